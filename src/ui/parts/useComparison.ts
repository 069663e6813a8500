// The comparison of two texts, as a component sees it: made by a worker, ended when the component goes.

import { useEffect, useState } from 'react'
import { createComparing, type Comparison } from '../../state/comparing.ts'

/** `null` while it is being made, or a text is not there yet; `again` asks once more. */
export const useComparison = (
  before: string | undefined,
  after: string | undefined,
): { readonly comparison: Comparison | null; readonly again: () => void } => {
  const [tries, setTries] = useState(0)
  const [made, setMade] = useState<Made | null>(null)
  const [comparing] = useState(() => createComparing())
  useEffect(() => () => comparing.close(), [comparing])
  useEffect(() => {
    if (before === undefined || after === undefined) return
    void comparing.compare(before, after).then((comparison) => {
      if (comparison.kind !== 'stopped') setMade({ before, after, tries, comparison })
    })
  }, [comparing, before, after, tries])
  const isNow = made?.before === before && made?.after === after && made?.tries === tries
  return { comparison: isNow ? made.comparison : null, again: () => setTries(tries + 1) }
}

/** An answer, and to what. */
type Made = {
  readonly before: string
  readonly after: string
  readonly tries: number
  readonly comparison: Comparison
}
