// Lines become paragraphs again: by the room between them, by indents, by sizes, and where a line was left unfilled
// although the next word had found room in it.

import type { Block } from './pdf-columns.ts'
import type { Line } from './pdf-line.ts'

export type Paragraph = readonly Line[]

/** The paragraphs of blocks in reading order; one that goes on in the next column or page is one. */
export const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] => {
  const all: Paragraph[] = []
  let room = 0 // in the last line of the block before
  for (const block of blocks) {
    const [first, ...others] = splitBlock(block)
    if (!first) continue
    const last = all.at(-1)
    if (last && goesOn(last, first, room)) all[all.length - 1] = [...last, ...first]
    else all.push(first)
    all.push(...others)
    room = Math.max(...block.map(({ right }) => right)) - (block.at(-1)?.right ?? 0)
  }
  return all
}

const splitBlock = (block: Block): readonly Paragraph[] => {
  const leading = usualLeading(block)
  const usual = usualSize(block)
  const edges = {
    left: Math.min(...block.map((line) => line.left)),
    right: Math.max(...block.map((line) => line.right)),
  }
  const paragraphs: Line[][] = []
  let before: Line | null = null
  for (const line of block) {
    if (before && !isBreak(before, line, leading * Math.max(1, line.size / usual), edges))
      paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    before = line
  }
  return paragraphs
}

const isBreak = (
  before: Line,
  line: Line,
  leading: number,
  edges: { readonly left: number; readonly right: number },
): boolean => {
  const size = Math.max(before.size, line.size)
  const isOtherSize = Math.abs(before.size - line.size) > 0.12 * size
  if (isOtherSize) return true
  const step = line.y - before.y
  if (step > 1.3 * leading || step > 2.2 * size || step <= 0) return true
  if (line.text.includes('\t') || before.text.includes('\t')) return true // rows of a table
  if (BULLET.test(line.text)) return true
  if (LEADERS.test(before.text.slice(-60))) return true
  const room = edges.right - before.right
  const isShort =
    ENDED.test(before.text) ||
    (room > 0.4 * (edges.right - edges.left) && !/^\p{Ll}/u.test(line.text))
  const indent = line.left - before.left
  if (indent > 0.8 * size && indent < 6 * size && isShort) return true
  const isFlush = Math.abs(indent) < 0.5 * size
  const first = line.text.slice(0, wordEnd(line.text))
  const needed = ((line.right - line.left) * first.length) / Math.max(1, line.text.length)
  return isFlush && isShort && room > needed + size
}

/** Dots that lead to the number of a page, in a table of contents. */
const LEADERS = /\. ?\. ?\. ?\.[. ]{0,50}\d{1,4}$/

const BULLET = /^(?:[•◦▪‣●○■□·–—-]|\(?\d{1,2}[.)])\s/

/** The end of a sentence, a heading's colon, or a closing quotation mark or bracket behind one. */
const ENDED = /[.!?…:。！？؟۔][\p{Pf}\p{Pe}"'\d\p{No}]*$/u

const wordEnd = (text: string): number => {
  const end = text.search(/\s/)
  return end < 0 ? text.length : end
}

/** The size of most lines. */
const usualSize = (block: Block): number =>
  block.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(block.length / 2)] ?? 1

// The distance that most neighbours have; gaps between paragraphs are rarer or larger.
const usualLeading = (block: Block): number => {
  const steps = block
    .slice(1)
    .map((line, i) => line.y - (block[i]?.y ?? 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 3)] ?? 0
}

const goesOn = (last: Paragraph, first: Paragraph, room: number): boolean => {
  const before = last.at(-1)
  const after = first[0]
  if (!before || !after || Math.abs(before.size - after.size) > 0.12 * before.size) return false
  if (ENDED.test(before.text) || BULLET.test(after.text)) return false
  const isFilled = last.length > 1 && room < 0.25 * (before.right - before.left)
  return isFilled || /[-\u2010\u00ad,]$/.test(before.text) || !/^\P{L}*\p{Lu}/u.test(after.text)
}
