// A page that a browser saved with everything on it (MHTML, RFC 2557): the page itself is one part of it, the rest
// is pictures, styles and frames, which are left.

import { factOf, fault, type Piece, type Reading } from './reading.ts'
import { faultOfPageSize } from './limits.ts'
import { readPage } from './plain.ts'

const DAMAGED =
  'There is no page in this web archive, or it is damaged. Open it in a browser, save the page as HTML and add that.'

export const readWebArchive = async ({ blob, encoding }: Piece): Promise<Reading> => {
  const tooLarge = faultOfPageSize(blob.size)
  if (tooLarge) return fault(tooLarge)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const head = headAt(bytes, 0)
  const part = head.type.startsWith('text/html')
    ? { head, start: 0, end: bytes.length }
    : rootOf(bytes, head)
  if (!part) return fault(DAMAGED)
  const page = await pageIn(bytes.subarray(part.start, part.end))
  if (!page) return fault(DAMAGED)
  const reading = await readPage(
    { name: '', blob: page, ...(encoding === undefined ? {} : { encoding }) },
    charsetIn(part.head.type),
  )
  if (reading.kind === 'fault') return reading
  const address =
    head.fields.get('snapshot-content-location') ?? part.head.location ?? head.location
  return {
    ...reading,
    mediaType: 'multipart/related',
    facts: /^https?:\/\//i.test(address ?? '') ? factOf('url', address, 'mhtml-header') : {},
  }
}

type Head = {
  readonly fields: ReadonlyMap<string, string>
  readonly type: string
  readonly location: string | undefined
}

type Part = { readonly head: Head; readonly start: number; readonly end: number }

/** The part that the header names as the start, else the one at the saved address, else the first page. */
const rootOf = (bytes: Uint8Array, head: Head): Part | null => {
  const boundary = parameter(head.type, 'boundary')
  if (!boundary) return null
  const pages = partsOf(bytes, boundary).filter(({ head: { type } }) =>
    /^(?:text\/html|application\/xhtml\+xml)/.test(type),
  )
  const start = parameter(head.type, 'start')
  const address = head.fields.get('snapshot-content-location') ?? head.location
  return (
    pages.find(({ head: { fields } }) => start !== null && fields.get('content-id') === start) ??
    pages.find(({ head: { location } }) => address !== undefined && location === address) ??
    pages[0] ??
    null
  )
}

/** The content of a part without its transfer encoding; the mail reader takes it off, as from an attachment. */
const pageIn = async (part: Uint8Array): Promise<Blob | null> => {
  const { default: PostalMime } = await import('postal-mime')
  const asAttachment = new TextEncoder().encode('Content-Disposition: attachment\r\n')
  try {
    const mail = await PostalMime.parse(new Blob([asAttachment, new Uint8Array(part)]))
    const content = mail.attachments[0]?.content
    return content === undefined || typeof content === 'string'
      ? null
      : new Blob([new Uint8Array(content)])
  } catch {
    return null
  }
}

const partsOf = (bytes: Uint8Array, boundary: string): readonly Part[] => {
  const parts: Part[] = []
  const line = new TextEncoder().encode(`--${boundary}`)
  let start = -1
  for (let at = lineAt(bytes, line, 0); at >= 0; at = lineAt(bytes, line, at + line.length)) {
    if (start >= 0) parts.push({ head: headAt(bytes, start), start, end: lineEnd(bytes, at) })
    const end = bytes.indexOf(LF, at)
    if (end < 0) return parts
    start = end + 1
  }
  // A file that was cut off has no last boundary.
  if (start >= 0 && start < bytes.length)
    parts.push({ head: headAt(bytes, start), start, end: bytes.length })
  return parts
}

const LF = 10
const CR = 13

/** Where the line before this place ends; its line end belongs to the boundary. */
const lineEnd = (bytes: Uint8Array, at: number): number => {
  const end = bytes[at - 1] === LF ? at - 1 : at
  return bytes[end - 1] === CR ? end - 1 : end
}
const HYPHEN = 0x2d

/** Where the next line begins that begins with these bytes. */
const lineAt = (bytes: Uint8Array, wanted: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(HYPHEN, from); at >= 0; at = bytes.indexOf(HYPHEN, at + 1)) {
    if (at > 0 && bytes[at - 1] !== LF) continue
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}

const LONGEST_HEAD = 65_536

/** The header that begins here; folded lines are one. */
const headAt = (bytes: Uint8Array, start: number): Head => {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(start, start + LONGEST_HEAD))
  const end = text.search(/\r?\n\r?\n/)
  const lines = text
    .slice(0, end < 0 ? text.length : end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  const type = fields.get('content-type') ?? ''
  const value = type
    .slice(0, type.indexOf(';') < 0 ? type.length : type.indexOf(';'))
    .trim()
    .toLowerCase()
  return {
    fields,
    type: value + type.slice(value.length),
    location: fields.get('content-location')?.replaceAll(' ', ''),
  }
}

const parameter = (type: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(type)
  return found?.[1] ?? found?.[2] ?? null
}

const charsetIn = (type: string): string | null => parameter(type, 'charset')
