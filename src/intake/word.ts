// A Word file: its XML parts are unpacked within limits and packed again without pictures and hidden words, and
// only that is given to the library that makes HTML of it.

import type { Facts } from '../core/facts.ts'
import { isJunkTitle } from './junk-title.ts'
import { factOf, fault, notesOf, type Piece, type Reading } from './reading.ts'
import { unpack } from './unzip.ts'
import { cleanPart, commentsIn, hiddenStylesIn } from './word-text.ts'
import { wordsIn } from './xml.ts'
import type { Entry } from './zip-listing.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** What the XML of a document may unpack to, in bytes, and by which ratio: tags repeat more than words do. */
const ROOM = 128 * 1024 * 1024
const RATIO = 400

const DAMAGED =
  'It is damaged or no Word file inside. Open it in Word, save it again as .docx or PDF and add that.'

export const readWord = async ({ blob }: Piece, entries: readonly Entry[]): Promise<Reading> => {
  const parts = await partsOf(blob, entries)
  if (!parts) return fault(DAMAGED)
  const hiddenStyles = hiddenStylesIn(parts.get('word/styles.xml') ?? '')
  const counts = { 'tracked-insertions': 0, 'tracked-deletions': 0, comments: 0, hidden: 0 }
  for (const [name, xml] of parts) {
    if (xml.includes('<!DOCTYPE')) return fault(DAMAGED) // no word processor writes one
    if (/^word\/comments\d*\.xml$/.test(name)) counts.comments += commentsIn(xml)
    if (!/^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(name)) continue
    const cleaned = cleanPart(xml, hiddenStyles)
    parts.set(name, cleaned.xml)
    counts['tracked-insertions'] += cleaned.insertions
    counts['tracked-deletions'] += cleaned.deletions
    counts.hidden += cleaned.hidden
  }
  const html = await htmlOf(parts)
  if (html === null) return fault(DAMAGED)
  return {
    kind: 'html',
    mediaType: MEDIA_TYPE,
    html,
    isWholePage: false,
    notes: notesOf(counts),
    facts: factsIn(parts.get('docProps/core.xml') ?? ''),
  }
}

/** The XML of the document by name, in the order of the archive; null where one cannot be unpacked. */
const partsOf = async (
  archive: Blob,
  entries: readonly Entry[],
): Promise<Map<string, string> | null> => {
  const parts = new Map<string, string>()
  let room = ROOM
  for (const entry of entries) {
    if (!isNeeded(entry.name)) continue
    const unpacked = await unpack(archive, entry, room, RATIO)
    if (unpacked.kind === 'refused') return null
    room -= unpacked.blob.size
    parts.set(entry.name, await textOf(unpacked.blob))
  }
  return parts
}

const isNeeded = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|docProps\/core\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(
    name,
  )

const textOf = async (part: Blob): Promise<string> => {
  const bytes = new Uint8Array(await part.arrayBuffer())
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes)
}

const htmlOf = async (parts: ReadonlyMap<string, string>): Promise<string | null> => {
  const { strToU8, zipSync } = await import('fflate')
  const { default: mammoth } = await import('mammoth')
  const files = Object.fromEntries(
    [...parts].map(([name, xml]) => [
      name,
      strToU8(xml.replace(/encoding="UTF-16"/i, 'encoding="UTF-8"')),
    ]),
  )
  const packed = zipSync(files, { level: 0 })
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: packed.buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    return value.replaceAll(PICTURE, '').replaceAll(BACK_LINK, '')
  } catch {
    return null
  }
}

// Attributes are written with their brackets as entities, so the first bracket ends the tag.
const PICTURE = /<img[^>]*>/g
/** The arrow behind a note is the library's, not the document's. */
const BACK_LINK = / ?<a href="#[^"]*(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g

const factsIn = (core: string): Facts => {
  const title = wordsIn(core, 'dc:title')
  return {
    ...(title && !isJunkTitle(title) ? factOf('title', title, VIA) : {}),
    ...factOf('byline', wordsIn(core, 'dc:creator'), VIA),
    ...factOf('published', wordsIn(core, 'dcterms:created'), VIA),
  }
}

const VIA = 'word-properties'
