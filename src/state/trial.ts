// Where a cue that is being written would be found: in the article that was read last, or in all of the case. Asked of a
// worker of its own, again with every pause of the typing hands; an older answer never takes the place of a newer one.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Analysis } from '../analysis/client.ts'
import type { TrialHit as FoundHit } from '../analysis/reading/trial-types.ts'
import { inputFor } from '../analysis/reading/input.ts'
import { patternProblem } from '../core/cue-pattern.ts'
import { currentArticles } from '../core/revisions.ts'
import type { Article, ArticleId, LexiconEntry } from '../core/types.ts'
import { workbench } from './app.ts'
import { startAnalysis } from './analysis-worker.ts'
import { passageOf } from './cue-from.ts'
import { languageOf } from './lexicon-rows.ts'
import { readerHere } from './screens.ts'
import { session } from './session.ts'

export type TrialHit = FoundHit & { readonly articleId: ArticleId }

export type Tried = {
  /** `stopped`: the analysis failed; `no-text`: no article in the language of the cue. */
  readonly state: 'idle' | 'looking' | 'done' | 'stopped' | 'no-text'
  /** Articles that were looked through, of how many. */
  readonly done: number
  readonly of: number
  readonly total: number
  /** Hits where the cue counts. */
  readonly counting: number
  readonly articles: number
  readonly hits: readonly TrialHit[]
}

const NOTHING: Tried = {
  state: 'idle',
  done: 0,
  of: 0,
  total: 0,
  counting: 0,
  articles: 0,
  hits: [],
}

export const trial = createStore<Tried>(() => NOTHING)

export const useTrial = (): Tried => useStore(trial)

/** A pause of the typing hands. */
const DEBOUNCE_MS = 120
/** Hits that are shown of all articles together. */
const MOST_SHOWN = 20

let typing: ReturnType<typeof setTimeout> | undefined
let turn = 0
let analysis: Promise<Analysis> | null = null

/** The article in which a cue is tried first: the one that it is made from, else the one that was read last in the case. */
export const trialArticle = (): Article | null => {
  const { route } = session.getState()
  const from =
    route.screen === 'lexicon' ? passageOf(route.caseId, route.query['from'] ?? '') : null
  const place = from ?? readerHere()
  const { project } = workbench().desk.getState()
  return place?.screen === 'reader' ? (project.articles.get(place.articleId) ?? null) : null
}

/** Looks for a cue in the article that was read last, or in all; what was asked before is let go. */
export const tryCue = (entry: LexiconEntry, where: 'last' | 'all', pause = DEBOUNCE_MS): void => {
  clearTimeout(typing)
  turn += 1
  if (patternProblem(entry.pattern)) return trial.setState(NOTHING, true)
  const mine = turn
  typing = setTimeout(() => {
    look({ ...entry, id: 'draft' }, where, mine).catch(() => {
      if (mine === turn) trial.setState({ ...NOTHING, state: 'stopped' }, true)
    })
  }, pause)
}

/** Ends the worker and forgets what was found. */
export const stopTrying = (): void => {
  clearTimeout(typing)
  turn += 1
  analysis?.then((each) => each.close()).catch(() => undefined)
  analysis = null
  trial.setState(NOTHING, true)
}

const look = async (entry: LexiconEntry, where: 'last' | 'all', mine: number): Promise<void> => {
  const bench = workbench()
  const articles = articlesFor(entry, where)
  const begun = { ...NOTHING, of: articles.length }
  if (articles.length === 0) return trial.setState({ ...begun, state: 'no-text' }, true)
  // What was found before stays in sight until the first answer.
  trial.setState({ state: 'looking', done: 0, of: articles.length })
  let found: Tried = { ...begun, state: 'looking' }
  for (const { id } of articles) {
    await bench.openText(id)
    const { project } = bench.desk.getState()
    const article = project.articles.get(id)
    const text = project.texts.get(id)?.text
    if (mine !== turn) return
    if (article && text !== undefined) {
      const { leftOut, headline } = inputFor(text, article)
      const answer = await (await analysisNow()).tryCue(entry, { text, leftOut, headline })
      if (mine !== turn) return
      const hits = answer.hits
        .filter(({ start, end, words }) => text.slice(start, end) === words)
        .map((hit): TrialHit => ({ ...hit, articleId: id }))
      found = {
        ...found,
        total: found.total + answer.total,
        counting: found.counting + answer.counting,
        articles: found.articles + (answer.total > 0 ? 1 : 0),
        hits: [...found.hits, ...hits].slice(0, MOST_SHOWN),
      }
    }
    found = { ...found, done: found.done + 1 }
    trial.setState(found, true)
  }
  trial.setState({ ...found, state: 'done' }, true)
}

/** Articles in the language of the cue, as the engine has it: one whose language is not known is read as English. */
const articlesFor = ({ language }: LexiconEntry, where: 'last' | 'all'): readonly Article[] => {
  const { project } = workbench().desk.getState()
  const last = trialArticle()
  const all = where === 'all' ? currentArticles(project) : last ? [last] : []
  return all.filter((article) => languageOf(article) === language)
}

const analysisNow = (): Promise<Analysis> => {
  analysis ??= import('../analysis/client.ts').then(({ createAnalysis }) =>
    createAnalysis(startAnalysis, { onLost: () => undefined }),
  )
  return analysis
}
