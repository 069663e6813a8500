// Which quotation marks of a passage belong together, and which have no partner in it. Snapping
// drops half a pair that a hand left at an end; quotations are what stands between two marks.

import { isWhite, isWordAt, isWordBefore } from './characters.ts'
import type { Span } from './span.ts'

export type Family =
  'double' | 'single' | 'guillemet' | 'small guillemet' | 'corner' | 'white corner'

const families: ReadonlyMap<string, Family> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ["'", 'single'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'small guillemet'],
  ['›', 'small guillemet'],
  ['「', 'corner'],
  ['」', 'corner'],
  ['『', 'white corner'],
  ['』', 'white corner'],
])

/** UTF-16 offsets of two marks that belong together. */
export type MarkPair = { readonly open: number; readonly close: number }

/** The marks of a passage; `openers` and `closers` have no partner in it. Offsets, in order. */
export type PairedMarks = {
  readonly pairs: readonly MarkPair[]
  readonly openers: readonly number[]
  readonly closers: readonly number[]
}

/**
 * Pairs the quotation marks of a span, each family for itself, so that pairs of two families may
 * cross. An apostrophe is no mark. What a straight mark is tells the text around it, outside of the
 * span as well. Linear in the span.
 */
export const pairedMarks = (text: string, { start, end }: Span): PairedMarks => {
  const open = new Map<Family, Waiting[]>()
  const pairs: MarkPair[] = []
  const closers: number[] = []
  for (let at = start; at < end; at += 1) {
    const family = families.get(text.charAt(at))
    if (!family) continue
    const waiting = open.get(family) ?? []
    open.set(family, waiting)
    const last = waiting.at(-1)
    if (family === 'single' && isApostrophe(text, at)) {
      if (last && isPlural(text, at)) last.maybe ??= at
      if (!last || !endsPhrase(text, at)) continue
    }
    if (opens(text, at, last)) {
      // `‘two drones’ and ‘no more’`: another one opens, so the plural was the end.
      if (last?.maybe !== undefined) pairs.push(pairOf(waiting.pop()!, last.maybe))
      waiting.push({ at })
    } else if (last) pairs.push(pairOf(waiting.pop()!, at))
    else closers.push(at)
  }
  const openers: number[] = []
  for (const waiting of open.values())
    for (const each of waiting)
      if (each.maybe === undefined) openers.push(each.at)
      else pairs.push(pairOf(each, each.maybe))
  return { pairs, openers: openers.toSorted((a, b) => a - b), closers }
}

/** UTF-16 offsets of the quotation marks in the span that have no partner in it. */
export const strayMarksIn = (text: string, span: Span): ReadonlySet<number> => {
  const { openers, closers } = pairedMarks(text, span)
  return new Set([...openers, ...closers])
}

/** The family of the mark at an offset, such as `double` for “; undefined where none stands. */
export const familyAt = (text: string, offset: number): Family | undefined =>
  families.get(text.charAt(offset))

/** An opening mark; `maybe` is a `s’` behind it: it closes only where nothing better does. */
type Waiting = { readonly at: number; maybe?: number }

const pairOf = ({ at }: Waiting, close: number): MarkPair => ({ open: at, close })

const opens = (text: string, at: number, last: Waiting | undefined): boolean => {
  const mark = text.charAt(at)
  const opener = last === undefined ? '' : text.charAt(last.at)
  if (mark === '“') return opener !== '„'
  if (mark === '‘') return opener !== '‚'
  // ”Swedish” begins with the mark that closes elsewhere.
  if (mark === '”' || mark === '’') return opener === '' && standsBeforeWord(text, at)
  // »Danish« and «French»: the first decides.
  if (mark === '«' || mark === '»' || mark === '‹' || mark === '›')
    return opener === '' || opener === mark
  if (mark === '"' || mark === "'") return standsBeforeWord(text, at)
  return mark === '„' || mark === '‚' || mark === '「' || mark === '『'
}

const standsBeforeWord = (text: string, at: number): boolean => {
  if (at + 1 >= text.length || isWhite(text.charCodeAt(at + 1))) return false
  if (at === 0 || isWhite(text.charCodeAt(at - 1))) return true
  const before = text.charAt(at - 1)
  // `"'Never,' he said,"`: a straight mark behind a straight one opens before a word only.
  return /[([{—–“‘-]/.test(before) || (/["']/.test(before) && isWordAt(text, at + 1))
}

// `Alveria's`, `the states’`, `’90s`, `’em`.
const isApostrophe = (text: string, at: number): boolean => {
  if (text.charAt(at) === '‘' || text.charAt(at) === '‚') return false
  if (isWordBefore(text, at)) return isWordAt(text, at + 1) || isPlural(text, at)
  return /^(?:\d\ds?|em|tis|twas|til|n)\b/i.test(text.slice(at + 1, at + 6))
}

const isPlural = (text: string, at: number): boolean =>
  /[sS]/.test(text.charAt(at - 1)) && !isWordAt(text, at + 1)

// `‘two drones’, he said`: no plural possessive stands before a sign.
const endsPhrase = (text: string, at: number): boolean =>
  isPlural(text, at) && (at + 1 >= text.length || /[.,;:!?)\]…]/.test(text.charAt(at + 1)))
