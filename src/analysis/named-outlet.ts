// The outlet of a text: what the page says, the owner's line, the masthead, the address, in this order.

import type { Facts } from '../core/facts.ts'
import type { StatedValue } from '../core/types.ts'
import type { Span } from '../text/span.ts'
import type { Mark } from './boilerplate.ts'
import { isDesk } from './byline.ts'
import type { Anatomy } from './frame.ts'
import type { Line } from './lines.ts'
import {
  areAllInitials,
  areInitials,
  begunIn,
  ownedIn,
  recurringIn,
  strappedIn,
  supportedIn,
} from './named-by.ts'
import {
  hostIn,
  mastheadIn,
  ownerIn,
  siteAboveMenuIn,
  siteNameIn,
  type FoundOutlet,
} from './outlet.ts'
import { valueOfFact } from './page-facts.ts'
import { NOT_STATED, statedAt } from './stated-at.ts'

/** The owner's line says the same name, not in capitals. */
const saysSame = (text: string, shouted: Span, owner: Span): boolean => {
  const [a, b] = [text.slice(shouted.start, shouted.end), text.slice(owner.start, owner.end)]
  return a !== b && a.toLowerCase() === b.toLowerCase() && b !== b.toUpperCase()
}

/** Lines of the page that may name its site; menus and other articles name anything. */
const speaksOfSite = (mark: Mark | null): boolean =>
  mark !== null &&
  (['copyright', 'newsletter', 'comments', 'cookie'].includes(mark.kind) ||
    /^(?:appeal|app|author-bio|correction|imprint|legal|programme)/.test(mark.rule))

/** A link that skips, a button or a dialog about cookies: they may stand above the name of the site. */
const isBeforeName = (mark: Mark | null | undefined): boolean =>
  mark?.kind === 'cookie' || /^(?:skip-link|page-link|page-words)$/.test(mark?.rule ?? '')

/** The first lines of a page that are no dialog and no link. */
const atTop = (
  above: readonly Line[],
  marks: readonly (Mark | null)[],
  count: number,
): readonly number[] =>
  above
    .slice(0, 40)
    .flatMap((_, i) => (isBeforeName(marks[i]) ? [] : [i]))
    .slice(0, count)

const isMenu = (mark: Mark | null | undefined): boolean =>
  /^(?:menu|section-names|glued-menu)$/.test(mark?.rule ?? '')

/** The first short lines of a page, and those above and below its first menu. */
const nearMenu = (above: readonly Line[], marks: readonly (Mark | null)[]): readonly Line[] => {
  const near = new Set([0, 1, ...atTop(above, marks, 2)])
  for (const [menu] of above.slice(0, 20).entries())
    if (isMenu(marks[menu])) for (const i of [menu - 1, menu + 1]) near.add(i)
  return above
    .filter((_, i) => near.has(i) && MASTHEADS.has(marks[i]?.rule ?? 'masthead'))
    .map(withoutStop)
}

/** `PlumbLine.`: a name of one word may have a stop at the head of a page. */
const withoutStop = (line: Line): Line =>
  /^\p{L}{4,30}\.$/u.test(line.words)
    ? { ...line, words: line.words.slice(0, -1), end: line.end - 1, isStopped: false }
    : line

/** What a line is taken for that may be a site's name; sections and links of the page are none. */
const MASTHEADS: ReadonlySet<string> = new Set(['masthead', 'above-headline'])

/** `not-stated` where nothing names it; never guessed from a topic. */
export const outletIn = (
  text: string,
  { lines, marks, headline, first, last }: Anatomy,
  { outlet }: Facts,
  byline: StatedValue,
  address: { readonly url: string; readonly start: number } | null,
): StatedValue => {
  const fromPage = outlet ? valueOfFact(text, outlet) : null
  if (fromPage?.state === 'stated') return fromPage
  const writer = byline.state === 'stated' ? byline.stated : null
  // An agency that signs the text owns it, and prints no page: `Karsov Wire staff`.
  const isOther = ({ start, end }: FoundOutlet): boolean => {
    const name = text.slice(start, end)
    return (
      name !== writer && !(isDesk(name) && writer?.toLowerCase() === `${name} staff`.toLowerCase())
    )
  }
  const owners = lines.flatMap((line, i) =>
    marks[i]?.kind === 'copyright' ? (ownerIn(line) ?? []) : [],
  )
  const owner = owners.find(isOther)
  const title = lines[headline]?.words ?? ''
  const above = lines.slice(0, Math.max(0, headline))
  const masthead = atTop(above, marks, 6).flatMap((i) => mastheadIn(above[i]!) ?? [])[0]
  const foot = lines
    .filter((_, i) => i > headline && speaksOfSite(marks[i] ?? null))
    .map(({ words }) => words.slice(0, 300))
    .join('\n')
    .slice(0, 50_000)
  const site = above.flatMap((line) => (title ? (siteNameIn(line, title, foot) ?? []) : []))[0]
  const isLinkBehind = (i: number): boolean =>
    last >= 0 && i > last && !lines[i]!.isStopped && lines[i]!.words.length <= 60
  const said = lines
    .flatMap(({ words }, i) => (i !== headline && (marks[i] || isLinkBehind(i)) ? [words] : []))
    .slice(0, 2_000)
  const recurring = above.slice(0, 40).flatMap((line) => recurringIn(line, foot) ?? [])[0]
  const near = nearMenu(above, marks)
  const body = first < 0 ? '' : text.slice(lines[first]!.start, lines[last]?.end ?? 0)
  const isOfArticle = (word: string): boolean => body.includes(word)
  const supported =
    owner || recurring
      ? undefined
      : near.flatMap(
          (line) =>
            supportedIn(line, said) ??
            ownedIn(line, said, isOfArticle) ??
            strappedIn(line, above[above.findIndex(({ start }) => start === line.start) + 1]) ??
            begunIn(line, lines.slice(last + 1)) ??
            [],
        )[0]
  // The owner's line says the initials of a name at the head.
  const full =
    owner && near.find(({ words }) => areAllInitials(text.slice(owner.start, owner.end), words))
  const titled = above
    .slice(0, 6)
    .flatMap((line, i) =>
      isMenu(marks[i + 1]) && i + 1 < above.length ? (siteAboveMenuIn(line) ?? []) : [],
    )[0]
  const isShouted = recurring && owner && saysSame(text, recurring, owner)
  const isShort =
    recurring &&
    owner &&
    areInitials(text.slice(recurring.start, recurring.end), text.slice(owner.start, owner.end))
  const found =
    (isShouted || isShort ? owner : recurring) ??
    supported ??
    (full ? { start: full.start, end: full.end, rule: 'masthead' as const } : owner) ??
    site ??
    masthead ??
    titled
  if (found) return statedAt(text, found, `rule:${found.rule}`)
  if (fromPage) return fromPage
  const host = address ? hostIn(address.url) : null
  const at = address && host ? text.indexOf(host, address.start) : -1
  return host && at >= 0
    ? statedAt(text, { start: at, end: at + host.length }, 'rule:url')
    : NOT_STATED
}
