// Export and import on a real database: the file that goes out, the report on what comes in, and refusals.

import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tagSpan } from '../../src/core/plans/annotation.ts'
import { allAnnotations } from '../../src/core/project.ts'
import type { AnnotationId } from '../../src/core/types.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import example from '../../src/state/karsovia-drones.touchstone.json?raw'
import { acceptImport, downloadCase, downloadUnsaved, readImport } from '../../src/state/files.ts'
import type { Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { ImportCard } from '../../src/ui/transfer/ImportCard.tsx'
import { TransferScreen } from '../../src/ui/transfer/TransferScreen.tsx'
import { watchDownloads } from '../support/downloads.ts'
import { begin, end, show } from '../support/screen.tsx'

const words = (): string => document.querySelector('main')?.textContent ?? ''
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name)
const input = (): HTMLInputElement =>
  document.querySelector<HTMLInputElement>('[aria-label="File to import"]')!
const alertText = (): string => document.querySelector('[role="alert"]')?.textContent ?? ''
const message = (): string => session.getState().message?.text ?? ''
const file = (content = example, name = 'drones.json'): File => new File([content], name)
const choose = (...files: File[]): Promise<void> => userEvent.upload(input(), files)

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await end()
})

describe('[E7] Export JSON', () => {
  test('downloads the case under its name, with the bytes that it came in with, and says what was compared', async () => {
    await openExample()
    const downloads = watchDownloads()
    show(<TransferScreen />)
    await expect
      .poll(words)
      .toContain('2 articles with their texts, 21 annotations, 3 claim records')
    expect(words()).toContain('karsovia-drones.touchstone.json')
    await userEvent.click(button('Export JSON')!)
    await expect.poll(() => downloads.length).toBe(1)
    expect(downloads[0]?.name).toBe('karsovia-drones.touchstone.json')
    expect(await downloads[0]?.text).toBe(example)
    expect(message()).toBe(
      'Saved karsovia-drones.touchstone.json. Re-read: 21 of 21 annotations equal.',
    )
  })

  test('an unsound case is not downloaded, and the place is said', async () => {
    await openExample()
    const downloads = watchDownloads()
    const text = await bench.store.texts.toCollection().first()
    await bench.store.texts.put({ ...text!, row: { ...text!.row, text: `${text!.row.text} ` } })
    bench.desk.setState(({ project }) => ({ project: { ...project, texts: new Map() } }))
    await downloadCase()
    expect(downloads).toEqual([])
    expect(session.getState().message?.tone).toBe('problem')
    expect(message()).toMatch(/^Nothing was downloaded\. articles\//)
  })

  test('without a case it says what to do', async () => {
    await downloadCase()
    expect(message()).toBe('Open a case first: a file holds one case.')
  })
})

describe('[E8] what could not be saved can be taken away', () => {
  test('the file holds the change that is only in memory', async () => {
    await openExample()
    const project = await bench.openTexts()
    const downloads = watchDownloads()
    vi.spyOn(bench.store, 'transaction').mockImplementation((() => {
      throw new DOMException('full', 'QuotaExceededError')
    }) as never) // Dexie's own overloads
    const [first] = allAnnotations(project)
    const id = crypto.randomUUID() as AnnotationId // a test's id
    await bench.run('Tag as claim', (now, actor) =>
      tagSpan(now, {
        id,
        articleId: first!.articleId,
        span: { start: 0, end: 4 },
        tag: 'claim',
        ...actor,
      }),
    )
    expect(bench.desk.getState().save.kind).toBe('not-saved')
    await downloadUnsaved()
    expect(downloads[0]?.name).toBe('karsovia-drones.touchstone.json')
    expect(await downloads[0]?.text).toContain(id)
  })

  test('what makes no sound file goes out as raw rows', async () => {
    await openExample()
    const downloads = watchDownloads()
    const project = await bench.openTexts()
    const marks = new Map(project.annotations).set(
      crypto.randomUUID() as never,
      new Map([...project.annotations.values()][0]),
    ) // no such article
    bench.desk.setState({ project: { ...project, annotations: marks } })
    await downloadUnsaved()
    expect(downloads[0]?.name).toBe('touchstone-rescue.json')
    const rescued: unknown = JSON.parse((await downloads[0]?.text) ?? '')
    expect(rescued).toMatchObject({ rescue: 'touchstone', project: { case: { id: EXAMPLE_CASE } } })
  })
})

describe('[E9] a chosen file is reported on before anything is written', () => {
  test('counts per table; Add to this device writes, and goes to the case', async () => {
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file())
    await expect.poll(words).toContain('A new case on this device.')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toEqual([
      ['Articles', '2', '0', '0'],
      ['Annotations', '21', '0', '0'],
      ['Claim records', '3', '0', '0'],
      ['People', '1', '0', '0'],
    ])
    await expect.poll(() => document.activeElement?.textContent).toBe('Karsovia drones')
    expect(await bench.store.cases.count()).toBe(0)
    await userEvent.click(button('Add to this device')!)
    await expect.poll(() => location.hash).toBe(`#/c/${EXAMPLE_CASE}`)
    expect(await bench.store.history.count()).toBe(1)
  })

  test('Cancel writes nothing and gives the focus back', async () => {
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file())
    await expect.poll(() => button('Cancel')).toBeTruthy()
    await userEvent.click(button('Cancel')!)
    await expect.poll(() => document.activeElement).toBe(button('Import'))
    expect(document.querySelector('table')).toBeNull()
    expect(await bench.store.history.count()).toBe(0)
  })

  test('the same file twice: nothing to add, and no button that would', async () => {
    const report = await readImport(file())
    if (report.kind === 'ready') await acceptImport(report)
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file())
    await expect.poll(words).toContain('Everything in this file is already here. Nothing to add.')
    expect(button('Add to this device')).toBeUndefined()
  })

  test('what the file says of itself is shown as text', async () => {
    const hostile = example.replaceAll('Karsovia drones', '<img src=x onerror=alert(1)>')
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file(hostile, '<b>x</b>.json'))
    await expect.poll(words).toContain('<img src=x onerror=alert(1)>')
    expect(document.querySelector('main img, main b')).toBeNull()
    expect(words()).toContain('the file was changed outside Touchstone')
  })
})

