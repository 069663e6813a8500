// The lexicon in use: the built-in entries of the article's language, the case's own layer above them, and what the
// analyst's decisions made of their tiers.

import { patternProblem } from '../../core/cue-pattern.ts'
import { layered } from '../../core/lexicon.ts'
import { compare } from '../../core/project.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { tokensOf } from '../token-patterns.ts'
import { cueIndexOf, type Cue } from './cue-index.ts'
import { fingerprint } from './fingerprint.ts'
import { german } from './lexicon-de.ts'
import { english } from './lexicon-en.ts'
import type { BuiltInCue } from './lexicon-rows.ts'
import type { CueHit, Lexicon, ReadingInput } from './types.ts'

type Rules = 'en' | 'de'

/** Languages for which there are rules and entries. */
export const languagesWithRules: readonly Rules[] = ['en', 'de']

const BUILT_IN: Readonly<Record<Rules, readonly BuiltInCue[]>> = { en: english, de: german }

/** The language whose rules an article of this one is read with; `null` where there are none. Unknown is English. */
const rulesFor = (language: string | null): Rules | null => {
  const wanted = primaryOf(language)
  return languagesWithRules.find((each) => each === wanted) ?? null
}

/** The built-in entries for articles in a language (BCP 47, `null` for unknown); none where there are no rules for it. */
export const builtIn = (language: string | null): readonly BuiltInCue[] => {
  const rules = rulesFor(language)
  return rules ? BUILT_IN[rules] : []
}

/**
 * The lexicon for an article. Entries in other languages, those that are off, and those with a pattern that cannot be
 * read (`patternProblem`) are left out. Made once for equal entries and decisions.
 */
export const lexiconFor = ({
  language,
  entries,
  moved,
}: Pick<ReadingInput, 'language' | 'entries' | 'moved'>): Lexicon => {
  const spoken = primaryOf(language)
  const own = entries.filter((entry) => entry.language === spoken)
  const key = JSON.stringify([spoken, own, Object.entries(moved).sort(byId)])
  const known = made.get(key)
  if (known) return known
  const lexicon = lexiconOf(rulesFor(language), layered(builtIn(language), own), moved)
  if (made.size >= MOST_MADE) made.clear()
  made.set(key, lexicon)
  return lexicon
}

const lexiconOf = (
  rules: Rules | null,
  entries: readonly LexiconEntry[],
  moved: ReadingInput['moved'],
): Lexicon => {
  const tierOf = ({ id, tier, off }: LexiconEntry): Cue['tier'] | 'off' =>
    off ? 'off' : ((Object.hasOwn(moved, id) ? moved[id] : undefined) ?? tier)
  const cues = entries.flatMap((entry): readonly Cue[] => {
    const tier = tierOf(entry)
    return tier === 'off' || patternProblem(entry.pattern) ? [] : [{ entry, tier }]
  })
  const index = cueIndexOf(cues)
  return {
    rules,
    version: fingerprint(
      entries
        .map((entry) => lineOf(entry, tierOf(entry)))
        .sort(compare)
        .join('\n'),
    ),
    hitsIn: (text, { start, end }) => {
      const tokens = tokensOf(text.slice(start, end))
      const hits: Omit<CueHit, 'isQuoted'>[] = []
      for (let from = 0; from < tokens.length; from += 1)
        for (const { entry, tier, to } of index.at(tokens, from))
          hits.push({
            start: start + tokens[from]!.start,
            end: start + tokens[to - 1]!.end, // a match is never empty
            entry,
            tier,
          })
      return hits
    },
  }
}

/** What of an entry changes suggestions, the id first. */
const lineOf = (entry: LexiconEntry, tier: Cue['tier'] | 'off'): string =>
  JSON.stringify([entry.id, entry.pattern, tier, entry.class, entry.scope, entry.requires])

/** Lexicons by what they were made of: the next article of the case has the same one. */
const made = new Map<string, Lexicon>()
const MOST_MADE = 8

const primaryOf = (language: string | null): string =>
  (language ?? 'en').split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en'

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  compare(a, b)
