// What comes out of foreign HTML: the words as a reader saw them, and nothing else.

import { afterEach, describe, expect, test } from 'vitest'
import { textOfHtml } from '../../src/dom/html-text.ts'
import { parseInert } from '../../src/dom/trusted.ts'
import { growth } from '../text/support.ts'

describe('[I1] blocks become lines', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a headline', '<h1>Title</h1><p>Text.</p>', 'Title\n\nText.'],
    ['every kind of heading', '<h2>A</h2><h6>B</h6>c', 'A\n\nB\n\nc'],
    ['a quotation', '<p>He said:</p><blockquote>No.</blockquote>', 'He said:\n\nNo.'],
    [
      'divisions are lines',
      '<div>By Mirela Tann</div><div>14 March</div>',
      'By Mirela Tann\n14 March',
    ],
    [
      'nested divisions are one line each',
      '<div><div><div>a</div></div></div><div>b</div>',
      'a\nb',
    ],
    ['items', '<p>List:</p><ul><li>a</li><li>b</li></ul><p>c</p>', 'List:\n\na\nb\n\nc'],
    ['paragraphs in items', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', 'a\nb'],
    ['lists in items', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
    ['line breaks', '<p>one<br>two<br/>three</p>', 'one\ntwo\nthree'],
    ['two breaks are an empty line', 'one<br><br>two', 'one\n\ntwo'],
    ['ten breaks are one empty line', `one${'<br>'.repeat(10)}two`, 'one\n\ntwo'],
    ['a break that ends a block', '<p>one<br></p><p>two</p>', 'one\n\ntwo'],
    ['a break as an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['an empty paragraph', '<p>a</p><p>&nbsp;</p><p></p><p>b</p>', 'a\n\nb'],
    ['a table', '<table><tr><th>Day<th>Drones<tr><td>1<td>120</table>', 'Day\tDrones\n1\t120'],
    ['an empty cell', '<table><tr><td>a<td><td>c</table>', 'a\t\tc'],
    ['a table for layout', '<table><tr><td><p>a</p><p>b</p><td>c</table>', 'a\n\nb\n\nc'],
    ['text beside blocks', 'a<p>b</p>c', 'a\n\nb\n\nc'],
    ['quotation marks of q', '<p>He said <q>never</q>.</p>', 'He said “never”.'],
  ])('%s', (_, html, text) => expect(textOfHtml(html)).toBe(text))
})

describe('[I2] white space is that of a browser', () => {
  test.each([
    ['collapsed', '<p>\n  one \t two\n</p>\n\n<p>\n three</p>', 'one two\n\nthree'],
    ['across elements', 'one <b> two</b> <i>three </i>.', 'one two three .'],
    ['none at the edges of a line', '<div> a </div> <div> b </div>', 'a\nb'],
    ['kept in pre', '<pre>one\n  two\n\n\nthree</pre>', 'one\n  two\n\n\nthree'],
    ['kept by style', '<p style="white-space: pre-wrap">a  b\nc</p>', 'a  b\nc'],
    ['kept by the newer style', '<span style="white-space-collapse:preserve">a  b</span>', 'a  b'],
    ['lines kept', '<p style="white-space:pre-line">a  b\n c</p>', 'a b\nc'],
    ['no-break spaces stay', '<p>5&nbsp;000 drones</p>', '5\u00a0000 drones'],
    ['soft hyphens and joiners stay', 'Karso&shy;via \u200d', 'Karso\u00advia \u200d'],
  ])('%s', (_, html, text) => expect(textOfHtml(html)).toBe(text))
})

describe('[I3] what is not seen is not taken', () => {
  test.each([
    '<script>track()</script>',
    '<style>p { color: red }</style>',
    '<template><p>later</p></template>',
    '<noscript>Switch on JavaScript</noscript>',
    '<iframe src="https://ads.example/">Advert</iframe>',
    '<object data="x.swf">Flash</object>',
    '<svg><text>drawn</text></svg>',
    '<math><mi>x</mi></math>',
    '<title>Tab</title>',
    '<p hidden>hidden</p>',
    '<p hidden="until-found">hidden</p>',
    '<span aria-hidden="true">icon</span>',
    '<div style="display:none">gone</div>',
    '<div style="color:red; DISPLAY : NONE !important">gone</div>',
    '<span style="visibility: hidden">gone</span>',
    '<span style="font-size:0">zwsp</span>',
    '<span style="font-size:0px"><b style="font-size:2em">still nothing</b></span>',
    '<p style="mso-hide:all">gone</p>',
    '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->',
    '<!--[if !mso]><p>not for Word</p><![endif]-->',
  ])('%s', (html) => expect(textOfHtml(`<p>before</p>${html}<p>after</p>`)).toBe('before\n\nafter'))

  test('a size of its own makes text inside a sizeless wrapper visible again', () =>
    expect(textOfHtml('<div style="font-size:0"> <p style="font-size:16px">seen</p></div>')).toBe(
      'seen',
    ))

  test('entities are decoded, once', () =>
    expect(textOfHtml('<p>&ldquo;R&amp;D&rdquo; &#8212; &amp;lt; &eacute;</p>')).toBe(
      '“R&D” — &lt; é',
    ))
})

