// The end of a printed version of an article: the list of its links and the address where it was found. These pages
// are bare lines without elements of their own, so lines are looked at, and only below the last paragraph of prose.

export type Printed = {
  readonly text: string
  /** What stands below the article; empty where there is nothing. */
  readonly foot: string
  /** The address of the article, where a line names it. */
  readonly url: string | null
}

/** Cuts the foot of a printed version off. Linear. */
export const withoutPrintedFoot = (text: string): Printed => {
  const lines = text.split('\n')
  let from = lines.length
  let url: string | null = null
  for (let i = lines.length - 1; i > 0 && lines.length - i < FOOT_LINES; i -= 1) {
    const line = lines[i]?.trim() ?? ''
    if (HEADING.test(line)) {
      from = i
      url = addressAfter(lines, i) ?? url
    } else if (isProse(line)) break
  }
  if (from === lines.length) return { text, foot: '', url: null }
  return {
    text: lines.slice(0, from).join('\n').trimEnd(),
    foot: lines.slice(from).join('\n').trim(),
    url,
  }
}

const FOOT_LINES = 400

const HEADING =
  /^(?:links? (?:referenced|mentioned|used) (?:with)?in (?:this|the) (?:article|story|page)|urls? in this (?:post|article)|(?:you can )?(?:find|read|view) this (?:article|story|page)(?: online)? (?:at|on)|this (?:article|story|page) (?:was found|can be found|is available)(?: online)? at|(?:article|story|page) (?:printed|taken) from\b|printed from\b|urls? to (?:article|story)|source url|original (?:article|url|address)\b.{0,20}:|permalink|links:?$)/i

/** Sentences; not those that speak of the list below the article. */
const isProse = (line: string): boolean =>
  line.length >= 100 && /[.!?…][”"’')]?$/.test(line) && !/^\[?\d|\blinks? referenced\b/i.test(line)

const IS_OWN =
  /find|read|view|found|available|printed|taken|url to|urls? to|source|original|permalink/i

const addressAfter = (lines: readonly string[], at: number): string | null => {
  const heading = lines[at] ?? ''
  if (!IS_OWN.test(heading) || /^(?:links?|urls? in)\b/i.test(heading)) return null
  for (const line of [heading, ...lines.slice(at + 1, at + 4)]) {
    const found = /https?:\/\/[^\s<>"]{4,2000}/i.exec(line)?.[0]
    // The address of a site alone is not that of its article.
    if (found && /^https?:\/\/[^/]+\/./i.test(found)) return found.replace(/[).,;]+$/, '')
    if (line !== heading && line.trim()) break
  }
  return null
}
