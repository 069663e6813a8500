// What the pickers offer first. Guesses are computed when a picker opens, never while the cursor moves, and nothing of
// them is written without the analyst's key.

import { dateWordsIn, dayOf, resolveDate, type Dated } from '../core/dates.ts'
import type { Placed } from '../core/annotation.ts'
import { allAnnotations, type Project } from '../core/project.ts'
import { nameFor, speakersOf, type KnownSpeaker } from '../core/speakers.ts'
import type { Speaker } from '../core/types.ts'
import { nameAndRole, speakersIn } from '../text/mentions.ts'
import { contains, overlaps, passage, type Span } from '../text/span.ts'
import { placeOfWords } from '../text/whole-words.ts'
import { nextSentence, sentencesOver, type Reading } from './reading.ts'

/** A proposed value and why it is proposed. */
export type Guess<T> = { readonly value: T; readonly why: string }

export type SpeakerGuess = Guess<{ readonly stated: string; readonly entity: string }>

/** Where a guess is made: the annotation, in its article, in its case. */
export type Ground = {
  readonly project: Project
  readonly reading: Reading
  readonly mark: Placed
}

/**
 * Who may be speaking, best first: the names beside a verb of saying in the sentence, the speaker used last, those
 * beside a verb in the sentences around it, speakers of the case whose name stands in one of these sentences, the
 * other speakers of the article, and those of the case by use.
 */
export const speakerGuesses = (
  { project, reading, mark }: Ground,
  last: Speaker | undefined,
): readonly SpeakerGuess[] => {
  const { text } = reading
  const known = speakersOf(project, mark.articleId)
  const { here, around } = sentencesBeside(reading, mark)
  const printed = (spans: readonly Span[], why: string): readonly SpeakerGuess[] =>
    spans.map((span) => {
      const stated = passage(text, span)
      return { value: { stated, entity: nameFor(stated, known) }, why }
    })
  const named = (each: KnownSpeaker, sentences: readonly Span[]): boolean =>
    [each.name, ...each.printed].some((words) =>
      sentences.some((sentence) => placeOfWords(passage(text, sentence), words)),
    )
  const asKnown = (each: KnownSpeaker, why: string): SpeakerGuess => ({
    value: {
      stated: statedIn(text, mark, each),
      entity: each.isEntity ? each.name : '',
    },
    why,
  })
  return firstOfEach([
    ...printed(
      nearest(
        here.flatMap((each) => speakersIn(text, each)),
        mark,
      ),
      'in this sentence',
    ),
    ...(last
      ? [{ value: { stated: last.stated ?? '', entity: last.entity ?? '' }, why: 'as before' }]
      : []),
    ...printed(
      around.flatMap((each) => speakersIn(text, each)),
      'in a sentence beside it',
    ),
    ...known
      .filter((each) => named(each, here))
      .map((each) => asKnown(each, 'named in this sentence')),
    ...known.filter((each) => named(each, around)).map((each) => asKnown(each, 'named beside it')),
    ...known.map((each) => asKnown(each, each.usesHere > 0 ? 'in this article' : 'in this case')),
  ])
}

/** The words with which a known speaker stands in this text: of those used before, the nearest to the annotation. */
const statedIn = (text: string, mark: Span, { name, isEntity, printed }: KnownSpeaker): string => {
  const there = [name, ...printed].find((words) => placeOfWords(text, words, mark))
  return there ?? (isEntity ? '' : name)
}

const firstOfEach = (guesses: readonly SpeakerGuess[]): readonly SpeakerGuess[] => {
  const seen = new Set<string>()
  return guesses.filter(({ value: { stated, entity } }) => {
    const key = (entity || stated).toLowerCase()
    if (!key || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Those inside the annotation first, then the others in reading order. */
const nearest = (spans: readonly Span[], mark: Span): readonly Span[] =>
  spans.toSorted((a, b) => Number(contains(mark, b)) - Number(contains(mark, a)))

export type DateGuess = Guess<{ readonly words: string; readonly dated: Dated | null }>

/** The days that the sentence names, then those of the sentences beside it, each as printed and as it resolves. */
export const dateGuesses = ({ project, reading, mark }: Ground): readonly DateGuess[] => {
  const published = dayOf(project.articles.get(mark.articleId)?.published)
  const { here, around } = sentencesBeside(reading, mark)
  const found = (sentences: readonly Span[], why: string): readonly DateGuess[] =>
    nearest(
      sentences.flatMap((each) => dateWordsIn(reading.text, each)),
      mark,
    ).map((span) => {
      const words = passage(reading.text, span)
      return { value: { words, dated: resolveDate(words, published) }, why }
    })
  const all = [...found(here, 'in this sentence'), ...found(around, 'in a sentence beside it')]
  return all.filter(
    ({ value }, i) => all.findIndex((each) => each.value.words === value.words) === i,
  )
}

/** Offices: the one in the words that stand for the speaker, then those used for the same speaker, then all others. */
export const roleGuesses = ({ project, mark }: Ground): readonly Guess<string>[] => {
  const { stated = '', entity } = mark.speaker ?? {}
  const others = allAnnotations(project)
  const used = (why: string, isWanted: (same: boolean) => boolean): readonly Guess<string>[] =>
    others.flatMap(({ role, speaker }) => {
      const isSame = entity !== undefined && speaker?.entity === entity
      return role && isWanted(isSame) ? [{ value: role, why }] : []
    })
  const sameSpeaker = others.flatMap(({ speaker }) =>
    entity && speaker?.entity === entity && speaker.stated ? [speaker.stated] : [],
  )
  const all = [
    { value: nameAndRole(stated).role, why: 'in the speaker’s words' },
    ...used('of this speaker', (isSame) => isSame),
    ...sameSpeaker.map((words) => ({ value: nameAndRole(words).role, why: 'of this speaker' })),
    ...used('in this case', (isSame) => !isSame),
  ]
  return all.filter(
    ({ value }, i) => value !== '' && all.findIndex((each) => each.value === value) === i,
  )
}

/** The sentences that an annotation touches, and the one before and the one behind them. */
const sentencesBeside = (
  reading: Reading,
  mark: Placed,
): { readonly here: readonly Span[]; readonly around: readonly Span[] } => {
  const here = sentencesOver(reading, mark)
  const [first] = here
  const last = here.at(-1)
  const around = [
    first ? nextSentence(reading, first, -1) : null,
    last ? nextSentence(reading, last, 1) : null,
  ].filter((each) => each !== null)
  return { here, around: around.filter((each) => !here.some((one) => overlaps(one, each))) }
}
