// Suggestions in words: how much is shown, and what moving the threshold did.

import { openHere } from './suggesting.ts'
import { say } from './session.ts'
import { chooseThreshold, THRESHOLDS, thresholdNow, type Threshold } from './threshold.ts'

/** What each threshold shows, as it is read on its control. */
export const THRESHOLD_NAME: Readonly<Record<Threshold, string>> = {
  off: 'Off',
  strong: 'Strong',
  likely: 'Likely',
  all: 'All',
}

/** Shows more or less, and says how many there are now. */
export const moveThreshold = (step: 1 | -1): void => {
  const next = THRESHOLDS[THRESHOLDS.indexOf(thresholdNow()) + step]
  if (!next)
    return say(step > 0 ? 'Everything is suggested already.' : 'Suggestions are off already.')
  chooseThreshold(next)
  const count = openHere().length
  say(
    next === 'off' ? 'Suggestions are off.' : `${THRESHOLD_NAME[next]} suggestions: ${count} open.`,
  )
}
