// Characters that nobody sees: they part words, turn the direction of reading or hide data. They are evidence like
// every other character, so they stay in the text and are told in words. What a script or an emoji needs is not told.

import { passage, type Span } from './span.ts'

/** One hidden character; `start` and `end` are UTF-16 offsets of the text. */
export type Unseen = Span & { readonly name: string }

/** Default ignorable characters, controls but for tab and line feed, and the marks of interlinear notes. */
const hidden = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?![\t\n])\p{Cc}/gu
const anyHidden = new RegExp(hidden.source, 'u')

/** Nearly every sentence holds none: one look tells, so that the others cost nothing more. */
export const mayHoldUnseen = (words: string): boolean => anyHidden.test(words)

/** The hidden characters of a span in order; linear. */
export const unseenIn = (text: string, span: Span): readonly Unseen[] => {
  const words = passage(text, span)
  if (!mayHoldUnseen(words)) return []
  return Array.from(words.matchAll(hidden), ({ 0: character, index }) => ({ character, index }))
    .filter(({ character, index }) => !isWriting(words, character, index))
    .map(({ character, index }) => ({
      start: span.start + index,
      end: span.start + index + character.length,
      name: nameOf(character),
    }))
}

/** "2 hidden characters: zero-width space, right-to-left override"; each name once, with how often from 2 on. */
export const unseenInWords = (found: readonly Unseen[]): string => {
  const counts = new Map<string, number>()
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = Array.from(counts, ([name, count]) => (count > 1 ? `${name} (${count})` : name))
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more kinds` : ''
  return `${hiddenCharacters(found.length)}: ${names.slice(0, MOST_NAMES).join(', ')}${more}`
}

/** "1 hidden character", "2 hidden characters". */
export const hiddenCharacters = (count: number): string =>
  `${count} hidden ${count === 1 ? 'character' : 'characters'}`

const MOST_NAMES = 6

const ZERO_WIDTH_NON_JOINER = '\u200C'
const ZERO_WIDTH_JOINER = '\u200D'
const CANCEL_TAG = '\u{E007F}'

/** True where writing needs the character: letters that join or must not, parts of one emoji, variants of a sign. */
const isWriting = (words: string, character: string, index: number): boolean => {
  const before = characterBefore(words, index)
  const after = characterAt(words, index + character.length)
  if (character === ZERO_WIDTH_NON_JOINER) return joining.test(before) && joining.test(after)
  if (character === ZERO_WIDTH_JOINER)
    return (
      joining.test(before) ||
      joining.test(after) ||
      (endOfPicture.test(before) && picture.test(after))
    )
  if (variation.test(character)) return visible.test(before) && !variation.test(before)
  if (tag.test(character)) return isInFlag(words, index)
  return partOfWriting.test(character)
}

/** Scripts whose letters change with their neighbours; combining marks lie between two of them. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Phag}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Laoo}\p{scx=Thaa}]/u
const picture = /\p{Extended_Pictographic}/u
const endOfPicture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u
const variation = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u
const tag = /[\u{E0020}-\u{E007F}]/u
/** Vowels and variants of Khmer and Mongolian, and jamo that hold the place of a letter beside others. */
const partOfWriting = /[\u17B4\u17B5\u180B-\u180F\u115F\u1160]/u

/** Flags of regions: a black flag, letters as tags, and the tag that ends them; the longest has six letters. */
const isInFlag = (words: string, index: number): boolean => {
  const before = words.slice(Math.max(0, index - FLAG_UNITS), index)
  const flag = before.lastIndexOf('\u{1F3F4}')
  return (
    flag >= 0 &&
    onlyTags.test(before.slice(flag + 2)) &&
    words.slice(index, index + FLAG_UNITS).includes(CANCEL_TAG)
  )
}
const FLAG_UNITS = 16
const onlyTags = /^[\u{E0020}-\u{E007E}]*$/u

const characterAt = (words: string, index: number): string => {
  const code = words.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const characterBefore = (words: string, index: number): string => {
  const unit = words.charCodeAt(index - 1)
  return characterAt(words, unit >= 0xdc00 && unit <= 0xdfff ? index - 2 : index - 1)
}

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'null character',
  '\u007F': 'delete character',
  '\u00AD': 'soft hyphen',
  '\u034F': 'combining grapheme joiner',
  '\u061C': 'Arabic letter mark',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of embedding or override',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2061': 'function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u3164': 'Hangul filler',
  '\uFEFF': 'zero-width no-break space',
  '\uFFA0': 'half-width Hangul filler',
}

const nameOf = (character: string): string => {
  const known = NAMES[character]
  if (known) return known
  const code = character.codePointAt(0) ?? 0
  const kind = variation.test(character)
    ? 'variation selector'
    : tag.test(character)
      ? 'tag character'
      : /\p{Cc}/u.test(character)
        ? 'control character'
        : 'format character'
  return `${kind} U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
