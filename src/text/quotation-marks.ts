// Which quotation marks of a passage belong together, and which have no partner in it. Snapping
// drops half a pair that a hand left at an end; quotations are what stands between two marks.

import {
  isDoubtfulOpener,
  isInAcronym,
  isMeasureAt,
  isSurelyMeasure,
  singleRoleAt,
} from './apostrophes.ts'
import { attributesAt } from './attribution-clause.ts'
import { isWordBefore } from './characters.ts'
import { isClear, isStraight, looksClosing, looksOpening } from './mark-shapes.ts'
import type { Span } from './span.ts'

export type Family =
  'double' | 'single' | 'guillemet' | 'small guillemet' | 'corner' | 'white corner'

const families: ReadonlyMap<string, Family> = new Map([
  ...Array.from('"“”„‟″＂', (mark) => [mark, 'double'] as const),
  ...Array.from("‘’‚‛'`´＇", (mark) => [mark, 'single'] as const),
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'small guillemet'],
  ['›', 'small guillemet'],
  ['「', 'corner'],
  ['」', 'corner'],
  ['『', 'white corner'],
  ['』', 'white corner'],
])

/** A mark of one or two units, such as `“` or TeX's two grave accents. */
export type Mark = Span & {
  readonly family: Family
  /** False where it may be an apostrophe or a slip: alone it means nothing. */
  readonly isSure: boolean
}

/** Two marks that belong together. */
export type MarkPair = { readonly open: Mark; readonly close: Mark }

/** The marks of a passage; `openers` and `closers` have no partner in it. All in order, pairs by their closing mark. */
export type PairedMarks = {
  readonly pairs: readonly MarkPair[]
  readonly openers: readonly Mark[]
  readonly closers: readonly Mark[]
}

/**
 * Pairs the quotation marks of a span, each family for itself, so that pairs of two families may
 * cross; only a single mark goes with the pair that it stands in. An apostrophe and a measure are no
 * marks. What a straight mark is tells the text around it, outside of the span as well. Linear in
 * the span.
 */
export const pairedMarks = (text: string, { start, end }: Span): PairedMarks => {
  const open = new Map<Family, Waiting[]>()
  const pairs: MarkPair[] = []
  const openers: Mark[] = []
  const closers: Mark[] = []
  const waitingIn = (family: Family): Waiting[] => {
    const waiting = open.get(family) ?? []
    open.set(family, waiting)
    return waiting
  }
  /** It is over with these: what could only close them maybe did. */
  const settle = ({ mark, maybe }: Waiting): void => {
    if (maybe) pairs.push({ open: mark, close: maybe })
    else openers.push(mark)
  }
  const close = (last: Waiting, mark: Mark): void => {
    waitingIn(mark.family).pop()
    pairs.push({ open: last.mark, close: mark })
    if (mark.family === 'single') return
    const singles = waitingIn('single')
    while ((singles.at(-1)?.mark.start ?? -1) > last.mark.start) settle(singles.pop()!)
  }
  for (let at = start; at < end; at += 1) {
    const family = families.get(text.charAt(at))
    if (!family) continue
    const mark = markAt(text, at, family, end, waitingIn('double').at(-1))
    at = mark.end - 1
    const waiting = waitingIn(mark.family)
    const last = waiting.at(-1)
    const isInner = (waitingIn('double').at(-1)?.mark.start ?? -1) > (last?.mark.start ?? Infinity)
    const role = roleOf(text, mark, last !== undefined, isInner)
    if (role === 'never') continue
    if (role === 'maybe') {
      if (last?.mark.isSure) last.maybe ??= mark
      continue
    }
    if (opens(text, mark, last, end)) {
      // `‘two drones’ and ‘no more’`: another one opens, so the plural was the end.
      if (last?.maybe) settle(waiting.pop()!)
      const isSure = !(mark.family === 'single' && isDoubtfulOpener(text, at)) && mark.isSure
      waiting.push({ mark: { ...mark, isSure } })
    } else if (last) close(last, mark)
    else closers.push(mark)
  }
  for (const waiting of open.values()) for (const each of waiting) settle(each)
  return { pairs, openers: openers.toSorted((a, b) => a.start - b.start), closers }
}

