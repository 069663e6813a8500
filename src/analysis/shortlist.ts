// The best of many by their scores, of which most are passed over by one comparison.

export type Scored = { readonly document: number; readonly score: number }

export type Shortlist = {
  readonly offer: (document: number, score: number) => void
  /** The best first; of equal ones the one with the lower number. */
  readonly best: () => readonly Scored[]
}

export const createShortlist = (limit: number): Shortlist => {
  const best: Scored[] = [] // sorted
  let least = -Infinity
  let last = Infinity // the document that has it

  return {
    offer: (document, score) => {
      if (score < least || limit === 0 || (score === least && document > last)) return
      let at = best.length
      while (at > 0 && isBehind(best[at - 1]!, document, score)) at--
      best.splice(at, 0, { document, score })
      if (best.length > limit) best.pop()
      if (best.length < limit) return
      least = best[limit - 1]!.score
      last = best[limit - 1]!.document
    },
    best: () => best,
  }
}

const isBehind = (other: Scored, document: number, score: number): boolean =>
  other.score < score || (other.score === score && other.document > document)
