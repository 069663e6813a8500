// The page's side of reading files: one worker, one file at a time. A cancelled, crashed or silent worker is
// ended, and the next file gets a fresh one.

import { replyIn, type FileRead, type Request } from './messages.ts'

/** A file, or bytes that have a name. */
export type Named = File | (Blob & { readonly name: string })

export type ReadOptions = {
  /** A WHATWG label that is used instead of what the bytes seem to be. */
  readonly encoding?: string
  readonly signal: AbortSignal
  /** `bytes` are those the result was read from; null beside a fault. */
  readonly onResult: (result: FileRead, bytes: Blob | null) => void
  /** Pages of a PDF or bytes of an archive. */
  readonly onProgress?: (done: number, total: number) => void
}

export type Reader = {
  /**
   * Reads one file, after those that were asked for before. An archive or mail gives several results, each as
   * soon as it is there. Resolves when all are read; what cannot be read is a fault among the results. Rejects
   * with an `AbortError` when the signal says so, and with nothing else.
   */
  read(file: Named, options: ReadOptions): Promise<void>
  /** Ends the worker; what is being read is cancelled. */
  close(): void
}

/** Milliseconds without a word from the worker after which a file counts as unreadable. */
const PATIENCE = 60_000

export const createReader = (start: () => Worker, patience = PATIENCE): Reader => {
  let worker: Worker | null = null
  let ids = 0
  let queue: Promise<unknown> = Promise.resolve()
  const closing = new AbortController()

  const end = (used: Worker): void => {
    used.terminate()
    if (worker === used) worker = null
  }

  const readNow = (file: Named, options: ReadOptions, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(cancelled())
      const id = ++ids
      const over = new AbortController()
      const listening = { signal: over.signal }
      let silence: ReturnType<typeof setTimeout> | undefined

      const settle = (how: () => void): void => {
        clearTimeout(silence)
        over.abort()
        how()
      }
      const fail = (reason: string): void =>
        settle(() => {
          if (worker) end(worker)
          options.onResult({ kind: 'fault', name: file.name, reason }, null)
          resolve()
        })
      const wait = (): void => {
        clearTimeout(silence)
        silence = setTimeout(() => fail(SILENT), patience)
      }

      const hear = ({ data }: MessageEvent<unknown>): void => {
        const reply = replyIn(data)
        if (!reply) return fail(CRASHED)
        if (reply.id !== id) return
        wait()
        if (reply.say === 'result') options.onResult(reply.result, reply.bytes)
        else if (reply.say === 'progress') options.onProgress?.(reply.done, reply.total)
        else settle(resolve)
      }

      try {
        const used = (worker ??= start())
        used.addEventListener('message', hear, listening)
        used.addEventListener('messageerror', () => fail(CRASHED), listening)
        used.addEventListener(
          'error',
          (event) => {
            event.preventDefault() // it is told as a fault
            fail(CRASHED)
          },
          listening,
        )
        signal.addEventListener(
          'abort',
          () =>
            settle(() => {
              end(used)
              reject(cancelled())
            }),
          listening,
        )
        wait()
        const request: Request = {
          id,
          file,
          name: file.name,
          ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        }
        used.postMessage(request)
      } catch {
        fail(CRASHED)
      }
    })

  const read = (file: Named, options: ReadOptions): Promise<void> => {
    const signal = AbortSignal.any([options.signal, closing.signal])
    const turn = queue.then(() => readNow(file, options, signal))
    queue = turn.catch(() => undefined)
    return Promise.race([turn, cancelledBy(signal, turn)]) // who waits in the queue hears it at once
  }

  const close = (): void => {
    closing.abort()
    if (worker) end(worker)
  }

  return { read, close }
}

const CRASHED =
  'Reading it broke off; the file may be damaged, or too large for this browser. Open it in the program that made it, save it as plain text and add that.'
const SILENT =
  'Reading it took too long without getting on, so it was stopped. Open it in the program that made it, save it as plain text and add that.'

const cancelled = (): DOMException => new DOMException('Reading was cancelled.', 'AbortError')

const cancelledBy = (signal: AbortSignal, until: Promise<unknown>): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) return reject(cancelled())
    const over = new AbortController()
    const stop = (): void => over.abort()
    signal.addEventListener('abort', () => reject(cancelled()), { signal: over.signal })
    until.then(stop, stop)
  })
