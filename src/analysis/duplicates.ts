// Near-duplicates: which of the articles that are there hold the shingles of another text. Exact: every article that
// shares one is counted, and nothing is estimated.

import { createPostings, grown } from './postings.ts'

/** How much two articles share. */
export type Overlap = {
  readonly id: string
  /** What a person means by "82 % the same": the share of this text's shingles that the other one has too, 0 to 1. */
  readonly share: number
  /** The share of the other's shingles that this text has too. */
  readonly held: number
  /** Shingles of both by shingles of either. */
  readonly jaccard: number
  /** Shingles that stand in both. */
  readonly shared: number
}

/**
 * From this share on, in either direction, one text was copied: copies with an edited paragraph keep .7 and more,
 * independent reports of one event share .11 at most (a quotation, the name of an agency).
 */
export const COPIED = 0.5
/** A text of fewer shingles says too little: a heading and one sentence are alike by chance. */
export const LEAST_SHINGLES = 20

/** True where one of the two holds half of the other. */
export const isCopied = ({ share, held }: Overlap): boolean => Math.max(share, held) >= COPIED

export type Duplicates = {
  /** Takes an article, or its newer words; `shingles` are sorted and distinct (`shinglesOf`). */
  readonly add: (id: string, shingles: Uint32Array) => void
  readonly remove: (id: string) => void
  /** What shares at least `least` shingles with these and is no article `but`; the largest overlap first. */
  readonly overlapping: (shingles: Uint32Array, least?: number, but?: string) => readonly Overlap[]
  /** Articles that are there. */
  readonly size: () => number
}

export const createDuplicates = (): Duplicates => {
  const postings = createPostings()
  const known = new Map<string, { readonly document: number; readonly size: number }>()
  const idOf = new Map<number, string>()
  let documents = 0
  let counts = new Uint32Array(1024) // by document; all 0 between two questions

  const remove = (id: string): void => {
    const gone = known.get(id)
    if (!gone) return
    known.delete(id)
    idOf.delete(gone.document)
    postings.remove(gone.document)
  }

  return {
    size: () => known.size,
    add: (id, shingles) => {
      remove(id)
      const document = documents++
      if (document >= counts.length) counts = grown(counts, document)
      known.set(id, { document, size: shingles.length })
      idOf.set(document, id)
      postings.add(document, shingles)
    },
    remove,
    overlapping: (shingles, least = 1, but) => {
      const touched: number[] = []
      postings.visit(shingles, (document) => {
        if (counts[document] === 0) touched.push(document)
        counts[document]!++ // as long as there are documents
      })
      const overlaps: Overlap[] = []
      for (const document of touched) {
        const shared = counts[document]!
        counts[document] = 0
        const id = idOf.get(document)
        if (shared < least || id === undefined || id === but) continue
        const size = known.get(id)?.size ?? 0
        overlaps.push({
          id,
          share: shared / shingles.length,
          held: shared / size,
          jaccard: shared / (shingles.length + size - shared),
          shared,
        })
      }
      return overlaps.sort((a, b) => largest(b) - largest(a) || b.jaccard - a.jaccard)
    },
  }
}

const largest = ({ share, held }: Overlap): number => Math.max(share, held)
