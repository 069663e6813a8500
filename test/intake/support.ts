// Reading in tests: the real worker, and everything that it gave for a file.

import { createReader, type Reader } from '../../src/intake/client.ts'
import type { FileRead } from '../../src/intake/messages.ts'
// oxlint-disable-next-line import/default -- the query makes it one
import url from '../../src/intake/worker.ts?worker&url'
import { fileOf } from '../support/files/bytes.ts'

export const startWorker = (): Worker => new Worker(url, { type: 'module' })

export type Given = { readonly result: FileRead; readonly bytes: Blob | null }

/** All results of a file, in order. */
export const allOf = async (
  reader: Reader,
  file: File,
  encoding?: string,
): Promise<readonly Given[]> => {
  const given: Given[] = []
  await reader.read(file, {
    signal: new AbortController().signal,
    onResult: (result, bytes) => given.push({ result, bytes }),
    ...(encoding === undefined ? {} : { encoding }),
  })
  return given
}

/** A reader with a worker of its own, for a group of tests. */
export const reading = () => {
  const reader = createReader(startWorker)
  const results = async (
    bytes: Uint8Array,
    name: string,
    encoding?: string,
  ): Promise<readonly FileRead[]> =>
    (await allOf(reader, fileOf(bytes, name), encoding)).map(({ result }) => result)
  const only = async <const K extends FileRead['kind']>(
    kind: K,
    bytes: Uint8Array,
    name: string,
    encoding?: string,
  ): Promise<Extract<FileRead, { kind: K }>> => {
    const [result, ...more] = await results(bytes, name, encoding)
    if (result?.kind !== kind || more.length > 0)
      throw new Error(`${name}: ${JSON.stringify([result, ...more])}`)
    return result as Extract<FileRead, { kind: K }> // its kind was just looked at
  }
  return { reader, results, only, close: () => reader.close() }
}
