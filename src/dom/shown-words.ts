// Whether a paragraph stands among the words of a page, however these are cut into lines.

import { folded } from './folded.ts'

/** Tells of any paragraph whether its beginning stands in a text. Made in time linear in the text. */
export const shownIn = (text: string): ((paragraph: string) => boolean) => {
  const words = folded(text)
  const windows = new Set<string>()
  const isSpaced = words.split(' ').length * 12 > words.length
  const width = isSpaced ? SPACED : UNSPACED
  for (let at = 0; at < words.length; at = isSpaced ? after(words, at) : at + 1)
    windows.add(words.slice(at, at + width))
  return (paragraph) => {
    const own = folded(paragraph.slice(0, width * 3)).slice(0, width)
    return own.length === width && windows.has(own)
  }
}

const SPACED = 32
const UNSPACED = 12

/** Where the next word begins. */
const after = (words: string, at: number): number => {
  const blank = words.indexOf(' ', at)
  return blank < 0 ? words.length : blank + 1
}
