// Whether words are the source of a page. Apart from page.ts, which is fetched only when there is a page to read.

/** True for text that is the source of a page: it begins as HTML does, after white space and comments. */
export const looksLikeSource = (text: string): boolean => {
  let at = 0
  for (;;) {
    at = afterWhite(text, at)
    if (text.startsWith('<!--', at)) at = afterMark(text, '-->', at + 4)
    else if (/^<\?xml[\s?]/i.test(text.slice(at, at + 6))) at = afterMark(text, '?>', at)
    else return /^<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(at, at + 40))
    if (at < 0) return false
  }
}

const afterWhite = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at += 1
  return at
}

const afterMark = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}
