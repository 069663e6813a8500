// Correcting the text of an article: what would become of its annotations, and the new version that takes them over.

import { freeze } from '../text/normalize.ts'
import { positionMap } from '../text/position-map.ts'
import type { Compared } from '../text/reanchor.ts'
import type { Span } from '../text/span.ts'
import { reviseArticle, wantedInRevision, type Revision } from '../core/plans/revise.ts'
import { textOf, type Project } from '../core/project.ts'
import { Refused } from '../core/refused.ts'
import { isSuperseded } from '../core/revisions.ts'
import type { Edit } from '../core/change.ts'
import type { Article, ArticleId } from '../core/types.ts'
import { workbench } from './app.ts'
import { newId, now, sha256 } from './clock.ts'
import { createComparing, type Comparing, type Comparison } from './comparing.ts'
import { faultOf } from './incoming.ts'
import { sayOutcome } from './outcome.ts'
import { firstSentence, readingOf, sentenceAt } from './reading.ts'
import { versionsOf } from './revisions.ts'
import { go, say, session } from './session.ts'
import { viewOf } from './view.ts'

/** How many annotations go over to a corrected text, by how sure their place is. */
export type Anchors = {
  readonly certain: number
  readonly unsure: number
  readonly orphan: number
}

/** What a correction would do. */
export type RevisionPreview =
  /** `number` counts versions from 1; the text that was typed is 2 or more. */
  | {
      readonly kind: 'ready'
      readonly number: number
      readonly anchors: Anchors
      readonly compared: Compared
    }
  | { readonly kind: 'unchanged' }
  /** `mayHelp`: the texts could not be compared, and another try may. */
  | { readonly kind: 'fault'; readonly reason: string; readonly mayHelp?: true }

/** The note of a text that a person typed or pasted over the one that came in. */
const CORRECTED = 'revision:1'

/** True for a version whose text a person made, not one that came in. */
export const isCorrectedByHand = ({ intake }: Pick<Article, 'intake'>): boolean =>
  intake.notes?.includes(CORRECTED) ?? false

/** What would become of the annotations, found out by a worker; `null` where a newer question took its place. */
export const revisionPreview = async (
  comparing: Comparing,
  articleId: ArticleId,
  newText: string,
): Promise<RevisionPreview | null> => {
  const reason = faultOf(newText)
  if (reason) return { kind: 'fault', reason }
  const { desk } = workbench()
  const { text } = freeze(newText)
  try {
    const before = textOf(desk.getState().project, articleId)
    if (text === before) return { kind: 'unchanged' }
    const wanted = wantedInRevision(desk.getState().project, articleId)
    const comparison = await comparing.compare(before, text, wanted)
    if (comparison.kind === 'stopped') return null
    if (comparison.kind === 'fault') return { ...comparison, mayHelp: true }
    const { compared } = comparison
    const { project } = desk.getState() // as it is by now
    const edits = reviseArticle(
      project,
      {
        oldId: articleId,
        newId: newId<ArticleId>(),
        text,
        textHash: '',
        pastedHash: '',
        intake: { kind: 'paste', at: now() },
      },
      compared,
    )
    const number = versionsOf(project.articles, articleId).length + 1
    return { kind: 'ready', number, anchors: anchorsIn(edits), compared }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'fault', reason: error.message }
    throw error
  }
}

/** The analyst typed or pasted the new text. */
type TypedFrom = { readonly isHtml?: boolean }

/** It was read once more from the bytes with this sum. */
type ReadFrom = Pick<Revision, 'pastedHash' | 'intake'>

/**
 * Makes a corrected text the newest version and opens it at the same place; the message takes it back. `from`: whether it was
 * typed, or read once more from what came in; `preview`: the comparison that was shown, so that it is not made again. False
 * when nothing was made, which is said.
 */
