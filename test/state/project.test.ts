// The one door: what is asked for is planned, written, and only then shown.

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { describeAnnotation, retag } from '../../src/core/plans/annotation.ts'
import { describeArticle } from '../../src/core/plans/article.ts'
import { binCase, createCase, describeCase, restoreCase } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { allAnnotations, nothing } from '../../src/core/project.ts'
import type { Outcome } from '../../src/state/project.ts'
import type { SaveState } from '../../src/state/save-state.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { purgeCase } from '../../src/storage/everything.ts'
import { caseId, minute, someCase } from '../support/projects.ts'
import { theCase } from '../support/steps.ts'
import {
  heldUp,
  newDevice,
  onDisk,
  reopened,
  rowsOn,
  type Device,
  type Disk,
} from '../support/stores.ts'
import { projectIn, storedFor, tabOn, tagging, wordsIn, type Tab } from '../support/tabs.ts'
import { article, project } from '../support/words.ts'

const report = article(`Karsovia rejected the report. ${'Alveria repeated it. '.repeat(60)}`)
const other = article('Ostrelle said nothing.', 2)
const imported = project([report, other])

let device: Device
let tab: Tab

const open = async (): Promise<Tab> => {
  const opened = await tabOn(device)
  await opened.bench.openCase(theCase)
  await opened.bench.openText(report.id)
  return opened
}

beforeEach(async () => {
  device = newDevice()
  const first = await tabOn(device)
  await first.bench.run('Import', (p) => previewImport(p, imported).edits, 'new')
  first.close()
  tab = await open()
})

afterEach(() => {
  vi.useRealTimers()
  tab.close()
})

const tag = (start: number, end: number): Promise<Outcome> =>
  tab.bench.run('Tag as claim', tagging(report.id, start, end))

const save = (): SaveState => tab.bench.desk.getState().save

/** Every save state from now on, in order. */
const savesSeen = (): readonly string[] => {
  const seen: string[] = [save().kind]
  tab.bench.desk.subscribe((desk, before) => {
    if (desk.save.kind !== before.save.kind) seen.push(desk.save.kind)
  })
  return seen
}

describe('[W1] runs queue', () => {
  test('a hundred that nobody waits for are a hundred changes in their order', async () => {
    const runs = Array.from({ length: 100 }, (_, i) => tag(i, i + 3))
    const outcomes = await Promise.all(runs)
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(100).fill('done'))
    const seqs = outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.change.seq : 0))
    expect(seqs).toEqual(Array.from({ length: 100 }, (_, i) => i + 2))
    expect(allAnnotations(projectIn(tab)).length).toBe(100)
    expect(await storedFor(tab, theCase)).toEqual(projectIn(tab))
  })

  test('each plans on what the one before has left', async () => {
    const counts: number[] = []
    await Promise.all(
      [0, 1, 2, 3].map((i) =>
        tab.bench.run('Tag', (now, actor) => {
          counts.push(allAnnotations(now).length)
          return tagging(report.id, i, i + 5)(now, actor)
        }),
      ),
    )
    expect(counts).toEqual([0, 1, 2, 3])
  })

  test('the same span twice in one burst is one annotation', async () => {
    const outcomes = await Promise.all([tag(0, 8), tag(0, 8)])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'nothing'])
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia'])
  })

  test('a plan that throws is refused in words and does not stop the next one', async () => {
    const mistake = tab.bench.run('Tag', tagging(report.id, 5, 2))
    const next = tag(0, 8)
    const refused = await mistake
    expect(refused.kind === 'refused' && refused.reason).toContain('Nothing was changed')
    expect((await next).kind).toBe('done')
    expect(save().kind).toBe('saved')
  })
})

