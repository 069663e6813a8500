// Hostile pages: nothing of them runs, loads or enters ours, and no HTML whatever breaks the reading. The policy of
// the app is put into force first, so that a string that would become markup throws here as it would there.

import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readFragment, readPage } from '../../src/dom/page.ts'
import { growth, LINEAR } from '../text/support.ts'

beforeAll(() => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "require-trusted-types-for 'script'"
  document.head.append(policy)
})

const seen = globalThis as { hit?: number }
afterEach(() => {
  delete seen.hit
})

const prose =
  '<p>Karsovia on Friday dismissed allegations that it had shipped drones to Ostrelle, after Alveria published pictures of crates.</p>'.repeat(
    3,
  )

const hostile = `<!doctype html><html><head>
<meta http-equiv="refresh" content="0;url=https://tracker.invalid/"><base href="https://tracker.invalid/">
<link rel="stylesheet" href="https://tracker.invalid/s.css"><link rel="preload" as="image" href="https://tracker.invalid/p.png">
<link rel="prefetch" href="https://tracker.invalid/n"><link rel="icon" href="https://tracker.invalid/i.png">
<style>@import url(https://tracker.invalid/i.css); body { background: url(https://tracker.invalid/b) }</style>
<script>globalThis.hit = 1</script><script src="https://tracker.invalid/a.js"></script><script type="module">globalThis.hit = 1</script>
</head><body onload="globalThis.hit = 1" style="background:url(https://tracker.invalid/y)">
<article><h1 onclick="globalThis.hit = 1">Karsovia rejects charge</h1>${prose}
<img src="https://tracker.invalid/p.gif" onerror="globalThis.hit = 1"><img src=x onerror=globalThis.hit=1>
<picture><source srcset="https://tracker.invalid/w.webp"><img src="https://tracker.invalid/w.jpg"></picture>
<noscript><img src="https://tracker.invalid/n.gif"></noscript>
<svg onload="globalThis.hit = 1"><script>globalThis.hit = 1</script><image href="https://tracker.invalid/g.png"/></svg>
<iframe src="https://tracker.invalid/" srcdoc="<script>parent.hit = 1</script>"></iframe>
<object data="https://tracker.invalid/o"></object><embed src="https://tracker.invalid/e"><video src="https://tracker.invalid/v" autoplay></video>
<a href="javascript:globalThis.hit = 1" autofocus onfocus="globalThis.hit = 1">a link</a>
<math><mtext><table><mglyph><style><img src=x onerror="globalThis.hit=1"></style></mglyph></table></mtext></math>
<template><img src="https://tracker.invalid/t.gif" onerror="globalThis.hit = 1"></template></article></body></html>`

describe('[HP12] a hostile page stays dead', () => {
  test('the policy is in force', () => {
    expect(() => {
      document.createElement('div').innerHTML = '<b>x</b>'
    }).toThrow(TypeError)
  })

  test('nothing runs, nothing is asked for, nothing enters the page', async () => {
    const address = location.href
    const before = document.documentElement.querySelectorAll('*').length
    performance.clearResourceTimings()
    const asked: string[] = []
    const observer = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    )
    observer.observe({ type: 'resource', buffered: true })
    const read = readPage(hostile)
    readPage(hostile, 'whole-page')
    readFragment(hostile)
    await new Promise((resolve) => setTimeout(resolve, 300))
    observer.disconnect()
    expect(read.isArticle).toBe(true)
    expect(read.text.startsWith('Karsovia rejects charge\n\nKarsovia on Friday')).toBe(true)
    expect(read.text).not.toMatch(/hit|tracker/)
    expect(read.notes).toContain('scripts:4')
    expect(read.notes.find((note) => note.startsWith('remote:'))).toBeDefined()
    expect(seen.hit).toBeUndefined()
    expect(location.href).toBe(address)
    expect(document.documentElement.querySelectorAll('*')).toHaveLength(before)
    expect(asked.filter((name) => name.includes('invalid'))).toEqual([])
  })

  test.each([
    ['too short to be found', '<p>Short.</p>'],
    [
      'with pictures in noscript',
      `<article>${prose}<img class="lazy"><noscript><img src="a.jpg"></noscript></article>`,
    ],
    ['without a body', '<frameset><frame src="https://tracker.invalid/f"></frameset>'],
    ['of nothing', ''],
  ])('no string becomes markup on a page %s', (_, html) =>
    expect(() => readPage(html)).not.toThrow(),
  )
})

test('[HP12] a short article is found in one attempt, because a second would make markup of a string', () => {
  const html = `<div class="logo">The Ledger</div><div><h2>Headed</h2></div><div>${prose}</div>`
  expect(readPage(html).text.split('\n\n')).toHaveLength(3)
})

