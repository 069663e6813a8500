// What cannot be true of a gold.json of the reading corpus, in sentences that say where to look.

import type { Span } from '../src/text/span.ts'
import { covers, inOneLine, known, located, overlap } from './located-gold.ts'
import { NOBODY } from './reading-corpus.ts'
import type { ReadingSample } from './reading-words.ts'

const TAGS: readonly string[] = ['claim', 'denial', 'context']
const FORMS: readonly string[] = ['direct', 'mixed', 'indirect', 'narrator']
const RESPONSES: readonly string[] = [
  'flat',
  'flat-by-implication',
  'partial',
  'non-denial',
  'demand-for-evidence',
  'counter-accusation',
  'justification',
  'admission',
  'partial-admission',
  'threat-or-insult',
  'refusal-or-silence',
]

/** More words of a sentence than these in no span are no connective. */
const LOOSE_WORDS = 5

/** One sentence for each thing that is wrong; none where the gold can be true. */
export const wrongGold = (sample: ReadingSample): readonly string[] => {
  const { name, gold } = sample
  return [
    ...wrongLines(sample),
    ...wrongSpans(sample),
    ...wrongEntities(sample),
    ...wrongQuotes(sample),
    ...wrongLinks(sample),
    ...uncovered(sample),
    ...gold.none.flatMap(({ quote, reason }) =>
      reason.trim() === '' ? [`"${brief(quote)}" is set to none without a reason.`] : [],
    ),
  ].map((sentence) => `${name}: ${sentence}`)
}

const wrongLines = (sample: ReadingSample): readonly string[] => {
  const { text, gold } = sample
  const at = located(sample)
  const { title, byline, outlet, published } = gold.article
  const spaced = text.replaceAll(/\s+/g, ' ')
  return [
    ...gold.boilerplate.flatMap((line, i) =>
      at.boilerplate[i] ? [] : [`the boilerplate "${brief(line)}" is no line of the text.`],
    ),
    ...gold.meta.flatMap((line, i) =>
      at.meta[i] ? [] : [`the text does not say "${brief(line)}", which is given as meta.`],
    ),
    ...[title, byline, outlet].flatMap((words) =>
      words !== null && !spaced.includes(words)
        ? [`the article is said to state "${brief(words)}", which the text does not say.`]
        : [],
    ),
    ...(title !== null && !at.headline ? [`the title "${brief(title)}" is no line.`] : []),
    ...(published !== null && !isDay(published)
      ? [`"${published}" is no day such as 2031-03-14.`]
      : []),
  ]
}

const wrongSpans = (sample: ReadingSample): readonly string[] => {
  const { text, gold } = sample
  const { spans, sentences, quotes } = located(sample)
  const oneLine = inOneLine(text)
  const seen = new Set<string>()
  let last = -1
  return gold.spans.flatMap((words, i) => {
    const span = spans[i]
    const place = `span ${words.id} ("${brief(words.quote)}")`
    if (!span) return [`${place} does not stand in the body.`]
    const wrong: string[] = []
    if (span.start < last) wrong.push('stands before the span above it.')
    last = span.start
    const range = `${span.start} ${span.end} ${words.tag}`
    if (seen.has(range) || seen.has(words.id)) wrong.push('is there twice.')
    seen.add(range).add(words.id)
    if (words.quote.trim() !== words.quote) wrong.push('begins or ends with a blank.')
    if (!TAGS.includes(words.tag)) wrong.push(`has the unknown tag "${words.tag}".`)
    for (const tag of words.alt ?? [])
      if (!TAGS.includes(tag) || tag === words.tag) wrong.push(`cannot have the alt "${tag}".`)
    const isInDenial = gold.spans.some(
      (other, j) => other.tag === 'denial' && j !== i && isInside(span, spans[j] ?? null),
    )
    if (words.nested === true && !isInDenial) wrong.push('is nested in no denial.')
    if (words.nested !== true && isInDenial) wrong.push('lies in a denial and is not nested.')
    const isTorn = sentences.some(
      ({ end }) =>
        span.start < end &&
        end < span.end &&
        !known(quotes).some((quotation) => quotation.start < end && end < quotation.end),
    )
    if (isTorn) wrong.push('goes over the end of a sentence outside of one quotation.')
    if (words.form !== undefined && !FORMS.includes(words.form))
      wrong.push(`has the unknown form "${words.form}".`)
    if (words.responseKind !== undefined && !RESPONSES.includes(words.responseKind))
      wrong.push(`has the unknown response "${words.responseKind}".`)
    for (const part of [words.speaker, words.cue, words.date?.stated])
      if (
        part !== null &&
        part !== undefined &&
        (part === '' || !oneLine.includes(inOneLine(part)))
      )
        wrong.push(`names "${part}", which the text does not say.`)
    if (words.date && !isDate(words.date.resolved))
      wrong.push(`has "${words.date.resolved}", which is no day, month or year such as 2031-03-14.`)
    return wrong.map((sentence) => `${place} ${sentence}`)
  })
}

