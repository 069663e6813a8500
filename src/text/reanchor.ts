// Where the words of an annotation are in a corrected text: at a certain place, at one that a person has to look at, or
// nowhere. Never a guess.

import search from 'approx-string-match'
import { trimmed } from './characters.ts'
import { asPart } from './differences.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import type { Kept } from './kept.ts'
import { positionMap, type PositionMap } from './position-map.ts'
import { find, type Quote } from './quote.ts'
import { toWords } from './snap.ts'
import { lengthOf, passage, type Span } from './span.ts'
import { isUndisputed, sameAfter, sameBefore } from './undisputed.ts'

export type Anchored =
  | { readonly kind: 'certain'; readonly span: Span }
  /** The most likely place; its words may be others. */
  | { readonly kind: 'unsure'; readonly span: Span }
  | { readonly kind: 'orphan' }

export type Reanchoring = {
  /** `span` is where the quote stood in the old text; null where it had no place, which never becomes certain. */
  readonly anchor: (quote: Quote, span: Span | null) => Anchored
  readonly positions: PositionMap
}

/** A quote, and where it stood in the old text. */
export type Wanted = { readonly quote: Quote; readonly span: Span | null }

/** What is known of two texts already: what was kept, and where some quotes are, by `wantedKey`. */
export type Compared = {
  readonly before: string
  readonly after: string
  readonly runs: readonly Kept[]
  readonly found: ReadonlyMap<string, Anchored>
}

export const wantedKey = ({ exact, prefix, suffix }: Quote, span: Span | null): string =>
  JSON.stringify([span?.start, span?.end, exact, prefix, suffix])

/** UTF-16 units on either side of the place where the words should be. */
const WINDOW = 20_000
/** Share of the letters of a quote that may have changed. */
const TOLERANCE = 0.25
/** Shorter words are looked for with what stands around them. */
const LEAST_ALONE = 32
/** Longer words are not looked for letter by letter. */
const MOST_LETTERS = 2_000
/** Units times words of 32 bits that all searches through whole texts may take together, some tenths of a second. */
const MOST_STEPS = 30_000_000
/** From this share of changed letters on, words resemble others no more. */
const DOUBT = 0.4
/** Units beside what was added that are looked through as well. */
const AROUND = 16
/** Letters by which words are recognised there. */
const MOST_ECHO = 256
/** Kept on both sides of a span, so many units leave no other place to be meant. */
const CLEAR = 1_000

/**
 * For many quotes of one text. Certain are words whose place follows from the comparison of the texts, or that stand
 * at another place which nothing disputes. What changed a little is looked for around its place, then in all of the
 * text (G. Myers, 1999), and is unsure where it is found. `compared` is what is known already; of other texts it is not
 * used.
 */
