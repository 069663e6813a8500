// Which outlet printed it, by one line alone: the line that claims the copyright, the imprint, a masthead, the site's name
// behind the headline. What several lines say together: named-by.ts.

import type { Span } from '../text/span.ts'
import type { Line } from './lines.ts'
import { publisherIn } from './notices.ts'
import { sectionsIn } from './shapes.ts'

/** An outlet's name and the rule that found it; the span counts in the text. */
export type FoundOutlet = Span & {
  readonly rule: 'copyright' | 'imprint' | 'masthead' | 'site-name' | 'url'
}

/**
 * The name in a line such as `© 2031 The Harbour Ledger. All rights reserved.`, `Ondes de Vesle © 2012–2031` or
 * `Published by The Harbour Ledger, 4 Quay Road`; not that of a holding company.
 */
export const ownerIn = (line: Line): FoundOutlet | null => {
  const { words, start } = line
  if (words.length > 300) return null
  const publisher = publisherIn(words)
  if (publisher) {
    const name = words.slice(publisher.start, publisher.end)
    return isOutletName(name) && !HOLDING.test(name) && !FORM.test(name)
      ? { start: start + publisher.start, end: start + publisher.end, rule: 'imprint' }
      : null
  }
  const isReserved = RIGHTS.test(words)
  if (!CLAIM.test(words) && !isReserved) return null
  if (!isReserved && !/\d{4}/.test(words)) return null
  // The claim and the name stand in one piece, or the name in the one before it.
  for (const piece of piecesOf(words)) {
    const place = bare(words, piece)
    const name = words.slice(place.start, place.end)
    if (isOutletName(name) && !HOLDING.test(name))
      return { start: start + place.start, end: start + place.end, rule: 'copyright' }
    if (name !== '') return null
  }
  return null
}

