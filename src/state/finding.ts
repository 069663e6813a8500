// Finding in the open case: search as one types, and which articles are one text. The index and its worker are loaded
// with the first question (finder.ts); whatever becomes of them, no text is lost by it.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Hit as FoundHit, Like } from '../analysis/messages.ts'
import type { Description } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'
import type { ArticleId } from '../core/types.ts'
import type { Span } from '../text/span.ts'
import { workbench } from './app.ts'
import type { Finder } from './finder.ts'
import type { Workbench } from './project.ts'

/** Where a query was found in an article. */
export type Hit = Omit<FoundHit, 'id'>

/** Another article that is one text with this one; the shares are those of `analysis/messages.ts`. */
export type Likeness = Omit<Like, 'id'> & { readonly otherId: ArticleId }

export type Search = {
  /** What the hits answer. */
  readonly query: string
  /** The best first; `null` while nothing was asked, or not answered yet. */
  readonly hits: ReadonlyMap<ArticleId, Hit> | null
  /** Articles found in all; hits are the best 200 of them. */
  readonly total: number
  readonly isSearching: boolean
  /** Nothing holds the words as typed: these hold similar ones. */
  readonly isFuzzy: boolean
  /** Why nothing can be found, as a sentence. */
  readonly fault: string | null
}

type Finding = {
  readonly search: Search
  /** What is known of the articles that are watched; `null` for one that is like no other. */
  readonly likenesses: ReadonlyMap<ArticleId, Likeness | null>
}

const NO_SEARCH: Search = {
  query: '',
  hits: null,
  total: 0,
  isSearching: false,
  isFuzzy: false,
  fault: null,
}

/** Hits that are shown; more are counted. */
const MOST_HITS = 200
/** A pause of the typing hands. */
const DEBOUNCE_MS = 40
/** While the index is filled what is asked is asked again, this often. */
const AGAIN_MS = 300
/** Longer nobody waits for a proposal: the text is kept without one. */
const PROPOSAL_MS = 5_000
/** Longer nobody waits for all articles to be indexed: those that are there are compared. */
const INDEX_MS = 3_000

const finding = createStore<Finding>(() => ({ search: NO_SEARCH, likenesses: new Map() }))

/** Subscribes a component to the search. */
export const useFound = (): Search => useStore(finding, ({ search }) => search)

/** Subscribes a component to what is known of an article; `watchLikeness` asks for it. */
export const useKnownLikeness = (articleId: ArticleId): Likeness | null =>
  useStore(finding, ({ likenesses }) => likenesses.get(articleId) ?? null)

let current: { readonly bench: Workbench; readonly finder: Promise<Finder> } | null = null

/** The finder of the running workbench. */
const finder = (): Promise<Finder> => {
  const bench = workbench()
  if (current?.bench === bench) return current.finder
  if (current) stopFinding()
  const made = Promise.all([import('./finder.ts'), import('./analysis-worker.ts')]).then(
    ([{ createFinder }, { startAnalysis }]) =>
      createFinder(bench, startAnalysis, { onStep, onOtherCase: forget }),
  )
  current = { bench, finder: made }
  made.catch(() => {
    if (current?.finder === made) current = null // not fetched, no network: the next question tries again
  })
  return made
}

/** Ends the worker and forgets what was found; the next question starts anew. */
export const stopFinding = (): void => {
  const gone = current
  current = null
  gone?.finder.then((each) => each.close()).catch(() => undefined)
  forget()
}

const forget = (): void => {
  clearTimeout(typing)
  clearTimeout(again)
  again = undefined
  finding.setState({ search: NO_SEARCH, likenesses: new Map() })
}

/** Fills the index of the open case, where there is something to find. */
export const warmUp = (): void => {
  if (workbench().desk.getState().project.articles.size < 2) return
  finder()
    .then((each) => each.follow())
    .catch(() => undefined) // the first question says what is wrong
}

