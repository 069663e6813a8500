// pdf.js inside of our own worker: no worker of its own, no network, no fonts, no canvas.

import type * as Library from 'pdfjs-dist'

export type Opened =
  | {
      readonly kind: 'open'
      readonly pdf: Library.PDFDocumentProxy
      /** Character maps that the document asks for and that are not carried along, so far. */
      readonly missingMaps: ReadonlySet<string>
      readonly close: () => Promise<void>
    }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' }

/** Opens a document; nothing is asked, so one with a password to open it stays locked. */
export const openPdf = async (bytes: Uint8Array): Promise<Opened> => {
  const { getDocument, VerbosityLevel } = await library()
  const missingMaps = new Set<string>()
  const task: Library.PDFDocumentLoadingTask = getDocument({
    data: bytes,
    BinaryDataFactory: refuseIn(missingMaps),
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true, // so that no font is asked for; none is shown
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const close = (): Promise<void> => task.destroy()
  let isLocked = false
  task.onPassword = () => {
    isLocked = true
    void close()
  }
  try {
    return { kind: 'open', pdf: await task.promise, missingMaps, close }
  } catch {
    await close()
    return isLocked ? { kind: 'locked' } : { kind: 'damaged' }
  }
}

type Asked = { readonly kind: string; readonly filename: string }

/** Stands where pdf.js would load character maps, fonts and decoders from a server: whatever is asked is refused. */
const refuseIn = (missingMaps: Set<string>) => {
  const refuse = ({ kind, filename }: Asked): Promise<never> => {
    if (kind === 'cMapUrl') missingMaps.add(filename.replace(/\.bcmap$/, ''))
    return Promise.reject(new Error('Nothing is loaded from anywhere.'))
  }
  return function Refusing() {
    return new Proxy({}, { get: () => refuse })
  }
}

let loaded: Promise<typeof Library> | null = null

const library = (): Promise<typeof Library> => (loaded ??= load())

const load = async (): Promise<typeof Library> => {
  // Where there is no `window`, that script takes the worker for its own and speaks to the page.
  const scope = globalThis as { window?: unknown }
  const isWorker = scope.window === undefined
  if (isWorker) scope.window = globalThis
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isWorker) delete scope.window
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
