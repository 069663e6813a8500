// Whether words make a clause: a rough look for a finite verb, without a dictionary. English, and
// the small words of German beside the English ones where the two languages share none.

import { wordSet } from '../token-patterns.ts'
import { isFiniteDe } from './finite-de.ts'
import type { Word } from './sentence-words.ts'

/** Whether the word at an index can be the finite verb of a clause. */
export const isFinite = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (word.language === 'de') return isFiniteDe(words, at)
  const { folded } = word
  if (AUXILIARIES.has(folded) || CONTRACTED.test(folded)) return true
  const before = words[at - 1]?.folded ?? ''
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false
  if (PAST.has(folded)) return true
  if (PRESENT.has(folded)) return !AUXILIARIES.has(before) && before !== 'and'
  if (/^[a-z]{2,}ed$/.test(folded))
    return !before.endsWith('ly') || !DETERMINERS.has(words[at - 2]?.folded ?? '')
  return PRONOUNS.has(before) && !ADVERBS.has(folded) && /^[a-z]{3,}$/.test(folded)
}

/** The index of the first finite verb from one index up to another, or -1. */
export const finiteFrom = (words: readonly Word[], from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (isFinite(words, at)) return at
  return -1
}

/** A subject and its finite verb begin at the index: `Alveria said`, `the two men were`. */
export const isClauseAt = (words: readonly Word[], from: number, longest = 12): boolean => {
  const to = Math.min(words.length, from + longest)
  for (let at = from; at < to; at += 1) {
    const word = words[at]!
    if (at > from && /[;:]/.test(word.gap)) return false
    if (at > from && isFinite(words, at)) return true
    if (at === from && (PREPOSITIONS.has(word.folded) || word.folded.endsWith('ing'))) return false
  }
  return false
}

/** What a verb of saying says stands behind it: `that …`, a clause, or words in marks. */
export const clauseFollows = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (!next) return false
  if (THAT.has(next.folded) || (next.isQuoted && !words[at]!.isQuoted)) return true
  if (NOT_SAID.has(next.folded)) return false
  const to = Math.min(words.length, at + 18)
  for (let i = at + 2; i < to; i += 1) {
    const word = words[i]!
    if (THAT.has(word.folded) || (word.isQuoted && !words[at]!.isQuoted)) return true
    if (word.gap.includes(';') || (word.gap.includes(',') && ASIDE.has(word.folded))) return false
    if (isFinite(words, i)) return true
  }
  return false
}

/** What is said stands before the verb: `…," the minister said`, `…, say rivals`. */
export const clausePrecedes = (words: readonly Word[], at: number): boolean => {
  const least = Math.max(0, at - 16)
  for (let i = at; i > least; i -= 1) {
    const word = words[i]!
    if (words[i - 1]!.isQuoted && !word.isQuoted) return true
    if (word.gap.includes(',')) {
      if (words[at + 1]?.gap.includes(',')) return true
      if (finiteFrom(words, Math.max(0, i - 30), i) >= 0) return true
    }
    if (i < at && isFinite(words, i)) return false
  }
  return false
}

export const PRONOUNS = wordSet(
  'i we you he she it they who this that ich wir ihr sie es dieser diese niemand',
)
const GERMAN_DETERMINERS = wordSet(
  `der das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein keine keinen keinem keiner
  sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren alle allen einige mehrere beide`,
)
export const DETERMINERS = wordSet(
  'a an the this these those his her its their our my your any no some all every each such both several many few more most other',
  GERMAN_DETERMINERS,
)
const GERMAN_PREPOSITIONS = wordSet(
  `von vom für im auf bei beim mit aus nach vor über unter zwischen gegen durch ohne bis seit wegen trotz zu zum zur ins
  laut zufolge angesichts gegenüber`,
)
export const PREPOSITIONS = wordSet(
  'of to in on at by for from with over against about into under after before amid without between among as than despite during through towards toward via per',
  GERMAN_PREPOSITIONS,
)
const ADVERBS = wordSet(
  'also later never then again only just still now not even always once ever often already',
)
/** Behind a verb of saying: a party, a thing, a place; and no clause. */
const NOT_SAID = wordSet('of against by about for over gegen über von')
const ASIDE = wordSet('but and which who when where while aber und während nachdem')
/** Before what is said. */
export const THAT = wordSet('that dass daß')
const CONTRACTED = /^(?:i|we|you|he|she|it|they|there|who|that|what)'(?:s|re|m|ve|d|ll)$|n't$/
const AUXILIARIES = wordSet(
  `is are was were am has have had do does did will would can could may might must shall should cannot`,
)
const PAST = wordSet(`
  said told took gave sold made paid knew went came left met ran saw sent spent spoke stood stole struck swore taught
  thought threw understood woke won wore wrote began became bought brought built broke caught chose cut dealt drew drove
  ate fell felt fought found flew forgot froze got grew held heard hid hit kept laid led lent lost meant put quit read
  rose sank sat set shook shot showed shut sought sued swept hung let lay rang sang sprang stuck withdrew overheard
`)
const PRESENT = wordSet(`
  say says show shows want wants need needs make makes take takes give gives sell sells run runs own owns hold holds
  build builds face faces seek seeks plan remain remains include includes keep keeps get gets go goes come comes live
  lives know knows mean means seem seems appear appears become becomes belong belongs contain contains breach breaches
  violate violates deny denies reject rejects dismiss dismisses accuse accuses allege alleges insist insists tell tells
  warn warns blame blames admit admits argue argues believe believes suggest suggests confirm confirms refuse refuses
  decline declines urge urges demand demands vow vows threaten threatens slam slams blast blasts rebuff rebuffs refute
  refutes hits branded brands recognise recognises recognize recognizes exist exists threatens continue continues stand
  stands pay pays buy buys cover covers lie hurts leave leaves lead leads sits opens closes employs covers costs dispute disputes
  quits quit
`)
