// Undo and redo as the analyst has them: by the stack, across reloads, and from the history.

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { describeAnnotation } from '../../src/core/plans/annotation.ts'
import { describeCase } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import type { Recorded } from '../../src/core/change.ts'
import type { Tag } from '../../src/core/types.ts'
import { stackOf } from '../../src/state/undo-stack.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { minute, soundProject } from '../support/projects.ts'
import { editsOf, step, theCase } from '../support/steps.ts'
import { newDevice, type Device } from '../support/stores.ts'
import { projectIn, storedFor, tabOn, tagging, wordsIn, type Tab } from '../support/tabs.ts'
import { article, project } from '../support/words.ts'

const report = article(`Karsovia rejected the report about drones.`)

const begun = async (
  made: Project = project([report]),
): Promise<{ readonly device: Device; readonly tab: Tab }> => {
  const device = newDevice()
  const tab = await tabOn(device, true)
  await tab.bench.run('Import', (now) => previewImport(now, made).edits, 'new')
  await tab.bench.openTexts()
  return { device, tab }
}

const stackIn = ({ bench }: Tab) => bench.desk.getState().stack

describe('[U1] all of a day undone is the morning, all of it redone is the evening', () => {
  test('for anything that was done, and with a reload in between', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, fc.array(step, { maxLength: 12 }), async (made, steps) => {
        const { device, tab } = await begun(made)
        const morning = projectIn(tab)
        let done = 0
        for (const [n, wish] of steps.entries()) {
          const outcome = await tab.bench.run(`Step ${n}`, (now, actor) =>
            editsOf(now, wish, n, actor),
          )
          if (outcome.kind === 'done') done++
        }
        const evening = projectIn(tab)
        for (let i = 0; i < done; i++) expect((await tab.bench.undo()).kind).toBe('done')
        expect(projectIn(tab)).toEqual(morning)
        expect(stackIn(tab).redo).toHaveLength(done)

        const again = await tabOn(device, true)
        await again.bench.openCase(theCase)
        await again.bench.openTexts()
        expect(projectIn(again)).toEqual(morning)
        expect(stackIn(again)).toEqual(stackIn(tab))
        for (let i = 0; i < done; i++) expect((await again.bench.redo()).kind).toBe('done')
        expect(projectIn(again)).toEqual(evening)
        expect((await again.bench.redo()).kind).toBe('nothing')
        expect(await storedFor(again, theCase)).toEqual(evening)
        tab.close()
        again.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('in any order of doing, undoing and redoing the database follows', async () => {
    const move = fc.oneof(
      { weight: 2, arbitrary: fc.constant('undo' as const) },
      fc.constant('redo' as const),
      { weight: 3, arbitrary: step },
    )
    await fc.assert(
      fc.asyncProperty(soundProject, fc.array(move, { maxLength: 16 }), async (made, moves) => {
        const { device, tab } = await begun(made)
        // What the stack ought to be: the projects before and after the place where the analyst is.
        let past: readonly Project[] = []
        let future: readonly Project[] = []
        for (const [n, wish] of moves.entries()) {
          const here = projectIn(tab)
          if (wish === 'undo' && past.length > 0) {
            await tab.bench.undo()
            future = [here, ...future]
            expect(projectIn(tab)).toEqual(past.at(-1))
            past = past.slice(0, -1)
          } else if (wish === 'redo') {
            const [next] = future
            expect((await tab.bench.redo()).kind).toBe(next ? 'done' : 'nothing')
            expect(projectIn(tab)).toEqual(next ?? here)
            if (next) past = [...past, here]
            future = future.slice(1)
          } else if (wish !== 'undo') {
            const outcome = await tab.bench.run('Step', (now, actor) =>
              editsOf(now, wish, n, actor),
            )
            if (outcome.kind !== 'done') continue
            past = [...past, here]
            future = []
          }
        }
        const again = await tabOn(device, true)
        await again.bench.openCase(theCase)
        expect(stackIn(again)).toEqual(stackIn(tab))
        tab.close()
        again.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('[U2] the stack', () => {
  test('a burst of undos takes back one change each', async () => {
    const { tab } = await begun()
    await Promise.all([0, 1, 2].map((i) => tab.bench.run('Tag', tagging(report.id, i, i + 9))))
    await Promise.all([tab.bench.undo(), tab.bench.undo(), tab.bench.undo()])
    expect(allAnnotations(projectIn(tab))).toEqual([])
    await Promise.all([tab.bench.redo(), tab.bench.redo()])
    expect(allAnnotations(projectIn(tab)).length).toBe(2)
    tab.close()
  })

  test('something new forgets what could be redone', async () => {
    const { tab } = await begun()
    await tab.bench.run('Tag', tagging(report.id, 0, 8))
    await tab.bench.undo()
    await tab.bench.run('Tag', tagging(report.id, 9, 17))
    expect((await tab.bench.redo()).kind).toBe('nothing')
    expect(wordsIn(projectIn(tab))).toEqual(['rejected'])
    tab.close()
  })

  test('labels say what was taken back, once', async () => {
    const { tab } = await begun()
    await tab.bench.run('Tag as claim', tagging(report.id, 0, 8))
    for (let i = 0; i < 3; i++) {
      await tab.bench.undo()
      await tab.bench.redo()
    }
    const labels = (await loadHistory(tab.store, theCase, 9)).map(({ label }) => label)
    expect(labels.slice(0, 2)).toEqual(['Redo: Tag as claim', 'Undo: Tag as claim'])
    expect(labels.at(-2)).toBe('Tag as claim')
    tab.close()
  })

  test('undoing the import that made the case leaves no case, and redo brings it back', async () => {
    const { tab } = await begun()
    const before = projectIn(tab)
    await tab.bench.undo()
    expect(projectIn(tab).case).toBeNull()
    expect(await storedFor(tab, theCase)).toBeNull()
    expect((await tab.bench.redo()).kind).toBe('done')
    await tab.bench.openTexts()
    expect(projectIn(tab)).toEqual(before)
    tab.close()
  })

  test('and so does a tab that comes later to the case that is gone', async () => {
    const { device, tab } = await begun()
    const before = projectIn(tab)
    await tab.bench.undo()
    tab.close()
    const late = await tabOn(device, true)
    expect(await late.bench.openCase(theCase)).toBe(false)
    expect((await late.bench.redo()).kind).toBe('done')
    await late.bench.openTexts()
    expect(projectIn(late)).toEqual(before)
    late.close()
  })

  test('a tag that is changed at once is one step, one that is changed later is its own', async () => {
    const { tab } = await begun()
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const tagAs = (tag: Tag) => tab.bench.run(`Tag as ${tag}`, tagging(report.id, 0, 8, tag))
    await tagAs('claim')
    await tagAs('denial')
    await tagAs('context')
    await tab.bench.undo()
    expect(allAnnotations(projectIn(tab))).toEqual([])
    await tab.bench.redo()
    expect(allAnnotations(projectIn(tab)).map(({ tag }) => tag)).toEqual(['context'])
    vi.setSystemTime(Date.now() + 520)
    await tagAs('claim')
    await tab.bench.undo()
    expect(allAnnotations(projectIn(tab)).map(({ tag }) => tag)).toEqual(['context'])
    tab.close()
  })

  test('taking back something older than the list knows can itself be taken back', () => {
    const undoOfOld = { id: 'u', reverts: 'long ago', seq: 300, label: 'Undo: Tag' }
    const stack = stackOf([undoOfOld as unknown as Recorded]) // only its id matters here
    expect(stack.undo).toHaveLength(1)
    expect(stack.redo).toEqual([])
  })
})

describe('[U3] one change of the history is taken back wherever it stands', () => {
  test('and what came after it stays', async () => {
    const { tab } = await begun()
    const first = await tab.bench.run('Tag', tagging(report.id, 0, 8))
    await tab.bench.run('Tag', tagging(report.id, 9, 17))
    if (first.kind !== 'done') throw new Error(first.kind)
    expect((await tab.bench.revert(first.change)).kind).toBe('done')
    expect(wordsIn(projectIn(tab))).toEqual(['rejected'])
    await tab.bench.redo()
    expect(wordsIn(projectIn(tab))).toEqual(['Karsovia', 'rejected'])
    tab.close()
  })

  test('is refused where its row was changed since, and does not block Ctrl+Z', async () => {
    const { tab } = await begun()
    const first = await tab.bench.run('Tag', tagging(report.id, 0, 8))
    const [mark] = allAnnotations(projectIn(tab))
    await tab.bench.run('Note', (now, by) => describeAnnotation(now, mark!, { note: 'x' }, by))
    if (first.kind !== 'done') throw new Error(first.kind)
    expect((await tab.bench.revert(first.change)).kind).toBe('refused')
    expect((await tab.bench.undo()).kind).toBe('done')
    expect(allAnnotations(projectIn(tab))[0]?.note).toBeUndefined()
    tab.close()
  })

  test('a change of a case that is not open', async () => {
    const { device, tab } = await begun()
    const named = await tab.bench.run('Edit case', (now) =>
      describeCase(now, { title: 'Harbour' }, minute(9)),
    )
    const other = await tabOn(device, true)
    if (named.kind !== 'done') throw new Error(named.kind)
    expect((await other.bench.revert(named.change)).kind).toBe('done')
    expect(projectIn(other).case?.title).toBe('Drones for Ostrelle')
    tab.close()
    other.close()
  })
})
