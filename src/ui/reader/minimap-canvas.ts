// Draws the rows of the minimap on a canvas: one lane per tag, in the places and with the colours of the gutter.

import { ASIDE, BODY, READ, runsOf, TAG_BIT } from '../../state/minimap.ts'
import { TAGS } from '../../core/schema.ts'
import type { Tag } from '../../core/types.ts'

type Ink = Tag | 'body'

/** Colours by what they stand for, as the canvas takes them. */
export type Palette = Readonly<Record<Ink, string>>

/** Where the palette stands in Minimap.module.css; forced colours put system colours there. */
const TOKENS: Readonly<Record<Ink, string>> = {
  claim: '--map-claim',
  denial: '--map-denial',
  context: '--map-context',
  body: '--map-body',
}

/** The colours that are in force on an element. */
export const paletteOf = (element: Element): Palette => {
  const style = getComputedStyle(element)
  const entries = Object.entries(TOKENS).map(([ink, token]) => [ink, style.getPropertyValue(token)])
  return Object.fromEntries(entries) as Palette // the same keys
}

/** Lanes from left to right as in the gutter, so that the place tells the tag where the colour does not. */
const LANES = ['context', 'denial', 'claim'] as const

/** What was read and left untagged is dealt with: it is paler than what is still to be read. */
const OPEN_ALPHA = 0.42
const READ_ALPHA = 0.18

/** Under a single tag the whole width has a wash of its colour; its lane has the colour itself. */
const ONLY_ALPHA = 0.4

/** Draws the rows (device pixels) over the whole canvas. */
export const drawRows = (canvas: HTMLCanvasElement, bits: Uint8Array, palette: Palette): void => {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width } = canvas
  const lane = width / LANES.length
  const dash = Math.max(2, Math.round(width / 10))
  context.clearRect(0, 0, width, canvas.height)
  for (const { from, to, bits: bit } of runsOf(bits)) {
    const height = to - from
    const tags = TAGS.filter((tag) => bit & TAG_BIT[tag])
    if (bit & BODY) {
      const only = tags.length === 1 ? tags[0] : undefined
      context.globalAlpha = only ? ONLY_ALPHA : bit & READ ? READ_ALPHA : OPEN_ALPHA
      context.fillStyle = palette[only ?? 'body']
      context.fillRect(0, from, width, height)
      context.globalAlpha = 1
    } else if (bit & ASIDE) {
      context.strokeStyle = palette.body
      context.setLineDash([dash, dash])
      context.strokeRect(0.5, from + 0.5, width - 1, Math.max(0, height - 1))
    }
    LANES.forEach((tag, i) => {
      if (!tags.includes(tag)) return
      const left = Math.round(i * lane)
      context.fillStyle = palette[tag]
      context.fillRect(left, from, Math.round((i + 1) * lane) - left, height)
    })
  }
}
