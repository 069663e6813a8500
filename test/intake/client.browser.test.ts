// The page's side: one worker, one file at a time, and what happens when the worker is ended, breaks or is silent.

import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createReader, type Reader } from '../../src/intake/client.ts'
import type { FileRead } from '../../src/intake/messages.ts'
import { encoded, fileOf, utf16, utf8 } from '../support/files/bytes.ts'
import { mailFile } from '../support/files/mail-file.ts'
import { pdfFile } from '../support/files/pdf-file.ts'
import { zipFile } from '../support/files/zip-file.ts'
import { allOf, reading, startWorker, type Given } from './support.ts'

const { only, close } = reading()
afterAll(close)

const open: Reader[] = []
afterEach(() => open.splice(0).forEach((reader) => reader.close()))

const made = (start: () => Worker, patience?: number): Reader => {
  const reader = createReader(start, patience)
  open.push(reader)
  return reader
}

/** A worker with a script of its own, for what the real one never does. */
const scripted = (script: string) => (): Worker =>
  new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), {
    type: 'module',
  })

const reasonOf = ([given]: readonly Given[]): string =>
  given?.result.kind === 'fault' ? given.result.reason : JSON.stringify(given?.result)

/** The next turn of the page's loop of events. */
const turn = (): Promise<string> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => done('the next turn'))
    port1.start()
    port2.postMessage(null)
  })

const calm = fileOf(utf8('Belmar is calm.'), 'a.txt')
/** Long enough to be in the middle of it. */
const long = fileOf(
  pdfFile({
    pages: Array.from({ length: 150 }, (_, i) => ({
      lines: Array.from({ length: 60 }, (_line, n) => ({
        text: `Page ${i} line ${n}`,
        x: 60,
        y: 800 - n * 12,
      })),
    })),
  }),
  'long.pdf',
)

describe('[FR1] the real worker gives words, sum, size and bytes', () => {
  test('of a text, whatever it is written in', async () => {
    expect(await only('text', utf16('Belmar', 'be'), 'a.txt')).toMatchObject({
      text: 'Belmar',
      encoding: 'utf-16be',
      notes: ['bom:1'],
    })
    expect(
      await only('text', encoded('Zürich – „so“', 'windows-1252'), 'a.txt', 'windows-1252'),
    ).toMatchObject({
      text: 'Zürich – „so“',
      notes: [],
    })
  })
  test('the bytes are those of the file', async () => {
    const [given] = await allOf(made(startWorker), calm)
    expect(await given?.bytes?.text()).toBe('Belmar is calm.')
    expect(given?.result).toMatchObject({
      size: 15,
      hash: '8cebe455cc2f10cdd2435f1f0cc851e92e09a75b03d75cf53556ec1eaa866ae8',
    })
  })
})

test('[FR8] Markdown, and [FR9] a mail, are read in the worker as well', async () => {
  expect(await only('html', utf8('# a'), 'a.md')).toMatchObject({ html: '<h1>a</h1>\n' })
  expect(
    await only('text', mailFile({ Subject: 'a' }, [{ type: 'text/plain', content: 'b' }]), 'a.eml'),
  ).toMatchObject({ facts: { title: { value: 'a', via: 'mail-header' } } })
})

