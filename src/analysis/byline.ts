// Who wrote it, as news sites print it: `By X`, `Posted by X in Y`, `X, Correspondent`, `Words: X`, a name of its own.

import type { Span } from '../text/span.ts'
import { isOpeningAbroad, writerAbroad } from './byline-abroad.ts'

/** The writer's words inside a piece of a line, without "By", role, place and outlet; `null` where none are named. */
export const writerIn = (piece: string): Span | null => {
  const abroad = writerAbroad(piece, isName, isDesk)
  if (abroad) return abroad
  const opening = OPENING.exec(piece)
  if (!opening || NEEDS_COLON.test(piece)) return null
  const start = opening[0].length
  const end = start + valueOf(piece.slice(start)).length
  const words = piece.slice(start, end)
  const isForeign = /^(?:von|par|por|di|da)\b/i.test(piece)
  if (!/^[\p{L}@]/u.test(words) || words.split(/\s+/).length > 10) return null
  if (isForeign && !isName(words) && !isDesk(words)) return null
  if (/^(?:the (?:time|end|way)|then|now|far|no means|contrast)\b/i.test(words)) return null
  return { start, end }
}

/** A writer who is named without "By": `Mirela Tann, Health Correspondent`. */
export const writerWithRole = (piece: string): Span | null => {
  const comma = piece.search(/,\s|\s[–—-]\s/)
  if (comma < 0) return null
  const name = piece.slice(0, comma)
  const role = piece.slice(comma + 1).replace(/^[\s–—-]+/, '')
  if (!isName(name) || role.split(/\s+/).length > 7) return null
  if (ROLE_END.test(role)) return { start: 0, end: piece.trimEnd().length }
  return isDesk(role) ? { start: 0, end: comma } : null
}

/** Two to four capitalised words that read like a person; also `X and Y`. */
export const isName = (words: string): boolean => {
  if (words.length > 80) return false
  const people = words.split(/\s+(?:and|&|und|et|y|e|ed|en|i|и|та|og|och|ve)\s+|,\s+/)
  return people.length <= 4 && people.every(isPerson)
}

/** `Staff Reporter`, `Our Correspondent`, `Karsov Wire`, `Reuters`: who signs where no person does. */
export const isDesk = (words: string): boolean => {
  if (SHARED.test(words) || NEWSROOM.test(words)) return true
  const parts = words.trim().split(/\s+/)
  if (parts.length > 5 || !/^\p{Lu}/u.test(words)) return false
  if (parts.length === 1) return AGENCIES.test(words)
  return DESK_END.test(words) && parts.every((part) => /^(?:\p{Lu}|and$|of$|&$|the$)/u.test(part))
}

