// Suggestions in the text: dashes, letters, and that no word moves for them.

import { afterEach, describe, expect, test } from 'vitest'
import { TAGS } from '../../src/core/schema.ts'
import type { Tag } from '../../src/core/types.ts'
import { offsetOf } from '../../src/dom/offset.ts'
import type { Suggested } from '../../src/dom/suggested-marks.ts'
import {
  drawn,
  longText,
  markOn,
  marksOf,
  painted,
  region,
  removePainted,
  spanOf,
  type Painted,
} from '../support/page.ts'

afterEach(removePainted)

const TEXT =
  'Karsovia denied that it had shipped drones. It named no source.\n\nAlveria repeated it on Monday. Ostrelle said nothing at all.'

const suggested = (text: string, words: string, tag: Tag): Suggested => {
  const span = spanOf(text, words)
  return { ...span, tag, id: `${tag} ${span.start}` }
}

/** The words that are registered under a name, in the order of the text. */
const wordsUnder = (text: string, name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
      start: offsetOf(startContainer, startOffset)!,
      end: offsetOf(endContainer, endOffset)!,
    }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))

const lettersOf = ({ view }: Painted): readonly (string | null)[] =>
  view.mounted.flatMap(({ sentences }) => sentences.map((each) => each.getAttribute('data-sug')))

const sentenceWith = (page: Painted, words: string): HTMLElement =>
  page.view.sentenceAt(spanOf(page.view.model.text, words).start)!

/** Where every word lies, in CSS pixels. */
const places = ({ view }: Painted): readonly string[] => {
  const probe = document.createRange()
  return view.mounted.flatMap(({ sentences }) =>
    sentences.map(({ firstChild }) => {
      probe.selectNodeContents(firstChild!)
      return [...probe.getClientRects()]
        .map(({ x, y, width }) => [x, y, width].map((each) => each.toFixed(2)).join(' '))
        .join('; ')
    }),
  )
}

/** An article whose sentences have room for letters, as while something may be suggested. */
const withRoom = (...args: Parameters<typeof painted>): Painted => {
  const page = painted(...args)
  page.hosts.scroller.dataset['room'] = 'true'
  return page
}

const DENIAL = suggested(TEXT, 'Karsovia denied that it had shipped drones.', 'denial')
const INNER = suggested(TEXT, 'it had shipped drones', 'claim')
const CONTEXT = suggested(TEXT, 'Ostrelle said nothing at all.', 'context')

describe('[SU1] the words of a suggestion have dashes under them', () => {
  test('in the lane of its tag, under names of their own, and in no colour of a tag', () => {
    const page = withRoom(TEXT)
    page.painter.paint(marksOf())
    page.painter.suggest([DENIAL, INNER, CONTEXT])
    expect(TAGS.map((tag) => wordsUnder(TEXT, `suggested-${tag}`))).toEqual([
      ['it had shipped drones'],
      ['Karsovia denied that it had shipped drones.'],
      ['Ostrelle said nothing at all.'],
    ])
    expect(TAGS.flatMap((tag) => wordsUnder(TEXT, tag))).toEqual([])
    for (const tag of TAGS) {
      const style = getComputedStyle(
        sentenceWith(page, 'Karsovia'),
        `::highlight(suggested-${tag})`,
      )
      expect(style.textDecorationStyle).toBe('dashed')
      expect(style.textDecorationThickness).toBe('1.5px')
      expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)')
    }
    page.painter.suggest([])
    expect(TAGS.flatMap((tag) => wordsUnder(TEXT, `suggested-${tag}`))).toEqual([])
  })

  test('only near the screen, and wherever one scrolls', async () => {
    const text = longText(600)
    const page = withRoom(text)
    const all = Array.from({ length: 600 }, (_, n) =>
      suggested(text, `Karsovia rejected report ${n + 1}.`, 'denial'),
    )
    page.painter.paint(marksOf())
    page.painter.suggest(all)
    expect(wordsUnder(text, 'suggested-denial')[0]).toBe('Karsovia rejected report 1.')
    expect(wordsUnder(text, 'suggested-denial').length).toBeLessThan(60)
    await page.view.whole
    expect(lettersOf(page).filter(Boolean)).toHaveLength(600) // letters are everywhere
    page.hosts.scroller.scrollTop = page.hosts.scroller.scrollHeight
    await drawn()
    await expect
      .poll(() => wordsUnder(text, 'suggested-denial').at(-1))
      .toBe('Karsovia rejected report 600.')
    expect(wordsUnder(text, 'suggested-denial').length).toBeLessThan(60)
    page.painter.suggest([])
    expect(wordsUnder(text, 'suggested-denial')).toEqual([])
  })

  test('highlights of others stay when it ends', () => {
    const others = new Highlight()
    CSS.highlights.set('of-an-extension', others)
    const page = withRoom(TEXT)
    page.painter.paint(marksOf())
    page.painter.suggest([DENIAL])
    page.painter.destroy()
    expect(CSS.highlights.has('suggested-denial')).toBe(false)
    expect(CSS.highlights.get('of-an-extension')).toBe(others)
    CSS.highlights.delete('of-an-extension')
  })
})