const isInside = (span: Span, other: Span | null): boolean =>
  other !== null &&
  span.start >= other.start &&
  span.end <= other.end &&
  span.end - span.start < other.end - other.start

const wrongEntities = ({ gold }: ReadingSample): readonly string[] => {
  const ids = new Set(gold.entities.map(({ id }) => id))
  const isKnown = (id: string): boolean => ids.has(id) || NOBODY.has(id)
  return [
    ...gold.entities.flatMap(({ id }, i) =>
      NOBODY.has(id) || gold.entities.findIndex((each) => each.id === id) !== i
        ? [`the entity ${id} cannot be listed, or not twice.`]
        : [],
    ),
    ...gold.spans.flatMap(({ id, entity, speaker }) => [
      ...(isKnown(entity) ? [] : [`span ${id} is said by the unknown entity ${entity}.`]),
      ...((entity === 'OUTLET') === (speaker === null) || entity === 'UNKNOWN'
        ? []
        : [`span ${id} has the speaker ${speaker} and the entity ${entity}.`]),
    ]),
    ...gold.quotes.flatMap(({ quote, entity }) =>
      isKnown(entity) ? [] : [`"${brief(quote)}" is said by the unknown entity ${entity}.`],
    ),
  ]
}

const opening = /[“‘"'«„]/
const closing = /[”’"'»“]/

const wrongQuotes = (sample: ReadingSample): readonly string[] => {
  const { text, gold } = sample
  const { quotes, body, sentences } = located(sample)
  let last = -1
  const wrong = gold.quotes.flatMap(({ quote, balanced }, i) => {
    const span = quotes[i]
    const place = `the quotation "${brief(quote)}"`
    if (!span) return [`${place} does not stand in the body.`]
    const isEarly = span.start < last
    last = span.start
    const before = opening.test(text.charAt(span.start - 1))
    // One that goes on in the next paragraph is not closed.
    const rest = text.slice(span.end).trimStart()
    const after =
      closing.test(text.charAt(span.end)) ||
      (/^\s*\n/.test(text.slice(span.end)) && opening.test(rest.charAt(0)))
    return [
      ...(isEarly ? [`${place} stands before the one above it.`] : []),
      ...(balanced && !(before && after) ? [`${place} has no marks around it.`] : []),
    ]
  })
  const marks = [...body.matchAll(/[“”"„«»]/g)].map(({ index }) => index)
  const found = known(quotes)
  const loose = marks.filter(
    (mark) =>
      sentences.some(({ start, end }) => start <= mark && mark < end) &&
      !found.some(({ start, end }) => Math.abs(start - 1 - mark) <= 1 || Math.abs(end - mark) <= 1),
  )
  return [
    ...wrong,
    ...loose.map((mark) => `the mark before "${brief(body.slice(mark + 1))}" is of no quotation.`),
  ]
}

const wrongLinks = ({ gold }: ReadingSample): readonly string[] => {
  const tags = new Map(gold.spans.map(({ id, tag }) => [id, tag]))
  return gold.links.flatMap(({ from, to, relation }) => {
    const wanted = relation === 'denies' ? 'denial' : relation === 'contradicts' ? 'claim' : null
    if (wanted === null) return [`the link ${from} to ${to} has the unknown relation ${relation}.`]
    if (!tags.has(from) || !tags.has(to)) return [`the link ${from} to ${to} leads nowhere.`]
    return tags.get(from) !== wanted || tags.get(to) !== 'claim' || from === to
      ? [`the link ${from} to ${to} does not lead from a ${wanted} to a claim.`]
      : []
  })
}

const uncovered = (sample: ReadingSample): readonly string[] => {
  const { text, gold } = sample
  const { sentences, spans, none } = located(sample)
  const own = known([...spans, ...none])
  return [
    ...gold.none.flatMap(({ quote }, i) =>
      none[i] ? [] : [`"${brief(quote)}" of none does not stand in the body outside of the spans.`],
    ),
    ...sentences.flatMap((sentence) => {
      const { start, end } = sentence
      const words = text.slice(start, end)
      if (!own.some((span) => covers(span, sentence)))
        return [`"${brief(words)}" has no span and is not in none.`]
      const loose = [...words.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ index }) => {
        const word = { start: start + index, end: start + index + 1 }
        return !own.some((span) => overlap(span, word) > 0)
      })
      return loose.length > LOOSE_WORDS
        ? [`${loose.length} words of "${brief(words)}" are in no span.`]
        : []
    }),
  ]
}

const isDate = (date: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day)

const brief = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 57).replaceAll('\n', ' ')}…` : words.replaceAll('\n', ' ')
