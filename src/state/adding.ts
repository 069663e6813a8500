// Adding articles: whatever came in is kept in one change, which one undo takes back. The bytes as they came are kept
// first, so that no article ever lacks them. A text that is in the case already is not added a second time.

import { isSuperseded } from '../core/revisions.ts'
import { addArticle } from '../core/plans/article.ts'
import { createCase } from '../core/plans/case.ts'
import type { Project } from '../core/project.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { askToPersist } from '../storage/health.ts'
import { workbench } from './app.ts'
import { newId } from './clock.ts'
import { caseTitleFor, faultOf, prepare, type Prepared } from './incoming.ts'
import { incomingOf, type Pasted } from './pasted.ts'
import { addWithOriginals } from './originals.ts'
import { sayOutcome } from './outcome.ts'
import { go, say } from './session.ts'

export type Added = {
  /** `null` when nothing was written; what went wrong has been said. */
  readonly caseId: CaseId | null
  /** For each text in turn: its article, or the one that holds the very same words. */
  readonly articles: readonly { readonly id: ArticleId; readonly isNew: boolean }[]
}

const nothingAdded: Added = { caseId: null, articles: [] }

/** Keeps texts as articles of a case, or of a new one. `keepBoth`: also those whose words are there already. */
export const addArticles = async (
  all: readonly Prepared[],
  on: CaseId | 'new',
  keepBoth = false,
): Promise<Added> => {
  const [first] = all
  if (!first) return nothingAdded
  const caseId = on === 'new' ? newId<CaseId>() : on
  let fresh: readonly Prepared[] = all
  const outcome = await addWithOriginals(
    caseId,
    all.flatMap(({ original }) => original ?? []),
    () =>
      workbench().run(
        all.length === 1 ? 'Add article' : `Add ${all.length} articles`,
        (project, { at }) => {
          fresh = keepBoth ? all : withoutTwins(all, project)
          const added = fresh.flatMap(addArticle)
          if (added.length === 0 || project.case) return added
          const title = caseTitleFor(first) || 'Untitled case'
          return [...createCase(project, { id: caseId, title, at }), ...added]
        },
        on,
      ),
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return nothingAdded
  if (outcome.kind === 'done') void askToPersist()
  const { project } = workbench().desk.getState()
  return {
    caseId,
    articles: all.map((each) => {
      const isNew = fresh.includes(each)
      return { id: isNew ? each.id : (twinIn(project, each) ?? each.id), isNew }
    }),
  }
}

/** The article of the open case that holds the very words of a text; `null` where there is none. */
export const twinOf = (prepared: Prepared): ArticleId | null =>
  twinIn(workbench().desk.getState().project, prepared)

/**
 * Keeps pasted words as a new article, in the open case or in a new one, and opens it in the reader. The first save also
 * asks the browser to keep the data; nobody waits for the answer. False when nothing was added.
 */
export const keepArticle = async (pasted: Pasted, on: 'open' | 'new'): Promise<boolean> => {
  const target = targetOf(on) // the analyst may be elsewhere when the sums are made
  const fault = faultOf(pasted.text)
  if (fault) {
    say(`Nothing was added. ${fault}`, { tone: 'problem' })
    return false
  }
  const { caseId, articles } = await addArticles(
    [await prepare(await incomingOf(pasted))],
    target,
    true,
  )
  const [article] = articles
  if (!caseId || !article) return false
  go({ screen: 'reader', caseId, articleId: article.id })
  return true
}

/** The open case, or a new one where none is open. */
export const targetOf = (on: 'open' | 'new'): CaseId | 'new' =>
  (on === 'open' && workbench().desk.getState().project.case?.id) || 'new'

const withoutTwins = (all: readonly Prepared[], project: Project): readonly Prepared[] => {
  const seen = new Set<string>()
  return all.filter((each) => {
    if (seen.has(each.textHash) || twinIn(project, each)) return false
    seen.add(each.textHash)
    return true
  })
}

const twinIn = ({ articles }: Project, { id, textHash }: Prepared): ArticleId | null => {
  for (const article of articles.values())
    if (article.textHash === textHash && article.id !== id && !isSuperseded(articles, article.id))
      return article.id
  return null
}
