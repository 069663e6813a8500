// Markdown becomes HTML; whatever HTML was in it is still there and as hostile as any.

import type { Facts } from '../core/facts.ts'
import { splitFrontMatter } from './front-matter.ts'
import { faultOfLength, faultOfTextSize } from './limits.ts'
import { lettersOf } from './plain.ts'
import { fault, type Piece, type Reading } from './reading.ts'

export const readMarkdown = async ({ blob, encoding }: Piece): Promise<Reading> => {
  const tooLarge = faultOfTextSize(blob.size)
  if (tooLarge) return fault(tooLarge)
  const read = await lettersOf(new Uint8Array(await blob.arrayBuffer()), { chosen: encoding })
  if (read.kind === 'fault') return read
  const tooLong = faultOfLength(read.text.length)
  if (tooLong) return fault(tooLong)
  const { facts, body }: { facts: Facts; body: string } = splitFrontMatter(read.text)
  const { marked } = await import('marked')
  return {
    kind: 'html',
    mediaType: 'text/markdown',
    html: await marked.parse(body, { gfm: true }),
    isWholePage: false,
    encoding: read.encoding,
    notes: read.notes,
    facts,
  }
}
