// The lexicon as a file of its own: the case's own entries, its names, and what its decisions made of the cues. The same
// lexicon gives the same bytes, one record per line, so that two of them can be compared line by line.

import type * as v from 'valibot'
import type { Problem } from '../core/check.ts'
import { patternProblem } from '../core/cue-pattern.ts'
import type { CueRecord, Moved } from '../core/cue-record.ts'
import { compare } from '../core/project.ts'
import type { Alias, LexiconEntry } from '../core/types.ts'
import { readJson, versionProblem } from './json-file.ts'
import { type Learned, LEXICON_FORMAT, LEXICON_VERSION, LexiconFile } from './lexicon-schema.ts'
import { isPlain, itemOf, tidied } from './touchstone-shape.ts'
import { shortened } from './touchstone-spans.ts'
import { written } from './touchstone-write.ts'

export type LearnedCue = Readonly<v.InferOutput<typeof Learned>>

export type LexiconContent = {
  /** The case's own layer. */
  readonly entries: readonly LexiconEntry[]
  readonly aliases: readonly Alias[]
  readonly learned: readonly LearnedCue[]
}

export type DecodedLexicon =
  { readonly ok: LexiconContent } | { readonly problems: readonly Problem[] }

/** Characters of a file: 16 MB of words are no lexicon. */
const LONGEST = 16 * 1024 * 1024
const MOST = { entries: 10_000, aliases: 50_000, learned: 20_000 } as const
const MOST_SHOWN = 20

/** What decisions say of each cue, as the file holds it. */
export const learnedFrom = (record: CueRecord, moved: Moved): readonly LearnedCue[] =>
  [...record].map(([id, { accepted, changed, rejected }]) => {
    const tier = Object.hasOwn(moved, id) ? moved[id] : undefined
    return { id, accepted, changed, rejected, ...(tier && { tier }) }
  })

/** The file. Throws `RangeError` on what JSON cannot hold. */
export const encodeLexicon = ({ entries, aliases, learned }: LexiconContent): string => {
  const lists: readonly (readonly [keyof LexiconContent, readonly unknown[]])[] = [
    ['entries', entries.toSorted(byId)],
    ['aliases', aliases.toSorted((a, b) => compare(a.canonical, b.canonical))],
    ['learned', learned.toSorted(byId)],
  ]
  const members = lists.map(([name, list]) => {
    const shape = LexiconFile.entries[name]
    const rows = list.map((row) => written(itemOf(shape), tidied(shape.item, row), 2))
    return rows.length === 0 ? `"${name}": []` : `"${name}": [\n${rows.join(',\n')}\n]`
  })
  const head = [`"format": "${LEXICON_FORMAT}"`, `"version": ${LEXICON_VERSION}`]
  return `{\n${[...head, ...members].join(',\n')}\n}\n`
}

/**
 * What a file holds, or everything that is wrong with it and where (`entries/3/pattern`): one fault, and nothing of it
 * is taken over.
 */
export const decodeLexicon = (text: string): DecodedLexicon => {
  const found = readJson(text, { schema: LexiconFile, longest: LONGEST, most: MOST, strangerIn })
  if ('problems' in found) return refused(found.problems)
  const { entries, aliases, learned } = found.file
  const wrong = [
    ...entries.flatMap(({ pattern }, i) => {
      const what = patternProblem(pattern)
      return what ? [{ place: `entries/${i}/pattern`, what }] : []
    }),
    ...doubles(
      'entries',
      'id',
      entries.map(({ id }) => id),
    ),
    ...doubles(
      'aliases',
      'canonical',
      aliases.map(({ canonical }) => canonical),
    ),
    ...doubles(
      'learned',
      'id',
      learned.map(({ id }) => id),
    ),
  ]
  return wrong.length > 0 ? refused(wrong) : { ok: { entries, aliases, learned } }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)

const refused = (problems: readonly Problem[]): DecodedLexicon => {
  const rest = problems.length - MOST_SHOWN
  const more = { place: 'file', what: `and ${rest} more` }
  return { problems: rest > 0 ? [...problems.slice(0, MOST_SHOWN), more] : problems }
}

const strangerIn = (parsed: unknown): Problem | null => {
  if (isPlain(parsed) && parsed['format'] === 'touchstone')
    return { place: 'format', what: 'this is a case; open it as a case, its lexicon comes with it' }
  if (!isPlain(parsed) || parsed['format'] !== LEXICON_FORMAT)
    return { place: 'format', what: 'this is not a lexicon of Touchstone' }
  return versionProblem(parsed, LEXICON_VERSION, 'lexicon format')
}

/** The second of two that are called the same. */
const doubles = (table: string, key: string, names: readonly string[]): readonly Problem[] => {
  const seen = new Set<string>()
  return names.flatMap((name, i) => {
    const isTwice = seen.has(name)
    seen.add(name)
    return isTwice
      ? [{ place: `${table}/${i}/${key}`, what: `${shortened(name)} stands twice` }]
      : []
  })
}
