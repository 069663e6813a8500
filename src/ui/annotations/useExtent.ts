// How wide the screen is, and how far below its upper edge the rows begin. Read when sizes change, never on a scroll.

import { useLayoutEffect, useState, type RefObject } from 'react'

type Extent = { readonly top: number; readonly width: number; readonly isPhone: boolean }

/** From here on rows are lines and no longer cards; the style sheets say the same. */
const PHONE = '(max-width: 820px)'

/** The extent of `body` inside the scrolling `box`. */
export const useExtent = (box: HTMLElement, body: RefObject<HTMLElement | null>): Extent => {
  const [extent, setExtent] = useState<Extent>({ top: 0, width: 1200, isPhone: false })
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!body.current) return
      const { top, width } = body.current.getBoundingClientRect()
      const offset = Math.round(top - box.getBoundingClientRect().top + box.scrollTop)
      const isPhone = matchMedia(PHONE).matches
      setExtent((before) =>
        before.top === offset && before.width === width && before.isPhone === isPhone
          ? before
          : { top: offset, width, isPhone },
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const part of box.children) observer.observe(part)
    measure()
    return () => observer.disconnect()
  }, [box, body])
  return extent
}
