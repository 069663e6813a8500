// Finding in the open case: the index follows the case, and nothing is lost by what becomes of the worker.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeArticle } from '../../src/core/plans/article.ts'
import { adding, replacing, type Edit, type Recorded } from '../../src/core/change.ts'
import { newArticle } from '../../src/core/article.ts'
import type { Article, ArticleId, CaseId, PersonId, Timestamp } from '../../src/core/types.ts'
import { wordsOf } from '../../src/core/stated.ts'
import { createCase } from '../../src/core/plans/case.ts'
import { startAnalysis } from '../../src/state/analysis-worker.ts'
import { createFinder, type Finder } from '../../src/state/finder.ts'
import { likenessOf, propose, stopFinding } from '../../src/state/finding.ts'
import { createWorkbench, type Workbench } from '../../src/state/project.ts'
import { closeStore, openStore } from '../../src/storage/database.ts'
import { begin, end } from '../support/screen.tsx'

const denial =
  'Karsovia rejects the charge\n\nKarsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle, after Alveria said that satellite pictures showed crates that were loaded onto a freighter.'
const harvest =
  'The harvest is late\n\nFarmers in Dunmere say that the price of grain will double before the winter, and the ministry does not expect that it can be brought down in the spring.'

let name: string
let bench: Workbench
let finder: Finder
let workers: Worker[]
let steps: number
let others: number

const caseId = (): CaseId => bench.desk.getState().project.case!.id
const articles = (): readonly Article[] => [...bench.desk.getState().project.articles.values()]

beforeEach(async () => {
  name = crypto.randomUUID()
  bench = await begin(name)
  workers = []
  steps = 0
  others = 0
  finder = createFinder(
    bench,
    () => {
      const worker = startAnalysis()
      workers.push(worker)
      return worker
    },
    { onStep: () => void steps++, onOtherCase: () => void others++ },
  )
})
afterEach(async () => {
  finder.close()
  stopFinding()
  await end()
})

let made = 0
const articleOf = (
  text: string,
  more: Partial<Article> = {},
): readonly [Article, readonly Edit[]] => {
  const id = crypto.randomUUID() as ArticleId // a test's id
  const hash = String(++made).padStart(64, '0')
  const at = '2031-03-15T09:00:00.000Z' as Timestamp // a test's time
  const article = {
    ...newArticle({ id, text, textHash: hash, pastedHash: hash, intake: { kind: 'paste', at } }),
    ...more,
  }
  return [article, [adding('articles', id, article), adding('texts', id, { articleId: id, text })]]
}
const openCase = async (...texts: readonly string[]): Promise<CaseId> => {
  const id = crypto.randomUUID() as CaseId // a test's id
  await bench.run(
    'New',
    (project, { at }) => createCase(project, { id, title: 'Drones', at }),
    'new',
  )
  for (const text of texts) await bench.run('Add', () => articleOf(text)[1])
  return id
}
const titles = async (query: string): Promise<readonly string[]> => {
  await finder.follow()
  const { hits } = await finder.search(query, 50)
  const { project } = bench.desk.getState()
  return hits.map(({ id }) => wordsOf(project.articles.get(id as ArticleId)?.title)) // indexed under their ids
}

