// The sentences that the list and triage go through: all of them at once, or of a very long text the first ones now
// and the rest a few frames later.

import { useMemo } from 'react'
import { firstSentences, useSentencesToCode } from '../../state/progress.ts'
import type { Reading } from '../../state/reading.ts'
import type { Span } from '../../text/span.ts'

type Sentences = {
  readonly sentences: readonly Span[]
  /** False while more of them are being looked for. */
  readonly isWhole: boolean
}

export const useSentences = (reading: Reading): Sentences => {
  const known = useSentencesToCode(reading)
  const sentences = useMemo(() => known ?? firstSentences(reading), [known, reading])
  return { sentences, isWhole: known !== null }
}