describe('[E10] a refused file', () => {
  test('says that nothing was imported, and every place, at most twenty', async () => {
    const broken = example.replaceAll('"tag":"', '"tag":"x')
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file(broken, 'broken.json'))
    await expect.poll(alertText).toContain('Nothing was imported')
    expect(alertText()).toContain('broken.json')
    expect(alertText()).toContain('annotations/0/tag')
    expect(document.querySelectorAll('[role="alert"] li')).toHaveLength(20)
    expect(alertText()).toContain('and 1 more')
    expect(await bench.store.cases.count()).toBe(0)
  })

  test('a good file after it takes its place', async () => {
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await choose(file('Just words.', 'notes.txt'))
    await expect.poll(alertText).toContain('line 1, column 1')
    await choose(file())
    await expect.poll(() => button('Add to this device')).toBeTruthy()
    expect(alertText()).toBe('')
  })
})

describe('[E11] dropping', () => {
  const drop = (...files: File[]): void => {
    const dataTransfer = new DataTransfer()
    for (const each of files) dataTransfer.items.add(each)
    const card = document.querySelector('section')!
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    card.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true) // the browser would leave the page and open the file
  }

  test('a file on the card is the same as choosing it', async () => {
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve))
    drop(file())
    await expect.poll(() => button('Add to this device')).toBeTruthy()
  })

  test('several files are refused', async () => {
    show(<ImportCard />)
    await expect.poll(input).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve))
    drop(file(), file())
    await expect.poll(alertText).toContain('one at a time')
  })
})
