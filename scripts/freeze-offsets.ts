// A file as intake freezes it, and the way back: which offset of the file an offset of the frozen text was.

import { freeze } from '../src/text/normalize.ts'

export type Reversible = {
  readonly text: string
  /** The offset in the file, in UTF-16 units, byte order mark included. */
  readonly original: (offset: number) => number
}

/** The byte order mark of a file is no part of the text; of all that freezing does only CRLF → LF changes the length. */
export const freezeWithOffsets = (raw: string): Reversible => {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0
  const pasted = raw.slice(mark)
  const { text } = freeze(pasted)
  const feeds: number[] = [] // offsets in the frozen text of line feeds that were two units
  for (let at = pasted.indexOf('\r\n'); at >= 0; at = pasted.indexOf('\r\n', at + 2))
    feeds.push(at - feeds.length)
  const before = (offset: number): number => {
    let low = 0
    let high = feeds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((feeds[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return { text, original: (offset) => offset + before(offset) + mark }
}
