// Days and times of the history, in the time zone of the device.

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "Tuesday 24 November 2026". */
export const dayOf = (at: string): string => long.format(new Date(at))

/** "14:05". */
export const clockOf = (at: string): string => clock.format(new Date(at))
