// What kind of file this is: its first bytes say it, and only where they are silent its name. What cannot be read
// is told in words that say what to do instead.

export type Kind =
  | {
      readonly kind: 'text' | 'html' | 'markdown' | 'mail' | 'web-archive' | 'pdf' | 'zip' | 'json'
    }
  | { readonly kind: 'fault'; readonly reason: string }

/** Everything that can be read, for sentences. */
export const READABLE =
  'Touchstone reads text, Markdown, web pages (HTML, MHTML), mails (EML), PDF, Word (DOCX), ZIP archives of these, and its own JSON'

/** The part of a name after its last dot, in lower case; empty where there is none. */
export const endingOf = (name: string): string => {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = file.lastIndexOf('.')
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase()
}

/** The kind of a file by its first 4,096 bytes, its name and the media type that the system gives it. */
export const kindOf = (head: Uint8Array, name: string, mediaType: string): Kind => {
  const bytes = latin1(head)
  const signature = SIGNATURES.find(([pattern]) => begins(bytes, pattern))
  if (signature) return ofSignature(signature[1], bytes, name)
  if (bytes.slice(0, 1_024).includes('%PDF-')) return { kind: 'pdf' }
  const ending = endingOf(name)
  const plain = withoutZeros(bytes)
  if (plain.trimStart().startsWith('{') && TOUCHSTONE.test(plain)) return { kind: 'json' }
  const byName = BY_NAME.get(ending)
  if (byName === 'text' && isMarkup(plain)) return { kind: 'html' }
  if (byName === 'html' && isWebArchive(plain)) return { kind: 'web-archive' }
  if (byName) return { kind: byName }
  const reason = UNREADABLE_NAMES.get(ending)
  if (reason) return { kind: 'fault', reason }
  return ofUnknown(plain, ending, mediaType)
}

/** True for the beginning of an HTML document. */
export const isMarkup = (beginning: string): boolean =>
  /^(?:<\?xml[^>]{0,200}\?>)?\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html)\b/i.test(
    beginning.trimStart().slice(0, 1_000),
  )

/** True where the name or the beginning is that of a Touchstone file, whatever else is wrong with it. */
export const isTouchstone = (beginning: string, name: string): boolean =>
  TOUCHSTONE.test(beginning) || endingOf(name) === 'touchstone'

const TOUCHSTONE = /"format"\s{0,9}:\s{0,9}"touchstone"/

const ofUnknown = (plain: string, ending: string, mediaType: string): Kind => {
  if (isWebArchive(plain)) return { kind: 'web-archive' }
  if (isMarkup(plain)) return { kind: 'html' }
  if (isMail(plain)) return { kind: 'mail' }
  if (ending === '' || mediaType.startsWith('text/plain')) return { kind: 'text' }
  return {
    kind: 'fault',
    reason: `Files that end with “.${ending.slice(0, 20)}” cannot be read. ${READABLE}.`,
  }
}

const ofSignature = (kind: string, bytes: string, name: string): Kind => {
  if (kind === 'zip') return { kind }
  if (kind !== 'ole') return { kind: 'fault', reason: kind }
  // A Word file with a password is no archive but an older container around one.
  const isLocked = endingOf(name).endsWith('x') || bytes.includes(wide('EncryptedPackage'))
  return {
    kind: 'fault',
    reason: isLocked ? LOCKED_WORD : (UNREADABLE_NAMES.get(endingOf(name)) ?? OLD),
  }
}

const isMail = (plain: string): boolean => {
  const headers = plain.slice(0, headerEnd(plain)).match(MAIL_HEADER) ?? []
  return new Set(headers.map((line) => line.trim().toLowerCase())).size >= 3
}

const isWebArchive = (plain: string): boolean => {
  const headers = plain.slice(0, headerEnd(plain))
  return /^MIME-Version:/im.test(headers) && /multipart\/related/i.test(headers)
}

const headerEnd = (plain: string): number => {
  const end = plain.search(/\r?\n\r?\n/)
  return end < 0 ? plain.length : end
}

const MAIL_HEADER =
  /^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type):/gim

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

// So that a page in UTF-16 is seen as one as well.
const withoutZeros = (bytes: string): string => {
  const plain = bytes.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  return plain.includes('\0') ? plain.replaceAll('\0', '') : plain
}

const wide = (text: string): string => text.replaceAll(/./g, '$&\0')

