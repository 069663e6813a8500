// The titles that a page states, without the name of the site that stands beside them.

import { folded } from './folded.ts'

/** What stands between a headline and the name of a site: a dash, a bar or a dot between blanks, or a colon. */
const BETWEEN = /\s+(?:[|–—·•»:]|-|::|<|>)\s+|:\s+|[_｜│－]|(?<=[⺀-￯])[|-](?=[⺀-￯])/

/** A title without the parts at its edges that are just the name of the site. */
export const withoutSite = (
  title: string,
  site: string | null,
  headline?: string | null,
): string => {
  const parts = partsOf(title)
  if (parts.length < 2) return title
  if (headline) {
    const wanted = folded(headline)
    const found = parts.find(({ text }) => folded(text) === wanted)
    if (found) return found.text
    // A headline may hold such a sign itself.
    if (folded(title).startsWith(`${wanted} `) && wanted) {
      const cut = parts.find(({ end }) => folded(title.slice(0, end)) === wanted)
      if (cut) return title.slice(0, cut.end)
    }
  }
  const name = folded(site ?? '')
  if (!name) return title
  const isSite = (text: string): boolean => {
    const words = folded(text)
    return words === name || `the ${words}` === name || words === `the ${name}`
  }
  const last = parts.findLast(() => true)
  const first = parts[0]
  if (last && isSite(last.text)) return title.slice(0, parts.at(-2)?.end).trim()
  if (first && isSite(first.text)) return title.slice(parts[1]?.start).trim()
  return title
}

/** The name behind the headline in the title of a page, parted from it by a bar, a dash or a dot. */
export const siteIn = (title: string, headline: string): string | null => {
  const wanted = folded(headline)
  const last = partsOf(title).at(-1)
  if (!wanted || !last || last.start === 0 || last.text.length > SITE_LIMIT) return null
  if (!/(?:[|–—·•-]\s+|[_｜│－]\s*|[⺀-￯][|-])$/.test(title.slice(0, last.start))) return null
  if (isOfFormat(last.text)) return null
  const rest = folded(title.slice(0, last.start))
  return rest === wanted || rest.startsWith(`${wanted} `) ? last.text : null
}

const SITE_LIMIT = 60
const SITE_WORDS = 5

/** True for a title that names a format of the page: "The Ledger: Printer Friendly Format". */
export const isOfFormat = (title: string): boolean => OF_A_FORMAT.test(title)

/** The name of the site beside such a format; `null` where there is none. */
export const siteBesideFormat = (title: string, headline?: string): string | null => {
  if (!isOfFormat(title)) return null
  const own = folded(headline ?? '')
  const others = partsOf(title).filter(
    ({ text }) => !isOfFormat(text) && (own === '' || folded(text) !== own),
  )
  const [only] = others
  if (!only || others.length > 1 || only.text.length > SITE_LIMIT) return null
  if (only.text.split(' ').length > SITE_WORDS) return null // a headline
  // "Bay News.com" is the "Bay News".
  return only.text.replace(/(?<= \w{1,40})\.(?:com|net|org)$/i, '')
}

const OF_A_FORMAT =
  /\bprint(?:er|able)?[- ](?:friendly|version|view|page|format|article|this)\b|\bprintable\b/i

type Part = { readonly text: string; readonly start: number; readonly end: number }

const partsOf = (title: string): readonly Part[] => {
  const parts: Part[] = []
  let from = 0
  for (const match of title.matchAll(new RegExp(BETWEEN, 'g'))) {
    parts.push({ text: title.slice(from, match.index).trim(), start: from, end: match.index })
    from = match.index + match[0].length
  }
  parts.push({ text: title.slice(from).trim(), start: from, end: title.length })
  return parts.filter(({ text }) => text)
}

/** The title itself and its parts that are long enough to be a headline. */
export const titlesIn = (title: string): readonly string[] => [
  title,
  ...partsOf(title)
    .map(({ text }) => text)
    .filter((text) => isLong(text, 4)),
]

/** Long enough to be told from a section: so many words, or eight letters of a script without blanks. */
export const isLong = (line: string, words: number): boolean =>
  line.split(' ').length >= words || (line.length >= 8 && UNSPACED.test(line))

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u