const names =
  'p div span article main section aside h1 h2 table tr td ul li a b br form template noscript svg math'.split(
    ' ',
  )
const attributes = [
  '',
  ' class="share"',
  ' hidden',
  ' style="display:none"',
  ' itemprop="articleBody"',
  ' href="javascript:x"',
  ' class="',
  " id='a",
  ' data-x=<',
]
const word = fc.constantFrom(
  'word ',
  'Two words. ',
  '&lt;b&gt; ',
  '&amp;',
  '\u0000',
  '\ud800',
  '\n\n',
  'Comments',
  'Advertisement',
)
const piece = fc.oneof(
  word,
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
    .map(([name, rest]) => `<${name}${rest}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</script>',
    '<style>.share{display:none}',
    '</style>',
    '<title>',
    '</title>',
    '<script type="application/ld+json">{"@type":"Article","headline":',
    '<meta property="og:title" content="Two words">',
    '<frameset>',
    '<plaintext>',
    '<select>',
    '<html lang=x>',
    '<body>',
  ),
)
const pages = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('[HP13] any HTML is read', () => {
  test('without an error, in lines with at most one empty line between them', () =>
    fc.assert(
      fc.property(pages, fc.constantFrom('article', 'whole-page'), (html, want) => {
        const read = readPage(html, want)
        for (const text of [read.text, read.hidden, read.outside])
          expect(text).not.toMatch(/\n\n\n/)
        for (const note of read.notes) expect(note).toMatch(/^[a-z-]+:[1-9]\d*$/)
        for (const fact of Object.values(read.facts)) expect(fact.value).toMatch(/^\S(?:.*\S)?$/)
      }),
      { numRuns: 400 },
    ))

  test('mutilated pages of a real kind as well', () =>
    fc.assert(
      fc.property(fc.nat(hostile.length), fc.nat(hostile.length), (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        expect(readPage(hostile.slice(from, to)).text).not.toMatch(/\n\n\n/)
        expect(readPage(hostile.slice(0, from) + hostile.slice(to)).text).not.toMatch(/\n\n\n/)
      }),
      { numRuns: 100 },
    ))

  test('no markup that was an element is in the text', () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('word', 'a &lt;b&gt; c', '&quot;'),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'ul', 'td', 'article', 'h1', 'x-y'),
            fc.constantFrom(...attributes.slice(0, 6)),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([name, rest, inner]) => `<${name}${rest}>${inner.join(' ')}</${name}>`),
      ),
    })).node
    fc.assert(
      fc.property(tree, (html) => {
        const { text, hidden } = readFragment(html)
        // The only brackets are those that were written as entities.
        expect(`${text} ${hidden}`.replaceAll('<b>', '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 300 },
    )
  })

  test('what was seen and what was not is all that was there', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<p>seen</p>', '<p hidden>kept</p>', '<div class="share">round</div>'),
        ),
        (parts) => {
          const read = readPage(
            `<article><h1>A headline of five words</h1>${prose}${parts.join('')}</article>`,
          )
          const count = (text: string, each: string): number => text.split(each).length - 1
          expect(count(read.text, 'seen')).toBe(
            parts.filter((part) => part.includes('seen')).length,
          )
          expect(count(read.hidden, 'kept')).toBe(
            parts.filter((part) => part.includes('kept')).length,
          )
          expect(count(read.outside, 'round')).toBe(
            parts.filter((part) => part.includes('round')).length,
          )
        },
      ),
      { numRuns: 50 },
    ))
})

describe('[HP14] reading a page costs little more than the browser needs to parse it', () => {
  /** A reading is four times the parsing or less, or else it is linear; parsing deep markup is not. */
  const expectLittle = (html: string, eighth: string): void => {
    type Reading = (markup: string) => unknown
    const ofParsing = growth<Reading>(readPage, readFragment, (read) => read(html), 4)
    if (ofParsing >= 4) expect(growth(html, eighth, readPage)).toBeLessThan(LINEAR)
  }
  test.each([
    '<div>',
    '<section><p>word, word, word and a word</p>',
    '<h1><div>word ',
    '<table><tr><td>word, word ',
    '<span>word ',
    '<ul><li>',
    '<article><h1>A head of line</h1><p>Words words, words.</p></article>',
    '<h3>Comments</h3><p>words</p>',
    '<a href=x>word</a> ',
    '<style>.a{display:none}</style><p class=a>x</p>',
    '<div class="ad related share">words</div>',
    '<p style="background: a a a a',
    '<!-- ',
    '<script type="application/ld+json">[',
    '<script type="application/json">[',
    '<script>a={"b":[',
    `<script>a={"b":"${'words and more '.repeat(30)}"};</script>`,
    `<script>window.a = JSON.parse("\\"${'words '.repeat(60)}`,
    '<script>self.__next_f.push([1,"1:[\\"$\\",\\"p\\",null,{}]\\n"])</script>',
    `<script type="application/json">["${'1:[2,3] words, '.repeat(20)}"]</script>`,
    `<div data-props='["${'words '.repeat(60)}"]'>`,
    '<p class="author"><span>Mirela Tann</span><time>March</time></p>',
    '<span>Word</span><time>Word</time>',
    '<i><span>W</span>',
    '<p>Page 1 of 2</p><p>The Lantern</p>',
    '<p>[1] https://ledger.example/a</p>',
    '<p>2031年5月28日　来源：东滨日报　作者：林若水</p>',
    '<p>By Mirela Tann, Ole Farr, ',
    '<button>Read more</button><div hidden><p>Words that are long enough to be prose, and that end with a stop.</p></div>',
    '<p>Words that are long enough to be prose, and that end with a stop.</p><p hidden>Words that are long enough to be prose, and that end with a stop.</p><a href="#">Read more</a>',
    '<div><a href="#a">Read more</a>',
    '<b>Three bold words</b><br>',
    '<font size=+1>word ',
    '<div class="byline">By Mirela Tann</div>',
    '<p>© 2031 Ledger ',
    '<br>Find this article at: https://ledger.example/a',
    '<figure><img src=x>words',
    '<div><a href="/x"><h3>words</h3></a>',
  ])('%s', (each) => {
    const html = each.repeat(Math.ceil(16_000 / each.length))
    expectLittle(html, each.repeat(Math.ceil(2_000 / each.length)))
  })

  test.each(['<h1><div>word ', '<div><div>word '])('hundreds of %s in each other', (each) => {
    type Reading = (markup: string) => unknown
    const html = each.repeat(16_000 / each.length)
    expect(growth<Reading>(readPage, readFragment, (read) => read(html), 30)).toBeLessThan(30)
  })

  test('half a megabyte of data that begins like the article, in lists of lists', () => {
    const line = 'Crates were loaded at Belmar, said the captain, and nobody in the port asked.'
    const pageWith = (length: number): string => {
      let state: unknown = Array.from({ length }, (_, i) => ({
        a: { b: line, c: [line, `${i}`] },
      }))
      for (let i = 0; i < 50; i += 1) state = [state, { x: [line, '<p>', line] }]
      const json = JSON.stringify(state).replaceAll('<', '\\u003c')
      return `<article><h1>Crates at Belmar</h1><p>${line}</p><p>Then they were gone, and the captain was gone as well, without his hat.</p></article><script type="application/json">${json}</script>`
    }
    expectLittle(pageWith(2_000), pageWith(250))
  })

  test.each<[string, (eighths: number) => unknown]>([
    [
      'a list whose values point to each other in all ways',
      (eighths) => {
        const length = 7_500 * eighths
        return Array.from({ length }, (_, i) => [1, 2].map((n) => Math.min(i + n, length - 1)))
      },
    ],
    [
      'records that refer to each other in a ring',
      (eighths) => {
        const length = 375 * eighths
        const records = Array.from({ length }, (_, i): [string, unknown] => [
          `${i}`,
          { parts: [{ __ref: `${(i + 1) % length}` }, { __ref: `${(i * 7) % length}` }] },
        ])
        return Object.fromEntries([['ROOT_QUERY', { a: { __ref: '0' } }], ...records])
      },
    ],
    [
      'a thousand bodies under the same headline',
      (eighths) =>
        Array.from({ length: 125 * eighths }, (_, i) => ({
          headline: 'Crates at Belmar',
          body: Array.from(
            { length: 8 },
            () => `Crate ${i} was loaded at Belmar, said the captain, and nobody asked him.`,
          ),
        })),
    ],
    ['numbers', (eighths) => Array.from({ length: 37_500 * eighths }, (_, i) => i)],
  ])('%s', (_, data) => {
    const pageWith = (eighths: number): string =>
      `<main><h1>Crates at Belmar</h1><p>Loading</p></main><script type="application/json">${JSON.stringify(data(eighths))}</script>`
    expectLittle(pageWith(8), pageWith(1))
  })

  test('400,000 characters of prose', () => {
    const paragraph = `<p>${'Crates were loaded at Belmar, said the captain, and nobody asked. '.repeat(6)}</p>`
    const pageWith = (count: number): string =>
      `<article><h1>Crates at Belmar</h1>${paragraph.repeat(count)}</article>`
    expectLittle(pageWith(1000), pageWith(125))
  })
})
