// Case files coming in: what is refused and where it says so, what is announced, and what one import is.

import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { retag } from '../../src/core/plans/annotation.ts'
import { allAnnotations } from '../../src/core/project.ts'
import { start, workbench } from '../../src/state/app.ts'
import { createDrafts } from '../../src/state/drafts.ts'
import {
  acceptImport,
  FILE_LIMIT,
  fileNameFor,
  readImport,
  type ImportReport,
} from '../../src/state/files.ts'
import { createWorkbench } from '../../src/state/project.ts'
import { discardCase } from '../../src/state/articles.ts'
import { session } from '../../src/state/session.ts'
import { textOfUtf8 } from '../../src/state/utf8.ts'
import { VERSION } from '../../src/state/version.ts'
import { closeStore, openStore, type Store } from '../../src/storage/database.ts'
import { analyst } from '../support/projects.ts'

const example = readFileSync('src/state/karsovia-drones.touchstone.json', 'utf8')
const fileOf = (content: BlobPart, name = 'drones.json'): File => new File([content], name)
const lines = example.split('\n')
const firstAnnotation = lines.findIndex((line) => line.startsWith('"annotations"')) + 1

let store: Store

beforeAll(() => {
  const address = { hash: '' } // Node has no address bar
  vi.stubGlobal('location', address)
})
afterAll(() => vi.unstubAllGlobals())
beforeEach(async () => {
  store = await openStore({
    name: crypto.randomUUID(),
    newId: () => crypto.randomUUID(),
    events: { onLost: () => undefined, onBlocked: () => undefined },
  })
  start(createWorkbench({ store, person: analyst, tell: () => undefined }), createDrafts(store))
})
afterEach(() => closeStore(store))

const ready = async (content = example): Promise<Extract<ImportReport, { kind: 'ready' }>> => {
  const report = await readImport(fileOf(content))
  if (report.kind !== 'ready') throw new Error(JSON.stringify(report.problems))
  return report
}
const changes = (): PromiseLike<number> => store.history.count()

describe('[E1] a file in which anything is wrong is refused as a whole, with the place', () => {
  test.each([
    ['empty', '', 'file', 'it is empty'],
    ['blank', ' \n', 'file', 'it is empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'byte 1', 'not UTF-8'],
    ['Latin-1', new Uint8Array([0x22, 0x63, 0x61, 0x66, 0xe9, 0x22]), 'byte 5', 'not UTF-8'],
    ['words', 'Just words.', 'line 1, column 1', 'expected a value'],
    ['another program', '{"data":{"text":"x"}}', 'format', 'Label Studio'],
    ['cut off', example.slice(0, 9_000), /^line \d+, column \d+$/, 'cut off'],
    ['newer', example.replace('"version": 1', '"version": 2'), 'version', 'newer Touchstone'],
    ['a twin id', twice(firstAnnotation), 'annotations/1/id', 'used twice'],
    ['__proto__', example.replace('"case": {', '"case": {"__proto__":{},'), /^line/, '__proto__'],
    ['too deep', '['.repeat(65) + ']'.repeat(65), 'line 1, column 65', '64 levels'],
  ] as const)('%s', async (_, content, place, what) => {
    const report = await readImport(fileOf(content))
    expect(report.kind).toBe('refused')
    const [problem] = report.kind === 'refused' ? report.problems : []
    expect(problem?.place).toMatch(place)
    expect(problem?.what).toContain(what)
    expect(await changes()).toBe(0)
  })

  test('offsets that are not those of the words', async () => {
    const [record = ''] = lines.slice(firstAnnotation)
    const wrong = example.replace(
      record,
      record.replace(/"start":(\d+)/, (_, at: string) => `"start":${Number(at) + 1}`),
    )
    const report = await readImport(fileOf(wrong))
    expect(report.kind === 'refused' && report.problems[0]?.place).toMatch(/^annotations\/0\//)
  })

  test('more than 256 MB, before it is read', async () => {
    const file = fileOf('{}')
    Object.defineProperty(file, 'size', { value: FILE_LIMIT + 1 })
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await readImport(file)).toMatchObject({ kind: 'refused' })
    expect(read).not.toHaveBeenCalled()
  })

  test('a file that cannot be read any more', async () => {
    const file = fileOf('{}')
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('it was moved.'))
    expect(await readImport(file)).toMatchObject({
      kind: 'refused',
      problems: [{ place: 'file', what: 'it could not be read: it was moved' }],
    })
  })
})

function twice(line: number): string {
  return lines.toSpliced(line, 0, lines[line] ?? '').join('\n')
}

