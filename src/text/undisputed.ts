// Whether words of one version of a text can be taken for certain words of the next one, or whether other places of
// either version might be meant as well. A wrong certainty is the worst that can happen, so doubt wins.

import { lengthOf, passage, type Span } from './span.ts'

/** Units that have to be the same around and with the words; less could have come to stand there by chance. */
const LEAST_SAME = 32
/** Units on either side that are compared with other places; more where they do not decide. */
const WIDTHS = [32, 512, 8_192] as const
/** Units by which a place must fit better than another one. */
const MARGIN = 16
/** More places of the same words are not looked at: they are not decided. */
const MOST_PLACES = 500

/** How many units before and behind are the same; the edge of both texts counts as all of `most`. */
type Fit = { readonly before: number; readonly after: number }

/**
 * True when the words at `there` in the new text can only be those that stood at `here` in the old one. Both spans
 * hold the same words. Other places of them, in either text, must fit clearly worse.
 */
export const isUndisputed = (before: string, here: Span, after: string, there: Span): boolean => {
  const fit = (from: number, to: number, most: number): Fit => ({
    before: sameBefore(before, from, after, to, most),
    after: sameAfter(before, from + length, after, to + length, most),
  })
  const length = lengthOf(here)
  const mine = fit(here.start, there.start, WIDTHS[0])
  if (length + mine.before + mine.after < LEAST_SAME) return false
  const isWhole = mine.before === WIDTHS[0] && mine.after === WIDTHS[0]
  const disputes = (from: number, to: number): boolean => {
    for (const width of WIDTHS) {
      const own = fit(here.start, there.start, width)
      const other = fit(from, to, width)
      if (other.before === width && own.before < width) return true
      if (other.after === width && own.after < width) return true
      const isTie = other.before + other.after === 2 * width
      if (!isTie) return other.before + other.after + MARGIN > own.before + own.after
    }
    return true
  }
  // What fits on both sides is disputed only by what does so too: longer words to look for, and hardly ever found.
  const margin = isWhole ? WIDTHS[0] : 0
  return (
    !elsewhere(before, here, margin, (start) => disputes(start, there.start)) &&
    !elsewhere(after, there, margin, (start) => disputes(here.start, start))
  )
}

/** Whether `isMeant` holds for the start of one of the other places of the words with `margin` units around them. */
const elsewhere = (
  text: string,
  span: Span,
  margin: number,
  isMeant: (start: number) => boolean,
): boolean => {
  const start = Math.max(0, span.start - margin)
  const words = passage(text, { start, end: Math.min(text.length, span.end + margin) })
  let places = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === start) continue
    places++
    if (places > MOST_PLACES || isMeant(at + span.start - start)) return true
  }
  return false
}

/** How many units in front of two offsets are the same, up to `most`, which the start of both texts counts as. */
export const sameBefore = (a: string, i: number, b: string, j: number, most: number): number => {
  let n = 0
  while (n < most && n < i && n < j && a.charCodeAt(i - 1 - n) === b.charCodeAt(j - 1 - n)) n++
  return n === i && n === j ? most : n
}

/** The same behind two offsets. */
export const sameAfter = (a: string, i: number, b: string, j: number, most: number): number => {
  const [restA, restB] = [a.length - i, b.length - j]
  let n = 0
  while (n < most && n < restA && n < restB && a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++
  return n === restA && n === restB ? most : n
}