/** A line that says what the writer is, below the name: `Health correspondent`. */
export const isRole = (words: string): boolean =>
  words.length <= 60 &&
  words.split(/\s+/).length <= 7 &&
  ROLE_END.test(words.replace(/\s(?:in|at|for|of)\s\p{Lu}[\p{L}\s.'’-]{1,30}$/u, '')) &&
  !/[.!?]$/.test(words)

/** `By`, `Author`, `Written by` alone: the name stands in the next line. */
export const isOpening = (words: string): boolean =>
  /^(?:(?:written|words|story|text|posted|published)\s)?by:?$|^(?:author|authors|words|writer|von|par|por|autor|auteur):?$/i.test(
    words,
  ) || isOpeningAbroad(words)

const OPENING =
  /^(?:(?:exclusive|special report|analysis|opinion|commentary|column|essay|review|feature|interview)(?:\s*[:|–—-]\s*|\s+))?(?:(?:written|words|story|text|posted|published|submitted|reported|report|article|compiled|created|uploaded)\s+by|by|von|par|por|byline|words|text|author|authors|writer|written|story|autor|autorin|auteur)(?::\s*|\s+)(?=[\p{L}@])/iu

const NEEDS_COLON =
  /^(?:byline|words|text|author|authors|writer|written|story|autor|autorin|auteur)\s(?!by\b)/i

/** The name itself: what follows it (a role, a place, an outlet, an address) is cut off. */
const valueOf = (rest: string): string => {
  let value =
    rest.split(
      /\s*[|•·/\n]|\s*\((?![^()]{2,30}\)\s(?:and|&|und|et|y)\s)|\s+[–—-]\s+|\s+(?:in|at|for|from|on|aus|à|en|with|of the)\s/,
      1,
    )[0] ?? ''
  value = value.replace(/\s+\S*@\S*[\s\S]{0,200}$/, '')
  const parts = value.split(/\s*,\s*/)
  let kept = 1
  const isList = (part: string): boolean =>
    isName(part.replace(/^(?:and|&)\s+/, '')) && !isDesk(part) && !ROLE_END.test(part)
  while (kept < parts.length && isName(parts[0] ?? '') && isList(parts[kept] ?? '')) kept += 1
  // A role belongs to what is printed: `Owen Tarrick, Courts Correspondent`.
  const isRoled = kept < parts.length && isName(parts[0] ?? '') && isRole(parts[kept] ?? '')
  if (isRoled) kept += 1
  let end = 0
  for (const part of parts.slice(0, kept)) end = value.indexOf(part, end) + part.length
  value = value.slice(0, end)
  if (isRoled) return value
  // Who wrote when: `Bea Rimmer (now) and Kofi Strand (earlier)`.
  if (/\)\s(?:and|&|und|et|y)\s/.test(value))
    return value + (/^\s\([^()]{2,30}\)/.exec(rest.slice(value.length))?.[0] ?? '')
  return withoutRole(
    value.replace(/[\s,.;:–—-]+$/, (tail) =>
      /^\.$/.test(tail) && /\b\p{Lu}\.$/u.test(value) ? tail : '',
    ),
  )
}

/** `Mirela Tann Health Correspondent`: the role without a comma; `HarbourTown Editor` and `Staff Reporter` are names. */
const withoutRole = (value: string): string => {
  const words = value.split(/\s+/)
  if (words.length < 3 || !ROLE_END.test(value)) return value
  if (/^(?:our|staff|special|chief|senior|a|the|web|news|online|ap|afp)$/i.test(words[0] ?? ''))
    return value
  if (/^(?:staff|news|web|online|city|digital|sports?|desk)$/i.test(words[1] ?? '')) return value
  const length = /^\p{Lu}\.?$/u.test(words[1] ?? '') || PARTICLE.test(words[1] ?? '') ? 3 : 2
  const name = words.slice(0, length)
  return value.slice(
    0,
    value.indexOf(name.at(-1) ?? '', value.indexOf(name[length - 2] ?? '') + 1) +
      (name.at(-1) ?? '').length,
  )
}

const PARTICLE = /^(?:de|del|della|der|den|da|dos|du|van|von|al|el|bin|ibn|la|le|ten|ter|zu|y)$/

const isPerson = (words: string): boolean => {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5) return false
  if (!parts.every((part) => PARTICLE.test(part) || /^\p{Lu}[\p{L}\p{M}'’.-]{0,24}$/u.test(part)))
    return false
  if (NO_START.test(parts[0] ?? '')) return false
  return !parts.some((part) => NO_NAME.has(part.toLowerCase().replace(/[.,]$/, '')))
}

/** `Im Hafen von Belmar` is a place. */
const NO_START =
  /^(?:Im|Am|In|Auf|Bei|Beim|Zum|Zur|Vom|Vor|Nach|Aus|Der|Die|Das|Ein|Eine|Le|La|Les|L|Un|Une|Au|Aux|Dans|Sur|El|Los|Las|Una|En|Il|Lo|Gli|Nel|Nella|Al|Alla|Het|Een|Op)$/

const ROLE_END =
  /\b(?:correspondent|correspondents|reporter|reporters|editor|editors|writer|writers|journalist|columnist|contributor|producer|photographer|critic|analyst|intern|freelancer|blogger|bureau chief|korrespondent|korrespondentin|redakteur|redakteurin|reporterin|redaktion|journaliste|corresponsal|redactor|redactora|admin)s?$/i
const DESK_END =
  /\b(?:wire|agency|agencies|staff|reporter|correspondent|desk|bureau|newsroom|press|service|writer|writers|team|editor|news|reporters|correspondents|redaktion|association|media)$/i
const AGENCIES =
  /^(?:Reuters|AP|AFP|UPI|DPA|dpa|PA|Xinhua|TASS|Bloomberg|ANI|PTI|IANS|EFE|ANSA|Agencies|Staff|Newsroom|Admin|Editor)$/

/** `Redazione Agenzia Vesle`, `La rédaction`, `Redaktion Tarnow`: a newsroom, with the name of its outlet or its town. */
const NEWSROOM =
  /^(?:(?:die|la|de)\s)?(?:redaktion|rédaction|redacción|redazione|redação|redactie|redakcja)(?:\s(?:de\s|del\s|di\s|von\s)?\p{Lu}[\p{L}\d'’.-]{1,20}){0,4}$/iu

/** An outlet with the initials of an agency: `Radio Vesle avec ANV`. */
const SHARED =
  /^\p{Lu}[\p{L}\p{N}'’.-]{1,20}(?:\s[\p{Lu}\d][\p{L}\p{N}'’.-]{0,20}){0,4}\s(?:avec|mit|with|con|com|met|and|und|et|y|e|&)\s(?:l['’]|la\s|le\s|the\s|der\s)?(?:\p{Lu}{2,6}|dpa|sid|epd|afp)$/u

const NO_NAME: ReadonlySet<string> = new Set(
  `news world home sport sports politics business opinion culture more read share comment comments follow subscribe
  newsletter latest top breaking live video photo photos image sign up in log menu search section the a an and or of
  for to on at with by from monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday published updated posted minutes read min
  exclusive analysis listen watch save print email advertisement related
  articles stories health science technology travel local international national editorial press wire agency staff
  daily times post courier herald gazette tribune ledger journal street road university council ministry government
  radio tv television rundfunk funk fernsehen magazine review
  court hospital party union company group club police`
    .trim()
    .split(/\s+/),
)
