// How the built-in lexicon is written: groups of one class, tier and meaning, one row for each cue.

import type { LexiconEntry } from '../../core/types.ts'

/** What the cues of a group have in common. The group's name is part of their ids: `en.denial.flat.deny`. */
type Group = Pick<LexiconEntry, 'class' | 'tier'> & {
  readonly name: string
  readonly note: string
} & Partial<Pick<LexiconEntry, 'scope' | 'requires'>>

/** The end of the id, and the pattern. */
type Row = readonly [name: string, pattern: string]

/** A built-in entry as the engine reads with it: its example is in a file of its own (`examples.ts`). */
export type BuiltInCue = LexiconEntry & { readonly example?: never }

/** The entries of one group of a language. */
export const groupOf = (
  language: string,
  { name, ...shared }: Group,
  rows: readonly Row[],
): readonly BuiltInCue[] =>
  rows.map(([end, pattern]) => ({
    id: `${language}.${shared.class}.${name}.${end}`,
    language,
    pattern,
    ...shared,
  }))

/** The name of an entry's group, which says more than its class: `flat` of `en.denial.flat.deny`; `''` for others. */
export const groupName = (id: string): string => {
  const parts = id.split('.')
  return parts.length === 4 ? parts[2]! : '' // of four parts the third is there
}
