// The names under which cases and originals are downloaded: safe on every file system, in every script.

const ENDING = '.touchstone.json'
const LEXICON_ENDING = '.lexicon.json'
/**
 * Of the whole name (reliability.md 3.7), in UTF-16 units: at most 240 bytes in UTF-8, below the
 * usual 255.
 */
const longest = 80

/**
 * Device names of Windows, forbidden with any ending (learn.microsoft.com, "Naming Files, Paths,
 * and Namespaces").
 */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/

/**
 * `<slug>.touchstone.json`: lower-case letters, digits and marks of any script, everything else a
 * hyphen; at most 80 UTF-16 units, never a path, a control character or a device name, and `case`
 * where nothing is left of the title.
 */
export const fileNameOf = (title: string): string => named(title, 'case', ENDING)

/** `<slug>.lexicon.json`, by the rules of `fileNameOf`. */
export const lexiconFileNameOf = (title: string): string => named(title, 'case', LEXICON_ENDING)

/** Endings by media type; a file of another type is saved as `.bin`, so that nothing is ever started by its name. */
const endings: Readonly<Record<string, string>> = {
  'application/epub+zip': '.epub',
  'application/json': '.json',
  'application/msword': '.doc',
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/xhtml+xml': '.xhtml',
  'message/rfc822': '.eml',
  'multipart/related': '.mhtml',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/rtf': '.rtf',
}

/**
 * The name under which the bytes of an article are saved: the file's own name, else the title, by
 * the rules of `fileNameOf`, and the ending of the media type, whatever the name says.
 */
export const originalNameOf = (
  { filename, title }: { readonly filename?: string | undefined; readonly title: string },
  mediaType: string,
): string => {
  const [type = ''] = mediaType.toLowerCase().split(';')
  const ending = entryOf(endings, type.trim()) ?? '.bin'
  const dot = filename?.lastIndexOf('.') ?? -1
  return named((dot > 0 ? filename?.slice(0, dot) : filename) ?? title, 'original', ending)
}

const entryOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const named = (title: string, fallback: string, ending: string): string => {
  const words = title
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '')
  const slug = cut(words, longest - ending.length).replace(/-+$/, '') || fallback
  return `${device.test(slug) ? `${fallback}-${slug}` : slug}${ending}`
}

/** Between two words where one ends in the second half of what fits, never inside of a character. */
const cut = (words: string, length: number): string => {
  if (words.length <= length) return words
  const end = words.lastIndexOf('-', length)
  if (end > length / 2) return words.slice(0, end)
  const last = words.codePointAt(length - 1) ?? 0
  return words.slice(0, last > 0xffff ? length - 1 : length)
}
