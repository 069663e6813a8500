// Every span of a file carries its words and stands in both units (formats.md 1.1, rules 2 to 5).
// Checked on what was read and on what is about to be written, so that no file ever points beside
// its words.

import type { Problem } from '../core/check.ts'
import * as S from '../core/schema.ts'
import { codePointCounter, codePointLength, isBoundary } from '../text/code-points.ts'
import { freeze } from '../text/normalize.ts'
import { entryOf, isPlain, keeping, mapKnown, type Plain, type Shape } from './touchstone-shape.ts'
import { FileArticle } from './touchstone-schema.ts'

/**
 * A text to point into. `isDoubled` asks for code points beside every span, as files have them and
 * rows have not.
 */
export type Ground = {
  readonly text: string
  readonly count: (offset: number) => number
  readonly isDoubled: boolean
}

/** Building is O(length of the text). */
export const groundOf = (text: string, isDoubled: boolean): Ground => ({
  text,
  count: codePointCounter(text),
  isDoubled,
})

/** What is wrong with an article's text and with the spans of the article itself. */
export const problemsOfFileArticle = (
  article: Plain,
  ground: Ground,
  place: string,
): readonly Problem[] => {
  const { text } = ground
  const length = article['textLength']
  const problems: Problem[] = []
  if (freeze(text).text !== text)
    problems.push({ place: `${place}/text`, what: 'a line end other than LF in the text' })
  if (isPlain(length) && length['utf16'] !== text.length)
    problems.push({
      place: `${place}/textLength/utf16`,
      what: `expected ${text.length}, found ${String(length['utf16'])}`,
    })
  if (isPlain(length) && length['codePoints'] !== codePointLength(text))
    problems.push({
      place: `${place}/textLength/codePoints`,
      what: `expected ${codePointLength(text)}, found ${String(length['codePoints'])}`,
    })
  const regions: unknown = article['regions'] ?? []
  if (Array.isArray(regions))
    regions.forEach((region: unknown, i) => {
      if (isPlain(region))
        problems.push(...ofSpan(ground, region, `${place}/regions/${i}`, 'exact', true))
    })
  for (const [key, shape] of Object.entries(FileArticle.entries)) {
    if (isStated(shape)) problems.push(...ofStated(ground, article[key], `${place}/${key}`))
  }
  return problems
}

/** What is wrong with the spans and words of one annotation. */
export const problemsOfFileAnnotation = (
  annotation: Plain,
  ground: Ground,
  place: string,
): readonly Problem[] => {
  const { text } = ground
  const { start, end, quote } = annotation
  const problems: Problem[] = []
  if (annotation['anchor'] === 'orphan') {
    if (start !== undefined || end !== undefined)
      problems.push({ place, what: 'an orphan has no span, only its quote' })
  } else {
    problems.push(...ofSpan(ground, annotation, place, null, true))
    if (isPlain(quote) && isNumber(start) && isNumber(end) && !problemOfPlace(text, start, end))
      problems.push(...ofQuote(text, start, end, quote, `${place}/quote`))
  }
  for (const key of ['speaker', 'cue'] as const) {
    const value = annotation[key]
    if (isPlain(value)) problems.push(...ofSpan(ground, value, `${place}/${key}`, 'stated', false))
  }
  problems.push(...ofStated(ground, annotation['statementDate'], `${place}/statementDate`))
  return problems
}

/**
 * Puts `codePoints` beside every span of an article or annotation. Throws `RangeError` on a span
 * that is wrong.
 */
export const withCodePoints = (shape: Shape, record: unknown, ground: Ground): unknown =>
  mapKnown(shape, record, (object, entries) => {
    const { start, end } = object
    if (!entryOf(entries, 'codePoints') || !isNumber(start) || !isNumber(end)) return object
    return { ...object, codePoints: { start: ground.count(start), end: ground.count(end) } }
  })

/** Takes `codePoints` away again: rows in memory count in UTF-16 only. */
export const withoutCodePoints = (shape: Shape, record: unknown): unknown =>
  mapKnown(shape, record, (object, entries) =>
    entryOf(entries, 'codePoints') ? keeping(object, (key) => key !== 'codePoints') : object,
  )

const isNumber = (value: unknown): value is number => typeof value === 'number'

const isStated = (shape: Shape): boolean => 'wrapped' in shape && shape.wrapped === S.StatedValue

const ofStated = (ground: Ground, value: unknown, place: string): readonly Problem[] => {
  if (!isPlain(value) || value['state'] !== 'stated') return []
  const { start, end, stated } = value
  if (start !== undefined || end !== undefined) return ofSpan(ground, value, place, 'stated', true)
  return typeof stated === 'string' && ground.text.includes(stated)
    ? []
    : [{ place: `${place}/stated`, what: `the text does not say ${shortened(stated)}` }]
}

const problemOfPlace = (text: string, start: number, end: number): string | null => {
  if (!(start < end)) return `span ${start}-${end} is empty or reversed`
  if (end > text.length) return `span ${start}-${end} ends outside the text of ${text.length} units`
  return isBoundary(text, start) && isBoundary(text, end)
    ? null
    : `span ${start}-${end} cuts a character`
}

/** `words` is the key that holds the words of the span. */
const ofSpan = (
  ground: Ground,
  holder: Plain,
  place: string,
  words: string | null,
  isRequired: boolean,
): readonly Problem[] => {
  const { text, count } = ground
  const { start, end, codePoints } = holder
  if (start === undefined && end === undefined && codePoints === undefined && !isRequired) return []
  if (!isNumber(start) || !isNumber(end))
    return [{ place, what: 'a span needs both a start and an end' }]
  const wrong = problemOfPlace(text, start, end)
  if (wrong) return [{ place, what: wrong }]
  const problems: Problem[] = []
  const expected = `${count(start)}-${count(end)}`
  if (isPlain(codePoints)) {
    const found = `${String(codePoints['start'])}-${String(codePoints['end'])}`
    const what = `expected ${expected} for the span ${start}-${end}, found ${found}`
    if (expected !== found) problems.push({ place: `${place}/codePoints`, what })
  } else if (ground.isDoubled)
    problems.push({ place, what: `code points are missing; they would be ${expected}` })
  const said = words === null ? undefined : holder[words]
  return said === undefined
    ? problems
    : [...problems, ...ofWords(text, start, end, said, `${place}/${words}`)]
}

const ofQuote = (
  text: string,
  start: number,
  end: number,
  { exact, prefix, suffix }: Plain,
  place: string,
): readonly Problem[] => {
  const problems: Problem[] = [...ofWords(text, start, end, exact, `${place}/exact`)]
  if (typeof prefix === 'string' && !text.endsWith(prefix, start)) {
    const what = `the text before ${start} does not end with these words`
    problems.push({ place: `${place}/prefix`, what })
  }
  if (typeof suffix === 'string' && !text.startsWith(suffix, end)) {
    const what = `the text after ${end} does not begin with these words`
    problems.push({ place: `${place}/suffix`, what })
  }
  return problems
}

const ofWords = (
  text: string,
  start: number,
  end: number,
  words: unknown,
  place: string,
): readonly Problem[] => {
  const found = text.slice(start, end)
  if (found === words) return []
  const what = `the text at ${start}-${end} is ${shortened(found)}, not ${shortened(words)}`
  return [{ place, what }]
}

/** Words in quotation marks, cut to one line of a list. */
export const shortened = (value: unknown): string => {
  const words = typeof value === 'string' ? value : String(value)
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words)
}
