// Who wrote and when, as the lines beside a headline say it to readers, and what the sheets of a printed article repeat.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { readFragment, readPage } from '../../src/dom/page.ts'
import { freeze } from '../../src/text/normalize.ts'

const headline = 'Karsovia rejects charge that it shipped drones'
const paragraphs = [
  'Karsovia on Friday dismissed allegations that it had shipped drones to Ostrelle, after Alveria published pictures of crates and herring.',
  'The crates were loaded at Belmar in February, according to Alveria, and left the port on a freighter within a day, under a flag of Dunmere.',
  'Ostrelle did not answer. Its embassy in Dunmere was closed for a holiday that nobody there could name, and that was to last until Monday.',
]
const body = paragraphs.map((line) => `<p>${line}</p>`).join('')
const page = (inside: string, title = headline): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${inside}</body></html>`
const below = (credits: string, after = ''): ReturnType<typeof readPage> =>
  readPage(page(`<article><h1>${headline}</h1>${credits}${body}${after}</article>`))

describe('[HP26] who wrote and when is read beside the headline in the shapes in which houses mark it', () => {
  test.each<[string, string, string]>([
    [
      'a class, no word',
      '<div class="c-article__authors"><span>Mirela Tann</span></div>',
      'Mirela Tann',
    ],
    [
      'a box with a role and a day',
      '<div class="author-box"><h4><a href="/x">Mirela Tann</a></h4><span>Courts desk</span><time>2 April</time></div>',
      'Mirela Tann',
    ],
    [
      'a link to her page',
      '<p><a href="/authors/mirela-tann">Mirela Tann</a> · 14 March 2031</p>',
      'Mirela Tann',
    ],
    [
      'an account',
      '<p><a href="https://ledger.example/@mirela">Mirela Tann</a></p>',
      'Mirela Tann',
    ],
    [
      'an address element',
      '<address>Words: <a href="/m">Mirela Tann</a>, in Belmar</address>',
      'Mirela Tann',
    ],
    ['the word in a sibling', '<div><span>By</span><span>Mirela Tann</span></div>', 'Mirela Tann'],
    ['the word in a line of its own', '<div>By</div><div>Mirela Tann</div>', 'Mirela Tann'],
    ['a day behind it', '<p>By Mirela Tann March 14, 2031</p>', 'Mirela Tann'],
    ['a day before it', '<p>14 March 2031 | Author: Mirela Tann</p>', 'Mirela Tann'],
    [
      'a plugin',
      '<p>Posted By <u>Mirela Tann</u> On 14. March 2031 @ 10:02 In <u>Ports</u></p>',
      'Mirela Tann',
    ],
    [
      'several in one line',
      '<p>By Mirela Tann, Ole Farr and Ada van Holt</p>',
      'Mirela Tann, Ole Farr and Ada van Holt',
    ],
    [
      'several elements',
      '<ul class="byline-list"><li>Mirela Tann</li><li>Ole Farr</li></ul>',
      'Mirela Tann, Ole Farr',
    ],
    [
      'glued elements',
      '<div><span>By</span><a>Mirela Tann</a><span>and</span><a>Ole Farr</a><time>March 14</time></div>',
      'Mirela Tann and Ole Farr',
    ],
    [
      'an attribute for tests',
      '<div data-testid="article-byline"><span>Mirela Tann</span></div>',
      'Mirela Tann',
    ],
    ['another language', '<p>Von Mirela Tann, 14.03.2031</p>', 'Mirela Tann'],
    [
      'below a long standfirst',
      `<p>${paragraphs[1]} It is the third one.</p><p class="byline">Mirela Tann</p>`,
      'Mirela Tann',
    ],
  ])('%s', (_, credits, byline) =>
    expect(below(credits).facts.byline).toEqual({
      value: byline,
      via: credits.includes('>By') && credits.includes('byline') ? 'byline' : 'credit-line',
    }),
  )

  test('the box above the text goes before the one below it', () => {
    const box = '<div class="author-name">Ole Farr</div>'
    expect(below('<p class="author-name">Mirela Tann</p>', box).facts.byline?.value).toBe(
      'Mirela Tann',
    )
    expect(below('', box).facts.byline?.value).toBe('Ole Farr')
  })

  test('a day in the element of the writer is no part of the name', () => {
    const read = below('<p itemprop="author">Mirela Tann<time>March 14, 2031</time></p>')
    expect(read.facts.byline).toEqual({ value: 'Mirela Tann', via: 'microdata' })
  })

  test.each<[string, string | undefined]>([
    ['<p>By Mirela Tann</p><p>14 March 2031</p>', '2031-03-14'],
    ['<p><a href="/profile/9">Mirela Tann</a><span>Mar. 14th, 2031</span></p>', '2031-03-14'],
    ['<p>Published on Friday, March 14, 2031 at 9:20</p>', '2031-03-14'],
    ['<p>Updated 14 March 2031</p>', undefined],
    ['<p>Printed 14 March 2031</p>', undefined],
    ['<p>14 March</p>', undefined],
    ['<p>03/04/2031</p>', undefined],
    ['<h2>The fire of 14 March 2031</h2>', undefined],
    ['<p>The port was closed on 14 March 2031</p>', undefined],
    ['<p>14 March 2031 – 20 March 2031</p>', undefined],
  ])('the day in %s', (credits, day) => expect(below(credits).facts.published?.value).toBe(day))

  test.each<[string, string]>([
    ['a desk', '<p class="byline">Staff Reporter</p>'],
    ['a house', '<p>By Belmar News Agency</p>'],
    ['a person of whom the article speaks', '<p>From: <a href="/people/vesk">Dagny Vesk</a></p>'],
    ['a person in a sentence', '<p><a href="/vesk">Dagny Vesk</a> has not answered.</p>'],
    ['a credit of a picture', '<figure><p class="author">Dagny Vesk</p></figure>'],
    ['a subheading', '<h2>Old Belmar Harbour</h2>'],
    ['a section', '<p class="category">Old Belmar</p>'],
    ['words that begin so', '<p>By Friday the crates had gone.</p>'],
    ['the writer of another article', '<div class="related-author">Dagny Vesk</div>'],
    ['a share of the writer', '<div class="share author">Dagny Vesk</div>'],
  ])('not: %s', (_, credits) => expect(below(credits).facts.byline).toBeUndefined())

  test('not: two boxes below the text that name two people', () =>
    expect(
      below('', '<div class="author">Ole Farr</div><div class="author">Ada Holt</div>').facts
        .byline,
    ).toBeUndefined())
})

describe('[HP27] words that only the layout sets apart get a blank', () => {
  test.each([
    ['<span>Mirela Tann</span><time>March 14</time>', 'Mirela Tann March 14'],
    ['Mirela Tann<time>14 March</time>', 'Mirela Tann 14 March'],
    ['<time>14 March</time><span>Mirela Tann</span>', '14 March Mirela Tann'],
    ['<a href="/m">Mirela Tann</a><span>Belmar</span>', 'Mirela Tann Belmar'],
    ['<span class="by">By</span><span class="author-name">mirela</span>', 'By mirela'],
    ['<span class="post-meta"><b>belmar</b><b>harbour</b></span>', 'belmar harbour'],
  ])('%s', (html, words) => expect(readFragment(`<p>${html}</p>`).text).toBe(words))

  test.each([
    ['<b>Kar</b><b>sovia</b>', 'Karsovia'],
    ['<span class="drop">K</span>arsovia', 'Karsovia'],
    ['<span>Karsovia</span><span>, again</span>', 'Karsovia, again'],
    ['H<sub>2</sub>O', 'H2O'],
    ['the <time>14</time>, a Friday', 'the 14, a Friday'],
    ['<span>Karsovia</span> <span>Belmar</span>', 'Karsovia Belmar'],
    ['“<time>Friday</time>”', '“Friday”'],
    ['<span>“</span><span>Yes</span>', '“Yes'],
  ])('not in %s', (html, words) => expect(readFragment(`<p>${html}</p>`).text).toBe(words))
})

describe('[HP28] pages of East Asia: credits, days, outlets, and blanks of full width', () => {
  const lines = [
    '東浜市の古い倉庫に、三十年ぶりに鐘が戻った。市によると、鐘は六月一日の朝に初めて鳴らされる。',
    '倉庫は一九一二年に建てられ、長い間、魚の競りを知らせる鐘が使われていた。鐘は戦後に失われた。',
    '修理には二百万円がかかった。費用の半分は市民の寄付で、残りは市が負担したという。',
  ]
  const head = '東浜港の倉庫　新しい鐘が鳴る'
  const read = (
    credits: string,
    title = `${head}｜東浜新報`,
    foot = '',
  ): ReturnType<typeof readPage> =>
    readPage(
      page(
        `<div><h1>${head}</h1>${credits}${lines.map((line) => `<p>${line}</p>`).join('')}</div>${foot}`,
        title,
      ),
    )

  test.each<[string, string | undefined, string | undefined]>([
    ['<p>2031年5月28日 6時15分</p><p>記者　水野春香</p>', '水野春香', '2031-05-28T06:15'],
    ['<p><span>2031年5月28日(水)</span><span>文・水野春香</span></p>', undefined, '2031-05-28'],
    [
      '<p><span>公開：2031/5/28 6:15</span><span>文：水野春香</span></p>',
      '水野春香',
      '2031-05-28T06:15',
    ],
    ['<p>水野春香 記者 2031年5月28日</p>', '水野春香', undefined],
    ['<p><time>2031年5月28日</time><span>東浜支局・水野春香</span></p>', '水野春香', '2031-05-28'],
    ['<p>2031-05-28 06:15　来源：东滨日报　作者：林若水</p>', '林若水', '2031-05-28T06:15'],
    [
      '<p><span>오세나 기자</span><span>입력 2031.05.28 06:15</span></p>',
      '오세나',
      '2031-05-28T06:15',
    ],
    ['<p>関係者は水野春香記者会見に出席した</p>', undefined, undefined],
  ])('%s', (credits, byline, published) => {
    const { facts } = read(credits)
    expect([facts.byline?.value, facts.published?.value]).toEqual([byline, published])
  })

  test('a later day is that of a change', () =>
    expect(
      read('<p><span>입력 2031.05.28 06:15</span><span>수정 2031.05.29 07:00</span></p>').facts,
    ).toMatchObject({
      published: { value: '2031-05-28T06:15' },
      updated: { value: '2031-05-29T07:00' },
    }))

  test('the lines stay in the text, and are read in it', () => {
    const { text, facts } = read('<p>2031年5月28日 6時15分</p><p>記者　水野春香</p>')
    expect(
      text
        .split('\n')
        .filter((line) => line)
        .slice(1, 3),
    ).toEqual(['2031年5月28日 6時15分', '記者　水野春香'])
    expect(proposalOf(freeze(text).text, facts)).toMatchObject({
      byline: { state: 'stated', stated: '水野春香' },
      published: { resolved: '2031-05-28T06:15' },
    })
  })

  test.each<[string, string, string | undefined]>([
    [`${head}｜東浜新報`, '', '東浜新報'],
    [`${head}_社会_東浜新報`, '', '東浜新報'],
    [`${head}-東浜新報`, '', '東浜新報'],
    [head, '<footer><p>Copyright © 東浜新報社 無断転載を禁じます。</p></footer>', '東浜新報社'],
    [head, '<footer><p>東浜新報 お問い合わせ</p></footer>', undefined],
    [head, '', undefined],
  ])('outlet of %s %s', (title, foot, outlet) =>
    expect(read('', title, foot).facts.outlet?.value).toBe(outlet),
  )

  test('a source that is named beside the headline is the outlet, where the title names none', () =>
    expect(read('<p>来源：东滨日报　作者：林若水</p>', head).facts.outlet).toEqual({
      value: '东滨日报',
      via: 'credit-line',
    }))

  test('the blank of full width in a headline stays as it is printed', () => {
    const { facts, text } = read('')
    expect(facts.title?.value).toBe(head)
    expect(text.split('\n')[0]).toBe(head)
    expect(proposalOf(freeze(text).text, facts).title).toMatchObject({
      state: 'stated',
      stated: head,
    })
  })

  test.each([
    ['2031年8月3日', '2031-08-03'],
    ['2031年8月3日(日) 9時12分', '2031-08-03T09:12'],
    ['2031年08月03日09:12', '2031-08-03T09:12'],
    ['2031. 8. 3.', '2031-08-03'],
    ['2031년 8월 3일 14:05', '2031-08-03T14:05'],
    ['2031年13月3日', undefined],
    ['8月3日', undefined],
    ['03.08.2031', undefined],
    ['2031.8', undefined],
  ])('the day %s', (written, date) => {
    const html = page(`<h1>${head}</h1>${body}`).replace(
      '<title>',
      `<meta name="date" content="${written}"><title>`,
    )
    expect(readPage(html).facts.published?.value).toBe(date)
  })
})

describe('[HP29] sheets of a printed article: heads that come again, page numbers, numbers of links', () => {
  const print = (middle: string, end: string): ReturnType<typeof readPage> =>
    readPage(
      page(
        `<div><h1>${headline}</h1><p>${paragraphs[0]}</p>${middle}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></div>${end}`,
        `${headline} - printable version`,
      ),
    )
  const whole = [headline, ...paragraphs].join('\n\n')
  test.each<[string, string, string]>([
    [
      'a name',
      '<p>The Belmar Lantern</p><p>Page 1 of 2</p><p>The Belmar Lantern</p>',
      '<p>Page 2 of 2</p>',
    ],
    ['the headline', `<p>Seite 1 von 2</p><p>${headline}</p>`, '<p>Seite 2 von 2</p>'],
    [
      'what a browser prints',
      `<p>https://ledger.example/a/1 1/2</p><p>14.03.31, 09:20 ${headline}</p>`,
      '<p>https://ledger.example/a/1 2/2</p>',
    ],
  ])('%s', (_, middle, end) => expect(print(middle, end).text).toBe(whole))

  test('the name between headline and format in the title is the outlet', () =>
    expect(
      readPage(
        page(
          `<h3>${headline}</h3><p>By Mirela Tann</p>${body}`,
          `Belmar Rail News | ${headline} | Print view`,
        ),
      ).facts.outlet?.value,
    ).toBe('Belmar Rail News'))

  test('the name on the sheets is the outlet; the name of the format is none', () => {
    const of = (name: string): unknown =>
      print(`<p>${name}</p><p>Page 1 of 2</p><p>${name}</p>`, '<p>Page 2 of 2</p>').facts.outlet
    expect(of('The Belmar Lantern')).toEqual({ value: 'The Belmar Lantern', via: 'printed' })
    expect(of(headline)).toBeUndefined()
  })

  test.each<[string, string, string]>([
    ['one number', '<p>Page 1 of 2</p>', ''],
    [
      'a line that comes again, and no number',
      '<p>The Belmar Lantern</p><p>The Belmar Lantern</p>',
      '',
    ],
    [
      'lines that do not come again',
      '<p>Page 1 of 2</p><p>A third crate</p>',
      '<p>Page 2 of 2</p>',
    ],
  ])('not: %s', (_, middle, end) => {
    const { text } = print(middle, end)
    for (const line of middle
      .split(/<\/?p>/)
      .filter((each) => each && !(end && each.startsWith('Page'))))
      expect(text).toContain(line)
  })

  const marked = (foot: string): ReturnType<typeof readPage> =>
    readPage(
      page(
        `<div><b>${headline}</b><br>By Mirela Tann<p>${paragraphs[0]?.replace('drones', 'drones[1]')}<p>${paragraphs[1]?.replace('Belmar', 'Belmar [7]')}<p>${paragraphs[2]}<hr>${foot}</div>`,
        'The Ledger: Printer Friendly Format',
      ),
    )
  test.each([
    '<p>1. https://ledger.example/crates</p><p>Source: https://ledger.example/a/1</p>',
    '<p>[1]: https://ledger.example/crates</p><p>Source: https://ledger.example/a/1</p>',
    '<p>----------</p><p>[1] crates https://ledger.example/crates</p><p>Source: https://ledger.example/a/1</p>',
  ])('the list %s', (foot) => {
    const { text } = marked(foot)
    expect(text).not.toContain('[1]')
    expect(text.endsWith(paragraphs[2] ?? '')).toBe(true)
  })

  test('addresses in brackets behind the words of several links are no text; one alone is', () => {
    const of = (lines: readonly string[]): string =>
      readPage(
        page(
          `<h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Source: https://ledger.example/a/1</p>`,
        ),
      ).text
    const linked = paragraphs.map((line) => line.replace(',', ' (https://ledger.example/x),'))
    expect(of(linked)).toBe([headline, ...paragraphs].join('\n\n'))
    expect(of([linked[0] ?? '', ...paragraphs.slice(1)])).toContain('(https://ledger.example/x)')
  })

  test('numbers that the foot explains are no text; others are', () => {
    const { text } = marked(
      '<b>Links referenced within this article</b><br>[1] the crates<br>https://ledger.example/crates',
    )
    expect(text).toContain('shipped drones to Ostrelle')
    expect(text).toContain('at Belmar [7] in')
    expect(marked('').text).toContain('drones[1]')
  })
})

