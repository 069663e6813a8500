// Articles and cases: adding, describing, removing. The text is kept before anything is asked.

import { freeze } from '../text/normalize.ts'
import {
  describeArticle,
  addArticle,
  markDone,
  removeArticle,
  type ArticleWords,
} from '../core/plans/article.ts'
import { placeBeside } from '../core/plans/order.ts'
import {
  binCase,
  createCase,
  describeCase,
  restoreCase,
  type CaseDetails,
} from '../core/plans/case.ts'
import { isClosed, titleOf } from '../core/article.ts'
import { wordsOf } from '../core/stated.ts'
import type { ArticleId, CaseId, Intake } from '../core/types.ts'
import { askToPersist } from '../storage/health.ts'
import { workbench } from './app.ts'
import { newId, now, sha256 } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import { go, say, session } from './session.ts'
import { isolated } from '../text/direction.ts'

/** The most UTF-16 units that one article may hold. */
export const ARTICLE_LIMIT = 4_000_000

/** What was pasted, before it is frozen. */
export type Pasted = { readonly text: string; readonly html: boolean }

/** Why a paste cannot become an article, as a sentence; `null` when it can. */
export const faultOf = (text: string): string | null => {
  if (!text.trim()) return 'There is no text in it. Copy the article again and paste it here.'
  if (text.length > ARTICLE_LIMIT)
    return `It holds ${count(text.length)} characters; one article can hold ${count(ARTICLE_LIMIT)}. Paste it in parts.`
  if (isBinary(text))
    return 'It is not text but the content of a binary file, such as a picture or a PDF. Copy the words instead.'
  return null
}

/**
 * Keeps a text as a new article, in the open case or in a new one, and opens it in the reader. The first save also
 * asks the browser to keep the data; nobody waits for the answer. False when nothing was added.
 */
export const keepArticle = async (pasted: Pasted, on: 'open' | 'new'): Promise<boolean> => {
  const openNow = workbench().desk.getState().project.case?.id // the analyst may be elsewhere when the sums are made
  const fault = faultOf(pasted.text)
  if (fault) {
    say(`Nothing was added. ${fault}`, { tone: 'problem' })
    return false
  }
  const { text, notes } = freeze(pasted.text)
  const allNotes = pasted.html ? [...notes, 'html:1'] : notes
  const intake: Intake = {
    kind: 'paste',
    at: now(),
    ...(allNotes.length > 0 ? { notes: allNotes } : {}),
  }
  const [textHash, pastedHash] = await Promise.all([sha256(text), sha256(pasted.text)])
  const article = { id: newId<ArticleId>(), text, textHash, pastedHash, intake }
  const caseId = newId<CaseId>()
  const outcome = await workbench().run(
    'Add article',
    (project, { at }) => {
      const added = addArticle(article)
      const row = added[0]?.after
      const title = row && 'title' in row ? wordsOf(row.title as never) : '' // the article's own row
      return project.case
        ? added
        : [...createCase(project, { id: caseId, title: title || 'Untitled case', at }), ...added]
    },
    on === 'open' && openNow ? openNow : on,
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done') return false
  void askToPersist()
  go({ screen: 'reader', caseId: outcome.change.caseId, articleId: article.id })
  return true
}

/** Changes what is known about an article. */
export const describe = async (articleId: ArticleId, words: ArticleWords): Promise<boolean> => {
  const label = `Edit ${Object.keys(words).join(', ')}`
  const outcome = await workbench().run(label, (project) =>
    describeArticle(project, articleId, words),
  )
  sayOutcome(outcome)
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}

/** Gives an article another title; its text is loaded for that. */
export const renameArticle = async (articleId: ArticleId, title: string): Promise<boolean> =>
  (await workbench().openText(articleId)) && describe(articleId, { title })

/** Puts an article directly before or behind another one, in the analyst's order. */
export const placeArticle = async (
  articleId: ArticleId,
  place: Parameters<typeof placeBeside>[2],
): Promise<boolean> => {
  const outcome = await workbench().run('Reorder articles', (project, { at }) =>
    placeBeside(project, articleId, place, at),
  )
  sayOutcome(outcome)
  return outcome.kind === 'done'
}

/** Says that the work on an article is done, or opens it again; the message brings back what was before. */
export const markAsDone = async (articleId: ArticleId, isDone: boolean): Promise<void> => {
  const outcome = await workbench().run(isDone ? 'Mark as done' : 'Open again', (project) =>
    markDone(project, articleId, isDone),
  )
  sayOutcome(outcome, isDone ? 'Marked as done.' : 'Open again.', 'Undo')
}

/** Marks the open article as done, or opens it again where it is done. */
export const toggleDone = async (): Promise<void> => {
  const { reading } = session.getState()
  const article = reading && workbench().desk.getState().project.articles.get(reading.articleId)
  if (article) await markAsDone(article.id, !isClosed(article))
}

/** Takes an article out of the case; the message and the history bring it back. */
export const discardArticle = async (articleId: ArticleId): Promise<void> => {
  const bench = workbench()
  await bench.openText(articleId)
  const { project } = bench.desk.getState()
  const article = project.articles.get(articleId)
  if (!article || !project.case) return
  const outcome = await bench.run('Remove article', (current) => removeArticle(current, articleId))
  sayOutcome(outcome, `Removed "${isolated(titleOf(article))}".`)
  if (outcome.kind === 'done') go({ screen: 'case', caseId: project.case.id })
}

export const describeTheCase = async (details: CaseDetails): Promise<void> =>
  sayOutcome(
    await workbench().run('Edit case', (project, { at }) => describeCase(project, details, at)),
  )

/** Puts a case into the bin and goes to the library. */
export const discardCase = async (caseId: CaseId): Promise<void> => {
  const outcome = await workbench().run(
    'Delete case',
    (project, { at }) => binCase(project, at),
    caseId,
  )
  sayOutcome(outcome, 'The case is in the bin.')
  if (outcome.kind !== 'done') return
  await workbench().refreshCases()
  go({ screen: 'library' })
}

/** Takes a case out of the bin. */
export const bringBackCase = async (caseId: CaseId): Promise<void> => {
  sayOutcome(await workbench().run('Restore case', restoreCase, caseId))
  await workbench().refreshCases()
}

const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536)
  let strange = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13))
      strange++
  }
  return strange > sample.length / 50
}

const count = (n: number): string => n.toLocaleString('en')
