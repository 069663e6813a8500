// The cues of the open case as they are in use: both layers, what was decided about each, and where that moved them.

import { cueRecordOf, movedBy, type CueRecord, type Moved } from '../core/cue-record.ts'
import { layered } from '../core/lexicon.ts'
import type { Project } from '../core/project.ts'
import type { LexiconEntry } from '../core/types.ts'
import { builtInEntries } from './built-in.ts'

export type CueFacts = {
  /** Both layers: the own entry in the place of the built-in one of its id. */
  readonly entries: readonly LexiconEntry[]
  readonly record: CueRecord
  readonly moved: Moved
}

/** The facts of a project; the same reference until something of them changes. */
export const cueFactsOf = (project: Project): CueFacts => {
  const entries = entriesOf(project)
  const record = cueRecordOf(project, entries)
  if (last?.entries !== entries || last.record !== record)
    last = { entries, record, moved: movedBy(record, entries, builtInEntries) }
  return last
}

let last: CueFacts | null = null

const entriesOf = ({ case: row }: Project): readonly LexiconEntry[] => {
  const own = row?.lexicon ?? NONE
  if (layers?.own !== own) layers = { own, entries: layered(builtInEntries, own) }
  return layers.entries
}

const NONE: readonly LexiconEntry[] = []
let layers: {
  readonly own: readonly LexiconEntry[]
  readonly entries: readonly LexiconEntry[]
} | null = null
