// Rows that come from another tab or from the disk are new objects, also where nothing in them is new.

import { useState } from 'react'
import { sameData } from '../../core/equal.ts'

/** The value before, as long as the new one says the same. */
export const useSame = <T>(value: T): T => {
  const [kept, setKept] = useState(value)
  if (kept === value || sameData(kept, value)) return kept
  setKept(value)
  return value
}
