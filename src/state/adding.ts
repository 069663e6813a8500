// Adding articles: whatever came in is kept in one change, which one undo takes back. The bytes as they came are kept
// first, so that no article ever lacks them. A text that is in the case already is not added a second time.

import { isSuperseded } from '../core/revisions.ts'
import { addArticle } from '../core/plans/article.ts'
import { createCase } from '../core/plans/case.ts'
import type { Project } from '../core/project.ts'
import { Refused } from '../core/refused.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { askToPersist } from '../storage/health.ts'
import { workbench } from './app.ts'
import { newId } from './clock.ts'
import { caseTitleFor, type Prepared } from './incoming.ts'
import { addWithOriginals } from './originals.ts'
import { sayOutcome } from './outcome.ts'
import { caseIdOf, type Route } from './route.ts'
import { go, say, session } from './session.ts'

export type Added = {
  /** `null` when nothing was written; what went wrong has been said. */
  readonly caseId: CaseId | null
  /** For each text in turn: its article, or the one that holds the very same words. */
  readonly articles: readonly { readonly id: ArticleId; readonly isNew: boolean }[]
}

const nothingAdded: Added = { caseId: null, articles: [] }

/**
 * Keeps texts as articles of a case, or of a new one. `keepBoth`: also those whose words are there already. Another case
 * to which somebody went since `asked`, the route at that time, stays open.
 */
export const addArticles = async (
  all: readonly Prepared[],
  on: CaseId | 'new',
  { keepBoth = false, asked = session.getState().route }: AddOptions = {},
): Promise<Added> => {
  const [first] = all
  if (!first) return nothingAdded
  const caseId = on === 'new' ? newId<CaseId>() : on
  let fresh: readonly Prepared[] = all
  let twins: ReadonlyMap<string, ArticleId> = new Map()
  const outcome = await addWithOriginals(
    caseId,
    all.flatMap(({ original }) => original ?? []),
    () =>
      workbench().run(
        all.length === 1 ? 'Add article' : `Add ${all.length} articles`,
        (project, { at }) => {
          if (project.case?.deletedAt)
            throw new Refused(`"${project.case.title}" lies in the bin. Nothing was added.`)
          twins = keepBoth ? new Map() : byWords(project)
          fresh = keepBoth ? all : withoutTwins(all, twins)
          const added = fresh.flatMap(addArticle)
          if (added.length === 0 || project.case) return added
          const title = caseTitleFor(first) || 'Untitled case'
          return [...createCase(project, { id: caseId, title, at }), ...added]
        },
        on,
        isElsewhere(on, asked) ? { aside: true } : {},
      ),
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return nothingAdded
  if (outcome.kind === 'done') void askToPersist()
  const added = new Set(fresh)
  const ids = new Map([...fresh.map(({ textHash, id }) => [textHash, id] as const), ...twins])
  return {
    caseId,
    articles: all.map((each) => {
      const isNew = added.has(each)
      return { id: isNew ? each.id : (ids.get(each.textHash) ?? each.id), isNew }
    }),
  }
}

type AddOptions = { readonly keepBoth?: boolean; readonly asked?: Route }

/** True where the screen shows another case than the one that is added to, and will go on to show it. */
const isElsewhere = (on: CaseId | 'new', asked: Route): boolean => {
  const { route } = session.getState()
  const shown = caseIdOf(route)
  return shown !== null && (on === 'new' ? route !== asked : shown !== on)
}

/**
 * Leads to what was added where nobody went to another screen since `asked`, the route at that time. Who did is not
 * called away: `words` are said, with a way there.
 */
export const leadTo = (route: Route, asked: Route, words: string): void => {
  if (session.getState().route === asked) go(route)
  else sayWithWay(route, words)
}

/** Says a sentence that has a way to a screen. */
export const sayWithWay = (route: Route, words: string): void =>
  say(words, { action: { label: 'Show', run: () => go(route) } })

/** The open case, or a new one where none is open. */
export const targetOf = (on: 'open' | 'new'): CaseId | 'new' =>
  (on === 'open' && workbench().desk.getState().project.case?.id) || 'new'

const withoutTwins = (
  all: readonly Prepared[],
  twins: ReadonlyMap<string, ArticleId>,
): readonly Prepared[] => {
  const seen = new Set<string>()
  return all.filter(({ textHash }) => {
    if (seen.has(textHash) || twins.has(textHash)) return false
    seen.add(textHash)
    return true
  })
}

/** The articles of a case by the sums of their texts; earlier versions are left out. */
const byWords = ({ articles }: Project): ReadonlyMap<string, ArticleId> => {
  const found = new Map<string, ArticleId>()
  for (const { id, textHash } of articles.values())
    if (!found.has(textHash) && !isSuperseded(articles, id)) found.set(textHash, id)
  return found
}
