// Which quotation marks of a passage have no partner in it. A hand that selects `said “no”` and
// slips leaves half a pair at an end; snapping drops it.

import { isWhite, isWordAt } from './characters.ts'
import type { Span } from './span.ts'

type Family = 'double' | 'single' | 'guillemet' | 'small guillemet' | 'corner' | 'white corner'

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

/**
 * UTF-16 offsets of the quotation marks in the span that have no partner in it. An apostrophe is no
 * mark. What a straight mark is tells the text around it, outside of the span as well.
 */
export const strayMarksIn = (text: string, { start, end }: Span): ReadonlySet<number> => {
  const open = new Map<Family, number[]>()
  const stray = new Set<number>()
  for (let at = start; at < end; at += 1) {
    const family = families.get(text.charAt(at))
    if (!family || (family === 'single' && isApostrophe(text, at))) continue
    const waiting = open.get(family) ?? []
    open.set(family, waiting)
    if (opens(text, at, waiting)) waiting.push(at)
    else if (waiting.pop() === undefined) stray.add(at)
  }
  for (const waiting of open.values()) for (const at of waiting) stray.add(at)
  return stray
}

const opens = (text: string, at: number, waiting: readonly number[]): boolean => {
  const mark = text.charAt(at)
  const last = waiting.at(-1)
  const opener = last === undefined ? '' : text.charAt(last)
  if (mark === '“') return opener !== '„'
  if (mark === '‘') return opener !== '‚'
  // »Danish« and «French»: the first decides.
  if (mark === '«' || mark === '»' || mark === '‹' || mark === '›')
    return opener === '' || opener === mark
  if (mark === '"' || mark === "'") return standsBeforeWord(text, at)
  return mark === '„' || mark === '‚' || mark === '「' || mark === '『'
}

const standsBeforeWord = (text: string, at: number): boolean => {
  const isBefore =
    at === 0 || isWhite(text.charCodeAt(at - 1)) || /[([{—–“‘-]/.test(text.charAt(at - 1))
  return isBefore && at + 1 < text.length && !isWhite(text.charCodeAt(at + 1))
}

// `Alveria's`, `the states’`, `’90s`, `’em`.
const isApostrophe = (text: string, at: number): boolean => {
  if (text.charAt(at) === '‘' || text.charAt(at) === '‚') return false
  const before = at > 0 && isWordAt(text, at - 1)
  if (before) return isWordAt(text, at + 1) || /[sS]/.test(text.charAt(at - 1))
  return /^(?:\d\d|em|tis|twas|til|n)\b/i.test(text.slice(at + 1, at + 6))
}
