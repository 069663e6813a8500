// How much of a long list is drawn so far: the first slice at once, the others one after the other, so that no task of the
// main thread grows with the list.

import { useEffect, useState } from 'react'

/** The number of items to draw now, up to `total`; it grows by `slice` after each frame. */
export const useSlices = (total: number, slice = 40): number => {
  const [drawn, setDrawn] = useState(slice)
  useEffect(() => {
    if (drawn >= total) return
    const timer = setTimeout(() => setDrawn(drawn + slice))
    return () => clearTimeout(timer)
  }, [drawn, total, slice])
  return Math.min(drawn, total)
}
