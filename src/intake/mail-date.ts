// The date of a mail, with the offset it was written in (RFC 5322, section 3.3, and the zones of 4.3).

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZONES = new Map([
  ['ut', '+00:00'],
  ['gmt', '+00:00'],
  ['utc', '+00:00'],
  ['z', '+00:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
])

const DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})?/i

/** ISO 8601 such as `2031-03-03T09:12:00+02:00`, without an offset where none is given; null where it is no date. */
export const mailDate = (header: string): string | null => {
  const parts = DATE.exec(header.trim())
  if (!parts) return null
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    parts
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  const time = `${hour.padStart(2, '0')}:${minute}:${second}`
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const check = new Date(`${date}T${time}Z`)
  if (month === 0 || Number.isNaN(check.getTime()) || check.getUTCDate() !== Number(day))
    return null
  return `${date}T${time}${offsetOf(zone)}`
}

// “-0000” says that the offset is not known.
const offsetOf = (zone: string): string => {
  if (!zone || zone === '-0000') return ''
  const named = ZONES.get(zone.toLowerCase())
  if (named) return named
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : ''
}
