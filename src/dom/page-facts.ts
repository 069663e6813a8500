// What a page states of its article outside of the article's words, and where it states it. The first of these that
// holds a usable value is taken; nothing is inferred.
//
// | fact      | in this order |
// |-----------|---------------|
// | title     | the headline on the page, JSON-LD, og:title, twitter:title, citation_title, dc.title, parsely-title, title element |
// | outlet    | JSON-LD publisher, og:site_name, publisher, dc.publisher, application-name, what stands beside the headline in the title element, a logo that the title begins or ends with, the lines beside the headline, the line that keeps the rights |
// | byline    | JSON-LD author (people), author, parsely-author, citation_author, dc.creator, article:author, microdata, rel=author, a line that begins with "By" and is called byline, the lines beside the headline, one name that is called author, JSON-LD author (organisations) |
// | published | JSON-LD, article:published_time, parsely-pub-date, citation and Dublin Core dates, date, microdata, time element, the lines beside the headline, the head of a numbered issue |
// | updated   | JSON-LD, article:modified_time, og:updated_time, Dublin Core, last-modified, microdata |
// | url       | link rel=canonical, og:url, JSON-LD, parsely-link, where a browser saved the page from, the address below a printed version |
// | language  | lang of the article or the page, JSON-LD, og:locale, content-language, dc.language |
// | direction | dir of the article or the page |
//
// The headline on the page stands first, because it is what a reader saw and what the text begins with.

import type { Fact, Facts } from '../core/facts.ts'
import { addressValue, decodedValue, languageValue, plainValue } from './fact-values.ts'
import { folded } from './folded.ts'
import type { StatedArticle } from './json-ld.ts'
import type { Headline } from './page-headline.ts'
import { bylineOf } from './page-byline.ts'
import { publishedOf, updatedOf } from './page-dates.ts'
import { wordsIn } from './element-words.ts'
import { CREDIT_LINE, issueDayAbove, printedCredits } from './printed-credits.ts'
import type { Meta } from './page-meta.ts'
import { siteBesideFormat, siteIn, withoutSite } from './page-title.ts'

/** What the facts are read from. */
export type FactSources = {
  readonly document: Document
  readonly meta: Meta
  readonly stated: StatedArticle | null
  readonly headline: Headline | null
  readonly isHidden: (element: Element) => boolean
}

/** The facts of a page; what it does not state is absent. */
export const factsOf = (sources: FactSources): Facts => {
  const { document, meta, stated, headline } = sources
  const printed = headline && printedCredits(headline.element, sources.isHidden)
  const outlet = outletOf(sources) ?? fact(printed?.outlet, CREDIT_LINE)
  const url = urlOf(meta, stated)
  return withoutGaps({
    title: titleOf(sources, outlet?.value ?? null),
    outlet,
    byline: bylineOf({
      document,
      meta,
      stated,
      printed: printed?.byline ?? null,
      outlet: outlet?.value ?? null,
    }),
    published:
      publishedOf(document, meta, stated) ??
      fact(printed?.published, CREDIT_LINE) ??
      fact(headline && issueDayAbove(headline.element), 'issue-line'),
    updated: updatedOf(document, meta, stated) ?? fact(printed?.updated, CREDIT_LINE),
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
    fact(site ?? (title && siteBesideFormat(title, headline?.text)), 'title-element') ??
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
    if (
      words.length < leastOf(words) ||
      words.length > 60 ||
      NO_NAME.test(words) ||
      own.includes(words)
    )
      continue
    if (whole.startsWith(` ${words} `) || whole.endsWith(` ${words} `)) return name
  }
  return null
}

/** Three letters name a house where no blanks stand between words. */
const leastOf = (words: string): number => (words.charCodeAt(0) >= 0x0e00 ? 3 : 5)

const NO_NAME = /^(?:home(?:page)?|news|latest|menu|logo|print|back)\b/

const notAddress = (value: string | null): string | null => {
  const plain = plainValue(value)
  return plain && !/^(?:https?:)?\/\//i.test(plain) ? plain : null
}

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
