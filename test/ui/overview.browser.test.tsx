// What is seen of an article as a whole: coverage in words, what was read, the check mark, and the map.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import type { Article } from '../../src/core/types.ts'
import { moveBySentence } from '../../src/state/moving.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { keepArticle } from '../support/keep.ts'
import { markAsDone, toggleDone } from '../../src/state/articles.ts'
import { undo } from '../../src/state/back-and-forth.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import { rowAt } from '../../src/state/minimap.ts'
import type { Workbench } from '../../src/state/project.ts'
import { forgetReads, readOf } from '../../src/state/read.ts'
import { bodySentences } from '../../src/state/reading.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { setAsideHere } from '../../src/state/setting-aside.ts'
import { drafts } from '../../src/state/app.ts'
import { unitsIn } from '../../src/text/ranges.ts'
import type { Span } from '../../src/text/span.ts'
import { CaseScreen } from '../../src/ui/case/CaseScreen.tsx'
import { Rail } from '../../src/ui/parts/Rail.tsx'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { longText } from '../support/page.ts'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench

beforeEach(async () => {
  forgetReads()
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1300, 700)
})
afterEach(async () => {
  delete document.documentElement.dataset['theme']
  await end()
})

const articles = (): readonly Article[] => articlesInOrder(bench.desk.getState().project)
const project = () => bench.desk.getState().project

/** Opens the nth article beside the rail, as the app does. */
const read = async (nth = 0): Promise<Article> => {
  const article = articles()[nth]!
  await bench.openText(article.id)
  go({ screen: 'reader', caseId: project().case!.id, articleId: article.id }, true)
  show(
    <>
      <Rail />
      <ReaderScreen key={article.id} articleId={article.id} />
    </>,
  )
  document.querySelector('main')!.style.cssText =
    'height:700px;overflow:hidden;display:grid;grid-template-columns:252px minmax(0,1fr)'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  return article
}

/** Shows the article that is read in another view, or as prose again. */
const showAs = (view?: 'list'): void => {
  const { route } = session.getState()
  if (route.screen !== 'reader') throw new RangeError('no article is read')
  const { screen, caseId, articleId } = route
  go({ screen, caseId, articleId, ...(view ? { view } : {}) }, true)
}

const readLong = async (paragraphs = 120): Promise<Article> => {
  await keepArticle({ text: longText(paragraphs), html: false }, 'new')
  const article = await read()
  await expect.poll(() => map().dataset['minimap']).toBe('long')
  return article
}

const words = (selector: string): string =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? ''
const dock = (): string => words('footer[aria-label="Progress and keys"]')
const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('ul[aria-labelledby] > li'),
]
const button = (name: RegExp): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((each) => name.test(each.textContent))!
const map = (): HTMLElement => document.querySelector<HTMLElement>('[data-minimap]')!
const canvas = (): HTMLCanvasElement => map().querySelector('canvas')!
const scroller = (): HTMLElement => document.querySelector('article')!.parentElement!
const sentences = (): readonly Span[] => bodySentences(session.getState().reading!)
const length = (): number => session.getState().reading!.text.length

