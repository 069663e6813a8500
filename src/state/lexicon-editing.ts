// What the analyst does to cues and names: each is one change with a label in words, and the message takes it back.

import { cueWords } from '../core/cue-record.ts'
import { freeId } from '../core/lexicon.ts'
import { changeAlias, removeAlias } from '../core/plans/aliases.ts'
import { changeEntry, removeEntry } from '../core/plans/lexicon.ts'
import type { Alias, LexiconEntry } from '../core/types.ts'
import { isolated } from '../text/direction.ts'
import { shortened } from '../text/shortened.ts'
import { workbench } from './app.ts'
import { builtInEntries } from './built-in.ts'
import { cueFactsOf } from './cue-facts.ts'
import type { CueRow, Standing } from './lexicon-rows.ts'
import { sayOutcome } from './outcome.ts'
import type { Plan } from './project.ts'

/** A cue by the first of its words, short enough for a label. */
export const cueName = (entry: Pick<LexiconEntry, 'pattern'>): string =>
  `“${isolated(shortened(cueWords(entry), LONGEST_NAME))}”`

const LONGEST_NAME = 60

/**
 * Gives a cue another tier, or switches it off. Where decisions moved it, the choice is pinned: it is the analyst's, and
 * no decision overrules it.
 */
export const setStanding = (row: CueRow, standing: Standing): Promise<boolean> => {
  const { off: _, ...entry } = row.entry
  if (standing === 'off')
    return write(
      { ...entry, off: true },
      `Switch off ${cueName(entry)}`,
      `${cueName(entry)} is off.`,
    )
  const label = row.entry.off
    ? `Switch on ${cueName(entry)}, ${standing}`
    : `Set ${cueName(entry)} to ${standing}`
  const pinned = row.moved !== null || row.entry.pinned === true
  return write(
    { ...entry, tier: standing, ...(pinned && { pinned }) },
    label,
    `${cueName(entry)} is ${standing}.`,
  )
}

/** Puts a cue back that decisions moved, and keeps it there. */
export const putBack = ({ entry }: CueRow): Promise<boolean> =>
  write(
    { ...entry, pinned: true },
    `Put ${cueName(entry)} back`,
    `${cueName(entry)} is ${entry.tier} again and stays so.`,
  )

/** Lets decisions move a cue again that was put back. */
export const letMove = ({ entry }: CueRow): Promise<boolean> => {
  const { pinned: _, ...loose } = entry
  return write(
    loose,
    `Let decisions move ${cueName(entry)}`,
    `Decisions move ${cueName(entry)} again.`,
  )
}

/** Keeps an entry as it was edited; one without an id is added. Gives its id, `null` where nothing was written. */
export const saveEntry = async (draft: LexiconEntry): Promise<string | null> => {
  const { project } = workbench().desk.getState()
  const isNew = draft.id === ''
  const id = isNew ? freeId(cueFactsOf(project).entries, draft) : draft.id
  const entry = { ...draft, id }
  const done = isNew
    ? await write(entry, `Add the cue ${cueName(entry)}`, `Added ${cueName(entry)}.`)
    : await write(entry, `Change the cue ${cueName(entry)}`, `Changed ${cueName(entry)} here.`)
  return done ? id : null
}

/** Takes the case's own entry away: an added one is gone, a built-in one is again as it was. */
export const dropEntry = ({ id, entry, builtIn }: CueRow): Promise<boolean> =>
  perform(
    builtIn ? `Back to the built-in cue ${cueName(builtIn)}` : `Remove the cue ${cueName(entry)}`,
    (project, { at }) => removeEntry(project, id, at),
    builtIn ? `${cueName(builtIn)} is as it is built in.` : `Removed ${cueName(entry)}.`,
  )

/** Keeps a name of the case; `name` is the one that it replaces, `null` for a new one. */
export const saveName = (name: string | null, alias: Alias): Promise<boolean> => {
  const words = quoted(alias.canonical.trim())
  return perform(
    name === null ? `Add the name ${words}` : `Change the name ${quoted(name)}`,
    (project, actor) => changeAlias(project, name, alias, actor),
    name === null ? `Added ${words}.` : `Changed ${words}.`,
  )
}

/** Takes a name out of the case; one that somebody carries stays, and that is said. */
export const removeName = (name: string): Promise<boolean> =>
  perform(
    `Remove the name ${quoted(name)}`,
    (project, actor) => removeAlias(project, name, actor),
    `Removed ${quoted(name)}.`,
  )

const quoted = (name: string): string => `“${isolated(shortened(name, LONGEST_NAME))}”`

const write = (entry: LexiconEntry, label: string, done: string): Promise<boolean> =>
  perform(label, (project, { at }) => changeEntry(project, builtInEntries, entry, at), done)

/** True where it is as wished now. */
const perform = async (label: string, plan: Plan, done: string): Promise<boolean> => {
  const outcome = await workbench().run(label, plan)
  sayOutcome(outcome, done, 'Undo')
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}
