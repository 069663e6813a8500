// The mouse in the reader: what a press, a click and a drag select, what they leave as it is, and what is seen of it.

import { page } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { undo } from '../../src/state/back-and-forth.ts'
import { resize } from '../../src/state/resizing.ts'
import { select } from '../../src/state/selecting.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { removeMarks, tagHere } from '../../src/state/tagging.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { click, drag, hover, press, pull, release, touch, type Point } from '../support/pointer.ts'
import { beginWith, bench, cursor, marks, selected, spanOf, tagged } from '../support/reader.ts'
import { end, show } from '../support/screen.tsx'

const REJECTED = 'Karsovia rejected the report on Friday.'
const NAMED = 'It named no source for it.'
const TEXT = `Port closed

${REJECTED} ${NAMED} Nobody else was asked.

Alveria repeated it on Monday. Ostrelle said nothing at all.`

beforeEach(async () => {
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 700)
  await beginWith(TEXT)
  const { articleId } = session.getState().reading!
  const caseId = bench.desk.getState().project.case!.id
  go({ screen: 'reader', caseId, articleId }, true)
  show(<ReaderScreen articleId={articleId} />)
  document.querySelector('main')!.style.cssText = 'height:700px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  await document.fonts.ready
})
afterEach(end)

const article = (): HTMLElement => document.querySelector('article')!
const paragraphs = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('p.par'),
]

/** The line in which the first or the last letter of some words stands. */
const boxOf = (words: string, edge: 'start' | 'end'): DOMRect => {
  const element = [...document.querySelectorAll('.s')].find((each) =>
    each.textContent.includes(words),
  )!
  const start = element.textContent.indexOf(words) + (edge === 'start' ? 0 : words.length - 1)
  const letter = document.createRange()
  letter.setStart(element.firstChild!, start)
  letter.setEnd(element.firstChild!, start + 1)
  return letter.getBoundingClientRect()
}
const startOf = (words: string): Point => {
  const { left, top, height } = boxOf(words, 'start')
  return { x: left + 1, y: top + height / 2 }
}
const endOf = (words: string): Point => {
  const { right, top, height } = boxOf(words, 'end')
  return { x: right - 1, y: top + height / 2 }
}
/** Where nothing but the space between the two paragraphs of body text is. */
const between = (): Point => {
  const [upper, lower] = paragraphs().slice(-2)
  const { left, bottom } = upper!.getBoundingClientRect()
  return { x: left + 120, y: (bottom + lower!.getBoundingClientRect().top) / 2 }
}
const handles = (): number => document.querySelectorAll('.handle').length
const native = (): string => getSelection()!.toString()
const previewed = (): string =>
  [...CSS.highlights.get('preview')!]
    .map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    })
    .join('|')
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))

describe('[PT6] Shift and a click select up to there', () => {
  test('from the sentence under the cursor where nothing is selected, in both directions', async () => {
    moveCursor(spanOf(NAMED))
    await click(endOf('Alveria repeated'), { shift: true })
    expect(selected()).toBe(`${NAMED} Nobody else was asked.\n\nAlveria repeated`)
    expect(previewed()).toBe(`${NAMED} Nobody else was asked.|Alveria repeated`)
    expect(native().startsWith(NAMED)).toBe(true)
    session.setState({ selection: null })
    moveCursor(spanOf(NAMED))
    await click(startOf('rejected'), { shift: true })
    expect(selected()).toBe(`rejected the report on Friday. ${NAMED}`)
    expect(native()).toBe(selected())
  })

  test('from what the keys have selected, and on from that', async () => {
    select(spanOf('no source'), true)
    await click(endOf('Nobody'), { shift: true })
    expect(selected()).toBe('no source for it. Nobody')
    await click(startOf('report'), { shift: true })
    expect(selected()).toBe('report on Friday. It named no source for it. Nobody')
    await click(endOf('report on'), { shift: true })
    expect(selected()).toBe('report on')
    expect(cursor()).toBe(REJECTED)
  })

  test('snapped as a drag is, exactly with Alt, and with the preview of a drag', async () => {
    select(spanOf('no source'), true)
    const inNobody = startOf('body')
    await click(inNobody, { shift: true })
    expect(selected()).toBe('no source for it. Nobody')
    select(spanOf('no source'), true)
    await click(inNobody, { shift: true, alt: true })
    expect(selected()).toBe('no source for it. No')
    select(spanOf('no source'), true)
    await press(inNobody, { shift: true })
    await pull(inNobody, endOf('Alveria'), { shift: true })
    await expect.poll(previewed).toBe('no source for it. Nobody else was asked.|Alveria')
    await release(endOf('Alveria'), { shift: true })
    expect(selected()).toBe('no source for it. Nobody else was asked.\n\nAlveria')
  })
})

