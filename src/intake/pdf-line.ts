// Fragments that stand beside each other are a line; what stands far apart in it are segments of it.

import type { Fragment } from './pdf-fragment.ts'

export type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
}

/** Fragments by the line they stand on, from above; each line from left to right. */
export const rowsOf = (fragments: readonly Fragment[]): readonly (readonly Fragment[])[] => {
  const rows: { y: number; size: number; fragments: Fragment[] }[] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows.slice(-NEAR).findLast((one) => isBeside(one, fragment))
    if (!row) {
      rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] })
      continue
    }
    row.fragments.push(fragment)
    if (fragment.size > row.size) Object.assign(row, { y: fragment.y, size: fragment.size })
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.fragments.sort((a, b) => a.x - b.x))
}

/** Rows come from above, so only the last few can be the one that a fragment belongs to. */
const NEAR = 8

// Raised and lowered letters are up to half a size away; the next line is a whole one.
const isBeside = (
  row: { readonly y: number; readonly size: number },
  { y, size }: Fragment,
): boolean =>
  Math.abs(row.y - y) < 0.5 * Math.max(row.size, size) &&
  Math.abs(row.y - y) < 0.9 * Math.min(row.size, size)

/** One line of the fragments of a row. Wide gaps, as in tables, become tabs. */
export const lineOf = (row: readonly Fragment[]): Line => {
  const isRightToLeft = lettersIn(row, true) > lettersIn(row, false)
  const size = sizeOf(row)
  return {
    text: textOf(isRightToLeft ? fromTheRight(row, size) : row, size).trim(),
    left: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ x, width }) => x + width)),
    y: row.find((fragment) => fragment.size === size)?.y ?? row[0]?.y ?? 0,
    size,
  }
}

/** Fragments in the order in which they are read, as one text. */
const textOf = (order: readonly Fragment[], size: number): string => {
  let text = ''
  let before: Fragment | null = null
  for (const fragment of order) {
    if (before) text += blankBetween(before, fragment, size, text)
    text += text.endsWith('\t') ? fragment.text.trimStart() : fragment.text
    before = fragment
  }
  return text
}

/** The size that most letters have, to a tenth of a point. */
export const sizeOf = (fragments: readonly Fragment[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of fragments) {
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  let most: readonly [number, number] = [0, -1]
  for (const entry of letters) if (entry[1] > most[1]) most = entry
  return most[0]
}

const BLANK = 0.13
const TAB = 2

const blankBetween = (before: Fragment, after: Fragment, size: number, text: string): string => {
  const gap = Math.max(after.x - (before.x + before.width), before.x - (after.x + after.width))
  if (gap > TAB * size) return '\t'
  const isApart = gap > BLANK * Math.min(before.size, after.size)
  return isApart && !/\s$/.test(text) && !/^\s/.test(after.text) ? ' ' : ''
}

const lettersIn = (row: readonly Fragment[], isRightToLeft: boolean): number =>
  row.reduce((sum, one) => sum + (one.isRightToLeft === isRightToLeft ? one.text.length : 0), 0)

// Numbers and foreign names inside keep their own direction, and are read as one.
const fromTheRight = (row: readonly Fragment[], size: number): readonly Fragment[] => {
  const order: Fragment[] = []
  let foreign: Fragment[] = []
  const take = (): void => {
    const [first] = foreign
    if (!first) return
    const right = Math.max(...foreign.map(({ x, width }) => x + width))
    order.push({ ...first, text: textOf(foreign, size), width: right - first.x })
    foreign = []
  }
  for (const fragment of row.toReversed()) {
    if (!fragment.isRightToLeft) foreign.unshift(fragment)
    else {
      take()
      order.push(fragment)
    }
  }
  take()
  return order
}