describe('[HP30] the foot of a printed article names its address in many words', () => {
  const url = 'https://ledger.example/2031/a-1.html'
  const withFoot = (foot: string): ReturnType<typeof readPage> =>
    readPage(
      page(
        `<div><h2>${headline}</h2><i>By Mirela Tann</i>${body}</div><hr><div>${foot}</div>`,
        `Print: ${headline}`,
      ),
    )
  test.each([
    `<p>This text was published on the web under: ${url}</p>`,
    `<p>Source: ${url}</p>`,
    `<p>URL: <a href="${url}">${url}</a></p>`,
    `<p>Retrieved from ${url}</p>`,
    `<p>This article can be read online at ${url}</p>`,
    `<p>Quelle: ${url}</p>`,
    `<p>You are reading the print view of ${url}</p>`,
    `<p>Printed on 14 March 2031 from ${url}</p>`,
    `<p>Source: <a href="${url}">ledger.example</a>, <br>Web address: ${url}</p>`,
    `<p>Source: <a href="http://www.ledger.example/a/1">www.ledger.example/a/1</a></p>`,
  ])('%s', (foot) => {
    const read = withFoot(foot)
    expect(read.facts.url?.via).toBe('printed')
    expect([url, 'http://www.ledger.example/a/1']).toContain(read.facts.url?.value)
    expect(read.text.endsWith(paragraphs[2] ?? '')).toBe(true)
  })

  test.each([
    '<p>Source: https://ledger.example/</p>',
    '<p>Source: www.ledger.example/a/1</p>',
    `<p>The ministry put its answer on the web: ${url}</p>`,
    '<p>Source: https://ledger.example/a/1</p><p>Source: https://ledger.example/b/2</p>',
  ])('no address of the article: %s', (foot) =>
    expect(withFoot(foot).facts.url?.value ?? '').not.toBe(url),
  )
})
