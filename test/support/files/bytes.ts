// Bytes for files that tests make. Nothing here needs Node, so browser tests and end-to-end tests share it.

export type Bytes = Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** Each character as one byte; for what is written in a file's own syntax. */
export const latin1 = (text: string): Bytes =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A text in an encoding that is no Unicode, by trying what its decoder makes of each byte and pair of bytes. */
export const encoded = (text: string, encoding: string): Bytes => {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter)
      if (!bytes) throw new RangeError(`“${letter}” cannot be written in ${encoding}`)
      return bytes
    }),
  )
}

export const utf16 = (text: string, order: 'le' | 'be', hasMark = true): Bytes => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  if (!hasMark) return bytes
  return joined(Uint8Array.from(order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]), bytes)
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

const tableOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  // Node decodes these as control characters, browsers as the standard says.
  if (encoding === 'windows-1252')
    for (const [i, letter] of [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].entries())
      table.set(letter, [0x80 + i])
  const add = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter))
      table.set(letter, bytes)
  }
  for (let one = 0; one < 256; one += 1) add([one])
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) add([first, second])
  }
  tables.set(encoding, table)
  return table
}

/** A file as a browser gives it. */
export const fileOf = (bytes: Uint8Array, name: string, type = ''): File =>
  new File([new Uint8Array(bytes)], name, { type })
