// Correcting the text of an article: what would become of its annotations, and the new version that takes them over.

import { freeze } from '../text/normalize.ts'
import { positionMap } from '../text/position-map.ts'
import type { Span } from '../text/span.ts'
import { reviseArticle, type Revision } from '../core/plans/revise.ts'
import { textOf, type Project } from '../core/project.ts'
import { Refused } from '../core/refused.ts'
import { isSuperseded } from '../core/revisions.ts'
import type { Edit } from '../core/change.ts'
import type { Article, ArticleId } from '../core/types.ts'
import { workbench } from './app.ts'
import { newId, now, sha256 } from './clock.ts'
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
  | { readonly kind: 'ready'; readonly number: number; readonly anchors: Anchors }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fault'; readonly reason: string }

/** The note of a text that a person typed or pasted over the one that came in. */
const CORRECTED = 'revision:1'

/** True for a version whose text a person made, not one that came in. */
export const isCorrectedByHand = ({ intake }: Pick<Article, 'intake'>): boolean =>
  intake.notes?.includes(CORRECTED) ?? false

/** What would become of the annotations. The texts are compared: a tenth of a second for a large one, so not at every key. */
export const revisionPreview = (articleId: ArticleId, newText: string): RevisionPreview => {
  const reason = faultOf(newText)
  if (reason) return { kind: 'fault', reason }
  const { project } = workbench().desk.getState()
  const { text } = freeze(newText)
  if (text === textOf(project, articleId)) return { kind: 'unchanged' }
  try {
    const edits = reviseArticle(project, {
      oldId: articleId,
      newId: newId<ArticleId>(),
      text,
      textHash: '',
      pastedHash: '',
      intake: { kind: 'paste', at: now() },
    })
    const number = versionsOf(project.articles, articleId).length + 1
    return { kind: 'ready', number, anchors: anchorsIn(edits) }
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
 * typed, or read once more from what came in. False when nothing was made, which is said.
 */
export const revise = async (
  articleId: ArticleId,
  newText: string,
  from: TypedFrom | ReadFrom = {},
): Promise<boolean> => {
  const bench = workbench()
  const fault = faultOf(newText)
  if (fault) return refuse(fault)
  if (!(await bench.openText(articleId))) return refuse('Its article is no longer in the case.')
  const { project } = bench.desk.getState()
  const before = textOf(project, articleId)
  const { text, notes } = freeze(newText)
  if (text === before) return refuse('The text is the same as before.')
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
  const outcome = await bench.run('Correct the text', (current) => reviseArticle(current, wish))
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
  const sentence = place && cursorAfter(made, wish, before, place)
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
  before: string,
  cursor: Span,
): Span | null => {
  const article = articles.get(id)
  if (!article) return null
  const reading = readingOf(article, text)
  const sentence = sentenceAt(reading, positionMap(before, text).near(cursor.start))
  return sentence && sentence.start !== firstSentence(reading)?.start ? sentence : null
}
