// Bringing a case file in. It only ever adds: what is there already is never overwritten.

import { titleOf } from '../article.ts'
import { adding, type Edit, type TableName } from '../change.ts'
import { sameData } from '../equal.ts'
import { withNames } from '../names.ts'
import { allAnnotations, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import { restoreCase } from './case.ts'

export type TableCount = { readonly added: number; readonly same: number; readonly kept: number }

/** What an import would do, per table; shown before anything is written. */
export type ImportPreview = {
  readonly caseIsNew: boolean
  readonly counts: Readonly<Record<Exclude<TableName, 'cases' | 'texts'>, TableCount>>
  readonly edits: readonly Edit[]
}

/**
 * What bringing `incoming` into `project` adds. `project` is the case with the same id, or one without a case.
 * `added` rows are new, `same` rows are there already, `kept` rows are there with other content and stay as they are.
 * Refuses a file whose annotations were made on another text than the one that is here.
 */
export const previewImport = (project: Project, incoming: Project): ImportPreview => {
  for (const [id, { textHash }] of incoming.articles) {
    const there = project.articles.get(id)
    if (there && there.textHash !== textHash)
      throw new Refused(
        `The file holds other words for "${titleOf(there)}" than this case. Nothing was added.`,
      )
  }
  const edits: Edit[] = []
  const count = <T extends Exclude<TableName, 'cases'>>(
    table: T,
    rows: readonly (readonly [string, unknown, unknown])[],
  ): TableCount => {
    let added = 0
    let same = 0
    for (const [id, row, there] of rows) {
      if (there === undefined) {
        added++
        edits.push(adding(table, id, row as never)) // the row comes from the same table of the other project
      } else if (sameData(row, there)) same++
    }
    return { added, same, kept: rows.length - added - same }
  }
  if (!project.case && incoming.case) edits.push(adding('cases', incoming.case.id, incoming.case))
  const counts = {
    people: count('people', pairs(incoming.people, project.people)),
    events: count('events', pairs(incoming.events, project.events)),
    articles: count('articles', pairs(incoming.articles, project.articles)),
    claims: count('claims', pairs(incoming.claims, project.claims)),
    annotations: count('annotations', pairsOfAnnotations(incoming, project)),
  }
  const newTexts = [...incoming.texts].filter(([id]) => !project.articles.has(id))
  count(
    'texts',
    newTexts.map(([id, row]) => [id, row, undefined] as const),
  )
  return {
    caseIsNew: !project.case,
    counts,
    edits:
      edits.length > 0 && project.case
        ? withNames(project, [...restoreCase(project), ...edits], incoming.case?.aliases)
        : edits,
  }
}

type Pair = readonly [string, unknown, unknown]

const pairs = (
  incoming: ReadonlyMap<string, unknown>,
  there: ReadonlyMap<string, unknown>,
): readonly Pair[] => [...incoming].map(([id, row]) => [id, row, there.get(id)] as const)

const pairsOfAnnotations = (incoming: Project, project: Project): readonly Pair[] => {
  const there = new Map<string, unknown>(allAnnotations(project).map((row) => [row.id, row]))
  return allAnnotations(incoming).map((row) => [row.id, row, there.get(row.id)] as const)
}
