// Which outlet printed it, by two lines together: a name at the head of the page, and a line that says it where only the
// name of a site stands.

import { isStrapline } from './headline.ts'
import type { Line } from './lines.ts'
import { isHolding, isOutletName, type FoundOutlet } from './outlet.ts'

/**
 * A line above the headline whose name the foot of the page says again: in the line of the owner, or as a whole. The
 * article before must not be all that says it.
 */
export const recurringIn = (line: Line, foot: string): FoundOutlet | null => {
  const { words } = line
  const parts = words.split(/\s+/)
  if (line.isStopped || words.length > 40 || parts.length > 5 || parts.length < 2) return null
  if (
    !isOutletName(words) ||
    !parts.every((part) =>
      /^(?:\p{Lu}|\p{Lo}|\d|[dl]['’]\p{Lu}|(?:&|of|the|and|from|for|in|on|de|du|des|la|le|les|del|di|della|dei|da|do|van|het|von|am|der|die|für|und|et|y|e)$)/u.test(
        part,
      ),
    )
  )
    return null
  const bare = words.replace(/^the\s/i, '')
  const last = parts.at(-1) ?? ''
  const isNamed = foot.split('\n').some((other) => other.length > words.length && has(other, bare))
  // `© 2031 Lantern News & Media` below `The Ostrelle Lantern`.
  const isOwned =
    /^the\s/i.test(words) && last.length >= 4 && CLAIMS.test(foot) && has(claimsIn(foot), last)
  return isNamed || isOwned ? { start: line.start, end: line.end, rule: 'masthead' } : null
}

/**
 * A name at the head of the page of which the company behind the page bears a word that the article does not say:
 * `Il Battello di Karso`, `Battello Editrice S.r.l.`.
 */
export const ownedIn = (
  line: Line,
  said: readonly string[],
  isOfArticle: (word: string) => boolean,
): FoundOutlet | null => {
  const { words } = line
  const parts = words.split(/\s+/)
  if (line.isStopped || words.length > 40 || parts.length > 5) return null
  if (!isOutletName(words)) return null
  // One word must be set like a name of its own, and what bears it must begin with it: `WELTMARKT Verlag`.
  if (parts.length < 2) {
    const isSet = /^\p{Lu}{5,30}$|^\p{Lu}\p{Ll}{2,14}\p{Lu}\p{Ll}{2,14}$/u.test(words)
    const isBorne = said.some((other) => {
      const at = other.length <= 160 ? placeOf(other, words) : -1
      return at >= 0 && BEARS.test(other.slice(at + words.length, at + words.length + 24))
    })
    const isFree =
      words !== words.toUpperCase() || !isOfArticle(words.charAt(0) + words.slice(1).toLowerCase())
    return isSet && isBorne && isFree
      ? { start: line.start, end: line.end, rule: 'masthead' }
      : null
  }
  const own = parts.filter((part) => /^\p{Lu}[\p{L}-]{4,}$/u.test(part) && !isOfArticle(part))
  const isOwned = said.some(
    (other) =>
      other !== words &&
      other.length <= 160 &&
      isHolding(other) &&
      own.some((part) => placeOf(other, part) >= 0),
  )
  return isOwned ? { start: line.start, end: line.end, rule: 'masthead' } : null
}

/** What follows the name of a paper in the name of who prints it. */
const BEARS =
  /^\s(?:verlag|medien|media|foundation|stiftung|association|verein|trust|society|éditions|fondation|editrice|fondazione|editorial|ediciones|fundación|uitgeverij|stichting|gmbh|ltd|limited|inc)(?!\p{L})/iu

/** A name with what the site says it is below it: `Hay & Harbour`, `News from Lower Quill, Skarra and around`. */
export const strappedIn = (line: Line, below: Line | undefined): FoundOutlet | null =>
  below &&
  isStrapline(below) &&
  !line.isStopped &&
  line.words.length <= 40 &&
  isOutletName(line.words)
    ? { start: line.start, end: line.end, rule: 'masthead' }
    : null

/**
 * A short line at the head of the page whose words a line of the page says again where only a site's name stands:
 * `© 2031 X`, `Support X`, `X newsletter`, `news@x.example`.
 */
export const supportedIn = (line: Line, said: readonly string[]): FoundOutlet | null => {
  const name = line.words
  if (line.isStopped || name.length > 40 || !isOutletName(name) || name.split(/\s+/).length > 5)
    return null
  if (!/\p{L}{3}/u.test(name) || /[|»›>:]/.test(name)) return null
  const letters = lettersOf(name)
  const isShouted = name.length >= 5 && name === name.toUpperCase() && name !== name.toLowerCase()
  const isSaid = said.some((other) => {
    if (other === name || other.length > 300) return false
    if (letters.length >= 6 && hostsIn(other).includes(letters)) return true
    // A masthead in capitals is said in small letters elsewhere.
    const at = isShouted ? placeOf(other.toLowerCase(), name.toLowerCase()) : placeOf(other, name)
    if (at < 0) return false
    const before = other.slice(Math.max(0, at - 40), at)
    const behind = other.slice(at + name.length, at + name.length + 40)
    return BEFORE.test(before) || BEHIND.test(behind)
  })
  return isSaid ? { start: line.start, end: line.end, rule: 'masthead' } : null
}

/** A name of two words or more with which a line at the very foot of the page begins: `X is owned by its readers.` */
export const begunIn = (line: Line, lines: readonly Line[]): FoundOutlet | null => {
  const { words, isStopped, start, end } = line
  const count = words.split(/\s+/).length
  if (isStopped || words.length > 40 || count < 2 || count > 5 || !isOutletName(words)) return null
  const isBegun = lines
    .slice(-AT_FOOT)
    .some(
      (other) =>
        other.start > end && other.words.length <= 300 && other.words.startsWith(`${words} `),
    )
  return isBegun ? { start, end, rule: 'masthead' } : null
}

/** So many lines are the foot of a page. */
const AT_FOOT = 8

/** The name is only the first letters of the words of another one: `BNN`, `Belmar News Network`. */
export const areInitials = (name: string, full: string): boolean => {
  const letters = full
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
  return /^\p{Lu}{2,6}$/u.test(name) && letters.length >= 2 && letters.toUpperCase().includes(name)
}

/** The name is the first letters of all words: `NPM`, `Norhaven Public Media`. */
export const areAllInitials = (name: string, full: string): boolean => {
  const parts = full.split(/\s+/)
  return (
    /^\p{Lu}{3,6}$/u.test(name) &&
    parts.length === name.length &&
    parts.map((part) => part.charAt(0)).join('') === name
  )
}

const BEFORE =
  /(?:(?:©|\(c\)|copyright)[\s,\d–-]{0,14}|\b(?:support|about|follow|join|contact|donate to|subscribe to|welcome to|written for|writes for|reporter for|editor of|app of|unterstützen sie|über|folgen sie|soutenez|suivez|à propos (?:de|du)|apoya|síguenos en|sobre|sostieni|segui|chi siamo|wspieraj|lesen sie|hören sie|lisez|écoutez|lee|leggi|lees|(?:writes|schreibt|écrit|escribe|scrive|schrijft) (?:\p{L}{2,9} )?(?:\d{4} )?(?:for|für|pour|para|per|voor)) (?:the |la |le |el |il )?|\b(?:a|the) (?:reporter|writer|correspondent|editor|columnist) (?:for|at|of) (?:the )?)$/iu
const BEHIND =
  /^(?:['’]s)? (?:newsletters?|app|podcast|membership|members|is (?:a|an|the|published|run)|ist|est|es|è|kommt ohne|lebt von|erscheint|wird|vit de|paraît|staff|team|newsroom|on (?:facebook|twitter|x|instagram|whatsapp))(?![\p{L}\d])/iu

/** Where a name stands as words of its own and as it is printed; -1 where it does not. */
const placeOf = (text: string, name: string): number => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) return at
  }
  return -1
}

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '')

/** The names in the hosts of addresses: `belmarpost` of `news@belmar-post.example`. */
const hostsIn = (words: string): readonly string[] =>
  Array.from(
    words.matchAll(/(?:@|https?:\/\/|www\.)(?:www\.)?([\w-]{2,60})\.\w{2,}/g),
    ([, host = '']) => lettersOf(host),
  )

const CLAIMS = /©|\(c\)|copyright/i

const claimsIn = (foot: string): string =>
  foot
    .split('\n')
    .filter((line) => CLAIMS.test(line) && line.length <= 300)
    .join('\n')

/** As words of their own, whatever the case. */
const has = (text: string, name: string): boolean => {
  const [all, wanted] = [text.toLowerCase(), name.toLowerCase()]
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const around = all.charAt(at - 1) + all.charAt(at + wanted.length)
    if (!/[\p{L}\d]/u.test(around)) return true
  }
  return false
}
