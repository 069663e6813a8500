// How commands are grouped and found: by their names, by the heading above them, and by their keys.

import { fullName, keysOf, type Command } from '../../state/commands.ts'
import { shownParts } from './key-words.ts'

const MOVE = 'Move through the text'
const SELECT = 'Select words'
const TAG = 'Tag and describe'
const SUGGEST = 'Suggestions'
const CLAIMS = 'Claims'
const VIEW = 'Views and panel'

/** The headings, in the order of the key sheet. */
export const HEADINGS = [
  MOVE,
  SELECT,
  TAG,
  SUGGEST,
  CLAIMS,
  VIEW,
  'In triage',
  'In the table of annotations',
  'Go to a screen',
  'Everywhere',
] as const

type Heading = (typeof HEADINGS)[number]

/** Where a command stands in the key sheet. In the reader its id tells, which is what it is about and what it does. */
export const headingOf = ({ scope, id }: Command): Heading => {
  if (scope === 'triage') return 'In triage'
  if (scope === 'table') return 'In the table of annotations'
  if (scope === 'go') return 'Go to a screen'
  if (scope === 'app') return 'Everywhere'
  const [about = '', does = ''] = id.split('.')
  return ABOUT[about] ?? DOES[does] ?? TAG
}

const ABOUT: Readonly<Record<string, Heading>> = {
  word: SELECT,
  character: SELECT,
  start: SELECT,
  unit: SELECT,
  quotation: SELECT,
  selection: SELECT,
  text: SELECT,
  pick: SELECT,
  suggestion: SUGGEST,
  cue: SUGGEST,
  claim: CLAIMS,
  view: VIEW,
  panel: VIEW,
}

/** Of what can be gone to, grown and described alike. */
const DOES: Readonly<Record<string, Heading>> = {
  next: MOVE,
  previous: MOVE,
  extend: SELECT,
  'extend-back': SELECT,
}

/** What the analyst typed, as words without case. */
export const wordsTyped = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+|(?<=\S)\+(?=\S)/)
    .filter(Boolean)

/** Whether every typed word stands in the name or the heading, or is one of the keys. */
export const isFound = (command: Command, words: readonly string[]): boolean => {
  const text = `${fullName(command)} ${headingOf(command)}`.toLowerCase()
  const keys = keysOf(command).flatMap(shownParts)
  return words.every(
    (word) => text.includes(word) || keys.some((key) => key.toLowerCase() === word),
  )
}

/** How near a name is to what was typed, 0 the nearest: the key itself, the beginning, a word's beginning, elsewhere. */
export const distanceOf = (name: string, keys: readonly string[], typed: string): number => {
  const wanted = typed.trim().toLowerCase()
  const text = name.toLowerCase()
  if (keys.some((key) => shownParts(key).join('+').toLowerCase() === wanted)) return 0
  if (text.startsWith(wanted)) return 1
  return text.includes(` ${wanted}`) ? 2 : 3
}