/** UTF-16 offsets of the quotation marks in the span that have no partner in it. */
export const strayMarksIn = (text: string, span: Span): ReadonlySet<number> => {
  const { openers, closers } = pairedMarks(text, span)
  return new Set(
    [...openers, ...closers].flatMap(({ start, end }) =>
      end - start > 1 ? [start, start + 1] : [start],
    ),
  )
}

/** An opening mark; `maybe` is a `s’` or an inch behind it: it closes only where nothing better does. */
type Waiting = { readonly mark: Mark; maybe?: Mark }

// Two single marks are a double one where they are written so: ``never'', ‘‘never’’.
const markAt = (
  text: string,
  at: number,
  family: Family,
  end: number,
  open: Waiting | undefined,
): Mark => {
  const unit = text.charAt(at)
  const isTwice = family === 'single' && at + 1 < end && text.charAt(at + 1) === unit
  const isDouble = isTwice && (isTwoWide(open) || (unit !== '‚' && looksOpening(text, at, at + 2)))
  const mark: Mark = isDouble
    ? { start: at, end: at + 2, family: 'double', isSure: true }
    : { start: at, end: at + 1, family, isSure: true }
  return { ...mark, isSure: isClear(text, mark) }
}

const isTwoWide = (open: Waiting | undefined): boolean =>
  open !== undefined && open.mark.end - open.mark.start === 2

const roleOf = (
  text: string,
  { start, end, family }: Mark,
  isOpen: boolean,
  isInner: boolean,
): 'mark' | 'maybe' | 'never' => {
  if (family === 'single') {
    const role = singleRoleAt(text, start, isOpen)
    // `'He said "the dogs' bone" fell'`: inside of an inner quotation it hardly closes the outer one.
    return role === 'mark' && isInner && isOpen && isWordBefore(text, start) ? 'maybe' : role
  }
  if (family !== 'double' || end - start > 1) return 'mark'
  if (isInAcronym(text, start) || isSurelyMeasure(text, start)) return 'never'
  if (text.charAt(start) === '”' || !isMeasureAt(text, start)) return 'mark'
  if (!isOpen) return 'never'
  return /^(?:$|[\s)\]]*[.,;:!?)\]…]|\s*$)/.test(text.slice(end, end + 3)) ? 'mark' : 'maybe'
}

const opens = (text: string, mark: Mark, last: Waiting | undefined, end: number): boolean => {
  const unit = text.charAt(mark.start)
  const opener = last === undefined ? '' : text.charAt(last.mark.start)
  if (mark.end - mark.start > 1)
    return (
      unit === '`' || unit === '‘' || (opener === '' && looksOpening(text, mark.start, mark.end))
    )
  if (unit === '“' || unit === '‘') {
    if (opener === '„' || opener === '‚' || opener === '”' || opener === '’') return false
    return opener === '' || !looksClosing(text, mark)
  }
  // ”Swedish” begins with the mark that closes elsewhere; `made up. ”he said` does not.
  if (unit === '”' || unit === '’' || unit === '´')
    return (
      opener === '' &&
      looksOpening(text, mark.start, mark.end) &&
      !(
        /[.,!?…]\s$/.test(text.slice(Math.max(0, mark.start - 2), mark.start)) &&
        attributesAt(text, mark.end, end)
      )
    )
  // »Danish«, «French» and »Finnish»: the first decides.
  if (unit === '«' || unit === '»' || unit === '‹' || unit === '›')
    return opener === '' || (opener === unit && !(/[»›]/.test(unit) && looksClosing(text, mark)))
  if (isStraight(unit))
    return mark.isSure ? looksOpening(text, mark.start, mark.end) : opener === ''
  return /[„‟‚‛`「『]/.test(unit)
}

/** The family of the mark that begins at an offset, such as `double` for “; undefined where none stands. */
export const familyAt = (text: string, offset: number): Family | undefined => {
  const family = families.get(text.charAt(offset))
  const isTwice = family === 'single' && text.charAt(offset + 1) === text.charAt(offset)
  return isTwice ? 'double' : family
}
