// Which of the lexicon's hits count in a clause: scope, nouns that look like verbs, what must stand beside them, and
// longer words of another meaning.

import { contains } from '../../text/span.ts'
import { clauseFollows, clausePrecedes, DETERMINERS, finiteFrom, PREPOSITIONS } from './finite.ts'
import { groupName } from './lexicon-rows.ts'
import type { Word } from './sentence-words.ts'
import { wordsDe } from './words-de.ts'
import type { CueHit } from './types.ts'

/** A hit that counts, with the group that its id names and the claim noun that it needed. */
export type Cue = CueHit & {
  readonly group: string
  readonly noun: CueHit | null
  /** Index of its first word among those of the clause. */
  readonly at: number
}

/** The cues of a clause in reading order; `hits` are those that stand in it. */
export const cuesOf = (words: readonly Word[], hits: readonly CueHit[]): readonly Cue[] => {
  const indexOf = new Map(words.map(({ start }, at) => [start, at]))
  const placed = hits.flatMap((hit): readonly Cue[] => {
    const at = indexOf.get(hit.start)
    const isInScope = hit.entry.scope !== (hit.isQuoted ? 'outside' : 'inside')
    return at !== undefined && isInScope && !isNounDe(words, at) && !isAsQuoted(words, hit)
      ? [{ ...hit, at, group: groupName(hit.entry.id), noun: null }]
      : []
  })
  const nouns = new Set(placed.filter(isNoun).map(({ start }) => start))
  const verbs = placed.filter((cue) => isVerb(cue) && nouns.has(cue.start))
  const asVerb = new Set(
    verbs.filter(({ at }) => !isUsedAsNoun(words, at)).map(({ start }) => start),
  )
  const clear = placed.filter((cue) =>
    isNoun(cue)
      ? !asVerb.has(cue.start)
      : !isVerb(cue) || !nouns.has(cue.start) || asVerb.has(cue.start),
  )
  const isNounOf = (cue: Cue): boolean =>
    VERBAL.has(cue.group) && ARTICLES.has(words[cue.at - 1]?.folded ?? '')
  const isProse = words.filter(({ isCapital }) => isCapital).length * 2 < words.length
  const claimNouns = clear.filter(
    (cue) => isNoun(cue) && !INFINITIVE.has(words[cue.at - 1]?.folded ?? ''),
  )
  const counted = clear.flatMap((cue): readonly Cue[] => {
    if (isNoun(cue) && !claimNouns.includes(cue)) return []
    if (isOfThing(words, cue)) return []
    if (isTakenOver(cue, clear) || isNounOf(cue) || (isProse && isName(words, cue))) return []
    if (cue.entry.requires === 'finite-clause') return hasClause(words, cue) ? [cue] : []
    if (cue.entry.requires !== 'claim-noun') return [cue]
    const noun = nounFor(cue, claimNouns)
    return noun ? [{ ...cue, noun }] : []
  })
  // `slammed the club over allegations` turns them away; it does not put them forward.
  const answered = new Set(
    counted.flatMap(({ entry, noun }) => (entry.class === 'denial' && noun ? [noun.start] : [])),
  )
  return counted.filter(
    (cue) =>
      cue.entry.class !== 'claim' ||
      cue.start === cue.end ||
      ![...answered].some((start) => start > cue.start && start < cue.end),
  )
}

/** `dismissed as "pure invention" a passage`: words in marks are no office that somebody lost. */
const isAsQuoted = (words: readonly Word[], { entry, end }: CueHit): boolean =>
  entry.id.endsWith('.dismissed-from') && words.find(({ start }) => start >= end)?.isQuoted === true

