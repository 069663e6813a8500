// Columns are read one after the other. Between two of them is a white strip that many lines in a row leave free, at
// which lines begin or end alike, with prose on both sides. Wide blanks in justified lines are not alike, and cells
// of a table hold little; both are read line by line.

import type { Fragment } from './pdf-fragment.ts'
import { lineOf, rowsOf, sizeOf, type Line } from './pdf-line.ts'

/** Lines that follow each other in one column. */
export type Block = readonly Line[]

const DEEPEST = 6
/** Fewer lines than this side by side are no columns. */
const FEWEST = 4
// In sizes of a letter: the least white, how far edges that are alike may lie apart, and the letters in half a line.
const STRIP = 0.9
const ALIKE = 0.5
const PROSE = 7

/** The blocks of a page in reading order. */
export const blocksOf = (fragments: readonly Fragment[], depth = 0): readonly Block[] => {
  const rows = rowsOf(fragments)
  if (rows.length === 0) return []
  const strip = depth < DEEPEST ? stripIn(rows, sizeOf(fragments)) : null
  if (strip === null) return [rows.map(lineOf)]

  const isRightToLeft = fragments.filter((one) => one.isRightToLeft).length * 2 > fragments.length
  return bandsOf(rows, strip).flatMap((band): readonly Block[] => {
    const all = band.rows.flat()
    if (!band.isParted) return blocksOf(all, depth + 1)
    const left = all.filter((one) => isLeftOf(one, strip))
    const right = all.filter((one) => !isLeftOf(one, strip))
    const sides = isRightToLeft ? [right, left] : [left, right]
    return sides.flatMap((side) => blocksOf(side, depth + 1))
  })
}

type Row = readonly Fragment[]

const isLeftOf = ({ x, width }: Fragment, strip: number): boolean => x + width / 2 < strip

const isCrossed = (row: Row, strip: number): boolean =>
  row.some(({ x, width }) => x < strip && x + width > strip)

/** Where a row has letters on both sides of a strip: their edges beside it, and how wide they are. */
type Parted = {
  readonly before: number
  readonly after: number
  readonly left: number
  readonly right: number
}

const partedAt = (row: Row, strip: number): Parted | null => {
  if (isCrossed(row, strip)) return null
  const left = row.filter((one) => isLeftOf(one, strip))
  const right = row.filter((one) => !isLeftOf(one, strip))
  if (left.length === 0 || right.length === 0) return null
  return {
    before: Math.max(...left.map(({ x, width }) => x + width)),
    after: Math.min(...right.map(({ x }) => x)),
    left: sum(left),
    right: sum(right),
  }
}

const sum = (row: Row): number => row.reduce((all, { width }) => all + width, 0)

/** The middle of the strip that most rows leave free, where columns lie beside it; null where none do. */
const stripIn = (rows: readonly Row[], size: number): number | null => {
  const strip = freest(rows, size)
  if (strip === null || !bandsOf(rows, strip).some(({ isParted }) => isParted)) return null
  const parted = rows.flatMap((row) => partedAt(row, strip) ?? [])
  const isProse =
    median(parted.map(({ left }) => left)) > PROSE * size &&
    median(parted.map(({ right }) => right)) > PROSE * size
  const isStraight =
    areAlike(
      parted.map(({ after }) => after),
      size,
    ) ||
    areAlike(
      parted.map(({ before }) => before),
      size,
    )
  return isProse && isStraight ? strip : null
}

/** The middle of the widest place that most rows have a wide blank at; null where fewer do than columns have lines. */
const freest = (rows: readonly Row[], size: number): number | null => {
  const edges: { readonly at: number; readonly change: 1 | -1 }[] = []
  for (const row of rows) {
    let end = Infinity
    for (const { x, width } of row) {
      if (x - end > STRIP * size) edges.push({ at: end, change: 1 }, { at: x, change: -1 })
      end = end === Infinity ? x + width : Math.max(end, x + width)
    }
  }
  edges.sort((a, b) => a.at - b.at || a.change - b.change)
  let free = 0
  let best = { free: FEWEST - 1, middle: 0 }
  for (const [i, { at, change }] of edges.entries()) {
    free += change
    const next = edges[i + 1]
    if (next && free > best.free && next.at - at > (STRIP / 2) * size)
      best = { free, middle: (at + next.at) / 2 }
  }
  return best.free >= FEWEST ? best.middle : null
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** True where half of the edges or more stand one below the other. */
const areAlike = (edges: readonly number[], size: number): boolean => {
  const sorted = [...edges].sort((a, b) => a - b)
  const half = Math.ceil(sorted.length / 2)
  return sorted.some((edge, i) => (sorted[i + half - 1] ?? Infinity) - edge < ALIKE * size)
}

type Band = { readonly isParted: boolean; readonly rows: readonly Row[] }

/** Rows that leave the strip free, until a row crosses it, such as a headline above both columns. */
const bandsOf = (rows: readonly Row[], strip: number): readonly Band[] => {
  const bands: { isParted: boolean; rows: Row[] }[] = []
  for (const row of rows) {
    const isParted = !isCrossed(row, strip)
    const last = bands.at(-1)
    if (last?.isParted === isParted) last.rows.push(row)
    else bands.push({ isParted, rows: [row] })
  }
  const joined: { isParted: boolean; rows: Row[] }[] = []
  for (const band of bands) {
    const beside = band.rows.filter((row) => partedAt(row, strip) !== null).length
    const isParted = band.isParted && beside >= FEWEST
    const last = joined.at(-1)
    if (last?.isParted === isParted) last.rows.push(...band.rows)
    else joined.push({ isParted, rows: [...band.rows] })
  }
  return joined
}
