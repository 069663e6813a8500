// The original of an article, read once more: for the hidden words that were left out of it, or because it was read in a
// wrong encoding, or because more of the page is wanted.

import type { Article } from '../core/types.ts'
import type { FileRead } from '../intake/messages.ts'
import { loadOriginal } from '../storage/originals.ts'
import { workbench } from './app.ts'
import { faultOf } from './incoming.ts'
import { readOnce } from './intake.ts'
import { revise } from './revising.ts'

/** Encodings that pages and files on analysts' desks come in; labels of the WHATWG Encoding Standard. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
]

/** True for what came in as words, not as bytes: it has no encoding that could be wrong. */
export const isPasted = ({ intake: { kind } }: Article): boolean =>
  kind === 'paste' || kind === 'share'

/**
 * The words of the original that no reader of it could see; `null` where the original is gone, empty where they cannot be
 * taken out of it, as those of a Word file.
 */
export const hiddenWordsOf = async (article: Article): Promise<string | null> => {
  const bytes = await originalOf(article)
  if (!bytes) return null
  const read = await readOriginal(article, bytes, article.intake.encoding)
  if (read?.kind !== 'html') return ''
  const { readFragment, readPage } = await import('../dom/page.ts')
  return (read.isWholePage ? readPage(read.html) : readFragment(read.html)).hidden
}

/**
 * Reads the original again; the result becomes a new revision that came from the same bytes. Gives a sentence where that
 * cannot be.
 */
export const readAgain = async (
  article: Article,
  encoding: string,
  want: 'article' | 'whole-page',
): Promise<string | null> => {
  const bytes = await originalOf(article)
  if (!bytes) return 'The original is no longer kept.'
  const read = await readOriginal(article, bytes, encoding)
  if (!read) return 'It could not be read.'
  if (read.kind === 'fault') return read.reason
  if (read.kind === 'project') return 'It is a case file, not an article.'
  const { text, notes } = await wordsOf(read, want)
  const fault = faultOf(text, 'file')
  if (fault) return fault
  const { pastedHash, intake } = article
  const { encoding: _, ...before } = intake
  const from = {
    pastedHash,
    intake: {
      ...before,
      ...(read.encoding ? { encoding: read.encoding } : {}),
      notes: ['read-again:1', ...notes],
    },
  }
  return (await revise(article.id, text, from)) ? null : 'Nothing was changed.'
}

const wordsOf = async (
  read: WordsRead,
  want: 'article' | 'whole-page',
): Promise<{ readonly text: string; readonly notes: readonly string[] }> => {
  if (read.kind === 'text') return read
  const { readFragment, readPage } = await import('../dom/page.ts')
  if (!read.isWholePage && want === 'article') {
    const { text, notes } = readFragment(read.html)
    return { text, notes: ['html:1', ...read.notes, ...notes] }
  }
  const { text, notes, isArticle } = readPage(read.html, want)
  const all = ['html:1', ...read.notes, ...notes, ...(isArticle ? [] : ['whole-page:1'])]
  return { text, notes: all }
}

/** The words of a paste are kept as they are in memory, whatever the page in them says of its encoding. */
const readOriginal = async (
  article: Article,
  bytes: Blob,
  encoding?: string,
): Promise<WordsRead | Exclude<FileRead, { kind: 'text' | 'html' }> | null> => {
  const { filename, mediaType } = article.intake
  const isPage = mediaType === 'text/html' || bytes.type.startsWith('text/html')
  if (isPasted(article)) {
    const text = await bytes.text()
    return isPage
      ? { kind: 'html', html: text, isWholePage: mediaType === 'text/html', notes: [] }
      : { kind: 'text', text, notes: [] }
  }
  return readOnce(bytes, filename ?? (isPage ? 'page.html' : 'text.txt'), encoding)
}

/** What is needed of what was read. */
type WordsRead =
  | Pick<Extract<FileRead, { kind: 'text' }>, 'kind' | 'text' | 'notes' | 'encoding'>
  | Pick<
      Extract<FileRead, { kind: 'html' }>,
      'kind' | 'html' | 'isWholePage' | 'notes' | 'encoding'
    >

const originalOf = async (article: Article): Promise<Blob | null> => {
  const { store, desk } = workbench()
  const caseId = desk.getState().project.case?.id
  return caseId ? ((await loadOriginal(store, caseId, article.pastedHash))?.blob ?? null) : null
}
