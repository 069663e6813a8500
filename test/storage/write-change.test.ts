// The commit gate: all of a change or nothing of it.

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { apply, invert, type Edit } from '../../src/core/change.ts'
import { describeAnnotation, removeAnnotations, tagSpan } from '../../src/core/plans/annotation.ts'
import { addArticle, removeArticle } from '../../src/core/plans/article.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { nothing, type Project } from '../../src/core/project.ts'
import type { Store } from '../../src/storage/database.ts'
import { DatabaseReplaced, StaleChange } from '../../src/storage/errors.ts'
import { eraseAll, purgeCase } from '../../src/storage/everything.ts'
import { hash64 } from '../../src/storage/hash64.ts'
import { changesAfter, loadHead, loadHistory } from '../../src/storage/history.ts'
import { loadCases, loadProject, loadText } from '../../src/storage/load.ts'
import { writeChange } from '../../src/storage/write-change.ts'
import {
  annotationId,
  articleId,
  caseId,
  hexOf,
  minute,
  someCase,
  soundProject,
} from '../support/projects.ts'
import { played, step, theCase } from '../support/steps.ts'
import {
  changeOf,
  imported,
  newDevice,
  onDisk,
  rowsOn,
  storedProject,
  storeOn,
  written,
  type Device,
} from '../support/stores.ts'
import { actor, annotation, article, project } from '../support/words.ts'

const report = article('Karsovia [rejected] the [report about drones].')
const before = project([report], annotation(report, 0, 'denial', 1))

const tagged = (now: Project, n = 2): readonly Edit[] =>
  tagSpan(now, {
    id: annotationId(n),
    articleId: report.id,
    span: report.spans[1]!, // the report has two
    tag: 'claim',
    ...actor,
  })

let device: Device
let store: Store

beforeEach(async () => {
  device = newDevice()
  store = await storeOn(device)
})

/** Nothing of the database has changed, and the error is this one. */
const expectNothingWritten = async (act: () => PromiseLike<unknown>, error: new () => Error) => {
  const rows = await rowsOn(device)
  await expect(act()).rejects.toThrow(error)
  expect(await rowsOn(device)).toEqual(rows)
}