describe('[W2] what you see is saved', () => {
  test('memory changes only after the commit', async () => {
    const release = await heldUp(device)
    const before = projectIn(tab)
    const run = tag(0, 8)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(projectIn(tab)).toBe(before)
    expect(save().kind).toBe('saving')
    await release()
    expect((await run).kind).toBe('done')
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia'])
  })

  test('whoever sees a change finds it in the database', async () => {
    const found: Promise<boolean>[] = []
    tab.bench.desk.subscribe(({ project: now }, before) => {
      if (now === before.project) return
      found.push(
        storedFor(tab, theCase).then((stored) => wordsIn(stored!).length >= wordsIn(now).length),
      )
    })
    await Promise.all([tag(0, 8), tag(9, 17), tag(18, 21)])
    expect(await Promise.all(found)).toEqual([true, true, true])
  })

  test('a wish that is fulfilled already writes nothing', async () => {
    await tag(0, 8)
    const rows = await rowsOn(device)
    expect((await tag(0, 8)).kind).toBe('nothing')
    expect(await rowsOn(device)).toEqual(rows)
  })

  test('a refusal is a sentence, and writes nothing', async () => {
    const rows = await rowsOn(device)
    const outcome = await tab.bench.run('Edit published', (now) =>
      describeArticle(now, report.id, { published: 'yesterday' }),
    )
    expect(outcome).toEqual({
      kind: 'refused',
      reason: '"yesterday" is not a day. Write it as 2031-03-14.',
    })
    expect(await rowsOn(device)).toEqual(rows)
    expect(save().kind).toBe('saved')
  })
})

describe('[W3] on what a plan works', () => {
  test('"new" makes a case and opens it', async () => {
    const wish = { id: caseId(2), title: 'Harbour', at: minute(1) }
    await tab.bench.run('New case', (now) => createCase(now, wish), 'new')
    expect(projectIn(tab).case?.title).toBe('Harbour')
  })

  test('another case by its id, which is then the open one', async () => {
    const second = await tabOn(device)
    await second.bench.run(
      'Edit case',
      (now) => describeCase(now, { title: 'x' }, minute(9)),
      theCase,
    )
    expect(projectIn(second).case?.title).toBe('x')
    expect(projectIn(second).articles.size).toBe(2)
    second.close()
  })

  test('without a case nothing can be done', async () => {
    const empty = await tabOn(newDevice())
    const outcome = await empty.bench.run(
      'Tag',
      (now) => previewImport(now, { ...nothing, people: imported.people }).edits,
    )
    expect(outcome).toEqual({ kind: 'refused', reason: 'No case is open. Nothing was changed.' })
    empty.close()
  })

  test('the bin and back', async () => {
    await tab.bench.run('Delete case', (now, { at }) => binCase(now, at))
    await tab.bench.refreshCases()
    expect(tab.bench.desk.getState().cases[0]?.row.deletedAt).toBeTruthy()
    await tab.bench.run('Restore case', restoreCase, theCase)
    expect(projectIn(tab).case).toEqual(someCase)
  })
})

describe('[W4] opening', () => {
  test('shows what is stored; what is not there shows nothing', async () => {
    expect(await tab.bench.openCase(caseId(9))).toBe(false)
    expect(projectIn(tab)).toEqual(nothing)
    expect(await tab.bench.openText(report.id)).toBe(false)
    expect(await tab.bench.openCase(theCase)).toBe(true)
    expect(projectIn(tab).texts.size).toBe(0)
    expect((await tab.bench.openTexts()).texts).toEqual(imported.texts)
  })

  test('writes nothing', async () => {
    const disk = await onDisk(tab.store)
    await tab.bench.openCase(caseId(9))
    await tab.bench.openCase(theCase)
    await tab.bench.openTexts()
    await tab.bench.refreshCases()
    await tab.bench.catchUp()
    expect(disk.writes).toBe(0)
  })
})

