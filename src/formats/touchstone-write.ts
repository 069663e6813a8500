// Canonical JSON (formats.md 1.3): one value, one sequence of characters, whatever the order in
// which it was made. Our own writer, because JSON.stringify puts keys that look like numbers first,
// before the known ones.

import { compare } from '../core/project.ts'
import { deepest } from './json-scan.ts'
import {
  entriesOf,
  entryOf,
  isPlain,
  itemOf,
  type Entries,
  type Plain,
  type Shape,
} from './touchstone-shape.ts'

/**
 * JSON without spaces: known keys in the order of the schema, unknown ones after them by code unit.
 * Throws `RangeError` on what JSON cannot hold: numbers that are not finite, functions, more than
 * 64 levels.
 */
export const written = (shape: Shape | null, value: unknown, level = 0): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numeral(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (level >= deepest) throw new RangeError(`more than ${deepest} levels inside each other`)
  if (Array.isArray(value)) {
    const item = shape && itemOf(shape)
    return `[${value.map((member) => written(item, member, level + 1)).join(',')}]`
  }
  if (!isPlain(value)) throw new RangeError(`a file cannot hold a value of type ${typeof value}`)
  const entries = (shape && entriesOf(shape, value)) ?? {}
  const members = keysInOrder(value, entries).map(
    (key) =>
      `${JSON.stringify(key)}:${written(entryOf(entries, key) ?? null, value[key], level + 1)}`,
  )
  return `{${members.join(',')}}`
}

/**
 * The keys that are present: known ones in the order of the schema, then the others by code unit.
 */
export const keysInOrder = (object: Plain, entries: Entries): readonly string[] => {
  const present = Object.keys(object).filter((key) => object[key] !== undefined)
  const unknown = present.filter((key) => !Object.hasOwn(entries, key)).sort(compare)
  const known = Object.keys(entries).filter(
    (key) => Object.hasOwn(object, key) && object[key] !== undefined,
  )
  return [...known, ...unknown]
}

/** The shortest digits that read back as the same number, without an exponent; `-0` is `0`. */
const numeral = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a file cannot hold the number ${value}`)
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, '0')}`
}