// Clipboards as the programs write them, with our own words.

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>draft</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @page WordSection1 {size:612.0pt 792.0pt;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>Karsovia rejects charge<o:p></o:p></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Karsovia on Friday <b style='mso-bidi-font-weight:normal'>dismissed</b>
allegations that it had shipped drones.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>120 drones in <o:p>February</o:p></p>
<!--EndFragment--></body></html>`

const docs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;white-space:pre;white-space:pre-wrap;">Karsovia rejects charge</span></h1><br /><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;white-space:pre-wrap;">Karsovia on Friday dismissed  allegations.</span></p><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">120 drones</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">one port</span></p></li></ul></b><br class="Apple-interchange-newline">`

const news = `<!--StartFragment--><header class="article__head" style="color: rgb(20, 20, 20); white-space: normal;">
  <nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ol></nav>
  <h1>Karsovia rejects charge</h1>
  <p class="byline">By <a href="javascript:void(0)" onclick="track()">Mirela Tann</a></p>
  <time datetime="2031-03-14">14 March 2031</time>
</header>
<figure><picture><source srcset="https://tracker.invalid/a.webp"><img src="https://tracker.invalid/a.jpg" alt="Crates"></picture>
  <figcaption>Crates at Belmar</figcaption></figure>
<p>Karsovia on Friday <em>dismissed</em> allegations.</p>
<aside aria-hidden="true"><p>Advertisement</p></aside>
<div class="ad"><iframe src="https://tracker.invalid/ad"></iframe><noscript><img src="https://tracker.invalid/p.gif"></noscript></div>
<p>Alveria said<sup>1</sup> it had pictures.</p><!--EndFragment-->`

describe('[I4] clipboards of real programs', () => {
  test('a word processor', () =>
    expect(textOfHtml(word)).toBe(
      'Karsovia rejects charge\n\nKarsovia on Friday dismissed allegations that it had shipped drones.\n\n120 drones in February',
    ))
  test('an office suite in the browser', () =>
    expect(textOfHtml(docs)).toBe(
      'Karsovia rejects charge\n\nKarsovia on Friday dismissed  allegations.\n\n120 drones\none port',
    ))
  test('a news site', () =>
    expect(textOfHtml(news)).toBe(
      [
        'Home\nWorld',
        'Karsovia rejects charge',
        'By Mirela Tann',
        '14 March 2031',
        'Crates at Belmar',
        'Karsovia on Friday dismissed allegations.',
        'Alveria said1 it had pictures.',
      ].join('\n\n'),
    ))
})

describe('[I5] hostile HTML stays dead', () => {
  const hostile = [
    '<p>words</p>',
    '<script>globalThis.hit = 1</script>',
    '<img src="https://tracker.invalid/p.gif" onerror="globalThis.hit = 1">',
    '<img src=x onerror=globalThis.hit=1><video src="https://tracker.invalid/v.mp4" autoplay></video>',
    '<svg onload="globalThis.hit = 1"><script>globalThis.hit = 1</script></svg>',
    '<a href="javascript:globalThis.hit = 1" autofocus onfocus="globalThis.hit = 1">link</a>',
    '<meta http-equiv="refresh" content="0;url=https://tracker.invalid/">',
    '<link rel="stylesheet" href="https://tracker.invalid/s.css"><base href="https://tracker.invalid/">',
    '<style>@import url(https://tracker.invalid/i.css); body { background: url(https://tracker.invalid/b) }</style>',
    '<iframe src="https://tracker.invalid/" srcdoc="<script>parent.hit = 1</script>"></iframe>',
    '<form action="https://tracker.invalid/"><button autofocus>Go</button></form>',
    '<div style="background-image: url(https://tracker.invalid/d.png)">end</div>',
    '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.hit=1"></style></mglyph></table></mtext></math>',
  ].join('\n')
  const seen = globalThis as { hit?: number }
  afterEach(() => {
    delete seen.hit
  })

  test('nothing runs, nothing is asked for, nothing enters the page', async () => {
    const address = location.href
    const before = document.documentElement.querySelectorAll('*').length
    performance.clearResourceTimings()
    const text = textOfHtml(hostile)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(text.split(/\s+/)).toEqual(['words', 'link', 'Go', 'end'])
    expect(seen.hit).toBeUndefined()
    expect(location.href).toBe(address)
    expect(document.documentElement.querySelectorAll('*')).toHaveLength(before)
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    expect(asked.filter((name) => name.includes('tracker.invalid'))).toEqual([])
  })

  test('markup in the words stays words', () =>
    expect(textOfHtml('<p>&lt;img src=x onerror=alert(1)&gt; style = 1</p>')).toBe(
      '<img src=x onerror=alert(1)> style = 1',
    ))

  test('broken and deep markup costs hardly more than the browser needs to parse it', () => {
    for (const piece of ['<a', '<div>', '<table><tr><td>', '<b x="', '<p style ', '&lt']) {
      const html = piece.repeat(Math.ceil(60_000 / piece.length))
      const ofParsing = growth<Reading>(textOfHtml, parseInert, (read) => read(html), 4)
      expect(ofParsing).toBeLessThan(4)
    }
  })
})

type Reading = (html: string) => unknown
