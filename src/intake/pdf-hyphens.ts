// A hyphen at the end of a line is the printer's or the writer's. It is taken away only where the document itself
// shows that it is the printer's: a soft hyphen, or the whole word written without one elsewhere.

import type { Paragraph } from './pdf-paragraphs.ts'

export type Joined = {
  readonly text: string
  /** Hyphens at ends of lines that were taken away, and those that were left because nothing shows whose they are. */
  readonly rejoined: number
  readonly kept: number
}

/** Each paragraph as one line, set off from the next by an empty one. */
export const joinParagraphs = (paragraphs: readonly Paragraph[]): Joined => {
  const words = vocabularyOf(paragraphs)
  const counts = { rejoined: 0, kept: 0 }
  const texts = paragraphs.map((lines) => {
    let text = ''
    for (const { text: line } of lines) text = text ? joined(text, line, words, counts) : line
    return text
  })
  return { text: texts.filter(Boolean).join('\n\n'), ...counts }
}

const joined = (
  text: string,
  line: string,
  words: ReadonlySet<string>,
  counts: { rejoined: number; kept: number },
): string => {
  if (SOFT.test(text)) {
    counts.rejoined += 1
    return text.slice(0, -1) + line
  }
  const before = BROKEN.exec(text.slice(-LONGEST))?.[1]
  const after = /^\p{L}[\p{L}\p{M}]*/u.exec(line.slice(0, LONGEST))?.[0]
  if (!before || !after) return text + (isUnspaced(text, line) ? '' : ' ') + line
  const whole = (before + after).toLowerCase()
  const parted = `${before}-${after}`.toLowerCase()
  if (isLower(after) && words.has(whole) && !words.has(parted)) {
    counts.rejoined += 1
    return text.slice(0, -1) + line
  }
  counts.kept += 1
  return text + line
}

const LONGEST = 60
const SOFT = /\u00ad$/
const BROKEN = /(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)

// Scripts without blanks between words: Chinese, Japanese, Thai and their neighbours.
const isUnspaced = (text: string, line: string): boolean => {
  const last = text.slice(-1)
  const first = line.slice(0, 1)
  return UNSPACED.test(last) && UNSPACED.test(first)
}
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3000-\u303f\uff00-\uffef]/u

/** Words, with and without hyphens, that stand whole inside of a line. */
const vocabularyOf = (paragraphs: readonly Paragraph[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const lines of paragraphs) {
    for (const [i, { text }] of lines.entries()) {
      const found = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase())
      if (BROKEN.test(text.slice(-LONGEST))) found.pop()
      if (i > 0 && BROKEN.test((lines[i - 1]?.text ?? '').slice(-LONGEST))) found.shift()
      for (const word of found) words.add(word.replaceAll('\u2010', '-'))
    }
  }
  return words
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*/gu
