// Quotations of which one mark is missing or turned the wrong way: where they begin and where they end. A stray mark
// never swallows what follows its paragraph.

import { attributesAt } from './attribution-clause.ts'
import { isStop, isWhite, kindAt } from './characters.ts'
import type { Mark, PairedMarks } from './quotation-marks.ts'
import { sentencesIn } from './sentences.ts'
import { inReadingOrder, type Span } from './span.ts'
import { unopenedIn } from './unopened-quotations.ts'

/** What is known around a paragraph. */
export type Surround = {
  /** Where the next paragraph that is read begins; `null` where none does. */
  readonly next: number | null
  /** A quotation of the paragraph before was not closed in it. */
  readonly isOpen: boolean
  /** The article sets its quotations in single marks, so that one alone may be more than an apostrophe. */
  readonly isSingleOuter: boolean
}

/** A quotation with one mark, or with one that was turned the wrong way. */
export type Mended = Span & {
  readonly words: Span
  /** It goes on in the next paragraph, which begins with its mark once more. */
  readonly goesOn: boolean
}

/** The quotations that the unmatched marks of a paragraph begin or end, apart from each other. */
export const mendedIn = (
  text: string,
  paragraph: Span,
  { pairs, openers, closers }: PairedMarks,
  around: Surround,
): readonly Mended[] => {
  const counts = (mark: Mark): boolean =>
    mark.isSure &&
    (mark.family !== 'single' || around.isSingleOuter) &&
    !isArrow(text, mark, paragraph.end)
  const steps: readonly Step[] = [
    ...pairs.map(({ open, close }) => ({ mark: open, bound: close.start, kind: 'pair' as const })),
    ...openers.filter(counts).map((mark) => ({ mark, bound: 0, kind: 'open' as const })),
  ].toSorted((a, b) => inReadingOrder(a.mark, b.mark))
  const begun = fromOpeners(text, paragraph, steps, around)
  const taken = [
    ...begun,
    ...pairs.map(({ open, close }) => ({ start: open.start, end: close.end })),
  ]
  return [
    ...begun,
    ...unopenedIn(text, paragraph, closers.filter(counts), taken, around.isOpen).map((each) => ({
      ...each,
      goesOn: false,
    })),
  ]
}

// `Home » Politics`, `« Previous post`: a way through the pages. French sets a blank there as well, but before sentences.
const isArrow = (text: string, { start, end, family }: Mark, limit: number): boolean => {
  if (family !== 'guillemet' && family !== 'small guillemet') return false
  const isLoose =
    (end >= text.length || isWhite(text.charCodeAt(end))) &&
    (start === 0 || isWhite(text.charCodeAt(start - 1)))
  return isLoose && !(text.charAt(start) === '«' && /[.!?…]/.test(text.charAt(limit - 1)))
}

type Step = { readonly mark: Mark; readonly bound: number; readonly kind: 'pair' | 'open' }

type Waiting = { readonly mark: Mark; readonly bound: number }

const fromOpeners = (
  text: string,
  paragraph: Span,
  steps: readonly Step[],
  around: Surround,
): readonly Mended[] => {
  const found: Mended[] = []
  const waiting = new Map<string, Waiting>()
  const ends: number[] = [] // of the pairs around the place
  for (const { mark, bound, kind } of steps) {
    while ((ends.at(-1) ?? Infinity) <= mark.start) ends.pop()
    const before = waiting.get(mark.family)
    if (before && before.bound <= mark.start) {
      found.push(cutShort(text, before.mark, before.bound))
      waiting.delete(mark.family)
    } else if (before && kind === 'pair') {
      if (beginsAnew(text, before.mark, mark)) {
        found.push(cutShort(text, before.mark, mark.start))
        waiting.delete(mark.family)
      }
    } else if (before) {
      waiting.delete(mark.family)
      if (isTurned(text, mark, paragraph.end)) {
        found.push(closedBy(before.mark, mark))
        continue
      }
      found.push(cutShort(text, before.mark, mark.start))
    }
    if (kind === 'pair') ends.push(bound)
    else if (!waiting.has(mark.family))
      waiting.set(mark.family, { mark, bound: ends.at(-1) ?? paragraph.end })
  }
  for (const { mark, bound } of waiting.values())
    found.push(
      bound === paragraph.end ? toEnd(text, mark, paragraph, around) : cutShort(text, mark, bound),
    )
  return found.filter(({ words }) => words.end > words.start)
}

