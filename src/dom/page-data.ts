// The rest of an article that a page shows only the beginning of, from the data that the page's framework left in it:
// `<script type="application/json">`. It is read where the data holds a list of paragraphs that begins with those that
// are seen and goes on for at least as much again; a teaser, a menu or another article does not. Data is outside data:
// it is read field by field, never copied, never run, and what is broken, large or deep is passed over.

import { folded } from './folded.ts'
import { isHidden } from './html-hidden.ts'
import { withoutEffects } from './html-style.ts'
import { wordsOf } from './html-text.ts'
import { namingOf } from './outside-names.ts'
import { parseInert } from './trusted.ts'

/** The text with its rest, and how many characters were added. */
export type Continued = { readonly text: string; readonly added: number }

const SCRIPT_LIMIT = 2_000_000
const DEPTH_LIMIT = 64
const LISTS = 2_000
const LONG = 60

/** The whole text where the page's data goes on with it; `null` where nothing says so. Linear. */
export const continuedIn = (document: Document, text: string): Continued | null => {
  const lines = text.split('\n').filter((line) => line.trim())
  const from = lines.findIndex((line) => line.length >= LONG && folded(line).length >= LONG / 2)
  if (from < 0) return null
  const opening = wordsOfOpening(lines[from] ?? '')
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^application\/json\b/i.test(script.getAttribute('type')?.trim() ?? '')) continue
    const written = script.textContent
    if (opening.length > 0 && !opening.some((word) => written.includes(word))) continue
    const state = parsed(written)
    if (state === null) continue
    // A line above the first paragraph may be long as well: a headline, a standfirst.
    for (const start of [from, from + 1, from + 2]) {
      if ((lines[start] ?? '').length < LONG) continue
      const rest = restIn(state, lines.slice(start), lines.slice(from, start))
      if (!rest) continue
      const whole = [...lines.slice(0, start), ...rest].join('\n\n')
      return { text: whole, added: Math.max(0, whole.length - text.length) }
    }
  }
  return null
}

/** Words that stand in the data as they do on the page, however that is written. */
const wordsOfOpening = (line: string): readonly string[] => line.match(/\b[a-zA-Z]{5,}\b/g) ?? []

const parsed = (written: string): unknown => {
  if (written.length > SCRIPT_LIMIT) return null
  try {
    return JSON.parse(written) as unknown
  } catch {
    return null
  }
}

/** The paragraphs of the first list in the state that begins with these lines. */
const restIn = (
  state: unknown,
  lines: readonly string[],
  above: readonly string[],
): readonly string[] | null => {
  const opening = keyOf(lines[0] ?? '')
  let lists = 0
  const look = (value: unknown, depth: number): readonly string[] | null => {
    if (depth > DEPTH_LIMIT || lists > LISTS) return null
    if (typeof value === 'string') {
      // One string may hold the whole body, as markup.
      if (value.length < LONG * 3 || !/<(?:p|br|div)\b/i.test(value)) return null
      lists += 1
      return goingOn(paragraphsIn(value), lines, above)
    }
    if (typeof value !== 'object' || value === null) return null
    if (Array.isArray(value)) {
      const own = listIn(value, opening, lines, above)
      if (own) return own
    }
    for (const name of Object.keys(value)) {
      const found = look(ownField(value, name), depth + 1)
      if (found) return found
    }
    return null
  }
  return look(state, 0)
}

/** The field of the object itself; what is inherited was not stated. */
const ownField = (thing: object, name: string): unknown =>
  Object.hasOwn(thing, name) ? (thing as Readonly<Record<string, unknown>>)[name] : undefined // an own field, of any type

