// What a page states of its article outside of the article's words, and where it states it. The first of these that
// holds a usable value is taken; nothing is inferred.
//
// | fact      | in this order |
// |-----------|---------------|
// | title     | the headline on the page, JSON-LD, og:title, twitter:title, citation_title, dc.title, parsely-title, title element |
// | outlet    | JSON-LD publisher, og:site_name, publisher, dc.publisher, application-name, what stands beside the headline in the title element, a logo that the title begins or ends with, the line that keeps the rights |
// | byline    | JSON-LD author (people), author, parsely-author, citation_author, dc.creator, article:author, microdata, rel=author, a line that begins with "By" and is called byline, JSON-LD author (organisations) |
// | published | JSON-LD, article:published_time, parsely-pub-date, citation and Dublin Core dates, date, microdata, time element |
// | updated   | JSON-LD, article:modified_time, og:updated_time, Dublin Core, last-modified, microdata |
// | url       | link rel=canonical, og:url, JSON-LD, parsely-link, where a browser saved the page from, the address below a printed version |
// | language  | lang of the article or the page, JSON-LD, og:locale, content-language, dc.language |
// | direction | dir of the article or the page |
//
// The headline on the page stands first, because it is what a reader saw and what the text begins with.

import type { Fact, Facts } from '../core/facts.ts'
import {
  addressValue,
  bylineValue,
  dateValue,
  decodedValue,
  languageValue,
  plainValue,
} from './fact-values.ts'
import { folded } from './folded.ts'
import type { StatedArticle } from './json-ld.ts'
import type { Headline } from './page-headline.ts'
import { wordsIn } from './page-map.ts'
import type { Meta } from './page-meta.ts'
import { siteBesideFormat, siteIn, withoutSite } from './page-title.ts'

/** What the facts are read from. */
export type FactSources = {
  readonly document: Document
  readonly meta: Meta
  readonly stated: StatedArticle | null
  readonly headline: Headline | null
}

/** The facts of a page; what it does not state is absent. */
export const factsOf = (sources: FactSources): Facts => {
  const { document, meta, stated, headline } = sources
  const outlet = outletOf(sources)
  const url = urlOf(meta, stated)
  return withoutGaps({
    title: titleOf(sources, outlet?.value ?? null),
    outlet,
    byline: bylineOf(sources, outlet?.value ?? null),
    published: publishedOf(document, meta, stated),
    updated: updatedOf(document, meta, stated),
    ...url,
    language:
      fact(languageValue(nearest(headline, document, 'lang')), 'html-lang') ??
      fact(languageValue(stated?.language), 'json-ld') ??
      fact(languageValue(meta.first('og:locale')), 'opengraph') ??
      fact(
        languageValue(meta.first('content-language', 'dc.language', 'dcterms.language')),
        'meta',
      ),
    direction: directionOf(nearest(headline, document, 'dir')),
  })
}

type Maybe = Fact | null

const fact = (value: string | null | undefined, via: string): Maybe =>
  value ? { value, via } : null

type Gaps = { readonly [Name in keyof Facts]?: Maybe }

const withoutGaps = (facts: Gaps): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, each]) => each !== null))

const titleOf = ({ meta, stated, headline }: FactSources, site: string | null): Maybe => {
  const cut = (value: string | null): string | null =>
    value && withoutSite(value, site, headline?.text)
  return (
    fact(plainValue(headline?.text), 'headline') ??
    fact(decodedValue(stated?.headline), 'json-ld') ??
    fact(cut(plainValue(meta.first('og:title'))), 'opengraph') ??
    fact(cut(plainValue(meta.first('twitter:title'))), 'twitter') ??
    fact(
      cut(plainValue(meta.first('citation_title', 'dc.title', 'dcterms.title', 'parsely-title'))),
      'meta',
    ) ??
    fact(cut(plainValue(meta.title)), 'title-element')
  )
}

const outletOf = ({ document, meta, stated, headline }: FactSources): Maybe => {
  const title = plainValue(meta.title)
  const publisher = decodedValue(stated?.publisher)
  const site = title && headline && siteIn(title, headline.text)
  // "Wikiterra", published by the "Wikiterra Foundation".
  if (publisher && site && folded(publisher).startsWith(`${folded(site)} `))
    return fact(site, 'title-element')
  return (
    fact(publisher, 'json-ld') ??
    fact(plainValue(meta.first('og:site_name')), 'opengraph') ??
    fact(
      notAddress(meta.first('publisher', 'dc.publisher', 'dcterms.publisher', 'application-name')),
      'meta',
    ) ??
    fact(site ?? (title && siteBesideFormat(title)), 'title-element') ??
    fact(title && logoIn(document, title, headline), 'logo')
  )
}

