// From characters to a file that fits the schema, or to what is wrong and where. Nothing here looks
// at what the file says; the order of the checks is that of formats.md 1.4.

import * as v from 'valibot'
import type { Problem } from '../core/check.ts'
import { scanJson } from './json-scan.ts'
import { File, FORMAT, VERSION } from './touchstone-schema.ts'
import { isPlain, misplacedLists, withoutNulls, type Plain } from './touchstone-shape.ts'
import { shortened } from './touchstone-spans.ts'

const longest = 256 * 1024 * 1024
const mostAnnotations = 200_000
const mostArticles = 20_000

export type Read =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** The file, its objects fresh and its unknown keys kept, or everything that is wrong with it. */
export const read = (text: string): Read => {
  if (text.length > longest)
    return refused([
      { place: 'file', what: `${text.length} characters; at most ${longest} are read` },
    ])
  const fault = scanJson(text)
  if (fault)
    return refused([{ place: `line ${fault.line}, column ${fault.column}`, what: fault.what }])
  const parsed: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  const stranger = problemOfFormat(parsed) ?? problemOfSize(parsed)
  if (stranger) return refused([stranger])
  const file = withoutNulls(File, parsed)
  const result = v.safeParse(File, file)
  if (!result.success) return refused(result.issues.map(problemOf))
  const lists = misplacedLists(File, file, '')
  if (lists.length > 0)
    return refused(lists.map((place) => ({ place, what: 'expected an object, found a list' })))
  return { kind: 'file', file: file as File } // valibot has just said so; its copy is not needed
}

const refused = (problems: readonly Problem[]): Read => ({ kind: 'refused', problems })

const problemOfFormat = (parsed: unknown): Problem | null => {
  if (!isPlain(parsed) || parsed['format'] !== FORMAT)
    return { place: 'format', what: `this is not a Touchstone file; ${lookOf(parsed)}` }
  const { version } = parsed
  if (version === VERSION) return null
  if (typeof version === 'number' && version > VERSION)
    return {
      place: 'version',
      what: `made by a newer Touchstone (file format ${version}); this one reads format ${VERSION}`,
    }
  return { place: 'version', what: `expected ${VERSION}, found ${shortened(version)}` }
}

/**
 * Signs of other programs: a key, of the file or of the first record of its list, and whose it is.
 */
const signs: readonly (readonly [key: string, program: string])[] = [
  ['@context', 'JSON-LD, such as a Web Annotation or ClaimReview'],
  ['%TYPES', 'UIMA CAS JSON'],
  ['%FEATURE_STRUCTURES', 'UIMA CAS JSON'],
  ['itemReviewed', 'a ClaimReview record'],
  ['data', 'a Label Studio file'],
  ['_input_hash', 'a Prodigy file'],
  ['target', 'a Hypothesis file'],
  ['rows', 'a Hypothesis search result'],
  ['questions', 'an AVeriTeC record'],
  ['spans', 'a Prodigy or spaCy file'],
  ['label', 'a doccano file'],
]

const lookOf = (parsed: unknown): string => {
  const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed
  if (!isPlain(first))
    return Array.isArray(parsed) ? 'it is a list' : `it is only ${shortened(parsed)}`
  if (typeof first['format'] === 'string') return `its format is ${shortened(first['format'])}`
  const sign = signs.find(([key]) => Object.hasOwn(first, key))
  if (sign) return `it looks like ${sign[1]}`
  const keys = Object.keys(first).slice(0, 5).map(shortened).join(', ')
  const thing = Array.isArray(parsed) ? 'a list of objects' : 'an object'
  return `it is ${thing} ${keys ? `with the keys ${keys}` : 'without keys'}`
}

const problemOfSize = (parsed: unknown): Problem | null => {
  const { annotations, articles }: Plain = isPlain(parsed) ? parsed : {}
  for (const [place, table, most] of [
    ['annotations', annotations, mostAnnotations],
    ['articles', articles, mostArticles],
  ] as const) {
    if (Array.isArray(table) && table.length > most)
      return { place, what: `${table.length} records; at most ${most} are read` }
  }
  return null
}

/** What valibot found, with the path of keys to it. */
export const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const place = keys.join('/') || 'file'
  if (issue.received === 'undefined') return { place, what: 'is missing' }
  const expected = issue.message.startsWith('Invalid ') ? issue.expected : issue.message
  const found = typeof issue.input === 'string' ? shortened(issue.input) : issue.received
  return { place, what: `expected ${expected ?? 'something else'}, found ${found}` }
}
