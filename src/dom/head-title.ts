// A title that stands in the head of a page only, weighed against the text: it may name a format ("Printer friendly"),
// a section or what a network is to show, and then it is not the headline of the article.

import type { Fact, Facts } from '../core/facts.ts'
import { folded } from './folded.ts'
import { isCredit } from './page-credits.ts'
import { isLong, isOfFormat } from './page-title.ts'

/** The title element of a page may name a format or a section: it is no title where the text does not speak of it. */
export const supported = (facts: Facts, text: string): Facts => {
  const { title, ...others } = facts
  return title?.via === 'title-element' && !speaksOf(text, title.value) ? others : facts
}

/** The text holds half of the longer words of a line, in this form or another one. */
const speaksOf = (text: string, line: string): boolean => {
  if (isOfFormat(line)) return false
  if (UNSPACED.test(line)) return true
  const words = stemsIn(line)
  const own = new Set(stemsIn(text))
  return words.length < 2 || words.filter((word) => own.has(word)).length * 2 >= words.length
}

// Words without blanks between them cannot be compared so.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u
const stemsIn = (words: string): readonly string[] =>
  folded(words)
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))

/**
 * The text begins with its headline, also where the page shows it elsewhere or only states it. What only the head of
 * the page states is not put there where the text does not speak of it or has a headline and a credit of its own.
 */
export const withHeadline = (text: string, title: Fact | undefined): string => {
  const wanted = folded(title?.value ?? '')
  if (!title || !wanted) return text
  const start = folded(text.slice(0, title.value.length * 2 + 400))
  if (` ${start} `.includes(` ${wanted} `)) return text
  const isOfHead = !OF_THE_ARTICLE.has(title.via)
  if (isOfHead && (!speaksOf(text, title.value) || hasOwnHeadline(text))) return text
  return `${title.value}\n\n${text}`
}

const OF_THE_ARTICLE: ReadonlySet<string> = new Set(['headline', 'json-ld', 'page-data'])

/** One of the first lines is a byline or a date, and one above it could be a headline. */
const hasOwnHeadline = (text: string): boolean => {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 8)
  const credit = lines.findIndex((line) => isCredit(line))
  return lines
    .slice(0, Math.max(0, credit))
    .some((line) => line.length <= 200 && isLong(line, 3) && !/[.:;,]$/.test(line))
}

/** The lines above the headline, where there are a few short ones: links of the page that stand in no element. */
export const fromHeadline = (
  text: string,
  headline: string | undefined,
): { readonly above: string; readonly text: string } => {
  const wanted = folded(headline ?? '')
  const lines = text.slice(0, 2000).split('\n')
  const at = wanted ? lines.findIndex((line) => folded(line) === wanted) : -1
  const above = lines.slice(0, Math.max(0, at))
  const isLittle = above.length <= 12 && above.every((line) => line.length <= 80)
  if (at <= 0 || !isLittle) return { above: '', text }
  const start = above.join('\n').length + 1
  return { above: above.join('\n').trim(), text: text.slice(start) }
}
