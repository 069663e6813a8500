// Running heads, running feet and page numbers: what stands at the edge of most pages and belongs to none.

import type { Block } from './pdf-columns.ts'
import type { Line } from './pdf-line.ts'

export type Page = { readonly height: number; readonly blocks: readonly Block[] }

/** The part of a page's height, at either end, in which such lines stand. */
const EDGE = 0.12
const LONGEST = 200
/** How many such lines a page has at one edge, at most. */
const MOST = 4

/**
 * The pages without those lines, and how many they were. A line is one where the same words, numbers left aside,
 * stand in the same size at the same edge of more than half of the pages, or of most even or most odd ones.
 */
export const withoutRunningLines = (
  pages: readonly Page[],
): { readonly pages: readonly Page[]; readonly count: number } => {
  const places = new Map<string, number[]>()
  for (const [number, page] of pages.entries()) {
    const here = new Set(linesOf(page).map((line) => keyOf(line, page.height)))
    for (const key of here) {
      if (key !== null) places.set(key, [...(places.get(key) ?? []), number])
    }
  }
  const running = new Set(
    [...places].filter(([, on]) => isOnMost(on, pages.length)).map(([key]) => key),
  )
  let count = 0
  const kept = pages.map((page) => {
    const left = new Set(outermost(page, running))
    count += left.size
    const blocks = page.blocks.map((block) => block.filter((line) => !left.has(line)))
    return { ...page, blocks: blocks.filter((block) => block.length > 0) }
  })
  return { pages: kept, count }
}

const linesOf = (page: Page): readonly Line[] => page.blocks.flat()

/** The running lines of a page from either edge, up to the first line that is none. */
const outermost = (page: Page, running: ReadonlySet<string>): readonly Line[] => {
  const lines = linesOf(page).toSorted((a, b) => a.y - b.y)
  const isNone = (line: Line): boolean => !running.has(keyOf(line, page.height) ?? '')
  const top = lines.findIndex(isNone)
  if (top < 0) return lines
  const foot = lines.findLastIndex(isNone) + 1
  return [
    ...lines.slice(0, Math.min(top, MOST)),
    ...lines.slice(Math.max(foot, lines.length - MOST)),
  ]
}

const keyOf = (line: Line, height: number): string | null => {
  const isTop = line.y < EDGE * height
  if ((!isTop && line.y < (1 - EDGE) * height) || line.text.length > LONGEST) return null
  const words = line.text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Nd}+/gu, '#')
    .replace(/^[ivxlc]{1,7}$/i, '#')
  if (!/\p{L}/u.test(words) && !PAGE_NUMBER.test(words)) return null // the row of a table
  return `${isTop ? 'top' : 'foot'} ${Math.round(line.size)} ${words}`
}

/** “12”, “– 12 –”, “[12]”, “12/40”. */
const PAGE_NUMBER = /^[^#]{0,4}#(?: ?[/|–-] ?#)?[^#]{0,4}$/

const isOnMost = (on: readonly number[], pages: number): boolean => {
  if (on.length < 2) return false
  if (on.length * 2 > pages) return true
  const first = on[0] ?? 0
  const alike = Math.floor((pages - (first % 2) + 1) / 2) // pages on this side of the sheet
  return on.length >= 3 && on.every((page) => page % 2 === first % 2) && on.length * 4 > alike * 3
}