/** `drei Beschuldigte`, `seine Fragen`: a German verb form with a capital inside of a sentence is a noun. */
const isNounDe = (words: readonly Word[], at: number): boolean => {
  const { language, isCapital, folded, gap } = words[at]!
  const isInside = at > 0 && !/["„“»:]/.test(gap)
  return language === 'de' && isCapital && isInside && wordsDe.verbs.has(folded)
}

/** What the verb says stands behind or before it. */
export const hasClause = (words: readonly Word[], cue: Cue): boolean => {
  const last = words.findLastIndex(({ end }) => end <= cue.end)
  return clauseFollows(words, last) || clausePrecedes(words, cue.at)
}

const isNoun = ({ entry }: CueHit): boolean => entry.class === 'claim-noun'

const isVerb = ({ entry, start, end }: CueHit): boolean =>
  (entry.class === 'claim' || entry.class === 'report-verb') &&
  !entry.pattern.includes(' ') &&
  end > start

/** `the claims`, `rejected claims`, `Alverian charge`, `claims of waste`; not `the union claims that`. */
const isUsedAsNoun = (words: readonly Word[], at: number): boolean => {
  const { folded: word, language, isCapital } = words[at]!
  if (language === 'de') return isCapital && at > 0
  const before = words[at - 1]?.folded ?? ''
  const next = words[at + 1]?.folded ?? ''
  if (/(?:ed|ing)$/.test(word)) return false
  if (before === 'to' || before === 'not') return false
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || BEFORE_NOUN.test(before)) return true
  if (before === '' && word.endsWith('s')) return next !== ''
  if (AFTER_NOUN.has(next)) return true
  if (next !== 'that' && !clauseFollows(words, at)) return !clausePrecedes(words, at)
  return finiteFrom(words, 0, at) >= 0
}

const BEFORE_NOUN =
  /'s$|s'$|(?:ous|al|ful|ive|ian|ean|ese|ish|less|ing|ic|ed|false|fake|new|old|recent|similar|first|latest|serious)$/
const AFTER_NOUN = new Set(['of', 'about', 'against', 'by', 'from', 'were', 'are', 'was', 'is'])

/** `The result refutes an older theory`: what proves something wrong is no party that rejects it. */
const isOfThing = (words: readonly Word[], { at, entry, group }: Cue): boolean =>
  entry.class === 'denial' &&
  (group === 'flat' || group === 'rejects') &&
  words.slice(Math.max(0, at - 4), at).some(({ folded }) => THINGS.has(folded)) &&
  !BY.test(
    words
      .slice(at, at + 4)
      .map(({ folded }) => folded)
      .join(' '),
  )

const BY = /\bby\b|\bas\b/
const THINGS = new Set(
  'result results study studies data experiment experiments test tests research measurements footage goalkeeper figures'.split(
    ' ',
  ),
)

/** `the United States`, `Department of State`: a capital in the middle of a sentence, but not in a headline of capitals. */
const isName = (words: readonly Word[], { at, entry }: Cue): boolean =>
  at > 0 &&
  entry.class !== 'claim-noun' &&
  words[at]!.isCapital &&
  !/^i(?:'|$)/.test(words[at]!.folded) &&
  words[at]!.isQuoted === words[at - 1]!.isQuoted &&
  !/[.:!?]/.test(words[at]!.gap)

/** `denied access`, `did not deny`: a longer context cue around a cue of another class. */
const isTakenOver = (cue: Cue, all: readonly Cue[]): boolean =>
  (cue.entry.class === 'denial' || cue.entry.class === 'claim') &&
  all.some(
    (other) =>
      other.entry.class === 'context' &&
      TAKES_OVER.has(other.group) &&
      (other.start < cue.start
        ? other.end > cue.start
        : contains(other, cue) && other.end - other.start > cue.end - cue.start),
  )

const TAKES_OVER = new Set(['', 'silence', 'refusal', 'denied-thing', 'identity'])

/** Groups of verbs: `a challenge` and `the accused` are none. */
const VERBAL = new Set(['rejects', 'retorts', 'accuses', 'hit-back', 'says'])
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'its', 'his', 'her', 'their', 'our', 'my'])
const INFINITIVE = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'must', 'not'])
const BEHIND = 14
const BEFORE = 10

const nounFor = (cue: Cue, nouns: readonly Cue[]): Cue | null => {
  const near = nouns.filter(
    (noun) => noun.at !== cue.at && noun.at - cue.at <= BEHIND && cue.at - noun.at <= BEFORE,
  )
  return (
    near.find((noun) => noun.tier === 'strong' && noun.at > cue.at) ??
    near.find((noun) => noun.tier === 'strong') ??
    near.find((noun) => noun.at > cue.at) ??
    near[0] ??
    null
  )
}
