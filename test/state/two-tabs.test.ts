// Two tabs on one database never overwrite each other.

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { adding } from '../../src/core/change.ts'
import { describeAnnotation, removeAnnotations } from '../../src/core/plans/annotation.ts'
import { removeArticle } from '../../src/core/plans/article.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { allAnnotations, nothing } from '../../src/core/project.ts'
import type { Plan } from '../../src/state/project.ts'
import { purgeCase } from '../../src/storage/everything.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { caseId, someCase } from '../support/projects.ts'
import { theCase } from '../support/steps.ts'
import { heldUp, newDevice, type Device } from '../support/stores.ts'
import { projectIn, storedFor, tabOn, tagging, wordsIn, type Tab } from '../support/tabs.ts'
import { annotation, article, project } from '../support/words.ts'

const report = article(`[Karsovia] rejected the report. ${'Alveria repeated it. '.repeat(60)}`)
const mark = annotation(report, 0, 'claim', 1)

let device: Device
let one: Tab
let two: Tab

const opened = async (deaf: boolean): Promise<Tab> => {
  const tab = await tabOn(device, deaf)
  await tab.bench.openCase(theCase)
  await tab.bench.openText(report.id)
  return tab
}

const begin = async (deaf = false): Promise<void> => {
  device = newDevice()
  const first = await tabOn(device, true)
  await first.bench.run('Import', (now) => previewImport(now, project([report], mark)).edits, 'new')
  first.close()
  one = await opened(deaf)
  two = await opened(deaf)
}

afterEach(() => {
  one.close()
  two.close()
})

const late = article('Alveria said nothing.', 2)

const addArticleOf =
  ({ rows: [row, text] }: typeof late): Plan =>
  () => [adding('articles', row.id, row), adding('texts', row.id, text)]

const note = (tab: Tab, words: string) =>
  tab.bench.run('Edit note', (now, actor) => describeAnnotation(now, mark, { note: words }, actor))

const noteIn = (tab: Tab): unknown => projectIn(tab).annotations.get(report.id)?.get(mark.id)?.note

const caughtUp = (): Promise<unknown> => Promise.all([one.bench.catchUp(), two.bench.catchUp()])

const expectEqual = async (): Promise<void> => {
  await caughtUp()
  expect(projectIn(one)).toEqual(projectIn(two))
  expect(await storedFor(one, theCase)).toEqual(projectIn(one))
}

describe.each([
  ['that hear each other', false],
  ['that hear nothing', true],
] as const)('[W12] two tabs %s', (_, deaf) => {
  beforeEach(() => begin(deaf))

  test('with 100 edits each on one article: all 200 are in both and in the database', async () => {
    const runs = Array.from({ length: 100 }, (_each, i) => [
      one.bench.run('Tag', tagging(report.id, 2 * i, 2 * i + 1)),
      two.bench.run('Tag', tagging(report.id, 2 * i + 1, 2 * i + 2, 'denial')),
    ]).flat()
    const outcomes = await Promise.all(runs)
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true)
    await expectEqual()
    expect(allAnnotations(projectIn(one)).length).toBe(201)
    const seqs = (await loadHistory(one.store, theCase, 999)).map(({ seq }) => seq)
    expect(seqs.toReversed()).toEqual(Array.from({ length: 201 }, (_each, i) => i + 1))
  }, 30_000)

  test('only what a tab did itself is in its undo stack', async () => {
    await one.bench.run('Tag', tagging(report.id, 0, 3))
    await two.bench.run('Tag', tagging(report.id, 4, 6))
    await caughtUp()
    expect(one.bench.desk.getState().stack.undo.map(({ seq }) => seq)).toEqual([1, 2])
    expect(two.bench.desk.getState().stack.undo.map(({ seq }) => seq)).toEqual([1, 3])
    await one.bench.undo()
    await caughtUp()
    expect(wordsIn(projectIn(two))).toEqual(['Karsovia', 'ov'])
  })
})

test('[W12] both tabs tag the same words in one moment: they have one annotation, of the later tag', async () => {
  await begin(true)
  const outcomes = await Promise.all([
    one.bench.run('Tag', tagging(report.id, 9, 17)),
    two.bench.run('Tag', tagging(report.id, 9, 17, 'denial')),
  ])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
  await expectEqual()
  expect(wordsIn(projectIn(one))).toEqual(['Karsovia', 'rejected'])
})

test('[W13] a change is seen in the other tab without asking', async () => {
  await begin()
  await one.bench.run('Tag', tagging(report.id, 9, 17))
  await expect.poll(() => wordsIn(projectIn(two))).toEqual(['Karsovia', 'rejected'])
})

