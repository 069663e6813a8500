// What is set aside, on the page: a box for each region, its reason on request, the words still there.

import { afterEach, describe, expect, test } from 'vitest'
import { createArticleView, type ArticleView } from '../../src/dom/article-view.ts'
import type { ArticleId, Region } from '../../src/core/types.ts'
import { readingOf } from '../../src/state/reading.ts'
import type { Span } from '../../src/text/span.ts'

const TEXT = [
  'Karsovia denies the charge',
  'Karsovia said on Friday that no drone had left its ports.',
  'You may also like',
  'Dunmere votes to extend curfew',
  'Belmar opens a new pier',
  'Sign up for our morning briefing',
  'The ministry of Ostrelle did not respond.',
].join('\n\n')

const region = (words: string, kind: Region['kind'], reason?: string): Region => {
  const start = TEXT.indexOf(words)
  return {
    start,
    end: start + words.length,
    kind,
    by: 'rule:related-heading',
    exact: words,
    ...(reason ? { reason } : {}),
  }
}

const RELATED = region(
  'You may also like\n\nDunmere votes to extend curfew\n\nBelmar opens a new pier',
  'related',
  '"You may also like" stands above a run of headlines',
)
const NEWSLETTER = region('Sign up for our morning briefing', 'newsletter')

let view: ArticleView
const restored: Span[] = []

const show = (
  regions: readonly Region[],
  unfolded = new Set<number>(),
  words = TEXT,
): HTMLElement => {
  document.body.innerHTML = '<div id="scroller"><h1></h1><div id="text"></div></div>'
  const text = document.getElementById('text')!
  view = createArticleView(readingOf({ id: 'a' as ArticleId, regions }, words), {
    scroller: document.getElementById('scroller')!,
    text,
    headline: document.querySelector('h1')!,
    restore: (span) => restored.push(span),
    unfolded,
  })
  return text
}

afterEach(() => {
  view.destroy()
  document.body.replaceChildren()
  restored.length = 0
})

const boxes = (text: HTMLElement): readonly HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>('.aside'),
]
const hidden = (box: HTMLElement): readonly string[] =>
  [...box.querySelectorAll<HTMLElement>('.par[hidden]')].map(({ textContent }) => textContent)
const button = (box: HTMLElement, name: RegExp): HTMLButtonElement =>
  [...box.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))!

describe('[AS1] each region that is set aside is one box, folded to its first paragraph', () => {
  test('also one that is longer than a group of paragraphs', async () => {
    const comments = Array.from({ length: 60 }, (_, i) => `Reader ${i} wrote that he knew it.`)
    const words = comments.join('\n\n')
    const all = `The report stands.\n\n${words}\n\nThe port of Dunmere was closed.`
    const start = all.indexOf(words)
    const end = start + words.length
    const aside = { start, end, kind: 'comments', by: 'rule:comments', exact: words } as const
    const text = show([aside], new Set(), all)
    await view.whole
    const [box, ...others] = boxes(text)
    expect(others).toEqual([])
    expect(hidden(box!)).toEqual(comments.slice(1))
    button(box!, /Restore/).click()
    expect(restored).toEqual([{ start, end }])
    expect([...text.querySelectorAll('.par')].map(({ textContent }) => textContent)).toEqual(
      all.split('\n\n'),
    )
    expect(view.groups.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      all.split('\n\n').map((_, i) => i),
    )
  })

  test('with its kind and how much more there is', () => {
    const [related, newsletter, ...others] = boxes(show([RELATED, NEWSLETTER]))
    expect(others).toEqual([])
    expect(related!.getAttribute('aria-label')).toBe('Set aside: Related links')
    expect(hidden(related!)).toEqual(['Dunmere votes to extend curfew', 'Belmar opens a new pier'])
    expect(button(related!, /^2 more$/).getAttribute('aria-expanded')).toBe('false')
    expect(newsletter!.getAttribute('aria-label')).toBe('Set aside: Newsletter')
    expect(hidden(newsletter!)).toEqual([])
  })

  test('what is not set aside is in none', () => {
    const text = show([RELATED])
    const free = [...text.querySelectorAll('.par')].filter((each) => !each.closest('.aside'))
    expect(free.map(({ textContent }) => textContent)).toEqual([
      'Karsovia denies the charge',
      'Karsovia said on Friday that no drone had left its ports.',
      'Sign up for our morning briefing',
      'The ministry of Ostrelle did not respond.',
    ])
  })
})

describe('[AS2] a box says why', () => {
  test('in the sentence of its rule, once it is opened', () => {
    const [related] = boxes(show([RELATED]))
    const reason = related!.querySelector<HTMLElement>('.aside-reason')!
    expect(reason.hidden).toBe(true)
    button(related!, /more/).click()
    expect(reason.hidden).toBe(false)
    expect(reason.textContent).toBe(RELATED.reason)
    expect(hidden(related!)).toEqual([])
  })

  test('also where there is only one paragraph', () => {
    const [box] = boxes(show([{ ...NEWSLETTER, by: 'person' }]))
    button(box!, /^Why$/).click()
    expect(box!.querySelector<HTMLElement>('.aside-reason')!.textContent).toBe('Set aside by hand.')
  })
})

describe('[AS3] what is folded away can still be found', () => {
  test('the words are in the page, and a find of the browser unfolds them', () => {
    const [related] = boxes(show([RELATED]))
    expect(related!.textContent).toContain('Belmar opens a new pier')
    const found = related!.querySelector('.par[hidden]')!
    expect(found.getAttribute('hidden')).toBe('until-found')
    found.dispatchEvent(new Event('beforematch', { bubbles: true }))
    expect(hidden(related!)).toEqual([])
  })

  test('a place that is asked for is unfolded', () => {
    const [related] = boxes(show([RELATED]))
    view.sentenceAt(TEXT.indexOf('Belmar opens'))
    expect(hidden(related!)).toEqual([])
  })

  test('what was unfolded stays so when the text is built anew', () => {
    const unfolded = new Set<number>()
    button(boxes(show([RELATED], unfolded))[0]!, /more/).click()
    expect(hidden(boxes(show([RELATED, NEWSLETTER], unfolded))[0]!)).toEqual([])
  })
})

test('[AS4] Restore takes the whole box back as text', () => {
  const [related] = boxes(show([RELATED]))
  button(related!, /^Restore$/).click()
  expect(restored).toEqual([{ start: RELATED.start, end: RELATED.end }])
})

test('[AS5] sentences keep their offsets in a box', () => {
  const text = show([RELATED, NEWSLETTER])
  for (const each of text.querySelectorAll<HTMLElement>('[data-sentence]'))
    expect(each.textContent).toBe(
      TEXT.slice(Number(each.dataset['start']), Number(each.dataset['end'])),
    )
})
