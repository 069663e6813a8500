// The encoding that an HTML document states in its first kilobyte, found the way browsers find it.

const PRESCAN = 1_024

/**
 * The label in `<meta charset>`, in `<meta http-equiv="content-type" content="…charset=…">` or in an XML
 * declaration; null where there is none. Comments are passed over.
 */
export const statedEncoding = (bytes: Uint8Array): string | null => {
  let text = ''
  for (const byte of bytes.subarray(0, PRESCAN * 4)) text += String.fromCharCode(byte)
  const xml = /^\s{0,9}<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(text)
  if (xml) return xml[1] ?? null
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) return null
      at = end
    } else if (/^<meta[\s/]/i.test(text.slice(at, at + 6))) {
      const end = text.indexOf('>', at)
      const label = labelIn(text.slice(at, end < 0 ? at + PRESCAN : end))
      if (label) return label
    }
  }
  return null
}

const labelIn = (tag: string): string | null =>
  /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(tag)?.[1] ?? null
