// Ids and references of a file: every id once, every reference to something that is there
// (formats.md 1.4). What core/check.ts looks at for every project is left to it; here stands what
// only a file has to promise.

import type { Problem } from '../core/check.ts'
import type { Project } from '../core/project.ts'
import type { Tables } from './touchstone-rows.ts'
import { isPlain } from './touchstone-shape.ts'

/**
 * Ids that are used twice, anywhere in the file; tables, evidence and questions share one space.
 */
export const problemsOfIds = (tables: Tables): readonly Problem[] => {
  const seen = new Set<unknown>()
  const problems: Problem[] = []
  const see = (row: unknown, place: string): void => {
    if (!isPlain(row)) return
    const { id } = row
    if (seen.has(id))
      problems.push({ place: `${place}/id`, what: `the id ${String(id)} is used twice` })
    seen.add(id)
    for (const key of ['evidence', 'questions']) {
      const parts: unknown = row[key]
      if (place.startsWith('claims/') && Array.isArray(parts))
        parts.forEach((part: unknown, i) => see(part, `${place}/${key}/${i}`))
    }
  }
  see(tables.case, 'case')
  for (const table of ['people', 'events', 'articles', 'annotations', 'claims'] as const)
    tables[table].forEach((row, i) => see(row, `${table}/${i}`))
  return problems
}

/** References of claim records into people, aliases, the verdict scale and evidence that lead nowhere. */
export const problemsOfReferences = (project: Project): readonly Problem[] => {
  const aliases = (project.case?.aliases ?? []).map((alias) => alias.canonical)
  const entities = new Set(aliases)
  const ratings = new Set((project.case?.verdictScale.values ?? []).map((value) => value.id))
  const people: ReadonlySet<string> = new Set(project.people.keys())
  const problems: Problem[] = []
  const seek = (set: ReadonlySet<string>, id: string | undefined, place: string, what: string) => {
    if (id && !set.has(id))
      problems.push({ place, what: `${what} ${JSON.stringify(id)} is missing` })
  }
  if (entities.size < aliases.length)
    problems.push({ place: 'case/aliases', what: 'two aliases have the same canonical name' })
  for (const {
    id,
    claimant,
    verdict,
    corrections,
    evidence,
    questions,
  } of project.claims.values()) {
    const place = `claims/${id}`
    const pieces: ReadonlySet<string> = new Set((evidence ?? []).map((piece) => piece.id))
    seek(entities, claimant?.entity, `${place}/claimant/entity`, 'the alias')
    seek(ratings, verdict?.rating, `${place}/verdict/rating`, 'the value of the verdict scale')
    seek(people, verdict?.by, `${place}/verdict/by`, 'the person')
    seek(people, verdict?.signedOffBy, `${place}/verdict/signedOffBy`, 'the person')
    for (const { by } of corrections ?? []) seek(people, by, `${place}/corrections`, 'the person')
    for (const { evidenceId } of (questions ?? []).flatMap((question) => question.answers))
      seek(pieces, evidenceId, `${place}/questions`, 'the evidence')
  }
  return problems
}