/** The colour of a device pixel, as CSS writes it; the lane is 0, 1 or 2 from the left. */
const inked = (offset: number, lane: number): string => {
  const { width, height } = canvas()
  const y = Math.min(height - 1, rowAt({ length: length(), rows: height }, offset))
  const x = Math.floor(((lane + 0.5) * width) / 3)
  const [r, g, b, a] = canvas().getContext('2d')!.getImageData(x, y, 1, 1).data
  return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${a})`
}
const token = (name: string): string => {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = `var(${name})`
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
const middle = ({ start, end: behind }: Span): number => Math.floor((start + behind) / 2)
const tagAt = async (nth: number, tag: 'claim' | 'denial' | 'context'): Promise<Span> => {
  const span = sentences()[nth]!
  moveCursor(span)
  await tagHere(tag)
  return span
}

describe('[OV7] words stand beside every bar', () => {
  test('in the dock: sentences, share, and what was read', async () => {
    await openExample()
    await read()
    await expect.poll(dock).toMatch(/^12 of 12 sentences coded ?99% ?1 of 12 read/)
  })

  test('in the list of articles: the share, without boilerplate', async () => {
    await openExample()
    await read()
    expect(rows().map((row) => /\d+% coded/.exec(row.textContent)?.[0])).toEqual([
      '99% coded',
      '59% coded',
    ])
    const bar = rows()[1]!.querySelector('[role="img"]')!
    expect(bar.getAttribute('aria-label')).toBe(
      'Coded: 13% claim, 33% denial, 0% context, 23% boilerplate',
    )
  })

  test('in the overview of the case', async () => {
    await openExample()
    show(<CaseScreen />)
    await expect.poll(() => words('main')).toContain('59% coded')
  })

  test('a tag moves the figures', async () => {
    await keepArticle({ text: longText(2), html: false }, 'new')
    await read()
    await expect.poll(dock).toContain('0 of 6 sentences coded')
    await tagHere('claim')
    await expect.poll(dock).toContain('1 of 6 sentences coded')
  })
})

describe('[OV4] what was read', () => {
  test('is counted by the cursor, apart from what is coded', async () => {
    await keepArticle({ text: longText(3), html: false }, 'new')
    await read()
    await expect.poll(dock).toContain('1 of 9 read')
    moveBySentence(1)
    moveBySentence(1)
    await expect.poll(dock).toContain('3 of 9 read')
    expect(dock()).toContain('0 of 9 sentences coded')
    await expect
      .poll(() => rows()[0]!.querySelector('[role="img"]')!.getAttribute('aria-label'))
      .toMatch(/; \d+% read$/)
  })

  test('survives a reload, and is no change', async () => {
    const name = crypto.randomUUID()
    await end()
    bench = await begin(name)
    await keepArticle({ text: longText(3), html: false }, 'new')
    const { id } = await read()
    const caseId = project().case!.id
    for (let i = 0; i < 4; i++) moveBySentence(1)
    await expect.poll(dock).toContain('5 of 9 read')
    const { undo: stack } = bench.desk.getState().stack
    await end()

    forgetReads()
    bench = await begin(name)
    await bench.openCase(caseId)
    expect(bench.desk.getState().stack.undo.length).toBe(stack.length)
    show(<Rail />)
    await expect.poll(() => unitsIn(readOf(id).ranges)).toBeGreaterThan(0)
    await end()
    bench = await begin(name)
    await bench.openCase(caseId)
    await read()
    await expect.poll(dock).toContain('5 of 9 read')
  })

  test('what another tab has read meanwhile is not lost', async () => {
    await keepArticle({ text: longText(3), html: false }, 'new')
    const { id } = await read()
    const key = `${project().case!.id}/${id}/read`
    const [, , , , last] = sentences()
    await expect.poll(() => drafts().load(key)).toMatch(/^\d+-\d+$/)
    drafts().keep(key, `${last!.start}-${last!.end}`)
    moveBySentence(1)
    await expect.poll(dock).toContain('3 of 9 read')
    await expect.poll(() => drafts().load(key)).toContain(`${last!.start}-${last!.end}`)
  })
})

describe('[OV5] reading costs nothing while a key is answered', () => {
  test('steps are counted together, after the keys', async () => {
    await keepArticle({ text: longText(20), html: false }, 'new')
    const { id } = await read()
    await expect.poll(() => readOf(id).ranges.length).toBe(1)
    const before = readOf(id)
    for (let i = 0; i < 30; i++) moveBySentence(1)
    expect(readOf(id)).toBe(before)
    await expect.poll(dock).toContain('31 of 60 read')
  })
})

describe('[OV6] the check mark', () => {
  const marked = (nth = 0): string | undefined =>
    rows()[nth]!.querySelector('[role="img"][title]')?.getAttribute('aria-label') ?? undefined

  test('is there when every sentence is read or coded', async () => {
    await openExample()
    await read()
    await expect.poll(() => marked(0)).toBe('All read or coded')
    expect(marked(1)).toBeUndefined()
  })

  test('is set and taken by the analyst, each as one change that one undo takes back', async () => {
    await keepArticle({ text: longText(3), html: false }, 'new')
    await read()
    const steps = bench.desk.getState().stack.undo.length
    await userEvent.click(button(/^Mark as done/))
    await expect.poll(() => marked()).toBe('Done')
    expect(bench.desk.getState().stack.undo.length).toBe(steps + 1)
    await undo()
    await expect.poll(() => marked()).toBeUndefined()
    await toggleDone()
    await userEvent.click(button(/^Open again/))
    await expect.poll(() => marked()).toBeUndefined()
    expect(articles()[0]!.status).toBe('open')
  })

  test('has its reason in words beside the button', async () => {
    await openExample()
    await read()
    const beside = (): string => button(/^(?:Mark as done|Open again)/).parentElement!.textContent
    await expect.poll(beside).toBe(' All read or codedMark as done')
    await userEvent.click(button(/^Mark as done/))
    await expect.poll(beside).toBe(' DoneOpen again')
    await end()
    bench = await begin()
    await openExample()
    show(<CaseScreen />)
    await expect
      .poll(() => document.querySelector('li')?.textContent)
      .toContain('All read or coded')
  })

  test('in the overview each button tells its article', async () => {
    await openExample()
    const [, second] = articles()
    show(<CaseScreen />)
    await expect.poll(() => button(/^Mark as done: Karsovia Denies/)).toBeTruthy()
    await userEvent.click(button(/^Mark as done: Karsovia Denies/))
    await expect.poll(() => button(/^Open again: Karsovia Denies/)).toBeTruthy()
    expect(project().articles.get(second!.id)?.status).toBe('done')
    expect(project().case?.id).toBe(EXAMPLE_CASE)
  })
})

test('[OV20] the rail heads an article by its outlet, else by its title', async () => {
  await openExample()
  await keepArticle({ text: 'Port closed\n\nThe port is closed.', html: false }, 'open')
  await read()
  const [first, , own] = rows().map((row) =>
    [...row.querySelectorAll('b bdi, small')].map(({ textContent }) => textContent),
  )
  expect(first).toEqual([
    'The Harbour Ledger',
    'Karsovia rejects Alverian charge that it shipped drones to Ostrelle',
  ])
  expect(own).toEqual(['Port closed', 'Outlet not stated'])
})

describe('[OV8] the map', () => {
  test('stands beside texts over two screens only', async () => {
    await keepArticle({ text: longText(2), html: false }, 'new')
    await read()
    await new Promise((done) => setTimeout(done, 100))
    expect(map().dataset['minimap']).toBe('short')
    expect(getComputedStyle(canvas()).visibility).toBe('hidden')
  })

  test('has 46 pixels beside the panel, 12 where the window is narrower, and no text moves', async () => {
    await readLong()
    expect(map().getBoundingClientRect().width).toBe(46)
    expect(getComputedStyle(canvas()).visibility).toBe('visible')
    for (const width of [1024, 390]) {
      await page.viewport(width, 700)
      await expect.poll(() => map().getBoundingClientRect().width).toBe(12)
    }
  })

  test('is hidden from screen readers, and takes no focus', async () => {
    await readLong()
    expect(map().getAttribute('aria-hidden')).toBe('true')
    expect(map().querySelector('[tabindex], button, a')).toBeNull()
  })
})

describe('[OV10] the map shows tags by place and by colour', () => {
  test('each in its lane: context, denial, claim from left to right', async () => {
    await readLong(40)
    const wishes = [
      ['context', 0, '--ctx'],
      ['denial', 1, '--denial'],
      ['claim', 2, '--claim'],
    ] as const
    for (const [tag, lane, name] of wishes) {
      const span = await tagAt(10 + lane * 10, tag)
      await expect.poll(() => inked(middle(span), lane)).toBe(token(name))
      for (const other of [0, 1, 2]) {
        if (other !== lane) expect(inked(middle(span), other)).not.toBe(token(name))
      }
    }
  })

  test('and untagged sentences grey, paler where they were read', async () => {
    await readLong(40)
    moveCursor(sentences()[30]!)
    const grey = (nth: number): number =>
      Number(/(\d+)\)$/.exec(inked(middle(sentences()[nth]!), 1))![1])
    await expect.poll(() => grey(40)).toBeGreaterThan(0)
    await expect.poll(() => grey(40) - grey(30)).toBeGreaterThan(20)
  })

  test('also where the text was short until all of it was there', async () => {
    await readLong(40)
    const span = await tagAt(20, 'denial')
    await expect.poll(() => inked(middle(span), 1)).toBe(token('--denial'))
    showAs('list')
    await expect.poll(() => document.querySelector('[role="listbox"]')).toBeTruthy()
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = 'article > div { display: none }'
    showAs()
    await expect.poll(() => document.querySelector('[data-minimap="short"]')).toBeTruthy()
    await new Promise((done) => setTimeout(done, 100)) // it has been looked at by then
    style.remove()
    await expect.poll(() => map().dataset['minimap']).toBe('long')
    await expect.poll(() => inked(middle(span), 1)).toBe(token('--denial'))
  })

  test('and goes on after a paragraph was set aside', async () => {
    await readLong(40)
    const first = await tagAt(20, 'denial')
    await expect.poll(() => inked(middle(first), 1)).toBe(token('--denial'))
    moveCursor(sentences()[60]!)
    await setAsideHere()
    await expect.poll(() => document.querySelectorAll('.par-boilerplate').length).toBe(1)
    const second = await tagAt(30, 'claim')
    await expect.poll(() => inked(middle(second), 2)).toBe(token('--claim'))
    expect(inked(middle(first), 1)).toBe(token('--denial'))
  })

  test('a removed tag goes, and another theme has its own colours', async () => {
    const { id } = await readLong(40)
    const span = await tagAt(20, 'denial')
    const light = token('--denial')
    await expect.poll(() => inked(middle(span), 1)).toBe(light)
    document.documentElement.dataset['theme'] = 'dark'
    await expect.poll(() => inked(middle(span), 1)).toBe(token('--denial'))
    expect(token('--denial')).not.toBe(light)
    await undo()
    expect(marksOf(project(), id).size).toBe(0)
    await expect.poll(() => inked(middle(span), 1)).not.toBe(token('--denial'))
  })
})

describe('[OV11] the map leads to places', () => {
  const pointAt = (share: number, type: string): void => {
    const box = canvas().getBoundingClientRect()
    map().dispatchEvent(
      new PointerEvent(type, {
        clientX: box.left + box.width / 2,
        clientY: box.top + box.height * share,
        pointerId: 1,
        button: type === 'pointermove' ? -1 : 0,
        bubbles: true,
        cancelable: true,
      }),
    )
  }
  const seen = (): { first: number; last: number } => {
    const box = scroller().getBoundingClientRect()
    const inside = [...document.querySelectorAll<HTMLElement>('.s')].filter((each) => {
      const { top, bottom } = each.getBoundingClientRect()
      return bottom > box.top && top < box.bottom
    })
    return {
      first: Number(inside[0]?.dataset['start']),
      last: Number(inside.at(-1)?.dataset['end']),
    }
  }

  test('a click goes there, and the cursor and the focus stay', async () => {
    await readLong()
    const { cursor } = session.getState()
    const focused = document.activeElement
    const box = canvas().getBoundingClientRect()
    await userEvent.click(map(), {
      position: {
        x: 20,
        y: box.top - map().getBoundingClientRect().top + box.height * 0.6,
      },
    })
    const place = length() * 0.6
    expect(seen().first).toBeLessThan(place)
    expect(seen().last).toBeGreaterThan(place)
    expect(session.getState().cursor).toBe(cursor)
    expect(document.activeElement).toBe(focused)
  })

  test('a drag follows the pointer, with every kind of it', async () => {
    await readLong()
    map().setPointerCapture = () => undefined // a made event has no pointer that could be captured
    map().hasPointerCapture = () => true
    pointAt(0.2, 'pointerdown')
    const before = scroller().scrollTop
    pointAt(0.8, 'pointermove')
    expect(scroller().scrollTop).toBeGreaterThan(before + 1000)
    expect(seen().first).toBeLessThan(length() * 0.8)
    expect(seen().last).toBeGreaterThan(length() * 0.8)
  })

  test('a mouse over it reads what is there', async () => {
    await readLong()
    const span = await tagAt(0, 'denial')
    await userEvent.hover(map(), { position: { x: 20, y: 10 } })
    expect(map().title).toBe(
      `Denial: ${session.getState().reading!.text.slice(span.start, span.end)}`,
    )
  })
})

describe('[OV12] the map shows where one is', () => {
  const [frame, here] = [0, 1].map(
    (nth) => (): DOMRect => map().querySelectorAll('i')[nth]!.getBoundingClientRect(),
  ) as [() => DOMRect, () => DOMRect] // two of them
  const share = (y: number): number => {
    const box = canvas().getBoundingClientRect()
    return (y - box.top) / box.height
  }

  test('the frame is what is on the screen, and follows the scrolling', async () => {
    await readLong()
    await expect.poll(() => share(frame().top)).toBeLessThan(0.02)
    scroller().scrollTop = scroller().scrollHeight / 2
    await expect.poll(() => share(frame().top)).toBeGreaterThan(0.4)
    scroller().scrollTop = scroller().scrollHeight
    await expect.poll(() => share(frame().bottom)).toBeGreaterThan(0.98)
  })

  test('on phones the frame ends where the sheet begins, whatever lies in the sheet', async () => {
    await page.viewport(390, 700)
    await readLong()
    document.querySelector('main')!.style.gridTemplateColumns = 'minmax(0,1fr)'
    await tagAt(30, 'claim')
    // The frame of a whole screen; smaller as long as the page is narrowed.
    await expect.poll(() => frame().height).toBeGreaterThan(20)
    const { height } = frame()
    session.setState({ sheetShown: true })
    const field = (): DOMRect =>
      document.querySelector('[data-sheet="open"] textarea')!.getBoundingClientRect()
    // The sheet is scrolled until the note lies where the last words on the screen were.
    await expect.poll(() => field().height).toBeGreaterThan(0)
    const sheet = document.querySelector('[data-sheet="open"]')!
    sheet.scrollTop += field().bottom - sheet.getBoundingClientRect().bottom + 1
    scroller().scrollTop += 60
    const above = sheet.getBoundingClientRect().top - scroller().getBoundingClientRect().top
    // The frame follows the words and then the sheet: only where it comes to rest counts.
    await expect
      .poll(() => frame().height)
      .toBeLessThan(height * (above / scroller().clientHeight + 0.2))
    expect(frame().height).toBeGreaterThan(0)
  })

  test('the line is the cursor, and stays while the text is scrolled', async () => {
    await readLong()
    const span = sentences()[180]!
    moveCursor(span)
    await expect
      .poll(() => Math.abs(share(here().top + 1) - middle(span) / length()))
      .toBeLessThan(0.01)
    const { top } = here()
    scroller().scrollTop = 0
    await expect.poll(() => share(frame().top)).toBeLessThan(0.02)
    expect(here().top).toBe(top)
  })
})

test('[OV6] marking twice quickly is one mark', async () => {
  await openExample()
  const { id } = articles()[0]!
  await Promise.all([markAsDone(id, true), markAsDone(id, true)])
  expect(
    bench.desk.getState().stack.undo.filter(({ label }) => label === 'Mark as done').length,
  ).toBe(1)
})
