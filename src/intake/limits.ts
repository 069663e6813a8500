// How much is read. Each limit is checked before the work that it limits.

const MEGABYTE = 1024 * 1024

/** An article in UTF-16 units. */
export const ARTICLE_LIMIT = 4_000_000

/** A file, and everything that is unpacked from it, in bytes. */
export const FILE_LIMIT = 256 * MEGABYTE

/** A text file in bytes: no encoding needs more than four for one unit of an article. */
export const TEXT_LIMIT = 4 * ARTICLE_LIMIT

/** A saved page or mail in bytes. Most of a long one is pictures, which are left behind. */
export const PAGE_LIMIT = 64 * MEGABYTE

/** How many entries of an archive are read. */
export const ENTRY_LIMIT = 1_000

/** An entry of an archive that unpacks to more than a megabyte may be this many times its packed size. */
export const RATIO_LIMIT = 100

/** Below this, in bytes, a ratio says nothing. */
export const RATIO_FLOOR = MEGABYTE

/** Archives in archives that are opened, the outer one counted; the same number holds for mails. */
export const DEPTH_LIMIT = 2

/** What is left to unpack; shared by an archive and the archives in it. */
export type Budget = { bytes: number; entries: number }

export const newBudget = (): Budget => ({ bytes: FILE_LIMIT, entries: ENTRY_LIMIT })

/** Bytes in words: “1.5 MB”, “812 kB”. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < MEGABYTE) return `${Math.round(bytes / 1024)} kB`
  return `${Number((bytes / MEGABYTE).toFixed(1))} MB`
}

/** A count in words: “4,000,000”. */
export const counted = (count: number): string => count.toLocaleString('en')

/** What is wrong with a text of so many UTF-16 units; null where it may be an article. */
export const faultOfLength = (units: number): string | null =>
  units > ARTICLE_LIMIT
    ? `It holds ${counted(units)} characters; an article may have ${counted(ARTICLE_LIMIT)}. Split it and add the parts.`
    : null

/** What is wrong with a text file of so many bytes, known before any of it is decoded. */
export const faultOfTextSize = (bytes: number): string | null =>
  bytes > TEXT_LIMIT
    ? `It is ${sizeInWords(bytes)} of text; an article may have ${counted(ARTICLE_LIMIT)} characters. Split it and add the parts.`
    : null

/** The same for a page or a mail. */
export const faultOfPageSize = (bytes: number): string | null =>
  bytes > PAGE_LIMIT
    ? `It is ${sizeInWords(bytes)}; pages and mails are read up to ${sizeInWords(PAGE_LIMIT)}. Save it without its pictures or attachments and add it again.`
    : null
