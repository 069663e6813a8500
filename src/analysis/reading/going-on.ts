// Who speaks in sentences that say nothing of it themselves: continued quotations, the words before "the minister
// added", questions and answers.

import type { Tokens } from './nouns.ts'
import type { People } from './people.ts'
import { governing, NARRATOR, UNKNOWN, type Saying } from './sayings.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Attribution, Ground, SpeakerRule } from './types.ts'

/** Who speaks in each sentence as a whole. */
export type GoingOn = {
  /** By sentence: what its own words attribute, or what goes on in it; `null` for the narrator. */
  readonly speaking: readonly (Attribution | null)[]
  /** By sentence, in an interview: whose turn it is. */
  readonly turns: readonly (Attribution | null)[]
  readonly isQuoteOnly: readonly boolean[]
  readonly mainOf: (sentence: number) => Saying | null
}

/** The same speaker, less surely. */
export const goingOn = (
  from: Attribution,
  score: number,
  rule: SpeakerRule = 'goes-on',
): Attribution => ({ ...from, rule, score: Math.min(from.score, score) })

/** How many sentences are looked back and ahead in one paragraph. */
const BACK = 12
const AHEAD = 6

export const goingOnOf = (
  { sentences }: Ground,
  rows: readonly Tokens[],
  sayings: readonly (readonly Saying[])[],
  people: People,
  words: SpeechWords,
): GoingOn => {
  const mains = rows.map((row, i) => governing(sayings[i]!, words.breaking.has(row[0]?.low ?? '')))
  const isQuoteOnly = rows.map(
    (row) => row.some(({ kind }) => kind === 'quote') && !row.some(({ kind }) => kind === 'word'),
  )
  const hasQuote = rows.map((row) => row.some(({ kind }) => kind === 'quote'))
  const paragraphAt = (i: number): number => sentences[i]?.paragraph ?? -1
  const speaking: (Attribution | null)[] = []

  const inParagraphBefore = (i: number): Attribution | null | undefined => {
    for (let k = i - 1; k >= 0 && i - k < BACK && paragraphAt(k) === paragraphAt(i); k -= 1)
      if (speaking[k]) return speaking[k]!.who === 'speaker' ? speaking[k] : null
    return undefined
  }
  const inParagraphAfter = (i: number): Attribution | null => {
    for (let k = i + 1; k - i < AHEAD && paragraphAt(k) === paragraphAt(i); k += 1) {
      const next = mains[k]
      if (next?.attribution.who === 'speaker') {
        const { isTrailing, whole } = next.frame
        return hasQuote[k] || isTrailing || whole.first <= 1 ? next.attribution : null
      }
      if (!isQuoteOnly[k]) return null
    }
    return null
  }
  const signedAfter = (i: number): Attribution | null => {
    const next = sayings[i + 1]?.[0]
    const isSigned =
      next?.frame.rule === 'colon' && next.frame.isTrailing && next.frame.whole.first === 0
    return isSigned ? next.attribution : null
  }
  const paragraphBefore = (i: number): Attribution | null => {
    for (let k = i - 1; k >= 0 && i - k < BACK && paragraphAt(i) - paragraphAt(k) <= 1; k -= 1)
      if (speaking[k]?.who === 'speaker') return speaking[k]!
    return null
  }
  const inherited = (i: number): Attribution | null => {
    const isWhole = isQuoteOnly[i]!
    const before = inParagraphBefore(i)
    if (before !== undefined) return before && goingOn(before, isWhole ? 0.8 : 0.4)
    const signed = isWhole ? signedAfter(i) : null
    if (signed) return goingOn(signed, 0.9, 'colon')
    const after = inParagraphAfter(i)
    if (after) return goingOn(after, 0.7, 'next-sentence')
    const earlier = paragraphBefore(i)
    return earlier && goingOn(earlier, isWhole ? 0.6 : 0.3)
  }
  for (const [i, main] of mains.entries()) {
    if (main && main.attribution.who !== 'outlet') speaking.push(main.attribution)
    else speaking.push(hasQuote[i] ? inherited(i) : null)
  }
  const turns = turnsOf(sentences, rows, sayings, people, words)
  return { speaking, turns, isQuoteOnly, mainOf: (i) => mains[i] ?? null }
}

// "Q. …" and "A. …", "Lindqvar: …": a paragraph that begins with its speaker.
const turnsOf = (
  sentences: Ground['sentences'],
  rows: readonly Tokens[],
  sayings: readonly (readonly Saying[])[],
  people: People,
  words: SpeechWords,
): readonly (Attribution | null)[] => {
  const firstOf = (i: number): boolean => sentences[i]!.paragraph !== sentences[i - 1]?.paragraph
  const isMarked = (i: number, letters: ReadonlySet<string>): boolean => {
    const [letter, mark] = rows[i]!
    if (!letter?.isCapital || !letters.has(letter.low)) return false
    return (
      mark?.low === ':' || mark?.low === '.' || letter.end - letter.start === letter.low.length + 1
    )
  }
  const isInterview = rows.some((_, i) => firstOf(i) && isMarked(i, words.questions))
  let turn: Attribution | null = null
  return rows.map((row, i) => {
    if (!firstOf(i)) return turn
    turn = null
    if (sentences[i]!.part === 'headline') return turn
    if (isInterview && isMarked(i, words.questions)) turn = { ...NARRATOR, rule: 'colon' }
    else if (isInterview && isMarked(i, words.answers)) {
      const who = people.onlyPerson()
      const { start, end } = row[0]!
      turn = {
        ...UNKNOWN,
        who: 'speaker',
        stated: { start, end },
        name: who?.name ?? '',
        role: who?.role ?? '',
        sourceType: who ? 'named' : 'unnamed',
        chain: who ? [who.name] : [],
        rule: 'colon',
        score: who ? 0.7 : 0.5,
      }
    } else {
      const [colon] = sayings[i]!
      const isTurn =
        colon?.frame.rule === 'colon' && colon.frame.whole.first === 0 && !colon.frame.isTrailing
      const isQuoted = isTurn && row[colon.frame.whole.last + 1]?.kind === 'quote'
      if (isTurn && !isQuoted) turn = colon.attribution
    }
    return turn
  })
}
