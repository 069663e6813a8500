// When the article of a page was published and changed, as the page states it.

import type { Fact } from '../core/facts.ts'
import { dateValue } from './fact-values.ts'
import type { StatedArticle } from './json-ld.ts'
import type { Meta } from './page-meta.ts'
import { wordsIn } from './element-words.ts'

type Maybe = Fact | null

const fact = (value: string | null | undefined, via: string): Maybe =>
  value ? { value, via } : null

/** The day or hour of publication, the exactest that is stated of one day. */
export const publishedOf = (document: Document, meta: Meta, stated: StatedArticle | null): Maybe =>
  exactest([
    fact(dateValue(stated?.published), 'json-ld'),
    fact(dateValue(meta.first('article:published_time', 'og:published_time')), 'opengraph'),
    firstDate(
      PUBLISHED.map((name) => meta.first(name)),
      'meta',
    ),
    firstDate(meta.like(PUBLISHED_LIKE), 'meta'),
    firstDate(datesAt(document, '[itemprop~="datePublished"]'), 'microdata'),
    firstDate(
      datesAt(document, 'time[pubdate], time.published, time.entry-date, .published[title]'),
      'time',
    ),
    firstDate(datesAt(document, 'time[datetime]:not(.updated, .modified)'), 'time'),
  ])

/** The first date; where it is a mere day, the first that states an hour of the same day. */
const exactest = (dates: readonly Maybe[]): Maybe => {
  const stated = dates.filter((each) => each !== null)
  const first = stated[0]
  if (!first) return null
  return stated.find(({ value }) => value.startsWith(`${first.value}T`)) ?? first
}

const PUBLISHED =
  `parsely-pub-date citation_publication_date citation_date dc.date.issued dcterms.issued dc.date
  dcterms.created dc.date.created sailthru.date article.published pubdate publishdate publish-date date`.split(
    /\s+/,
  )

/** Houses put a name of their own before it. */
const PUBLISHED_LIKE = /[:._-](?:first[-_]?)?publish(?:ed|ing)?[-_]?(?:at|time|date|on)$/

/** The day or hour of the last change. */
export const updatedOf = (document: Document, meta: Meta, stated: StatedArticle | null): Maybe =>
  fact(dateValue(stated?.updated), 'json-ld') ??
  fact(dateValue(meta.first('article:modified_time', 'og:updated_time')), 'opengraph') ??
  firstDate(
    ['dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'].map((name) =>
      meta.first(name),
    ),
    'meta',
  ) ??
  firstDate(datesAt(document, '[itemprop~="dateModified"]'), 'microdata') ??
  firstDate(datesAt(document, 'time.updated, time.modified'), 'time')

const firstDate = (written: readonly (string | null)[], via: string): Maybe =>
  fact(
    written.map((value) => dateValue(value)).find((value) => value !== null),
    via,
  )

const datesAt = (document: Document, selector: string): readonly (string | null)[] =>
  Array.from(document.querySelectorAll(selector))
    .filter(
      (element) =>
        !element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i]'),
    )
    .slice(0, 20)
    .map(
      (element) =>
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        wordsIn(element),
    )
