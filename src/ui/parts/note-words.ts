// The machine-readable notes of an intake, in words: what was changed or left out on the way in.

import { counted } from './words.ts'

/** A note such as `crlf:7` as a part of a sentence; `null` for one that says nothing to a reader. */
export const noteInWords = (note: string): string | null => {
  const at = note.lastIndexOf(':')
  const name = note.slice(0, at)
  const value = note.slice(at + 1)
  if (name === 'detected') return `encoding recognised as ${value}`
  const count = Number(value)
  return WORDS[name]?.(count) ?? null
}

const lineEnds = (what: string) => (n: number) => `${counted(n, `${what} line end`)} made plain`

const WORDS: Readonly<Record<string, (n: number) => string>> = {
  crlf: lineEnds('Windows'),
  cr: lineEnds('old Macintosh'),
  u2028: (n) => `${counted(n, 'line separator')} made plain`,
  u2029: (n) => `${counted(n, 'paragraph separator')} made plain`,
  u0085: (n) => `${counted(n, 'next-line character')} made plain`,
  'lone-surrogate': (n) => `${counted(n, 'broken character')} replaced`,
  bom: () => 'byte order mark removed',
  html: () => 'words taken out of HTML',
  'decoded-with-replacement': (n) => `${counted(n, 'character')} could not be decoded`,
  hidden: (n) => `${counted(n, 'character')} of hidden text removed`,
  outside: (n) => `${counted(n, 'character')} of the page around the article left out`,
  scripts: (n) => `${counted(n, 'script')} left out`,
  remote: (n) => `${counted(n, 'remote address', 'remote addresses')} not loaded`,
  'script-links': (n) => `${counted(n, 'script link')} left out`,
  'from-json-ld': () => 'words taken from the metadata of the page',
  'whole-page': () => 'all words of the page were kept',
  'tracked-deletions': (n) => `${counted(n, 'tracked deletion')} left out`,
  'tracked-insertions': (n) => `${counted(n, 'tracked insertion')} taken as text`,
  comments: (n) => `${counted(n, 'comment')} left out`,
  'running-lines': (n) =>
    `${counted(n, 'running head or page number', 'running heads and page numbers')} left out`,
  'pages-without-text': (n) => `${counted(n, 'page')} without text`,
  'original-dropped': () => 'the original was dropped',
  revision: () => 'corrected by hand',
  'read-again': () => 'read once more from the original',
}
