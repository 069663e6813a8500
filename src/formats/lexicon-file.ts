// The lexicon as a file of its own: the case's own entries, its names, and what its decisions made of the cues. The same
// lexicon gives the same bytes, one record per line, so that two of them can be compared line by line.

import * as v from 'valibot'
import type { Problem } from '../core/check.ts'
import { patternProblem } from '../core/cue-pattern.ts'
import type { CueRecord, Moved } from '../core/cue-record.ts'
import { compare } from '../core/project.ts'
import type { Alias, LexiconEntry } from '../core/types.ts'
import { scanJson } from './json-scan.ts'
import { type Learned, LEXICON_FORMAT, LEXICON_VERSION, LexiconFile } from './lexicon-schema.ts'
import { problemOf } from './touchstone-read.ts'
import {
  isPlain,
  itemOf,
  misplacedLists,
  tidied,
  withoutNulls,
  type Plain,
} from './touchstone-shape.ts'
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
  if (text.length > LONGEST)
    return refused([
      { place: 'file', what: `${text.length} characters; at most ${LONGEST} are read` },
    ])
  const fault = scanJson(text)
  if (fault)
    return refused([{ place: `line ${fault.line}, column ${fault.column}`, what: fault.what }])
  const parsed: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  const stranger = problemOfFormat(parsed) ?? problemOfSize(parsed)
  if (stranger) return refused([stranger])
  const file = withoutNulls(LexiconFile, parsed)
  const result = v.safeParse(LexiconFile, file)
  if (!result.success) return refused(result.issues.map(problemOf))
  const lists = misplacedLists(LexiconFile, file, '')
  if (lists.length > 0)
    return refused(lists.map((place) => ({ place, what: 'expected an object, found a list' })))
  const { entries, aliases, learned } = result.output
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

const problemOfFormat = (parsed: unknown): Problem | null => {
  if (isPlain(parsed) && parsed['format'] === 'touchstone')
    return { place: 'format', what: 'this is a case; open it as a case, its lexicon comes with it' }
  if (!isPlain(parsed) || parsed['format'] !== LEXICON_FORMAT)
    return { place: 'format', what: 'this is not a lexicon of Touchstone' }
  const { version } = parsed
  if (version === LEXICON_VERSION) return null
  return {
    place: 'version',
    what:
      typeof version === 'number' && version > LEXICON_VERSION
        ? `made by a newer Touchstone (lexicon format ${version}); this one reads format ${LEXICON_VERSION}`
        : `expected ${LEXICON_VERSION}, found ${shortened(version)}`,
  }
}

const problemOfSize = (parsed: unknown): Problem | null => {
  const file: Plain = isPlain(parsed) ? parsed : {}
  for (const place of ['entries', 'aliases', 'learned'] as const) {
    const list = file[place]
    if (Array.isArray(list) && list.length > MOST[place])
      return { place, what: `${list.length} records; at most ${MOST[place]} are read` }
  }
  return null
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
