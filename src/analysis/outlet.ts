// Which outlet printed it: from the line that claims the copyright, a masthead, or the site's name behind the headline.

import type { Span } from '../text/span.ts'
import type { Line } from './lines.ts'

/** An outlet's name and the rule that found it; the span counts in the text. */
export type FoundOutlet = Span & { readonly rule: 'copyright' | 'masthead' | 'site-name' | 'url' }

/** The name in a line such as `© 2031 The Harbour Ledger. All rights reserved.`; not that of a holding company. */
export const ownerIn = (line: Line): FoundOutlet | null => {
  const claim = CLAIM.exec(line.words)
  if (!claim) return null
  let name = line.words.slice(claim[0].length)
  const before = line.words.slice(0, claim[0].length)
  const cut = name.search(
    /\s?[.|•·(;\n]|,|\s[–—-]\s|\s(?:all|alle|tous|todos)\s|\s\d{4}\b|\s(?:is|are|and its)\s/i,
  )
  if (cut >= 0) name = name.slice(0, cut)
  name = name.replace(
    /\s(?:gmbh|ag|se|kg)(?:\s?&\s?co\.?)?(?:\s?(?:kg|ohg))?(?:aa)?(?=\s|$)[\s\S]*$/i,
    '',
  )
  name = name.replace(/\s(?:ltd|limited|inc|llc|plc|gmbh|ag|co|corp|s\.?a)\.?$/i, '').trim()
  const hasYear =
    /\d{4}/.test(before) || /^\s?\d{4}\b/.test(line.words.slice(before.length + name.length))
  if (!hasYear && !/all rights reserved/i.test(line.words)) return null
  if (!isOutletName(name) || HOLDING.test(name)) return null
  const start = line.start + line.words.indexOf(name, claim[0].length)
  return { start, end: start + name.length, rule: 'copyright' }
}

/** A line above the headline that is a newspaper's name and nothing else. */
export const mastheadIn = (line: Line): FoundOutlet | null => {
  const { words } = line
  if (line.isStopped || words.length > 40 || !isOutletName(words) || words.split(/\s+/).length > 5)
    return null
  const isPaper =
    PAPER.test(words) && !/^(?:latest|top|breaking|world|local|more|today'?s|daily) /i.test(words)
  if (!isPaper) return null
  return { start: line.start, end: line.end, rule: 'masthead' }
}

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
      /^(?:\p{Lu}|\d|&$|of$|the$|and$|from$|for$|in$|on$|de$|du$|la$|le$|del$|von$|am$)/u.test(
        part,
      ),
    )
  )
    return null
  const last = parts.at(-1) ?? ''
  const isNamed = foot
    .split('\n')
    .some((other) => other.length > words.length && has(other, words.replace(/^the\s/i, '')))
  // `© 2031 Lantern News & Media` below `The Ostrelle Lantern`.
  const isOwned =
    /^the\s/i.test(words) && last.length >= 4 && CLAIMS.test(foot) && has(claimsIn(foot), last)
  return isNamed || isOwned ? { start: line.start, end: line.end, rule: 'masthead' } : null
}

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
  const isSaid = said.some((other) => {
    if (other === name || other.length > 300) return false
    if (letters.length >= 6 && hostsIn(other).includes(letters)) return true
    const at = placeOf(other, name)
    if (at < 0) return false
    const before = other.slice(Math.max(0, at - 40), at)
    const behind = other.slice(at + name.length, at + name.length + 40)
    return BEFORE.test(before) || BEHIND.test(behind)
  })
  return isSaid ? { start: line.start, end: line.end, rule: 'masthead' } : null
}

/** The name is only the first letters of the words of another one: `BNN`, `Belmar News Network`. */
export const areInitials = (name: string, full: string): boolean => {
  const letters = full
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
  return /^\p{Lu}{2,6}$/u.test(name) && letters.length >= 2 && letters.toUpperCase().includes(name)
}

const BEFORE =
  /(?:(?:©|\(c\)|copyright)[\s,\d–-]{0,14}|\b(?:support|about|follow|join|contact|donate to|subscribe to|welcome to|written for|writes for|reporter for|editor of|app of|unterstützen sie|über|folgen sie|soutenez|suivez|à propos (?:de|du)|apoya|síguenos en|sobre|sostieni|segui|chi siamo|wspieraj) (?:the |la |le |el |il )?|\b(?:a|the) (?:reporter|writer|correspondent|editor|columnist) (?:for|at|of) (?:the )?)$/iu
const BEHIND =
  /^(?:['’]s)? (?:newsletters?|app|podcast|membership|members|is (?:a|an|the|published|run)|ist|est|es|staff|team|newsroom|on (?:facebook|twitter|x|instagram|whatsapp))(?![\p{L}\d])/iu

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

/** `Headline | The Harbour Ledger` above the headline: the name of the site behind it. */
export const siteNameIn = (line: Line, headline: string): FoundOutlet | null => {
  const at = line.words.indexOf(headline)
  if (at !== 0 || line.words.length <= headline.length + 3) return null
  const suffix = /^\s*[|–—·•-]\s+/.exec(line.words.slice(headline.length))
  if (!suffix) return null
  const name = line.words.slice(headline.length + suffix[0].length).trim()
  if (!isOutletName(name) || /[|–—·•]/.test(name) || !(PAPER.test(name) || SITE.test(name)))
    return null
  const start = line.start + headline.length + suffix[0].length
  return { start, end: start + name.length, rule: 'site-name' }
}

/** The host of an address as the address shows it: `ledger.example`. */
export const hostIn = (url: string): string | null =>
  /^https?:\/\/(?:www\.)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(url)?.[1] ?? null

const CLAIM =
  /^(?:copyright\s+)?(?:©|\(c\)|copyright)(?:\s*(?:copyright|©|\(c\)))?[\s,]*(?:(?:\d{4}\s?[–-]\s?)?\d{4},?)?\s*(?:by\s+|the copyright of\s+)?/i
const HOLDING =
  /\b(?:group|media|broadcasting|holdings?|publishing|publishers|enterprises|networks?|corporation|company|communications|ventures|partners|author|authors|respective|owners?|rights|getty|images)\b/i

const isOutletName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  name.split(/\s+/).length <= 6 &&
  /^[\p{Lu}\d]/u.test(name) &&
  /\p{L}{2}/u.test(name)

const PAPER =
  /\b(?:ledger|times|post|herald|gazette|courier|tribune|journal|chronicle|observer|telegraph|guardian|mail|mirror|express|star|standard|echo|argus|examiner|bulletin|register|dispatch|sentinel|globe|ticker|independent|inquirer|monitor|advertiser|messenger|mercury|zeitung|anzeiger|kurier|nachrichten|blatt|rundschau|tagblatt|tageblatt|allgemeine|bote|presse|correo|diario|periódico|gaceta|dépêche|gazette|quotidien)$|(?:zeitung|blatt|kurier|anzeiger|bote)$/i
const SITE =
  /\b(?:news|today|daily|weekly|online|wire|review|report|press|record|sun|tv|radio|magazine|digest|media|network)\b/i
