// The whole article as a column of pixel rows: what each row stands for. Places follow offsets, never the layout, so
// the map of a long text costs as much as that of a short one.

import { isPlaced } from '../core/annotation.ts'
import type { Marks } from '../core/project.ts'
import type { Tag } from '../core/types.ts'
import type { Ranges } from '../text/ranges.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** What a row shows, as bits of one number. A row without body and aside is a gap. */
export const BODY = 1
export const ASIDE = 2
export const READ = 4
export const TAG_BIT: Readonly<Record<Tag, number>> = { context: 8, denial: 16, claim: 32 }

/** How a text of `length` UTF-16 units lies on `rows` pixel rows. */
export type Scale = { readonly length: number; readonly rows: number }

/** The row at whose upper edge an offset lies, 0 to `rows`. Rounded, so that what touches in the text touches here. */
export const rowAt = ({ length, rows }: Scale, offset: number): number =>
  Math.max(0, Math.min(rows, Math.round((offset / Math.max(1, length)) * rows)))

/** The offset at the upper edge of a row. */
export const offsetAt = ({ length, rows }: Scale, row: number): number =>
  Math.max(0, Math.min(length, Math.round((row / Math.max(1, rows)) * length)))

export type Block = Span & { readonly isAside: boolean }

/** A sentence of the usual length must get so many rows; else a block is a paragraph, and no sentence is looked for. */
const SENTENCE_UNITS = 100

/** One block for each sentence, or for each paragraph where sentences would be thinner than a row. */
export const blocksOf = (reading: Reading, { length, rows }: Scale): readonly Block[] => {
  const isFine = length / Math.max(1, rows) < SENTENCE_UNITS
  return reading.paragraphs.flatMap((paragraph, i) => {
    const isAside = reading.isSetAside(i)
    const pieces = isFine && !isAside ? reading.sentencesOf(i) : [paragraph]
    return pieces.map(({ start, end }) => ({ start, end, isAside }))
  })
}

/** Blocks and annotations of so many gaps leave one free below them, so that each can be told from the next. */
const ROOMY = 3

/**
 * The bits of each row; `gap` is in rows. An annotation has at least one row, however short it is; where several
 * things lie in one row, all of them are in its bits. Costs one step for each block, annotation and row.
 */
export const rowsOf = (
  scale: Scale,
  blocks: readonly Block[],
  marks: Marks,
  read: Ranges,
  gap = 1,
): Uint8Array => {
  const layers = new Map<number, Int32Array>()
  const add = (bit: number, span: Span, room: number): void => {
    const first = Math.min(rowAt(scale, span.start), scale.rows - 1)
    const behind = Math.max(first + 1, rowAt(scale, span.end))
    const steps = layers.get(bit) ?? new Int32Array(scale.rows + 1)
    layers.set(bit, steps)
    steps[first]!++
    steps[behind - first >= ROOMY * room ? behind - room : behind]!--
  }
  if (scale.rows > 0) {
    for (const block of blocks) add(block.isAside ? ASIDE : BODY, block, gap)
    for (const range of read) add(READ, range, 0)
    for (const mark of marks.values()) if (isPlaced(mark)) add(TAG_BIT[mark.tag], mark, gap)
  }
  const bits = new Uint8Array(scale.rows)
  for (const [bit, steps] of layers) {
    let open = 0
    for (let row = 0; row < scale.rows; row++) {
      open += steps[row]!
      if (open > 0) bits[row]! |= bit
    }
  }
  return bits
}

/** Rows that lie below each other and show the same, as runs: what is drawn with one stroke. */
export const runsOf = (
  bits: Uint8Array,
): readonly { readonly from: number; readonly to: number; readonly bits: number }[] => {
  const runs: { from: number; to: number; bits: number }[] = []
  bits.forEach((value, row) => {
    const last = runs.at(-1)
    if (last?.bits === value) last.to = row + 1
    else runs.push({ from: row, to: row + 1, bits: value })
  })
  return runs
}
