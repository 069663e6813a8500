// A swipe with a finger or pen: to the left, to the right, or down. Buttons of the same effect stand beside it always.

export type Swipe = {
  readonly left?: () => void
  readonly right?: () => void
  readonly down?: () => void
}

/** A finger that moved less than this (CSS pixels), or more across than along, did not swipe. */
const FAR = 64
/** What follows the finger stands still until it moved this far. */
const STILL = 8

/** Listens on an element until the returned function is called; `follower` goes with the finger. */
export const listenToSwipe = (
  element: HTMLElement,
  swipe: Swipe,
  follower: HTMLElement = element,
): (() => void) => {
  const stop = new AbortController()
  let from: { readonly id: number; readonly x: number; readonly y: number } | null = null
  const on = (type: string, listener: (event: PointerEvent) => void): void =>
    element.addEventListener(type, listener as EventListener, { signal: stop.signal }) // pointer events only
  const end = (): void => {
    from = null
    follower.style.transform = ''
  }
  on('pointerdown', (event) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return end()
    from = { id: event.pointerId, x: event.clientX, y: event.clientY }
  })
  on('pointermove', (event) => {
    if (event.pointerId !== from?.id) return
    const aside = Math.round(event.clientX - from.x)
    const down = Math.round(event.clientY - from.y)
    const far = swipe.down ? down : Math.abs(aside)
    const move = swipe.down ? `translateY(${down}px)` : `translateX(${aside}px)`
    follower.style.transform = far > STILL ? move : ''
  })
  on('pointerup', (event) => {
    if (event.pointerId !== from?.id) return
    const aside = event.clientX - from.x
    const down = event.clientY - from.y
    end()
    if (Math.abs(aside) > Math.max(FAR, 2 * Math.abs(down)))
      (aside > 0 ? swipe.right : swipe.left)?.()
    else if (down > Math.max(FAR, 2 * Math.abs(aside))) swipe.down?.()
  })
  on('pointercancel', end) // the page scrolls instead
  return () => stop.abort()
}