describe('[SU2] a sentence names what is suggested in it', () => {
  test('the outer before the inner, each tag once, in letters and in words', () => {
    const page = withRoom(TEXT)
    page.painter.paint(marksOf())
    page.painter.suggest([DENIAL, INNER, { ...INNER, id: 'again', end: INNER.end - 7 }, CONTEXT])
    expect(lettersOf(page)).toEqual(['D? C?', null, null, 'X?'])
    const sentence = sentenceWith(page, 'Karsovia')
    expect(sentence.dataset['sugWords']).toBe('suggested denial, claim')
    expect(getComputedStyle(sentence, '::before').content).toContain('D? C?')
    page.painter.suggest([])
    expect(lettersOf(page)).toEqual([null, null, null, null])
    expect(sentence.dataset['sugWords']).toBeUndefined()
  })

  test('where an annotation lies its letter stays, and the dashes show what is open inside', () => {
    const page = withRoom(TEXT)
    page.painter.paint(marksOf(markOn(TEXT, DENIAL, 'denial')))
    page.painter.suggest([INNER])
    const letter = getComputedStyle(sentenceWith(page, 'Karsovia'), '::before')
    expect(letter.content).toContain('"D"')
    expect(letter.borderTopStyle).toBe('none')
    expect(wordsUnder(TEXT, 'suggested-claim')).toEqual(['it had shipped drones'])
  })

  test('what is set aside has none', () => {
    const page = withRoom(TEXT, { regions: [region(TEXT, DENIAL_PARAGRAPH, 'related')] })
    page.painter.paint(marksOf())
    page.painter.suggest([DENIAL, CONTEXT])
    expect(lettersOf(page).filter(Boolean)).toEqual(['X?'])
    expect(wordsUnder(TEXT, 'suggested-denial')).toEqual([])
  })
})
const DENIAL_PARAGRAPH = TEXT.split('\n')[0]!

describe('[SU3] no word moves for a suggestion', () => {
  const long = [
    'Karsovia rejects the charge',
    ...Array.from(
      { length: 6 },
      (_, n) =>
        `Karsovia on day ${n} denied that crate ${n} held drones for Ostrelle and its harbour. Alveria said that ${n + 4} pictures showed it. Nobody in Belmar wanted to say more.`,
    ),
  ].join('\n\n')
  const all = Array.from({ length: 6 }, (_, n) => [
    suggested(
      long,
      `Karsovia on day ${n} denied that crate ${n} held drones for Ostrelle and its harbour.`,
      'denial',
    ),
    suggested(long, `crate ${n} held drones for Ostrelle and its harbour`, 'claim'),
    suggested(long, `Alveria said that ${n + 4} pictures showed it.`, 'claim'),
  ]).flat()
  const headline = suggested(long, 'Karsovia rejects the charge', 'denial')

  test('when it comes late, changes, is accepted, is nested, and goes', () => {
    const page = withRoom(long, {
      height: 900,
      regions: [region(long, 'Karsovia rejects the charge', 'headline')],
    })
    page.painter.paint(marksOf())
    const before = places(page)
    page.painter.suggest([headline, ...all])
    expect(places(page)).toEqual(before)
    page.painter.suggest(all.filter(({ tag }) => tag === 'claim'))
    expect(places(page)).toEqual(before)
    page.painter.suggest(all)
    page.painter.paint(marksOf(markOn(long, all[2]!, 'claim'), markOn(long, all[0]!, 'denial')))
    page.painter.suggest(all.filter((each) => each !== all[0] && each !== all[2]))
    expect(places(page)).toEqual(before)
    page.painter.suggest([])
    page.painter.paint(marksOf())
    expect(places(page)).toEqual(before)
  })

  test('letters lie over no word, one above the other where they are two', () => {
    const page = withRoom(long, {
      height: 900,
      regions: [region(long, 'Karsovia rejects the charge', 'headline')],
    })
    page.painter.paint(marksOf())
    page.painter.suggest([headline, ...all])
    const two = getComputedStyle(sentenceWith(page, 'Karsovia on day 0'), '::before')
    const one = getComputedStyle(sentenceWith(page, 'Alveria said that 4'), '::before')
    expect(two.width).toBe(one.width)
    expect(Number.parseFloat(two.height)).toBeGreaterThan(22)
    expect(getComputedStyle(sentenceWith(page, 'Karsovia rejects'), '::before').position).toBe(
      'absolute',
    )
  })
})

