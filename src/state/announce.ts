// What the live region says: one short sentence after each own change and after each move of the cursor. Pure words;
// when they are said is ui/Announcer.tsx. Refusals and offers speak through the message, not through here.

import { shortened } from '../text/shortened.ts'
import { sameSpan, type Span } from '../text/span.ts'
import type { Placed } from '../core/annotation.ts'
import type { Recorded } from '../core/change.ts'
import type { Tag } from '../core/types.ts'
import { capital, numberInWords, spoken, tagsInWords } from './sentence-words.ts'
import { plainLabel, type UndoStack } from './undo-stack.ts'

/** How many of how many sentences are coded; `null` where nobody has counted. */
export type Progress = { readonly coded: number; readonly of: number } | null

/** The last change that this tab made after `seq`, whether it did something or took something back. */
export const ownChangeAfter = ({ undo, redo }: UndoStack, seq: number): Recorded | null => {
  const [last] = [undo.at(-1), redo.at(-1)]
    .filter((change) => change !== undefined)
    .sort((a, b) => b.seq - a.seq)
  return last && last.seq > seq ? last : null
}

/**
 * "Denial. 8 of 11 coded.", "Denial accepted. 8 of 11 coded.", "Denial rejected.", "Removed. 7 of 11 coded.", "Undone: Tag
 * as denial."
 */
export const changeInWords = (change: Recorded, progress: Progress): string => {
  const count = progress ? ` ${numberInWords(progress.coded, progress.of)} coded.` : ''
  const label = plainLabel(change.label)
  if (change.reverts)
    return `${change.label.startsWith('Redo: ') ? 'Done again' : 'Undone'}: ${label}.`
  const rows = change.edits.filter((edit) => edit.table === 'annotations')
  const [first, ...others] = rows
  if (!first) {
    const rejected = rejectedIn(change)
    return rejected.length > 0 ? `${countedTags(rejected)} rejected.` : `Done: ${label}.`
  }
  if (rows.every(({ after }) => after === null))
    return `${others.length > 0 ? `${rows.length} removed` : 'Removed'}.${count}`
  if (rows.every(({ before, after }) => before && before.tag === after?.tag))
    return `Done: ${label}.` // a note or a speaker
  const accepted = rows.flatMap(({ before, after }) => {
    return !before && after?.origin?.kind === 'suggestion' ? [after.tag] : []
  })
  if (accepted.length === rows.length) return `${countedTags(accepted)} accepted.${count}`
  const { after } = first
  const isOneTag = after && rows.every((edit) => edit.after?.tag === after.tag)
  if (!isOneTag) return `${label}.${count}`
  return `${capital(after.tag)}${others.length > 0 ? `, ${rows.length} times` : ''}.${count}`
}

/** "7 suggestions.", "1 suggestion.": how many came for the article that was opened. */
export const suggestionsCame = (count: number): string =>
  `${numberInWords(count, null)} ${count === 1 ? 'suggestion' : 'suggestions'}.`

/** The tags of what a change rejected: those that its articles did not list before. */
const rejectedIn = ({ edits }: Recorded): readonly Tag[] =>
  edits.flatMap((edit) => {
    if (edit.table !== 'articles' || !edit.before || !edit.after) return []
    const before = edit.before.declined?.length ?? 0
    return (edit.after.declined ?? []).slice(before).map(({ tag }) => tag)
  })

/** "Denial"; "3 suggestions" where they are several. */
const countedTags = (tags: readonly Tag[]): string =>
  tags.length === 1 ? capital(tags[0]!) : `${numberInWords(tags.length, null)} suggestions`

/** Where the hands are: the words that are selected, the annotation that is shown, or the sentence. */
export type Whereabouts = {
  readonly text: string
  readonly cursor: Span
  readonly selection: Span | null
  readonly shown: Placed | null
  readonly marks: Iterable<Placed>
  /** What is suggested in the sentence. */
  readonly suggested?: readonly { readonly tag: Tag }[]
  /** From 1; `null` where the sentence is not counted. */
  readonly number: number | null
  readonly of: number | null
}

/** "Sentence 5 of 11. Claim. Alveria's security adviser told reporters …", "Selected: 120 drones." */
export const whereaboutsInWords = (here: Whereabouts): string => {
  const { text, cursor, selection, shown, number, of } = here
  if (selection) return `Selected: ${shortened(spoken(text, selection), MOST_UNITS)}`
  const place = number === null ? 'Sentence' : `Sentence ${numberInWords(number, of)}`
  const part =
    shown && !sameSpan(shown, cursor)
      ? `${capital(shown.tag)}: ${shortened(spoken(text, shown), MOST_UNITS)} `
      : ''
  const tags = tagsInWords(cursor, here.marks, here.suggested)
  return `${part}${place}. ${tags}. ${shortened(spoken(text, cursor), MOST_UNITS)}`
}

/** Longer than anybody wants to hear before the next key. */
const MOST_UNITS = 300