let typing: ReturnType<typeof setTimeout> | undefined
let again: ReturnType<typeof setTimeout> | undefined

/** Searches the open case; a newer query takes the place of one that is not answered. A blank one finds all. */
export const seek = (query: string): void => {
  const before = finding.getState().search
  if (query === before.query) return
  clearTimeout(typing)
  if (!query.trim()) return finding.setState({ search: { ...NO_SEARCH, query } })
  // The hits of before stay in sight until the new ones are there.
  finding.setState({ search: { ...before, query, isSearching: true } })
  typing = setTimeout(() => void answer(query), DEBOUNCE_MS)
}

const answer = async (query: string): Promise<void> => {
  const isOutdated = (): boolean => finding.getState().search.query !== query
  try {
    const here = await finder()
    const filled = here.follow()
    const { hits, total, isFuzzy } = await here.search(query, MOST_HITS)
    if (isOutdated()) return
    finding.setState({
      search: {
        query,
        hits: new Map(hits.map(({ id, ...hit }) => [id as ArticleId, hit])), // indexed under their ids
        total,
        isSearching: here.isBehind(),
        isFuzzy,
        fault: null,
      },
    })
    await filled
  } catch (fault) {
    if (isOutdated()) return
    const reason = fault instanceof Error ? fault.message : String(fault)
    finding.setState({ search: { ...NO_SEARCH, query, fault: reason } })
  }
}

/** The index has changed: what is on the screen is asked for again, a little later. */
const onStep = (): void => {
  again ??= setTimeout(() => {
    again = undefined
    const { query } = finding.getState().search
    if (query.trim()) void answer(query)
    void askLikenesses()
  }, AGAIN_MS)
}

const watched = new Map<ArticleId, number>()

/** Keeps what is known of an article up to date until the returned function is called. */
export const watchLikeness = (articleId: ArticleId): (() => void) => {
  watched.set(articleId, (watched.get(articleId) ?? 0) + 1)
  if (!finding.getState().likenesses.has(articleId)) void askLikenesses()
  return () => {
    const left = (watched.get(articleId) ?? 1) - 1
    if (left > 0) watched.set(articleId, left)
    else watched.delete(articleId)
  }
}

let asking: Promise<void> | null = null

const askLikenesses = (): Promise<void> => {
  asking ??= likenessesOfWatched()
    .catch(() => undefined) // no likeness is known then
    .finally(() => {
      asking = null
    })
  return asking
}

const likenessesOfWatched = async (): Promise<void> => {
  if (watched.size === 0) return
  const here = await finder()
  await here.follow()
  for (const id of watched.keys()) {
    const [best] = await here.like(id)
    const { likenesses } = finding.getState()
    const now = best ? asLikeness(best) : null
    if (likenesses.has(id) && isSame(likenesses.get(id) ?? null, now)) continue
    finding.setState({ likenesses: new Map(likenesses).set(id, now) })
  }
}

const asLikeness = ({ id, ...like }: Like): Likeness => ({ ...like, otherId: id as ArticleId }) // indexed under their ids

const isSame = (a: Likeness | null, b: Likeness | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.otherId === b.otherId &&
    a.kind === b.kind &&
    a.share === b.share &&
    a.held === b.held)

/** The articles of the open case that are one text with these words, the most alike first; none where that fails. */
export const likenessOf = async (
  text: string,
  leftOut: readonly Span[] = [],
): Promise<readonly Likeness[]> => {
  try {
    const here = await finder()
    await Promise.race([here.follow(), later(INDEX_MS)])
    return (await here.likeText(text, leftOut)).map(asLikeness)
  } catch {
    return []
  }
}

/** What a frozen text says about itself; nothing where that fails or takes too long, so that it is kept all the same. */
export const propose = async (text: string, facts: Facts = {}): Promise<Description> => {
  try {
    const here = await finder()
    return (await Promise.race([here.propose(text, facts), later(PROPOSAL_MS)])) ?? {}
  } catch {
    return {}
  }
}

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined)
  })
