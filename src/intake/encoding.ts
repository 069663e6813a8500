// From bytes to letters. Exact where the bytes say how (a byte order mark, valid UTF-8); where they do not, the
// encoding is a guess, and the guess is noted.

/** What decoding gives. `notes` say what was taken away, guessed or lost. */
export type Decoded =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: string
      readonly notes: readonly string[]
    }
  /** No text in any encoding. */
  | { readonly kind: 'binary' }
  /** The label that was asked for is unknown. */
  | { readonly kind: 'unknown-encoding' }

/** Guesses an encoding from a sample; null where there is no idea. */
export type Guess = (sample: Uint8Array) => Promise<string | null>

export type Wish = {
  /** An encoding that somebody chose; it goes before everything. */
  readonly chosen?: string | undefined
  /** An encoding that the file or its envelope names; it goes before guesses. */
  readonly stated?: string | null
}

/**
 * The text of the bytes: as chosen, else by byte order mark, else as stated, else UTF-8 if it is valid, else as
 * guessed. A byte order mark is no part of the text (`bom:1`); letters that could not be decoded are U+FFFD and
 * counted (`decoded-with-replacement:n`); a guess is named (`detected:windows-1252`).
 */
export const decode = async (bytes: Uint8Array, wish: Wish, guess: Guess): Promise<Decoded> => {
  const mark = markOf(bytes)
  if (wish.chosen !== undefined) {
    const chosen = nameOf(wish.chosen)
    if (!chosen) return { kind: 'unknown-encoding' }
    return decoded(bytes, chosen, mark?.encoding === chosen ? mark.length : 0, [])
  }
  if (mark) return decoded(bytes, mark.encoding, mark.length, [])
  const stated = wish.stated ? nameOf(wish.stated) : null
  if (stated && !(stated.startsWith('utf-16') && !wideEncoding(bytes)))
    return decoded(bytes, stated, 0, [])
  const wide = wideEncoding(bytes)
  if (wide) return decoded(bytes, wide, 0, [`detected:${wide}`])
  if (isBinary(bytes)) return { kind: 'binary' }
  const exact = strictly(bytes, 'utf-8')
  if (exact !== null) return { kind: 'text', text: exact, encoding: 'utf-8', notes: [] }
  const guessed = nameOf((await guess(sampleOf(bytes))) ?? 'utf-8') ?? 'windows-1252'
  return decoded(bytes, guessed, 0, [`detected:${guessed}`])
}

/** The WHATWG name of an encoding label, in lower case; null where browsers know none. */
export const nameOf = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding.toLowerCase()
  } catch {
    return null
  }
}

const decoded = (
  bytes: Uint8Array,
  encoding: string,
  mark: number,
  notes: readonly string[],
): Decoded => {
  const rest = bytes.subarray(mark)
  const exact = strictly(rest, encoding)
  const text = exact ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(rest)
  const lost = exact === null ? replacements(text) - ownReplacements(rest, encoding) : 0
  return {
    kind: 'text',
    text,
    encoding,
    notes: [
      ...(mark > 0 ? ['bom:1'] : []),
      ...notes,
      ...(lost > 0 ? [`decoded-with-replacement:${lost}`] : []),
    ],
  }
}

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

type Mark = { readonly encoding: string; readonly length: number }

const markOf = ([first, second, third]: Uint8Array): Mark | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

const replacements = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1
  return count
}

/** U+FFFD that stand in the bytes themselves. */
const ownReplacements = (bytes: Uint8Array, encoding: string): number => {
  let count = 0
  if (encoding === 'utf-8') {
    for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
      if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1
    }
  } else if (encoding.startsWith('utf-16')) {
    const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0]
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      if (bytes[at + low] === 0xfd && bytes[at + high] === 0xff) count += 1
    }
  }
  return count
}

const SAMPLE = 65_536

/** UTF-16 without a mark: nearly every second byte is zero and hardly any other. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  if (pairs < 2) return null
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** More than a few control characters, and more than one in fifty, are no text; line ends, tabs and escapes are left out. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls += 1
  }
  return controls > 4 && controls * 50 > sample.length
}

// The letters that tell encodings apart may come late: the sample begins shortly before the first of them.
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 1_024)
  return bytes.subarray(start, start + SAMPLE * 4)
}
