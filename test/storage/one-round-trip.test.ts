// The everyday change is written behind its own reads. What a tab knows may be old; then nothing of the guess stays.

import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { apply, type Edit } from '../../src/core/change.ts'
import { describeAnnotation, retag, tagSpan } from '../../src/core/plans/annotation.ts'
import type { Project } from '../../src/core/project.ts'
import type { Store } from '../../src/storage/database.ts'
import { StaleChange } from '../../src/storage/errors.ts'
import { purgeCase } from '../../src/storage/everything.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { loadProject } from '../../src/storage/load.ts'
import { writeChange } from '../../src/storage/write-change.ts'
import { annotationId } from '../support/projects.ts'
import { theCase } from '../support/steps.ts'
import {
  changeOf,
  imported,
  newDevice,
  reopened,
  rowsOn,
  storedProject,
  storeOn,
  written,
  type Device,
} from '../support/stores.ts'
import { actor, annotation, article, project } from '../support/words.ts'

const report = article('Karsovia [rejected] the [report about drones].')
const mark = annotation(report, 0, 'denial', 1)
const before = project([report], mark)

let device: Device
let store: Store
/** How many requests were made while the transaction had not yet been asked to write. */
let order: string[]

beforeEach(async () => {
  device = newDevice()
  store = await storeOn(device)
  await imported(store, before)
  order = []
  store.use({
    stack: 'dbcore',
    name: 'test-order',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        const noting =
          <Request, Answer>(kind: string, ask: (request: Request) => Promise<Answer>) =>
          (request: Request): Promise<Answer> => {
            order.push(`${kind} ${name}`)
            return ask(request).then((answer) => {
              order.push(`${name} answered`)
              return answer
            })
          }
        return {
          ...table,
          get: noting('get', table.get),
          getMany: noting('get', table.getMany),
          mutate: noting('write', table.mutate),
        }
      },
    }),
  })
  await reopened(store)
  await loadProject(store, theCase)
})

const tagged = (now: Project, n = 2): readonly Edit[] =>
  tagSpan(now, {
    id: annotationId(n),
    articleId: report.id,
    span: report.spans[1]!, // the report has two
    tag: 'claim',
    ...actor,
  })

const write = async (edits: readonly Edit[], on = store): Promise<void> => {
  order = []
  await written(on, edits, theCase)
}

/** True when everything was asked for before the first answer came. */
const wasAtOnce = (): boolean => {
  const first = order.findIndex((each) => each.endsWith('answered'))
  return order.slice(first).every((each) => each.endsWith('answered'))
}

describe('[D19] a change of annotations on what is known', () => {
  test('asks for everything before the first answer', async () => {
    await write(tagged(before))
    expect(wasAtOnce()).toBe(true)
    expect(order.filter((each) => each.startsWith('write'))).toEqual([
      'write cases',
      'write sheets',
      'write history',
      'write meta',
    ])
    const now = apply(before, tagged(before))
    expect(await storedProject(store, theCase)).toEqual(now)
  })

  test('goes on so, also after another kind of change', async () => {
    await write(tagged(before))
    const now = apply(before, tagged(before))
    await write(retag(now, [mark], 'context', actor))
    expect(wasAtOnce()).toBe(true)
  })

  test('on records that nobody has read reads first', async () => {
    const fresh = await storeOn(device)
    const outcome = await writeChange(fresh, changeOf(tagged(before), theCase))
    expect(outcome.seq).toBe(2)
    fresh.close()
  })
})

describe('[D20] where what is stored is not what was known', () => {
  test('another tab wrote: the guess is dropped, and the change is written on what is there', async () => {
    const other = await storeOn(device)
    await written(other, describeAnnotation(before, mark, { note: 'Theirs' }, actor), theCase)
    await write(tagged(before))
    expect(wasAtOnce()).toBe(false)
    const stored = await storedProject(store, theCase)
    const rows = [...stored!.annotations.get(report.id)!.values()]
    expect(new Set(rows.map(({ note }) => note))).toEqual(new Set(['Theirs', undefined]))
    expect((await loadHistory(store, theCase, 9)).map(({ seq }) => seq)).toEqual([3, 2, 1])
    other.close()
  })

  test('another tab changed the same row: refused, and nothing of the guess is there', async () => {
    const other = await storeOn(device)
    await written(other, describeAnnotation(before, mark, { note: 'Theirs' }, actor), theCase)
    const rows = await rowsOn(device)
    const mine = describeAnnotation(before, mark, { note: 'Mine' }, actor)
    await expect(writeChange(store, changeOf(mine, theCase))).rejects.toThrow(StaleChange)
    expect(await rowsOn(device)).toEqual(rows)
    other.close()
  })

  test('a row was damaged behind the back of the history: refused, nothing is written', async () => {
    const [sheet] = await store.sheets.toArray()
    await store.sheets.put({
      ...sheet!,
      rows: sheet!.rows.map((row) => ({ ...row, tag: 'claim' })),
    })
    const rows = await rowsOn(device)
    const mine = describeAnnotation(before, mark, { note: 'Mine' }, actor)
    await expect(writeChange(store, changeOf(mine, theCase))).rejects.toThrow(StaleChange)
    expect(await rowsOn(device)).toEqual(rows)
  })

  test('the case was removed for good, which moves no head: refused, nothing is written', async () => {
    const other = await storeOn(device)
    await purgeCase(other, theCase)
    const rows = await rowsOn(device)
    await expect(writeChange(store, changeOf(tagged(before), theCase))).rejects.toThrow(StaleChange)
    expect(await rowsOn(device)).toEqual(rows)
    other.close()
  })

  test('the same change twice gives its old place', async () => {
    const change = changeOf(tagged(before), theCase)
    const first = await writeChange(store, change)
    expect(await writeChange(store, change)).toEqual(first)
    store.seen = { ...store.seen, seq: first.seq }
    expect(await writeChange(store, change)).toEqual(first)
  })
})
