// A hit as it is shown: the words that were found, among their neighbours.

import { graphemeEnd, graphemeStart } from '../text/graphemes.ts'
import type { Span } from '../text/span.ts'
import type { Snippet } from './message-parts.ts'
import type { Page } from './pages.ts'
import { keptIn } from './terms.ts'

/** Units shown before the hit and after it. */
const BEFORE = 60
const AFTER = 110

/** The words of a place with what stands around them; white space is one blank, and nothing is shown of what is left out. */
export const snippetAt = ({ text, leftOut }: Page, { start, end }: Span): Snippet => {
  const kept = keptIn(text, leftOut).find((part) => part.start <= start && end <= part.end)
  const first = kept?.start ?? start
  const last = kept?.end ?? end
  const from = start - first > BEFORE ? wordFrom(text, start - BEFORE, start) : first
  const to = last - end > AFTER ? wordTo(text, end, end + AFTER) : last
  const before = inOneLine(text.slice(from, start)).trimStart()
  const after = inOneLine(text.slice(end, to)).trimEnd()
  return {
    start,
    end,
    before: from > first ? `…${before}` : before,
    words: text.slice(start, end),
    after: to < last ? `${after}…` : after,
  }
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ')

const wordFrom = (text: string, from: number, to: number): number => {
  const blank = text.slice(from, to).search(/\s/)
  return blank < 0 ? graphemeStart(text, from) : from + blank + 1
}

const wordTo = (text: string, from: number, to: number): number => {
  for (let at = to; at > from; at--) if (/\s/.test(text.charAt(at))) return at
  return graphemeEnd(text, to)
}
