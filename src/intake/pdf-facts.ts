// What a PDF says of itself in its information dictionary.

import type { Facts } from '../core/facts.ts'
import { isJunkTitle } from './junk-title.ts'
import { factOf } from './reading.ts'

export const pdfFacts = (info: unknown): Facts => {
  const title = entry(info, 'Title')
  const author = entry(info, 'Author')
  const created = entry(info, 'CreationDate')
  const language = entry(info, 'Language')
  return {
    ...(title && !isJunkTitle(title) ? factOf('title', title, VIA) : {}),
    ...(author && !NOBODY.test(author.trim()) ? factOf('byline', author, VIA) : {}),
    ...factOf('published', created && pdfDate(created), VIA),
    ...factOf('language', language && LANGUAGE.test(language) ? language : null, VIA),
  }
}

const VIA = 'pdf-info'
const NOBODY =
  /^(?:admin|administrator|user|owner|author|unknown|anonymous|microsoft office user|root|pc|\W*)$/i
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

const entry = (info: unknown, key: string): string | null => {
  if (typeof info !== 'object' || info === null) return null
  const value: unknown = Object.getOwnPropertyDescriptor(info, key)?.value
  return typeof value === 'string' ? value : null
}

const DATE =
  /^(?:D:)?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?)?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/

/** ISO 8601 as exact as the date is written, with its offset where it has one; null where it is no date. */
export const pdfDate = (written: string): string | null => {
  const parts = DATE.exec(written.trim())
  if (!parts) return null
  const [, year, month, day, hour, minute = '00', second = '00', utc, offset, offsetMinute = '00'] =
    parts
  if (!month || Number(month) < 1 || Number(month) > 12) return month ? null : (year ?? null)
  if (!day) return `${year}-${month}`
  const date = `${year}-${month}-${day}`
  const check = new Date(`${date}T${hour ?? '00'}:${minute}:${second}Z`)
  if (Number.isNaN(check.getTime()) || check.getUTCDate() !== Number(day)) return null
  if (!hour) return date
  return `${date}T${hour}:${minute}:${second}${utc ? '+00:00' : offset ? `${offset}:${offsetMinute}` : ''}`
}