describe('[SU4] a list of suggestions costs what is new in it', () => {
  /** The attributes that change while something happens, as `name of sentence`. */
  const changesWhile = async (page: Painted, happens: () => void): Promise<readonly string[]> => {
    const seen: string[] = []
    const observer = new MutationObserver((records) => {
      for (const { attributeName, target } of records)
        seen.push(`${attributeName} of ${(target as HTMLElement).dataset['sentence']}`) // elements only
    })
    observer.observe(page.article, { attributes: true, subtree: true })
    happens()
    await Promise.resolve()
    observer.disconnect()
    return seen
  }

  test('one that is decided touches its own sentence', async () => {
    const text = longText(60)
    const page = withRoom(text)
    await page.view.whole
    const all = Array.from({ length: 60 }, (_, n) =>
      suggested(text, `Karsovia rejected report ${n + 1}.`, 'denial'),
    )
    page.painter.paint(marksOf())
    page.painter.suggest(all)
    const kept = [...CSS.highlights.get('suggested-denial')!][0]!
    const changed = await changesWhile(page, () => page.painter.suggest(all.toSpliced(3, 1)))
    expect(changed).toEqual(['data-sug of 11', 'data-sug-words of 11'])
    expect(CSS.highlights.get('suggested-denial')!.has(kept)).toBe(true)
    expect(await changesWhile(page, () => page.painter.suggest(all.toSpliced(3, 1)))).toEqual([])
  })

  test('with 500 of them a step of the cursor touches its two sentences and nothing else', async () => {
    const text = longText(500)
    const page = withRoom(text)
    await page.view.whole
    page.painter.paint(marksOf())
    page.painter.suggest(
      Array.from({ length: 500 }, (_, n) =>
        suggested(text, `Karsovia rejected report ${n + 1}.`, 'denial'),
      ),
    )
    page.painter.setCursor(spanOf(text, 'Karsovia rejected report 1.'), true)
    await drawn()
    const changed = await changesWhile(page, () =>
      page.painter.setCursor(spanOf(text, 'Alveria repeated it on Monday.'), true),
    )
    expect([...new Set(changed)].toSorted()).toEqual([
      'aria-current of 2',
      'aria-current of 3',
      'aria-describedby of 2',
      'aria-describedby of 3',
    ])
  })
})

describe('[SU5] the words because of which something is suggested are marked', () => {
  test('under a name of their own, until others are given', () => {
    const page = withRoom(TEXT)
    page.painter.paint(marksOf())
    page.painter.setCues([spanOf(TEXT, 'denied')])
    expect(wordsUnder(TEXT, 'cue')).toEqual(['denied'])
    const style = getComputedStyle(sentenceWith(page, 'Karsovia'), '::highlight(cue)')
    expect(style.textShadow).toContain('0.5px') // heavier
    expect(style.textDecorationLine).toBe('none') // lines belong to tags and suggestions
    expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)')
    page.painter.setCues([])
    expect(wordsUnder(TEXT, 'cue')).toEqual([])
  })
})