describe('[PT7] a click beside the words', () => {
  test('between paragraphs and in the header selects nothing; the cursor stays', async () => {
    const source = article().querySelector('header b')!.getBoundingClientRect()
    for (const place of [between(), { x: source.left + 9, y: source.top + 9 }]) {
      moveCursor(spanOf(NAMED))
      select(spanOf('no source'), true)
      await click(place)
      expect(selected()).toBeNull()
      expect(previewed()).toBe('')
      expect(cursor()).toBe(NAMED)
    }
  })

  test('on a control, in the header or elsewhere, leaves what is selected', async () => {
    await drag(startOf('no source'), endOf('no source'))
    for (const control of [
      article().querySelector('header button[aria-pressed="true"]')!, // the view that is shown
      document.querySelector('[aria-label="Annotation"] h2')!,
    ]) {
      const { left, top, width, height } = control.getBoundingClientRect()
      await click({ x: left + width / 2, y: top + height / 2 })
      await frame()
      expect(selected()).toBe('no source')
      expect(previewed()).toBe('no source')
    }
  })
})

describe('[PT8] a drag of a handle', () => {
  const handle = (edge: 'start' | 'end'): Point => {
    const { left, top, height } = document.querySelector(`.handle-${edge}`)!.getBoundingClientRect()
    return { x: left, y: top + height / 2 }
  }
  const begin = async (): Promise<Point> => {
    select(spanOf('no source'), true)
    await tagHere('claim')
    await expect.poll(handles).toBe(2)
    await frame()
    const from = handle('end')
    await press(from)
    await pull(from, endOf('for'))
    await expect.poll(previewed).toBe('no source for')
    return endOf('for')
  }
  const isOver = (): boolean => !article().classList.contains('is-dragging') && previewed() === ''

  test('goes on when its paragraph is drawn anew', async () => {
    const from = await begin()
    const before = document.querySelector('.handle-end')
    document.fonts.dispatchEvent(new Event('loadingdone'))
    await expect.poll(() => document.querySelector('.handle-end') === before).toBe(false)
    const to = endOf('Nobody')
    await pull(from, to)
    await expect.poll(previewed).toBe('no source for it. Nobody')
    await release(to)
    await expect.poll(tagged).toEqual([['no source for it. Nobody', 'claim']])
    expect(isOver()).toBe(true)
  })

  test('goes on under a finger as well', async () => {
    select(spanOf('no source'), true)
    await tagHere('claim')
    await expect.poll(handles).toBe(2)
    await frame()
    const { x, y } = handle('end')
    const to = endOf('Nobody')
    await touch('touchStart', { x: x + 2, y })
    await touch('touchMove', endOf('for'))
    const before = document.querySelector('.handle-end')
    document.fonts.dispatchEvent(new Event('loadingdone'))
    await expect.poll(() => document.querySelector('.handle-end') === before).toBe(false)
    await touch('touchMove', to)
    await expect.poll(previewed).toBe('no source for it. Nobody') // touches are handed on once a frame
    await touch('touchEnd')
    await expect.poll(tagged).toEqual([['no source for it. Nobody', 'claim']])
    expect(isOver()).toBe(true)
  })

  test('moves one end, whatever became of the other one meanwhile', async () => {
    const to = await begin()
    await resize(marks()[0]!, () => spanOf('named no source'))
    await release(to)
    await expect.poll(tagged).toEqual([['named no source for', 'claim']])
  })

  test('is over when its annotation is gone', async () => {
    const to = await begin()
    await removeMarks(marks())
    expect(isOver()).toBe(true)
    await release(to)
    expect(tagged()).toEqual([])
    await undo()
    expect(tagged()).toEqual([['no source', 'claim']])
  })

  test('a handle that is not moved lets the point through to the words', async () => {
    select(spanOf(NAMED), true)
    await tagHere('claim')
    moveCursor(spanOf(REJECTED), marks()[0]!.id)
    await expect.poll(handles).toBe(2)
    await click(handle('start'))
    expect(cursor()).toBe(NAMED)
    expect(isOver()).toBe(true)
  })
})

test('[PT12] a click on an annotation gives it handles, also where it is the whole sentence', async () => {
  moveCursor(spanOf(NAMED))
  await tagHere('claim')
  await frame()
  expect(document.querySelectorAll('.handle')).toHaveLength(0)
  await click(startOf('source'))
  await expect.poll(() => document.querySelectorAll('.handle').length).toBe(2)
  moveCursor(spanOf(REJECTED))
  await expect.poll(() => document.querySelectorAll('.handle').length).toBe(0)
})

