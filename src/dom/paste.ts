// What is on the clipboard, or in what was dropped: the words of it, exactly as they came.

import { textOfHtml } from './html-text.ts'

export type Read = {
  /** Not trimmed, line ends as they came: freezing is for later. */
  readonly text: string
  /** True where the words had to be taken out of HTML. */
  readonly html: boolean
  /** The HTML that the words were taken out of. */
  readonly source?: string
  /** Another app shared them. */
  readonly shared?: { readonly url: string; readonly title: string }
}

/**
 * The text of a paste or drop; `null` where it holds none (a picture, files). Plain text is preferred. HTML is taken
 * where there is no plain text, or where the plain text has lost the paragraphs that the HTML still has.
 */
export const readPaste = (data: DataTransfer): Read | null => {
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const converted = html ? textOfHtml(html) : ''
  if (converted && (!text.trim() || hasLostParagraphs(text, converted)))
    return { text: converted, html: true, source: html }
  return text ? { text, html: false } : null
}

/** True for files and for text: whatever a browser would otherwise open or insert by itself. */
export const isForUs = (data: DataTransfer): boolean =>
  data.types.some((type) => type === 'Files' || type.startsWith('text/'))

/** True for a drop or paste of files. */
export const holdsFiles = (data: DataTransfer): boolean => data.types.includes('Files')

// Half or fewer of the lines: a list that was joined, or a row that was split, is not yet a loss.
const hasLostParagraphs = (plain: string, converted: string): boolean =>
  countLines(plain) * 2 <= countLines(converted)

const countLines = (text: string): number =>
  text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim()).length