/** A line above the headline that is a newspaper's or a station's name and nothing else. */
export const mastheadIn = (line: Line): FoundOutlet | null => {
  const { words } = line
  if (line.isStopped || words.length > 40 || !isOutletName(words) || words.split(/\s+/).length > 5)
    return null
  const isPaper =
    (PAPER.test(words) || OF_PLACE.test(words)) &&
    !/^(?:latest|top|breaking|world|local|more|today'?s|daily) /i.test(words)
  if (!isPaper) return null
  return { start: line.start, end: line.end, rule: 'masthead' }
}

/** `Headline | The Harbour Ledger`, `Headline - Ports - The Harbour Ledger`: the name of the site behind the headline. */
export const siteNameIn = (line: Line, headline: string, foot: string): FoundOutlet | null => {
  const { words } = line
  if (!words.startsWith(headline) || words.length > headline.length + 120) return null
  const rest = words.slice(headline.length)
  const at = Math.max(
    ...['|', '–', '—', '·', '•', '-'].map((mark) => rest.lastIndexOf(` ${mark} `)),
  )
  if (!/^\s*[|–—·•-]\s/.test(rest) || at < 0) return null
  const name = rest.slice(at + 3).trim()
  if (!isOutletName(name)) return null
  // A name of no paper's kind may be the writer's or a place: then the foot of the page says it again.
  const isOwn = name.length >= 4 && sectionsIn(name) === 0 && foot.includes(name)
  if (!PAPER.test(name) && !SITE.test(name) && !isOwn) return null
  const start = line.start + words.length - name.length
  return { start, end: line.end, rule: 'site-name' }
}

/** A name with a word such as "News" or "Post" and one that is no section: `World News Zone 24`; only above a menu. */
export const siteAboveMenuIn = (line: Line): FoundOutlet | null => {
  const { words } = line
  const parts = words.split(/\s+/)
  const isNamed = parts.every((part) => /^(?:\p{Lu}|\d|&$)/u.test(part)) && isOutletName(words)
  if (line.isStopped || words.length > 40 || parts.length < 2 || parts.length > 5 || !isNamed)
    return null
  const named = parts.filter((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part) && sectionsIn(part) === 0)
  const isKnown = SITE.test(words) || PAPER.test(words)
  return isKnown &&
    named.length > 0 &&
    !/^(?:latest|top|breaking|local|more|today|your)\b/i.test(words)
    ? { start: line.start, end: line.end, rule: 'masthead' }
    : null
}

/** The host of an address as the address shows it: `ledger.example`. */
export const hostIn = (url: string): string | null =>
  /^https?:\/\/(?:www\.)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(url)?.[1] ?? null

/** Short, with a capital or a digit first, or in a script without capitals. */
export const isOutletName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  name.split(/\s+/).length <= 6 &&
  /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
  /\p{L}{2}/u.test(name)

/** A company that owns outlets, by its name or by its form. */
export const isHolding = (words: string): boolean => HOLDING.test(words) || FORM.test(words)

const piecesOf = (words: string): readonly Span[] => {
  const pieces: Span[] = []
  let start = 0
  for (const mark of words.matchAll(MARKS)) {
    pieces.push({ start, end: mark.index })
    start = mark.index + mark[0].length
  }
  return [...pieces, { start, end: words.length }]
}
const MARKS = /\s?[.|•·;\n]|\s?\((?!c\))|,|\s[–—-]\s/gi

/** Without the claim, the years, the rights and the form of the company around it. */
const bare = (words: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  for (let round = 0; round < 12; round += 1) {
    const piece = words.slice(from, to)
    const before = EDGE_START.exec(piece)?.[0].length ?? 0
    const behind = EDGE_END.exec(piece.slice(before))?.[0].length ?? 0
    from += before
    to -= behind
    if (before + behind === 0) break
  }
  return { start: from, end: Math.max(from, to) }
}

const RESERVED =
  'all rights (?:are )?reserved|alle rechte (?:vorbehalten|voorbehouden)|tous (?:les )?droits (?:sont )?réservés|(?:todos )?los derechos reservados|todos os direitos reservados|tutti i diritti (?:sono )?riservati|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|(?:جميع|كافة|كل) (?:ال)?حقوق (?:النشر )?محفوظة|כל הזכויות שמורות|(?:تمامی|کلیه|تمام|همه) حقوق'
const RIGHTS = new RegExp(RESERVED, 'iu')
const CLAIM = /©|\(c\)|^copyright/i
const SIGN = '©|\\(c\\)|copyright'
const YEARS = '(?:\\d{4}\\s?[–-]\\s?)?\\d{4}'
const EDGE_START = new RegExp(
  `^(?:[\\s,:]+|${SIGN}|${YEARS}(?![\\p{L}\\d])|by\\s|bei\\s|the copyright of\\s|${RESERVED}|برای\\s|متعلق به\\s)`,
  'iu',
)
const EDGE_END = new RegExp(
  `(?:[\\s,:]+|${SIGN}|(?<![\\p{L}\\d])${YEARS}|\\s(?:all|alle|tous|todos|tutti)\\s[\\s\\S]{0,80}|${RESERVED}|\\sمحفوظ(?: است| می‌باشد)?|\\s(?:is|are|and its|est|ist|wird|è)\\s[\\s\\S]{0,200}|\\s(?:gmbh|mbh|ag|se|kg|ohg)(?:\\s?&\\s?co\\.?)?(?:\\s?(?:kg|ohg))?(?:aa)?|\\s(?:ltd|limited|inc|llc|plc|co|corp|s\\.?a\\.?s?|s\\.?l\\.?|s\\.?r\\.?l\\.?|spa|sarl|b\\.?v\\.?)\\.?)$`,
  'iu',
)
const FORM =
  /(?:^|\s)(?:gmbh|mbh|ag|kg|ltd|limited|inc|llc|plc|s\.?l\.?u?|s\.?r\.?l\.?|s\.?p\.?a|sarl|b\.?v|c\.?v)\.?(?=[\s,.]|$)/iu
const HOLDING =
  /(?<!\p{L})(?:group|media|broadcasting|holdings?|publishing|publishers|enterprises|networks?|corporation|company|communications|ventures|partners|authors?|respective|owners?|rights|getty|images|\p{L}*verlag(?:s\p{L}+)?|mediengruppe|medien\p{L}*|\p{L}*gesellschaft|éditions?|editora|editorial|editrice|edizioni|ediciones|uitgeverij|gruppo|grupo|groupe|société|audio|productions?)(?!\p{L})/iu

const PAPER =
  /(?<!\p{L})(?:ledger|times|post|herald|gazette|courier|tribune|journal|chronicle|observer|telegraph|guardian|mail|mirror|express|star|standard|echo|argus|examiner|bulletin|register|dispatch|sentinel|globe|ticker|independent|inquirer|monitor|advertiser|messenger|mercury|packet|anzeiger|kurier|nachrichten|rundschau|tagblatt|tageblatt|allgemeine|bote|presse|merkur|volksblatt|correo|diario|periódico|gaceta|heraldo|dépêche|quotidien|courrier|giornale|corriere|gazzetta|messaggero|bode|courant|nieuwsblad|dagblad)$|\p{Ll}(?:zeitung|blatt|kurier|anzeiger|bote|spiegel|echo|rundschau|krant|blad)$/iu
/** `Heraldo de Tarnow`, `La Voz del Estuario`, `Radio Ostsund`: what it is, and of which place. */
const OF_PLACE =
  /^(?:(?:[Ll]a|[Ll]e|[Ee]l|[Ii]l|[Ll]o|[Dd]e|[Dd]er|[Dd]ie|[Dd]as|The)\s|[Ll]['’])?(?:(?:Diario|Correo|Heraldo|Voz|Eco|Gaceta|Periódico|Noticias|Giornale|Corriere|Gazzetta|Messaggero|Voce|Stampa|Journal|Écho|Échos|Voix|Dépêche|Gazette|Courrier|Lettre|Tribune|Quotidien|Agenzia|Agencia|Agence|Anzeiger|Nachrichten|Jornal|Folha|Correio|Diário|Voice|Echo)\s(?:de|del|de la|de los|du|des|d['’]|di|della|del|dello|dei|dell['’]|da|do|für|aus|of|of the)\s?(?=\p{Lu})|(?:Radio|Rundfunk|Ondes|Antenne|Onda|Canal|Kanal|Télé|Agenzia|Agencia|Agence|Omroep)\s(?=\p{Lu}))\p{Lu}[\p{L}’'-]+(?:[\s-]\p{L}[\p{L}’'-]*){0,3}$/u
const SITE =
  /\b(?:news|today|daily|weekly|online|wire|review|report|press|record|sun|tv|radio|magazine|digest|media|network)\b/i
