// Sentences: the unit of the cursor, of snapping and of every suggestion. Own rules, because
// Intl.Segmenter breaks after `U.S.` and never before a small letter (measured: precision .95
// against 1.00); the segmenter serves the scripts that write no stops.

import { binding, monthsAfterDay, numbered, reportVerbs, starters, usual } from './abbreviations.ts'
import {
  anyStop,
  isHardStop,
  isStop,
  isWhite,
  isWordAt,
  kindAt,
  startsLower,
  trimmed,
} from './characters.ts'
import { isBoundary } from './code-points.ts'
import { graphemeStart } from './graphemes.ts'
import { paragraphsOf } from './paragraphs.ts'
import { lengthOf, type Span } from './span.ts'
import { isAcronym } from './words.ts'

const stops = new RegExp(anyStop, 'g')

/** No sentence is longer, in UTF-16 units: a paste without stops is cut at a blank. */
const longest = 2000

/** The sentences of a frozen text, paragraph by paragraph, in order; see `sentencesIn`. */
export const sentencesOf = (text: string): readonly Span[] =>
  paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph))

/**
 * The sentences of one paragraph (a span of `paragraphsOf`), trimmed, in order, at most 2,000
 * units each. Every character that is not white space lies in exactly one. A stop ends a sentence
 * inside a quotation as well; a small letter behind it, or an abbreviation before it, forbids it.
 */
export const sentencesIn = (text: string, paragraph: Span): readonly Span[] => {
  const ends = isUnspaced(text, paragraph)
    ? segmentEnds(text, paragraph)
    : stopEnds(text, paragraph)
  const sentences: Span[] = []
  let start = paragraph.start
  for (const end of [...ends, paragraph.end]) {
    for (const piece of cut(text, trimmed(text, { start, end }))) sentences.push(piece)
    start = end
  }
  return sentences
}

// Where a stop ends a sentence; the closing marks behind it belong to the sentence.
const stopEnds = (text: string, { start, end }: Span): readonly number[] => {
  const ends: number[] = []
  const words = text.slice(start, end)
  const nextStop = (from: number): number => {
    stops.lastIndex = from - start
    const found = stops.exec(words)
    return found ? start + found.index : end
  }
  let pieceStart = start
  for (let at = nextStop(start); at < end;) {
    let stopsEnd = at + 1
    while (stopsEnd < end && isStop(text.charCodeAt(stopsEnd))) stopsEnd += 1
    const close = closersEnd(text, stopsEnd, end)
    const stop = { pieceStart, at, stopsEnd, close, end }
    let from = stopsEnd
    if (endsSentence(text, stop)) {
      ends.push(close)
      pieceStart = close
      from = close
    }
    at = nextStop(from)
  }
  return ends
}

type Stop = {
  readonly pieceStart: number
  readonly at: number
  readonly stopsEnd: number
  /** Behind the closing marks. */
  readonly close: number
  /** Of the paragraph. */
  readonly end: number
}

const endsSentence = (text: string, stop: Stop): boolean => {
  const { at, stopsEnd, close, end } = stop
  const next = nextStart(text, close, end)
  if (next >= end) return false
  if (isHardStop(text.charCodeAt(stopsEnd - 1))) return !isQuotative(text, close)
  const kind = kindAt(text, next)
  if (!isWhite(text.charCodeAt(close))) return isGlued(text, stop, next)
  if (kind === 'stop' || startsLower(text, next)) return false
  if (stopsEnd - at === 1 && text.charAt(at) === '.') return !isAbbreviated(text, stop, next)
  return text.charAt(stopsEnd - 1) === '…' || !isAttributed(text, stop, next)
}

const sureClosers = new Set('”’»›)]}」』）】》〉〞')
const otherClosers = new Set('"\'“‘«‹')

// The offset behind closing marks, note numbers, and marks that stand alone behind a blank.
const closersEnd = (text: string, offset: number, end: number): number => {
  let close = offset
  while (close < end) {
    const mark = text.charAt(close)
    if (!sureClosers.has(mark) && !(otherClosers.has(mark) && isLoose(text, close + 1, end))) break
    close += 1
  }
  const note = /^\[\d{1,3}\]/.exec(text.slice(close, Math.min(end, close + 5)))
  if (note) return closersEnd(text, close + note[0].length, end)
  // French style sets a blank before », careless typing before ”.
  const isAlone =
    isWhite(text.charCodeAt(close)) &&
    (text.charAt(close + 1) === '»' || text.charAt(close + 1) === '”') &&
    close + 1 < end &&
    isLoose(text, close + 2, end)
  return isAlone ? close + 2 : close
}

