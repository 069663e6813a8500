// Parts of pages that are told by their make in any language: page builders, print views, AMP, letters in tables.

import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/dom/page.ts'

const headline = 'Halder counts its geese and finds one too many'
const paragraphs = [
  'The town of Halder has counted its geese, as it does every autumn, and found 212 where there should have been 211.',
  'The clerk counted again on Thursday with a second clerk beside him. They arrived at 212 and at a quarrel about method.',
  'Nobody has claimed the goose. The council will decide in March whether it is to be registered, released or apologised to.',
]
const prose = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const pageOf = (body: string, title = headline): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`
const around = (part: string): string =>
  readPage(
    pageOf(
      `<article><h1>${headline}</h1>${prose(paragraphs.slice(0, 2))}${part}${prose(paragraphs.slice(2))}</article>`,
    ),
  ).text
const whole = [headline, ...paragraphs].join('\n\n')

describe('[HP31] parts of a built page are told by the names that its builder gives them', () => {
  const widget = (type: string, words: string): string =>
    `<div class="elementor-widget" data-widget_type="${type}"><div>${words}</div></div>`
  test.each([
    widget('share-buttons.default', '<span>Βάιμπερ</span>'),
    widget('post-info.default', '<span>Χρόνος ανάγνωσης: 2 λεπτά</span>'),
    widget('author-box.default', '<h4>Νίκη Βέλλου</h4><p>Γράφει για χήνες και για δήμους.</p>'),
    widget('posts.cards', '<h3>Άλλη είδηση</h3><p>Με λίγα λόγια</p>'),
  ])('set aside: %s', (part) => expect(around(part)).toBe(whole))

  test.each([
    widget('text-editor.default', 'The goose has no ring.'),
    widget('theme-post-content.default', 'The goose has no ring.'),
    widget('posts.full_content', 'The goose has no ring.'),
  ])('text: %s', (part) => expect(around(part)).toContain('The goose has no ring.'))
})

describe('[HP32] a heading goes with the links that were set aside below it', () => {
  const links = '<div data-widget_type="posts.default"><a href="/a">Α</a><a href="/b">Β</a></div>'
  test('alone in its section', () =>
    expect(around(`<section><div><h4>Δημοφιλή</h4></div>${links}</section>`)).toBe(whole))
  test('not where prose stands below it', () => {
    const text = around(`<section><h4>The method</h4>${links}<p>They used chalk.</p></section>`)
    expect(text).toContain('The method\n\nThey used chalk.')
  })
})

describe('[HP33] pointers, labels and lines of the house are told in many languages', () => {
  test.each([
    '<p>Διαβάστε επίσης: <a href="/a">Πρόστιμο σε βοσκό που μέτρησε λάθος</a></p>',
    '<p>Читайте также: <a href="/a">В Белмаре пересчитали уток</a></p>',
    '<div><span>ΔΙΑΦΗΜΙΣΗ</span></div>',
    '<div><small>Story continues below</small></div>',
    '<p>Follow <a href="/a">the Halder Bell on WhatsApp</a> for more of this.</p>',
    '<p>Ακολουθήστε το <a href="/a">Halder24 στο Google News</a> για όλα τα νέα</p>',
    '<p>When you purchase through links on our site, we may earn an affiliate commission.</p>',
    '<p><a href="#comments">Comments (12)</a></p>',
    '<div><h4>The Monday goose</h4><p>One letter a week about birds.</p><form><input type="email"></form></div>',
  ])('set aside: %s', (part) => expect(around(part)).toBe(whole))

  test.each([
    ['Follow the geese, not the clerk, was the advice on Facebook on Friday.', ''],
    ['Читайте также вывески, советует клерк.', ''],
    [
      '“We may earn a commission if you buy geese through links on the town’s page,” the clerk said.',
      '',
    ],
    [
      'The clerk may earn a commission of two crowns for every goose that he finds in the town.',
      '',
    ],
    ['The clerk uses <a class="affiliate-link" href="/a">chalk', '</a> of his own.'],
    ['Comments on the count fill a', ' <a href="/book">book of 80 pages</a>.'],
  ])('text: %s', (words, link) =>
    expect(around(`<p>${words}${link}</p>`)).toContain(words.replace(/<[^>]*>/g, '')),
  )

  test('a box with a form that holds more than an invitation is text', () => {
    const box = `<div><h4>The method</h4><p>${paragraphs[1]}</p><p>Chalk was used.</p><p>So was string.</p><p>No paint.</p><form><input type="email"></form></div>`
    expect(around(box)).toContain('So was string.')
  })
})

describe('[HP34] a small table of a picture and its caption is set aside', () => {
  const picture = (attributes: string, words: string): string =>
    `<table ${attributes}><tr><td><img src="g.jpg"></td></tr><tr><td>${words}</td></tr></table>`
  test.each([
    picture('align="right"', 'The 212th goose, seen from the town hall.'),
    picture('style="float:left"', 'The 212th goose.'),
    picture('class="mcnImageBlock"', 'The 212th goose.'),
    picture('', 'The 212th goose. | Photo: A. Tann'),
  ])('%s', (part) => expect(around(part)).toBe(whole))
  test.each([
    picture('', 'The goose was weighed at 4 kilograms.'),
    '<table align="right"><tr><td><img src="a.png">Halder</td><td>212</td></tr></table>',
    '<table align="right"><tr><td><img src="a.png"></td><td>Halder</td><td>212</td></tr></table>',
  ])('text: %s', (part) => expect(around(part)).toMatch(/4 kilograms|212$|Halder\t212/m))
})

describe('[HP35] a drawn box that begins as the word of a partner is an advertisement', () => {
  const box = (label: string, attributes: string): string =>
    `<table ${attributes}><tr><td><span>${label}</span><br><b>Chalk by Brill</b><br>White, and it lasts.</td></tr></table>`
  test('with a ground of its own', () =>
    expect(around(box('From our partner', 'style="background:#f4efe6"'))).toBe(whole))
  test.each([
    box('From our partner', ''),
    box('From our partner', 'style="border:0px"'),
    box('From our archive', 'style="background:#f4efe6"'),
  ])('text: %s', (part) => expect(around(part)).toContain('White, and it lasts.'))
})

describe('[HP36] the address below a print view is labelled in many languages, and its source goes with it', () => {
  const url = 'https://ledger.example/a/goose-12.html'
  const printed = (foot: string): ReturnType<typeof readPage> =>
    readPage(pageOf(`<h1>${headline}</h1>${prose(paragraphs)}<hr>${foot}`))
  test.each([
    `<div>Quelle: Bote<br>Artikel-Adresse: ${url}<br>Gedruckt am: 15.11.2031</div>`,
    `<div>Source : Le Jars<br>Adresse de l’article : ${url}</div>`,
    `<div>Πηγή: Χήνα<br>Διεύθυνση άρθρου: ${url}</div>`,
    `<div>Artikel-Adresse: ${url}</div><p>Copyright (c) Bote Verlag. Alle Rechte vorbehalten, Vervielfältigung und Weitergabe nur mit Genehmigung.</p>`,
  ])('%s', (foot) => {
    const read = printed(foot)
    expect(read.text).toBe(whole)
    expect(read.facts.url).toEqual({ value: url, via: 'printed' })
  })
  test('a source without an address stays', () =>
    expect(printed('<p>Quelle: Bote</p>').text).toContain('Quelle: Bote'))
})

describe('[HP37] days with dots and the day of a numbered issue are those of the article', () => {
  const day = (line: string): string | null =>
    readPage(pageOf(`<h1>${headline}</h1><div>${line}</div>${prose(paragraphs)}`)).facts.published
      ?.value ?? null
  test.each(['Erstellt: 13.11.2031, 17:22 Uhr', 'Publié le 13.11.2031 à 08h15', '13.11.2031'])(
    '%s',
    (line) => expect(day(line)).toBe('2031-11-13'),
  )
  test.each(['Gedruckt am: 13.11.2031', 'Erstellt: 03.11.2031', 'Imprimé le 13.11.2031'])(
    'needs a guess or is another day: %s',
    (line) => expect(day(line)).toBeNull(),
  )

  const letter = (head: string): ReturnType<typeof readPage> =>
    readPage(
      pageOf(
        `<table><tr><td>${head}</td></tr><tr><td><table><tr><td><span style="font-size:34px">${headline}</span></td></tr></table></td></tr><tr><td><table><tr><td><span>By Mirela Tann</span></td></tr></table></td></tr>${paragraphs.map((each) => `<tr><td><p>${each}</p></td></tr>`).join('')}</table>`,
      ),
    )
  test('above the headline of a letter in tables, with the writer in a table below', () => {
    const { facts } = letter('Letters on birds | No. 12 | Sunday, 4 May 2031')
    expect(facts.published).toEqual({ value: '2031-05-04', via: 'issue-line' })
    expect(facts.byline?.value).toBe('Mirela Tann')
  })
  test('the day of a page that names no issue is not', () =>
    expect(letter('Sunday, 4 May 2031 | 22°C').facts.published).toBeUndefined())
})
