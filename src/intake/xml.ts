// As much of XML as the parts of a Word file need: tags, one after the other, each with its place.

export type Tag = {
  readonly name: string
  readonly start: number
  /** Behind the closing bracket. */
  readonly end: number
  readonly kind: 'open' | 'close' | 'empty'
}

/** The tags of a document in their order; comments, declarations and sections of characters are passed over. Linear. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const special = SPECIAL.find(([opening]) => xml.startsWith(opening, start))
    const close = special ? xml.indexOf(special[1], start + special[0].length) : tagEnd(xml, start)
    if (close < 0) return
    const end = close + (special ? special[1].length : 1)
    if (!special) {
      const isClose = xml.charCodeAt(start + 1) === SLASH
      const isEmpty = xml.charCodeAt(close - 1) === SLASH
      yield {
        name: nameAt(xml, start + (isClose ? 2 : 1), close),
        start,
        end,
        kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
      }
    }
    start = xml.indexOf('<', end)
  }
}

/** The value of an attribute of a tag, entities decoded; null where it has none of that name. */
export const attributeOf = (xml: string, tag: Tag, name: string): string | null => {
  const words = xml.slice(tag.start, tag.end)
  for (const quote of ['"', "'"]) {
    const at = words.indexOf(` ${name}=${quote}`)
    if (at >= 0) {
      const from = at + name.length + 3
      const to = words.indexOf(quote, from)
      return to < 0 ? null : decodeEntities(words.slice(from, to))
    }
  }
  return null
}

/** The words directly in the first element of that name; null where there is none. */
export const wordsIn = (xml: string, name: string): string | null => {
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name || tag.kind === 'close') continue
    if (tag.kind === 'empty') return ''
    const end = xml.indexOf('<', tag.end)
    return end < 0 ? null : decodeEntities(xml.slice(tag.end, end))
  }
  return null
}

export const decodeEntities = (words: string): string =>
  words.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, ...parts) => {
      const [decimal, hex, name] = parts as (string | undefined)[] // the groups of the pattern
      if (name) return NAMED.get(name.toLowerCase()) ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )

const SLASH = 0x2f
const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

// An attribute may hold a closing bracket.
const tagEnd = (xml: string, start: number): number => {
  let quote = 0
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return -1
}

const nameAt = (xml: string, from: number, close: number): string => {
  let to = from
  while (to < close && !/[\s/]/.test(xml[to]!)) to += 1
  return xml.slice(from, to)
}
