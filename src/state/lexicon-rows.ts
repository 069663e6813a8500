// The cues of the case as rows of one list, and what the address asks to see of them.

import { cueWords, sentenceFor, type CueCount } from '../core/cue-record.ts'
import { compare, type Project } from '../core/project.ts'
import { CUE_CLASSES, TIERS } from '../core/schema.ts'
import type { Article, LexiconEntry, Tier } from '../core/types.ts'
import { builtInEntries } from './built-in.ts'
import { cueFactsOf, type CueFacts } from './cue-facts.ts'
import { fold } from './rows.ts'

export type CueClass = LexiconEntry['class']

/** Where a cue stands: its tier, or switched off. */
export type Standing = Tier | 'off'

export type CueRow = {
  readonly id: string
  readonly entry: LexiconEntry
  /** The built-in entry of its id; `null` for one that the case added. */
  readonly builtIn: LexiconEntry | null
  /** The case says something else than the built-in lexicon, or adds it. */
  readonly isOwn: boolean
  /** As it works now, after decisions. */
  readonly standing: Standing
  /** Where decisions moved it; `null` where they did not. */
  readonly moved: Standing | null
  /** Why it stands where it stands, as a sentence; `null` where decisions say nothing. */
  readonly why: string | null
  /** `null` before the first decision. */
  readonly count: CueCount | null
}

export type LexiconView = {
  readonly part: 'cues' | 'names'
  readonly text: string
  readonly classes: readonly CueClass[]
  readonly standing: Standing | null
  readonly language: string | null
  readonly only: 'own' | 'moved' | null
  /** The cue whose editor is open; `NEW` for one that is added. */
  readonly open: string | null
  /** The passage of an article that a new cue is made from, see `cue-from.ts`. */
  readonly from: string | null
}

export const STANDINGS: readonly Standing[] = [...TIERS, 'off']

/** All cues, those in a language of the case first, by class and words; the same reference until one of them changes. */
export const cueRowsOf = (project: Project): readonly CueRow[] => {
  const facts = cueFactsOf(project)
  const own = project.case?.lexicon
  const spoken = new Set([...project.articles.values()].map(languageOf))
  const languages = [...spoken].sort(compare).join(' ')
  if (last?.facts !== facts || last.own !== own || last.languages !== languages) {
    const rows = rowsFrom(facts, new Set(own?.map(({ id }) => id)), spoken)
    last = { facts, own, languages, rows }
  }
  return last.rows
}

/** The language whose cues an article is read with: `en` where it is not known. */
export const languageOf = ({ language }: Pick<Article, 'language'>): string =>
  (language ?? 'en').split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en'

/** The rows that a view asks for. */
export const rowsIn = (rows: readonly CueRow[], view: LexiconView): readonly CueRow[] =>
  rows.filter((row) => ASPECTS.every((aspect) => isIn(row, view, aspect)))

/** How many rows each value of a facet would show, with everything else as the view has it. */
export const countsIn = (
  rows: readonly CueRow[],
  view: LexiconView,
): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const add = (key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1
  }
  for (const row of rows) {
    const but = (aspect: Aspect): boolean =>
      ASPECTS.every((each) => each === aspect || isIn(row, view, each))
    if (but('class')) add(`class ${row.entry.class}`)
    if (but('standing')) add(`standing ${row.standing}`)
    if (but('language')) add(`language ${row.entry.language}`)
    if (but('only')) {
      if (row.isOwn) add('only own')
      if (row.why) add('only moved')
    }
  }
  return counts
}

/** The languages of the rows, sorted. */
export const languagesIn = (rows: readonly CueRow[]): readonly string[] =>
  [...new Set(rows.map(({ entry }) => entry.language))].sort(compare)

type Aspect = 'class' | 'standing' | 'language' | 'only' | 'text'
const ASPECTS: readonly Aspect[] = ['class', 'standing', 'language', 'only', 'text']

const isIn = (row: CueRow, view: LexiconView, aspect: Aspect): boolean => {
  switch (aspect) {
    case 'class':
      return view.classes.length === 0 || view.classes.includes(row.entry.class)
    case 'standing':
      return view.standing === null || row.standing === view.standing
    case 'language':
      return view.language === null || row.entry.language === view.language
    case 'only':
      return view.only === null || (view.only === 'own' ? row.isOwn : row.why !== null)
    case 'text': {
      const wanted = fold(view.text.trim())
      return wanted === '' || wordsOf(row).includes(wanted)
    }
  }
}

const folded = new WeakMap<LexiconEntry, string>()

const wordsOf = ({ entry }: CueRow): string => {
  const known = folded.get(entry)
  if (known !== undefined) return known
  const words = fold([entry.pattern, entry.example ?? '', entry.note ?? '', entry.id].join('\n'))
  folded.set(entry, words)
  return words
}

const builtInById = new Map(builtInEntries.map((entry) => [entry.id, entry]))

const rowsFrom = (
  { entries, record, moved }: CueFacts,
  own: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
): readonly CueRow[] =>
  entries
    .map((entry): CueRow => {
      const to = Object.hasOwn(moved, entry.id) ? (moved[entry.id] ?? null) : null
      return {
        id: entry.id,
        entry,
        builtIn: builtInById.get(entry.id) ?? null,
        isOwn: own.has(entry.id),
        standing: entry.off ? 'off' : (to ?? entry.tier),
        moved: to,
        why: sentenceFor(entry, record, builtInEntries),
        count: record.get(entry.id) ?? null,
      }
    })
    .sort(
      (a, b) =>
        Number(spoken.has(b.entry.language)) - Number(spoken.has(a.entry.language)) ||
        CUE_CLASSES.indexOf(a.entry.class) - CUE_CLASSES.indexOf(b.entry.class) ||
        compare(cueWords(a.entry), cueWords(b.entry)) ||
        compare(a.id, b.id),
    )

let last: {
  readonly facts: CueFacts
  readonly own: readonly LexiconEntry[] | undefined
  readonly languages: string
  readonly rows: readonly CueRow[]
} | null = null