const closedBy = (open: Mark, close: Mark): Mended => ({
  start: open.start,
  end: close.end,
  words: { start: open.end, end: close.start },
  goesOn: false,
})

// A second opening mark closes, unless it begins a new sentence that is not about the first: `bureau, “the minister added`.
const isTurned = (text: string, { start, end }: Mark, limit: number): boolean =>
  !startsAnew(text, start, end) || attributesAt(text, end, limit)

const startsAnew = (text: string, start: number, end: number): boolean => {
  let before = start
  while (before > 0 && isWhite(text.charCodeAt(before - 1))) before -= 1
  if (before === start) return false
  const kind = kindAt(text, end)
  return (
    (kind === 'upper' || kind === 'uncased' || kind === 'digit') &&
    /[.!?…:,;—–”"’»]/.test(text.charAt(before - 1))
  )
}

// `“A, he said. “B,” he said.`: the first one was over; `“He called it “fiction” and left`: it goes on around the second.
const beginsAnew = (text: string, open: Mark, pair: Mark): boolean => {
  const between = text.slice(open.end, pair.start)
  return (
    /[.!?…,:;][”"’'»)]?\s+$/.test(between.slice(-6)) ||
    attributionIn(text, open.end, pair.start) !== null
  )
}

const toEnd = (text: string, mark: Mark, paragraph: Span, { next }: Surround): Mended => {
  const last = text.charAt(paragraph.end - 1)
  const isContinued =
    next !== null &&
    text.charAt(next) === text.charAt(mark.start) &&
    !isWhite(text.charCodeAt(next + 1)) &&
    !/[\p{L}\p{N}]/u.test(last)
  const cut = attributionIn(text, mark.end, paragraph.end)
  const isAttributed = cut !== null && (!isContinued || isLastSentence(text, cut, paragraph.end))
  if (isContinued && !isAttributed) return { ...upTo(mark, paragraph.end), goesOn: true }
  return cutShort(text, mark, paragraph.end, isAttributed ? cut : null)
}

const isLastSentence = (text: string, from: number, end: number): boolean =>
  !/[.!?]["”’']?\s/.test(text.slice(from + 1, end))

const upTo = (mark: Mark, end: number): Mended => ({
  start: mark.start,
  end,
  words: { start: mark.end, end },
  goesOn: false,
})

/** Before a trailing attribution, else at the last stop, else at the bound. */
const cutShort = (
  text: string,
  mark: Mark,
  bound: number,
  cut: number | null = attributionIn(text, mark.end, bound),
): Mended => {
  if (cut !== null) return upTo(mark, cut)
  const sentences = sentencesIn(text, { start: mark.end, end: bound })
  const last = sentences.at(-1)
  if (!last || sentences.length === 1) return upTo(mark, bound)
  const isWhole =
    isStop(text.charCodeAt(last.end - 1)) || /["”’')»]/.test(text.charAt(last.end - 1))
  return upTo(mark, isWhole ? bound : (sentences.at(-2)?.end ?? bound))
}

/** Behind the sign before the first clause of the passage that attributes what stands before it; `null` without one. */
const attributionIn = (text: string, from: number, end: number): number | null => {
  for (const { index } of text.slice(from, end).matchAll(/[,.!?…—–](?=\s)/g)) {
    const at = from + index + 1
    let next = at
    while (next < end && isWhite(text.charCodeAt(next))) next += 1
    if (next < end && attributesAt(text, next, end)) return at
  }
  return null
}
