// What looks like a quotation mark and is none: the apostrophe of `Alveria's`, `the states'`, `'90s` and `rock 'n' roll`,
// and the mark of a measure, `5'10"`. Some of them only seem so: `'ghost ships'` ends like a plural.

import { isWhite, isWordAt, isWordBefore, kindAt } from './characters.ts'

/** `mark` may open or close; `maybe` closes only where nothing better does; `never` is no mark at all. */
export type SingleRole = 'mark' | 'maybe' | 'never'

/** What a single mark at an offset may be. Looks at a few units around it only. */
export const singleRoleAt = (text: string, at: number, isOpen: boolean): SingleRole => {
  const mark = text.charAt(at)
  if (isElided(text, at)) return 'never'
  if (mark === '‘' || mark === '‚' || mark === '‛') return 'mark'
  if (!isWordBefore(text, at)) return isAfterElided(text, at) ? 'never' : 'mark'
  if (isWordAt(text, at + 1)) return 'never'
  if (!isOpen) return 'never' // `the states'`, `6' tall`: nothing is open that it could close
  if (!mayBelongToWord(text, at)) return 'mark'
  return closesPhrase(text, at) ? 'mark' : 'maybe'
}

/** True for `"` behind a digit: inches, seconds, or the end of a quotation that ends with a number. */
export const isMeasureAt = (text: string, at: number): boolean =>
  /["”″]/.test(text.charAt(at)) && /[\d½¼¾⅓⅔⅛]/.test(text.charAt(at - 1))

/** True for `5'10"`, `12"x8"`, `12"-wide`: inches, whatever is open. */
export const isSurelyMeasure = (text: string, at: number): boolean =>
  isMeasureAt(text, at) &&
  (/\d['’′]\s?\d{1,2}(?:½|¼|¾)?$/.test(text.slice(Math.max(0, at - 8), at)) ||
    /^(?:-?\p{L}| ?[x×] ?\d)/u.test(text.slice(at + 1, at + 5)))

/** True for the stroke in Hebrew acronyms, `צה"ל`. */
export const isInAcronym = (text: string, at: number): boolean =>
  isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1))

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea

/** True where an opening single mark may be an apostrophe as well: `'12 people`, `'cause`. */
export const isDoubtfulOpener = (text: string, at: number): boolean =>
  /^(?:cause|cos|bout|round|neath|nuff|fore)\b/i.test(rest(text, at)) ||
  (text.charAt(at) !== '‘' && /^\d\d\b/.test(rest(text, at)))

// `'em`, `’90s`, `rock 'n' roll`; an opening mark stands there as well, since word processors set it.
const isElided = (text: string, at: number): boolean => {
  if (isWordBefore(text, at)) return false
  const word = rest(text, at)
  if (/^(?:em|tis|twas|til|n)(?![\p{L}\p{N}])/iu.test(word)) return true
  if (/^\d0s(?![\p{L}\p{N}])/iu.test(word)) return true
  return text.charAt(at) === '’' && /^\d\d(?![\p{L}\p{N}])/u.test(word)
}

// The second mark of `'n'`.
const isAfterElided = (text: string, at: number): boolean =>
  /(?:^|[\s&])['’‘]n$/i.test(text.slice(Math.max(0, at - 3), at))

const rest = (text: string, at: number): string => text.slice(at + 1, at + 8)

// `states'`, `Ruiz'`, `runnin'`, `an'`, `o'`: a letter that a possessive or an elision may end with; `6'` as well.
const mayBelongToWord = (text: string, at: number): boolean =>
  /(?:[szx\d]|\p{L}in|(?<!\p{L})(?:an|o|ol|th|wi|mo|fo|lil|po))$/iu.test(
    text.slice(Math.max(0, at - 4), at),
  )

/** No possessive stands before these: they begin no noun phrase. */
const UNPOSSESSED = new Set(
  `and or but nor in on at of to for from by with as is are was were has have had be been will would could should that
  which who when where while after before because if than into over under during about against since until he she they
  it said says told added asked`.split(/\s+/),
)

// `‘two drones’, he said`, `'ghost ships' were`: what stands behind cannot be owned.
const closesPhrase = (text: string, at: number): boolean => {
  let next = at + 1
  if (next >= text.length || !isWhite(text.charCodeAt(next))) return true
  while (next < text.length && next < at + 4 && isWhite(text.charCodeAt(next))) next += 1
  if (next >= text.length || text.slice(at + 1, next).includes('\n\n')) return true
  const kind = kindAt(text, next)
  if (kind === 'mark' || kind === 'stop') return !/["'“‘([«„]/.test(text.charAt(next))
  const word = /^\p{L}+/u.exec(text.slice(next, next + 10))?.[0] ?? ''
  return UNPOSSESSED.has(word)
}
