// The largest articles that somebody may paste: opened, tagged, walked from one end to the other. No time is asserted;
// what grows with the square of anything would not come to an end.

import { page } from 'vitest/browser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newAnnotation } from '../../src/core/annotation.ts'
import { adding } from '../../src/core/change.ts'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { AnnotationId, ArticleId } from '../../src/core/types.ts'
import { keepArticle } from '../support/keep.ts'
import { moveBySentence, moveToAnnotation, moveToUntagged } from '../../src/state/moving.ts'
import type { Workbench } from '../../src/state/project.ts'
import { firstSentence, nextSentence } from '../../src/state/reading.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { passage } from '../../src/text/span.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { drawn } from '../support/page.ts'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let id: ArticleId

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 700)
})
afterEach(end)

const open = async (text: string): Promise<void> => {
  await keepArticle({ text, html: false }, 'new')
  id = articlesInOrder(bench.desk.getState().project)[0]!.id
  await bench.openText(id)
}

const read = async (): Promise<void> => {
  const caseId = bench.desk.getState().project.case!.id
  go({ screen: 'reader', caseId, articleId: id }, true)
  show(<ReaderScreen articleId={id} />)
  document.querySelector('main')!.style.cssText = 'height:700px;overflow:hidden'
  await expect
    .poll(() => document.querySelector('article:not([aria-busy])'), { timeout: 30_000 })
    .toBeTruthy()
}

const marks = () => [...marksOf(bench.desk.getState().project, id).values()]
const text = (): string => bench.desk.getState().project.texts.get(id)!.text

const expectCursorInSight = (): void => {
  const element = document.querySelector('.s[aria-current]')!
  const frame = document.querySelector('main')!.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  expect(bottom).toBeGreaterThan(frame.top)
  expect(top).toBeLessThan(frame.bottom)
}

const goTo = async (step: 1 | -1): Promise<void> => {
  const { reading } = session.getState()
  moveCursor(nextSentence(reading!, null, step > 0 ? -1 : 1))
  await drawn()
  expectCursorInSight()
}

const sentence = (n: number): string =>
  `Karsovia on day ${n} rejected the charge that crate ${n} had held drones for the port of Ostrelle.`

test('[TX6] 500,000 words: opened, tagged at both ends, and every quote is its slice', async () => {
  const words = 17
  await open(
    Array.from({ length: Math.ceil(500_000 / words / 4) }, (_, n) =>
      [0, 1, 2, 3].map((i) => sentence(4 * n + i)).join(' '),
    ).join('\n\n'),
  )
  await read()
  await tagHere('claim')
  await goTo(1)
  await tagHere('denial')
  for (let i = 0; i < 5; i++) moveBySentence(-1)
  await tagHere('context')
  await goTo(-1)
  moveToUntagged(1)
  expect(marks()).toHaveLength(3)
  for (const mark of marks())
    expect(mark.quote.exact).toBe(passage(text(), { start: mark.start!, end: mark.end! }))
}, 120_000)

test('[TX7] 10,000 overlapping annotations on 5,000 words: opened, tagged, walked to the end and to the top', async () => {
  await open(
    Array.from({ length: 74 }, (_, n) =>
      [0, 1, 2, 3].map((i) => sentence(4 * n + i)).join(' '),
    ).join('\n\n'),
  )
  const whole = text()
  await bench.run('Tag ten thousand times', (_project, { by, at }) =>
    Array.from({ length: 10_000 }, (_, n) => {
      const start = Math.floor((n / 10_000) * (whole.length - 400))
      const annotationId = crypto.randomUUID() as AnnotationId // a test's id
      return adding(
        'annotations',
        annotationId,
        newAnnotation(whole, {
          id: annotationId,
          articleId: id,
          span: { start, end: start + 20 + (n % 300) },
          tag: TAGS[n % 3]!,
          at,
          by,
        }),
      )
    }),
  )
  expect(marks()).toHaveLength(10_000)
  await read()
  session.setState({ cursor: firstSentence(session.getState().reading!) })
  for (let i = 0; i < 20; i++) {
    moveBySentence(1)
    await drawn()
    expectCursorInSight()
  }
  for (let i = 0; i < 5; i++) moveToAnnotation(1)
  await tagHere('denial')
  await goTo(1)
  await tagHere('claim')
  await goTo(-1)
  expect(document.querySelectorAll('.s[data-tags="claim denial context"]').length).toBeGreaterThan(
    200,
  )
  for (const mark of marks())
    expect(mark.quote.exact).toBe(passage(whole, { start: mark.start!, end: mark.end! }))
}, 120_000)

test('[TX10] a megabyte in one line: opened, tagged at both ends, and no gap where it is parted', async () => {
  await open(Array.from({ length: 10_000 }, (_, n) => sentence(n)).join(' '))
  await read()
  await tagHere('claim')
  await goTo(1)
  await tagHere('denial')
  await goTo(-1)
  expect(marks()).toHaveLength(2)
  for (const mark of marks())
    expect(mark.quote.exact).toBe(passage(text(), { start: mark.start!, end: mark.end! }))
  const [first, second] = document.querySelectorAll('article p.par')
  expect(document.querySelectorAll('article p.par').length).toBeGreaterThan(100)
  expect(second!.getBoundingClientRect().top).toBeCloseTo(first!.getBoundingClientRect().bottom, 0)
}, 120_000)
