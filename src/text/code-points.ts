// The other way to count: Python, Rust and W3C readers count code points, we count UTF-16 units.
// Both directions keep a sparse index, so that 100,000 spans of a 3 MB text convert in one breath.

/** Units (or code points) between two entries of an index: the longest walk of one call. */
const step = 1024

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const isInside = (text: string, offset: number): boolean =>
  offset > 0 && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1))

/** True for an offset of the text (0 to its length) that does not lie inside a surrogate pair. */
export const isBoundary = (text: string, offset: number): boolean =>
  Number.isInteger(offset) && offset >= 0 && offset <= text.length && !isInside(text, offset)

/** Length in code points; a lone surrogate counts as one. */
export const codePointLength = (text: string): number => startsIn(text, 0, text.length)

// Code points that begin in the range.
const startsIn = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) if (!isInside(text, at)) count += 1
  return count
}

/**
 * UTF-16 offset → code point offset, for one text. Building is O(n), a call O(1).
 * The function throws a `RangeError` outside of 0…length and inside a surrogate pair.
 */
export const codePointCounter = (text: string): ((offset: number) => number) => {
  const index = new Uint32Array(Math.floor(text.length / step) + 1)
  for (let entry = 1; entry < index.length; entry += 1) {
    const before = index[entry - 1] ?? 0
    index[entry] = before + startsIn(text, (entry - 1) * step, entry * step)
  }
  return (offset) => {
    if (!isBoundary(text, offset)) throw outside('offset', offset, text.length)
    const entry = Math.floor(offset / step)
    return (index[entry] ?? 0) + startsIn(text, entry * step, offset)
  }
}

/**
 * Code point offset → UTF-16 offset, the inverse of `codePointCounter`. Building is O(n), a call
 * O(1). The function throws a `RangeError` outside of 0…`codePointLength(text)`.
 */
export const utf16Offsets = (text: string): ((codePoint: number) => number) => {
  const index: number[] = []
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    if (isInside(text, at)) continue
    if (length % step === 0) index.push(at)
    length += 1
  }
  return (codePoint) => {
    if (!Number.isInteger(codePoint) || codePoint < 0 || codePoint > length) {
      throw outside('code point', codePoint, length)
    }
    if (codePoint === length) return text.length
    let at = index[Math.floor(codePoint / step)] ?? 0
    for (let left = codePoint % step; left > 0; left -= 1) at += isInside(text, at + 1) ? 2 : 1
    return at
  }
}

const outside = (what: string, value: number, length: number): RangeError =>
  new RangeError(`${what} ${value} is not a character boundary of 0…${length}`)
