// What a reader of one kind of file gives, before name, hash and size are known.

import type { Facts } from '../core/facts.ts'

export type Words = {
  readonly kind: 'text'
  readonly mediaType: string
  readonly text: string
  readonly encoding?: string
  readonly notes: readonly string[]
  readonly facts: Facts
}

export type Markup = Omit<Words, 'kind' | 'text'> & {
  readonly kind: 'html'
  readonly html: string
  readonly isWholePage: boolean
}

export type Fault = { readonly kind: 'fault'; readonly reason: string }

export type Reading = Words | Markup | Fault

/** A file to read: given, from an archive or from a mail. */
export type Piece = {
  readonly name: string
  readonly blob: Blob
  /** An encoding that somebody chose. */
  readonly encoding?: string
}

export const fault = (reason: string): Fault => ({ kind: 'fault', reason })

/** Notes with a count above 0, as `name:count`. */
export const notesOf = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}:${count}`)

/** A fact that was stated; nothing where it is blank or longer than any. */
export const factOf = <const K extends keyof Facts>(
  key: K,
  value: string | null | undefined,
  via: string,
): Facts => {
  const plain = value?.replaceAll(/[\s\0]+/g, ' ').trim()
  return plain && plain.length <= FACT_LIMIT ? { [key]: { value: plain, via } } : {}
}

const FACT_LIMIT = 2_000
