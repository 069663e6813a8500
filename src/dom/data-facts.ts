// What the record around a run of paragraphs says of it: its title, who wrote it, and when, where a field is named so.

import { isThing, ownField, type Thing, type View } from './data-view.ts'
import { bylineValue, dateValue, decodedValue } from './fact-values.ts'

/** What a record states of its article; `null` where no field is named so. */
export type RecordFacts = {
  readonly title: string | null
  readonly standfirst: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly updated: string | null
}

/** Reads the records around a run, the innermost first, as far as the one that has a title. */
export const factsOfOwners = (view: View, owners: readonly Thing[]): RecordFacts => {
  const titled = owners.slice(0, LEVELS).findIndex((owner) => titleOf(view, owner) !== null)
  const records = owners.slice(0, (titled < 0 ? 0 : titled) + 2)
  const first = <T>(read: (record: Thing) => T | null): T | null => {
    for (const [i, record] of records.entries()) {
      // A record above the titled one is asked only where it has no title of its own.
      if (titled >= 0 && i > titled && titleOf(view, record) !== null) return null
      const found = read(record)
      if (found !== null) return found
    }
    return null
  }
  const titledBy = titled < 0 ? undefined : owners[titled]
  return {
    title: titledBy ? titleOf(view, titledBy) : null,
    standfirst: first((record) => firstText(view, record, STANDFIRST)),
    byline: first((record) => bylineOf(view, record)),
    published: first((record) => dateOf(view, record, PUBLISHED)),
    updated: first((record) => dateOf(view, record, UPDATED)),
  }
}

const LEVELS = 5

const listed = (list: string): readonly string[] => list.split(' ')

const TITLES = listed('headline headlines title titles heading')
const STANDFIRST = listed(
  'standfirst subheadline subheadlines subtitle dek deck strapline teaser lead lede intro excerpt summary description abstract',
)
const WRITERS = listed(
  'byline bylines authors author writers writer creators creator contributors credits',
)
const PUBLISHED = listed(
  'datePublished firstPublishedAt firstPublished first_publish_date firstPublicationDate publishedAt published_at publishedDate publishDate publicationDate publication_date published publishedOn pubDate publish_date datePosted displayDate display_date date',
)
const UPDATED = listed(
  'dateModified modifiedAt updatedAt updated_at lastModified last_updated_date lastUpdated updated modified',
)

/** Where a value keeps its words when it is a record itself. */
const INNER = listed('basic rendered main text value default html')

const textOf = (view: View, value: unknown): string | null => {
  const opened = view.open(value)
  if (typeof opened === 'string') return wordsOnly(opened)
  if (!isThing(opened)) return null
  for (const name of INNER) {
    const inner = view.open(ownField(opened, name))
    if (typeof inner === 'string' && inner.trim()) return wordsOnly(inner)
  }
  return null
}

/** One line without tags. */
const wordsOnly = (written: string): string | null =>
  decodedValue(written.slice(0, 4_000).replace(/<[^<>]{0,400}>/g, ''))

const firstText = (view: View, record: Thing, names: readonly string[]): string | null => {
  for (const name of names) {
    const found = textOf(view, ownField(record, name))
    if (found) return found
  }
  return null
}

const titleOf = (view: View, record: Thing): string | null => {
  const title = firstText(view, record, TITLES)
  return title !== null && title.length >= 8 && title.length <= 300 ? title : null
}

const bylineOf = (view: View, record: Thing): string | null => {
  for (const name of WRITERS) {
    const names = namesIn(view, ownField(record, name), 0)
    const byline = names.length > 0 ? bylineValue(names) : null
    if (byline) return byline
  }
  return null
}

const NAMES = 12

/** Names: as texts, as records with a name, in lists, or one level further in (`{by:[…]}`, `{fields:{name}}`). */
const namesIn = (view: View, value: unknown, depth: number): readonly string[] => {
  const opened = view.open(value)
  if (typeof opened === 'string') return isName(opened) ? [opened.trim()] : []
  if (depth > 5) return []
  if (Array.isArray(opened))
    return opened.slice(0, NAMES).flatMap((each: unknown) => namesIn(view, each, depth + 1))
  if (!isThing(opened)) return []
  for (const name of [
    'name',
    'fullName',
    'full_name',
    'displayName',
    'display_name',
    'byline',
    'title',
    'text',
  ]) {
    const found = view.open(ownField(opened, name))
    if (typeof found === 'string' && isName(found)) return [found.trim()]
  }
  const parts = [
    ['firstName', 'lastName'],
    ['first_name', 'last_name'],
    ['givenName', 'familyName'],
  ]
  for (const names of parts) {
    const both = names.map((name) => ownField(opened, name))
    if (both.every((each) => typeof each === 'string')) return [both.join(' ').trim()]
  }
  for (const name of [
    'by',
    'fields',
    'attributes',
    'data',
    'node',
    'author',
    'person',
    'items',
    'edges',
    'nodes',
  ]) {
    const inner = ownField(opened, name)
    const found = inner === undefined ? [] : namesIn(view, inner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

/** Several words and no digits, or a few letters of a script without capitals; no account, no address. */
const isName = (words: string): boolean =>
  words.length <= 100 &&
  !/[\d@/<>_]/.test(words) &&
  (/\p{L} \p{L}/u.test(words.trim()) || /^[\p{Lo}・·\s]{2,20}$/u.test(words.trim()))

const dateOf = (view: View, record: Thing, names: readonly string[]): string | null => {
  // Some keep their days one level further in.
  const inner = ['dates', 'timestamps'].map((name) => view.open(ownField(record, name)))
  for (const each of [record, ...inner])
    for (const name of isThing(each) ? names : []) {
      const value = isThing(each) ? view.open(ownField(each, name)) : null
      const found =
        typeof value === 'number'
          ? instantOf(value)
          : typeof value === 'string'
            ? dateValue(value)
            : null
      if (found) return found
    }
  return null
}

/** Milliseconds or seconds since 1970, between 1990 and 2100. */
const instantOf = (count: number): string | null => {
  const ms = count < 1e11 ? count * 1000 : count
  if (!Number.isInteger(count) || ms < 631_152_000_000 || ms > 4_102_444_800_000) return null
  return new Date(ms).toISOString()
}
