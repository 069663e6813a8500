// A note that comes when the words are there already does not move them.

import { page } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articlesInOrder } from '../../src/core/project.ts'
import type { ArticleId } from '../../src/core/types.ts'
import { stopFinding, watchLikeness } from '../../src/state/finding.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, session } from '../../src/state/session.ts'
import { App } from '../../src/ui/App.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'

const SENTENCES = [
  'Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle.',
  'Alveria said that satellite pictures showed crates that were loaded onto a freighter.',
  'A spokesman in Belmar told reporters that the pictures were taken long before the treaty.',
  'Officials of the harbour of Dunmere declined to answer any question about the cargo.',
]
const FIRST = `Karsovia rejects the charge\n\n${SENTENCES.join(' ')}`
const SECOND = `Charge is rejected\n\n${SENTENCES.join(' ')} Nothing more was said on the matter.`

let bench: Workbench
let ids: readonly ArticleId[]

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  followAddress()
  await keepArticle({ text: FIRST, html: false }, 'new')
  await keepArticle({ text: SECOND, html: false }, 'open')
  stopFinding() // what the box has found out is not known here
  ids = articlesInOrder(bench.desk.getState().project).map(({ id }) => id)
  go({ screen: 'case', caseId: bench.desk.getState().project.case!.id }, true)
})
afterEach(async () => {
  stopFinding()
  await end()
})

const open = (): void => {
  const caseId = bench.desk.getState().project.case!.id
  go({ screen: 'reader', caseId, articleId: ids[0]! }, true)
  show(<App />)
  document.querySelector('main')!.style.cssText = 'height:900px'
}
const sentence = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('article .s')].find((each) =>
    each.textContent.startsWith('Karsovia on Friday'),
  ) ?? null
const top = (): number => sentence()!.getBoundingClientRect().top
const note = (): HTMLElement | null => document.querySelector('article header p:has(a)')

const counted = async (): Promise<void> => {
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  await expect.poll(() => document.querySelector('article header')?.textContent).toContain('words,')
  await document.fonts.ready
}

describe('[TX9] a note that another article is alike', () => {
  test.each([
    [1440, 900],
    [390, 800],
  ])('on a screen of %i × %i does not move the words when it comes late', async (width, height) => {
    await page.viewport(width, height)
    open()
    await expect.poll(sentence).toBeTruthy()
    const places = new Set<number>()
    let isWatching = true
    const look = (): void => {
      if (sentence()) places.add(top())
      if (isWatching) requestAnimationFrame(look)
    }
    await counted()
    look()
    await expect.poll(note, { timeout: 10_000 }).toBeTruthy()
    await new Promise((done) => setTimeout(done, 300))
    isWatching = false
    expect([...places]).toHaveLength(1)
    const box = note()!.getBoundingClientRect()
    const title = document.querySelector('h1')!.getBoundingClientRect()
    expect(box.top).toBeGreaterThanOrEqual(
      document.querySelector('main')!.getBoundingClientRect().top,
    )
    expect(box.bottom).toBeLessThanOrEqual(title.top)
    expect(note()!.textContent).toContain('Charge is rejected')
  })

  test('is there in full from the first paint where it was known before', async () => {
    await page.viewport(1440, 900)
    const stop = watchLikeness(ids[0]!)
    open()
    await expect.poll(note, { timeout: 10_000 }).toBeTruthy() // late, now it is known
    session.setState({ reading: null })
    stop()
    go({ screen: 'case', caseId: bench.desk.getState().project.case!.id }, true)
    await expect.poll(() => document.querySelector('article')).toBeNull()
    const seen: boolean[] = []
    const observer = new MutationObserver(() => {
      if (sentence()) seen.push(note() !== null)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    go({ screen: 'reader', caseId: bench.desk.getState().project.case!.id, articleId: ids[0]! })
    await expect.poll(sentence).toBeTruthy()
    await counted()
    observer.disconnect()
    expect(seen[0]).toBe(true)
    expect(note()!.getBoundingClientRect().top).toBeGreaterThan(
      document.querySelector('h1')!.getBoundingClientRect().bottom,
    )
  })
})