const BY_NAME: ReadonlyMap<string, 'text' | 'html' | 'markdown' | 'mail' | 'web-archive' | 'json'> =
  new Map([
    ['txt', 'text'],
    ['text', 'text'],
    ['md', 'markdown'],
    ['markdown', 'markdown'],
    ['html', 'html'],
    ['htm', 'html'],
    ['xhtml', 'html'],
    ['mhtml', 'web-archive'],
    ['mht', 'web-archive'],
    ['eml', 'mail'],
    ['json', 'json'],
    ['touchstone', 'json'],
  ])

const OLD =
  'It is of an older program or kind that cannot be read. Open it there, save it as PDF, DOCX or plain text and add that.'
const OLD_WORD =
  'It is an old Word file. Open it in a word processor, save it as .docx and add that.'
const LOCKED_WORD =
  'It is protected by a password. Open it in Word, save a copy without the password and add that.'
const PICTURE =
  'It is a picture, and there are no words in it to read. Run text recognition (OCR) on it and add the result.'
const SOUND = 'It is sound or film. Write down or transcribe what is said and add the text.'
const PACKED =
  'It is an archive of a kind that is not opened. Unpack it and add the files, or a ZIP of them.'
const RTF = 'It is an RTF file. Open it in a word processor, save it as .docx and add that.'
const PROGRAM = 'It is a program, not an article. It was not opened.'
const SHEET =
  'It is a table or presentation. Save the words of it as PDF or plain text and add that.'
const OPEN_DOCUMENT = 'It is an OpenDocument file. Save it as .docx or PDF and add that.'
const PAGES = 'It is a Pages file. Export it as .docx or PDF and add that.'
const BOOK = 'It is an electronic book. Export the chapter as HTML, PDF or plain text and add that.'
const MAILBOX = 'It is a mailbox. Save the single mails as .eml and add those.'

/** Sentences for archives that are documents of other programs, by what is in them. */
export const REASONS = { OPEN_DOCUMENT, PAGES, BOOK, SHEET } as const

type Signature = readonly [pattern: string, kind: string]

// First bytes; a question mark stands for any byte. Where a text might begin like that, more bytes are asked for.
const SIGNATURES: readonly Signature[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['{\\rtf', RTF],
  ['\x89PNG\r\n', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF87a', PICTURE],
  ['GIF89a', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['RIFF????WEBP', PICTURE],
  ['\0\0??ftyphei', PICTURE],
  ['\0\0??ftypmif', PICTURE],
  ['\0\0??ftypavif', PICTURE],
  ['\0\0??ftyp', SOUND],
  ['RIFF????WAVE', SOUND],
  ['RIFF????AVI ', SOUND],
  ['ID3\x03', SOUND],
  ['ID3\x04', SOUND],
  ['OggS\0', SOUND],
  ['fLaC\0', SOUND],
  ['\x1a\x45\xdf\xa3', SOUND],
  ['\x1f\x8b\x08', PACKED],
  ['7z\xbc\xaf\x27\x1c', PACKED],
  ['Rar!\x1a\x07', PACKED],
  ['BZh?1AY&SY', PACKED],
  ['\xfd7zXZ\0', PACKED],
  [`${'?'.repeat(257)}ustar`, PACKED],
  ['MZ\x90\0', PROGRAM],
  ['\x7fELF', PROGRAM],
]

const begins = (bytes: string, pattern: string): boolean => {
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] !== '?' && pattern[at] !== bytes[at]) return false
  }
  return true
}

const UNREADABLE_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['doc dot', OLD_WORD],
      ['rtf', RTF],
      ['odt ods odp', OPEN_DOCUMENT],
      ['pages', PAGES],
      ['epub mobi azw3', BOOK],
      ['png jpg jpeg gif webp heic tif tiff bmp svg avif', PICTURE],
      ['mp3 mp4 m4a wav ogg flac mov avi mkv webm', SOUND],
      ['rar 7z gz tar tgz bz2 xz', PACKED],
      ['xls xlsx ppt pptx', SHEET],
      ['mbox pst msg', MAILBOX],
      ['exe dll msi app', PROGRAM],
      [
        'pdf',
        'It has the name of a PDF but not the beginning of one; it is damaged or something else.',
      ],
      [
        'docx',
        'It has the name of a Word file but is none inside; it is damaged or something else.',
      ],
      [
        'zip',
        'It has the name of a ZIP archive but is none inside; it is damaged or something else.',
      ],
    ] as const
  ).flatMap(([names, reason]) => names.split(' ').map((name) => [name, reason] as const)),
)
