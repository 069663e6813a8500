// The lines that the rules of intake look at: logical ones, so that hard-wrapped mail reads like any other text.

import { isStop, kindAt } from '../text/characters.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { sentencesIn } from '../text/sentences.ts'
import { lengthOf, type Span } from '../text/span.ts'

/** One logical line: a line of the text, or several that a mail program wrapped. */
export type Line = Span & {
  /** As printed, line feeds included. */
  readonly words: string
  /** Ends with a stop; closing marks behind it do not matter. */
  readonly isStopped: boolean
  /** A blank line stands before it, or nothing. */
  readonly isApart: boolean
}

/** Lines without white space at their ends, in order and apart; blank ones are left out. */
export const linesOf = (text: string): readonly Line[] => {
  let before = 0
  return paragraphsOf(text).map(({ start, end }, i) => {
    const feed = text.indexOf('\n', before)
    const isApart = i === 0 || (feed >= 0 && feed < start && hasSecondFeed(text, feed, start))
    before = end
    return { start, end, words: text.slice(start, end), isStopped: endsStopped(text, end), isApart }
  })
}

/** At least this long with a final stop, or two sentences: text that nobody takes for a menu. */
const REAL_LENGTH = 100

/** A paragraph of running text, as against a headline, a menu or a caption. */
export const isReal = (text: string, line: Line): boolean => {
  const length = lengthOf(line)
  // Han and Kana say in forty characters what Latin letters say in a hundred.
  const least = DENSE.test(line.words.slice(0, 8)) ? 0.4 * REAL_LENGTH : REAL_LENGTH
  if (line.isStopped && length >= least) return true
  if (!line.isStopped && length < 2 * REAL_LENGTH) return false
  return length >= 40 && sentencesIn(text, line).length >= 2
}

const DENSE = /[\u3040-\u30ff\u4e00-\u9fff]/

/** The number of words; scripts without blanks are counted by characters. */
export const wordCount = ({ words }: Pick<Line, 'words'>): number => {
  const count = words.split(/\s+/, 100).length
  return count > 2 ||
    words.length < 16 ||
    !/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/.test(words)
    ? count
    : Math.ceil(words.length / 2)
}

/** A line that a list or a table begins: bullets and numbers. */
export const isListItem = ({ words }: Pick<Line, 'words'>): boolean =>
  /^(?:[-–—•*▪◦‣]\s|\d{1,2}[.)]\s)/.test(words)

const CLOSING = new Set('”’"\'»›)]}」』*')

const endsStopped = (text: string, end: number): boolean => {
  let last = end - 1
  while (
    last > 0 &&
    last > end - 5 &&
    (CLOSING.has(text.charAt(last)) || kindAt(text, last) === 'white')
  )
    last -= 1
  return isStop(text.charCodeAt(last))
}

const hasSecondFeed = (text: string, feed: number, start: number): boolean => {
  const second = text.indexOf('\n', feed + 1)
  return second >= 0 && second < start
}
