// A text on its way in: what was read, where it came from, and the bytes as they came. Paste, files, drops and shares all
// become this before anything is asked or kept.

import { newArticle, type NewArticle } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'
import type { ArticleId, Intake, Timestamp } from '../core/types.ts'
import { freeze } from '../text/normalize.ts'
import { newId, now, sha256 } from './clock.ts'
import { propose } from './finding.ts'
import type { Original } from './originals.ts'

/** The most UTF-16 units that one article may hold. */
export const ARTICLE_LIMIT = 4_000_000

export type Incoming = {
  readonly kind: Intake['kind']
  /** As it was read: not trimmed, line ends as they came. */
  readonly text: string
  readonly notes: readonly string[]
  readonly facts: Facts
  readonly filename?: string
  readonly mediaType?: string
  readonly encoding?: string
  /** `null` where the text itself is what came in. */
  readonly original: Original | null
}

/** An article that is ready to be kept, and what is to be kept beside it. */
export type Prepared = NewArticle & { readonly original: Original | null }

/** Why a text cannot become an article, as a sentence with the remedy that fits; `null` when it can. */
export const faultOf = (text: string, from: 'paste' | 'file' = 'paste'): string | null => {
  const remedies = REMEDIES[from]
  if (!text.trim()) return `There is no text in it. ${remedies.empty}`
  if (text.length > ARTICLE_LIMIT)
    return `It holds ${count(text.length)} characters; one article can hold ${count(ARTICLE_LIMIT)}. ${remedies.long}`
  if (isBinary(text))
    return `It is not text but the content of a binary file, such as a picture or a PDF. ${remedies.binary}`
  return null
}

const REMEDIES = {
  paste: {
    empty: 'Copy the article again and paste it here.',
    long: 'Paste it in parts.',
    binary: 'Copy the words instead.',
  },
  file: {
    empty: 'Open it in the program that made it, and paste its words into the box.',
    long: 'Split it and add the parts.',
    binary: 'Open it in the program that made it, save it as plain text or PDF and add that.',
  },
} as const

/**
 * Freezes, sums and describes a text. What came is kept beside it wherever the stored text is not the same. `describe`: who
 * says what the text states; the analysis worker, if nobody else.
 */
export const prepare = async (incoming: Incoming, describe = propose): Promise<Prepared> => {
  const { text, notes } = freeze(incoming.text)
  const original =
    incoming.original ?? (notes.length > 0 ? await originalOf(incoming.text, 'text/plain') : null)
  const [textHash, description] = await Promise.all([sha256(text), describe(text, incoming.facts)])
  const all = [...notes, ...incoming.notes]
  const { filename, mediaType, encoding } = incoming
  const intake: Intake = {
    kind: incoming.kind,
    ...(filename ? { filename: filename.slice(-2_000).toWellFormed() } : {}),
    ...(mediaType ? { mediaType } : {}),
    ...(encoding ? { encoding } : {}),
    at: inTurn(),
    ...(all.length > 0 ? { notes: all } : {}),
  }
  return {
    id: newId<ArticleId>(),
    text,
    textHash,
    pastedHash: original?.hash ?? textHash,
    intake,
    description,
    original: original && filename ? { ...original, filename } : original,
  }
}

let latest = 0

/** Now, and later than all before: texts that come in within one millisecond keep their order. */
const inTurn = (): Timestamp => {
  latest = Math.max(Date.parse(now()), latest + 1)
  return new Date(latest).toISOString() as Timestamp // the form that the brand stands for
}

/** The bytes of a text that came in as text. */
export const originalOf = async (text: string, mediaType: string): Promise<Original> => ({
  blob: new Blob([text], { type: mediaType }),
  hash: await sha256(text),
  mediaType,
})

/** What a new case is called that begins with this article. */
export const caseTitleFor = (prepared: Prepared): string => {
  const { title } = newArticle(prepared)
  return title?.state === 'stated' ? title.stated : (title?.resolved ?? '')
}

/** A short text may hold a few control characters and still be one. */
const FEW_STRANGE = 8

const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536)
  let strange = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13))
      strange++
  }
  return strange > Math.max(FEW_STRANGE, sample.length / 50)
}

const count = (n: number): string => n.toLocaleString('en')
