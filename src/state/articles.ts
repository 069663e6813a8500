// Articles and cases: describing, closing, removing, bringing back.

import {
  describeArticle,
  markDone,
  removeArticle,
  type ArticleWords,
} from '../core/plans/article.ts'
import { placeBeside } from '../core/plans/order.ts'
import { binCase, describeCase, restoreCase, type CaseDetails } from '../core/plans/case.ts'
import { isClosed, titleOf } from '../core/article.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { go, session } from './session.ts'
import { isolated } from '../text/direction.ts'

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
