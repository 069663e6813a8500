// Whole pages: what is taken for the article, and what becomes of the rest.

import { describe, expect, test } from 'vitest'
import { looksLikeSource } from '../../src/dom/page-source.ts'
import { readFragment, readPage } from '../../src/dom/page.ts'
import { scoreOf } from '../support/word-score.ts'

const paragraphs = [
  'Karsovia on Friday dismissed allegations that it had shipped drones to Ostrelle, after Alveria published pictures.',
  'The crates were loaded at Belmar in February, according to Alveria, and left the port on a freighter within a day.',
  'Ostrelle did not answer. Its embassy in Dunmere was closed for a holiday that nobody there could name.',
]
const prose = paragraphs.map((each) => `<p>${each}</p>`).join('')
const headline = 'Karsovia rejects charge that it shipped drones'
const article = [headline, ...paragraphs].join('\n\n')
const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>${headline}</title>${head}</head><body>${body}</body></html>`
const inArticle = (more: string): string =>
  pageOf(
    `<article><h1>${headline}</h1><p>${paragraphs[0]}</p>${more}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article>`,
  )
const countOf = (notes: readonly string[], name: string): number =>
  Number(notes.find((note) => note.startsWith(`${name}:`))?.slice(name.length + 1) ?? 0)

describe('[HP1] the text begins with the headline, and a standfirst follows it', () => {
  test.each([
    ['inside of the article', `<article><h1>${headline}</h1>${prose}</article>`],
    ['above it', `<header><h1>${headline}</h1></header><div class="story">${prose}</div>`],
    ['in the head alone', `<div class="logo">The Ledger</div><div>${prose}</div>`],
    [
      'in bold letters',
      `<table><tr><td><b>${headline}</b><br><br>${paragraphs.join('<br><br>')}</table>`,
    ],
    [
      'after a kicker',
      `<article><h1><span>Arms</span> <span>${headline}</span></h1>${prose}</article>`,
    ],
    [
      'after a menu',
      `<main><div><a href="/">Home</a> › Arms</div><h1>${headline}</h1>${prose}</main>`,
    ],
  ])('%s', (_, body) => {
    const read = readPage(pageOf(body, `<meta property="og:title" content="${headline}">`))
    expect(read.text).toBe(article)
    expect(read.isArticle).toBe(true)
  })

  test.each([
    ['by its class', '<div class="standfirst">A denial in four sentences</div>'],
    ['by reading like one', '<p>The ministry calls the pictures of the crates old.</p>'],
  ])('a standfirst is told %s', (_, line) => {
    const { text } = readPage(
      pageOf(`<div><h1>${headline}</h1>${line}</div><div class="body">${prose}</div>`),
    )
    expect(text.split('\n\n')[1]).toBe(line.replace(/<[^>]*>/g, ''))
  })

  test('a byline is no standfirst', () => {
    const { text } = readPage(
      pageOf(
        `<div><h1>${headline}</h1><p>By Mirela Tann</p></div><div class="body">${prose}</div>`,
        '<meta name="author" content="Mirela Tann">',
      ),
    )
    expect(text).toBe(article)
  })
})

describe('[HP2] what is plainly not the article is left out, and counted', () => {
  test.each([
    '<amp-sidebar><ul><li>Weather and other words of the menu</li></ul></amp-sidebar>',
    '<amp-ad><div placeholder>This place could be yours</div></amp-ad>',
    '<amp-iframe src="https://maps.example"><div placeholder>The map is on its way</div></amp-iframe>',
    '<amp-list src="/l"><div fallback>Nothing came in time</div></amp-list>',
    '<amp-accordion><section><h3>Read more on this</h3><div><a href="/a">How it began</a> <a href="/b">What came then</a></div></section></amp-accordion>',
    '<amp-accordion><section><h4>Related: ferries</h4><ul><li><a href="/a">A hull</a></li><li><a href="/b">Ten that float</a></li></ul></section></amp-accordion>',
    '<amp-social-share type="mail">Mail</amp-social-share>',
    '<figure><img src="a.png" alt=""><div>Crates at Belmar</div><span>Photo: Ledger</span></figure>',
    '<p><a class="button primary" href="/s">Share this letter with somebody</a></p>',
    '<div><a href="/milk"><h4>Milk and its shadow</h4></a><div>What a litre costs depends on who asks.</div></div>',
    '<div><p>You may also be interested in:</p><ul><li><a href="/1">A ship</a></li><li><a href="/2">A lake</a></li></ul></div>',
    '<sup>[3]</sup>',
    '<nav><a href="/">Home</a> <a href="/w">World</a></nav>',
    '<aside><h3>Background</h3><p>A treaty was signed in 2029, and nobody read it.</p></aside>',
    '<div class="share-bar"><a href="#">Post</a></div>',
    '<div class="article__share">Tell your friends about this.</div>',
    '<div class="c-newsletter-signup"><p>Our letter comes every morning.</p></div>',
    '<div class="ad-slot ad-slot--mid">Buy a boat, today only.</div>',
    '<div id="comments"><p>I do not believe a word of this, and I was there.</p></div>',
    '<div role="complementary"><p>Most people in Belmar own a boat.</p></div>',
    '<div aria-label="Related articles"><p>What the crates held.</p></div>',
    '<div itemscope itemtype="https://schema.org/Comment"><p>Lies, all of it.</p></div>',
    '<form><label>Your address</label> <input type="email"> <button>Send</button></form>',
    '<ul><li><a href="/1">What the crates held</a></li><li><a href="/2">Who paid for them</a></li></ul>',
    '<h3>Related stories</h3><div><a href="/1">What the crates held</a></div>',
    '<section><h2>12 comments</h2><p>I was there, and there was no crate to be seen at all.</p></section>',
    '<p><a href="/1">READ MORE: What the crates held</a></p>',
    '<p>Advertisement</p>',
    '<figure><img src="a.jpg"><figcaption>Crates at Belmar. Photo: L. Oke</figcaption></figure>',
    '<blockquote class="pullquote">It had shipped drones to Ostrelle</blockquote>',
    '<div class="teaser-card"><a href="/1">What the crates held</a></div>',
    '<dialog open><p>We value your privacy.</p></dialog>',
  ])('%s', (more) => {
    const read = readPage(inArticle(more))
    expect(read.text).toBe(article)
    expect(read.outside).not.toBe('')
    expect(countOf(read.notes, 'outside')).toBe(read.outside.length)
  })

  test.each([
    '<div class="share-price">The shares of the yard fell by a tenth.</div>',
    '<div class="ad-hoc-group">The group met on Tuesday.</div>',
    '<div class="has-sidebar">The harbour has two piers.</div>',
    '<div class="no-comments">The minister left by a side door.</div>',
    '<div class="commentary">It was a long night at the port.</div>',
    '<div class="paywall">The freighter was called Marguerite.</div>',
    '<div class="unrelated">The pictures were taken at noon.</div>',
    '<aside class="correction">The freighter has since been renamed.</aside>',
    '<blockquote class="social-embed"><p>There were no crates that day.</p></blockquote>',
    '<ul><li>120 drones</li><li>eleven <a href="/c">crates</a></li></ul>',
    '<p>Read more than the summary, the minister said.</p>',
    '<h3>Related crimes</h3><p>In 2027 a customs officer sold stamps.</p>',
    '<p>Alveria called it a breach of the <a href="/e">embargo</a> of 2027.</p>',
    '<p>The cabin measures 12 m<sup>2</sup>.</p>',
  ])('in doubt it stays: %s', (more) => {
    const words = more.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? []
    const { text } = readPage(inArticle(more))
    for (const word of words) expect(text).toContain(word)
  })

  test.each([
    ['above', (notice: string, body: string) => notice + body],
    ['below', (notice: string, body: string) => body + notice],
  ])('a notice of consent %s the article that is longer than it', (_, joined) => {
    const words =
      '<p>We and our 200 partners would like to store information on your device, as long as you agree to it.</p>'
    const notice = `<div class="a1"><div><h2>Your privacy</h2>${words.repeat(20)}</div></div>`
    const body = `<div class="b2"><h1>${headline}</h1><div>${prose}</div></div>`
    expect(readPage(pageOf(joined(notice, body))).text).toBe(article)
  })

  test('comments that are longer than the article', () => {
    const comment =
      '<div class="comment"><p>I was there, I saw the crates, and they were full of herring, as always.</p></div>'
    const body = `<article><h1>${headline}</h1>${prose}</article><div class="comments">${comment.repeat(40)}</div>`
    expect(readPage(pageOf(body)).text).toBe(article)
  })

  test.each([
    ['in article elements', 'article', ''],
    ['in other ones', 'div', ' class="story"'],
  ])('the next article below the first, %s', (_, name, names) => {
    const next = `<${name}${names}><h1>Night trains return</h1>${'<p>Karsovia will run night trains to Belmar from June, after nine years without a bed.</p>'.repeat(4)}</${name}>`
    const body = `<div><${name}${names}><h1>${headline}</h1>${prose}</${name}>${next}</div>`
    expect(readPage(pageOf(body)).text).toBe(article)
  })
})

describe('[HP3] where no article is found, all that is seen is the text', () => {
  test('a page of links', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Story number ${i} of the day</a></li>`,
    )
    const read = readPage(pageOf(`<ul>${links.join('')}</ul>`))
    expect(read.isArticle).toBe(false)
    expect(read.text).toContain('Story number 29 of the day')
    expect(read.outside).toBe('')
  })

  test('a front page', () => {
    const card =
      '<div><h3><a href="/1">What the crates held</a></h3><p>The captain of the freighter says that he counted herring, and only herring.</p></div>'
    expect(readPage(`<title>The Ledger</title>${card.repeat(8)}`).isArticle).toBe(false)
  })

  test('a short note', () => {
    const read = readPage('<html><body><nav>Home</nav><p>Closed today.</p></body></html>')
    expect(read).toMatchObject({ isArticle: false, text: 'Home\n\nClosed today.' })
  })

  test('when the whole page is wanted', () => {
    const read = readPage(inArticle('<nav>Home</nav>'), 'whole-page')
    expect(read).toMatchObject({ isArticle: false, outside: '' })
    expect(read.text).toContain('Home')
  })

  const stated = (body: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, articleBody: body })}</script>`

  test('a page that scripts were to draw: its stated body, and a note', () => {
    const read = readPage(pageOf('<div id="root">Loading</div>', stated(paragraphs.join('\n\n'))))
    expect(read).toMatchObject({ text: article, isArticle: true, outside: 'Loading' })
    expect(read.notes).toContain('from-json-ld:1')
  })

  test('a page that shows its words is not replaced by what it states', () => {
    const read = readPage(
      pageOf(`<h1>${headline}</h1>${prose}`, stated(paragraphs.join('\n\n').toUpperCase())),
    )
    expect(read.text).toBe(article)
    expect(read.notes.join()).not.toContain('from-json-ld')
  })
})

describe('[HP4] what nobody saw is left out, counted, and can be shown', () => {
  test.each([
    '<p hidden>secret</p>',
    '<p aria-hidden="true">secret</p>',
    '<p style="opacity:0">secret</p>',
    '<p style="opacity: 0.0 !important">secret</p>',
    '<p style="position:absolute;left:-9999px">secret</p>',
    '<p style="position:fixed;top:-200vh">secret</p>',
    '<p style="text-indent:-9999px">secret</p>',
    '<p style="clip:rect(0,0,0,0);position:absolute">secret</p>',
    '<p style="clip-path: inset(50%)">secret</p>',
    '<p style="height:0;overflow:hidden">secret</p>',
    '<p style="width:1px;height:1px;overflow:hidden">secret</p>',
    '<p style="transform:scale(0)">secret</p>',
    '<p style="color:#fff;background:white">secret</p>',
    '<p style="color: rgb(255, 255, 255); background-color:#FFFFFF">secret</p>',
    '<div style="background:#000"><span style="color:black">secret</span></div>',
    '<table bgcolor="#ffffff"><tr><td><font color="white">secret</font></table>',
    '<p style="color:transparent">secret</p>',
    '<p style="color:rgba(0,0,0,0)">secret</p>',
    '<p style="font-size:0">secret</p>',
    '<span class="sr-only">secret</span>',
    '<span class="govuk-visually-hidden">secret</span>',
    '<span class="screen-reader-text">secret</span>',
    '<template><p>secret</p></template>',
    '<noscript>secret</noscript>',
    '<dialog>secret</dialog>',
    '<div popover>secret</div>',
    '<div hidden><p style="display:block">secret</p></div>',
  ])('%s', (html) => {
    const read = readFragment(`<p>before</p>${html}<p>after</p>`)
    expect(read.text).toBe('before\n\nafter')
    expect(read.hidden).toBe('secret')
    expect(read.notes).toContain('hidden:6')
  })

  test.each([
    '<p style="opacity:0.4">seen</p>',
    '<p style="max-height:200px;overflow:hidden">seen</p>',
    '<p style="position:absolute;left:-20px">seen</p>',
    '<p style="text-indent:-18pt">seen</p>',
    '<p style="color:#fff">seen</p>',
    '<p style="color:#fff;background:#003366">seen</p>',
    '<p style="color:#fff;background:white url(a.png)">seen</p>',
    '<div style="background:#fff"><p style="background:#000;color:#fff">seen</p></div>',
    '<p style="color:transparent;background-clip:text">seen</p>',
    '<p style="filter:blur(4px)">seen</p>',
    '<p class="not-sr-only">seen</p>',
    '<p class="hidden-gems">seen</p>',
    '<p class="reader">seen</p>',
    '<dialog open>seen</dialog>',
    '<p aria-hidden="false">seen</p>',
  ])('seen: %s', (html) => {
    const { text, hidden } = readFragment(html)
    expect(text).toBe('seen')
    expect(hidden).toBe('')
  })

  test('what is shown of it has an end', () => {
    const read = readFragment(`<p hidden>${'word '.repeat(50_000)}</p>`)
    expect(read.hidden).toHaveLength(100_000)
    expect(read.notes).toEqual(['hidden:249999'])
  })

  test('the lines keep their order, apart from each other', () => {
    const read = readFragment(
      '<p>a <span hidden>one</span> b</p><div hidden><p>two</p><p>three</p></div>',
    )
    expect(read).toMatchObject({ text: 'a b', hidden: 'one\n\ntwo\n\nthree' })
  })
})

describe('[HP5] the simplest rules of the page’s own sheets are believed', () => {
  const hiddenIn = (css: string): string =>
    readPage(`<style>${css}</style><h1>${headline}</h1>${prose}<p class="x" id="y">secret</p>`)
      .hidden
  test.each([
    '.x{display:none}',
    '#y { visibility : hidden !important }',
    '.a,.x{display:none}',
    '/* .b{} */.x{position:absolute;left:-9999px}',
    '@charset "utf-8";.x{display:none}',
  ])('%s', (css) => expect(hiddenIn(css)).toBe('secret'))

  test.each([
    ['for paper', '@media print{.x{display:none}}'],
    ['of more than one name', '.no-js .x{display:none}'],
    ['that is taken back', '.x{display:none}.x{display:block}'],
    ['that a longer rule takes back', '.x{display:none} .ready .x{display:block}'],
    ['of a state', '.x:hover{display:none}'],
    ['without an end', '.x{display:none'],
    ['of all paragraphs', 'p{display:none}'],
  ])('not one %s', (_, css) => expect(hiddenIn(css)).toBe(''))

  test('nor one that hides most of the page', () => {
    const html = `<style>.body{display:none}</style><h1>${headline}</h1><div class="body">${prose}</div>`
    expect(readPage(html)).toMatchObject({ text: article, hidden: '' })
  })
})

describe('[HP6] an account is given of all that did not happen', () => {
  test.each([
    [
      'scripts:3',
      '<script>a()</script><script src="a.js"></script><script type="module">b()</script>',
    ],
    ['remote:2', '<img src="https://a.invalid/p.gif"><iframe src="//a.invalid/"></iframe>'],
    ['remote:1', '<picture><img srcset="a.webp 2x" src="a.jpg"></picture>'],
    [
      'remote:3',
      '<style>@import "a.css"; p{background:url(b.png)}</style><p style="background:url(c.png)">x</p>',
    ],
    [
      'remote:1',
      '<link rel="stylesheet" href="a.css"><link rel="canonical" href="https://a.example/">',
    ],
    [
      'script-links:3',
      '<a href="javascript:a()">x</a><a href=" java\nscript:b()">y</a><a href="data:text/html,z">z</a>',
    ],
  ])('%s: %s', (note, html) => expect(readFragment(html).notes).toContain(note))

  test.each([
    '<script type="application/ld+json">{}</script>',
    '<script type="text/template"><p>x</p></script>',
    '<img src="data:image/gif;base64,AAAA">',
    '<a href="https://a.example/">x</a>',
    '<p>javascript: is a word</p>',
    '',
  ])('nothing to say: %s', (html) => expect(readFragment(html).notes).toEqual([]))
})

describe('[HP7] pasted source of a page is told from text', () => {
  test.each([
    '<!doctype html><p>x',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\uFEFF\n  <html lang="en">',
    '<!-- saved from url=(0020)https://a.example/ -->\n<html>',
    '<!-- a --><!-- b -->\n<!doctype html>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>',
  ])('%s', (text) => expect(looksLikeSource(text)).toBe(true))

  test.each([
    '',
    'Karsovia rejects charge',
    '<p>A fragment</p>',
    'He wrote <!doctype html> on the wall.',
    '<!doctype html5please',
    '<htmlish>',
    '<!-- <html> never ends',
    '<?xml version="1.0"?><rss></rss>',
    '<!-- note -->Text.',
  ])('not: %s', (text) => expect(looksLikeSource(text)).toBe(false))
})

const pages = import.meta.glob<string>('../corpus/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const texts = import.meta.glob<string>('../corpus/pages/*/clean.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('[HP8] the pages of the corpus are read', () => {
  const scores = Object.entries(pages).map(([file, html]) => ({
    file,
    ...scoreOf(readPage(html).text, texts[file.replace('page.html', 'clean.txt')] ?? ''),
  }))
  const mean = (of: 'bag' | 'ordered'): number =>
    scores.reduce((sum, score) => sum + score[of], 0) / scores.length

  test('F1 of words 0.95 on the mean, in order as well', () => {
    expect(scores.length).toBeGreaterThanOrEqual(5)
    expect(mean('bag')).toBeGreaterThanOrEqual(0.95)
    expect(mean('ordered')).toBeGreaterThanOrEqual(0.95)
  })

  test('no page below 0.85', () =>
    expect(scores.filter(({ bag, ordered }) => Math.min(bag, ordered) < 0.85)).toEqual([]))
})

test('[HP22] passages that a word processor keeps as deleted are hidden words and counted; a struck correction is seen', () => {
  const word =
    '<p>Karsovia said <del cite="mailto:r.vale" datetime="2031-03-14T09:30">some</del><ins cite="mailto:r.vale" datetime="2031-03-14T09:31">no</ins> drone had left.</p>'
  const { text, hidden, notes } = readFragment(word)
  expect(text).toBe('Karsovia said no drone had left.')
  expect(hidden).toContain('some')
  expect(notes).toContain('tracked-deletions:1')
  const struck = readFragment('<p>At least <del>120</del> 210 drones.</p>')
  expect(struck.text).toBe('At least 120 210 drones.')
  expect(struck.notes).toEqual([])
})

test('[HP23] a base address of a page is no base of this one', () => {
  const { text } = readFragment(
    '<base href="https://elsewhere.example/"><p>Karsovia denied it.</p>',
  )
  expect(text).toBe('Karsovia denied it.')
})

test.each(['<!d', '<!', '<?', '<!-- only a comment', ''])(
  '[HP13] a page that is nothing but %j has no words',
  (html) => expect(readPage(html)).toMatchObject({ text: '', isArticle: false }),
)
