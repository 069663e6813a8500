// Numbers, times and sizes in the tool's own words.

const plain = new Intl.NumberFormat('en')

/** "1 article", "3 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n < 1_000 ? n : plain.format(n)} ${n === 1 ? one : many}`

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** "24 Nov 2026, 14:05" in the time zone of the device. */
export const moment = (at: string): string => {
  const date = new Date(at)
  return `${day.format(date)}, ${clock.format(date)}`
}

const dayHere = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** "27 Nov" of a time, in the time zone of the device. */
export const dayAndMonth = (at: string): string => dayHere.format(new Date(at))

/** "14 Mar" for a day written `2031-03-14`, with or without a time behind it; anything else stays as it is. */
export const shortDate = (iso: string): string =>
  /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(iso)
    ? shortDay.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
    : iso

/** "48 kB", "3.2 MB" of 1,000-based units. */
export const size = (bytes: number): string => {
  const units = ['bytes', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(unit > 1 && value < 100 ? 1 : 0)} ${units[unit]}`
}
