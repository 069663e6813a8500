// What the reading of a file gave, as a text on its way in: the article of a page, the words of anything else.

import type { Intake } from '../core/types.ts'
import type { FileRead } from '../intake/messages.ts'
import type { Incoming } from './incoming.ts'

type WordsRead = Extract<FileRead, { kind: 'text' | 'html' }>

/** What was read, as an article on its way in; `bytes` are those that it was read from. */
export const incomingOfFile = async (
  read: WordsRead,
  bytes: Blob | null,
  kind: Intake['kind'],
): Promise<Incoming> => {
  const words = await wordsOf(read)
  return {
    kind,
    ...words,
    filename: read.name,
    mediaType: read.mediaType,
    ...(read.encoding ? { encoding: read.encoding } : {}),
    original: bytes ? { blob: bytes, hash: read.hash, mediaType: read.mediaType } : null,
  }
}

const wordsOf = async (read: WordsRead): Promise<Pick<Incoming, 'text' | 'notes' | 'facts'>> => {
  if (read.kind === 'text') return { text: read.text, notes: read.notes, facts: read.facts }
  const { readFragment, readPage } = await import('../dom/page.ts')
  if (!read.isWholePage) {
    const { text, notes } = readFragment(read.html)
    return { text, notes: ['html:1', ...read.notes, ...notes], facts: read.facts }
  }
  const page = readPage(read.html)
  return {
    text: page.text,
    notes: ['html:1', ...read.notes, ...page.notes, ...(page.isArticle ? [] : ['whole-page:1'])],
    facts: { ...page.facts, ...read.facts },
  }
}
