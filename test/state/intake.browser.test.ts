// Files on their way into cases, over a real database and real workers, while the analyst does something else.

import { zipSync, strToU8 } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { articlesInOrder } from '../../src/core/project.ts'
import { titleOf } from '../../src/core/article.ts'
import type { CaseId } from '../../src/core/types.ts'
import { keepArticle } from '../support/keep.ts'
import { discardCase } from '../../src/state/articles.ts'
import { closeReport, takeFiles } from '../../src/state/intake.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, session } from '../../src/state/session.ts'
import { begin, end } from '../support/screen.tsx'

afterEach(async () => {
  closeReport()
  await end()
})

const opened = (bench: Workbench): CaseId => bench.desk.getState().project.case!.id
const said = (): string | undefined => session.getState().message?.text
const report = (n: number): File =>
  new File(
    [`Port ${n} closed\n\nThe port number ${n} of Dunmere was closed by its owners.`],
    `${n}.txt`,
  )

/** Two cases with an article each; the second one is open, and its overview is on the screen. */
const twoCases = async () => {
  const bench = await begin()
  followAddress()
  await keepArticle({ text: 'Talks begin\n\nAlveria sat down with Ostrelle.', html: false }, 'new')
  const first = opened(bench)
  await keepArticle({ text: 'Yard sold\n\nThe yard of Belmar was sold.', html: false }, 'new')
  const second = opened(bench)
  await shows(second)
  return { bench, first, second }
}

const shows = async (caseId: CaseId): Promise<void> => {
  go({ screen: 'case', caseId })
  await expect.poll(() => session.getState().route).toEqual({ screen: 'case', caseId })
}

const titles = async (bench: Workbench, caseId: CaseId): Promise<readonly string[]> => {
  await bench.openCase(caseId)
  return articlesInOrder(bench.desk.getState().project).map(titleOf)
}

describe('[IK20] what is added lands where it was asked for', () => {
  test('the case on the screen stays open meanwhile, and its screen stays', async () => {
    const { bench, first, second } = await twoCases()
    const seen: (string | undefined)[] = []
    const unsubscribe = bench.desk.subscribe(({ project }) => seen.push(project.case?.id))
    await takeFiles([report(1)], 'file', first)
    unsubscribe()
    expect(seen.every((id) => id === second)).toBe(true)
    expect(session.getState().route).toEqual({ screen: 'case', caseId: second })
    expect(await titles(bench, first)).toEqual(['Talks begin', 'Port 1 closed'])
  })

  test('who went elsewhere while files were read is told, with a way there', async () => {
    const { bench, first, second } = await twoCases()
    await bench.openCase(first)
    await shows(first)
    session.setState({ message: null })
    const adding = takeFiles([report(1)], 'file', first)
    await shows(second)
    await adding
    expect(said()).toBe('The article was added.')
    expect(session.getState().route).toEqual({ screen: 'case', caseId: second })
    session.getState().message?.action?.run()
    await expect
      .poll(() => session.getState().route)
      .toMatchObject({ screen: 'reader', caseId: first })
    expect(await titles(bench, second)).toEqual(['Yard sold'])
  })

  test('words that are there already are found in that case, not in the one on the screen', async () => {
    const { bench, first, second } = await twoCases()
    await takeFiles([report(1), report(2)], 'file', first)
    await takeFiles([report(1), report(3)], 'file', first)
    expect(opened(bench)).toBe(second)
    expect(await titles(bench, first)).toEqual([
      'Talks begin',
      'Port 1 closed',
      'Port 2 closed',
      'Port 3 closed',
    ])
  })

  test('nothing goes into a case that lies in the bin', async () => {
    const { bench, first, second } = await twoCases()
    await discardCase(first)
    await bench.openCase(second)
    await takeFiles([report(1)], 'file', first)
    expect(await titles(bench, first)).toEqual(['Talks begin'])
  })
})

test('[IK21] the entries of an archive keep their order, and each is described', async () => {
  const bench = await begin()
  followAddress()
  const entries = Array.from({ length: 30 }, (_, i) => {
    const body = `<p>The port number ${i} of Dunmere was closed by its owners.</p>`.repeat(5)
    return i % 2 === 0
      ? ([
          `${i}.html`,
          `<html lang="en"><body><h1>Port ${i} closed</h1>${body}</body></html>`,
        ] as const)
      : ([`${i}.txt`, `Port ${i} closed\n\nThe port number ${i} of Dunmere was closed.`] as const)
  })
  const bytes = zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])))
  await takeFiles([new File([bytes], 'ports.zip')], 'drop', 'new')
  const articles = articlesInOrder(bench.desk.getState().project)
  expect(articles.map(({ intake }) => intake.filename)).toEqual(
    Object.keys(Object.fromEntries(entries)).map((name) => `ports.zip › ${name}`),
  )
  expect(articles.filter(({ published }) => published === undefined)).toEqual([])
})
