// The example case that ships with the app. It is a case file like any other: imported as one change, deletable, and
// brought back when it is asked for again.

import { restoreCase } from '../core/plans/case.ts'
import { previewImport } from '../core/plans/import.ts'
import { articlesInOrder, type Project } from '../core/project.ts'
import type { CaseId } from '../core/types.ts'
import { workbench } from './app.ts'
import { sha256 } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import { go } from './session.ts'

/** The id of the example's case, on every device. */
export const EXAMPLE_CASE = '42b9fcc3-82dd-899c-ab0f-ae4b46e79c64' as CaseId // the id in the file; a test compares

/** What the library says about the example before it is opened. Shares of the characters, 0 to 1; a test compares. */
export const EXAMPLE_ARTICLES = [
  { outlet: 'The Harbour Ledger', claim: 0.33, denial: 0.312, context: 0.202, boilerplate: 0.147 },
  { outlet: 'Globe Ticker', claim: 0.128, denial: 0.328, context: 0, boilerplate: 0.229 },
] as const

/** The example as it ships. Throws `RangeError` when the file is damaged. */
export const loadExample = async (): Promise<Project> => {
  const [{ default: text }, { decode }] = await Promise.all([
    import('./karsovia-drones.touchstone.json?raw'),
    import('../formats/touchstone.ts'),
  ])
  const decoded = await decode(text, sha256)
  if (decoded.kind === 'refused')
    throw new RangeError(`the example: ${decoded.problems[0]?.what ?? 'unknown fault'}`)
  return decoded.project
}

/**
 * Opens the first article of the example in the reader. Where the case is not on this device it is imported, where
 * it lies in the bin it is taken out; work done on it is never touched.
 */
export const openExample = async (): Promise<void> => {
  const bench = workbench()
  const example = await loadExample()
  const outcome = await bench.run(
    'Open the example',
    (project) => (project.case ? restoreCase(project) : previewImport(project, example).edits),
    EXAMPLE_CASE,
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return
  await bench.openCase(EXAMPLE_CASE)
  const [first] = articlesInOrder(bench.desk.getState().project)
  go(
    first
      ? { screen: 'reader', caseId: EXAMPLE_CASE, articleId: first.id }
      : { screen: 'case', caseId: EXAMPLE_CASE },
  )
}
