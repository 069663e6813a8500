// How a word is compared when it is looked for: without capitals, accents, shapes of letters and what nobody sees.
// What tells two words apart in its script stays: the vowels of Hindi and Thai, the voicing marks of Japanese.

/** No word is longer; a paste without blanks would be one word of a megabyte. */
const LONGEST = 64

// Accents of Latin, Greek and Cyrillic, points of Hebrew, vowels and hamza of Arabic.
const marks = new RegExp(
  `[${[
    String.raw`\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF`,
    String.raw`\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7`,
    String.raw`\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`,
  ].join('')}]`,
  'g',
)

// Invisible characters, and the stroke that only lengthens an Arabic word.
const unseen = /[\p{Cf}\u0640]/gu

const others = /[ßøłđðæœıςþ]/g
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  þ: 'th',
}

/** A word as it is compared: NFKC, lower case, no accents, nothing invisible, at most 64 units. May be empty. */
export const folded = (word: string): string => {
  const short = word.length > LONGEST ? word.slice(0, LONGEST).toWellFormed() : word
  if (isPlain(short)) return short.toLowerCase()
  let form = known.get(short)
  if (form === undefined) {
    form = foldedSlowly(short)
    if (!isPlain(form)) form = foldedSlowly(form) // without its marks a letter may have another form
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(short, form)
  }
  return form
}

/** Forms that took long to find; words come again. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000

const foldedSlowly = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(unseen, '')
    .replace(others, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .slice(0, LONGEST) // one sign may be eighteen letters

const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}