describe('[W14] the same field in both tabs', () => {
  beforeEach(() => begin(true))

  test('the later one is planned again on what is there, and the other value is in the history', async () => {
    const outcomes = await Promise.all([note(one, 'First'), note(two, 'Second')])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    await expectEqual()
    const last = noteIn(one)
    expect(['First', 'Second']).toContain(last)
    const notes = (await loadHistory(one.store, theCase, 9)).flatMap(({ edits }) =>
      edits.flatMap(({ table, after }) => (table === 'annotations' && after ? [after.note] : [])),
    )
    expect(notes).toEqual(expect.arrayContaining(['First', 'Second']))
  })

  test('what the other tab has removed is refused in words', async () => {
    await one.bench.run('Remove', (now) => removeAnnotations(now, [mark]))
    expect(await note(two, 'Late')).toEqual({
      kind: 'refused',
      reason: 'This annotation is no longer there. Nothing was changed.',
    })
    await expectEqual()
    expect(two.bench.desk.getState().save.kind).toBe('saved')
  })

  test('an article that the other tab has removed takes no tag', async () => {
    await one.bench.run('Remove article', (now) => removeArticle(now, report.id))
    const outcome = await two.bench.run('Tag', tagging(report.id, 9, 17))
    expect(outcome.kind).toBe('refused')
    await expectEqual()
  })

  test('an article is removed with the tag that the other tab has just made', async () => {
    await two.bench.run('Tag', tagging(report.id, 9, 17))
    const outcome = await one.bench.run('Remove', (now) => removeArticle(now, report.id))
    expect(outcome.kind).toBe('done')
    await expectEqual()
    expect(await one.store.sheets.count()).toBe(0)
    await one.bench.undo()
    expect(wordsIn(projectIn(one))).toEqual(['Karsovia', 'rejected'])
  })

  test('an article that the other tab has just tagged is not taken back with "Add article"', async () => {
    const made = await one.bench.run('Import', addArticleOf(late))
    await two.bench.catchUp()
    await two.bench.openText(late.id)
    await two.bench.run('Tag', tagging(late.id, 0, 7))
    expect(made.kind === 'done' && (await one.bench.undo()).kind).toBe('refused')
    await expectEqual()
  })

  test('a tab that missed only changes of a case that is gone for good can still remove', async () => {
    const other = { ...nothing, case: { ...someCase, id: caseId(2) } }
    await two.bench.run('Import', (now) => previewImport(now, other).edits, 'new')
    await purgeCase(two.store, caseId(2))
    const outcome = await one.bench.run('Remove', (now) => removeArticle(now, report.id))
    expect(outcome.kind).toBe('done')
  })
})

describe('[W15] undo after the other tab', () => {
  beforeEach(() => begin(true))

  test('is refused in words where the row was changed since, and leaves the stack', async () => {
    await note(one, 'First')
    await two.bench.catchUp()
    await note(two, 'Second')
    const outcome = await one.bench.undo()
    expect(outcome).toEqual({
      kind: 'refused',
      reason: '"Edit note" cannot be undone: the annotation was changed since.',
    })
    expect(noteIn(one)).toBe('Second')
    expect(one.bench.desk.getState().stack.undo.map(({ label }) => label)).toEqual(['Import'])
  })

  test('works where the other tab worked on other rows', async () => {
    await note(one, 'First')
    await two.bench.run('Tag', tagging(report.id, 9, 17))
    expect((await one.bench.undo()).kind).toBe('done')
    await expectEqual()
    expect(noteIn(two)).toBeUndefined()
    expect(wordsIn(projectIn(one))).toEqual(['Karsovia', 'rejected'])
  })
})

describe('[W16] a tab that slept', () => {
  test('catches up with everything it has missed, in order', async () => {
    await begin(true)
    await one.bench.run('Tag', tagging(report.id, 0, 3))
    await one.bench.run('Tag', tagging(report.id, 4, 6))
    await one.bench.run('Tag', tagging(report.id, 9, 17))
    await two.bench.catchUp()
    await expectEqual()
  })

  test('hears a late message without harm, and fills the gap before an early one', async () => {
    await begin(true)
    await one.bench.run('Tag', tagging(report.id, 0, 3))
    await one.bench.run('Tag', tagging(report.id, 4, 6))
    const [second, first] = await loadHistory(one.store, theCase, 2)
    await two.bench.receive(second!) // both were just made
    await two.bench.receive(first!)
    await two.bench.receive(second!)
    await expectEqual()
  })

  test('takes a change of a case that it has not open without showing it', async () => {
    await begin(true)
    const third = await tabOn(device, true)
    await one.bench.run('Tag', tagging(report.id, 0, 3))
    await third.bench.catchUp()
    expect(projectIn(third).case).toBeNull()
    await third.bench.openCase(theCase)
    expect(allAnnotations(projectIn(third)).length).toBe(2)
    third.close()
  })
})

test('[W17] a write that answers late and was overtaken meanwhile is planned again, then "saved"', async () => {
  await begin(true)
  await note(one, 'First')
  const release = await heldUp(device)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const run = note(two, 'Second')
  await vi.advanceTimersByTimeAsync(5_100)
  vi.useRealTimers()
  expect(two.bench.desk.getState().save.kind).toBe('not-saved')
  await release()
  expect((await run).kind).toBe('done')
  expect(two.bench.desk.getState().save.kind).toBe('saved')
  await expectEqual()
})

describe('[AT4] a name that one tab takes away while the other uses it', () => {
  const other = annotation(
    article(`Karsovia rejected the report. [Alveria] repeated it. `),
    0,
    'claim',
    2,
  )
  const naming =
    (id: typeof mark.id): Plan =>
    (now, actor) =>
      describeAnnotation(
        now,
        { articleId: report.id, id },
        { speaker: { entity: 'Hanne Okoro' } },
        actor,
      )
  const namesIn = (tab: Tab): unknown => projectIn(tab).case?.aliases

  test.each(['undo first', 'undo last'])('is there afterwards: %s', async (order) => {
    await begin(true)
    await one.bench.run('Tag', tagging(report.id, other.start, other.end))
    await one.bench.run('Name', naming(mark.id))
    await caughtUp()
    const second = allAnnotations(projectIn(two)).find(({ id }) => id !== mark.id)!
    const use = () => two.bench.run('Name', naming(second.id))
    if (order === 'undo last') await use()
    expect((await one.bench.undo()).kind).toBe('done')
    if (order === 'undo first') expect((await use()).kind).toBe('done')
    await caughtUp()
    await expectEqual()
    expect(namesIn(one)).toEqual([{ canonical: 'Hanne Okoro' }])
    expect(namesIn(two)).toEqual([{ canonical: 'Hanne Okoro' }])
  })
})
