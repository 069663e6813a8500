// What an article is: one frozen text with what is stated about it.

import { codePointLength } from '../text/code-points.ts'
import { inReadingOrder, type Span } from '../text/span.ts'
import type { Facts } from './facts.ts'
import { BOILERPLATE_KINDS } from './schema.ts'
import { valueFrom, wordsOf } from './stated.ts'
import type { Article, ArticleId, Intake, Region, StatedValue } from './types.ts'

const TITLE_LIMIT = 200

/** What intake proposes about a text; what is absent, nobody has looked for. */
export type Description = Pick<Article, keyof Facts | 'agency' | 'regions'>

export type NewArticle = {
  readonly id: ArticleId
  readonly text: string
  readonly textHash: string
  readonly pastedHash: string
  readonly intake: Intake
  readonly description?: Description
}

/** A new article as it is described; without a title, the first line of the text that is not blank is proposed. */
export const newArticle = (wish: NewArticle): Article => {
  const described = wish.description?.title ? wish.description : fromFirstLine(wish)
  return {
    id: wish.id,
    direction: 'auto',
    ...described,
    textLength: { utf16: wish.text.length, codePoints: codePointLength(wish.text) },
    textHash: wish.textHash,
    pastedHash: wish.pastedHash,
    intake: wish.intake,
  }
}

const codeless: ReadonlySet<string> = new Set([...BOILERPLATE_KINDS, 'byline', 'dateline'])

/** True for regions that are not to be coded: boilerplate, byline and date line. A caption says something. */
export const isSetAside = (region: Region): boolean => codeless.has(region.kind)

const fromFirstLine = ({ text, description }: NewArticle): Description => {
  const title = valueFrom(text, firstLine(text))
  const regions = withHeadline(description?.regions ?? [], text, title, 'rule:first-line')
  return { ...description, title, ...(regions.length > 0 ? { regions } : {}) }
}

/**
 * The regions after the title became `title`: the headline is the line that holds exactly those words, once, and
 * none when the title does not stand in the text as a line of its own.
 */
export const withHeadline = (
  regions: readonly Region[],
  text: string,
  title: StatedValue,
  by: Region['by'],
): readonly Region[] => {
  const others = regions.filter((region) => region.kind !== 'headline')
  const span = title.state === 'stated' ? lineOf(text, title.stated) : null
  if (!span) return others
  const headline: Region = {
    ...span,
    kind: 'headline',
    by,
    exact: text.slice(span.start, span.end),
  }
  return [...others, headline].sort(inReadingOrder)
}

/** What to call an article in lists: its title, or the first words of nothing. */
export const titleOf = (article: Article): string => wordsOf(article.title) || 'Untitled article'

/** What to call where it comes from: the outlet, or that nobody has looked. */
export const outletOf = (article: Article): string => wordsOf(article.outlet)

/** True where somebody said that the work on it is done. */
export const isClosed = ({ status }: Article): boolean => status === 'done' || status === 'locked'

const boilerplate: ReadonlySet<string> = new Set(BOILERPLATE_KINDS)

/** True for regions that are dimmed and left out of coverage, search and comparison. */
export const isBoilerplate = (region: Region): boolean => boilerplate.has(region.kind)

/** The words of a text without those that are set aside; where they were is one empty line. */
export const withoutAside = (text: string, regions: readonly Region[]): string => {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of regions.filter(isBoilerplate).sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, Math.max(from, start)).trim())
    from = Math.max(from, end)
  }
  parts.push(text.slice(from).trim())
  return parts.filter(Boolean).join('\n\n')
}

const firstLine = (text: string): string => {
  for (let from = 0; from < text.length;) {
    const to = text.indexOf('\n', from)
    const line = text.slice(from, to < 0 ? text.length : to).trim()
    if (line) return line.length <= TITLE_LIMIT ? line : wordsWithin(line)
    if (to < 0) return ''
    from = to + 1
  }
  return ''
}

const wordsWithin = (line: string): string => {
  const cut = line.slice(0, TITLE_LIMIT)
  const blank = cut.lastIndexOf(' ')
  return (blank > 0 ? cut.slice(0, blank) : cut.toWellFormed().replace(/\uFFFD$/, '')).trim()
}

const lineOf = (text: string, words: string): Span | null => {
  for (let at = text.indexOf(words); at >= 0;) {
    const end = at + words.length
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const next = text.indexOf('\n', end)
    const after = text.slice(end, next < 0 ? text.length : next)
    if (at === 0 ? !after.trim() : !before.trim() && !after.trim()) return { start: at, end }
    const line = text.indexOf('\n', at) // no other place in this line can fit; one look at each line keeps it linear
    at = line < 0 ? -1 : text.indexOf(words, line + 1)
  }
  return null
}
