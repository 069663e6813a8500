// A ZIP archive of articles: each entry is a file of its own. One that cannot be unpacked never stops the others.

import { REASONS } from './kinds.ts'
import {
  counted,
  ENTRY_LIMIT,
  FILE_LIMIT,
  RATIO_LIMIT,
  sizeInWords,
  type Budget,
} from './limits.ts'
import { fault, type Fault, type Piece } from './reading.ts'
import { unpack, type Unpacked } from './unzip.ts'
import type { Entry } from './zip-listing.ts'

/** What an archive is: a Word file, a document of another program, or a collection of files. */
export const kindOfArchive = (
  entries: readonly Entry[],
): { readonly kind: 'word' } | { readonly kind: 'files' } | Fault => {
  const names = new Set(entries.map(({ name }) => name))
  const has = (beginning: string): boolean =>
    entries.some(({ name }) => name.startsWith(beginning) && !name.endsWith('.bin'))
  if (names.has('[Content_Types].xml')) {
    if (has('word/')) return { kind: 'word' }
    if (has('xl/') || has('ppt/')) return fault(REASONS.SHEET)
  }
  if (names.has('mimetype') && names.has('META-INF/container.xml')) return fault(REASONS.BOOK)
  if (names.has('mimetype') && names.has('content.xml')) return fault(REASONS.OPEN_DOCUMENT)
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return fault(REASONS.PAGES)
  return { kind: 'files' }
}

/** The files in an archive, unpacked one after the other, or what is wrong with one. `seen` is told how far it is. */
export async function* piecesOf(
  archive: Blob,
  entries: readonly Entry[],
  budget: Budget,
  seen: (entry: number) => void,
): AsyncGenerator<Piece | (Fault & { readonly name: string })> {
  const wanted = entries.filter(({ name }) => !isClutter(name))
  if (wanted.length === 0) yield { ...fault('There are no files in this archive.'), name: '' }
  for (const [i, entry] of wanted.entries()) {
    if (budget.entries === 0) {
      const left = wanted.length - i
      yield { ...fault(`${tooMany(wanted.length)} ${counted(left)} of them were left.`), name: '' }
      return
    }
    budget.entries -= 1
    const unpacked = await unpack(archive, entry, budget.bytes)
    if (unpacked.kind === 'bytes') {
      budget.bytes -= unpacked.blob.size
      yield { name: entry.name, blob: unpacked.blob }
    } else yield { ...fault(reasonOf(unpacked.why)), name: entry.name }
    seen(i + 1)
  }
}

const tooMany = (count: number): string =>
  `This archive holds ${counted(count)} files; of an archive ${counted(ENTRY_LIMIT)} are read. Make smaller archives of it.`

/** What systems put into archives by themselves. */
const isClutter = (name: string): boolean =>
  name.split(/[/\\]/).some((part) => /^(?:\.[^.].*|__MACOSX|thumbs\.db|desktop\.ini)$/i.test(part))

const reasonOf = (why: Extract<Unpacked, { kind: 'refused' }>['why']): string => {
  switch (why) {
    case 'encrypted':
      return 'It is protected by a password. Unpack the archive and add the file itself.'
    case 'method':
      return 'It is packed in a way that is not known here. Unpack the archive and add the file itself.'
    case 'damaged':
      return 'It is damaged: its bytes are not those that were packed. Get the archive again.'
    case 'ratio':
      return `It unpacks to more than ${RATIO_LIMIT} times its size, as no article does, and was left. If you trust it, unpack the archive and add the file itself.`
    case 'room':
      return `With it the archive unpacks to more than ${sizeInWords(FILE_LIMIT)}, so it was left. Unpack the archive and add the file itself.`
  }
}
