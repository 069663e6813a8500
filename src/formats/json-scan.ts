// What JSON.parse does not say: where a broken file breaks, and what it would take in silence:
// doubled keys, deep nesting, keys that reach for prototypes, numbers that become infinite. Runs
// before JSON.parse, in one pass.

/** The first fault of a JSON text. `line` and `column` count from 1; columns are UTF-16 units. */
export type JsonFault = { readonly line: number; readonly column: number; readonly what: string }

/**
 * Levels of lists and objects inside each other (reliability.md 3.9: more parse, but cannot be
 * stored).
 */
export const deepest = 64
const mostKeys = 1_000_000
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const longestNumber = 1_000
const numeral = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const unfinished = /^-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))?$/
const words = ['true', 'false', 'null'] as const

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** The keys of an open object; `null` for an open list. */
type Open = Set<string> | null
type Fault = { readonly at: number; readonly what: string }

/**
 * The first fault of a text that should be JSON (RFC 8259), or `null`. Linear, without recursion,
 * so that a million open brackets are no danger. A byte-order mark at the start is tolerated.
 */
export const scanJson = (text: string): JsonFault | null => {
  const fault = firstFault(text) ?? rawSurrogate(text)
  return fault && { ...placeOf(text, fault.at), what: fault.what }
}

/** Line and column of an offset, both from 1. */
const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  let line = 1
  let start = 0
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', start)) {
    line += 1
    start = feed + 1
  }
  return { line, column: at - start + 1 }
}

const firstFault = (text: string): Fault | null => {
  const open: Open[] = []
  let at = afterBlanks(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  if (at === text.length) return { at: 0, what: 'the file is empty' }
  for (;;) {
    // Here a value begins.
    if (open.length > 0 && at === text.length) return cutOff(text, innermost(open))
    const first = text[at]
    let isComplete = true
    if (first === '{' || first === '[') {
      if (open.length === deepest)
        return { at, what: `lists and objects lie in each other more than ${deepest} levels deep` }
      open.push(first === '{' ? new Set() : null)
      at = afterBlanks(text, at + 1)
      isComplete = text[at] === (first === '{' ? '}' : ']')
      if (!isComplete && first === '[') continue
    } else {
      const end = first === '"' ? endOfString(text, at) : endOfScalar(text, at)
      if (typeof end !== 'number') return end
      at = afterBlanks(text, end)
    }
    // Here a value is complete, or an object awaits its first key.
    while (isComplete) {
      const keys = open.at(-1)
      if (keys === undefined)
        return at === text.length ? null : { at, what: `more after the end: ${shown(text, at)}` }
      if (at === text.length) return cutOff(text, innermost(open))
      const next = text[at]
      if (next === (keys ? '}' : ']')) {
        open.pop()
        at = afterBlanks(text, at + 1)
        continue
      }
      if (next !== ',')
        return { at, what: `expected , or ${keys ? '}' : ']'}, found ${shown(text, at)}` }
      at = afterBlanks(text, at + 1)
      isComplete = false
    }
    const keys = open.at(-1)
    if (!keys) continue
    const end = endOfKey(text, at, keys)
    if (typeof end !== 'number') return end
    at = end
  }
}

const innermost = (open: readonly Open[]): string => (open.at(-1) ? 'an object' : 'a list')

const cutOff = (text: string, within: string): Fault => ({
  at: text.length,
  what: `the file ends in the middle of ${within}; it has been cut off`,
})

const shown = (text: string, at: number): string =>
  at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end'

const afterBlanks = (text: string, from: number): number => {
  let at = from
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break
  }
  return at
}

/** Where the value of this key begins. */
const endOfKey = (text: string, at: number, keys: Set<string>): number | Fault => {
  if (at === text.length) return cutOff(text, 'an object')
  if (text[at] !== '"')
    return { at, what: `expected a key in quotation marks, found ${shown(text, at)}` }
  const end = endOfString(text, at)
  if (typeof end !== 'number') return end
  const raw = text.slice(at + 1, end - 1)
  const key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw
  if (forbidden.has(key)) return { at, what: `the key ${JSON.stringify(key)} is not allowed` }
  if (keys.has(key))
    return { at, what: `the key ${JSON.stringify(key)} stands twice in one object` }
  if (keys.size === mostKeys) return { at, what: `an object with more than ${mostKeys} keys` }
  keys.add(key)
  const colon = afterBlanks(text, end)
  if (colon === text.length) return cutOff(text, 'an object')
  if (text[colon] !== ':')
    return { at: colon, what: `expected : after a key, found ${shown(text, colon)}` }
  return afterBlanks(text, colon + 1)
}

/** The offset after the closing quotation mark of the string that begins at `from`. */
const endOfString = (text: string, from: number): number | Fault => {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return at + 1
    if (unit < 0x20)
      return { at, what: 'a control character in a text; a line break is written as \\n' }
    if (unit !== BACKSLASH) continue
    const length = lengthOfEscape(text, at)
    if (typeof length !== 'number') return length
    at += length - 1
  }
  return cutOff(text, 'a text')
}

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const partOfEscape = /\\(?:u[0-9a-fA-F]{0,3})?$/y

const lengthOfEscape = (text: string, at: number): number | Fault => {
  if (!fits(escape, text, at))
    return fits(partOfEscape, text, at)
      ? cutOff(text, 'a text')
      : { at, what: `an escape that JSON does not know: ${JSON.stringify(text.slice(at, at + 2))}` }
  if (text[at + 1] !== 'u') return 2
  const unit = Number.parseInt(text.slice(at + 2, at + 6), 16)
  if (unit < 0xd800 || unit > 0xdfff) return 6
  const low = text.slice(at + 6, at + 12)
  if (unit < 0xdc00 && /^\\u[dD][c-fC-F][0-9a-fA-F]{2}$/.test(low)) return 12
  if (unit < 0xdc00 && at + 6 + low.length === text.length && /^(?:\\(?:u.{0,3})?)?$/s.test(low))
    return cutOff(text, 'a text')
  return { at, what: `half a character (a lone surrogate): ${text.slice(at, at + 6)}` }
}

const endOfScalar = (text: string, at: number): number | Fault => {
  for (const word of words) {
    if (text.startsWith(word, at)) return at + word.length
    if (text.length - at < word.length && word.startsWith(text.slice(at)))
      return cutOff(text, 'a value')
  }
  let end = at
  while (end < text.length && '+-.0123456789Ee'.includes(text.charAt(end))) end += 1
  if (end === at) return { at, what: `expected a value, found ${shown(text, at)}` }
  if (end - at > longestNumber) return { at, what: `a number of more than ${longestNumber} signs` }
  const number = text.slice(at, end)
  if (end === text.length && unfinished.test(number)) return cutOff(text, 'a number')
  if (!numeral.test(number)) return { at, what: `not a number: ${number.slice(0, 20)}` }
  if (!Number.isFinite(Number(number)))
    return { at, what: `a number too large to be kept: ${number.slice(0, 20)}` }
  return end
}

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const rawSurrogate = (text: string): Fault | null =>
  text.isWellFormed()
    ? null
    : { at: text.search(/\p{Surrogate}/u), what: 'half a character (a lone surrogate)' }