describe('[FR22] cancelling is heard at once, and the next file is read', () => {
  test('in the middle of a file', async () => {
    const reader = made(startWorker)
    const stop = new AbortController()
    const given: FileRead[] = []
    let began = () => {}
    const begun = new Promise<void>((resolve) => {
      began = resolve
    })
    const reads = reader.read(long, {
      signal: stop.signal,
      onResult: (r) => given.push(r),
      onProgress: () => began(),
    })
    await begun
    const next = turn()
    stop.abort()
    // Before the browser gets to anything else: no word of the worker comes between.
    expect(await Promise.race([reads.catch((reason: unknown) => reason), next])).toMatchObject({
      name: 'AbortError',
    })
    expect(given).toEqual([])
    expect((await allOf(reader, calm))[0]?.result).toMatchObject({ text: 'Belmar is calm.' })
  })

  test('while waiting for another file, which is not disturbed', async () => {
    const reader = made(startWorker)
    const stop = new AbortController()
    const first = allOf(reader, long)
    const second = reader.read(calm, { signal: stop.signal, onResult: () => expect.unreachable() })
    stop.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    expect(await first).toHaveLength(1)
  })

  test('closing ends the worker also while it has nothing to do', async () => {
    const ended: string[] = []
    const reader = made(() => {
      const worker = startWorker()
      worker.terminate = () => {
        ended.push('ended')
        Worker.prototype.terminate.call(worker)
      }
      return worker
    })
    await allOf(reader, calm)
    reader.close()
    expect(ended).toEqual(['ended'])
  })

  test('before it began, and by closing', async () => {
    const reader = made(startWorker)
    const onResult = () => expect.unreachable()
    await expect(
      reader.read(calm, { signal: AbortSignal.abort(), onResult }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    })
    const reads = reader.read(long, { signal: new AbortController().signal, onResult })
    reader.close()
    await expect(reads).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('[FR23] a worker that breaks, lies or is silent is a fault of its file, and the next gets a fresh one', () => {
  const firstOf = async (script: string, patience?: number) => {
    const starts = [scripted(script), startWorker]
    const reader = made(() => starts.shift()!(), patience)
    const faults = await allOf(reader, calm)
    const next = await allOf(reader, calm)
    expect(next[0]?.result).toMatchObject({ text: 'Belmar is calm.' })
    return faults
  }
  test.each([
    ['throws', 'addEventListener("message", () => { throw new Error("broken") })'],
    ['does not start', 'this is no script'],
    ['says something else', 'addEventListener("message", () => postMessage({ kind: "text" }))'],
    [
      'gives a result that is none',
      'addEventListener("message", ({ data }) => postMessage({ say: "result", id: data.id, result: { kind: "text", name: "a" }, bytes: null }))',
    ],
  ])('%s', async (_, script) => {
    const faults = await firstOf(script)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.result).toMatchObject({ kind: 'fault', name: 'a.txt' })
    expect(reasonOf(faults)).toMatch(/broke off/)
  })

  test('is silent', async () => expect(reasonOf(await firstOf('', 1_500))).toMatch(/too long/))

  test('a word now and then is no silence, and results stay when it breaks off later', async () => {
    const script = `addEventListener('message', async ({ data: { id } }) => {
      for (let i = 1; i <= 5; i++) {
        await new Promise((go) => setTimeout(go, 350))
        postMessage({ say: 'progress', id, done: i, total: 5 })
      }
      postMessage({ say: 'result', id, result: { kind: 'project', name: 'a', size: 1 }, bytes: null })
      setTimeout(() => { throw new Error('broken') })
    })`
    expect((await firstOf(script, 1_500)).map(({ result }) => result.kind)).toEqual([
      'project',
      'fault',
    ])
  })
})

describe('[FR24] files come in the order they were asked for, entries as soon as they are there', () => {
  test('two files', async () => {
    const reader = made(startWorker)
    const order: string[] = []
    const signal = new AbortController().signal
    const onResult = ({ name }: FileRead) => order.push(name)
    await Promise.all([
      reader.read(long, { signal, onResult }),
      reader.read(calm, { signal, onResult }),
    ])
    expect(order).toEqual(['long.pdf', 'a.txt'])
  })

  test('an archive', async () => {
    const seen: string[] = []
    await made(startWorker).read(
      fileOf(
        zipFile({
          'a.txt': utf8('a'),
          'b.pdf': pdfFile({ pages: [{ lines: [] }] }),
          'c.txt': utf8('c'),
        }),
        'z.zip',
      ),
      {
        signal: new AbortController().signal,
        onResult: ({ kind, name }) => seen.push(`${kind} ${name}`),
        onProgress: (done, total) => seen.push(`${done}/${total}`),
      },
    )
    expect(seen.filter((_, i) => seen[i] !== seen[i - 1])).toEqual([
      'text z.zip › a.txt',
      '1/3',
      'fault z.zip › b.pdf',
      '2/3',
      'text z.zip › c.txt',
      '3/3',
    ])
  })
})
