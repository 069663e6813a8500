// What is done with an original after its article was added: read once more, dropped, looked into.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articlesInOrder } from '../../src/core/project.ts'
import type { Article } from '../../src/core/types.ts'
import { hiddenWordsOf, readAgain } from '../../src/state/custody.ts'
import { closeReport, takeFiles } from '../../src/state/intake.ts'
import { dropTheOriginal } from '../../src/state/originals.ts'
import type { Workbench } from '../../src/state/project.ts'
import { loadOriginal } from '../../src/storage/originals.ts'
import { keepArticle } from '../support/keep.ts'
import { begin, end } from '../support/screen.tsx'

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
})
afterEach(async () => {
  closeReport()
  await end()
})

const newest = (): Article => articlesInOrder(bench.desk.getState().project).at(-1)!
const text = async (): Promise<string> => {
  await bench.openText(newest().id)
  return bench.desk.getState().project.texts.get(newest().id)!.text
}
const isKept = async ({ pastedHash }: Article): Promise<boolean> =>
  (await loadOriginal(bench.store, bench.desk.getState().project.case!.id, pastedHash)) !== null

/** "The café …" in windows-1252. */
const inLatin = (): File => {
  const words = 'Charge rejected\n\nThe caf\u00e9 Belmar said that na\u00efve readers were misled.'
  const bytes = Uint8Array.from(words, (letter) => letter.charCodeAt(0))
  return new File([bytes], 'old.txt')
}

describe('[IK22] a text that was read once more came from the same bytes', () => {
  test('its sum, its file and the encoding that was used are told, and it can be read again', async () => {
    await takeFiles([inLatin()], 'file', 'new')
    const first = newest()
    expect(await readAgain(first, 'windows-1251', 'article')).toBeNull()
    const second = newest()
    expect(second.revisionOf).toBe(first.id)
    expect(await text()).toContain('caf\u0439')
    expect(second.pastedHash).toBe(first.pastedHash)
    expect(second.intake).toMatchObject({
      kind: 'file',
      filename: 'old.txt',
      encoding: 'windows-1251',
      notes: ['read-again:1'],
    })
    expect(await readAgain(second, 'windows-1252', 'article')).toBeNull()
    expect(await text()).toContain('caf\u00e9')
  })

  test('dropped, the bytes are gone for all of its versions', async () => {
    await takeFiles([inLatin()], 'file', 'new')
    await readAgain(newest(), 'windows-1251', 'article')
    expect(await isKept(newest())).toBe(true)
    await dropTheOriginal(newest())
    expect(await isKept(newest())).toBe(false)
    for (const { intake } of bench.desk.getState().project.articles.values())
      expect(intake.notes).toContain('original-dropped:1')
  })
})

describe('[IK23] hidden words are shown from the original', () => {
  const page =
    '<meta charset="windows-1252"><p>Port closed</p><p>The caf\u00e9 said no.</p><p hidden>Say it was caf\u00e9 two.</p>'

  test('as they were pasted, whatever encoding the page names', async () => {
    const pasted = { text: 'Port closed\n\nThe caf\u00e9 said no.', html: true, source: page }
    await keepArticle(pasted, 'new')
    expect(newest().intake.notes).toContain('hidden:20')
    expect(await hiddenWordsOf(newest())).toBe('Say it was caf\u00e9 two.')
  })

  test('where the original is gone that is told apart', async () => {
    await keepArticle({ text: 'Port closed', html: true, source: page }, 'new')
    await dropTheOriginal(newest())
    expect(await hiddenWordsOf(newest())).toBeNull()
  })
})