describe('[D3] what is written is what is read', () => {
  test('any sound project', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, async (made) => {
        const fresh = await storeOn()
        await imported(fresh, made)
        expect(await storedProject(fresh, theCase)).toEqual(made)
        fresh.close()
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('any change of it, taken back too', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, fc.array(step, { maxLength: 6 }), async (made, steps) => {
        const fresh = await storeOn()
        await imported(fresh, made)
        const { end, edits } = played(made, steps)
        for (const each of edits) if (each.length > 0) await written(fresh, each, theCase)
        expect(await storedProject(fresh, theCase)).toEqual(end)
        const [record] = await loadCases(fresh)
        const marks = [...end.annotations.values()].reduce((sum, some) => sum + some.size, 0)
        expect([record?.articles, record?.annotations]).toEqual([end.articles.size, marks])
        for (const each of edits.toReversed())
          if (each.length > 0) await written(fresh, invert(each), theCase)
        expect(await storedProject(fresh, theCase)).toEqual(made)
        fresh.close()
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('2,000 annotations on one article, and without every second one', async () => {
    const marks = Array.from({ length: 2_000 }, (_, n) => annotation(report, 0, 'claim', n))
    const big = project([report], ...marks)
    await imported(store, big)
    expect(await storedProject(store, theCase)).toEqual(big)
    expect(await store.sheets.count()).toBeLessThan(64)
    const edits = removeAnnotations(
      big,
      marks.filter((_, n) => n % 2 === 0),
    )
    await written(store, edits, theCase)
    expect(await storedProject(store, theCase)).toEqual(apply(big, edits))
    await written(store, removeAnnotations(apply(big, edits), marks), theCase)
    expect(await store.sheets.count()).toBe(0)
  })
})

describe('[D4] a before-image that is not what is stored: StaleChange, and nothing is written', () => {
  beforeEach(() => imported(store, before))
  const mark = annotation(report, 0, 'denial', 1)

  test('an annotation', async () => {
    const theirs = describeAnnotation(before, mark, { note: 'Theirs' }, actor)
    await written(store, theirs, theCase)
    const mine = describeAnnotation(before, mark, { note: 'Mine' }, actor)
    await expectNothingWritten(
      () => writeChange(store, changeOf([...tagged(before), ...mine], theCase)),
      StaleChange,
    )
  })

  test('an annotation that is there already', async () => {
    await written(store, tagged(before), theCase)
    await expectNothingWritten(
      () => writeChange(store, changeOf(tagged(before), theCase)),
      StaleChange,
    )
  })

  test('an article, a text, the case', async () => {
    const other = project([article('Alveria said nothing.')])
    await expectNothingWritten(
      () => writeChange(store, changeOf(removeArticle(other, report.id), theCase)),
      StaleChange,
    )
    const { edits } = previewImport(nothing, { ...nothing, case: someCase })
    await expectNothingWritten(() => writeChange(store, changeOf(edits, theCase)), StaleChange)
  })

  test('two annotations on one sheet do not get into each other’s way', async () => {
    await written(store, tagged(before, 2), theCase)
    await written(store, tagged(before, 3), theCase)
    expect((await storedProject(store, theCase))?.annotations.get(report.id)?.size).toBe(3)
  })
})

test('[D5] rows of a case that is not stored are refused: it was removed for good elsewhere', async () => {
  await imported(store, before)
  await purgeCase(store, theCase)
  await expectNothingWritten(
    () => writeChange(store, changeOf(tagged(before), theCase)),
    StaleChange,
  )
})

test('[D6] a change that was written before gives its old place and is not written again', async () => {
  await imported(store, before)
  const change = changeOf(tagged(before), theCase)
  const first = await writeChange(store, change)
  const rows = await rowsOn(device)
  expect(await writeChange(store, change)).toEqual(first)
  expect(await rowsOn(device)).toEqual(rows)
})

describe('[D7] a database that is not the one that was opened: DatabaseReplaced, nothing is written', () => {
  beforeEach(() => imported(store, before))
  const act = () => writeChange(store, changeOf(tagged(before), theCase))

  test('its head is gone', async () => {
    await store.meta.clear()
    const rows = await Promise.all(store.tables.map((table) => table.count()))
    await expect(act()).rejects.toThrow(DatabaseReplaced)
    expect(await Promise.all(store.tables.map((table) => table.count()))).toEqual(rows)
  })

  test('it has another id', async () => {
    await store.meta.update('head', { dbId: 'another' })
    await expectNothingWritten(act, DatabaseReplaced)
  })

  test('its history is shorter than this tab has seen', async () => {
    await store.meta.update('head', { seq: 0 })
    await expectNothingWritten(act, DatabaseReplaced)
  })
})

describe('[D8] the history', () => {
  test('counts from 1 without a gap, and each row chains to the one before', async () => {
    await imported(store, before)
    await written(store, tagged(before, 2), theCase)
    await written(store, tagged(before, 3), theCase)
    const rows = await changesAfter(store, 0)
    let chain = ''
    for (const [i, { seq, id, edits, chain: kept }] of rows.entries()) {
      expect(seq).toBe(i + 1)
      chain = hash64(`${chain} ${seq} ${id} ${hash64(JSON.stringify(edits))}`)
      expect(kept).toBe(chain)
    }
    expect(await loadHead(store)).toMatchObject({ seq: 3, chain })
  })

  test('is read per case, newest first, in pages', async () => {
    await imported(store, before)
    await imported(store, { ...nothing, case: { ...someCase, id: caseId(2) } })
    for (const n of [2, 3, 4]) await written(store, tagged(before, n), theCase)
    const seqs = async (limit: number, from?: number) =>
      (await loadHistory(store, theCase, limit, from)).map(({ seq }) => seq)
    expect(await seqs(10)).toEqual([5, 4, 3, 1])
    expect(await seqs(2)).toEqual([5, 4])
    expect(await seqs(2, 4)).toEqual([3, 1])
    expect((await changesAfter(store, 2, 4)).map(({ seq }) => seq)).toEqual([3, 4])
  })
})

describe('[D9] loading', () => {
  test('writes nothing', async () => {
    await imported(store, before)
    const disk = await onDisk(store)
    await Promise.all([
      loadCases(store),
      loadProject(store, theCase),
      loadText(store, theCase, report.id),
      loadHistory(store, theCase, 50),
      loadHead(store),
      storedProject(store, theCase),
    ])
    expect(disk.writes).toBe(0)
  })

  test('what is not there is null', async () => {
    expect(await loadProject(store, theCase)).toBeNull()
    expect(await loadText(store, theCase, articleId(1))).toBeNull()
  })

  test('says how far the history went, and brings texts only when asked', async () => {
    await imported(store, before)
    const loaded = await loadProject(store, theCase)
    expect(loaded?.seq).toBe(1)
    expect(loaded?.project.texts.size).toBe(0)
    expect((await loadText(store, theCase, report.id))?.text).toBe(report.text)
  })
})

test('[D10] the library lists the case that was changed last first', async () => {
  await imported(store, before)
  const other = { ...nothing, case: { ...someCase, id: caseId(2) } }
  const { edits } = previewImport(nothing, other)
  await writeChange(store, changeOf(edits, caseId(2), { at: minute(55) }))
  expect((await loadCases(store)).map(({ id }) => id)).toEqual([caseId(2), theCase])
})

test('[D11] a case that is removed for good leaves nothing of itself and all of the others', async () => {
  const other = { ...nothing, case: { ...someCase, id: caseId(2) } }
  await imported(store, other)
  const rows = await rowsOn(device)
  await imported(store, before)
  await store.drafts.put({ key: `${theCase}/note`, text: 'half a sentence', at: minute(1) })
  await purgeCase(store, theCase)
  const head = await loadHead(store)
  expect(await rowsOn(device)).toEqual({ ...(rows as object), meta: [head] })
  expect(head?.seq).toBe(2)
  await written(store, [], caseId(2))
})

test('[D12] erasing everything leaves no database, and tells the other tabs', async () => {
  const lost: string[] = []
  await storeOn(device, { onLost: (reason) => lost.push(reason), onBlocked: () => undefined })
  await imported(store, before)
  await eraseAll(store)
  expect(await device.indexedDB.databases()).toEqual([])
  expect(lost).toContain('deleted-elsewhere')
})

describe('[D13] the nth write fails: nothing of the change is there, and the next try is whole', () => {
  const wish = {
    id: articleId(2),
    text: 'Alveria said nothing.',
    textHash: hexOf('Alveria said nothing.'),
    pastedHash: hexOf('Alveria said nothing.'),
    intake: { kind: 'paste', at: minute(9) } as const,
  }
  const many = project(
    [report],
    ...Array.from({ length: 600 }, (_, n) => annotation(report, 0, 'claim', n)),
  )
  const incoming = { ...many, case: { ...someCase, id: caseId(2) } }
  const actions: readonly (readonly [string, ReturnType<typeof caseId>, readonly Edit[]])[] = [
    ['a tag', theCase, tagged(before)],
    ['a new article', theCase, addArticle(wish)],
    ['an import', caseId(2), previewImport(nothing, incoming).edits],
  ]

  test.each(actions)('%s', async (_, id, edits) => {
    await imported(store, before)
    const disk = await onDisk(store)
    const change = changeOf(edits, id)
    const rows = await rowsOn(device)
    for (let n = 1; ; n++) {
      disk.writes = 0
      disk.failAt = n
      const done = await writeChange(store, change).then(
        () => true,
        () => false,
      )
      if (done) break
      expect(await rowsOn(device)).toEqual(rows)
    }
    expect(disk.failAt).toBeGreaterThan(3)
    expect(await rowsOn(device)).not.toEqual(rows)
    expect((await loadHistory(store, id, 1))[0]?.id).toBe(change.id)
  })
})
