// From characters to a file that fits its schema, or to what is wrong and where: the same steps for every file that this
// program writes. The order of the checks is that of formats.md 1.4.

import * as v from 'valibot'
import type { Problem } from '../core/check.ts'
import { scanJson } from './json-scan.ts'
import { isPlain, misplacedLists, withoutNulls, type Plain } from './touchstone-shape.ts'
import { shortened } from './touchstone-spans.ts'

/** A kind of file. */
export type Kind<File> = {
  readonly schema: v.GenericSchema<unknown, File>
  /** Most characters that are read. */
  readonly longest: number
  /** Most records of each table that are read. */
  readonly most: Readonly<Record<string, number>>
  /** What is wrong with a value that is no file of this kind, or of another version. */
  readonly strangerIn: (parsed: unknown) => Problem | null
}

/** The file, its objects fresh and its unknown keys kept, or everything that is wrong with it. */
export const readJson = <File>(
  text: string,
  { schema, longest, most, strangerIn }: Kind<File>,
): { readonly file: File } | { readonly problems: readonly Problem[] } => {
  if (text.length > longest)
    return refused([
      { place: 'file', what: `${text.length} characters; at most ${longest} are read` },
    ])
  const fault = scanJson(text)
  if (fault)
    return refused([{ place: `line ${fault.line}, column ${fault.column}`, what: fault.what }])
  const parsed: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  const stranger = strangerIn(parsed) ?? tooMany(parsed, most)
  if (stranger) return refused([stranger])
  const file = withoutNulls(schema, parsed)
  const result = v.safeParse(schema, file)
  if (!result.success) return refused(result.issues.map(problemOf))
  const lists = misplacedLists(schema, file, '')
  if (lists.length > 0)
    return refused(lists.map((place) => ({ place, what: 'expected an object, found a list' })))
  return { file: file as File } // valibot has just said so; its copy is not needed
}

/** What is wrong with the version of a file; `format` is what its versions are called. */
export const versionProblem = (
  { version }: Plain,
  readable: number,
  format: string,
): Problem | null => {
  if (version === readable) return null
  if (typeof version === 'number' && version > readable)
    return {
      place: 'version',
      what: `made by a newer Touchstone (${format} ${version}); this one reads format ${readable}`,
    }
  return { place: 'version', what: `expected ${readable}, found ${shortened(version)}` }
}

const refused = (problems: readonly Problem[]): { readonly problems: readonly Problem[] } => ({
  problems,
})

const tooMany = (parsed: unknown, most: Readonly<Record<string, number>>): Problem | null => {
  const file: Plain = isPlain(parsed) ? parsed : {}
  for (const [place, limit] of Object.entries(most)) {
    const table = file[place]
    if (Array.isArray(table) && table.length > limit)
      return { place, what: `${table.length} records; at most ${limit} are read` }
  }
  return null
}

/** What valibot found, with the path of keys to it. */
const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const place = keys.join('/') || 'file'
  if (issue.received === 'undefined') return { place, what: 'is missing' }
  const expected = issue.message.startsWith('Invalid ') ? issue.expected : issue.message
  const found = typeof issue.input === 'string' ? shortened(issue.input) : issue.received
  return { place, what: `expected ${expected ?? 'something else'}, found ${found}` }
}