export const revise = async (
  articleId: ArticleId,
  newText: string,
  from: TypedFrom | ReadFrom = {},
  preview?: Compared,
): Promise<boolean> => {
  const bench = workbench()
  const fault = faultOf(newText)
  if (fault) return refuse(fault)
  if (!(await bench.openText(articleId))) return refuse('Its article is no longer in the case.')
  const { project } = bench.desk.getState()
  const before = textOf(project, articleId)
  const { text, notes } = freeze(newText)
  if (text === before) return refuse('The text is the same as before.')
  const comparison =
    preview?.before === before && preview.after === text
      ? { kind: 'compared' as const, compared: preview }
      : await comparedOnce(before, text, wantedInRevision(project, articleId))
  if (comparison.kind === 'fault') return refuse(comparison.reason)
  if (comparison.kind === 'stopped') return false
  const { compared } = comparison
  const wish: Revision = {
    oldId: articleId,
    newId: newId<ArticleId>(),
    text,
    textHash: await sha256(text),
    ...('intake' in from
      ? {
          pastedHash: from.pastedHash,
          intake: { ...from.intake, at: now(), notes: [...notes, ...(from.intake.notes ?? [])] },
        }
      : {
          pastedHash: await sha256(newText),
          intake: {
            kind: 'paste',
            at: now(),
            notes: [CORRECTED, ...notes, ...(from.isHtml ? ['html:1'] : [])],
          },
        }),
  }
  const place = cursorIn(articleId)
  const outcome = await bench.run('Correct the text', (current) =>
    reviseArticle(current, wish, compared),
  )
  if (outcome.kind === 'refused') return refuse(outcome.reason)
  if (outcome.kind !== 'done') return false
  const made = bench.desk.getState().project
  const number = versionsOf(made.articles, wish.newId).length
  sayOutcome(
    outcome,
    `Revision ${number}: ${anchorsInWords(anchorsIn(outcome.change.edits))}.`,
    'Undo',
  )
  const { caseId } = outcome.change
  const view = viewOf(session.getState().route)
  const sentence = place && cursorAfter(made, wish, compared, place)
  go({
    screen: 'reader',
    caseId,
    articleId: wish.newId,
    ...(view === 'prose' ? {} : { view }),
    ...(sentence && view === 'prose' ? { span: { start: sentence.start, end: sentence.end } } : {}),
  })
  return true
}

/** "14 certain, 1 unsure, 1 without a place", "no annotations". */
export const anchorsInWords = ({ certain, unsure, orphan }: Anchors): string =>
  [
    certain > 0 ? `${certain} certain` : '',
    unsure > 0 ? `${unsure} unsure` : '',
    orphan > 0 ? `${orphan} without a place` : '',
  ]
    .filter(Boolean)
    .join(', ') || 'no annotations'

/** Opens the dialog for the text of the open article; says where the newest version is to be corrected instead. */
export const correctHere = (): void => {
  const { reading } = session.getState()
  if (!reading) return
  const { articles } = workbench().desk.getState().project
  if (isSuperseded(articles, reading.articleId))
    return say('This is an earlier version. Open the newest one to correct it.')
  session.setState({ versions: 'correct' })
}

const refuse = (reason: string): false => {
  say(reason.endsWith('Nothing was changed.') ? reason : `Nothing was changed. ${reason}`, {
    tone: 'problem',
  })
  return false
}

const comparedOnce = async (...texts: Parameters<Comparing['compare']>): Promise<Comparison> => {
  const comparing = createComparing()
  try {
    return await comparing.compare(...texts)
  } finally {
    comparing.close()
  }
}

const anchorsIn = (edits: readonly Edit[]): Anchors => {
  const anchors = { certain: 0, unsure: 0, orphan: 0 }
  for (const edit of edits)
    if (edit.table === 'annotations' && edit.after) anchors[edit.after.anchor ?? 'certain']++
  return anchors
}

const cursorIn = (articleId: ArticleId): Span | null => {
  const { reading, cursor } = session.getState()
  return reading?.articleId === articleId ? cursor : null
}

/** The sentence that stands where the cursor was; null where that is where every article opens. */
const cursorAfter = (
  { articles }: Project,
  { newId: id, text }: Revision,
  { before, runs }: Compared,
  cursor: Span,
): Span | null => {
  const article = articles.get(id)
  if (!article) return null
  const reading = readingOf(article, text)
  const sentence = sentenceAt(reading, positionMap(before, text, runs).near(cursor.start))
  return sentence && sentence.start !== firstSentence(reading)?.start ? sentence : null
}
