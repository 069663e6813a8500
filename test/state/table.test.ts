// The table of annotations: what the address asks for, the row under the cursor, the picked rows, and what keys do.

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { adding } from '../../src/core/change.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { AnnotationId, PersonId } from '../../src/core/types.ts'
import { start, workbench } from '../../src/state/app.ts'
import { createDrafts } from '../../src/state/drafts.ts'
import { createWorkbench } from '../../src/state/project.ts'
import { COLUMNS, type View } from '../../src/state/row-order.ts'
import { hashOf, routeOf } from '../../src/state/route.ts'
import { rowsOf } from '../../src/state/rows.ts'
import { go, session } from '../../src/state/session.ts'
import * as table from '../../src/state/table.ts'
import { closeStore, openStore, type Store } from '../../src/storage/database.ts'
import { articleId, someCase } from '../support/projects.ts'
import { annotation, article } from '../support/words.ts'

const everything: View = { tags: [], article: null, text: '', sort: null, group: null }
const ledger = article('Drones\n\n[One.] [Two.] [Three.] [Four.]', 1)
const ids = [1, 2, 3, 4].map((n) => annotation(ledger, n - 1, 'claim', n).id)

beforeAll(() => {
  // Node has no address bar; the screen's own tests run in a browser.
  const address = { hash: '' }
  vi.stubGlobal('location', address)
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, hash: string) => (address.hash = hash),
  })
})
afterAll(() => vi.unstubAllGlobals())

let store: Store

beforeEach(async () => {
  store = await openStore({
    name: crypto.randomUUID(),
    newId: () => crypto.randomUUID(),
    events: { onLost: () => undefined, onBlocked: () => undefined },
  })
  const person = { id: crypto.randomUUID() as PersonId, name: 'R. Vale' } // a test's person
  start(createWorkbench({ store, person, tell: () => undefined }), createDrafts(store))
  const [row, text] = ledger.rows
  await workbench().run(
    'Begin',
    () => [
      adding('cases', someCase.id, someCase),
      adding('articles', row.id, row),
      adding('texts', row.id, text),
      ...(['claim', 'denial', 'claim', 'context'] as const).map((tag, n) => {
        const made = annotation(ledger, n, tag, n + 1)
        return adding('annotations', made.id, made)
      }),
    ],
    'new',
  )
  table.tableState.setState(table.tableState.getInitialState(), true)
  look()
})
afterEach(() => {
  session.setState(session.getInitialState(), true)
  closeStore(store)
})

/** Shows the table as an address would. */
const look = (wish: Partial<View> = {}): void =>
  go(
    {
      screen: 'annotations',
      caseId: someCase.id,
      query: table.queryOf({ ...everything, ...wish }),
    },
    true,
  )
const cursor = (): AnnotationId | null => table.tableState.getState().cursor
const picked = (): readonly AnnotationId[] => [...table.tableState.getState().picked]
const tags = (): readonly string[] =>
  rowsOf(workbench().desk.getState().project).rows.map((row) => `${row.quote} ${row.tag}`)

const anyView: fc.Arbitrary<View> = fc.record({
  tags: fc.subarray([...TAGS], { maxLength: 2 }),
  article: fc.option(fc.nat(4).map(articleId), { nil: null }),
  text: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
  sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), {
    nil: null,
  }),
  group: fc.constantFrom(null, 'article', 'tag'),
})

describe('[T8] filters, sorting and groups stand in the address', () => {
  test('a copied address gives the same view', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        const caseId = someCase.id
        const query = table.queryOf(view)
        const route = routeOf(hashOf({ screen: 'annotations', caseId, query }))
        expect(table.viewIn(route)).toEqual(view)
      }),
    ))

  test('what nobody asked for does not stand in it', () =>
    expect(hashOf(session.getState().route)).toBe(`#/c/${someCase.id}/annotations`))

  test('what it does not know is left out', () =>
    expect(table.viewOf({ tag: 'lie,denial', sort: 'colour', group: 'moon', dir: 'desc' })).toEqual(
      { ...everything, tags: ['denial'] },
    ))

  test('all three tags are the same as none', () =>
    expect(table.queryOf({ ...everything, tags: TAGS })).toEqual({}))
})

