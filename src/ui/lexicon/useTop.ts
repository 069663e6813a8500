// How far below the upper edge of what scrolls a list begins. Read when sizes change, never on a scroll.

import { useLayoutEffect, useState, type RefObject } from 'react'

export const useTop = (box: HTMLElement, list: RefObject<HTMLElement | null>): number => {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!list.current) return
      const { top: edge } = list.current.getBoundingClientRect()
      setTop(Math.round(edge - box.getBoundingClientRect().top + box.scrollTop))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const part of box.children) observer.observe(part)
    measure()
    return () => observer.disconnect()
  }, [box, list])
  return top
}