describe("[PT9] the browser's own selection", () => {
  const colour = (element: Element): string =>
    getComputedStyle(element, '::selection').backgroundColor
  const TRANSPARENT = 'rgba(0, 0, 0, 0)'

  test('is seen except in the words while the preview shows what is meant', async () => {
    // A colour for the test, because the browser does not tell its own.
    document.body
      .appendChild(document.createElement('style'))
      .append('::selection{background:#123}')
    const [upper, lower] = paragraphs().slice(-2)
    const header = article().querySelector('header')!
    const seen = (): readonly boolean[] =>
      [upper!.querySelector('.s')!, upper!, lower!.querySelector('.s')!, header].map(
        (each) => colour(each) !== TRANSPARENT,
      )
    expect(seen()).toEqual([true, true, true, true])
    await drag(startOf('no source'), endOf('no source'))
    expect(seen()).toEqual([false, false, true, true])
    session.setState({ selection: null })
    expect(seen()).toEqual([true, true, true, true])
  })
})

describe('[PT10] a press in selected words', () => {
  test('begins a new selection', async () => {
    await drag(startOf('named'), endOf('for it'))
    expect(native()).toBe('named no source for it')
    await drag(startOf('source'), endOf('for'))
    expect(selected()).toBe('source for')
    expect(native()).toBe('source for') // what is copied
    await click(startOf('named'))
    expect(selected()).toBeNull()
    expect(native()).toBe('')
  })

  test('whose release never comes decides nothing later', async () => {
    select(spanOf('no source'), true)
    for (const lost of ['dragstart', 'pointercancel']) {
      await press(startOf('Alveria'))
      document.dispatchEvent(new Event(lost))
      getSelection()!.selectAllChildren(document.body)
      await frame()
      expect(previewed()).toBe('no source')
      await release(startOf('Alveria'))
      expect(selected()).toBe('no source')
    }
  })
})

describe('[PT11] the bar of tags', () => {
  const bar = () => document.querySelector<HTMLElement>('[data-floating="tags"]')
  const shown = async (): Promise<DOMRect> => {
    await expect.poll(bar).toBeTruthy()
    return bar()!.getBoundingClientRect()
  }
  const expectBelow = ({ top }: DOMRect, line: DOMRect): void =>
    expect(Math.round(top - line.bottom)).toBe(10)

  test('stands below the line where the hand ended, also after a drag backwards', async () => {
    article().style.maxWidth = '300px'
    const [upper, lower] = [startOf(NAMED), endOf('source for it')]
    const [first, last] = [boxOf(NAMED, 'start'), boxOf('source for it', 'end')]
    expect(first.bottom).toBeLessThan(last.top)
    await drag(upper, lower)
    expectBelow(await shown(), last)
    await drag(lower, upper)
    await frame()
    expectBelow(await shown(), first)
  })

  test('and beside the hand; where the screen ends it stands above', async () => {
    const [from, to] = [startOf(REJECTED), endOf('on Friday')]
    await drag(from, to)
    expect(Math.abs((await shown()).left - to.x)).toBeLessThan(3)
    const { top, bottom } = boxOf('on Friday', 'end')
    article().parentElement!.style.cssText = `box-sizing:border-box;height:${bottom + 40}px`
    await click(startOf('Friday'), { clicks: 2 })
    await expect.poll(async () => (await shown()).bottom).toBeLessThan(top)
    expect(top - (await shown()).bottom).toBeLessThan(20)
  })

  test('after a triple click it stands below the sentence, which is what is copied', async () => {
    await click(startOf('rejected'), { clicks: 3 })
    expect(selected()).toBe(REJECTED)
    expect(native()).toBe(REJECTED)
    expectBelow(await shown(), boxOf(REJECTED, 'end'))
  })
})

test('[PT13] the handle that a click brings up does not take the second one', async () => {
  select(spanOf('no source'), true)
  await tagHere('claim')
  moveCursor(spanOf(REJECTED))
  await expect.poll(handles).toBe(0)
  const at = startOf('e for') // the last letter of the annotation
  await click(at)
  await expect.poll(handles).toBe(2)
  await frame()
  await press(at, { clicks: 2 })
  await release(at, { clicks: 2 })
  expect(selected()).toBe('source')
  await click(at)
  await expect.poll(handles).toBe(2)
  const to = endOf('for')
  await hover({ x: at.x + 6, y: at.y }) // once the mouse has moved the handle can be taken
  await drag(at, to)
  await expect.poll(tagged).toEqual([['no source for', 'claim']])
})