describe('[T9] the cursor walks over the rows that are shown', () => {
  test('from nowhere it begins at the near end', () => {
    table.moveRow(1)
    expect(cursor()).toBe(ids[0])
    table.tableState.setState({ cursor: null })
    table.moveRow(-1)
    expect(cursor()).toBe(ids[3])
  })

  test('it skips what is filtered away and stops at the ends', () => {
    look({ tags: ['claim'] })
    for (const step of [1, 1, 1] as const) table.moveRow(step)
    expect(cursor()).toBe(ids[2])
    table.moveRow(-1)
    expect(cursor()).toBe(ids[0])
  })

  test('it never stands on the heading of a group', () => {
    look({ group: 'tag' })
    const seen = [1, 1, 1, 1].map((step) => {
      table.moveRow(step as 1) // the list holds nothing else
      return cursor()
    })
    expect(seen).toEqual([ids[0], ids[2], ids[1], ids[3]])
  })
})

describe('[T10] picking', () => {
  test('a row is picked and let go of', () => {
    table.moveRow(1)
    table.pickRow()
    expect(picked()).toEqual([ids[0]])
    table.pickRow()
    expect(picked()).toEqual([])
  })

  test('with Shift, everything from the cursor to the row', () => {
    table.pick(ids[2]!)
    table.pick(ids[0]!, true)
    expect(new Set(picked())).toEqual(new Set(ids.slice(0, 3)))
  })

  test('all means all that are shown', () => {
    look({ tags: ['claim'] })
    table.pickAll()
    expect(picked()).toEqual([ids[0], ids[2]])
    table.clearPicked()
    expect(picked()).toEqual([])
  })
})

describe('[T11] one change for many', () => {
  test('all picked rows are retagged, and one undo takes it back', async () => {
    const before = tags()
    table.pickAll()
    await table.retagPicked('denial')
    expect(tags()).toEqual(['One. denial', 'Two. denial', 'Three. denial', 'Four. denial'])
    expect(workbench().desk.getState().stack.undo.at(-1)?.label).toBe('Retag 4 as denial')
    await workbench().undo()
    expect(tags()).toEqual(before)
  })

  test('all picked rows are removed, and one undo brings them back', async () => {
    const before = tags()
    table.pick(ids[1]!)
    table.pick(ids[3]!)
    await table.removePicked()
    expect(tags()).toEqual(['One. claim', 'Three. claim'])
    expect(picked()).toEqual([])
    await workbench().undo()
    expect(tags()).toEqual(before)
  })

  test('without a picked row it is the row under the cursor', async () => {
    table.moveRow(1)
    await table.retagPicked('context')
    expect(tags()[0]).toBe('One. context')
  })

  test('without either nothing is changed, and it is said', async () => {
    const before = tags()
    await table.removePicked()
    expect(tags()).toEqual(before)
    expect(session.getState().message?.text).toMatch(/^Select a row first/)
  })

  test('picked rows that a filter hides are not touched', async () => {
    table.pickAll()
    look({ tags: ['denial'] })
    await table.removePicked()
    expect(tags()).toEqual(['One. claim', 'Three. claim', 'Four. context'])
  })
})

describe('[T12] the cursor stays where the work is', () => {
  test('after a removal it stands on the next row', async () => {
    table.moveTo(ids[1]!)
    await table.removePicked()
    expect(cursor()).toBe(ids[2])
  })

  test('after the removal of the last one, on the row before', async () => {
    table.moveTo(ids[3]!)
    await table.removePicked()
    expect(cursor()).toBe(ids[2])
  })

  test('a row that leaves the filter by its new tag makes room for the next', async () => {
    look({ tags: ['claim'] })
    table.moveRow(1)
    await table.retagPicked('context')
    expect(cursor()).toBe(ids[2])
  })
})

describe('[T13] a row leads to its words', () => {
  test('the reader opens with the span and the quote in the address', () => {
    table.moveTo(ids[1]!)
    table.openRow()
    expect(routeOf(location.hash)).toEqual({
      screen: 'reader',
      caseId: someCase.id,
      articleId: ledger.id,
      span: ledger.spans[1],
      quote: 'Two.',
    })
  })

  test('without a cursor nothing opens', () => {
    const before = location.hash
    table.openRow()
    expect(location.hash).toBe(before)
  })
})
