// A swipe to the left or right with a finger or pen. Buttons of the same effect stand beside it always.

export type Swipe = { readonly left: () => void; readonly right: () => void }

/** A finger that moved less than this to the side (CSS pixels), or more up and down, did not swipe. */
const FAR = 64

/** Listens on an element, which follows the finger, until the returned function is called. */
export const listenToSwipe = (element: HTMLElement, swipe: Swipe): (() => void) => {
  const stop = new AbortController()
  let from: { readonly id: number; readonly x: number; readonly y: number } | null = null
  const on = (type: string, listener: (event: PointerEvent) => void): void =>
    element.addEventListener(type, listener as EventListener, { signal: stop.signal }) // pointer events only
  const end = (): void => {
    from = null
    element.style.transform = ''
  }
  on('pointerdown', (event) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return end()
    from = { id: event.pointerId, x: event.clientX, y: event.clientY }
  })
  on('pointermove', (event) => {
    if (event.pointerId !== from?.id) return
    const aside = event.clientX - from.x
    element.style.transform = Math.abs(aside) > 8 ? `translateX(${Math.round(aside)}px)` : ''
  })
  on('pointerup', (event) => {
    if (event.pointerId !== from?.id) return
    const aside = event.clientX - from.x
    const isSwipe = Math.abs(aside) > Math.max(FAR, 2 * Math.abs(event.clientY - from.y))
    end()
    if (isSwipe) (aside > 0 ? swipe.right : swipe.left)()
  })
  on('pointercancel', end) // the page scrolls instead
  return () => stop.abort()
}
