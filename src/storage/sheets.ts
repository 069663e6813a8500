// Packing: annotations are stored up to 64 to a record, because the record layout decides how fast IndexedDB is
// (performance.md 4). Which sheet holds an annotation follows from its id alone, so tabs need not agree on it:
// a sheet is named by a binary prefix of the hash of the ids in it, and one that grows too large is cut in two by
// the next bit (extendible hashing; Fagin and others, 1979). Nobody above `storage` knows sheets.

import type { Annotation } from '../core/types.ts'
import { hash32 } from './hash64.ts'

/** The most annotations that one sheet holds, but for the unlikely ids that share all 32 bits. */
export const SHEET_SIZE = 64
const BITS = 32

const bitsOf = (id: string): string => hash32(id).toString(2).padStart(BITS, '0')

/** The name of the sheet that holds `id`, or that is to be made for it, among an article's `prefixes`. */
export const prefixFor = (prefixes: readonly string[], id: string): string => {
  const bits = bitsOf(id)
  const held = prefixes.find((prefix) => bits.startsWith(prefix))
  if (held !== undefined) return held
  let length = 0
  while (prefixes.some((prefix) => prefix.startsWith(bits.slice(0, length)))) length++
  return bits.slice(0, length)
}

/** The rows of a sheet as sheets that are small enough; rows in order of their ids. */
export const packed = (
  prefix: string,
  rows: readonly Annotation[],
): readonly { readonly prefix: string; readonly rows: readonly Annotation[] }[] => {
  if (rows.length === 0) return []
  if (rows.length <= SHEET_SIZE || prefix.length === BITS)
    return [{ prefix, rows: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }]
  return ['0', '1'].flatMap((bit) =>
    packed(
      prefix + bit,
      rows.filter((row) => bitsOf(row.id).startsWith(prefix + bit)),
    ),
  )
}

/** Which of an article's annotations go into which sheet. */
export const bySheet = <E extends { readonly id: string }>(
  prefixes: readonly string[],
  edits: readonly E[],
): ReadonlyMap<string, readonly E[]> => {
  const groups = new Map<string, E[]>()
  for (const edit of edits) {
    const prefix = prefixFor([...prefixes, ...groups.keys()], edit.id)
    const group = groups.get(prefix)
    if (group) group.push(edit)
    else groups.set(prefix, [edit])
  }
  return groups
}
