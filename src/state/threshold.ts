// How much is suggested: a choice of this device that the analyst sees and moves. It changes what is shown and nothing
// that is kept.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keptAs } from './kept.ts'

/** Nothing; only strong cues; those and weak ones beside a claim; whatever the rules found. */
export const THRESHOLDS = ['off', 'strong', 'likely', 'all'] as const
export type Threshold = (typeof THRESHOLDS)[number]

type Kept = { readonly threshold: Threshold }

const kept = keptAs<Kept>('suggestions', 1, { threshold: 'likely' }, ({ threshold }) => {
  const known = THRESHOLDS.find((each) => each === threshold)
  return known ? { threshold: known } : null
})

export const thresholdStore = createStore<Kept>(kept.read)

export const useThreshold = (): Threshold => useStore(thresholdStore, ({ threshold }) => threshold)

export const thresholdNow = (): Threshold => thresholdStore.getState().threshold

export const chooseThreshold = (threshold: Threshold): void => {
  thresholdStore.setState({ threshold })
  kept.write({ threshold })
}

/** Reads what is kept: at the start, and when another tab has changed it. */
export const readThreshold = (): void => thresholdStore.setState(kept.read(), true)

/** Calls back whenever another threshold is chosen; gives the way to stop. */
export const onThreshold = (changed: () => void): (() => void) => thresholdStore.subscribe(changed)
