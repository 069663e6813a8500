// The example of each built-in cue. Only the screen of the lexicon shows them and only tests try them, so they stand
// apart from the cues: the worker, which reads with the cues, never loads this file.

import type { LexiconEntry } from '../../core/types.ts'
import { claimExamples } from './examples-en-claim.ts'
import { contextExamples } from './examples-en-context.ts'
import { denialExamples } from './examples-en-denial.ts'
import { sayingExamples } from './examples-en-verbs.ts'
import { claimExamplesDe } from './examples-de-claim.ts'
import { contextExamplesDe } from './examples-de-context.ts'
import { denialExamplesDe } from './examples-de-denial.ts'
import { sayingExamplesDe } from './examples-de-verbs.ts'
import { builtIn } from './lexicon.ts'

/** A built-in entry with a sentence in which it is found. */
export type ShownCue = LexiconEntry & { readonly example: string }

/** By the beginning of the ids of a group, and their ends. */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...denialExamples,
  ...claimExamples,
  ...contextExamples,
  ...sayingExamples,
  ...denialExamplesDe,
  ...claimExamplesDe,
  ...contextExamplesDe,
  ...sayingExamplesDe,
}

/** Sentences by the id of the entry that is found in each. */
export const builtInExamples: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, rows]) =>
    Object.entries(rows).map(([end, example]) => [`${group}.${end}`, example] as const),
  ),
)

/** The built-in entries for a language, each with its example (`''` where it has none, which no entry may). */
export const shownCues = (language: string | null): readonly ShownCue[] =>
  builtIn(language).map((cue) => ({ ...cue, example: builtInExamples.get(cue.id) ?? '' }))
