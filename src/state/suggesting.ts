// The suggestions of the open article: asked of a worker of its own, kept for this tab only, asked again when the
// lexicon, the names or the claims of the case change. Whatever becomes of the worker, tagging works.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Analysis } from '../analysis/client.ts'
import type { Read } from '../analysis/reading-messages.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { ArticleId } from '../core/types.ts'
import { isBoundary } from '../text/code-points.ts'
import { useDesk, workbench } from './app.ts'
import { openSuggestions, type Suggestion } from './open-suggestions.ts'
import { inputOf, movedNow } from './reading-input.ts'
import { session } from './session.ts'
import { onThreshold, thresholdNow, thresholdStore } from './threshold.ts'

export type Suggesting = {
  /** Of which article the rest is; `null` outside the reader. */
  readonly articleId: ArticleId | null
  /** `stopped`: the analysis failed and is not asked again until somebody does. */
  readonly state: 'reading' | 'ready' | 'stopped'
  /** What was read last; it stays while it is read anew. */
  readonly read: Read | null
  readonly text: string
}

const NOTHING: Suggesting = { articleId: null, state: 'reading', read: null, text: '' }

export const suggesting = createStore<Suggesting>(() => NOTHING)

export const useSuggesting = <T>(select: (state: Suggesting) => T): T =>
  useStore(suggesting, select)

/** A pause of the hands: decisions that follow each other are read once. */
const PAUSE_MS = 250

/** `start` makes the worker; tests give another. */
let start: (() => Worker) | undefined
let analysis: Promise<Analysis> | null = null

/** Asks for suggestions of an article as long as it is open; gives the function that ends it. */
export const followSuggestions = (
  articleId: ArticleId,
  startWorker?: () => Worker,
): (() => void) => {
  start = startWorker
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  suggesting.setState({ ...NOTHING, articleId }, true)

  const ask = async (): Promise<void> => {
    timer = undefined
    if (thresholdNow() === 'off') return
    const moved = await movedNow()
    if (suggesting.getState().articleId !== articleId) return
    if (!moved) return suggesting.setState({ state: 'stopped' })
    const input = inputOf(workbench().desk.getState().project, articleId, moved)
    if (!input) return
    const key = JSON.stringify({ ...input, text: input.text.length })
    if (key === asked) return
    asked = key
    try {
      const read = await (await analysisNow()).read(input)
      if (key !== asked || suggesting.getState().articleId !== articleId) return
      if (!fits(read, input.text)) throw new RangeError('a suggestion lies outside of the text')
      suggesting.setState({ state: 'ready', read, text: input.text })
    } catch {
      if (key !== asked || suggesting.getState().articleId !== articleId) return
      asked = ''
      suggesting.setState({ state: 'stopped' })
    }
  }
  const askSoon = (pause: number): void => {
    if (suggesting.getState().state === 'stopped') return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pause)
  }

  askSoon(0)
  const stopListening = workbench().desk.subscribe(({ project }, { project: before }) => {
    if (project !== before) askSoon(PAUSE_MS)
  })
  const stopThreshold = onThreshold(() => askSoon(0))
  again = () => {
    suggesting.setState({ state: 'reading' })
    askSoon(0)
  }
  return () => {
    clearTimeout(timer)
    stopListening()
    stopThreshold()
    if (suggesting.getState().articleId === articleId) suggesting.setState(NOTHING, true)
  }
}

let again = (): void => undefined

/** "Try again": starts the analysis anew after it stopped. */
export const tryAgain = (): void => {
  stopSuggesting()
  again()
}

/** Ends the worker; a later question starts a new one. */
export const stopSuggesting = (): void => {
  analysis?.then((each) => each.close()).catch(() => undefined)
  analysis = null
}

const analysisNow = (): Promise<Analysis> => {
  analysis ??= Promise.all([import('../analysis/client.ts'), import('./analysis-worker.ts')]).then(
    ([{ createAnalysis }, { startAnalysis }]) =>
      createAnalysis(start ?? startAnalysis, { onLost: () => undefined }),
  )
  return analysis
}

/** Nothing that was read may be painted or tagged where it does not fit. */
const fits = ({ suggestions }: Read, text: string): boolean =>
  suggestions.every(
    ({ start: from, end }) => from < end && isBoundary(text, from) && isBoundary(text, end),
  )

/** The open suggestions of the open article at the chosen threshold; the same list until something of it changes. */
export const openHere = (): readonly Suggestion[] => {
  const { reading } = session.getState()
  const { read, text, articleId } = suggesting.getState()
  if (!reading || !read || articleId !== reading.articleId || text !== reading.text) return NONE
  const { project } = workbench().desk.getState()
  const marks = marksOf(project, articleId)
  const declined = project.articles.get(articleId)?.declined
  const threshold = thresholdNow()
  const isSame =
    last?.read === read &&
    last.marks === marks &&
    last.declined === declined &&
    last.threshold === threshold
  if (!isSame)
    last = {
      read,
      marks,
      declined,
      threshold,
      open: openSuggestions({ read, text, marks, declined, threshold }),
    }
  return last!.open // just made where it was not the same
}

const NONE: readonly Suggestion[] = []

let last: {
  readonly read: Read
  readonly marks: Marks
  readonly declined: unknown
  readonly threshold: unknown
  readonly open: readonly Suggestion[]
} | null = null

/** Calls back whenever the open suggestions may be others; gives the way to stop. */
export const onSuggestions = (changed: () => void): (() => void) => {
  const stops = [
    suggesting.subscribe(changed),
    workbench().desk.subscribe(changed),
    onThreshold(changed),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Subscribes a component to the open suggestions. */
export const useOpenSuggestions = (): readonly Suggestion[] => {
  useSuggesting((state) => state)
  useStore(thresholdStore)
  return useDesk(() => openHere())
}
