// Lines that are boilerplate by their shape: menus, glued category words, paths that lead to the headline, tickers.

import { lengthOf } from '../text/span.ts'
import { shortened, type Mark } from './boilerplate.ts'
import { wordCount, type Line } from './lines.ts'
import { ACTIONS, NETWORKS, SECTIONS } from './shape-words.ts'
import { tokensOf } from './token-patterns.ts'

/** A menu: items between separators, or nothing but the names of sections. Only for lines without a final stop.
 * `isBehind`: behind the article's text, where two items are enough. */
export const menuIn = (line: Line, isBehind = false): Mark | null => {
  if (line.isStopped || lengthOf(line) > LONGEST) return null
  const { words } = line
  const items = words.split(SEPARATOR).map((item) => item.trim())
  const filled = items.filter(Boolean)
  if (
    filled.length >= 3 &&
    filled.every((item) => item.length <= 30 && wordCount({ words: item }) <= 4)
  )
    return menu('menu', `"${shortened(words)}" looks like a menu: separators and no final stop.`)
  const tokens = tokensOf(words)
  if (tokens.length === 0) {
    return /[\p{L}\p{N}]/u.test(words)
      ? null
      : menu('ornament', `"${shortened(words)}" holds no word.`)
  }
  const known = tokens.filter(({ folded }) => SECTIONS.has(folded)).length
  const glued = joints(words)
  if (glued >= 2 && (known > 0 || pieces(words).filter((piece) => SECTIONS.has(piece)).length >= 2))
    return menu(
      'glued-menu',
      `"${shortened(words)}" looks like a menu: category words run into each other.`,
    )
  if (
    filled.length === 2 &&
    words.length <= 60 &&
    (known >= tokens.length / 2 || (isBehind && words.includes('|')))
  )
    return menu('menu', `"${shortened(words)}" looks like a menu: separators and no final stop.`)
  if (known === tokens.length)
    return menu(
      'section-names',
      `"${shortened(words)}" names sections of the page and nothing else.`,
    )
  if (tokens.length >= 10 && known >= 5 && areCapital(words))
    return menu(
      'section-names',
      `"${shortened(words)}" is a row of capitalised words with the names of sections among them.`,
    )
  if (tokens.length >= 4 && known >= tokens.length * 0.75)
    return menu(
      'section-names',
      `"${shortened(words)}" names sections of the page, without a final stop.`,
    )
  return null
}

/** Three of four words begin with a capital: no sentence. */
const areCapital = (words: string): boolean => {
  const all = words.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return all.filter((word) => /^\p{Lu}/u.test(word)).length >= all.length * 0.75
}

/** How many words are the names of sections. */
export const sectionsIn = (words: string): number =>
  tokensOf(words).filter(({ folded }) => SECTIONS.has(folded)).length

/** `LOCAL NEWS: Snow plow has a name`: a section in capitals before the title of another article. */
export const labelledIn = (line: Line): Mark | null => {
  const label = /^(\p{Lu}[\p{Lu}\s&]{2,24})\s?[:|]\s/u.exec(line.words.slice(0, 40))?.[1]
  if (!label || line.isStopped || lengthOf(line) > 160 || wordCount(line) < 5) return null
  const words = tokensOf(label)
  return words.length > 0 && words.every(({ folded }) => SECTIONS.has(folded))
    ? {
        kind: 'related',
        rule: 'labelled',
        reason: `"${shortened(line.words)}" has the name of a section before the title of another article.`,
      }
    : null
}

/** Nothing but the names of networks and of what one does with a page: `Facebook Twitter Email 12`. */
export const buttonsIn = (line: Pick<Line, 'words'>): Mark | null => {
  if (line.words.length > 160) return null
  const tokens = tokensOf(unglued(line.words))
  const networks = tokens.filter(({ folded }) => NETWORKS.has(folded)).length
  const actions = tokens.filter(({ folded }) => ACTIONS.has(folded)).length
  const numbers = tokens.filter(({ folded }) => /^\d{1,6}k?$/.test(folded)).length
  if (/^(\p{L}{3,20})\1$/u.test(line.words)) return doubled(line.words)
  if (tokens.length === 0 || networks + actions + numbers < tokens.length) return null
  if (networks === 0 && actions < 2) return null
  return {
    kind: 'share',
    rule: 'buttons',
    reason: `"${shortened(line.words)}" names networks and buttons and nothing else.`,
  }
}