/** The words of a picture or of a link home at the head of the page, where its title begins or ends with them. */
const logoIn = (document: Document, title: string, headline: Headline | null): string | null => {
  const whole = ` ${folded(title)} `
  const own = folded(headline?.text ?? '')
  const heads = Array.from(document.body.querySelectorAll('img[alt], a[href]')).slice(0, 12)
  for (const element of heads) {
    const isHome = /^(?:https?:\/\/[^/]+)?\/?$/i.test(element.getAttribute('href') ?? '-')
    if (element.localName === 'a' && !isHome) continue
    const name = plainValue(element.getAttribute('alt') ?? wordsIn(element))
    const words = folded(name ?? '')
    if (words.length < 5 || words.length > 60 || NO_NAME.test(words) || own.includes(words))
      continue
    if (whole.startsWith(` ${words} `) || whole.endsWith(` ${words} `)) return name
  }
  return null
}

const NO_NAME = /^(?:home(?:page)?|news|latest|menu|logo|print|back)\b/

const notAddress = (value: string | null): string | null => {
  const plain = plainValue(value)
  return plain && !/^(?:https?:)?\/\//i.test(plain) ? plain : null
}

const bylineOf = ({ document, meta, stated }: FactSources, outlet: string | null): Maybe => {
  const by = (names: readonly (string | null)[]): string | null => bylineValue(names, outlet)
  return (
    fact(by((stated?.authors ?? []).map((name) => decodedValue(name))), 'json-ld') ??
    fact(by(meta.all('author')), 'meta') ??
    fact(by(meta.all('parsely-author')), 'meta') ??
    fact(by(meta.all('citation_author')), 'meta') ??
    fact(by(meta.all('dc.creator')), 'meta') ??
    fact(by(meta.all('article:author')), 'opengraph') ??
    fact(by(namesAt(document, '[itemprop~="author"]')), 'microdata') ??
    fact(by(namesAt(document, '[rel~="author"]')), 'rel-author') ??
    fact(by([calledByline(document)]), 'byline') ??
    fact(by((stated?.organisations ?? []).map((name) => decodedValue(name))), 'json-ld')
  )
}

const NAME_LIMIT = 80

const namesAt = (document: Document, selector: string): readonly string[] =>
  Array.from(document.querySelectorAll(selector))
    .slice(0, 20)
    .filter((element) => !element.closest('aside, nav, footer, [class*="comment" i]'))
    .map((element) => {
      const named = element.querySelector('[itemprop~="name"]') ?? element
      return named.getAttribute('content') ?? wordsIn(named)
    })
    .filter((name) => name.length <= NAME_LIMIT)

/** A line that a page calls byline, and that reads like one: "By" and at most a few names, no digits. */
const calledByline = (document: Document): string | null => {
  const called = '[class*="byline" i], [class*="author" i], [class*="contributor" i]'
  for (const element of Array.from(document.querySelectorAll(called)).slice(0, 40)) {
    if (element.closest('aside, nav, footer, [class*="comment" i]')) continue
    const found = /^(?:by|von|par|por|di) (.{3,80})$/i.exec(wordsIn(element))
    const names = found?.[1]?.split(/\s*[|•·]\s*/)[0]
    if (names && !/\d/.test(names)) return names
  }
  return null
}

const publishedOf = (document: Document, meta: Meta, stated: StatedArticle | null): Maybe =>
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

const updatedOf = (document: Document, meta: Meta, stated: StatedArticle | null): Maybe =>
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

/** A page of an archive names the page that it keeps in its own address. */
const urlOf = (meta: Meta, stated: StatedArticle | null): Gaps => {
  const found = [
    fact(addressValue(meta.canonical), 'canonical'),
    fact(addressValue(meta.first('og:url')), 'opengraph'),
    fact(addressValue(decodedValue(stated?.url)), 'json-ld'),
    fact(addressValue(meta.first('parsely-link', 'dc.identifier')), 'meta'),
    fact(addressValue(meta.savedFrom), 'saved-from'),
  ].filter((each) => each !== null)
  const archived = found.find(({ value }) => ARCHIVED.test(value)) ?? null
  const original = found.find(({ value }) => !ARCHIVED.test(value)) ?? null
  const kept = archived && addressValue(ARCHIVED.exec(archived.value)?.[1])
  return { url: original ?? fact(kept, archived?.via ?? ''), archiveUrl: archived }
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/.+)$/i

const nearest = (headline: Headline | null, document: Document, attribute: string): string | null =>
  (headline?.element ?? document.documentElement)
    .closest(`[${attribute}]`)
    ?.getAttribute(attribute) ?? null

const directionOf = (written: string | null): Maybe => {
  const value = written?.trim().toLowerCase()
  return fact(value === 'ltr' || value === 'rtl' ? value : null, 'html-dir')
}
