// The history of a case on a real database: what stands in it, and taking back.

import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeCase } from '../../src/core/plans/case.ts'
import { removeAnnotations, retag } from '../../src/core/plans/annotation.ts'
import { allAnnotations } from '../../src/core/project.ts'
import type { Annotation } from '../../src/core/types.ts'
import { openExample } from '../../src/state/example.ts'
import type { Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { HistoryScreen } from '../../src/ui/history/HistoryScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let first: Annotation

beforeEach(async () => {
  bench = await begin()
  await openExample()
  first = allAnnotations(bench.desk.getState().project)[0]!
})
afterEach(end)

const labels = (): readonly string[] =>
  [...document.querySelectorAll('main li > div > p')].map((each) => each.textContent.trim())
const rowOf = (label: string): Element | undefined =>
  [...document.querySelectorAll('main li:has(> time)')].find((row) =>
    row.querySelector('p')?.textContent.startsWith(label),
  )
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name)
const mark = () => ({ articleId: first.articleId, id: first.id })
const tagAs = (tag: Annotation['tag']) =>
  bench.run(`Tag as ${tag}`, (project, actor) => retag(project, [mark()], tag, actor))
const rename = (title: string) =>
  bench.run('Edit case', (project, { at }) => describeCase(project, { title }, at))

describe('[H3] the list', () => {
  test('is newest first, by day, with what was touched in words', async () => {
    await tagAs(first.tag === 'denial' ? 'claim' : 'denial')
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(2)
    expect(labels()[0]).toMatch(/^Tag as/)
    expect(labels()[1]).toBe('Open the example')
    expect(rowOf('Tag as')?.textContent).toContain(first.quote.exact.slice(0, 20))
    expect(rowOf('Open the example')?.textContent).toContain('case added: Karsovia drones')
    expect(rowOf('Open the example')?.textContent).toMatch(/and \d+ more/)
    expect(document.querySelectorAll('main h2')).toHaveLength(1)
  })

  test('grows while it is open', async () => {
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(1)
    await rename('Drones')
    await expect.poll(() => labels()[0]).toBe('Edit case')
  })

  test('comes in pages of a hundred', async () => {
    for (let i = 0; i < 104; i++) await rename(`Drones ${i}`)
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(100)
    await userEvent.click(button('Show older changes')!)
    await expect.poll(() => labels()).toHaveLength(105)
    expect(labels().at(-1)).toBe('Open the example')
    expect(button('Show older changes')).toBeUndefined()
  })
})

describe('[H4] taking back', () => {
  test('any change, not only the last; it is a change itself, and the old one is marked', async () => {
    const before = first.tag
    await tagAs(before === 'denial' ? 'claim' : 'denial')
    await rename('Drones')
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(3)
    await userEvent.click(rowOf('Tag as')!.querySelector('button')!)
    await expect.poll(() => labels()[0]).toMatch(/^Undo: Tag as/)
    expect(rowOf('Tag as')?.textContent).toContain('undone')
    expect(rowOf('Tag as')?.querySelector('button')).toBeNull()
    const now = allAnnotations(bench.desk.getState().project).find(({ id }) => id === first.id)
    expect(now?.tag).toBe(before)
  })

  test('what cannot be taken back is said', async () => {
    await tagAs(first.tag === 'denial' ? 'claim' : 'denial')
    await bench.run('Remove annotation', (project) => removeAnnotations(project, [mark()]))
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(3)
    await userEvent.click(rowOf('Tag as')!.querySelector('button')!)
    await expect.poll(() => session.getState().message?.text).toContain('cannot be undone')
    expect(labels()).toHaveLength(3)
  })

  test('undo and redo name their next step', async () => {
    await rename('Drones')
    const caseId = bench.desk.getState().project.case!.id
    session.setState({ route: { screen: 'history', caseId } })
    show(<HistoryScreen />)
    await expect.poll(() => button('Undo: Edit case')).toBeTruthy()
    expect(button('Nothing to redo')?.disabled).toBe(true)
    await userEvent.click(button('Undo: Edit case')!)
    await expect.poll(() => button('Redo: Edit case')).toBeTruthy()
    await userEvent.click(button('Redo: Edit case')!)
    await expect.poll(() => bench.desk.getState().project.case?.title).toBe('Drones')
  })

  test('taking back the making of the case leads to the library', async () => {
    show(<HistoryScreen />)
    await expect.poll(() => labels()).toHaveLength(1)
    await userEvent.click(rowOf('Open the example')!.querySelector('button')!)
    await expect.poll(() => location.hash).toBe('#/')
    expect(await bench.store.cases.count()).toBe(0)
  })
})
