// Text and pages: letters and nothing else.

import { decode, type Decoded, type Wish } from './encoding.ts'
import { statedEncoding } from './html-encoding.ts'
import { isMarkup } from './kinds.ts'
import { faultOfLength, faultOfPageSize, faultOfTextSize } from './limits.ts'
import { fault, type Fault, type Markup, type Piece, type Reading } from './reading.ts'

const BINARY =
  'It holds no text but bytes of some program. Open it there, save it as plain text or PDF and add that.'

/** A text; or a page, where the text is the source of one. */
export const readText = async ({ blob, encoding }: Piece): Promise<Reading> => {
  const tooLarge = faultOfTextSize(blob.size)
  if (tooLarge) return fault(tooLarge)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const read = await lettersOf(bytes, { chosen: encoding })
  if (read.kind === 'fault') return read
  if (isMarkup(read.text)) return readPage({ name: '', blob, ...(encoding ? { encoding } : {}) })
  const tooLong = faultOfLength(read.text.length)
  if (tooLong) return fault(tooLong)
  const { text, encoding: used, notes } = read
  return { kind: 'text', mediaType: 'text/plain', text, encoding: used, notes, facts: {} }
}

/** A whole page, as it was saved or downloaded. `stated` is an encoding that its envelope names. */
export const readPage = async (
  { blob, encoding }: Piece,
  stated: string | null = null,
): Promise<Markup | Fault> => {
  const tooLarge = faultOfPageSize(blob.size)
  if (tooLarge) return fault(tooLarge)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const read = await lettersOf(bytes, { chosen: encoding, stated: stated ?? statedEncoding(bytes) })
  if (read.kind === 'fault') return read
  const { text, encoding: used, notes } = read
  return {
    kind: 'html',
    mediaType: 'text/html',
    html: text,
    isWholePage: true,
    encoding: used,
    notes,
    facts: {},
  }
}

/** The letters of bytes, or what is wrong with them. */
export const lettersOf = async (
  bytes: Uint8Array,
  wish: Wish,
): Promise<Extract<Decoded, { kind: 'text' }> | Fault> => {
  const read = await decode(bytes, wish, async (sample) => (await import('chardet')).detect(sample))
  if (read.kind === 'binary') return fault(BINARY)
  if (read.kind === 'unknown-encoding')
    return fault(`No browser knows an encoding called “${wish.chosen ?? ''}”. Choose another one.`)
  return read
}