/** A path or a page title: the headline again, with a few words around it. */
export const repeatIn = (line: Line, headline: string): Mark | null => {
  if (headline.length < 8 || lengthOf(line) > headline.length + 120) return null
  const words = plain(line.words)
  const wanted = plain(headline)
  const at = words.indexOf(wanted)
  if (at >= 0) {
    const around = `${words.slice(0, at)} ${words.slice(at + wanted.length)}`.trim()
    if (around.split(/\s+/).length > 10) return null
  } else {
    // A path may cut the headline: "Home > News > Karsovia rejects Alverian ch…"
    const last =
      words
        .split(/\s[>›»/|]\s/)
        .at(-1)
        ?.replace(/(?:…|\.\.\.)$/, '')
        .trim() ?? ''
    const isPath = />|›|»/.test(words) || /(?:…|\.\.\.)$/.test(words)
    const tail = plain(endOfPath(line))
    const isCut = isPath && last.length >= 12 && wanted.startsWith(last)
    if (!isCut && (tail.length < 8 || !wanted.startsWith(tail))) return null
  }
  return menu(
    'repeats-headline',
    `"${shortened(line.words)}" repeats the headline as a path or a page title.`,
  )
}

/** The last item of a path such as `Home » Viral » Man finds crane…`, without the dots that cut it; empty for other lines. */
export const endOfPath = ({ words }: Pick<Line, 'words'>): string => {
  if (words.length > 400) return ''
  const items = words.split(/\s?[»›>→]\s?|\s[/|]\s/)
  // One item alone may be a mark of quotation: "« La grue »".
  if (items.length < 2 || items.slice(0, -1).some((item) => !item.trim() || item.length > 40))
    return ''
  return (items.at(-1) ?? '').replace(/\s?(?:…|\.\.\.)$/, '').trim()
}

/** Whom a mail went to: a line of its head. Its subject and its date belong to the article. */
export const mailHeadIn = ({ words }: Pick<Line, 'words'>): Mark | null =>
  words.length <= 300 && MAIL_HEAD.test(words)
    ? {
        kind: 'other',
        rule: 'mail-head',
        reason: `"${shortened(words)}" is a line from the head of a mail.`,
      }
    : null

const MAIL_HEAD = /^(?:to|cc|bcc|from|reply-to|an|von|de|para)\s?: [^@\n]{0,120}@\S/i

/** Weather, prices and the date of the day in the bar of a page. */
export const tickerIn = (line: Line): Mark | null => {
  const { words } = line
  if (line.isStopped || words.length > 120) return null
  const degrees = /-?\d{1,3}\s?°\s?[CF]?/.test(words)
  const prices = [...words.matchAll(/[+−–-]\s?\d{1,4}[.,]\d{1,2}\s?%?/g)].length
  if (degrees || (prices >= 1 && /\d[.,]\d/.test(words) && wordCount(line) <= 12))
    return menu('ticker', `"${shortened(words)}" looks like a bar of weather or prices.`)
  return null
}

const doubled = (words: string): Mark => ({
  kind: 'other',
  rule: 'doubled',
  reason: `"${shortened(words)}" is one word of a label, printed twice.`,
})

/** `ShareTweetEmail`, `Copy link38 Comments`: what a page sets as buttons and a paste runs together. */
const unglued = (words: string): string =>
  joints(words) + [...words.matchAll(/\p{L}\d/gu)].length === 0
    ? words
    : words
        .replaceAll(/What\s?sApp/gi, 'Whatsapp')
        .replaceAll(/Linked\s?In/gi, 'Linkedin')
        .replaceAll(/(?:Face|You)(?=Book|Tube)/g, (half) => half.toLowerCase())
        .replaceAll(/Book|Tube/g, (half) => half.toLowerCase())
        .replaceAll(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(X)(?=\p{Lu}\p{Ll})/gu, '$& ')

const menu = (rule: string, reason: string): Mark => ({ kind: 'navigation', rule, reason })

const LONGEST = 400
const SEPARATOR = /\s*[|•·»›▪●◦→>≡☰\t]+\s*|\s+[/–—-]\s+|\s{3,}/

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Small letters that run into a capital: `WorldPolitics`. */
const joints = (words: string): number => [...words.matchAll(/\p{Ll}\p{Lu}/gu)].length

const pieces = (words: string): readonly string[] =>
  words
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/\s+/)
