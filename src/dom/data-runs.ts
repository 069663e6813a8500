// Runs of paragraphs in the data of a page: lists of strings, of blocks as editors and house systems write them
// (`{type:'paragraph', html}`, portable text, rich text documents, blocks of an editor), and strings that are a whole
// body. A list of entries, each with a title and an address of its own, is no run.

import { BLOCK_TYPE, isSkipped, paragraphsIn, TEXT_TYPE, typeOf } from './data-blocks.ts'
import { isThing, type Member, type Thing, type View } from './data-view.ts'

export type Run = {
  /** About how many letters of prose it holds. */
  readonly letters: number
  /** The records around it, the innermost first. */
  readonly owners: readonly Thing[]
  /** It lies under a name such as `comments` or `related`. */
  readonly isAside: boolean
  /** Its paragraphs as a page would show them; made when asked for. */
  readonly paragraphs: () => readonly string[]
}

const DEPTH_LIMIT = 64
const MEMBER_DEPTH = 16
const MEMBERS = 3_000
const OWNERS = 8
const LEAST = 200
/** Shorter strings are labels. */
export const LONG = 60
const RUNS = 60

/** The longest runs of a value, the longest first. */
export const runsIn = (view: View): readonly Run[] => {
  const runs: Run[] = []
  const visited = new Set<object>()
  const add = (run: Run): void => {
    if (run.letters < LEAST) return
    runs.push(run)
    if (runs.length > RUNS * 4)
      runs.splice(0, runs.length, ...runs.toSorted((a, b) => b.letters - a.letters).slice(0, RUNS))
  }
  const look = (
    value: unknown,
    depth: number,
    owners: readonly Thing[],
    isAside: boolean,
  ): void => {
    if (typeof value === 'string') {
      if (value.length >= LEAST && isBody(value))
        add({ letters: value.length, owners, isAside, paragraphs: () => paragraphsIn(value) })
      return
    }
    if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT || visited.has(value))
      return
    visited.add(value)
    const members = view.membersOf(value)
    if (Array.isArray(value)) {
      const run = runOf(view, members.slice(0, MEMBERS))
      if (run) add({ ...run, owners, isAside })
    }
    const around = isThing(value) ? [value, ...owners].slice(0, OWNERS) : owners
    for (const [name, each] of members) look(each, depth + 1, around, isAside || isAsideName(name))
  }
  look(view.root, 0, [], false)
  return runs.toSorted((a, b) => b.letters - a.letters).slice(0, RUNS)
}

const ASIDE =
  /comment|repl(?:y|ies)|related|recommend|teaser|trending|latest|mostread|newsletter|footer|navigation|translation|i18n|messages|labels|consent|cookie|legal|faq|reviews/i

/** The same few names stand in every record of a page. */
const remembered = (pattern: RegExp): ((name: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const is = name.length <= 60 && pattern.test(name)
    if (known.size > 5_000) known.clear()
    known.set(name, is)
    return is
  }
}
const isAsideName = remembered(ASIDE)

/** A whole body in one string: markup, or lines. */
const isBody = (words: string): boolean =>
  /<(?:p|br|div)\b/i.test(words) ||
  (words.trim().includes('\n') && / |[。！？]/.test(words.slice(0, 400)))

type Found = Pick<Run, 'letters' | 'paragraphs'>

const runOf = (view: View, list: readonly Member[]): Found | null => {
  if (list.length < 2) return null
  // The name under which most of the words stand is that of the words.
  const sums = new Map<string, number>()
  for (const [, member] of list) {
    if (isSkipped(member)) continue
    for (const [name, words] of stringsIn(view, member))
      if (!isLabelName(name)) sums.set(name, (sums.get(name) ?? 0) + proseIn(words))
  }
  let best: readonly [name: string, letters: number] | null = null
  for (const sum of sums) if (!best || sum[1] > best[1]) best = sum
  if (!best || best[1] < LEAST) return null
  const entries = list.filter(([, member]) => isEntry(view, member)).length
  if (entries * 2 >= list.length) return null
  const [name, letters] = best
  const holders = list.filter(([, member]) => wordsUnder(view, member, name).length >= 20)
  if (holders.length < 2) return null
  return {
    letters,
    paragraphs: () =>
      list.flatMap(([, member]) => {
        if (isSkipped(member)) return []
        const words = wordsUnder(view, member, name) || ownWords(view, member)
        return words.trim() ? paragraphsIn(words) : []
      }),
  }
}

/** A heading or a list may keep its words under another name than paragraphs do. */
const ownWords = (view: View, member: unknown): string => {
  if (!TEXT_TYPE.test(typeOf(member))) return ''
  const found = stringsIn(view, member).find(
    ([name, words]) => !isLabelName(name) && /\p{L} \p{L}|\p{Lo}/u.test(words),
  )
  return found ? wordsUnder(view, member, found[0]) : ''
}

const NOT_WORDS =
  /^(?:_?id|_?key|_?type|url|href|src|uri|slug|path|alt|captions?|credits?|class(?:Name)?|style|__typename|markDefs|mime\w{0,8}|nodeType|lang|target|rel)$/i

const isLabelName = remembered(NOT_WORDS)

/** A title and an address of its own: another article. */
const isEntry = (view: View, member: unknown): boolean => {
  if (!isThing(member)) return false
  const fields = view.membersOf(member)
  const has = (names: RegExp, least: number): boolean =>
    fields.some(
      ([name, value]) => names.test(name) && typeof value === 'string' && value.length >= least,
    )
  return (
    has(/^(?:headline|title|heading|name)$/i, 8) &&
    has(
      /^(?:slug|url|href|link|path|uri|permalink|canonical\w{0,6}|date\w{0,12}|published\w{0,6}|author|byline|summary|description)$/i,
      1,
    )
  )
}

/** Strings under a member, with the names under which they stand. */
const stringsIn = (view: View, member: unknown): readonly (readonly [string, string])[] => {
  const strings: (readonly [string, string])[] = []
  const read = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'string') strings.push([name, value])
    else if (depth <= MEMBER_DEPTH)
      for (const [own, each] of view.membersOf(value)) read(each, own || name, depth + 1)
  }
  read(member, '', 0)
  return strings
}

/** All strings of a member that stand under a name, in their order; blocks inside of it are lines. */
const wordsUnder = (view: View, member: unknown, wanted: string): string => {
  let words = ''
  const read = (value: unknown, name: string, depth: number, isItem: boolean): void => {
    if (typeof value === 'string') {
      if (name !== wanted) return
      words += value
      if (isItem && value.length >= LONG && END.test(value)) words += '\n'
    } else if (depth <= MEMBER_DEPTH && (depth === 0 || !isSkipped(value))) {
      const isList = Array.isArray(value)
      for (const [own, each] of view.membersOf(value)) read(each, own || name, depth + 1, isList)
      if (BLOCK_TYPE.test(typeOf(value))) words += '\n'
    }
  }
  read(member, '', 0, false)
  return words
}

const END = /[.!?…。！？][”"’')」』]?$/

/** Letters of what may be prose: several words, or a script that sets no blanks. */
const proseIn = (words: string): number =>
  (words.trim().includes(' ') || words.charCodeAt(1) >= FIRST_UNSPACED) &&
  !/^(?:https?|data):/i.test(words)
    ? words.length
    : 0

/** Thai; all scripts that set no blanks come later. */
const FIRST_UNSPACED = 0x0e00
