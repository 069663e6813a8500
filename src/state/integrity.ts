// The check of everything that is stored: every case with its texts, against the rules of the core and the hashes.

import { problemsOf, type Problem } from '../core/check.ts'
import type { Project } from '../core/project.ts'
import type { CaseId } from '../core/types.ts'
import { loadCases, loadProject, loadTexts } from '../storage/load.ts'
import { listOriginals, loadOriginal } from '../storage/originals.ts'
import { workbench } from './app.ts'
import { sha256, sha256Of } from './clock.ts'

export type Checked = {
  readonly cases: number
  readonly articles: number
  readonly annotations: number
  readonly problems: readonly CaseProblem[]
}

/** A fault with the title of its case. */
export type CaseProblem = Problem & { readonly title: string }

/** Checks all cases one after the other. `onProgress` hears how many are done, and of how many. */
export const checkEverything = async (
  onProgress: (done: number, all: number) => void,
): Promise<Checked> => {
  const { store } = workbench()
  const records = await loadCases(store)
  const problems: CaseProblem[] = []
  let articles = 0
  let annotations = 0
  for (const [done, record] of records.entries()) {
    onProgress(done, records.length)
    const caseId = record.id as CaseId // the key of the case's own record
    const loaded = await loadProject(store, caseId)
    if (!loaded) continue // deleted for good in another tab meanwhile
    const texts = await loadTexts(store, caseId)
    const project = {
      ...loaded.project,
      texts: new Map(texts.map((row) => [row.articleId, row])),
    }
    const marks = allMarks(project)
    articles += project.articles.size
    annotations += marks
    const found = [
      ...problemsOf(project),
      ...(await problemsOfTexts(project)),
      ...(await problemsOfOriginals(caseId)),
      ...problemsOfCounts(record, project.articles.size, marks),
    ]
    problems.push(...found.map((problem) => ({ ...problem, title: record.row.title })))
  }
  onProgress(records.length, records.length)
  return { cases: records.length, articles, annotations, problems }
}

const allMarks = (project: Project): number =>
  [...project.annotations.values()].reduce((sum, marks) => sum + marks.size, 0)

const problemsOfTexts = async (project: Project): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  for (const { id, textHash } of project.articles.values()) {
    const row = project.texts.get(id)
    const place = `articles/${id}`
    if (!row) problems.push({ place, what: 'its text is missing' })
    else if ((await sha256(row.text)) !== textHash)
      problems.push({ place, what: 'its text is not the one that was kept: the hash differs' })
  }
  return problems
}

/** Bytes that are not any more those that came. That an article has none is no fault: they can be dropped. */
const problemsOfOriginals = async (caseId: CaseId): Promise<readonly Problem[]> => {
  const { store } = workbench()
  const problems: Problem[] = []
  for (const { hash } of await listOriginals(store, caseId)) {
    const place = `originals/${hash}`
    try {
      const bytes = await (await loadOriginal(store, caseId, hash))?.blob.arrayBuffer()
      if (bytes && (await sha256Of(bytes)) !== hash)
        problems.push({ place, what: 'its bytes are not those that came: the hash differs' })
    } catch {
      problems.push({ place, what: 'its bytes cannot be read' })
    }
  }
  return problems
}

const problemsOfCounts = (
  record: { readonly articles: number; readonly annotations: number },
  articles: number,
  annotations: number,
): readonly Problem[] => [
  ...(record.articles === articles
    ? []
    : [{ place: 'case', what: `${record.articles} articles were kept, ${articles} are there` }]),
  ...(record.annotations === annotations
    ? []
    : [
        {
          place: 'case',
          what: `${record.annotations} annotations were kept, ${annotations} are there`,
        },
      ]),
]
