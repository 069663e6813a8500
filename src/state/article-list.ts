// How the list of articles of a case is shown: which of them, and in which order. Kept per case on this device, outside
// of database and file.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isClosed, outletOf, titleOf } from '../core/article.ts'
import { marksOf, type Project } from '../core/project.ts'
import { currentArticles } from '../core/revisions.ts'
import type { Hit } from './finding.ts'
import type { Article, ArticleId, CaseId } from '../core/types.ts'
import { codedShare, coverageOf } from './coverage.ts'
import { eventOf } from './events.ts'
import { isRecord, keptAs } from './kept.ts'

export const SORTS = [
  'mine',
  'date',
  'outlet',
  'title',
  'coverage',
  'status',
  'event',
  'added',
] as const
export type Sort = (typeof SORTS)[number]

export const STATUSES = ['all', 'open', 'done'] as const

/** What the analyst asked to see of the articles. `null` = all; `''` = those without one. */
export type ListView = {
  readonly sort: Sort
  readonly status: (typeof STATUSES)[number]
  readonly outlet: string | null
  readonly event: string | null
}

export const EVERYTHING: ListView = { sort: 'mine', status: 'all', outlet: null, event: null }

/** The view of a case as it was left; the same reference until it is changed. */
export const useListView = (caseId: CaseId): ListView =>
  useStore(views, (all) => all[caseId] ?? EVERYTHING)

/** Changes what is shown of a case, here and when it is opened the next time. */
export const changeListView = (caseId: CaseId, wish: Partial<ListView>): void => {
  const { [caseId]: before = EVERYTHING, ...others } = views.getState()
  const all = { ...others, [caseId]: { ...before, ...wish } } // the last one changed stands last
  views.setState(Object.fromEntries(Object.entries(all).slice(-MOST_CASES)), true)
  kept.write({ views: views.getState() })
}

/** Nothing is known of the view of a case any more: it was purged. */
export const forgetListView = (caseId: CaseId): void => {
  const { [caseId]: _, ...others } = views.getState()
  views.setState(others, true)
  kept.write({ views: others })
}

/** True where some article may be hidden by the view. */
export const isFiltered = ({ status, outlet, event }: ListView): boolean =>
  status !== 'all' || outlet !== null || event !== null

/** The view without what nothing in the case can fulfil any more, such as the outlet of an article that is gone. */
export const soundView = (view: ListView, { outlets, events }: Choices): ListView => {
  const outlet = view.outlet !== null && outlets.includes(view.outlet) ? view.outlet : null
  const event = view.event !== null && events.includes(view.event) ? view.event : null
  return outlet === view.outlet && event === view.event ? view : { ...view, outlet, event }
}

/**
 * The articles as a view asks for them: newest revisions only. Articles without a value stand last, and what is equal
 * keeps the analyst's order. Dates and what was added go from the newest, coverage from the least.
 */
export const arrangeArticles = (project: Project, view: ListView): readonly Article[] => {
  const { status, outlet, event } = view
  const shown = currentArticles(project).filter(
    (article) =>
      (status === 'all' || isClosed(article) === (status === 'done')) &&
      (outlet === null || outletOf(article) === outlet) &&
      (event === null || eventOf(project, article.id) === event),
  )
  if (view.sort === 'mine') return shown
  const keyOf = KEYS[view.sort]
  return shown
    .map((article) => ({ article, key: keyOf(article, project) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ article }) => article)
}

/** What the articles can be narrowed to, in the order of the language. `''` stands last, for those without a value. */
export type Choices = { readonly outlets: readonly string[]; readonly events: readonly string[] }

export const choicesOf = (project: Project): Choices => {
  const current = currentArticles(project)
  const sorted = (values: readonly string[]): readonly string[] =>
    [...new Set(values)].sort((a, b) => compareKeys(a || null, b || null))
  return {
    outlets: sorted(current.map(outletOf)),
    events: sorted(current.map(({ id }) => eventOf(project, id))),
  }
}

type Key = string | number | null

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

const compareKeys = (a: Key, b: Key): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return typeof a === 'string' && typeof b === 'string'
    ? collator.compare(a, b)
    : Number(a) - Number(b)
}

const KEYS: Readonly<Record<Exclude<Sort, 'mine'>, (article: Article, project: Project) => Key>> = {
  date: (article) => newestFirst(article.published?.resolved),
  outlet: (article) => outletOf(article) || null,
  title: (article) => titleOf(article),
  coverage: (article, project) =>
    codedShare(coverageOf(article, marksOf(project, article.id), article.textLength.utf16)),
  status: (article) => Number(isClosed(article)),
  event: (article, project) => eventOf(project, article.id) || null,
  added: (article) => newestFirst(article.intake.at),
}

/** Times count down from the newest; what is no ISO 8601 time has no place among them. */
const newestFirst = (time: string | undefined): number | null => {
  const [begin = ''] = (time ?? '').split('/') // an interval stands where it begins
  const at = /^\d{4}/.test(begin) ? Date.parse(begin) : NaN
  return Number.isNaN(at) ? null : -at
}

const MOST_CASES = 100

const kept = keptAs<{ readonly views: Readonly<Record<string, ListView>> }>(
  'article-lists',
  1,
  { views: {} },
  ({ views: found }) => {
    if (!isRecord(found)) return null
    const entries = Object.entries(found).map(([id, each]) => [id, viewFrom(each)] as const)
    return { views: Object.fromEntries(entries) }
  },
)

const viewFrom = (value: unknown): ListView => {
  if (!isRecord(value)) return EVERYTHING
  const words = (key: string): string | null => {
    const each = value[key]
    return typeof each === 'string' ? each : null
  }
  return {
    sort: SORTS.find((each) => each === value['sort']) ?? 'mine',
    status: STATUSES.find((each) => each === value['status']) ?? 'all',
    outlet: words('outlet'),
    event: words('event'),
  }
}

const views = createStore<Readonly<Record<string, ListView>>>(() => kept.read().views)

/** Only what a search found, the best first. `hits` is `null` where nobody searches. */
export const foundOf = (
  articles: readonly Article[],
  hits: ReadonlyMap<ArticleId, Pick<Hit, 'score'>> | null,
  isByMatch: boolean,
): readonly Article[] => {
  if (!hits) return articles
  const found = articles.filter(({ id }) => hits.has(id))
  if (!isByMatch) return found
  return found.toSorted((a, b) => (hits.get(b.id)?.score ?? 0) - (hits.get(a.id)?.score ?? 0))
}
