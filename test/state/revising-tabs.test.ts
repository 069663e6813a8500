// A correction and another tab: whichever is written first, nothing stays behind on the earlier version.

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reviseArticle } from '../../src/core/plans/revise.ts'
import { marksOf } from '../../src/core/project.ts'
import type { ArticleId } from '../../src/core/types.ts'
import type { Outcome, Plan } from '../../src/state/project.ts'
import { articleId, hexOf, minute } from '../support/projects.ts'
import { newDevice, storedProject, imported, storeOn, type Device } from '../support/stores.ts'
import { theCase } from '../support/steps.ts'
import { projectIn, settled, tabOn, tagging, wordsIn, type Tab } from '../support/tabs.ts'
import { annotation, article, project } from '../support/words.ts'

const report = article(
  'Karsovia [rejected] the report. Alveria sent [120 drones] to Ostrelle, it said.',
)
const corrected = report.text.replace('Ostrelle', 'Belmar')
const newId = articleId(2)

const revising =
  (id: ArticleId = newId, text = corrected): Plan =>
  (now) =>
    reviseArticle(now, {
      oldId: report.id,
      newId: id,
      text,
      textHash: hexOf(text),
      pastedHash: hexOf(text),
      intake: { kind: 'paste', at: minute(40), notes: ['revision:1'] },
    })

let device: Device
let tabs: Tab[]

/** A tab with the article open. */
const open = async (isDeaf = false): Promise<Tab> => {
  const tab = await tabOn(device, isDeaf)
  await tab.bench.openCase(theCase)
  await tab.bench.openText(report.id)
  tabs.push(tab)
  return tab
}

beforeEach(async () => {
  device = newDevice()
  tabs = []
  const store = await storeOn(device)
  await imported(store, project([report], annotation(report, 0, 'denial', 1)))
  store.close()
})
afterEach(() => tabs.forEach((tab) => tab.close()))

const reason = (outcome: Outcome): string => ('reason' in outcome ? outcome.reason : outcome.kind)

/** What is on the disk is what the tab shows, and nothing of it lies on the earlier version. */
const expectWhole = async (tab: Tab, words: readonly string[]): Promise<void> => {
  const stored = await storedProject(tab.store, theCase)
  expect(stored?.annotations).toEqual(projectIn(tab).annotations)
  expect(wordsIn(projectIn(tab))).toEqual(words)
  expect(marksOf(projectIn(tab), report.id).size).toBe(0)
}

describe('[RV16] a correction and another tab', () => {
  test('what was tagged there before goes along', async () => {
    const [one, two] = [await open(), await open(true)]
    await one.bench.run('Tag', tagging(report.id, report.spans[1]!.start, report.spans[1]!.end))
    expect((await two.bench.run('Correct the text', revising())).kind).toBe('done')
    await expectWhole(two, ['rejected', '120 drones'])
    await settled(one)
    await expectWhole(one, ['rejected', '120 drones'])
  })

  test('what is tagged there after it is refused in words', async () => {
    const [one, two] = [await open(), await open(true)]
    await one.bench.run('Correct the text', revising())
    const late = await two.bench.run(
      'Tag',
      tagging(report.id, report.spans[1]!.start, report.spans[1]!.end),
    )
    expect(reason(late)).toContain('earlier version of the text')
    await expectWhole(two, ['rejected'])
  })

  test('two corrections do not become two newest versions', async () => {
    const [one, two] = [await open(), await open(true)]
    await one.bench.run('Correct the text', revising())
    const late = await two.bench.run('Correct the text', revising(articleId(3), 'Other words.'))
    expect(reason(late)).toContain('earlier version of the text')
    expect(projectIn(two).articles.size).toBe(2)
  })
})

describe('[RV13] undo, redo and a reload', () => {
  test('take the annotations back and over again, and the disk with them', async () => {
    const tab = await open()
    const before = projectIn(tab)
    await tab.bench.run('Correct the text', revising())
    const now = projectIn(tab)
    await expectWhole(tab, ['rejected'])
    expect((await tab.bench.undo()).kind).toBe('done')
    expect(projectIn(tab).annotations).toEqual(before.annotations)
    expect(projectIn(tab).articles).toEqual(before.articles)
    expect((await storedProject(tab.store, theCase))?.annotations).toEqual(before.annotations)
    expect((await tab.bench.redo()).kind).toBe('done')
    expect(projectIn(tab).annotations).toEqual(now.annotations)
    const reloaded = await open()
    await expectWhole(reloaded, ['rejected'])
    // The everyday change is written from what the tab knows to be stored.
    await tab.bench.openText(newId)
    const tag = tagging(newId, 0, 8, 'context')
    expect((await tab.bench.run('Tag', tag)).kind).toBe('done')
    await expectWhole(tab, ['Karsovia', 'rejected'])
  })
})
