// Which articles are one text with another: copied, by shingles, or reworded, by sentences.

import { isCopied, LEAST_SHINGLES, type Duplicates, type Overlap } from './duplicates.ts'
import type { Like } from './messages.ts'
import type { Page } from './pages.ts'
import { REWRITTEN, rewrittenShare, wordSetsOf } from './rewritten.ts'
import { shinglesOf } from './shingles.ts'
import { runsOf } from './terms.ts'

/** So many of the articles that share most are read sentence by sentence, */
const MOST_READ = 5
/** and only those with a few shingles in common: one text reworded keeps some name or figure of three words. */
const LEAST_SHARED = 3
/** Answers carry no more; a text that stands everywhere is no finding. */
const MOST = 50

/** The near-duplicates of a text among the articles `but` one, the most alike first. */
export const likenessesOf = (
  page: Page,
  duplicates: Duplicates,
  pageOf: (id: string) => Page | undefined,
  but?: string,
): readonly Like[] => {
  const shingles = shinglesOf(runsOf(page.text, page.leftOut))
  if (shingles.length < LEAST_SHINGLES) return []
  const overlaps = duplicates
    .overlapping(shingles, LEAST_SHARED, but)
    .filter(isLongEnough(shingles))
  const copies = overlaps.filter(isCopied).slice(0, MOST)
  const others = overlaps.filter((each) => !isCopied(each)).slice(0, MOST_READ)
  return [...copies.map(copyOf), ...rewrittenAmong(page, others, pageOf)]
}

const isLongEnough =
  (shingles: Uint32Array) =>
  ({ shared, held }: Overlap): boolean =>
    Math.min(shingles.length, held > 0 ? shared / held : 0) >= LEAST_SHINGLES - 0.5 // a quotient of whole numbers

const copyOf = ({ id, share, held, jaccard }: Overlap): Like => ({
  id,
  kind: 'copy',
  share,
  held,
  jaccard,
})

const rewrittenAmong = (
  page: Page,
  overlaps: readonly Overlap[],
  pageOf: (id: string) => Page | undefined,
): readonly Like[] => {
  if (overlaps.length === 0) return []
  const ours = wordSetsOf(page.text, page.leftOut)
  const found: Like[] = []
  for (const { id, jaccard } of overlaps) {
    const other = pageOf(id)
    if (!other) continue
    const theirs = wordSetsOf(other.text, other.leftOut)
    const share = rewrittenShare(ours, theirs)
    const held = rewrittenShare(theirs, ours)
    if (Math.max(share, held) >= REWRITTEN)
      found.push({ id, kind: 'rewritten', share, held, jaccard })
  }
  return found.sort((a, b) => Math.max(b.share, b.held) - Math.max(a.share, a.held))
}
