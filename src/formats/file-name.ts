// The name under which a case is downloaded: safe on every file system, in every script.

const ENDING = '.touchstone.json'
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
export const fileNameOf = (title: string): string => {
  const words = title
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '')
  const slug = cut(words, longest - ENDING.length).replace(/-+$/, '') || 'case'
  return `${device.test(slug) ? `case-${slug}` : slug}${ENDING}`
}

/** Between two words where one ends in the second half of what fits, never inside of a character. */
const cut = (words: string, length: number): string => {
  if (words.length <= length) return words
  const end = words.lastIndexOf('-', length)
  if (end > length / 2) return words.slice(0, end)
  const last = words.codePointAt(length - 1) ?? 0
  return words.slice(0, last > 0xffff ? length - 1 : length)
}
