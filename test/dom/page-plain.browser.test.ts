// Pages that call nothing by its name: printed versions, letters, old kits. What their lines say and look like.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { readPage } from '../../src/dom/page.ts'
import { freeze } from '../../src/text/normalize.ts'
import { proposedDifferences } from '../support/word-score.ts'

const headline = 'Karsovia rejects charge that it shipped drones'
const paragraphs = [
  'Karsovia on Friday dismissed allegations that it had shipped drones to Ostrelle, after Alveria published pictures.',
  'The crates were loaded at Belmar in February, according to Alveria, and left the port on a freighter within a day.',
  'Ostrelle did not answer. Its embassy in Dunmere was closed for a holiday that nobody there could name.',
]
const body = paragraphs.map((line) => `<p>${line}`).join('\n')
const text = paragraphs.join('\n\n')
const page = (inside: string, title = 'The Ledger: Printer Friendly Format', head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${inside}</body></html>`

describe('[HP17] the line that is drawn as headline is the headline, and no title that the text does not speak of', () => {
  test.each([
    ['large letters', `<font size="5">${headline}</font><br>By Mirela Tann<br>`],
    ['bold letters above a date', `<b>${headline}</b><br>March 10, 2031<br>`],
    ['bold letters in a cell', `<table><tr><td><b>${headline}</b><p>By Mirela Tann</table>`],
    [
      'a size in its style',
      `<div style="font-size:26px">${headline}</div><div>10 March 2031</div>`,
    ],
    [
      'the largest line',
      `<p style="font-size: 2em">${headline}</p><p><b>Three of five lines</b></p>`,
    ],
    [
      'below a smaller heading of the outlet',
      `<center><h2>The Ledger</h2></center><p><b>${headline}</b><br>By Mirela Tann`,
    ],
    ['below a heading of the outlet', `<h1>The Ledger</h1><h3>${headline}</h3>March 10, 2031`],
    [
      'after a line of links',
      `<a href="#">Print this page</a> | <a href="#">Close</a><hr><font size="+2"><b>${headline}</b></font><br>By Mirela Tann`,
    ],
  ])('%s', (_, above) => {
    const read = readPage(page(`${above}${body}`))
    expect(read.facts.title).toEqual({ value: headline, via: 'headline' })
    expect(read.text.slice(0, headline.length)).toBe(headline)
    expect(read.text).not.toContain('Friendly')
  })

  test.each([
    ['a format', 'The Ledger: Printer Friendly Format'],
    ['a format in the words of the text', 'Drones, crates, Karsovia: print version'],
    ['an issue', 'Weekend letter number fourteen'],
  ])('a title element that names %s is no title', (_, title) => {
    const read = readPage(page(`<div>${body}</div>`, title))
    expect(read.facts.title).toBeUndefined()
    expect(read.text).toBe(text)
  })

  test('a title for networks stays a fact, and is not put into a text of other words', () => {
    const meta = '<meta property="og:title" content="Herring does not fly">'
    const read = readPage(page(`<div>${body}</div>`, headline, meta))
    expect(read.facts.title?.value).toBe('Herring does not fly')
    expect(read.text).toBe(text)
  })

  test('a text with a headline and a byline of its own keeps them first', () => {
    const meta = '<meta property="og:title" content="Karsovia: no drones for Ostrelle">'
    const lines = `${headline}<br>By Mirela Tann<br><br>${paragraphs.join('<br><br>')}`
    const read = readPage(page(`<div>${lines}</div>`, 'The Ledger', meta))
    expect(read.text.startsWith(`${headline}\nBy Mirela Tann`)).toBe(true)
    const { title, byline } = proposalOf(freeze(read.text).text, read.facts)
    expect(title).toMatchObject({ state: 'stated', stated: headline, start: 0 })
    expect(byline).toMatchObject({ state: 'stated', stated: 'Mirela Tann' })
  })

  test('JSON-LD stays first', () => {
    const stated = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Herring does not fly"}</script>`
    const read = readPage(page(`<div>${body}</div>`, headline, stated))
    expect(read.text.startsWith('Herring does not fly\n\n')).toBe(true)
  })
})

