// The address of the article where the text shows it: a line that is an address and nothing else.

import type { Anatomy } from './frame.ts'
import type { Line } from './lines.ts'

export type Address = { readonly url: string; readonly start: number }

/** Above the text, or behind it with or without a label such as `Source:`; never inside of a list of other articles. */
export const addressIn = ({ lines, marks, headline, first, last }: Anatomy): Address | null => {
  const isPlace = (i: number): boolean => i < Math.max(first, headline + 1) || i > last
  for (const [i, line] of lines.entries()) {
    if (!isPlace(i)) continue
    const found = addressOf(line)
    if (found && marks[i]?.kind !== 'related' && marks[i - 1]?.kind !== 'related') return found
  }
  return null
}

/** A page of its own, not the front page of a site, and not a profile on a network. */
const addressOf = (line: Line): Address | null => {
  if (line.words.length > 2_000 || !line.words.includes('://')) return null
  const match = ADDRESS.exec(line.words)
  const url = match?.groups?.['url']
  if (!match || !url || NETWORK.test(url)) return null
  return { url, start: line.start + line.words.indexOf(url) }
}

const ADDRESS =
  /^(?:(?:source|url|link|permalink|original|read (?:the )?(?:original|full article)|originally published at|available at|article url|web|quelle|retrieved from|from)(?: at)?:?\s{0,2})?<?(?<url>https?:\/\/[^\s/<>]{3,255}\/[^\s<>]{2,1700})>?$/i
const NETWORK =
  /^https?:\/\/(?:[a-z]+\.)?(?:facebook|twitter|x|instagram|linkedin|whatsapp|t|youtube|tiktok|telegram|pinterest|reddit|bsky)\.(?:com|me|org|co|app)\//i
