// Colours of foreign HTML, only as far as two of them can be told to be the same.

/** What a colour that is not seen at all is called here. */
export const CLEAR = 'clear'

/** One spelling for one colour; `null` where the value names none by itself (`inherit`, a variable). */
export const colourOf = (written: string): string | null => {
  const value = written.trim().toLowerCase()
  if (value === 'transparent') return CLEAR
  if (/^#?[0-9a-f]{3,8}$/.test(value) && (value.startsWith('#') || value.length === 6))
    return ofHex(value.replace('#', ''))
  if (/^rgba?\(/.test(value)) return ofNumbers(value.match(/[\d.]+%?/g) ?? [])
  const named = NAMES.get(value)
  if (named) return named
  return /^[a-z]+$/.test(value) && !NO_COLOUR.has(value) ? value : null
}

/** The first colour that stands in a shorthand such as `#fff url(a.png)`. */
export const colourIn = (shorthand: string): string | null =>
  // A colour in brackets keeps its blanks. One beyond the longest sensible value is not looked for.
  shorthand
    .slice(0, 200)
    .split(/\s+(?![^(]*\))/)
    .map((part) => colourOf(part))
    .find((colour) => colour !== null) ?? null

const NAMES: ReadonlyMap<string, string> = new Map([
  ['white', '255,255,255'],
  ['black', '0,0,0'],
  ['red', '255,0,0'],
  ['blue', '0,0,255'],
  ['yellow', '255,255,0'],
  ['gray', '128,128,128'],
  ['grey', '128,128,128'],
  ['silver', '192,192,192'],
  ['whitesmoke', '245,245,245'],
])

const NO_COLOUR = new Set(
  'inherit initial unset revert none currentcolor auto windowtext repeat scroll fixed local center top bottom left right'.split(
    ' ',
  ),
)

const ofHex = (digits: string): string | null => {
  const size = digits.length < 6 ? 1 : 2
  const parts = Array.from({ length: Math.floor(digits.length / size) }, (_, i) => {
    const part = digits.slice(i * size, i * size + size)
    return Number.parseInt(size === 1 ? part + part : part, 16)
  })
  if (parts.length < 3) return null
  return parts[3] === 0 ? CLEAR : parts.slice(0, 3).join(',')
}

const ofNumbers = (parts: readonly string[]): string | null => {
  if (parts.length < 3) return null
  if (parts[3] !== undefined && Number.parseFloat(parts[3]) === 0) return CLEAR
  return parts
    .slice(0, 3)
    .map((part) =>
      Math.round(part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number.parseFloat(part)),
    )
    .join(',')
}
