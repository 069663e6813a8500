// What intake proposes for a new text: its regions and what it states about itself, each with the rule that says so.

import type { Description } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'
import type { StatedValue } from '../core/types.ts'
import { creditIn } from './credits.ts'
import { datelineOf } from './agency.ts'
import { anatomyOf } from './anatomy.ts'
import type { Anatomy } from './frame.ts'
import { addressIn } from './address.ts'
import { isTitle } from './headline.ts'
import { directionOf, languageOf } from './language.ts'
import { linesOf } from './lines.ts'
import { dateOfFact, languageTag, urlOf, valueOfFact } from './page-facts.ts'
import { dayInUrl, daysIn, statedDate, type PlacedCredit } from './published.ts'
import { outletIn } from './named-outlet.ts'
import { NOT_STATED, statedAt } from './stated-at.ts'
import { regionsOf } from './regions.ts'

/** `text` is frozen; `facts` come from the page or file around it. Pure, linear in the text. */
export const proposalOf = (text: string, facts: Facts = {}): Description => {
  const lines = linesOf(text)
  const anatomy = anatomyOf(text, lines, facts.title?.value ?? null)
  const regions = regionsOf(text, anatomy)
  const address = addressIn(anatomy)
  const url = (facts.url ? urlOf(facts.url.value) : null) ?? address?.url ?? null
  const days = publishedIn(text, anatomy, facts, url)
  const byline = bylineIn(text, anatomy, facts)
  const archiveUrl = facts.archiveUrl ? urlOf(facts.archiveUrl.value) : null
  const language = languageIn(anatomy, facts)
  const agency = agencyIn(text, anatomy)
  const title = titleIn(text, anatomy, facts)
  return {
    ...(title ? { title } : {}),
    outlet: outletIn(text, anatomy, facts, byline, address),
    byline,
    published: days.published ?? NOT_STATED,
    ...(days.updated ? { updated: days.updated } : {}),
    ...(url ? { url } : {}),
    ...(archiveUrl ? { archiveUrl } : {}),
    ...(language ? { language } : {}),
    direction: directionIn(text, facts),
    ...(agency ? { agency } : {}),
    ...(regions.length > 0 ? { regions } : {}),
  }
}

const LONGEST_VALUE = 2_000

/** `null` where no line is one: then the first line of the text is proposed (core/article.ts). */
const titleIn = (
  text: string,
  { lines, headline, titleAt, runOn, first }: Anatomy,
  { title }: Facts,
): StatedValue | null => {
  const begin = lines[first]?.start ?? 0
  if (runOn && !title)
    return statedAt(
      text,
      { start: begin + runOn.title.start, end: begin + runOn.title.end },
      'rule:run-on',
    )
  const line = lines[headline]
  if (line && line.end - line.start <= LONGEST_VALUE)
    return statedAt(
      text,
      { start: line.start + titleAt, end: line.end },
      title && isTitle(line, title.value) ? title.via : 'rule:headline',
    )
  return title ? valueOfFact(text, title) : null
}

const bylineIn = (
  text: string,
  { lines, credits, nameLine, headline }: Anatomy,
  { byline }: Facts,
): StatedValue => {
  const fact = byline && {
    value: byline.value.replace(/^\s*by:?\s+/i, ''),
    via: byline.via,
  }
  const fromPage = fact ? valueOfFact(text, fact, lines[headline]?.end ?? 0) : null
  if (fromPage?.state === 'stated') return fromPage
  const written = [...credits].filter(([, { writer }]) => writer)
  const [i, credit] = written.find(([, { rule }]) => rule === 'by') ?? written[0] ?? []
  if (i !== undefined && credit?.writer) {
    const { start } = lines[i]!
    const place = { start: start + credit.writer.start, end: start + credit.writer.end }
    return statedAt(text, place, credit.rule === 'by' ? 'rule:by' : `rule:${credit.rule ?? 'by'}`)
  }
  if (nameLine >= 0) return statedAt(text, lines[nameLine]!, 'rule:name')
  return fromPage ?? NOT_STATED
}

const publishedIn = (text: string, anatomy: Anatomy, facts: Facts, url: string | null) => {
  const { lines, credits, first } = anatomy
  const placed: PlacedCredit[] = [...credits].map(([i, credit]) => ({
    start: lines[i]!.start,
    credit,
  }))
  placed.push(...publishedBelow(anatomy))
  const own = daysIn(text, placed)
  const ofDateline = own.published ? null : dateOfDateline(text, lines[first])
  const stated = own.published ?? ofDateline
  const published = facts.published ? dateOfFact(text, facts.published, stated) : stated
  const updated = facts.updated ? dateOfFact(text, facts.updated, own.updated) : own.updated
  const day = url && !published ? dayInUrl(url) : null
  const fromUrl: StatedValue | null = day
    ? { state: 'not-stated', resolved: day, precision: 'day', basis: 'url', via: 'rule:url' }
    : null
  return {
    published: published ?? fromUrl,
    updated: updated?.state === 'not-stated' && !updated.resolved ? null : updated,
  }
}

/** `First published on 22-07-2031` behind the text. */
const publishedBelow = ({ lines, last }: Anatomy): readonly PlacedCredit[] => {
  if (last < 0) return []
  for (const line of lines.slice(last, last + 20)) {
    if (!FIRST.test(line.words) || line.words.length > 120) continue
    const credit = creditIn(line)
    if (credit?.dates.some(({ label }) => label === 'published'))
      return [{ start: line.start, credit }]
  }
  return []
}
const FIRST =
  /^(?:(?:this (?:article|story) was )?(?:first |originally )?published|erstveröffentlicht|zuerst veröffentlicht|publié|publicado)\b/i

/** `BELMAR, 14 March 2031 (Karsov Wire) —` dates the article where nothing else does. */
const dateOfDateline = (
  text: string,
  line: Anatomy['lines'][number] | undefined,
): StatedValue | null => {
  const date = line && datelineOf(line)?.date
  return date ? { ...statedDate(text, date, line.start, null, []), via: 'rule:dateline' } : null
}

const agencyIn = (text: string, { lines, first }: Anatomy): StatedValue | null => {
  for (const line of first < 0 ? [] : lines.slice(first, first + 2)) {
    const agency = datelineOf(line)?.agency
    if (agency)
      return statedAt(
        text,
        { start: line.start + agency.start, end: line.start + agency.end },
        'rule:dateline',
      )
  }
  return null
}

/** What the page says of its language is often that of its template; the words decide, the page adds the region. */
const languageIn = ({ lines, marks, first }: Anatomy, { language }: Facts): string | null => {
  let words = ''
  for (let i = Math.max(0, first); i < lines.length && words.length < 4_000; i += 1) {
    if (!marks[i]) words += `${lines[i]!.words.slice(0, 4_000)}\n`
  }
  const guessed = languageOf(words)
  const stated = language ? languageTag(language.value) : null
  if (!guessed) return stated
  return stated && stated.split('-')[0] === guessed ? stated : guessed
}

const directionIn = (text: string, { direction }: Facts): 'ltr' | 'rtl' | 'auto' => {
  const own = directionOf(text)
  const stated = direction?.value.trim().toLowerCase()
  return own === 'auto' && (stated === 'ltr' || stated === 'rtl') ? stated : own
}
