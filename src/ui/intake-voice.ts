// When the reading of files is spoken of: at its beginning, at each quarter or every ten seconds, and at its end. What is
// over before one could have heard that it began is not announced; its end is.

import { followIntake, type IntakeState } from '../state/intake.ts'
import {
  beginningInWords,
  progressInWords,
  REPORT_HEADING,
  reportInWords,
  shareRead,
  type ReadingFiles,
} from './parts/intake-words.ts'

/** Milliseconds. */
export type Pace = {
  /** Until a reading is worth a word. */
  readonly begin: number
  /** Between two words at least, also where a quarter is done, */
  readonly least: number
  /** and at most, so that silence never means that it hangs. */
  readonly most: number
}

const CALM: Pace = { begin: 500, least: 5_000, most: 10_000 }

/** Gives the words to `tell` until the returned function is called. */
export const speakOfIntake = (tell: (words: string) => void, pace: Pace = CALM): (() => void) => {
  let state: IntakeState = { kind: 'idle' }
  let quarter = 0
  let toldAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (words: (reading: ReadingFiles) => string): void => {
    if (state.kind !== 'reading') return
    clearTimeout(timer)
    timer = setTimeout(() => say(progressInWords), pace.most)
    quarter = quarterOf(state)
    toldAt = performance.now()
    tell(words(state))
  }

  const stop = followIntake((now, before) => {
    state = now
    if (now.kind !== 'reading') {
      clearTimeout(timer)
      if (now.kind === 'done') timer = setTimeout(() => tellEnd(now, tell), pace.begin)
    } else if (before.kind !== 'reading') {
      clearTimeout(timer)
      toldAt = Infinity // nothing is told before the beginning
      timer = setTimeout(() => say(beginningInWords), pace.begin)
    } else if (quarterOf(now) > quarter && performance.now() - toldAt >= pace.least)
      say(progressInWords)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

const quarterOf = (reading: ReadingFiles): number => Math.floor(shareRead(reading) * 4)

/** Not where the report has the focus, which tells it, nor on another screen, where a message does. */
const tellEnd = (
  { lines }: Extract<IntakeState, { kind: 'done' }>,
  tell: (words: string) => void,
): void => {
  const heading = document.getElementById(REPORT_HEADING)
  if (heading && heading !== document.activeElement) tell(`${reportInWords(lines)}.`)
}
