// The original of an article, read once more: for the hidden words that were left out of it, or because it was read in a
// wrong encoding, or because more of the page is wanted.

import type { Article, Intake } from '../core/types.ts'
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

/** The words of the original that no reader of it could see; empty where the original is gone. */
export const hiddenWordsOf = async (article: Article): Promise<string> => {
  const bytes = await originalOf(article)
  if (!bytes) return ''
  const read = await readOnce(bytes, article.intake.filename ?? 'page.html')
  if (read?.kind !== 'html') return ''
  const { readFragment, readPage } = await import('../dom/page.ts')
  return read.isWholePage ? readPage(read.html).hidden : readFragment(read.html).hidden
}

/** Reads the original again; the result becomes a new revision. Gives a sentence where that cannot be. */
export const readAgain = async (
  article: Article,
  encoding: string,
  want: 'article' | 'whole-page',
): Promise<string | null> => {
  const bytes = await originalOf(article)
  if (!bytes) return 'The original is no longer kept.'
  const isPage = article.intake.mediaType === 'text/html' || bytes.type.startsWith('text/html')
  const name = article.intake.filename ?? (isPage ? 'page.html' : 'text.txt')
  const read = await readOnce(bytes, name, encoding)
  if (!read) return 'It could not be read.'
  if (read.kind === 'fault') return read.reason
  if (read.kind === 'project') return 'It is a case file, not an article.'
  const { text, notes } = await wordsOf(read, want)
  const fault = faultOf(text, 'file')
  if (fault) return fault
  const { kind, filename, mediaType } = article.intake
  const intake: Intake = {
    kind,
    ...(filename ? { filename } : {}),
    ...(mediaType ? { mediaType } : {}),
    encoding: read.encoding ?? encoding,
    at: article.intake.at,
    notes,
  }
  const again = { pastedHash: article.pastedHash, intake }
  return (await revise(article.id, text, false, again)) ? null : 'Nothing was changed.'
}

type Readable = Extract<FileRead, { readonly kind: 'text' | 'html' }>

const wordsOf = async (
  read: Readable,
  want: 'article' | 'whole-page',
): Promise<{ readonly text: string; readonly notes: readonly string[] }> => {
  if (read.kind === 'text') return { text: read.text, notes: read.notes }
  const { readFragment, readPage } = await import('../dom/page.ts')
  const { text, notes } = read.isWholePage ? readPage(read.html, want) : readFragment(read.html)
  const isWhole = read.isWholePage && want === 'whole-page'
  return {
    text,
    notes: ['html:1', ...read.notes, ...notes, ...(isWhole ? ['whole-page:1'] : [])],
  }
}

const originalOf = async (article: Article): Promise<Blob | null> => {
  const { store, desk } = workbench()
  const caseId = desk.getState().project.case?.id
  return caseId ? ((await loadOriginal(store, caseId, article.pastedHash))?.blob ?? null) : null
}
