// What a file promises, checked on both sides of the border: a project before it is written, a file
// before it becomes a project, and the two against each other.

import { problemsOf, type Problem } from '../core/check.ts'
import { sameData } from '../core/equal.ts'
import type { Project } from '../core/project.ts'
import { problemsOfIds, problemsOfReferences } from './touchstone-references.ts'
import { FILE_KEYS } from './touchstone-rows.ts'
import type { File } from './touchstone-schema.ts'
import type { Digest } from './touchstone-seal.ts'
import {
  groundOf,
  problemsOfFileAnnotation,
  problemsOfFileArticle,
  type Ground,
} from './touchstone-spans.ts'

/** Everything that keeps a project from being written; places name ids. */
export const problemsBeforeWriting = async (
  project: Project,
  digest: Digest,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  const grounds = new Map<string, Ground>()
  for (const article of project.articles.values()) {
    const place = `articles/${article.id}`
    const row = project.texts.get(article.id)
    if (!row) {
      problems.push({ place, what: 'its text is not loaded' })
      continue
    }
    const ground = groundOf(row.text, false)
    grounds.set(article.id, ground)
    problems.push(...problemsOfFileArticle(article, ground, place))
    problems.push(...(await problemsOfHash(row.text, article.textHash, place, digest)))
  }
  for (const marks of project.annotations.values()) {
    for (const annotation of marks.values()) {
      const ground = grounds.get(annotation.articleId)
      const place = `annotations/${annotation.id}`
      if (ground) problems.push(...problemsOfFileAnnotation(annotation, ground, place))
    }
  }
  return problems.length > 0 ? problems : [...problemsOf(project), ...problemsOfReferences(project)]
}

/**
 * Everything in a file that fits the schema which would not be true of the project; places are
 * paths of keys.
 */
export const problemsOfFile = async (file: File, digest: Digest): Promise<readonly Problem[]> => {
  const problems: Problem[] = [...problemsOfIds(file)]
  if (file.case.ext && Object.hasOwn(file.case.ext, FILE_KEYS))
    problems.push({ place: `case/ext/${FILE_KEYS}`, what: 'this key is not allowed in a file' })
  const grounds = new Map<string, Ground>()
  for (const [i, article] of file.articles.entries()) {
    const ground = groundOf(article.text, true)
    grounds.set(article.id, ground)
    problems.push(
      ...(await problemsOfHash(article.text, article.textHash, `articles/${i}`, digest)),
    )
    problems.push(...problemsOfFileArticle(article, ground, `articles/${i}`))
  }
  for (const [i, annotation] of file.annotations.entries()) {
    const ground = grounds.get(annotation.articleId)
    const place = `annotations/${i}`
    if (ground) problems.push(...problemsOfFileAnnotation(annotation, ground, place))
    else
      problems.push({
        place: `${place}/articleId`,
        what: `no article ${annotation.articleId} here`,
      })
  }
  return problems
}

const problemsOfHash = async (
  text: string,
  hash: string,
  place: string,
  digest: Digest,
): Promise<readonly Problem[]> => {
  if ((await digest(text.toWellFormed())) === hash) return []
  const what = 'the words of this article are not those that were frozen: its hash is another one'
  return [{ place: `${place}/textHash`, what }]
}

const tables = ['people', 'events', 'articles', 'texts', 'claims'] as const

/** Rows that are not the same in both projects, by table and id. */
export const differences = (a: Project, b: Project): readonly Problem[] => [
  ...(sameData(a.case, b.case) ? [] : [{ place: 'case', what }]),
  ...tables.flatMap((table) => differentRows(table, a[table], b[table])),
  ...differentRows('annotations', allMarks(a), allMarks(b)),
]

const what = 'it does not read back from the file as it is'

const allMarks = (project: Project): ReadonlyMap<string, unknown> =>
  new Map([...project.annotations.values()].flatMap((marks) => [...marks]))

const differentRows = (
  table: string,
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): readonly Problem[] =>
  [...new Set([...a.keys(), ...b.keys()])]
    .filter((id) => !sameData(a.get(id), b.get(id)))
    .map((id) => ({ place: `${table}/${id}`, what }))
