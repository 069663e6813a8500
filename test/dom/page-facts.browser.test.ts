// What a page states of its article: where each fact is taken from, and what is no fact.

import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { readPage } from '../../src/dom/page.ts'

const factsOf = (head: string, body = '', html = '<html>'): Facts =>
  readPage(`<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`).facts
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const meta = (name: string, content: string): string =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`

describe('[HP9] the first place that states a fact is believed', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'By data',
    publisher: { name: 'Data Ledger' },
    author: { '@type': 'Person', name: 'Mirela Tann' },
    datePublished: '2031-03-14T08:20:00+01:00',
    dateModified: '2031-03-15',
    url: 'https://a.example/data',
    inLanguage: 'en',
  }
  const places: readonly (readonly [keyof Facts, string, string, head: string, body: string])[] = [
    ['title', 'headline', 'On the page', '', '<h1>On the page</h1>'],
    ['title', 'json-ld', 'By data', ld(article), ''],
    ['title', 'opengraph', 'By graph', meta('og:title', 'By graph'), ''],
    ['title', 'twitter', 'By bird', meta('twitter:title', 'By bird'), ''],
    ['title', 'meta', 'By core', meta('dc.title', 'By core'), ''],
    ['title', 'title-element', 'By title', '<title>By title</title>', ''],
    ['outlet', 'json-ld', 'Data Ledger', ld(article), ''],
    ['outlet', 'opengraph', 'Graph Ledger', meta('og:site_name', 'Graph Ledger'), ''],
    ['outlet', 'meta', 'Core Ledger', meta('dc.publisher', 'Core Ledger'), ''],
    [
      'outlet',
      'title-element',
      'The Ledger',
      '<title>On the page | The Ledger</title>',
      '<h1>On the page</h1>',
    ],
    ['byline', 'json-ld', 'Mirela Tann', ld(article), ''],
    ['byline', 'meta', 'Meta Name', meta('author', 'Meta Name'), ''],
    ['byline', 'opengraph', 'Graph Name', meta('article:author', 'Graph Name'), ''],
    [
      'byline',
      'microdata',
      'Micro Name',
      '',
      '<p itemprop="author"><b itemprop="name">Micro Name</b>',
    ],
    ['byline', 'rel-author', 'Rel Name', '', '<a rel="author" href="/r">Rel Name</a>'],
    ['byline', 'byline', 'Line Name', '', '<p class="byline">By Line Name</p>'],
    ['published', 'json-ld', '2031-03-14T08:20:00+01:00', ld(article), ''],
    [
      'published',
      'opengraph',
      '2031-03-13T08:00:00Z',
      meta('article:published_time', '2031-03-13T08:00:00Z'),
      '',
    ],
    ['published', 'meta', '2031-03-12', meta('citation_publication_date', '2031/3/12'), ''],
    [
      'published',
      'meta',
      '2031-03-12T10:00',
      meta('kit:first-published-at', '2031-03-12 10:00'),
      '',
    ],
    [
      'published',
      'microdata',
      '2031-03-11',
      '',
      '<meta itemprop="datePublished" content="2031-03-11">',
    ],
    ['published', 'time', '2031-03-10', '', '<time datetime="2031-03-10">10 March</time>'],
    ['updated', 'json-ld', '2031-03-15', ld(article), ''],
    ['updated', 'opengraph', '2031-03-16', meta('article:modified_time', '2031-03-16'), ''],
    [
      'url',
      'canonical',
      'https://a.example/c',
      '<link rel="canonical" href="https://a.example/c">',
      '',
    ],
    ['url', 'opengraph', 'https://a.example/g', meta('og:url', 'https://a.example/g'), ''],
    ['url', 'json-ld', 'https://a.example/data', ld(article), ''],
    [
      'url',
      'saved-from',
      'https://a.example/s',
      '<!-- saved from url=(0019)https://a.example/s -->',
      '',
    ],
    ['language', 'json-ld', 'en', ld(article), ''],
    ['language', 'opengraph', 'en-GB', meta('og:locale', 'en_GB'), ''],
    ['language', 'meta', 'de', '<meta http-equiv="content-language" content="de">', ''],
  ]
  test.each(places)('%s from %s: %s', (name, via, value, head, body) =>
    expect(factsOf(head, body)[name]).toEqual({ value, via }),
  )

  test('all that stand above another win over it', () => {
    for (const name of ['title', 'outlet', 'byline', 'published', 'url'] as const) {
      const own = places.filter(([each]) => each === name)
      for (const [i, [, via, , head, body]] of own.entries()) {
        const lower = own.slice(i + 1)
        const heads = [...lower, own[i]!].map(([, , , each]) => each).join('')
        const facts = factsOf(head + heads, body + lower.map(([, , , , each]) => each).join(''))
        // The headline on the page is what others are measured by, so it counts wherever it stands.
        const isMixed = name === 'outlet' || name === 'title'
        if (!isMixed) expect(facts[name]?.via).toBe(via)
      }
    }
  })

  test('language and direction of the page', () =>
    expect(factsOf('', '<h1>عنوان</h1>', '<html lang="ar" dir="rtl">')).toMatchObject({
      language: { value: 'ar', via: 'html-lang' },
      direction: { value: 'rtl', via: 'html-dir' },
    }))

  test('an archive’s address holds the one that it keeps', () =>
    expect(
      factsOf(meta('og:url', 'https://web.archive.org/web/20310314/https://a.example/x')),
    ).toMatchObject({
      url: { value: 'https://a.example/x' },
      archiveUrl: { value: 'https://web.archive.org/web/20310314/https://a.example/x' },
    }))

  test('a day is made exact by an hour of the same day', () =>
    expect(
      factsOf(
        ld({ ...article, datePublished: '2031-03-14' }) +
          meta('article:published_time', '2031-03-14T08:00:00Z'),
      ).published,
    ).toEqual({ value: '2031-03-14T08:00:00Z', via: 'opengraph' }))
})

describe('[HP10] a value is one line, and what it claims to be', () => {
  test.each([
    [
      'the name of the site is cut off',
      '<title>Crates at Belmar | The Ledger</title>' + meta('og:site_name', 'The Ledger'),
      'Crates at Belmar',
    ],
    [
      'also in front',
      '<title>Ledger: Crates at Belmar</title>' + meta('og:site_name', 'The Ledger'),
      'Crates at Belmar',
    ],
    [
      'but no other part',
      '<title>Crates: a history - part 2</title>' + meta('og:site_name', 'The Ledger'),
      'Crates: a history - part 2',
    ],
    ['white space', '<title> Crates\n\t at  Belmar </title>', 'Crates at Belmar'],
    ['control characters', '<title>Crates\u0007 at Belmar</title>', 'Crates at Belmar'],
    ['entities, once', meta('og:title', 'R&amp;amp;D'), 'R&amp;D'],
    [
      'entities in data, once',
      ld({ '@type': 'Article', headline: 'R&amp;amp;D &mdash; <i>x</i>' }),
      'R&amp;D — <i>x</i>',
    ],
  ])('title: %s', (_, head, title) => expect(factsOf(head).title?.value).toBe(title))

  test('a long value is cut', () =>
    expect(factsOf(meta('og:title', 'word '.repeat(2000))).title?.value.length).toBeLessThanOrEqual(
      2000,
    ))

  test.each([
    ['By Mirela Tann', 'Mirela Tann'],
    ['https://a.example/staff/7', undefined],
    ['desk@ledger.example', undefined],
    ['@ledger', undefined],
    ['Mirela Tann for the Ledger', 'Mirela Tann'],
    ['Mirela Tann for Karsov Wire', 'Mirela Tann for Karsov Wire'],
    [' , ', undefined],
  ])('byline: %s', (written, byline) =>
    expect(factsOf(meta('og:site_name', 'Ledger') + meta('author', written)).byline?.value).toBe(
      byline,
    ),
  )

  test('several authors, each once; a house only where nobody else is named', () => {
    const author = [
      { name: 'By A. Tann' },
      'B. Moss',
      { name: 'A. Tann' },
      { '@type': 'Organization', name: 'Wire' },
    ]
    expect(factsOf(ld({ '@type': 'Article', author })).byline?.value).toBe('A. Tann, B. Moss')
    expect(factsOf(ld({ '@type': 'Article', author: author[3] })).byline?.value).toBe('Wire')
  })

  test.each([
    ['2031-03-14T08:20:00.000Z', '2031-03-14T08:20:00.000Z'],
    ['2031-03-14T08:20:00+0100', '2031-03-14T08:20:00+01:00'],
    ['2031-03-14 8:20', '2031-03-14T08:20'],
    ['2031-03', '2031-03'],
    ['20310314', '2031-03-14'],
    ['Fri, 14 Mar 2031 09:20:00 GMT', '2031-03-14T09:20:00Z'],
    ['14/03/2031', undefined],
    ['March 14, 2031', undefined],
    ['yesterday', undefined],
    ['2031-13-14', undefined],
  ])('date: %s', (written, date) =>
    expect(factsOf(meta('article:published_time', written)).published?.value).toBe(date),
  )

  test.each([
    'vbscript:alert(1)',
    'data:text/html,x',
    '/relative',
    'ftp://a.example/',
    'https://',
    'file:///etc',
  ])('no address: %s', (url) =>
    expect(
      factsOf(`<link rel="canonical" href="${url}"><base href="https://evil.invalid/">`).url,
    ).toBeUndefined(),
  )

  test.each(['', 'english', '<b>', 'x'])('no language: %s', (lang) =>
    expect(factsOf('', '', `<html lang="${lang}">`).language).toBeUndefined(),
  )

  test.each([
    [
      'a title with a colon',
      '<title>Exclusive: Crates at Belmar</title>',
      '<h1>Crates at Belmar</h1>',
    ],
    ['an account', meta('twitter:site', '@ledger'), '<h1>Crates</h1>'],
    ['nothing', '', ''],
  ])('no outlet: %s', (_, head, body) => expect(factsOf(head, body).outlet).toBeUndefined())
})

describe('[HP11] JSON-LD is read field by field', () => {
  test.each([
    [
      'a graph with references',
      {
        '@graph': [
          { '@type': 'Article', headline: 'H', author: { '@id': '#p' } },
          { '@id': '#p', name: 'Ole Farr' },
        ],
      },
      'Ole Farr',
    ],
    [
      'a list',
      [
        { '@type': 'BreadcrumbList' },
        { '@type': ['Thing', 'ReportageNewsArticle'], author: 'Ole Farr' },
      ],
      'Ole Farr',
    ],
    [
      'inside of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', author: ['Ole Farr'] } },
      'Ole Farr',
    ],
    [
      'a name as value object',
      { '@type': 'Article', author: { name: { '@value': 'Ole Farr' } } },
      'Ole Farr',
    ],
    ['not of other things', { '@type': 'Product', author: 'Ole Farr' }, undefined],
    ['not what is inherited', '{"@type":"Article","__proto__":{"author":"Ole Farr"}}', undefined],
    ['not what is broken', '{"@type":"Article","author":"Ole Farr"', undefined],
    [
      'only what is not too deep',
      `{"@type":"Article","author":"x","a":${'['.repeat(70)}{"@type":"Article","headline":"x"}${']'.repeat(70)}}`,
      'x',
    ],
    [
      'not what is too large',
      `{"@type":"Article","author":"Ole Farr","a":"${'x'.repeat(1_000_000)}"}`,
      undefined,
    ],
  ])('%s', (_, value, byline) => expect(factsOf(ld(value)).byline?.value).toBe(byline))

  test('a broken script does not hide the next', () =>
    expect(factsOf(ld('{,}') + ld({ '@type': 'Article', author: 'Ole Farr' })).byline?.value).toBe(
      'Ole Farr',
    ))

  test('of several articles the one that the page shows; of a list of others none', () => {
    const others = [
      { '@type': 'Article', headline: 'Night trains return', author: 'X' },
      { '@type': 'Article', headline: 'Herring is dear', author: 'Y' },
    ]
    const own = { '@type': 'Article', headline: 'Crates at Belmar', author: 'Z' }
    expect(factsOf(ld([...others, own]), '<h1>Crates at Belmar</h1>').byline?.value).toBe('Z')
    expect(factsOf(ld(others), '<h1>Crates at Belmar</h1>').byline).toBeUndefined()
  })

  test('no prototype is touched', () => {
    factsOf(
      ld(
        '{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"polluted":1},"name":"A"}}',
      ),
    )
    expect('polluted' in {}).toBe(false)
  })
})
