// Comparing two texts away from the main thread: for large ones it takes seconds. Each holder has a worker of its own,
// so that ending a comparison that nobody waits for any more takes no index and no search with it.

import type { Analysis } from '../analysis/client.ts'
import { comparedFrom } from '../text/compared.ts'
import type { Compared, Wanted } from '../text/reanchor.ts'

export type Comparison =
  | { readonly kind: 'compared'; readonly compared: Compared }
  /** Why the texts could not be compared, as a sentence. */
  | { readonly kind: 'fault'; readonly reason: string }
  /** A newer question took its place, or nobody waits any more. */
  | { readonly kind: 'stopped' }

export type Comparing = {
  /** Compares two texts and looks for quotes of the first in the second; a newer question ends the one before. */
  readonly compare: (
    before: string,
    after: string,
    wanted?: readonly Wanted[],
  ) => Promise<Comparison>
  /** Ends the worker and what it is about; a later question starts a new one. */
  readonly close: () => void
}

/** A slow machine may need its time for two texts that have little in common, in milliseconds. */
const SILENCE_MS = 60_000

const UNTRUE = 'The comparison of the texts made no sense. Nothing was changed; reload the page.'

/** `start` makes the worker; that of the analysis, if nobody says another. */
export const createComparing = (start?: () => Worker): Comparing => {
  let analysis: Promise<Analysis> | null = null
  let question = 0
  let isBusy = false

  const end = (): void => {
    analysis?.then((each) => each.close()).catch(() => undefined)
    analysis = null
    isBusy = false
  }

  return {
    compare: async (before, after, wanted = []) => {
      const mine = ++question
      if (isBusy) end()
      isBusy = true
      const asked = (analysis ??= begun(start))
      try {
        const told = await (await asked).compare(before, after, wanted)
        if (mine !== question) return { kind: 'stopped' }
        const compared = comparedFrom(before, after, wanted, told)
        return compared ? { kind: 'compared', compared } : { kind: 'fault', reason: UNTRUE }
      } catch (error) {
        if (mine !== question) return { kind: 'stopped' }
        return { kind: 'fault', reason: error instanceof Error ? error.message : String(error) }
      } finally {
        if (mine === question) isBusy = false
      }
    },
    close: () => {
      question++
      end()
    },
  }
}

const begun = async (start?: () => Worker): Promise<Analysis> => {
  const [{ createAnalysis }, { startAnalysis }] = await Promise.all([
    import('../analysis/client.ts'),
    import('./analysis-worker.ts'),
  ])
  return createAnalysis(start ?? startAnalysis, { onLost: () => undefined, silence: SILENCE_MS })
}
