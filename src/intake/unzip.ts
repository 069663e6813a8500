// Unpacks one entry of a ZIP archive, bit by bit, and stops where it grows into more than anybody meant.

import { Inflate } from 'fflate'
import { RATIO_FLOOR, RATIO_LIMIT } from './limits.ts'
import type { Entry } from './zip-listing.ts'

export type Unpacked =
  | { readonly kind: 'bytes'; readonly blob: Blob }
  | {
      readonly kind: 'refused'
      /** `room`: it needs more bytes than are left to unpack. */
      readonly why: 'encrypted' | 'method' | 'damaged' | 'ratio' | 'room'
    }

const LOCAL = 0x04034b50
const WINDOW = 1024 * 1024
// Deflate makes at most 1,032 bytes of one, so no step makes more than 16 MB before it is looked at.
const STEP = 16_384

/**
 * The bytes of an entry, checked against its own checksum and size. At most `room` bytes are made, and of an entry
 * over a megabyte at most `ratio` times its packed size.
 */
export const unpack = async (
  archive: Blob,
  entry: Entry,
  room: number,
  ratio = RATIO_LIMIT,
): Promise<Unpacked> => {
  if (entry.isEncrypted) return refused('encrypted')
  if (entry.method !== 0 && entry.method !== 8) return refused('method')
  if (entry.unpacked > room) return refused('room')
  const start = await startOf(archive, entry)
  if (start === null || start + entry.packed > archive.size) return refused('damaged')

  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  let crc = ~0
  const take = (part: Uint8Array): void => {
    const kept = part.slice()
    size += kept.length
    crc = crcOver(crc, kept)
    parts.push(kept)
  }
  const tooMuch = (): 'room' | 'ratio' | null => {
    if (size > room) return 'room'
    return size > RATIO_FLOOR && size > ratio * entry.packed ? 'ratio' : null
  }

  const inflate = entry.method === 8 ? new Inflate(take) : null
  try {
    for (let at = 0; at < entry.packed; at += WINDOW) {
      const end = Math.min(at + WINDOW, entry.packed)
      const packed = new Uint8Array(await archive.slice(start + at, start + end).arrayBuffer())
      for (let from = 0; from < packed.length; from += STEP) {
        const step = packed.subarray(from, from + STEP)
        if (inflate) inflate.push(step, end === entry.packed && from + STEP >= packed.length)
        else take(step)
        const why = tooMuch()
        if (why) return refused(why)
      }
    }
  } catch {
    return refused('damaged')
  }
  if (size !== entry.unpacked || ~crc >>> 0 !== entry.crc) return refused('damaged')
  return { kind: 'bytes', blob: new Blob(parts) }
}

const refused = (why: Extract<Unpacked, { kind: 'refused' }>['why']): Unpacked => ({
  kind: 'refused',
  why,
})

/** Where the packed bytes begin: behind the entry's own header, whose names may be longer than in the directory. */
const startOf = async (archive: Blob, { offset }: Entry): Promise<number | null> => {
  const header = new DataView(await archive.slice(offset, offset + 30).arrayBuffer())
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) return null
  return offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 (ISO 3309), continued over more bytes. */
const crcOver = (crc: number, bytes: Uint8Array): number => {
  let value = crc
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff]!
  return value
}