describe('[W5] "Saved" is never said while a commit is pending or failed', () => {
  test('a burst: saving until the last one is on the disk', async () => {
    const seen = savesSeen()
    const pending = [tag(0, 3), tag(4, 6), tag(7, 9)]
    expect(save().kind).toBe('saving')
    await Promise.all(pending)
    expect(seen).toEqual(['saved', 'saving', 'saved'])
  })

  test('a failed write stays until it is written, whatever follows', async () => {
    const disk = await onDisk(tab.store)
    const seen = savesSeen()
    const release = await heldUp(device)
    disk.failAt = 1
    const runs = [tag(0, 3), tag(4, 6), tag(7, 9)]
    await release()
    expect((await Promise.all(runs)).map(({ kind }) => kind)).toEqual(['not-saved', 'done', 'done'])
    expect(seen).toEqual(['saved', 'saving', 'not-saved', 'saving', 'saved'])
    expect(wordsIn(projectIn(tab)).length).toBe(3)
  })
})

describe('[W6] a write that fails', () => {
  let disk: Disk

  beforeEach(async () => {
    disk = await onDisk(tab.store)
  })

  const actions: readonly (readonly [string, () => Promise<Outcome>])[] = [
    ['a tag', () => tag(0, 8)],
    [
      'an edit of an article',
      () => tab.bench.run('Edit title', (now) => describeArticle(now, report.id, { title: 'x' })),
    ],
    [
      'an import',
      () =>
        tab.bench.run(
          'Import',
          (now) => previewImport(now, { ...imported, case: { ...someCase, id: caseId(2) } }).edits,
          'new',
        ),
    ],
  ]

  test.each(actions)(
    '%s: whichever write it is, nothing is half, and trying again heals',
    async (_, act) => {
      const rows = await rowsOn(device)
      const before = projectIn(tab)
      let n = 0
      for (;;) {
        disk.writes = 0
        disk.failAt = ++n
        const outcome = n === 1 ? await act() : await tab.bench.retry()
        if (outcome.kind === 'done') break
        expect(outcome).toEqual({
          kind: 'not-saved',
          reason: 'the disk or the room for this site is full',
        })
        expect(save().kind).toBe('not-saved')
        expect(projectIn(tab)).toBe(before)
        expect(await rowsOn(device)).toEqual(rows)
      }
      expect(n).toBeGreaterThan(3)
      expect(save().kind).toBe('saved')
      expect(projectIn(tab)).not.toBe(before)
      expect((await loadHistory(tab.store, projectIn(tab).case!.id, 9))[0]?.seq).toBe(2)
    },
  )

  test('the next action writes the one before first', async () => {
    disk.failAt = 1
    await tag(0, 8)
    expect((await tag(9, 17)).kind).toBe('done')
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia', 'rejected'])
  })

  test('the next action is refused in words while the disk is still full', async () => {
    disk.failAt = 1
    await tag(0, 8)
    disk.writes = 0
    expect((await tag(9, 17)).kind).toBe('refused')
    expect(save()).toMatchObject({ kind: 'not-saved', change: { label: 'Tag as claim' } })
    expect((await tab.bench.retry()).kind).toBe('done')
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia'])
  })

  test('letting go forgets it, and nothing of it comes back', async () => {
    disk.failAt = 1
    await tag(0, 8)
    tab.bench.giveUp()
    expect(save().kind).toBe('saved')
    expect((await tab.bench.retry()).kind).toBe('nothing')
    await tag(9, 17)
    expect(wordsIn(projectIn(tab))).toEqual(['rejected'])
  })
})

