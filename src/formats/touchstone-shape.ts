// The schema as a guide through data: every walk over a file or a row (drop what is empty, sort the
// sets, put code points beside spans) follows the entries of core/schema.ts instead of a second
// list of keys.

import type * as v from 'valibot'
import { sameData } from '../core/equal.ts'
import { compare } from '../core/project.ts'

/** Any schema, and plain data with keys. */
export type Shape = v.GenericSchema
export type Plain = Readonly<Record<string, unknown>>
export type Entries = Readonly<Record<string, Shape>>

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOptional = (shape: Shape | undefined): boolean => shape?.type === 'exact_optional'

const hasWrapped = (shape: Shape): shape is Shape & { readonly wrapped: Shape } =>
  shape.type === 'exact_optional' || shape.type === 'nullable'
const isList = (shape: Shape): shape is Shape & { readonly item: Shape } => shape.type === 'array'
const isObject = (shape: Shape): shape is Shape & { readonly entries: Entries } =>
  shape.type === 'loose_object'
const isVariant = (
  shape: Shape,
): shape is Shape & { readonly key: string; readonly options: readonly Shape[] } =>
  shape.type === 'variant'
const isLiteral = (shape: Shape | undefined): shape is Shape & { readonly literal: unknown } =>
  shape?.type === 'literal'

/** The schema of the items of a list, or `null` where the schema knows no list. */
export const itemOf = (shape: Shape): Shape | null => {
  const bare = unwrapped(shape)
  return isList(bare) ? bare.item : null
}

/**
 * The known keys of this object in the order of the file, or `null` where the schema knows none.
 */
export const entriesOf = (shape: Shape, value: Plain): Entries | null => {
  const bare = unwrapped(shape)
  if (isObject(bare)) return bare.entries
  if (!isVariant(bare)) return null
  for (const option of bare.options) {
    if (!isObject(option)) continue
    const mark = option.entries[bare.key]
    if (isLiteral(mark) && mark.literal === value[bare.key]) return option.entries
  }
  return null
}

const unwrapped = (shape: Shape): Shape => (hasWrapped(shape) ? unwrapped(shape.wrapped) : shape)

/**
 * The schema of a key, `undefined` for an unknown one; `toString` and its like are unknown keys
 * too.
 */
export const entryOf = (entries: Entries, key: string): Shape | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined

/**
 * A fresh copy of `value` in which every object that the schema knows went through `change`,
 * innermost first. Unknown keys and `ext` payloads are kept as they are. Known values must nest as
 * the schema does, so the depth of the recursion is that of the schema.
 */
export const mapKnown = (
  shape: Shape,
  value: unknown,
  change: (object: Plain, entries: Entries) => Plain,
): unknown => {
  if (Array.isArray(value)) {
    const item = itemOf(shape)
    return item ? value.map((member) => mapKnown(item, member, change)) : value
  }
  const entries = isPlain(value) ? entriesOf(shape, value) : null
  if (!entries || !isPlain(value)) return value
  // fromEntries defines keys; an assignment would run the setter of __proto__.
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const known = entryOf(entries, key)
      return [key, known ? mapKnown(known, member, change) : member]
    }),
  )
  return change(copy, entries)
}

/**
 * Places of lists that stand where an object should; valibot takes a list for an object without
 * keys.
 */
export const misplacedLists = (shape: Shape, value: unknown, place: string): readonly string[] => {
  if (Array.isArray(value)) {
    const item = itemOf(shape)
    if (item) return value.flatMap((member, i) => misplacedLists(item, member, join(place, i)))
    const { type } = unwrapped(shape)
    return type === 'loose_object' || type === 'record' ? [place] : []
  }
  const entries = isPlain(value) ? entriesOf(shape, value) : null
  if (!entries || !isPlain(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const known = entryOf(entries, key)
    return known && typeof member === 'object'
      ? misplacedLists(known, member, join(place, key))
      : []
  })
}

const join = (place: string, key: string | number): string => (place ? `${place}/${key}` : `${key}`)

/** Without the known optional keys that are `null`: read, they mean the same as absent (rule 5). */
export const withoutNulls = (shape: Shape, value: unknown): unknown =>
  mapKnown(shape, value, (object, entries) =>
    keeping(object, (key, member) => member !== null || !isOptional(entryOf(entries, key))),
  )

/**
 * Without known optional keys that are empty (rule 9), with sets, aliases and regions in order
 * (1.3).
 */
export const tidied = (shape: Shape, value: unknown): unknown =>
  mapKnown(shape, value, (object, entries) => {
    const ordered = Object.entries(object).map(([key, member]) => {
      const isKnown = entryOf(entries, key) !== undefined
      return [key, isKnown && Array.isArray(member) ? inOrder(key, member) : member] as const
    })
    return keeping(
      Object.fromEntries(ordered),
      (key, member) => !(isOptional(entryOf(entries, key)) && isEmpty(member)),
    )
  })

/** The object without the keys that are `undefined` or that `isKept` turns down. */
export const keeping = (object: Plain, isKept: (key: string, value: unknown) => boolean): Plain =>
  Object.fromEntries(
    Object.entries(object).filter(([key, value]) => value !== undefined && isKept(key, value)),
  )

const isEmpty = (value: unknown): boolean => {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isPlain(value) && Object.values(value).every((member) => member === undefined)
}

const sets: ReadonlySet<string> = new Set([
  'claimIds',
  'variants',
  'types',
  'sameAs',
  'independentOf',
])

const inOrder = (key: string, list: readonly unknown[]): readonly unknown[] => {
  if (sets.has(key)) return [...new Set(list)].sort(byCodeUnit)
  if (key === 'aliases') return list.toSorted(by((alias) => [alias['canonical']]))
  if (key === 'regions')
    return list.toSorted(
      by((region) => [
        region['start'],
        -Number(region['end']),
        region['kind'],
        region['by'],
        region['reason'],
      ]),
    )
  return list
}

const by =
  (keys: (object: Plain) => readonly unknown[]) =>
  (a: unknown, b: unknown): number => {
    if (!isPlain(a) || !isPlain(b)) return 0
    const left = keys(a)
    const right = keys(b)
    const at = left.findIndex((value, i) => !sameData(value, right[i]))
    return at < 0 ? 0 : byCodeUnit(left[at], right[at])
  }

const byCodeUnit = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(wordsOf(a), wordsOf(b))

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
