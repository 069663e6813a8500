// Whether two short lines of a page say the same, whatever marks, capitals and white space stand between the words.

/** The words of a line in small letters, with one blank between them. */
export const folded = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 3: the same words. 2: one begins or ends with the other, or most words are shared. 0: neither. */
export const likeness = (a: string, b: string): 0 | 2 | 3 => {
  if (!a || !b) return 0
  if (a === b) return 3
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 15 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`))) return 2
  const words = new Set(short.split(' '))
  const shared = new Set(long.split(' ').filter((word) => words.has(word))).size
  return shared >= 4 && shared >= words.size * 0.6 ? 2 : 0
}
