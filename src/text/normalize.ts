// Freezing: the one change a pasted text ever suffers, made once, before any offset exists.

/** What freezing gives: the text all offsets point into, and what was changed on the way. */
export type Frozen = { readonly text: string; readonly notes: readonly string[] }

/**
 * CRLF, CR, U+2028, U+2029 and U+0085 become LF, lone surrogates U+FFFD; nothing else changes.
 * Notes are `name:count` in a fixed order, counts above 0 only. Freezing a frozen text changes
 * nothing. The only edit that changes the length is CRLF → LF.
 */
export const freeze = (pasted: string): Frozen => {
  const counts = { crlf: 0, cr: 0, u2028: 0, u2029: 0, u0085: 0 }
  const lines = pasted.replace(/\r\n?|[\u2028\u2029\u0085]/g, (feed) => {
    counts[nameOf(feed)] += 1
    return '\n'
  })
  const text = lines.toWellFormed()
  const all = { ...counts, 'lone-surrogate': loneSurrogates(lines, text) }
  const notes = Object.entries(all)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}:${count}`)
  return { text, notes }
}

const nameOf = (feed: string): 'crlf' | 'cr' | 'u2028' | 'u2029' | 'u0085' => {
  if (feed === '\r\n') return 'crlf'
  if (feed === '\r') return 'cr'
  if (feed === '\u2028') return 'u2028'
  return feed === '\u2029' ? 'u2029' : 'u0085'
}

// Both texts have one length; a unit that differs was a lone surrogate.
const loneSurrogates = (before: string, after: string): number => {
  if (before === after) return 0
  let count = 0
  for (let at = 0; at < before.length; at += 1) {
    if (before.charCodeAt(at) !== after.charCodeAt(at)) count += 1
  }
  return count
}