describe('[AW9] the index follows the case', () => {
  test('what is there, what is added, what goes, what comes back', async () => {
    await openCase(denial)
    expect(await titles('drones ')).toEqual(['Karsovia rejects the charge'])
    await bench.run('Add', () => articleOf(harvest)[1])
    expect(await titles('grain ')).toEqual(['The harvest is late'])
    const [first] = articles()
    await bench.openText(first!.id)
    await bench.run('Remove', (project) => removeArticle(project, first!.id))
    expect(await titles('drones ')).toEqual([])
    await bench.undo()
    expect(await titles('drones ')).toEqual(['Karsovia rejects the charge'])
    expect(workers.length).toBe(1)
  })

  test('what is set aside is not found, and is again when it is taken back', async () => {
    await openCase(denial)
    const [before] = articles()
    const start = denial.indexOf('after')
    const region = {
      start,
      end: denial.length,
      kind: 'related',
      by: 'person',
      exact: denial.slice(start),
    } as const
    await bench.run('Aside', () => [
      replacing('articles', before!.id, before!, {
        ...before!,
        regions: [...before!.regions!, region],
      }),
    ])
    expect(await titles('crates ')).toEqual([])
    expect(await titles('drones ')).toHaveLength(1)
    const [headline] = (await finder.search('rejects ', 1)).hits // structure is no boilerplate
    expect(headline?.fields).toEqual(['title', 'text'])
    await bench.undo()
    expect(await titles('crates ')).toHaveLength(1)
  })

  test('a change of another tab counts as an own one', async () => {
    const id = await openCase(denial)
    expect(await titles('grain ')).toEqual([])
    const events = { onLost: () => undefined, onBlocked: () => undefined }
    const store = await openStore({ name, newId: () => crypto.randomUUID(), events })
    const person = { id: crypto.randomUUID() as PersonId, name: 'R. Vale' } // a test's person
    let heard = Promise.resolve()
    const tell = (change: Recorded): void => {
      heard = bench.receive(change)
    }
    const other = createWorkbench({ store, person, tell })
    await other.openCase(id)
    await other.run('Add', () => articleOf(harvest)[1])
    await heard
    expect(await titles('grain ')).toHaveLength(1)
    closeStore(store)
  })

  test('another case takes the place of the one before', async () => {
    const first = await openCase(denial)
    expect(await titles('drones ')).toHaveLength(1)
    await openCase(harvest)
    expect(await titles('drones ')).toEqual([])
    expect(await titles('grain ')).toHaveLength(1)
    await bench.openCase(first)
    expect(await titles('grain ')).toEqual([])
    expect(others).toBe(2)
  })
})

test('[AW10] an older revision is neither found nor compared', async () => {
  await openCase(denial)
  const [first] = articles()
  const [second, edits] = articleOf(`${denial} It repeated that on Monday.`, {
    revisionOf: first!.id,
  })
  await bench.run('Revise', () => edits)
  await finder.follow()
  const { hits } = await finder.search('drones ', 50)
  expect(hits.map(({ id }) => id)).toEqual([second.id])
  expect(await finder.likeText(denial, [])).toMatchObject([{ id: second.id }])
  await bench.undo()
  await finder.follow()
  expect((await finder.search('drones ', 50)).hits.map(({ id }) => id)).toEqual([first!.id])
})

test('[AW11] texts are read in slices and let go of', async () => {
  const id = await openCase()
  const all = Array.from(
    { length: 120 },
    (_, n) => articleOf(`Report ${n}\n\nDrones, number ${n}.`)[1],
  )
  await bench.run('Import', () => all.flat())
  await openCase()
  await bench.openCase(id) // as after a reload: no text is in memory
  expect(bench.desk.getState().project.texts.size).toBe(0)
  await finder.follow()
  expect((await finder.search('drones ', 5)).total).toBe(120)
  expect(bench.desk.getState().project.texts.size).toBe(0)
  expect(steps).toBeGreaterThan(2)
})

describe('[AW12] a worker that dies costs no data', () => {
  test('it is started again and the index filled anew, while the case stays as it is', async () => {
    await openCase(denial, harvest)
    expect(await titles('drones ')).toHaveLength(1)
    const before = bench.desk.getState().project
    workers[0]!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
    expect(await titles('drones ')).toHaveLength(1)
    expect(workers.length).toBe(2)
    expect(bench.desk.getState().project).toBe(before)
    expect(await titles('grain ')).toHaveLength(1)
  })

  test('a question of that moment ends with a sentence', async () => {
    await openCase(denial)
    await finder.follow()
    const asked = finder.search('drones ', 5)
    workers[0]!.dispatchEvent(new ErrorEvent('error'))
    await expect(asked).rejects.toThrow('Nothing of your work is lost')
  })
})

describe('[AW13] at intake', () => {
  test('the articles that are one text with a new one are named before it is kept', async () => {
    await openCase(denial, harvest)
    const [like, ...more] = await likenessOf(denial.replace('attack drones', 'drones'))
    expect(more).toEqual([])
    expect(like).toMatchObject({ otherId: articles()[0]!.id, kind: 'copy' })
    expect(await likenessOf('Nothing of the kind was ever written.')).toEqual([])
  })

  test('a proposal is asked of the worker, and a text is kept where there is none', async () => {
    await openCase()
    expect(await propose(denial)).toBeTypeOf('object')
    expect(caseId()).toBeTruthy()
    const told = Symbol('not to be cloned') as unknown as string // what no message can carry
    expect(await propose(denial, { title: { value: told, via: 'meta' } })).toEqual({})
  })
})
