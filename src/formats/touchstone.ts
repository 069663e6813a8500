// The native file `<case>.touchstone.json`, the only lossless format: everything about a case in
// bytes that are the same for the same case (formats.md, section 1).

import { problemsOf, type Problem } from '../core/check.ts'
import type { Project } from '../core/project.ts'
import { problemsOfIds, problemsOfReferences } from './touchstone-references.ts'
import { read } from './touchstone-read.ts'
import {
  FILE_KEYS,
  fileKeysOf,
  lostKeys,
  projectOf,
  tablesOf,
  tidyProject,
} from './touchstone-rows.ts'
import type { File } from './touchstone-schema.ts'
import { bodyOf, hashOf, isUntouched, sealed, type Digest } from './touchstone-seal.ts'
import { differences, problemsBeforeWriting, problemsOfFile } from './touchstone-verify.ts'

/**
 * `place` is a line and column, a path of keys such as `annotations/3/quote/exact`, or a path with
 * an id.
 */
export type FileProblem = Problem

export type Encoded =
  | {
      readonly kind: 'file'
      readonly text: string
      readonly counts: {
        readonly articles: number
        readonly annotations: number
        readonly claims: number
      }
    }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }

export type Decoded =
  | {
      readonly kind: 'case'
      readonly project: Project
      readonly warnings: readonly FileProblem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }

const mostShown = 20

/**
 * The file of a project all of whose texts are loaded. Every span, quote, id, reference and hash is
 * checked before, and the file is decoded again and compared with the project after; one failure
 * and there is no file.
 */
export const encode = async (
  project: Project,
  generator: { readonly name: string; readonly version: string },
  digest: Digest,
): Promise<Encoded> => {
  const { case: theCase } = project
  if (!theCase) return refused([{ place: 'case', what: 'there is no case to write' }])
  const others = fileKeysOf(theCase)
  if (!others)
    return refused([{ place: `case/ext/${FILE_KEYS}`, what: 'holds what cannot stand in a file' }])
  const tidy = tidyProject(project)
  const wrong = await problemsBeforeWriting(tidy, digest)
  if (wrong.length > 0) return refused(wrong)
  const tables = tablesOf(tidy)
  const doubles = problemsOfIds(tables)
  if (doubles.length > 0) return refused(doubles)
  const body = bodyOf({ generator, tables, others })
  if (typeof body !== 'string') return refused(body)
  const counts = {
    articles: tables.articles.length,
    annotations: tables.annotations.length,
    claims: tables.claims.length,
  }
  const text = sealed(body, await hashOf(body, digest), counts)
  const again = await decode(text, digest)
  if (again.kind === 'refused') return again
  const changed = [...again.warnings, ...differences(tidy, again.project)]
  return changed.length > 0 ? refused(changed) : { kind: 'file', text, counts }
}

/**
 * The project of a file. A file in which anything is wrong is refused as a whole, with every place
 * named; what was only changed by another program, or cannot be kept yet, is a warning.
 */
export const decode = async (text: string, digest: Digest): Promise<Decoded> => {
  const found = read(text)
  if (found.kind === 'refused') return refused(found.problems)
  const { file } = found
  const touched = await warningsOfSeal(text, file, digest)
  const wrong = await problemsOfFile(file, digest)
  if (wrong.length > 0)
    return refused([...wrong.slice(0, mostShown - 1), ...touched, ...wrong.slice(mostShown - 1)])
  const project = projectOf(file)
  const astray = [...problemsOf(project), ...problemsOfReferences(project)]
  if (astray.length > 0) return refused(astray)
  const warnings = [
    ...(touched.length > 0 && (await isResealed(file, project, digest)) ? [] : touched),
    ...warningsOfCounts(file),
    ...warningsOfLosses(file),
  ]
  return { kind: 'case', project, warnings }
}

const refused = (problems: readonly FileProblem[]) => {
  const rest = problems.length - mostShown
  const more = { place: 'file', what: `and ${rest} more` }
  const shown = rest > 0 ? [...problems.slice(0, mostShown), more] : problems
  return { kind: 'refused', problems: shown } as const
}

const warningsOfSeal = async (
  text: string,
  file: File,
  digest: Digest,
): Promise<readonly FileProblem[]> =>
  (await isUntouched(text, file.integrity.value, digest))
    ? []
    : [{ place: 'integrity/value', what: 'the file was changed outside Touchstone' }]

/** True when the file has its seal after all, but its records or keys stand in another order. */
const isResealed = async (file: File, project: Project, digest: Digest): Promise<boolean> => {
  const { generator, history } = file
  const others = project.case && fileKeysOf(project.case)
  const tables = tablesOf(tidyProject(project))
  const body = bodyOf({ generator, tables, others: others ?? {}, ...(history && { history }) })
  return typeof body === 'string' && (await hashOf(body, digest)) === file.integrity.value
}

const warningsOfCounts = (file: File): readonly FileProblem[] =>
  (['articles', 'annotations', 'claims'] as const)
    .filter((table) => file.integrity[table] !== file[table].length)
    .map((table) => ({
      place: `integrity/${table}`,
      what: `sealed with ${file.integrity[table]} records, ${file[table].length} are there`,
    }))

const warningsOfLosses = (file: File): readonly FileProblem[] => {
  const changes = file.history?.length ?? 0
  const history = {
    place: 'history',
    what: `${changes} changes of the history were not taken over`,
  }
  const keys = lostKeys(file).map((place) => ({ place, what: 'this key was not taken over' }))
  return [...(changes > 0 ? [history] : []), ...keys]
}
