// Strict UTF-8: a file is read exactly, or the first wrong byte is named.

/** The text of the bytes without its byte order mark, or the place of the first fault, counted from 1. */
export type Utf8 =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly byte: number }

const CHUNK = 65_536

export const textOfUtf8 = (bytes: Uint8Array): Utf8 => {
  try {
    return { kind: 'text', text: strict().decode(bytes) }
  } catch {
    return { kind: 'fault', byte: firstFault(bytes) }
  }
}

const strict = (): TextDecoder => new TextDecoder('utf-8', { fatal: true })

/** Chunk by chunk to the one that cannot be read, then byte by byte from the last character before it. */
const firstFault = (bytes: Uint8Array): number => {
  const chunks = strict()
  let from = 0
  while (from < bytes.length && reads(chunks, bytes.subarray(from, from + CHUNK))) from += CHUNK
  let start = Math.max(0, Math.min(from, bytes.length) - 1)
  while (start > 0 && isContinuation(bytes[start])) start--
  const single = strict()
  for (let i = start; i < bytes.length; i++) {
    if (!reads(single, bytes.subarray(i, i + 1))) return i + 1
  }
  return bytes.length // the last character is cut off
}

const isContinuation = (byte = 0): boolean => (byte & 0xc0) === 0x80

const reads = (decoder: TextDecoder, bytes: Uint8Array): boolean => {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