describe('[E2] strict UTF-8 names the byte where the first wrong character begins', () => {
  test.each([
    ['a stray byte', [0x61, 0xff], 2],
    ['a continuation without a beginning', [0x61, 0x62, 0x80], 3],
    ['a character that breaks off', [0xe2, 0x82, 0x22], 1],
    ['a character that is cut off at the end', [0x61, 0xf0, 0x9f, 0x9b], 2],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 2],
    ['an overlong form', [0x61, 0xc0, 0xaf], 2],
  ])('%s', (_, bytes, byte) => {
    expect(textOfUtf8(Uint8Array.from(bytes))).toEqual({ kind: 'fault', byte })
  })

  test.each([65_534, 65_535, 65_536, 65_537, 131_072])(
    'at any distance from the start, %i',
    (n) => {
      const bytes = new TextEncoder().encode(`${'a'.repeat(n)}é🛰`)
      expect(textOfUtf8(bytes)).toEqual({ kind: 'text', text: `${'a'.repeat(n)}é🛰` })
      expect(textOfUtf8(bytes.slice(0, -1))).toEqual({ kind: 'fault', byte: n + 3 })
    },
  )

  test('a byte order mark is left out', () => {
    expect(textOfUtf8(new TextEncoder().encode('\uFEFF{}'))).toEqual({ kind: 'text', text: '{}' })
  })
})

describe('[E3] the report comes before anything is written', () => {
  test('a new case', async () => {
    const report = await ready()
    expect(report).toMatchObject({ title: 'Karsovia drones', isInBin: false, warnings: [] })
    expect(report.preview.caseIsNew).toBe(true)
    expect(report.preview.counts.articles).toEqual({ added: 2, same: 0, kept: 0 })
    expect(await changes()).toBe(0)
    expect(await store.cases.count()).toBe(0)
  })

  test('a file that was changed outside is a warning', async () => {
    const { warnings } = await ready(example.replace('Karsovia drones', 'Karsovia ships'))
    expect(warnings.map(({ what }) => what)).toEqual(['the file was changed outside Touchstone'])
  })

  test('the same file again adds nothing', async () => {
    await acceptImport(await ready())
    const report = await ready()
    expect(report.preview.edits).toEqual([])
    expect((await acceptImport(report)).kind).toBe('nothing')
    expect(await changes()).toBe(1)
  })

  test('rows that differ here stay as they are', async () => {
    const { caseId } = await ready().then(async (report) => {
      await acceptImport(report)
      return report
    })
    const [first] = allAnnotations(workbench().desk.getState().project)
    await workbench().run('Tag as context', (project, actor) => {
      const mark = { articleId: first!.articleId, id: first!.id }
      return retag(project, [mark], first!.tag === 'context' ? 'claim' : 'context', actor)
    })
    const report = await ready()
    expect(report.caseId).toBe(caseId)
    expect(report.preview.counts.annotations.kept).toBe(1)
    expect(report.preview.edits).toEqual([])
  })

  test('rows that would not fit what is here are refused', async () => {
    await acceptImport(await ready())
    const { project } = workbench().desk.getState()
    const [first] = allAnnotations(project)
    const text = await store.texts.get([project.case!.id, first!.articleId])
    await workbench().run('Remove annotation', () => [
      { table: 'annotations', id: first!.id, before: first!, after: null },
    ])
    await store.texts.put({ ...text!, row: { ...text!.row, text: 'Other words.' } })
    const report = await readImport(fileOf(example))
    expect(report).toMatchObject({ kind: 'refused' })
    expect(report.kind === 'refused' && report.problems[0]?.place).toBe(`annotations/${first!.id}`)
  })
})

describe('[E4] an import is one change', () => {
  test('it names the file, goes to the case, and one undo takes it back', async () => {
    const report = await ready()
    await acceptImport(report)
    expect(await changes()).toBe(1)
    expect((await store.history.get(1))?.label).toBe('Import drones.json')
    expect(location.hash).toBe(`#/c/${report.caseId}`)
    expect(session.getState().message?.text).toBe('Imported drones.json.')
    expect(workbench().desk.getState().cases).toHaveLength(1)
    session.getState().message?.action?.run()
    await vi.waitFor(async () => expect(await store.cases.count()).toBe(0))
    expect(
      await Promise.all([store.articles, store.texts, store.sheets].map((t) => t.count())),
    ).toEqual([0, 0, 0])
  })

  test('a case in the bin comes out of it', async () => {
    await acceptImport(await ready())
    const { caseId } = await ready()
    await discardCase(caseId)
    const report = await ready()
    expect(report.isInBin).toBe(true)
    await acceptImport(report)
    expect((await store.cases.get(caseId))?.row.deletedAt).toBeUndefined()
  })
})

test('[E5] files name the version of the app', () => expect(VERSION).toBe(packageJson.version))

test('[E5] the file is named after the case', () =>
  expect(fileNameFor('Karsovia drones')).toBe('karsovia-drones.touchstone.json'))
