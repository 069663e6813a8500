// Strict UTF-8: a file is read exactly, or the first wrong byte is named.

/** The text of the bytes without its byte order mark, or the place of the first fault, counted from 1. */
export type Utf8 =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly byte: number }

const CHUNK = 65_536

export const textOfUtf8 = (bytes: Uint8Array): Utf8 => {
  try {
    return {
      kind: 'text',
      text: strict()
        .decode(bytes)
        .replace(/^\uFEFF/, ''),
    }
  } catch {
    return { kind: 'fault', byte: firstFault(bytes) }
  }
}

const strict = (): TextDecoder => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Chunk by chunk to the one that cannot be read, then byte by byte from the last character before it. */
const firstFault = (bytes: Uint8Array): number => {
  const chunks = strict()
  let from = 0
  while (from < bytes.length && decoded(chunks, bytes.subarray(from, from + CHUNK)) !== null)
    from += CHUNK
  let start = Math.max(0, Math.min(from, bytes.length) - 1)
  while (start > 0 && isContinuation(bytes[start])) start--
  const single = strict()
  let character = start // where the character begins that is being read
  for (let i = start; i < bytes.length; i++) {
    const read = decoded(single, bytes.subarray(i, i + 1))
    if (read === null) return character + 1
    if (read !== '') character = i + 1
  }
  return character + 1 // the last character is cut off
}

const isContinuation = (byte = 0): boolean => (byte & 0xc0) === 0x80

/** What the bytes add, or `null` where they cannot go on like this. A character that is not whole yet adds nothing. */
const decoded = (decoder: TextDecoder, bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
}
