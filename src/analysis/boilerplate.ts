// Which lines are boilerplate by their words: the phrase tables, and the guard that keeps body text out of them.

import { sentencesIn } from '../text/sentences.ts'
import { lengthOf } from '../text/span.ts'
import { isReal, wordCount, type Line } from './lines.ts'
import { byScope, type Row } from './phrase-index.ts'
import type { BoilerplateKind, Scope } from './phrases.ts'
import { keyOf, matchAt, tokensOf, type Token } from './token-patterns.ts'

/** Why a line is boilerplate. */
export type Mark = {
  readonly kind: BoilerplateKind
  /** The name of the rule, as in `rule:<name>`. */
  readonly rule: string
  readonly reason: string
  readonly opens?: 'section' | 'end'
  /** Could also be a subheading of the article. */
  readonly isWeak?: boolean
}

/** The family whose words the line is made of, begins with, or says in a sentence; `null` for all other lines. */
export const phraseIn = (text: string, line: Line): Mark | null => {
  const length = lengthOf(line)
  if (length > LONGEST_NOTICE) return null
  const head = length > LONGEST_LINE ? '' : line.words
  const tokens = tokensOf(head || line.words.slice(0, LONGEST_LINE))
  if (head) {
    const whole = find('whole', tokens, 0, line.words)
    if (whole) return whole
    const begun = find('label', tokens, 0, line.words) ?? startOf(text, line, tokens)
    if (begun) return begun
  }
  return sentenceMark(line)
}

/** Where in a line of running text unmistakable boilerplate begins, so that all that follows is boilerplate as well. */
export const tailOf = (
  text: string,
  line: Line,
): { readonly start: number; readonly mark: Mark } | null => {
  const sentences = sentencesIn(text, line)
  let tail: { readonly start: number; readonly mark: Mark } | null = null
  for (const sentence of sentences.toReversed()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LINE))
    const tokens = tokensOf(words)
    const mark = find('whole', tokens, 0, words) ?? find('sentence', tokens, 0, words)
    if (mark) {
      tail = { start: sentence.start, mark }
      continue
    }
    // The words before may have no stop: "… of the port Share this article Leave a Reply".
    if (tail && tokens.length <= 4) continue
    break
  }
  return tail && tail.start > line.start ? tail : null
}

/** Longer lines are no menu, no label and no link. */
const LONGEST_LINE = 400
/** Longer paragraphs are no notice either. */
const LONGEST_NOTICE = 3_000
/** A line that begins like a link and goes on like this with a stop is a sentence of the article. */
const LONGEST_LINK = 14
/** The same for patterns that leave the rest of the line open. */
const LONGEST_NOTE = 6

const find = (scope: Scope, tokens: readonly Token[], from: number, words: string): Mark | null => {
  const first = tokens[from]
  if (!first) return null
  for (const row of byScope[scope].get(keyOf(first)) ?? []) {
    const end = matchAt(row.pattern, tokens, from, scope === 'whole')
    const last = tokens[end - 1]
    if (end < 0 || !last) continue
    // "Sign up for the trial closed on Monday." is a sentence, whatever it begins with.
    if (row.hasRest && tokens.length > LONGEST_NOTE && /\.[”"’)]?$/.test(words)) continue
    if (scope === 'label' && !LABEL_END.test(words.slice(last.end, last.end + 4))) continue
    return markOf(row, words.slice(first.start, last.end))
  }
  return null
}

const LABEL_END = /^\s{0,2}[:|»›>→–—]/

const markOf = ({ kind, id, because, opens, isWeak }: Row, words: string): Mark => ({
  kind,
  rule: id,
  reason: `"${shortened(words)}" ${because}.`,
  ...(opens ? { opens } : {}),
  ...(isWeak ? { isWeak } : {}),
})

/** The words for a reason, in one line. */
export const shortened = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST_REASON
    ? line
    : `${line
        .slice(0, LONGEST_REASON)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
}
const LONGEST_REASON = 60

const startOf = (text: string, line: Line, tokens: readonly Token[]): Mark | null => {
  const mark = find('start', tokens, 0, line.words)
  if (!mark) return null
  if (!line.isStopped) return isReal(text, line) ? null : mark
  return wordCount(line) <= LONGEST_LINK &&
    !isAttributed(line.words) &&
    /[!:.…]$/.test(line.words) &&
    mark.kind === 'copyright'
    ? mark
    : null
}

// A notice says so in its first sentence, or in half of them; a line in which somebody speaks is the article's.
const sentenceMark = (line: Line): Mark | null => {
  let first: Mark | null = null
  let count = 0
  let isBegun = false
  const starts = startsIn(line.words)
  for (const [i, start] of starts.entries()) {
    if (i > 0 && QUOTES.test(line.words.charAt(start))) continue
    const words = line.words.slice(
      start,
      Math.min(starts[i + 1] ?? Infinity, start + LONGEST_START),
    )
    const tokens = tokensOf(words)
    const mark =
      find('sentence', tokens, 0, words) ??
      (starts.length > 1 ? find('whole', tokens, 0, words) : null)
    if (!mark || mark.isWeak) continue
    count += 1
    first ??= mark
    if (i === 0) isBegun = true
  }
  if (!first || isAttributed(line.words)) return null
  const least = isBegun && starts.length <= 3 ? 1 : isBegun ? starts.length / 4 : starts.length / 2
  return count >= least ? first : null
}

/** Where sentences may begin; an abbreviation does no harm here, where only certain words count at a beginning. */
const startsIn = (words: string): readonly number[] => {
  const starts = [0]
  for (const stop of words.matchAll(STOP)) starts.push(stop.index + stop[0].length)
  return starts.at(-1) === words.length ? starts.slice(0, -1) : starts
}

const STOP = /[.?!…。！？؟۔।][”"’'»)\]]{0,2}\s{1,4}/g
/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_START = 200

const QUOTES = /["“”„«»‘]/

/** Somebody is quoted or reported: no template prints that. */
export const isAttributed = (words: string): boolean =>
  ATTRIBUTION.test(words) && !/\bsaid (?:and done)\b/.test(words)

const ATTRIBUTION =
  /(?:^|[\s,”"’])(?:said|says|told|added|according to|stated|claimed|denied|announced|reported|argued|warned|insisted|sagte|sagt|erklärte|teilte|laut|a déclaré|selon|dijo|según|afirmó|\p{Ll}{2,}(?:-t)?-(?:il|elle|on|ils|elles))(?=[\s,.:;]|$)/iu
