// Abbreviations of time zones as news prints them. Only those that mean one offset in every source: RFC 5322, section
// 4.3 (GMT, UT, EST, EDT, MST, MDT, PDT) and the IANA time zone database 2025b (the others). Left out as ambiguous: IST (India, Ireland,
// Israel), CST and CDT (America, China, Cuba), PST (America, Philippines), ET, CT, PT (standard or summer time).

const OFFSETS: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  UT: '+00:00',
  Z: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  CAT: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  PKT: '+05:00',
  WIB: '+07:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  MST: '-07:00',
  MDT: '-06:00',
  PDT: '-07:00',
}

/** The source of a regular expression for the words of a zone. */
export const ZONE_WORDS =
  '(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|Z|[A-Z]{2,4}T|UT|MEZ|MESZ|MSK|WIB'

/** The offset that the words of a zone state, `+01:00`; empty where they are ambiguous or mean none. */
export const offsetOf = (words: string): string => {
  const plain = words.toUpperCase().replaceAll(/\s/g, '')
  const known = Object.hasOwn(OFFSETS, plain) ? OFFSETS[plain] : undefined
  if (known) return known
  const [, sign, hours, minutes = '00'] =
    /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(plain) ?? []
  if (!sign || !hours || Number(hours) > 14 || Number(minutes) > 59) return ''
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
