// A sentence in words, for those who hear it: its tags, who says it, what lies inside, where it stands. Names of
// options, the description of the sentence under the cursor and the spoken messages are made of the same parts.

import { contains, inReadingOrder, overlaps, passage, type Span } from '../text/span.ts'
import { wordsIn } from '../text/words.ts'
import type { Placed } from '../core/annotation.ts'
import { TAGS } from '../core/schema.ts'
import type { Tag } from '../core/types.ts'
import { suggestedTags } from './suggested-in-words.ts'

/** More than these are counted, not read out: a name is heard from its beginning to its end. */
const MOST_INSIDE = 5

/** The annotations that touch a sentence, in reading order: those over all of it, and those over a part. */
export const wholeAndParts = (
  sentence: Span,
  marks: Iterable<Placed>,
): { readonly whole: readonly Placed[]; readonly parts: readonly Placed[] } => {
  const touching = [...marks].filter((mark) => overlaps(mark, sentence)).sort(inReadingOrder)
  return {
    whole: touching.filter((mark) => contains(mark, sentence)),
    parts: touching.filter((mark) => !contains(mark, sentence)),
  }
}

/**
 * "Denial", "Claim, denial", "2 claims", "Partly tagged", "Not tagged"; with what is suggested: "Suggested denial",
 * "Denial; suggested claim".
 */
export const tagsInWords = (
  sentence: Span,
  marks: Iterable<Placed>,
  suggested: Suggested = [],
): string => {
  const { whole, parts } = wholeAndParts(sentence, marks)
  const proposed = suggestedTags(suggested)
  if (whole.length === 0 && parts.length === 0) return capital(proposed) || 'Not tagged'
  const tags = whole.length === 0 ? 'Partly tagged' : capital(countedTags(whole).join(', '))
  return proposed ? `${tags}; ${proposed}` : tags
}

/** What is suggested in a sentence, as far as its name says it. */
type Suggested = readonly { readonly tag: Tag }[]

/**
 * The name of a sentence in the list: "Denial. Not a single drone left. Speaker: Pavo Lindqvar. Claim inside, words 3
 * to 5. 1 of 11." Numbers count from 1; `of` is `null` while nobody knows how many there are. Where something is
 * suggested it begins with "Suggested denial."
 */
export const sentenceName = (
  text: string,
  sentence: Span,
  marks: Iterable<Placed>,
  number: number,
  of: number | null,
  suggested: Suggested = [],
): string => {
  const { whole, parts } = wholeAndParts(sentence, marks)
  return [
    `${tagsInWords(sentence, [...whole, ...parts], suggested)}.`,
    spoken(text, sentence),
    ...speakersInWords(whole, speakerOf),
    ...partsInWords(text, sentence, parts),
    ...unsureInWords([...whole, ...parts]),
    `${numberInWords(number, of)}.`,
  ].join(' ')
}

/**
 * What is known of a sentence besides its words: "Denial. Speaker: Pavo Lindqvar, direct quote. 2 parts tagged." Of what
 * is suggested the sentence is given (`suggested-in-words.ts`), `''` for nothing.
 */
export const sentenceDescription = (
  sentence: Span,
  marks: Iterable<Placed>,
  suggested = '',
): string => {
  const { whole, parts } = wholeAndParts(sentence, marks)
  const isOpen = whole.length === 0 && parts.length === 0
  return [
    ...(isOpen && suggested ? [] : [`${tagsInWords(sentence, [...whole, ...parts])}.`]),
    ...speakersInWords(whole, speakerWithForm),
    ...(parts.length > 0
      ? [`${parts.length} ${parts.length === 1 ? 'part' : 'parts'} tagged.`]
      : []),
    ...unsureInWords([...whole, ...parts]),
    ...(suggested ? [suggested] : []),
  ].join(' ')
}

/** The words of a span as one line that ends like a sentence. */
export const spoken = (text: string, span: Span): string => {
  const words = passage(text, span).replace(/\s+/g, ' ')
  return ENDS.test(words) ? words : `${words}.`
}

/** "4 of 11", or "4" while nobody knows how many there are. */
export const numberInWords = (number: number, of: number | null): string =>
  of === null ? inFigures(number) : `${inFigures(number)} of ${inFigures(of)}`

/** "Claim inside, words 14 to 27", "Context up to word 3", "Denial from word 9 on". */
export const partInWords = (text: string, sentence: Span, mark: Placed): string => {
  const words = wordsIn(text, sentence)
  const first = words.findIndex((word) => word.end > mark.start) + 1
  const last = words.findLastIndex((word) => word.start < mark.end) + 1
  const name = capital(mark.tag)
  if (first === 0 || last < first) return `${name} inside` // marks of punctuation only
  if (mark.start < sentence.start) return `${name} up to word ${last}`
  if (mark.end > sentence.end) return `${name} from word ${first} on`
  return `${name} inside, ${first === last ? `word ${first}` : `words ${first} to ${last}`}`
}

/** "Claim" for `claim`. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Who says it, where somebody has said so. */
export const speakerOf = ({ speaker }: Placed): string => speaker?.entity ?? speaker?.stated ?? ''

/** Places that a correction left unsure, for those who do not see the question mark. */
const unsureInWords = (marks: readonly Placed[]): readonly string[] => {
  const unsure = marks.filter(({ anchor }) => anchor === 'unsure').length
  if (unsure === 0) return []
  return [unsure === 1 ? 'Place to be checked.' : `${unsure} places to be checked.`]
}

const ENDS = /[.!?…。！？؟।][\p{Pf}\p{Pe}"'“]*$/u

const FORMS = {
  direct: 'direct quote',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  narrator: 'narrator',
} as const

const speakerWithForm = (mark: Placed): string =>
  [speakerOf(mark), mark.form ? FORMS[mark.form] : ''].filter(Boolean).join(', ')

const speakersInWords = (
  marks: readonly Placed[],
  wordsOf: (mark: Placed) => string,
): readonly string[] => {
  const named = marks.filter((mark) => wordsOf(mark) !== '')
  const words = [...new Set(named.map(wordsOf))]
  if (words.length === 0) return []
  if (!named.some((mark) => speakerOf(mark))) return [`${capital(words.join('; '))}.`]
  return [`${words.length === 1 ? 'Speaker' : 'Speakers'}: ${words.join('; ')}.`]
}

const partsInWords = (
  text: string,
  sentence: Span,
  parts: readonly Placed[],
): readonly string[] => {
  const read = parts.slice(0, MOST_INSIDE).map((mark) => {
    const speaker = speakerOf(mark)
    return `${partInWords(text, sentence, mark)}${speaker ? `, speaker ${speaker}` : ''}.`
  })
  const more = parts.length - read.length
  return more > 0 ? [...read, `${more} more inside.`] : read
}

const countedTags = (marks: readonly Placed[]): readonly string[] =>
  TAGS.flatMap((tag: Tag) => {
    const count = marks.filter((mark) => mark.tag === tag).length
    return count === 0 ? [] : [count === 1 ? tag : `${count} ${tag}s`]
  })

const inFigures = (n: number): string => n.toLocaleString('en')
