// The JSON that a page holds for its own scripts: in scripts of type JSON, in attributes of islands, in plain
// assignments (`window.__STATE__ = {…};`) and in rows that a server pushed. Nothing is run: what is not JSON as it stands
// is no value, and what is large is passed over.

import { rowsIn, type Rows } from './pushed-rows.ts'

/** One value, and the rows that its strings may point to. */
export type ScriptValue = { readonly value: unknown; readonly rows: Rows | null }

const SCRIPT_LIMIT = 2_000_000
const ALL_LIMIT = 6_000_000
const VALUES = 200
/** Shorter ones hold no article. */
const LEAST = 300

/** All values of a page, in the order of the document. Linear. */
export const scriptValuesOf = (document: Document): readonly ScriptValue[] => {
  const values: ScriptValue[] = []
  const pushed: string[] = []
  let room = ALL_LIMIT
  const add = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && values.length < VALUES)
      values.push({ value, rows: null })
  }
  for (const script of document.querySelectorAll('script')) {
    const written = script.textContent
    if (written.length > SCRIPT_LIMIT || written.length > room) continue
    const type = (script.getAttribute('type') ?? '').trim().toLowerCase()
    const isJson = /^(?:application|text)\/json\b/.test(type)
    if (!isJson && !IS_CODE.test(type)) continue
    room -= written.length
    if (isJson) add(parsed(written))
    else if (written.length >= LEAST || written.includes(PUSH)) {
      for (const value of assignedIn(written)) add(value)
      pushed.push(...pushedIn(written))
    }
  }
  for (const [selector, name] of ISLANDS)
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, VALUES)) {
      const written = element.getAttribute(name) ?? ''
      if (written.length < LEAST || written.length > SCRIPT_LIMIT || written.length > room) continue
      room -= written.length
      add(parsed(written))
    }
  if (pushed.length > 0) {
    const rows = rowsIn(pushed.join(''))
    for (const value of rows.values())
      if (typeof value === 'object' && value !== null) values.push({ value, rows })
  }
  return values
}

const IS_CODE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/

/** Where islands keep what they are drawn from. */
const ISLANDS: readonly (readonly [selector: string, attribute: string])[] = [
  ['[data-page]', 'data-page'],
  ['[data-props]', 'data-props'],
  ['[data-react-props]', 'data-react-props'],
  ['[data-state]', 'data-state'],
]

/** The value of a JSON text; `null` for any other. */
export const parsed = (written: string): unknown => {
  try {
    return JSON.parse(written) as unknown
  } catch {
    return null
  }
}

/** The values of `name = {…}`, `name = […]` and `name = JSON.parse("…")` in a program, where they are JSON. */
export const assignedIn = (code: string): readonly unknown[] => {
  const values: unknown[] = []
  for (let sign = code.indexOf('='); sign >= 0;) {
    let from = afterBlanks(code, sign + 1)
    if (code.startsWith(OF_TEXT, from)) from += OF_TEXT.length
    const isText = code.charAt(from) === '"' && code.charAt(from - 1) === '('
    let end = sign + 1
    if (isText || isValueAt(code, from)) {
      end = isText ? endOfString(code, from) : endOfValue(code, from)
      if (end < 0) return values // it is never closed, and neither is what follows
      if (end - from >= LEAST) {
        const value = parsed(code.slice(from, end))
        values.push(isText && typeof value === 'string' ? parsed(value) : value)
        if (values.length >= VALUES) break
      }
    }
    sign = code.indexOf('=', end)
  }
  return values
}

const OF_TEXT = 'JSON.parse('

/** A bracket behind which JSON may go on. */
const isValueAt = (code: string, at: number): boolean =>
  (code.charAt(at) === '{' && /["}]/.test(code.charAt(afterBlanks(code, at + 1)))) ||
  (code.charAt(at) === '[' && /["[{\]\d-]/.test(code.charAt(afterBlanks(code, at + 1))))

/** Behind at most twenty blanks. */
const afterBlanks = (code: string, from: number): number => {
  let at = from
  while (at < from + 20 && code.charCodeAt(at) <= 0x20) at += 1
  return at
}

const PUSH = '__next_f.push('

/** The strings of `self.__next_f.push([1,"…"])`. */
const pushedIn = (code: string): readonly string[] => {
  const strings: string[] = []
  for (let at = code.indexOf(PUSH); at >= 0;) {
    const from = at + PUSH.length
    const end = code.charAt(from) === '[' ? endOfValue(code, from) : from
    if (end < 0) break
    const value = parsed(code.slice(from, end))
    if (Array.isArray(value) && typeof value[1] === 'string') strings.push(value[1])
    at = code.indexOf(PUSH, end)
  }
  return strings
}

/** Behind the bracket that closes the one at `from`; -1 where none does. */
const endOfValue = (code: string, from: number): number => {
  let depth = 0
  for (let at = from; at < code.length; at += 1) {
    const unit = code.charCodeAt(at)
    if (unit === 0x22) {
      at = endOfString(code, at) - 1
      if (at < 0) return -1
    } else if (unit === 0x7b || unit === 0x5b) depth += 1
    else if (unit === 0x7d || unit === 0x5d) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** Behind the quotation mark that closes the one at `from`; -1 where none does. */
const endOfString = (code: string, from: number): number => {
  for (let at = from + 1; at < code.length; at += 1) {
    const unit = code.charCodeAt(at)
    if (unit === 0x5c) at += 1
    else if (unit === 0x22) return at + 1
  }
  return -1
}
