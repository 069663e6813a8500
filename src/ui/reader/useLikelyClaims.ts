// The claims that an annotation is likely about, ranked where the cursor rests: a held key passes many annotations.

import { useEffect, useState } from 'react'
import type { Placed } from '../../core/annotation.ts'
import { useDesk } from '../../state/app.ts'
import { claimsFor, type Offered } from '../../state/claim-candidates.ts'
import type { Reading } from '../../state/reading.ts'

const REST_MS = 120

/** The likeliest first; none before they are ranked, and for no annotation. */
export const useLikelyClaims = (mark: Placed | null, reading: Reading): readonly Offered[] => {
  const project = useDesk((desk) => desk.project)
  const [ranked, setRanked] = useState<{
    readonly id: string
    readonly offers: readonly Offered[]
  }>()
  useEffect(() => {
    if (!mark) return
    const timer = setTimeout(
      () => setRanked({ id: mark.id, offers: claimsFor(project, reading, mark).likely }),
      REST_MS,
    )
    return () => clearTimeout(timer)
  }, [project, reading, mark])
  return mark && ranked?.id === mark.id ? ranked.offers : NONE
}

const NONE: readonly Offered[] = []
