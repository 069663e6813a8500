// The sentences that the list and triage go through: all of them at once, or of a very long text the first ones now
// and the rest a few frames later.

import { useEffect, useMemo, useState } from 'react'
import type { Reading } from '../../state/reading.ts'
import type { Span } from '../../text/span.ts'
import { countInSlices, firstSentences, sentencesToCode } from './progress.ts'

type Sentences = {
  readonly sentences: readonly Span[]
  /** False while more of them are being looked for. */
  readonly isWhole: boolean
}

export const useSentences = (reading: Reading): Sentences => {
  const [, setCounted] = useState<Reading | null>(null)
  const known = sentencesToCode(reading)
  const isWhole = known !== null
  const sentences = useMemo(() => known ?? firstSentences(reading), [known, reading])
  useEffect(
    () => (isWhole ? undefined : countInSlices(reading, () => setCounted(reading))),
    [reading, isWhole],
  )
  return { sentences, isWhole }
}
