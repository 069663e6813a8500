// The end of a printed version of an article: the list of its links and the address where it was found. These pages
// are bare lines without elements of their own, so lines are looked at, and only below the last paragraph of prose.

export type Printed = {
  readonly text: string
  /** What stands below the article; empty where there is nothing. */
  readonly foot: string
  /** The address of the article, where a line names it. */
  readonly url: string | null
}

/** Cuts the foot of a printed version off, and the numbers in the text that stand for links in it. Linear. */
export const withoutPrintedFoot = (text: string): Printed => {
  const lines = text.split('\n')
  let from = lines.length
  let url: string | null = null
  for (let i = lines.length - 1; i > 0 && lines.length - i < FOOT_LINES; i -= 1) {
    const line = lines[i]?.trim() ?? ''
    if (HEADING.test(line) || NUMBERED.test(line) || OWN_LABEL.test(line)) {
      from = i
      url = ownAddressIn(line) ?? addressAfter(lines, i) ?? url
    } else if (isProse(line)) break
  }
  // Numbers of links alone end no text: a list of sources may.
  if (lines.slice(from).every((line) => !line.trim() || NUMBERED.test(line.trim())))
    from = lines.length
  if (from === lines.length) return { text, foot: '', url: null }
  while (from > 1 && isAboveFoot(lines[from - 1] ?? '', lines[from] ?? '')) from -= 1
  const foot = lines.slice(from).join('\n').trim()
  return withoutMarks(lines.slice(0, from).join('\n').trimEnd(), foot, url)
}

/** Nothing, a rule, or the name of the source right above the address. */
const isAboveFoot = (line: string, below: string): boolean =>
  IS_RULE.test(line) || (SOURCE.test(line.trim()) && OWN_LABEL.test(below.trim()))

const SOURCE =
  /^(?:quelle|source|fonte|fuente|bron|källa|kilde|źródło|zdroj|источник|πηγή) ?: ?\S[^:]{1,60}$/iu

/** What a line with the address of the article begins with, in other languages than English. */
const OWN_LABEL =
  /^(?:(?:artikel|text|seiten|web|internet)-?adresse|adresse (?:de l['’]article|du texte|des artikels|der seite)|(?:lien|url) (?:de|vers) l['’]article|indirizzo dell['’]articolo|(?:enlace|dirección|url) del artículo|(?:endereço|link) do artigo|adres (?:artykułu|van (?:het|dit) artikel)|adress till artikeln|(?:адрес|ссылка) (?:статьи|на статью)|διεύθυνση άρθρου) ?: ?(?:https?:\/\/|www\.)\S+$/iu

/** Nothing, or a line that is drawn with signs. */
const IS_RULE = /^[\s_=*~·•#|–—-]*$/

/** The text without `[2]` where the foot says what 2 stands for, and without addresses in brackets behind its words. */
const withoutMarks = (text: string, foot: string, url: string | null): Printed => {
  const known = new Set(
    [...foot.matchAll(/^([[(<]?)(\d{1,3})[\])>.:]{1,2}(?=\s)/gm)].map(
      ([, open, number]) => `${open || '['}${number}`,
    ),
  )
  const unmarked = text.replace(
    / ?([[(<])(\d{1,3})[\])>](?=[\s.,;:!?)”"’—-]|$)/g,
    (mark, open: string, number: string) => (known.has(`${open}${number}`) ? '' : mark),
  )
  const addresses = unmarked.match(IN_BRACKETS) ?? []
  if (addresses.length < SEVERAL) return { text: unmarked, foot, url }
  const plain = unmarked.replace(IN_BRACKETS, '')
  return { text: plain, foot: [...addresses.map((each) => each.trim()), foot].join('\n'), url }
}

const SEVERAL = 2
const IN_BRACKETS = / ?[[(<](?:https?:\/\/|www\.)[^\s\])>]{3,1000}[\])>]/gi

/** A number and the address that it stands for. */
const NUMBERED =
  /^(?:\[\d{1,3}\]:?|[(<]\d{1,3}[)>]|\d{1,3}[.):]) (?:\S.{0,100} )?(?:https?:\/\/|www\.)\S+$/i

/**
 * The address in a line that says whose it is: `Source: www.ledger.example/a/1`; `null` for any other line, and for the
 * address of a site alone. Where the line leaves the scheme out, so does the answer.
 */
export const ownAddressIn = (line: string): string | null => {
  if (line.length > 2_200) return null
  const found = (OWN_LINE.exec(line)?.[1] ?? labelledIn(line))?.replace(/[).,;]+$/, '')
  return found && /^[^/]+\/./.test(found.replace(/^https?:\/\//i, '')) ? found : null
}

const labelledIn = (line: string): string | undefined =>
  OWN_LABEL.test(line) ? /(?:https?:\/\/|www\.)\S{4,2000}$/i.exec(line)?.[0] : undefined

const OWN_LINE =
  /^(?:[^:]{0,60}\b(?:published|appeared|found|read|available|viewed|retrieved|printed|print (?:view|version)|online|adresse|gefunden|erschienen)\b[^:]{0,60}|(?:original |article |page |web |document |short )?(?:source|url|link|address|permalink|quelle|adresse|link zum artikel|fuente|出典|原文|链接))\s?[:：]?\s((?:https?:\/\/|www\.)\S{4,2000})$/i

/** The one address that lines around a printed article say to be its own; `null` where none does, or several do. */
export const ownAddressAmong = (lines: string): string | null => {
  const found = new Set(lines.split('\n').flatMap((line) => ownAddressIn(line.trim()) ?? []))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const FOOT_LINES = 400

const HEADING =
  /^(?:links? (?:referenced|mentioned|used) (?:with)?in (?:this|the) (?:article|story|page)|urls? in this (?:post|article)|(?:you can )?(?:find|read|view) this (?:article|story|page)(?: online)? (?:at|on)|this (?:article|story|page) (?:was found|can be found|is available)(?: online)? at|(?:article|story|page) (?:printed|taken) from\b|printed (?:on .{4,40} )?from\b|urls? to (?:article|story)|source url|retrieved from\b|(?:source|quelle|url|web address|adresse|link zum artikel)\s?:\s?(?:https?:|www\.)|(?:this|the) (?:text|article|story|page|piece|post|document) (?:was|is|can be|has been) (?:first |also )?(?:published|printed|read|viewed|found)\b.{0,60}(?:https?:|www\.)|dieser (?:artikel|text) (?:ist|wurde|erschien)\b.{0,60}(?:https?:|www\.)|original (?:article|url|address)\b.{0,20}:|you are reading the print|permalink|links:?$)/i

/** Sentences; not those that speak of the list below the article or keep the rights. */
const isProse = (line: string): boolean =>
  line.length >= 100 &&
  /[.!?…][”"’')]?$/.test(line) &&
  !/^\[?\d|\blinks? referenced\b|^(?:copyright\b|©|\(c\))/i.test(line)

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