/** A list of strings, or of records that hold their words under one name. */
const listIn = (
  list: readonly unknown[],
  opening: string,
  lines: readonly string[],
  above: readonly string[],
): readonly string[] | null => {
  // The opening is one of the first members: a picture or a standfirst may stand before it.
  for (const member of list.slice(0, MEMBERS_BEFORE)) {
    const name = nameOfWords(member, opening)
    if (name === null) continue
    const paragraphs = list
      .map((each) => (typeof each === 'string' ? each : joined(each, name)))
      .flatMap((words) => (words.trim() ? paragraphsIn(words) : []))
    return goingOn(paragraphs, lines, above)
  }
  return null
}

const MEMBERS_BEFORE = 6
const MEMBER_DEPTH = 6

/** The name under which a member holds these words: '' for a string itself, `null` where it does not hold them. */
const nameOfWords = (member: unknown, opening: string): string | null => {
  if (typeof member === 'string') return begins(member, opening) ? '' : null
  const names = new Set<string>()
  const collect = (value: unknown, name: string, depth: number): void => {
    if (depth > MEMBER_DEPTH || names.size > 12) return
    if (typeof value === 'string') names.add(name)
    else if (Array.isArray(value))
      for (const each of value.slice(0, 200)) collect(each, name, depth + 1)
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.keys(value)) collect(ownField(value, each), each, depth + 1)
  }
  collect(member, '', 0)
  return [...names].find((name) => begins(joined(member, name), opening)) ?? null
}

/** All strings of a member that stand under this name, in their order. */
const joined = (member: unknown, name: string): string => {
  let words = ''
  const read = (value: unknown, own: string, depth: number): void => {
    if (depth > MEMBER_DEPTH) return
    if (typeof value === 'string') words += own === name ? value : ''
    else if (Array.isArray(value)) for (const each of value) read(each, own, depth + 1)
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.keys(value)) read(ownField(value, each), each, depth + 1)
  }
  read(member, '', 0)
  return words
}

const begins = (words: string, opening: string): boolean =>
  words.length >= opening.length / 2 && keyOf(paragraphsIn(words)[0] ?? '') === opening

/** The seen words of a string that may be markup, paragraph by paragraph. */
const paragraphsIn = (words: string): readonly string[] => {
  if (!/[<&]/.test(words)) return words.split(/\n+/).filter((line) => line.trim())
  const body = parseInert(withoutEffects(words)).body
  return wordsOf(body, (element, where) =>
    isHidden(element) ? 'hidden' : namingOf(element) === 'plain' ? 'outside' : where,
  )
    .text.split('\n')
    .filter((line) => line.trim())
}

/** The beginning of a paragraph, which is as good as the whole: a seen one may be cut off. */
const keyOf = (line: string): string => folded(line.slice(0, KEY_LENGTH * 2)).slice(0, KEY_LENGTH)

const KEY_LENGTH = 50

/** The paragraphs from the first seen one on, where they hold every seen one in order and then as much again. */
const goingOn = (
  paragraphs: readonly string[],
  lines: readonly string[],
  above: readonly string[],
): readonly string[] | null => {
  const keys = paragraphs.map((paragraph) => keyOf(paragraph))
  const first = keys.indexOf(keyOf(lines[0] ?? ''))
  if (first < 0 || first >= MEMBERS_BEFORE) return null
  if (above.some((line) => keys.indexOf(keyOf(line)) > first)) return null
  let at = first
  let seen = 0
  let other = 0
  for (const line of lines) {
    const key = keyOf(line)
    const next = keys.indexOf(key, at)
    if (next >= 0 && next <= at + 2 && other === 0) {
      at = next + 1
      seen += line.length
    } else if (line.length >= LONG) {
      if (keys.includes(key)) return null // in another order, or cut elsewhere
      other += line.length
    }
  }
  const rest = paragraphs.slice(at)
  const long = rest.filter((paragraph) => paragraph.length >= LONG)
  const letters = rest.reduce((sum, paragraph) => sum + paragraph.length, 0)
  // What is seen and not in the data is at most an offer to subscribe.
  return long.length >= 2 && letters >= seen && other <= seen ? paragraphs.slice(first) : null
}
