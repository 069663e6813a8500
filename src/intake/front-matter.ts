// The block between two lines of hyphens at the top of a Markdown file: what it says of itself, not its words.

import type { Facts } from '../core/facts.ts'
import { factOf } from './reading.ts'

const KEYS = new Map<string, keyof Facts>([
  ['title', 'title'],
  ['date', 'published'],
  ['published', 'published'],
  ['updated', 'updated'],
  ['lastmod', 'updated'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['url', 'url'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['source', 'url'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['lang', 'language'],
  ['language', 'language'],
])

// A block that is longer is no front matter but an article with a rule at its top.
const LONGEST = 100
const LONGEST_LINE = 2_000

/** The facts of the block, the first of each kind, and the text behind it. Without a block all is text. */
export const splitFrontMatter = (
  text: string,
): { readonly facts: Facts; readonly body: string } => {
  const nothing = { facts: {}, body: text }
  if (!/^---[ \t]*\r?\n/.test(text)) return nothing
  let at = text.indexOf('\n') + 1
  let facts: Facts = {}
  for (let count = 0; count < LONGEST && at < text.length; count += 1) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd()
    at = end < 0 ? text.length : end + 1
    if (line === '---' || line === '...') return { facts, body: text.slice(at) }
    if (!isMember(line)) return nothing
    facts = { ...factIn(line), ...facts }
  }
  return nothing
}

// A key with a value, a member of a list or deeper value, a comment or nothing.
const isMember = (line: string): boolean => /^(?:[\w-]+\s*:|\s|- |#|$)/.test(line)

const factIn = (line: string): Facts => {
  const colon = line.indexOf(':')
  const key = KEYS.get(line.slice(0, colon).trim().toLowerCase())
  if (!key || colon < 0 || line.startsWith(' ') || line.length > LONGEST_LINE) return {}
  const value = plain(line.slice(colon + 1).trim())
  if (key === 'url' && !/^https?:\/\//i.test(value)) return {}
  return factOf(key, value, 'front-matter')
}

const plain = (value: string): string => {
  const inList = /^\[(.*)\]$/.exec(value)
  if (inList)
    return (inList[1] ?? '')
      .split(',')
      .map((one) => plain(one.trim()))
      .join(', ')
  if (/^[|>]/.test(value)) return '' // the value stands on the lines below
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value)
  return quoted ? (quoted[2] ?? '') : value.replace(/\s#.*$/, '')
}
