// What screen readers hear while files are read, in the live region of the app.

import { afterEach, expect, test } from 'vitest'
import { cancelIntake, closeReport, takeFiles } from '../../src/state/intake.ts'
import { followAddress, session } from '../../src/state/session.ts'
import { Announcer } from '../../src/ui/Announcer.tsx'
import { speakOfIntake } from '../../src/ui/intake-voice.ts'
import { PasteBox } from '../../src/ui/parts/PasteBox.tsx'
import { begin, end, show } from '../support/screen.tsx'

afterEach(async () => {
  cancelIntake()
  closeReport()
  await end()
})

const files = (n: number): readonly File[] =>
  Array.from(
    { length: n },
    (_, i) =>
      new File([`Port ${i} closed\n\nThe port number ${i} of Dunmere was closed.`], `${i}.txt`),
  )

const withScreen = async () => {
  const bench = await begin()
  followAddress()
  show(
    <>
      <PasteBox on="open" takesFocus={false} />
      <Announcer />
    </>,
  )
  await expect.poll(() => document.querySelector('#announcements')).toBeTruthy()
  const region = document.querySelector('#announcements')!
  const heard: string[] = []
  new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true })
  return { bench, heard, box: document.querySelector('textarea')! }
}

/** Only a slow machine comes to it. */
const isProgress = (words: string): boolean => /^\d+ of \d+ files read\.$|^Adding/.test(words)

/** Long enough to hear what would come behind the end. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_800))

test('[IK28] the beginning is said once, and the end where the focus does not tell it', async () => {
  const { heard, box } = await withScreen()
  session.setState({ pasteAsked: true })
  await expect.poll(() => document.activeElement).toBe(box)
  document.execCommand('insertText', false, 'words that are being typed')
  await takeFiles([...files(300), new File([], 'empty.txt')], 'drop', 'new')
  await quiet()
  expect(document.activeElement).toBe(box)
  expect(heard[0]).toBe('Reading 301 files.')
  expect(heard.at(-1)).toBe('300 articles added, 1 not added.')
  expect(heard.slice(1, -1).filter((words) => !isProgress(words))).toEqual([])
})

test('[IK28] the report that takes the focus is not said a second time, nor is the change', async () => {
  const { heard, bench } = await withScreen()
  await takeFiles(files(2), 'drop', 'new')
  await expect.poll(() => document.activeElement?.textContent).toBe('2 articles added')
  const { id } = bench.desk.getState().project.case!
  await takeFiles(files(5), 'drop', id)
  await expect
    .poll(() => document.activeElement?.textContent)
    .toBe('3 articles added, 2 here already')
  await quiet()
  expect(heard.filter((words) => !/^Reading \d files\.$/.test(words))).toEqual([])
})

test('[IK28] a cancelled reading is told by its message, and nothing more', async () => {
  const { heard } = await withScreen()
  const taking = takeFiles(files(300), 'drop', 'new')
  await expect.poll(() => heard[0]).toBe('Reading 300 files.')
  cancelIntake()
  await taking
  expect(session.getState().message?.text).toBe('Stopped. Nothing was added.')
  await quiet()
  expect(heard.slice(1).filter((words) => !isProgress(words))).toEqual([])
})

test('[IK28] how far it is comes with the quarters, never too soon, and in time where they are slow', async () => {
  await begin()
  followAddress()
  const told = async (pace: { readonly least: number; readonly most: number }) => {
    const words: string[] = []
    const stop = speakOfIntake((each) => words.push(each), { begin: 0, ...pace })
    await takeFiles(files(200), 'drop', 'new')
    stop()
    closeReport()
    return words
  }
  const quarters = await told({ least: 0, most: 60_000 })
  expect(quarters[0]).toBe('Reading 200 files.')
  expect(quarters.slice(1)).toEqual([
    '50 of 200 files read.',
    '100 of 200 files read.',
    '150 of 200 files read.',
    'Adding what was read.',
  ])
  expect(await told({ least: 60_000, most: 60_000 })).toEqual(['Reading 200 files.'])
  const often = await told({ least: 60_000, most: 50 })
  expect(often.length).toBeGreaterThan(4)
  expect(often[1]).toMatch(/^\d+ of 200 files read\.$/)
})
