// What is in a ZIP archive, read from the directory at its end: names, sizes and places, no content.
// Format: APPNOTE.TXT of PKWARE, sections 4.3.6 to 4.3.16.

/** One file in an archive. Its name is for showing and never becomes a path. */
export type Entry = {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const MEMBER = 0x02014b50
const UNKNOWN = 0xffffffff
const LONGEST_COMMENT = 65_535
// More names than this are not even listed; the limit of what is read is far below.
const MOST = 100_000

/** The files of an archive in its own order, without folders; null where the directory is cut off or broken. */
export const listEntries = async (archive: Blob): Promise<readonly Entry[] | null> => {
  const from = Math.max(0, archive.size - LONGEST_COMMENT - 22 - 20)
  const tail = await viewOf(archive.slice(from))
  const end = endRecordIn(tail)
  if (end < 0) return null
  let size = tail.getUint32(end + 12, true)
  let start = tail.getUint32(end + 16, true)
  let recordAt = from + end
  if (start === UNKNOWN || size === UNKNOWN) {
    const wide = await wideEnd(archive, tail, end)
    if (!wide) return null
    ;({ size, start, recordAt } = wide)
  }
  // Whatever stands before the archive, such as a program that unpacks it, shifts all places.
  const shift = recordAt - size - start
  if (shift < 0) return null
  return entriesIn(await viewOf(archive.slice(start + shift, start + shift + size)), shift)
}

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer())

const endRecordIn = (tail: DataView): number => {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (
      tail.getUint32(at, true) === END &&
      at + 22 + tail.getUint16(at + 20, true) <= tail.byteLength
    )
      return at
  }
  return -1
}

const wideEnd = async (archive: Blob, tail: DataView, end: number) => {
  if (end < 20 || tail.getUint32(end - 20, true) !== LOCATOR_64) return null
  const recordAt = Number(tail.getBigUint64(end - 12, true))
  const record = await viewOf(archive.slice(recordAt, recordAt + 56))
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) return null
  return {
    size: Number(record.getBigUint64(40, true)),
    start: Number(record.getBigUint64(48, true)),
    recordAt,
  }
}

const entriesIn = (directory: DataView, shift: number): readonly Entry[] | null => {
  const entries: Entry[] = []
  let at = 0
  while (at + 46 <= directory.byteLength && entries.length < MOST) {
    if (directory.getUint32(at, true) !== MEMBER) return null
    const nameLength = directory.getUint16(at + 28, true)
    const extraLength = directory.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true)
    if (next > directory.byteLength) return null
    const name = nameIn(
      new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
    )
    const sizes = sizesOf(directory, at, nameLength, extraLength)
    if (!/[/\\]$/.test(name))
      entries.push({
        name,
        isEncrypted: (directory.getUint16(at + 8, true) & 1) === 1,
        method: directory.getUint16(at + 10, true),
        crc: directory.getUint32(at + 16, true),
        ...sizes,
        offset: sizes.offset + shift,
      })
    at = next
  }
  return at === directory.byteLength || entries.length === MOST ? entries : null
}

/** Sizes and place; those that need more than four bytes stand in an extra field. */
const sizesOf = (directory: DataView, at: number, nameLength: number, extraLength: number) => {
  const sizes = {
    unpacked: directory.getUint32(at + 24, true),
    packed: directory.getUint32(at + 20, true),
    offset: directory.getUint32(at + 42, true),
  }
  const end = at + 46 + nameLength + extraLength
  for (let field = at + 46 + nameLength; field + 4 <= end;) {
    const fieldEnd = field + 4 + directory.getUint16(field + 2, true)
    if (directory.getUint16(field, true) === 1) {
      let value = field + 4
      for (const key of ['unpacked', 'packed', 'offset'] as const) {
        if (sizes[key] !== UNKNOWN || value + 8 > Math.min(fieldEnd, end)) continue
        sizes[key] = Number(directory.getBigUint64(value, true))
        value += 8
      }
    }
    field = fieldEnd
  }
  return sizes
}

// The flag for UTF-8 is often forgotten, and what stands there otherwise is not said.
const nameIn = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
