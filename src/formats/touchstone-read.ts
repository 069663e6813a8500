// What a case file is, to the steps that read every file: how large it may be, its version, and what else a file may be
// that somebody took for one.

import type { Problem } from '../core/check.ts'
import { readJson, versionProblem } from './json-file.ts'
import { File, FORMAT, VERSION } from './touchstone-schema.ts'
import { isPlain } from './touchstone-shape.ts'
import { shortened } from './touchstone-spans.ts'

const longest = 256 * 1024 * 1024
const most = { annotations: 200_000, articles: 20_000 }

export type Read =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** The file, its objects fresh and its unknown keys kept, or everything that is wrong with it. Its words are not looked at. */
export const read = (text: string): Read => {
  const found = readJson(text, { schema: File, longest, most, strangerIn })
  return 'file' in found ? { kind: 'file', ...found } : { kind: 'refused', ...found }
}

const strangerIn = (parsed: unknown): Problem | null =>
  isPlain(parsed) && parsed['format'] === FORMAT
    ? versionProblem(parsed, VERSION, 'file format')
    : { place: 'format', what: `this is not a Touchstone file; ${lookOf(parsed)}` }

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
