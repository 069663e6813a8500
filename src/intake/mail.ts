// A mail: its words, what its header says, and the files that were sent with it.

import type { Facts } from '../core/facts.ts'
import type { Address, Attachment, Email } from 'postal-mime'
import { endingOf } from './kinds.ts'
import { faultOfLength, faultOfPageSize } from './limits.ts'
import { mailDate } from './mail-date.ts'
import { factOf, fault, type Fault, type Piece, type Reading } from './reading.ts'

export type Mail = {
  readonly reading: Reading
  /** What was sent with it and can be read, and what is wrong with the rest. */
  readonly attachments: readonly (Piece | (Fault & { readonly name: string }))[]
}

export const readMail = async ({ blob }: Piece): Promise<Mail> => {
  const tooLarge = faultOfPageSize(blob.size)
  if (tooLarge) return { reading: fault(tooLarge), attachments: [] }
  const { default: PostalMime } = await import('postal-mime')
  let mail: Email
  try {
    mail = await PostalMime.parse(blob, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch {
    return { reading: fault(DAMAGED), attachments: [] }
  }
  return {
    reading: readingOf(mail),
    attachments: mail.attachments.flatMap((sent) => attachmentOf(sent)),
  }
}

const DAMAGED =
  'It is no mail, or a damaged one. Open it in the mail program, save it again as .eml or PDF and add that.'

const readingOf = (mail: Email): Reading => {
  const origin = { mediaType: 'message/rfc822', notes: [], facts: factsOf(mail) }
  if (mail.html?.trim()) return { kind: 'html', ...origin, html: mail.html, isWholePage: false }
  if (!mail.text?.trim())
    return fault(
      mail.attachments.length > 0
        ? 'There are no words in this mail beside what was sent with it.'
        : 'There are no words in this mail.',
    )
  const tooLong = faultOfLength(mail.text.length)
  return tooLong ? fault(tooLong) : { kind: 'text', ...origin, text: mail.text }
}

const factsOf = (mail: Email): Facts => {
  const date = mail.headers.find(({ key }) => key === 'date')?.value
  return {
    ...factOf('title', mail.subject, VIA),
    ...factOf('byline', mail.from && nameOf(mail.from), VIA),
    ...factOf('published', date && (mailDate(date) ?? date), VIA),
  }
}

const VIA = 'mail-header'

const nameOf = (sender: Address): string => sender.name || sender.address || ''

// Pictures that the words show in their place are left without a word, as they are on a page.
const attachmentOf = (sent: Attachment): Mail['attachments'] => {
  const isPicture = sent.mimeType.startsWith('image/')
  if (isPicture && (sent.related || sent.disposition === 'inline')) return []
  const name = sent.filename || nameless(sent.mimeType)
  const ending = endingOf(name)
  if (isPicture || PICTURES.has(ending))
    return [{ ...fault(`The attachment ${name} is a picture and was left.`), name }]
  if (!READABLE.has(ending))
    return [
      { ...fault(`The attachment ${name} is of a kind that cannot be read and was left.`), name },
    ]
  const { content } = sent
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  return [{ name, blob: new Blob([bytes], { type: sent.mimeType }) }]
}

const READABLE = new Set(
  'pdf docx txt text md markdown html htm xhtml mhtml mht eml zip json touchstone'.split(' '),
)
const PICTURES = new Set('png jpg jpeg gif webp heic tif tiff bmp svg avif'.split(' '))

const nameless = (mediaType: string): string => {
  const ending = ENDINGS.get(mediaType)
  return ending ? `attachment.${ending}` : `without a name (${mediaType})`
}

const ENDINGS = new Map([
  ['message/rfc822', 'eml'],
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
])
