// What the steps that take a text apart share: its lines and what has been found out about each so far.

import type { Mark } from './boilerplate.ts'
import { shortened } from './boilerplate.ts'
import type { Credit } from './credits.ts'
import type { Vocabulary } from './kin.ts'
import type { Line } from './lines.ts'
import type { RunOn } from './run-on.ts'

/** A line that is part of the article's frame and stays undimmed. */
export type Part = {
  readonly kind: 'byline' | 'dateline' | 'caption'
  readonly rule: string
  readonly reason: string
}

/** All by the index of the line. */
export type Anatomy = {
  readonly lines: readonly Line[]
  /** -1 where the text has none. */
  readonly headline: number
  /** Where in its line the title begins: behind a label such as `HEADLINE:`. */
  readonly titleAt: number
  readonly marks: readonly (Mark | null)[]
  readonly parts: ReadonlyMap<number, Part>
  readonly credits: ReadonlyMap<number, Credit>
  /** The line that is nothing but the writer's name, where there is one. */
  readonly nameLine: number
  /** The first and the last line of the article's own text; -1 where there is none. */
  readonly first: number
  readonly last: number
  /** What the head of line `first` holds where a page was pasted as a few long lines. */
  readonly runOn: RunOn | null
}

/** The work in progress; steps fill `marks`, `parts` and `credits`. */
export type Frame = {
  readonly lines: readonly Line[]
  readonly marks: (Mark | null)[]
  readonly credits: Map<number, Credit>
  readonly parts: Map<number, Part>
  readonly headline: number
  /** The first line of running text; -1 where there is none. */
  readonly first: number
  readonly vocabulary: Vocabulary
  /** That of the first part of the text alone. */
  readonly opening: Vocabulary
  /** Boilerplate by the shape of a line. */
  readonly shape: (line: Line) => Mark | null
}

/** The name of the writer, without a role behind it; empty where none is known. */
export const writerOf = ({
  lines,
  credits,
  parts,
}: Pick<Frame, 'lines' | 'credits' | 'parts'>): string => {
  for (const [i, { writer }] of credits) {
    if (writer) return bareName(lines[i]!.words.slice(writer.start, writer.end))
  }
  for (const [i, { rule }] of parts) if (rule === 'name') return bareName(lines[i]!.words)
  return ''
}

/** All writers, each by name; a desk is none. */
export const writersOf = (frame: Pick<Frame, 'lines' | 'credits' | 'parts'>): readonly string[] =>
  [...frame.credits]
    .flatMap(([i, { writer }]) =>
      writer ? [frame.lines[i]!.words.slice(writer.start, writer.end)] : [],
    )
    .concat(writerOf(frame))
    .flatMap((words) => words.split(/,\s|\s(?:and|&|und|et|y|e|ed|en)\s/))
    .filter((name) => name.includes(' ') && name.length <= 60)

const bareName = (words: string): string => words.split(/,\s/, 1)[0] ?? words

/** A part with its reason. */
export const part = (kind: Part['kind'], rule: string, reason: string): Part => ({
  kind,
  rule,
  reason,
})
/** A line below or above a picture. */
export const caption = ({ words }: Line): Part =>
  part('caption', 'caption', `"${shortened(words)}" describes or credits a picture.`)

/** Whose picture it is, and nothing of what it shows. */
export const pictureCredit = ({ words }: Line): Mark => ({
  kind: 'other',
  rule: 'picture-credit',
  reason: `"${shortened(words)}" says whose picture it is and nothing else.`,
})

/** A title of another article that ends like a sentence: it asks or shouts, or each of its words has a capital. */
export const isAskingTeaser = ({ words }: Pick<Line, 'words'>): boolean => {
  if (/[?!؟？]$/.test(words)) return true
  if (words.length > 120) return false
  const own = (words.match(/\p{L}[\p{L}’']*/gu) ?? []).filter((word) => !SMALL.test(word))
  return own.length >= 4 && own.every((word) => /^\p{Lu}/u.test(word))
}

/** What English titles leave small; verbs and pronouns they do not. */
const SMALL = /^(?:a|an|the|and|or|but|nor|of|to|in|on|at|for|by|with|from|as|vs|s)$/

/** A line that belongs to what its heading begins. */
export const inSection = (line: Line, { kind, rule, reason }: Mark): Mark => ({
  kind,
  rule,
  reason: `"${shortened(line.words)}" follows a heading: ${reason}`,
})
