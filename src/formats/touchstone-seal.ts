// The bytes of a file and the seal over them (formats.md 1.3): one record per line, so that a text
// diff shows changed records, and a SHA-256 that tells whether anybody else has written in it.

import type { Problem } from '../core/check.ts'
import type { Tables } from './touchstone-rows.ts'
import { File, FORMAT, Integrity, VERSION } from './touchstone-schema.ts'
import { entryOf, isPlain, itemOf, tidied, type Plain } from './touchstone-shape.ts'
import { keysInOrder, written } from './touchstone-write.ts'

/** Gives the SHA-256 of the UTF-8 bytes of a well-formed string, in lower-case hex. */
export type Digest = (text: string) => Promise<string>

/** Everything but `integrity`. `others` are the unknown members of the file. */
export type Content = {
  readonly generator: unknown
  readonly tables: Tables
  readonly history?: readonly unknown[]
  readonly others: Plain
}

const END = '\n}\n'
const SEAL = ',\n"integrity": '

/**
 * The file without its last member and without its end, or what cannot be written: each problem
 * names the member and the id of the record.
 */
export const bodyOf = (content: Content): string | readonly Problem[] => {
  const file: Plain = {
    ...content.others,
    format: FORMAT,
    version: VERSION,
    offsetUnit: 'utf16',
    generator: content.generator,
    ...content.tables,
    ...(content.history && { history: tidied(File.entries.history, content.history) }),
  }
  const problems: Problem[] = []
  const attempt = (place: string, make: () => string): string => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      problems.push({ place, what: error.message })
      return ''
    }
  }
  const members = keysInOrder(file, File.entries).map((key) => {
    const shape = entryOf(File.entries, key) ?? null
    const item = shape && itemOf(shape)
    const value = file[key]
    if (!item || !Array.isArray(value))
      return `${JSON.stringify(key)}: ${attempt(key, () => written(shape, value, 1))}`
    const lines = value.map((record: unknown) =>
      attempt(`${key}/${idOf(record)}`, () => written(item, record, 2)),
    )
    return lines.length === 0 ? `"${key}": []` : `"${key}": [\n${lines.join(',\n')}\n]`
  })
  return problems.length > 0 ? problems : `{\n${members.join(',\n')}`
}

const idOf = (record: unknown): string => (isPlain(record) ? String(record['id']) : '')

/** The hash that seals this body. */
export const hashOf = (body: string, digest: Digest): Promise<string> =>
  digest(`${body.toWellFormed()}${END}`)

/** The whole file: body, seal with the counts of its records, end. */
export const sealed = (body: string, value: string, counts: Readonly<Record<string, number>>) =>
  [body, SEAL, written(Integrity, { algorithm: 'SHA-256', value, ...counts }), END].join('')

/**
 * True when these very characters are what was sealed; no answer for a file that others put in
 * another order.
 */
export const isUntouched = async (
  text: string,
  value: unknown,
  digest: Digest,
): Promise<boolean> => {
  const at = text.lastIndexOf(SEAL)
  return (
    at >= 0 && (await hashOf(text.slice(text.startsWith('\uFEFF') ? 1 : 0, at), digest)) === value
  )
}