export const reanchoring = (before: string, after: string, compared?: Compared): Reanchoring => {
  const known = compared?.before === before && compared.after === after ? compared : null
  const positions = positionMap(before, after, known?.runs)
  // Added or cut off at one end: all that is left stands in the same whole.
  const isPart = asPart(before, after) !== null
  let steps = MOST_STEPS
  let echoSteps = MOST_STEPS

  const isClear = (here: Span, there: Span): boolean =>
    isPart ||
    (sameBefore(before, here.start, after, there.start, CLEAR) === CLEAR &&
      sameAfter(before, here.end, after, there.end, CLEAR) === CLEAR)

  /**
   * True where something that was added resembles the words as well: they may have been copied to one place and
   * changed at the other, and nothing tells which of the two is meant.
   */
  const isEchoed = ({ exact, prefix, suffix }: Quote, here: Span, there: Span): boolean => {
    const isAlone = exact.length >= LEAST_ALONE
    // What stands beside the words here as there is no other place.
    const own = isAlone
      ? there
      : {
          start: there.start - sameBefore(before, here.start, after, there.start, prefix.length),
          end: there.end + sameAfter(before, here.end, after, there.end, suffix.length),
        }
    const patterns = isAlone
      ? [exact.slice(0, MOST_ECHO)]
      : [
          prefix + exact,
          exact + suffix,
          ...(exact.length >= LEAST_ALONE / 2 ? [exact] : []),
        ].filter(({ length }) => length >= LEAST_ALONE / 2)
    const beside = ({ start, end }: Span): readonly Span[] => [
      { start: start - AROUND, end: Math.min(end + AROUND, own.start) },
      { start: Math.max(start - AROUND, own.end), end: end + AROUND },
    ]
    return positions.added.flatMap(beside).some((part) =>
      patterns.some((words) => {
        const errors = Math.floor(words.length * DOUBT)
        if (lengthOf(part) < words.length - errors) return false
        echoSteps -= lengthOf(part) * Math.ceil(words.length / 32)
        const within = { start: Math.max(0, part.start), end: part.end }
        return echoSteps < 0 || search(passage(after, within), words, errors).length > 0
      }),
    )
  }

  const isCertain = (quote: Quote, here: Span, there: Span): boolean =>
    isUndisputed(before, here, after, there) && !isEchoed(quote, here, there)

  /** The best place of the very words that may be meant, and whether nothing disputes it. */
  const exactly = (
    quote: Quote,
    here: Span,
    hint: number,
    mayBeMoved: boolean,
  ): Anchored | null => {
    const found = find(after, quote, hint)
    if (found.kind === 'orphan') return null
    const places = found.kind === 'unsure' ? found.proposals.slice(0, 5) : [found.span]
    if (mayBeMoved)
      for (const span of places) if (isCertain(quote, here, span)) return { kind: 'certain', span }
    const fits = places.map((span) => ({ span, fit: fitOf(quote, span) }))
    const [best] = fits.toSorted((a, b) => b.fit - a.fit)
    return best && best.fit >= LEAST_ALONE ? { kind: 'unsure', span: best.span } : null
  }

  /** How many units of the words and what stood around them are there. */
  const fitOf = ({ exact, prefix, suffix }: Quote, { start, end }: Span): number =>
    exact.length +
    sameBefore(
      prefix,
      prefix.length,
      after.slice(Math.max(0, start - 200), start),
      Math.min(200, start),
      64,
    ) +
    sameAfter(suffix, 0, after.slice(end, end + 200), 0, 64)

  const approximately = (quote: Quote, hint: number | null): Span | null => {
    const { exact, prefix, suffix } = quote
    const isAlone = exact.length >= LEAST_ALONE
    const wanted = isAlone ? exact : prefix + exact + suffix
    if (exact.trim() === '' || wanted.length > MOST_LETTERS) return null
    const lookIn = (from: number, to: number): Span | null => {
      const place = nearest(after, { start: from, end: to }, wanted, hint ?? from)
      if (!place || isAlone) return place
      return nearest(after, place, exact, place.start + prefix.length)
    }
    if (hint !== null) {
      const near = lookIn(
        graphemeStart(after, hint - WINDOW),
        graphemeEnd(after, hint + wanted.length + WINDOW),
      )
      if (near) return near
      if (after.length <= WINDOW) return null
    }
    steps -= after.length * Math.ceil(wanted.length / 32)
    return steps < 0 ? null : lookIn(0, after.length)
  }

  const unsureAt = (span: Span | null): Anchored => {
    const snapped = span && snappedTo(after, span)
    return snapped ? { kind: 'unsure', span: snapped } : { kind: 'orphan' }
  }

  const sought = (quote: Quote, here: Span | null): Anchored => {
    if (!here) {
      const found = find(after, quote)
      const isThere = found.kind === 'moved' && fitOf(quote, found.span) >= LEAST_ALONE
      return unsureAt(isThere ? found.span : approximately(quote, null))
    }
    const mapped = positions.map(here)
    if (mapped.kind === 'same') {
      const isSure = isClear(here, mapped.span) || isCertain(quote, here, mapped.span)
      return { kind: isSure ? 'certain' : 'unsure', span: mapped.span }
    }
    const hint = mapped.kind === 'inside' ? mapped.span.start : positions.near(here.start)
    const isWhole = mapped.kind === 'inside' && passage(after, mapped.span) === quote.exact
    if (isWhole && (isPart || isCertain(quote, here, mapped.span)))
      return { kind: 'certain', span: mapped.span }
    // Where most of the words are left, the same words elsewhere are others.
    const mayBeMoved = mapped.kind === 'lost' || mapped.kept * 3 < lengthOf(here)
    const exact = exactly(quote, here, hint, mayBeMoved)
    if (exact?.kind === 'certain') return exact
    // Enough of the words stands where the comparison has them.
    if (mapped.kind === 'inside') {
      const changed = lengthOf(here) - mapped.kept + lengthOf(mapped.span) - mapped.kept
      if (mapped.kept >= LEAST_KEPT && changed <= lengthOf(here) * TOLERANCE * 2)
        return unsureAt(mapped.span)
    }
    return exact ?? unsureAt(approximately(quote, hint))
  }

  return {
    positions,
    anchor: (quote, here) => {
      const found = known?.found.get(wantedKey(quote, here))
      return found ?? sought(quote, here)
    },
  }
}

const LEAST_KEPT = 8

/** Of the places in a part of the text that differ least from the words, the nearest to the hint. */
const nearest = (text: string, part: Span, words: string, hint: number): Span | null => {
  const found = search(passage(text, part), words, Math.floor(words.length * TOLERANCE))
  let best: Span | null = null
  for (const { start, end } of found) {
    const place = { start: part.start + start, end: part.start + end }
    if (!best || Math.abs(place.start - hint) < Math.abs(best.start - hint)) best = place
  }
  return best
}

/** Whole words and characters without blanks at the ends; null where nothing is left. */
const snappedTo = (text: string, span: Span): Span | null => {
  const bare = trimmed(text, span)
  if (lengthOf(bare) <= 0) return null
  const words = toWords(text, bare)
  return { start: graphemeStart(text, words.start), end: graphemeEnd(text, words.end) }
}
