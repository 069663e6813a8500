// One file after its kind: which reader it is for, and what there is to say where there is none. Runs in the worker;
// a library is loaded by the reader that needs it.

import { isTouchstone, kindOf, READABLE } from './kinds.ts'
import { counted, DEPTH_LIMIT, FILE_LIMIT, newBudget, sizeInWords, type Budget } from './limits.ts'
import type { FileRead } from './messages.ts'
import { readText, readPage } from './plain.ts'
import { fault, type Piece, type Reading } from './reading.ts'
import { listEntries } from './zip-listing.ts'

export type Desk = {
  /** Takes a result and the bytes it was read from. */
  readonly give: (result: FileRead, bytes: Blob | null) => void
  /** Pages of a PDF, files of an archive. */
  readonly progress: (done: number, total: number) => void
}

/** Reads a file and what is in it. Never rejects: what goes wrong is a fault under the name of its file. */
export const readFile = (piece: Piece, desk: Desk): Promise<void> =>
  readPiece(piece, { ...desk, zips: 0, mails: 0, budget: newBudget() })

type Place = Desk & {
  /** How many archives and mails this file is in. */
  readonly zips: number
  readonly mails: number
  readonly budget: Budget
}

const readPiece = async (piece: Piece, place: Place): Promise<void> => {
  const { name, blob } = piece
  const refuse = (reason: string): void => place.give({ kind: 'fault', name, reason }, null)
  if (blob.size === 0) return refuse('It is empty: there is nothing in this file.')
  if (blob.size > FILE_LIMIT)
    return refuse(
      `It is ${sizeInWords(blob.size)}; files up to ${sizeInWords(FILE_LIMIT)} are read. Split it and add the parts.`,
    )
  try {
    await readKind(piece, place)
  } catch {
    refuse(
      'It could not be read; it may be damaged. Open it in the program that made it, save it as plain text and add that.',
    )
  }
}

const readKind = async (piece: Piece, place: Place): Promise<void> => {
  const { name, blob } = piece
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer())
  const kind = kindOf(head, name, blob.type)
  switch (kind.kind) {
    case 'fault':
      return give(piece, kind, place)
    case 'json':
      return readJson(piece, place)
    case 'zip':
      return readZip(piece, place)
    case 'mail':
      return readMailHere(piece, place)
    case 'text':
      return give(piece, await readText(piece), place)
    case 'html':
      return give(piece, await readPage(piece), place)
    case 'markdown':
      return give(piece, await (await import('./markdown.ts')).readMarkdown(piece), place)
    case 'web-archive':
      return give(piece, await (await import('./web-archive.ts')).readWebArchive(piece), place)
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts')
      return give(piece, await readPdf(piece, place.progress), place)
    }
  }
}

const HEAD = 4_096

const readJson = async (piece: Piece, place: Place): Promise<void> => {
  const { name, blob } = piece
  const beginning = await blob.slice(0, 65_536).text()
  if (isTouchstone(beginning, name)) place.give({ kind: 'project', name, size: blob.size }, blob)
  else await give(piece, fault(`It is JSON, but not of Touchstone. ${READABLE}.`), place)
}

const readZip = async (piece: Piece, place: Place): Promise<void> => {
  const { name, blob } = piece
  const entries = await listEntries(blob)
  if (!entries) return give(piece, fault(BROKEN), place)
  const { kindOfArchive, piecesOf } = await import('./archive.ts')
  const kind = kindOfArchive(entries)
  if (kind.kind === 'fault') return give(piece, kind, place)
  if (kind.kind === 'word')
    return give(piece, await (await import('./word.ts')).readWord(piece, entries), place)
  if (place.zips >= DEPTH_LIMIT) return give(piece, fault(TOO_DEEP), place)
  let done = 0
  const tell = (): void => place.progress(done, entries.length)
  // Pages of a PDF inside are no part of this count, but they show that something is going on.
  const inside = { ...place, zips: place.zips + 1, progress: tell }
  const seen = (entry: number): void => {
    done = entry
    tell()
  }
  for await (const part of piecesOf(blob, entries, place.budget, seen)) {
    const partName = part.name ? within(name, part.name) : name
    if ('reason' in part) place.give({ kind: 'fault', name: partName, reason: part.reason }, null)
    else await readPiece({ ...piece, name: partName, blob: part.blob }, inside)
  }
}

const BROKEN =
  'The archive is cut off or damaged, so what is in it cannot be listed. Get it again, or unpack it and add the files.'
const TOO_DEEP = `It is an archive in an archive in an archive; ${counted(DEPTH_LIMIT)} are opened. Unpack it and add it alone.`

const readMailHere = async (piece: Piece, place: Place): Promise<void> => {
  const { readMail } = await import('./mail.ts')
  const { reading, attachments } = await readMail(piece)
  await give(piece, reading, place)
  for (const sent of attachments) {
    const name = within(piece.name, sent.name)
    if ('reason' in sent) place.give({ kind: 'fault', name, reason: sent.reason }, null)
    else if (place.mails >= DEPTH_LIMIT)
      place.give({ kind: 'fault', name, reason: DEEP_MAIL }, null)
    else await readPiece({ name, blob: sent.blob }, { ...place, mails: place.mails + 1 })
  }
}

const DEEP_MAIL =
  'It was sent in a mail in a mail in a mail and was left. Save it from the mail program and add it alone.'

/** “archive.zip › folder/entry.txt”, for showing. */
const within = (name: string, part: string): string => `${name} › ${part}`.slice(0, LONGEST_NAME)

const LONGEST_NAME = 2_000

const give = async (piece: Piece, reading: Reading, place: Place): Promise<void> => {
  const { name, blob } = piece
  if (reading.kind === 'fault') return place.give({ ...reading, name }, null)
  const hash = await sha256(blob)
  place.give({ ...reading, name, hash, size: blob.size }, blob)
}

const sha256 = async (blob: Blob): Promise<string> => {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