// Nothing or a blank or another mark follows: a mark of either direction closes here.
const isLoose = (text: string, offset: number, end: number): boolean =>
  offset >= end || isWhite(text.charCodeAt(offset)) || sureClosers.has(text.charAt(offset))

// The next letter, digit, symbol or stop; blanks and marks before it are passed over.
const nextStart = (text: string, offset: number, end: number): number => {
  let next = offset
  while (next < end) {
    const kind = kindAt(text, next)
    if (kind !== 'white' && kind !== 'mark') return next
    next += (text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1
  }
  return end
}

// Japanese: a quotation that ends with a stop goes on with と.
const isQuotative = (text: string, offset: number): boolean =>
  /^(?:と|って|、|，|،)/.test(text.slice(offset, offset + 2))

// `drones.”The`: no blank, but a mark that can only close and a capital.
const isGlued = (text: string, { stopsEnd, close }: Stop, next: number): boolean =>
  close > stopsEnd &&
  next === close &&
  /[”»]/.test(text.charAt(close - 1)) &&
  kindAt(text, next) === 'upper'

const isAbbreviated = (text: string, { pieceStart, at }: Stop, next: number): boolean => {
  let start = at
  const least = Math.max(pieceStart, at - 12)
  while (start > least && (isWordAt(text, start - 1) || /[.'’]/.test(text.charAt(start - 1))))
    start -= 1
  const word = text.slice(start, at).replace(/^['’.]+/, '')
  if (word.length <= 4 && /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(word)) {
    if (trimmed(text, { start: pieceStart, end: at }).start === start) return true
  }
  if (binding.has(word)) return true
  const nextWord = (): string => /^[\p{L}'’]+/u.exec(text.slice(next, next + 24))?.[0] ?? ''
  if (numbered.has(word)) return isNumber(text, next, nextWord())
  if (/^\d{1,2}$/.test(word)) return monthsAfterDay.has(nextWord())
  if (/^\p{Lu}$/u.test(word) || isAcronym(word) || usual.has(word)) return !starters.has(nextWord())
  return false
}

// `No. 5`, `Vol. IV`; but `I said no. I meant no.`
const isNumber = (text: string, offset: number, word: string): boolean =>
  kindAt(text, offset) === 'digit' || (word !== 'I' && /^[IVX]+$/.test(word))

// `“Where are they?” Okoro asked.`: a name and a verb of saying that ends the clause.
const isAttributed = (text: string, { stopsEnd, close }: Stop, next: number): boolean => {
  if (close === stopsEnd || !/["”’'»]/.test(text.charAt(close - 1))) return false
  const clause = text.slice(next, next + 100)
  const found =
    /^(?:\p{Lu}[\p{L}'’-]* ){1,5}(\p{Ll}+)(?:[.,;]| (?:in|on|at|to|during|after|when)\b)/u.exec(
      clause,
    )
  return found?.[1] !== undefined && reportVerbs.has(found[1])
}

// Thai, Lao, Myanmar and Khmer write blanks between clauses and seldom a stop.
const isUnspaced = (text: string, { start, end }: Span): boolean => {
  const sample = text.slice(start, Math.min(end, start + 500))
  const letters = sample.match(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g)?.length ?? 0
  return letters > sample.length * 0.3
}

const segmentEnds = (text: string, { start, end }: Span): readonly number[] => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'sentence' })
  const parts = segmenter.segment(text.slice(start, end))
  return Array.from(parts, (part) => start + part.index + part.segment.length)
}

// A sentence over the limit in pieces: at the last blank of a piece's second half, else between
// two grapheme clusters.
const cut = (text: string, sentence: Span): readonly Span[] => {
  const pieces: Span[] = []
  let rest = sentence
  while (lengthOf(rest) > longest) {
    const end = cutAt(text, rest.start)
    pieces.push(trimmed(text, { start: rest.start, end }))
    rest = trimmed(text, { start: end, end: sentence.end })
  }
  if (lengthOf(rest) > 0) pieces.push(rest)
  return pieces
}

const cutAt = (text: string, start: number): number => {
  const latest = start + longest
  for (let at = latest; at > start + longest / 2; at -= 1)
    if (isWhite(text.charCodeAt(at))) return at
  const boundary = graphemeStart(text, latest)
  // One cluster longer than the limit: it is cut, but never inside a surrogate pair.
  if (boundary > start) return boundary
  return isBoundary(text, latest) ? latest : latest - 1
}
