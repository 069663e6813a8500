// ZIP archives, good ones and those that nobody should send.

import { zipSync } from 'fflate'
import type { Bytes } from './bytes.ts'

export const zipFile = (files: Readonly<Record<string, Uint8Array>>): Bytes =>
  new Uint8Array(zipSync({ ...files }))

const LOCAL = [0x50, 0x4b, 0x03, 0x04]
const MEMBER = [0x50, 0x4b, 0x01, 0x02]

/** The archive with the flag of a password on the entry of that name. */
export const withPassword = (archive: Uint8Array, name: string): Bytes => {
  const bytes = new Uint8Array(archive)
  for (const { flags, at } of headersOf(bytes, name)) bytes[at + flags]! |= 1
  return bytes
}

/** The archive with a wrong byte in what is packed under that name. */
export const withDamage = (archive: Uint8Array, name: string): Bytes => {
  const bytes = new Uint8Array(archive)
  const local = headersOf(bytes, name)[0]
  if (!local) throw new RangeError(`There is no ${name} in the archive`)
  bytes[local.at + 30 + name.length + 3]! ^= 0xff
  return bytes
}

/** An archive whose one entry is a thousand times as large as it is packed. */
export const bomb = (name: string, megabytes: number): Bytes =>
  zipFile({ [name]: new Uint8Array(megabytes * 1024 * 1024).fill(0x20) })

const headersOf = (bytes: Uint8Array, name: string) => {
  const found: { readonly at: number; readonly flags: number }[] = []
  const wanted = new TextEncoder().encode(name)
  for (const [signature, flags, nameAt] of [
    [LOCAL, 6, 30],
    [MEMBER, 8, 46],
  ] as const) {
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      const isHere =
        signature.every((byte, i) => bytes[at + i] === byte) &&
        wanted.every((byte, i) => bytes[at + nameAt + i] === byte)
      if (isHere) found.push({ at, flags })
    }
  }
  return found
}
