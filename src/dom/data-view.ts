// One way to look at the data of a page, whatever wrote it: references of a cache, places of a flat list, rows of a
// server and JSON inside of strings are followed where they are met. The data itself is never copied or changed.

import { isFlat, unflattened } from './flat-values.ts'
import { rowOf } from './pushed-rows.ts'
import { parsed, type ScriptValue } from './script-values.ts'

export type View = {
  readonly root: unknown
  /** What a value stands for. */
  readonly open: (value: unknown) => unknown
  /** The opened members of a list, each under '', or the opened own fields of a record; nothing of other values. */
  readonly membersOf: (value: unknown) => readonly Member[]
}

export type Member = readonly [name: string, value: unknown]

const NESTED_LIMIT = 4_000_000
/** How often members may be asked for, all in all. */
const LOOKS = 400_000

/** A record, as against a list or a plain value. */
export type Thing = Readonly<Record<string, unknown>>
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The field of a record itself; what is inherited was not stated. */
export const ownField = (thing: Thing, name: string): unknown =>
  Object.hasOwn(thing, name) ? thing[name] : undefined

/** Looks at one value of a page. */
export const viewOf = ({ value: root, rows }: ScriptValue): View => {
  const flat = new Map<readonly unknown[], unknown>()
  const nested = new Map<string, unknown>()
  const stores = storesIn(root)
  let room = NESTED_LIMIT
  let looks = LOOKS

  const inside = (words: string): unknown => {
    const row = rows && words.length < 12 ? rowOf(rows, words) : undefined
    if (row !== undefined) return typeof row === 'string' ? row : open(row)
    if (words.length < 200 || !/^\s{0,4}[[{]/.test(words) || !/[\]}]\s{0,4}$/.test(words))
      return words
    if (!nested.has(words)) {
      room -= words.length
      nested.set(words, (room > 0 ? parsed(words) : null) ?? words)
    }
    return nested.get(words)
  }
  const referred = (name: unknown): unknown => {
    if (typeof name !== 'string') return null
    const store = stores.find((each) => Object.hasOwn(each, name))
    return store ? ownField(store, name) : null
  }
  const open = (value: unknown): unknown => {
    if (typeof value === 'string') return inside(value)
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value
      // An element as a server describes it: sign, name, key, attributes with its children among them.
      if (list[0] === '$' && list.length >= 4 && isThing(list[3])) return list[3]
      if (!isFlat(list)) return list
      if (!flat.has(list)) flat.set(list, unflattened(list))
      return flat.get(list)
    }
    if (!isThing(value)) return value
    if (Object.hasOwn(value, '__ref')) return referred(ownField(value, '__ref')) ?? value
    const several = ownField(value, '__refs')
    return Array.isArray(several) ? several.map(referred) : value
  }
  const membersOf = (value: unknown): readonly Member[] => {
    if (typeof value !== 'object' || value === null) return []
    looks -= 1
    if (looks < 0) return []
    if (Array.isArray(value)) return value.map((each): Member => ['', open(each)])
    return Object.keys(value).map((name) => [
      name,
      open(isThing(value) ? ownField(value, name) : null),
    ])
  }
  return { root: open(root), open, membersOf }
}

/** Caches that keep their records by name, near the top of the data. */
const storesIn = (root: unknown): readonly Thing[] => {
  const stores: Thing[] = []
  let level: readonly unknown[] = [root]
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    const things = level.filter(isThing)
    for (const each of things)
      if (['ROOT_QUERY', 'client:root'].some((name) => Object.hasOwn(each, name))) stores.push(each)
    level = things.flatMap((each) =>
      Object.keys(each)
        .slice(0, 100)
        .map((name) => ownField(each, name)),
    )
    if (level.length > 5_000) break
  }
  return stores.slice(0, 20)
}
