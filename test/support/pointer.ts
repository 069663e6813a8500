// A mouse and a finger by the browser's own input, with all that the browser makes of it: selections, clicks, drags of
// what is selected.

import { cdp } from 'vitest/browser'

export type Point = { readonly x: number; readonly y: number }
export type Held = { readonly shift?: boolean; readonly alt?: boolean; readonly clicks?: number }

/** Where the page of the tests lies in the window. */
const frame = () => window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }

const send = async (
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  { x, y }: Point,
  { shift = false, alt = false, clicks = 1 }: Held,
): Promise<void> => {
  const { left, top } = frame()
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: x + left,
    y: y + top,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: clicks,
    modifiers: (shift ? 8 : 0) + (alt ? 1 : 0),
  })
}

export const press = (at: Point, held: Held = {}): Promise<void> => send('mousePressed', at, held)
export const release = (at: Point, held: Held = {}): Promise<void> =>
  send('mouseReleased', at, held)

/** Moves the pressed mouse there in some steps. */
export const pull = async (from: Point, to: Point, held: Held = {}): Promise<void> => {
  for (const share of [0.25, 0.5, 0.75, 1])
    await send(
      'mouseMoved',
      { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) },
      held,
    )
}

export const click = async (at: Point, held: Held = {}): Promise<void> => {
  for (let clicks = 1; clicks <= (held.clicks ?? 1); clicks++) {
    await press(at, { ...held, clicks })
    await release(at, { ...held, clicks })
  }
}

export const drag = async (from: Point, to: Point, held: Held = {}): Promise<void> => {
  await press(from, held)
  await pull(from, to, held)
  await release(to, held)
}

export const touch = async (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...points: readonly Point[]
): Promise<void> => {
  const { left, top } = frame()
  await cdp().send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }) => ({ x: x + left, y: y + top })),
  })
}