describe('[W7] no answer within 5 s is "not saved", and a late commit is taken', () => {
  test('with its reason; letting go meanwhile does not say "saved"', async () => {
    const release = await heldUp(device)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const run = tag(0, 8)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(save().kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(200)
    expect(save()).toMatchObject({ kind: 'not-saved', reason: 'no answer from the storage' })
    vi.useRealTimers()
    tab.bench.giveUp()
    expect(save().kind).toBe('saving')
    await release()
    expect((await run).kind).toBe('done')
    expect(save().kind).toBe('saved')
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia'])
  })

  test('trying again waits for the answer and does not write twice', async () => {
    const release = await heldUp(device)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const seen = savesSeen()
    const run = tag(0, 8)
    await vi.advanceTimersByTimeAsync(5_100)
    const again = tab.bench.retry()
    const next = tag(9, 17)
    vi.useRealTimers()
    await release()
    expect([await run, await again, await next].map(({ kind }) => kind)).toEqual([
      'done',
      'nothing',
      'done',
    ])
    expect(seen).toEqual(['saved', 'saving', 'not-saved', 'saving', 'saved'])
    expect(await storedFor(tab, theCase)).toEqual(projectIn(tab))
  })
})

describe('[W8] a tab that may no longer write', () => {
  test.each(['updated-elsewhere', 'deleted-elsewhere', 'replaced'] as const)(
    '%s',
    async (reason) => {
      const rows = await rowsOn(device)
      tab.bench.lock(reason)
      expect((await tag(0, 8)).kind).toBe('refused')
      expect(await rowsOn(device)).toEqual(rows)
    },
  )

  test('keeps its undo stack', async () => {
    await tag(0, 8)
    tab.bench.lock('updated-elsewhere')
    await tab.bench.undo()
    expect(tab.bench.desk.getState().stack.undo.at(-1)?.label).toBe('Tag as claim')
  })

  test('notices a replaced database when it writes, and when it wakes', async () => {
    await tab.store.meta.update('head', { dbId: 'another' })
    expect((await tag(0, 8)).kind).toBe('not-saved')
    expect(tab.bench.desk.getState().lock).toBe('replaced')
    expect(projectIn(tab).articles.size).toBe(2)
  })

  test.each([{ dbId: 'another' }, { seq: 0 }])('wakes on %j', async (head) => {
    await tab.store.meta.update('head', head)
    await tab.bench.catchUp()
    expect(tab.bench.desk.getState().lock).toBe('replaced')
  })
})

describe('[W9] a connection that died is replaced once', () => {
  const die = () => {
    tab.store.close({ disableAutoOpen: true }) // as Dexie does when the browser closes it
  }

  test('when writing', async () => {
    die()
    expect((await tag(0, 8)).kind).toBe('done')
    expect(wordsIn((await storedFor(tab, theCase))!)).toEqual(['Karsovia'])
  })

  test('when reading', async () => {
    die()
    expect(await tab.bench.openText(other.id)).toBe(true)
    die()
    await tab.bench.refreshCases()
    expect(tab.bench.desk.getState().cases).toHaveLength(1)
  })

  test('but not by an empty database that took its place', async () => {
    die()
    await new Promise((resolve) => {
      device.indexedDB.deleteDatabase('touchstone').addEventListener('success', resolve)
    })
    expect((await tag(0, 8)).kind).toBe('not-saved')
    expect(tab.bench.desk.getState().lock).toBe('replaced')
    await reopened(tab.store)
    expect(await tab.store.history.count()).toBe(0)
  })
})

test('[W10] a case that was removed for good elsewhere takes no more changes', async () => {
  await purgeCase(tab.store, theCase)
  expect((await tag(0, 8)).kind).toBe('refused')
  expect(await tab.store.sheets.count()).toBe(0)
})

test('[W11] a person is introduced by their first annotation, once', async () => {
  const elsewhere = newDevice()
  const fresh = await tabOn(elsewhere)
  const nobody = { ...imported, people: new Map() }
  await fresh.bench.run('Import', (now) => previewImport(now, nobody).edits, 'new')
  expect(projectIn(fresh).people.size).toBe(0)
  await fresh.bench.openText(report.id)
  await fresh.bench.run('Tag', tagging(report.id, 0, 8))
  const [mark] = allAnnotations(projectIn(fresh))
  await fresh.bench.run('Note', (now, by) => describeAnnotation(now, mark!, { note: 'Ask.' }, by))
  await fresh.bench.run('Retag', (now, by) => retag(now, [mark!], 'denial', by))
  const history = await loadHistory(fresh.store, theCase, 9)
  const named = history.filter(({ edits }) => edits.some(({ table }) => table === 'people'))
  expect(named.map(({ label }) => label)).toEqual(['Tag'])
  expect(projectIn(fresh).people).toEqual(imported.people)
  fresh.close()
})
