// The page's end of the analysis worker. A worker can crash, hang, or be of another version than the page; whatever it
// does, every question ends, with its answer or with a sentence, and the next one has a working worker.

import type { Description } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'
import type { LexiconEntry } from '../core/types.ts'
import type { Told } from '../text/compared.ts'
import type { Wanted } from '../text/reanchor.ts'
import type { Trial, TrialText } from './reading/trial-types.ts'
import type { ReadingInput } from './reading/types.ts'
import type { Span } from '../text/span.ts'
import {
  Answer,
  ANSWERS,
  understood,
  type Answers,
  type Entry,
  type Found,
  type Like,
  type Request,
} from './messages.ts'
import type { Read } from './reading-messages.ts'

export type Analysis = {
  /** What a frozen text says about itself. */
  readonly propose: (text: string, facts: Facts) => Promise<Description>
  /** Takes articles of a case into the index, or what they are now; another case empties it first. */
  readonly index: (caseId: string, entries: readonly Entry[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
  readonly search: (query: string, limit: number) => Promise<Found>
  /** The near-duplicates of an article of the index; none for one that is not there. */
  readonly like: (id: string) => Promise<readonly Like[]>
  /** The near-duplicates of any text; `leftOut` is its boilerplate. */
  readonly likeText: (text: string, leftOut: readonly Span[]) => Promise<readonly Like[]>
  /** What two texts have in common, and where quotes of the first are in the second. */
  readonly compare: (before: string, after: string, wanted: readonly Wanted[]) => Promise<Told>
  /** What to suggest for an article; every offset lies in its text. */
  readonly read: (input: ReadingInput) => Promise<Read>
  /** Where a cue would be found in a text. */
  readonly tryCue: (entry: LexiconEntry, text: TrialText) => Promise<Trial>
  readonly reset: () => Promise<void>
  /** Ends the worker; what is pending is rejected, and so is what is asked afterwards. */
  readonly close: () => void
}

/** Why there is no answer, as a sentence. */
export class AnalysisFault extends Error {
  override readonly name = 'AnalysisFault'
  /** No later question will be answered either. */
  readonly isFinal: boolean
  constructor(sentence: string, isFinal = false) {
    super(sentence)
    this.isFinal = isFinal
  }
}

export type AnalysisOptions = {
  /** The worker and its index are gone: fill it anew. Called after what was pending is rejected. */
  readonly onLost: () => void
  /** How long a worker with something to do may be silent, in milliseconds. */
  readonly silence?: number
}

const SILENCE_MS = 20_000
/** A page that was frozen wakes with one tick and not with all that it missed. */
const TICKS = 20
/** So many crashes without one answer between them: nothing is restarted by itself any more. */
const MOST_CRASHES = 3

const STOPPED =
  'The analysis of the texts stopped and starts again. Nothing of your work is lost; try it once more.'
const BROKEN =
  'The analysis of the texts does not work in this tab. Nothing of your work is lost; reload the page.'
const CLOSED = 'The analysis of the texts was closed.'

type Pending = {
  readonly ask: Request['ask']
  readonly resolve: (answer: unknown) => void
  readonly reject: (fault: AnalysisFault) => void
}

/** `start` makes the worker (src/analysis/worker.ts); it is called with the first question and after each crash. */
export const createAnalysis = (start: () => Worker, options: AnalysisOptions): Analysis => {
  const { onLost, silence = SILENCE_MS } = options
  const pending = new Map<number, Pending>()
  let worker: Worker | null = null
  let calls = 0
  let crashes = 0
  let isClosed = false
  let ticks = 0
  let clock: ReturnType<typeof setInterval> | undefined

  const stop = (sentence: string, isFinal: boolean): void => {
    clearInterval(clock)
    clock = undefined
    worker?.terminate()
    worker = null
    const lost = [...pending.values()]
    pending.clear()
    for (const { reject } of lost) reject(new AnalysisFault(sentence, isFinal))
  }

  const crash = (): void => {
    crashes++
    const isBroken = crashes >= MOST_CRASHES
    stop(isBroken ? BROKEN : STOPPED, isBroken)
    if (!isBroken) onLost()
  }

  const watch = (): void => {
    ticks = 0
    clock ??= setInterval(() => {
      if (pending.size === 0) {
        clearInterval(clock)
        clock = undefined
      } else if (++ticks >= TICKS) crash()
    }, silence / TICKS)
  }

  const hear = (from: Worker, message: unknown): void => {
    if (from !== worker) return // one that was ended meanwhile
    const heard = understood(Answer, message)
    if (!heard) return crash()
    const asked = pending.get(heard.call)
    if (!asked) return // of a call that nobody waits for any more
    ticks = 0
    if (heard.kind === 'fault') {
      crashes = 0
      pending.delete(heard.call)
      return asked.reject(new AnalysisFault(heard.fault))
    }
    const answer = understood<(typeof ANSWERS)[Request['ask']]>(ANSWERS[asked.ask], heard.answer)
    if (answer === null) return crash()
    crashes = 0
    pending.delete(heard.call)
    asked.resolve(answer)
  }

  const started = (): Worker => {
    if (worker) return worker
    const fresh = start()
    worker = fresh
    fresh.addEventListener('message', (event: MessageEvent<unknown>) => hear(fresh, event.data))
    for (const fault of ['error', 'messageerror'] as const)
      fresh.addEventListener(fault, () => {
        if (fresh === worker) crash()
      })
    return fresh
  }

  const ask = <A extends Request['ask']>(
    request: Extract<Request, { readonly ask: A }>,
  ): Promise<Answers[A]> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new AnalysisFault(CLOSED, true))
      if (crashes >= MOST_CRASHES) return reject(new AnalysisFault(BROKEN, true))
      const call = ++calls
      pending.set(call, { ask: request.ask, resolve: resolve as Pending['resolve'], reject }) // checked by its ask in `hear`
      try {
        started().postMessage({ call, request })
        watch()
      } catch {
        crash() // no worker can be made here, or the message cannot be sent
      }
    })

  return {
    propose: (text, facts) => ask({ ask: 'propose', text, facts }),
    index: async (caseId, entries) => void (await ask({ ask: 'index', caseId, entries })),
    remove: async (ids) => void (await ask({ ask: 'remove', ids })),
    search: (query, limit) => ask({ ask: 'search', query, limit }),
    like: (id) => ask({ ask: 'like', id }),
    likeText: (text, leftOut) => ask({ ask: 'like-text', text, leftOut }),
    compare: (before, after, wanted) => ask({ ask: 'compare', before, after, wanted }),
    read: (input) => ask({ ask: 'read', input }),
    tryCue: (entry, text) => ask({ ask: 'try', entry, text }),
    reset: async () => void (await ask({ ask: 'reset' })),
    close: () => {
      isClosed = true
      stop(CLOSED, true)
    },
  }
}
