// Facts that stand neither in the head of a page nor beside its headline: in the data of its framework, and in lines that
// were printed around the article.

import type { Facts } from '../core/facts.ts'
import type { RecordFacts } from './data-facts.ts'
import { addressValue, plainValue } from './fact-values.ts'
import { siteIn } from './page-title.ts'

/**
 * What the page does not state, from the record that holds its article.
 *
 * @param title the title element, which may name the outlet behind that headline
 */
export const withRecord = (
  facts: Facts,
  record: RecordFacts | null,
  title: string | null,
): Facts => {
  if (!record) return facts
  const of = (value: string | null): { readonly value: string; readonly via: string } | null =>
    value === null ? null : { value, via: 'page-data' }
  const isPoor = !facts.title || facts.title.via === 'title-element'
  const headline = isPoor ? of(record.title) : null
  const site = headline && !facts.outlet ? siteIn(plainValue(title) ?? '', headline.value) : null
  const byline = facts.byline ? null : of(record.byline)
  const published = facts.published ? null : of(record.published)
  const updated = facts.updated ? null : of(record.updated)
  return {
    ...facts,
    ...(headline ? { title: headline } : {}),
    ...(site ? { outlet: { value: site, via: 'title-element' } } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
  }
}

/** The address in a line that holds nothing else; `null` where there is none, or several. */
export const addressIn = (lines: string): string | null => {
  const found = new Set(lines.match(/^https?:\/\/[^\s/]+\/[^\s/]\S{3,2000}$/gim) ?? [])
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/**
 * A printed address with its scheme: as it is printed, or as a link of the page has it; `null` where neither says it.
 */
export const wholeAddress = (document: Document, printed: string | null): string | null => {
  if (!printed || /^https?:/i.test(printed)) return printed
  const bare = bareOf(printed)
  for (const link of Array.from(document.querySelectorAll('a[href]')).slice(-LINKS)) {
    const address = link.getAttribute('href') ?? ''
    if (/^https?:/i.test(address) && bareOf(address) === bare) return address
  }
  return null
}

const LINKS = 500
const bareOf = (address: string): string => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')

/** The owner of printed sheets, where the page names no outlet. */
export const withSheets = (facts: Facts, owner: string | null): Facts =>
  facts.outlet || !owner ? facts : { ...facts, outlet: { value: owner, via: 'printed' } }

/** The address that is printed, where the page states none. */
export const withAddress = (facts: Facts, url: string | null): Facts => {
  const value = facts.url ? null : addressValue(url)
  return value ? { ...facts, url: { value, via: 'printed' } } : facts
}