describe('[HP18] a byline and a date stay in the text where the page states them nowhere else', () => {
  const lines = `<div class="by"><span>By Mirela Tann</span></div><div class="meta">Published 10 March 2031, 09:40</div>`
  const article = (head: string): ReturnType<typeof readPage> =>
    readPage(page(`<article><h1>${headline}</h1>${lines}${body}</article>`, headline, head))
  const writer = '<meta name="author" content="Mirela Tann">'
  const day = '<meta name="date" content="2031-03-10T09:40:00Z">'

  test('both stay', () => {
    const read = article('')
    expect(read.text).toContain('10 March 2031')
    const { byline, published } = proposalOf(freeze(read.text).text, read.facts)
    expect(byline).toMatchObject({ state: 'stated', stated: 'Mirela Tann' })
    expect(published?.resolved).toMatch(/^2031-03-10/)
  })

  test('the day alone stays', () => {
    const read = article(writer)
    expect(read.text).toContain('10 March 2031')
    expect(read.text).not.toContain('By Mirela')
  })

  test('none stays', () => expect(article(writer + day).text).toBe(`${headline}\n\n${text}`))

  test('a standfirst that holds a date is text', () => {
    const standfirst = 'The port of Belmar was closed on 3 May 2031 after a storm of two days'
    const read = readPage(
      page(
        `<article><h1>${headline}</h1><p>${standfirst}</p>${body}</article>`,
        headline,
        writer + day,
      ),
    )
    expect(read.text).toBe(`${headline}\n\n${standfirst}\n\n${text}`)
  })

  test('a paragraph that begins with "By" or holds a date is text', () => {
    const first = 'By Friday the crates had gone, and on 10 March 2031 nobody knew where they were.'
    const read = readPage(
      page(`<article><h1>${headline}</h1><p>${first}</p>${body}</article>`, headline, writer + day),
    )
    expect(read.text).toBe(`${headline}\n\n${first}\n\n${text}`)
  })
})

describe('[HP19] the foot of a printed version is set aside, and the address in it is the address of the article', () => {
  test.each([
    [
      'a list of links',
      `<b>Links referenced within this article</b><br>[1] the crates<br>https://ledger.example/crates<br><br>Find this article at:<br>https://ledger.example/a/1`,
    ],
    [
      'the lines of a plugin',
      `<p>Article printed from The Ledger: <b>https://ledger.example</b></p><p>URL to article: <b>https://ledger.example/a/1</b></p><p>URLs in this post:</p><p>[1] Image: https://ledger.example/i.png</p>`,
    ],
    ['the address of the source', `<p>Source URL: https://ledger.example/a/1</p>`],
  ])('%s', (_, foot) => {
    const read = readPage(page(`<div><b>${headline}</b><br>By Mirela Tann${body}<hr>${foot}</div>`))
    expect(read.text.endsWith(paragraphs[2] ?? '')).toBe(true)
    expect(read.outside).toContain('ledger.example')
    expect(read.facts.url).toEqual({ value: 'https://ledger.example/a/1', via: 'printed' })
  })

  test('a line above the headline', () => {
    const line = 'https://ledger.example/2031/a-1.html'
    const read = readPage(page(`<p>${line}</p><p><b>${headline}</b><p>By Mirela Tann${body}`))
    expect(read.facts.url).toEqual({ value: line, via: 'printed' })
  })

  test('such words above prose are text', () => {
    const read = readPage(page(`<h1>${headline}</h1><p>Find this article at:</p>${body}`))
    expect(read.text).toContain('Find this article at:')
    expect(read.facts.url).toBeUndefined()
  })
})

describe('[HP20] where the head names no outlet, the logo in the title does, or the line that keeps the rights', () => {
  const outletOf = (around: string, title = headline): unknown =>
    readPage(
      page(`<header>${around}</header><article><h1>${headline}</h1>${body}</article>`, title),
    ).facts.outlet
  test('a picture', () =>
    expect(
      outletOf('<img alt="The Dunmere Ledger">', `The Dunmere Ledger Online: ${headline}`),
    ).toEqual({
      value: 'The Dunmere Ledger',
      via: 'logo',
    }))
  test('a picture that the title does not name', () =>
    expect(outletOf('<img alt="Buy a boat today">')).toBeUndefined())
  test('beside the name of a format', () =>
    expect(outletOf('', 'The Dunmere Ledger: Printer Friendly Format')).toEqual({
      value: 'The Dunmere Ledger',
      via: 'title-element',
    }))
  test('the rights', () =>
    expect(outletOf('<p>© 2031 The Dunmere Ledger. All rights reserved.</p>')).toEqual({
      value: 'The Dunmere Ledger',
      via: 'copyright',
    }))
  test.each([
    '© 2031 Ledger Holdings',
    '© 2031. All rights reserved.',
    '© 2031 Ledger | © 2031 Boats',
  ])('not: %s', (line) =>
    expect(
      outletOf(
        line
          .split(' | ')
          .map((each) => `<p>${each}</p>`)
          .join(''),
      ),
    ).toBeUndefined(),
  )
})

const pages = import.meta.glob<string>('../corpus/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const expectations = import.meta.glob<{ readonly meta: Readonly<Record<string, string | null>> }>(
  '../corpus/pages/*/expected.json',
  { import: 'default', eager: true },
)

test('[HP21] of what is proposed from text and page together, nineteen values of twenty are as expected', () => {
  let values = 0
  const wrong = Object.entries(pages).flatMap(([file, html]) => {
    const meta = expectations[file.replace('page.html', 'expected.json')]?.meta ?? {}
    values += Object.keys(meta).length
    const read = readPage(html)
    return proposedDifferences(proposalOf(freeze(read.text).text, read.facts), meta)
  })
  expect(values).toBeGreaterThan(100)
  expect(wrong.length).toBeLessThan(values / 20)
})
