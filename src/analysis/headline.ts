// The headline: not the first line, but the line above byline, date and text that speaks of what the text speaks of.

import { lengthOf } from '../text/span.ts'
import { isName } from './byline.ts'
import { kinship, sharedWords, type Vocabulary } from './kin.ts'
import { isListItem, wordCount, type Line } from './lines.ts'
import { endOfPath } from './shapes.ts'

/** What is known about the lines when the headline is looked for. */
export type Above = {
  /** The first lines of the text; those behind `first` are the article's. */
  readonly lines: readonly Line[]
  /** The index of the first line that is looked at. */
  readonly from: number
  /** The index of the first real paragraph. */
  readonly first: number
  /** Lines that are something else already: boilerplate, credits. */
  readonly isTaken: (i: number) => boolean
  /** Lines that name a writer or a day. */
  readonly isCredit: (i: number) => boolean
  /** Lines whose words the owner of the page bears as a name. */
  readonly isOwner: (i: number) => boolean
  /** The stems of the article's own words. */
  readonly vocabulary: Vocabulary
  /** The title as a page or a mail states it. */
  readonly title: string | null
}

/** The index of the headline among the lines above the text; -1 where there is none. */
export const headlineIn = (above: Above): number => {
  const { lines, from, first, isTaken, isCredit, isOwner, vocabulary, title } = above
  const wanted = title === null ? null : plain(title)
  const firstCredit = creditBefore(above)
  const repeated = repeatedIn(above)
  const listed = listedIn(above)
  let best = -1
  let bestScore = -Infinity
  let related = 0
  let before: Before | null = null
  for (let i = from; i < Math.min(first, lines.length); i += 1) {
    const line = lines[i]
    if (!line || isTaken(i) || !isCandidate(line) || repeated.has(i)) {
      before = null
      continue
    }
    const isSigned = nextFree(i + 1, above, isCredit)
    // A sentence is a headline only where a byline or a date follows, or where it asks or shouts.
    const isSignedBelow =
      !isSigned && i + 1 < first && !isTaken(i + 1) && nextFree(i + 2, above, isCredit)
    const isOpen = line.isStopped && !EMPHATIC.test(line.words)
    if (isOpen && !isSigned && !isSignedBelow && wanted === null) continue
    const kin = kinship(line, vocabulary)
    // Two words in common may be chance: a menu has its "Health" too.
    const shared = Math.min(MOST_SHARED, sharedWords(line, vocabulary))
    const words = wordCount(line)
    let score = 2 * kin + 0.6 * shared - stopOf(line)
    score += words >= 4 ? 2 : words === 3 ? 0.8 : words === 2 ? 0 : -0.8
    if (words > LONG_HEADLINE) score -= 0.6
    if (lengthOf(line) > 160) score -= 0.8
    if (isName(line.words)) score -= 2
    // A second line on the same matter is a standfirst; one on another matter above it is a teaser.
    score -= Math.min(3, related) * 0.9
    const isOfSite = isStrapline(line) || isOwner(i)
    const isRelated = words >= 4 && kin >= 0.3 && shared >= 2 && !isOfSite
    if (isRelated) related += 1
    if (isSigned) score += 0.8
    // A standfirst may stand between the headline and its byline.
    else if (isSignedBelow) score += 0.6
    if (firstCredit >= 0 && i > firstCredit) score -= 1.5
    if (listed.has(i)) score -= 2
    if (isPath(line)) score -= 3
    if (isOfSite) score -= 5
    // Its words alone stand in a path or a page title as well.
    if (repeated.inner.has(i)) score += 1.5
    if (wanted !== null && isTitle(line, wanted)) score += 10
    else if (wanted !== null && sharesTitle(line, wanted)) score += 2
    // The longer line directly below a possible headline is its standfirst, and speaks for it.
    const isStandfirst =
      before !== null && isStandfirstOf(line, before, isSigned && before.i === i - 1)
    before = words >= 4 && !isOfSite ? { line, i, isRelated, shared } : null
    // Of two that are as good, the one nearer to the text: menus and teasers stand above.
    if (score >= bestScore) {
      best = isStandfirst ? i - 1 : i
      bestScore = score
    }
  }
  return bestScore > -0.9 ? best : -1
}

type Before = {
  readonly line: Line
  readonly i: number
  readonly isRelated: boolean
  readonly shared: number
}

/** Below a line on the same matter, or in one block with a line that reads like a headline, or signed below one. */
const isStandfirstOf = (
  line: Line,
  { line: above, isRelated, shared }: Before,
  isSigned: boolean,
): boolean => {
  const isLonger = lengthOf(line) > lengthOf(above) * 1.3
  const isHeadlineLike = wordCount(above) >= 5 && isPhrase(above)
  if (isSigned && isHeadlineLike && (shared >= 2 || (line.isStopped && !EMPHATIC.test(line.words))))
    return true
  if (!line.isApart && isHeadlineLike && SECOND_SENTENCE.test(line.words)) return true
  return isLonger && (isRelated || (!line.isApart && isHeadlineLike))
}

/** A headline is one sentence; what goes on with a second one stands below it. */
const SECOND_SENTENCE = /\p{Ll}{2}[.?!]['’"”»]?\s['‘"“«]?\p{Lu}/u

/** `Kreis & Region » Dunmere-Nord`: two places of a site, one under the other. */
const isPath = ({ words, isStopped }: Line): boolean => {
  if (isStopped || words.length > 80) return false
  const steps = words.split(/\s?[»›>]\s/)
  return steps.length >= 2 && steps.every((step) => wordCount({ words: step }) <= 4)
}

/** Small words among the capitals: a headline, not a menu. */
const isPhrase = ({ words }: Line): boolean =>
  [...words.matchAll(/(?:^|\s)\p{Ll}/gu)].length >= 2 || words === words.toUpperCase()

/** So many words in common count, more say no more. */
const MOST_SHARED = 3
/** Longer ones are rare, in words. */
const LONG_HEADLINE = 18

/** The line holds a title, whatever site name stands behind it there. */
export const isTitle = (line: Pick<Line, 'words'>, title: string): boolean => {
  const words = plain(line.words)
  const wanted = plain(title)
  if (words.length < 3) return false
  if (words === wanted) return true
  return wanted.startsWith(words) && SUFFIX.test(wanted.slice(words.length))
}

/** Lines of a list: three or more in one block, and no byline or date below them. */
const listedIn = (above: Above): ReadonlySet<number> => {
  const { lines, from, first, isTaken, isCredit } = above
  const listed = new Set<number>()
  const end = Math.min(first, lines.length)
  let run: number[] = []
  for (let i = from; i <= end; i += 1) {
    const line = lines[i]
    const isItem = line && i < end && !isTaken(i) && !line.isStopped && wordCount(line) >= 4
    if (isItem && (run.length === 0 || !line.isApart)) {
      run.push(i)
      continue
    }
    if (run.length >= 3 && !nextFree(i, above, isCredit)) for (const each of run) listed.add(each)
    run = isItem ? [i] : []
  }
  return listed
}

/** What a site says it is: `News from Belmar, Dunmere and around`. */
export const isStrapline = ({ words, isStopped }: Line): boolean =>
  !isStopped && words.length <= 100 && STRAPLINE.test(words) && !/\d/.test(words)

const STRAPLINE =
  /^(?:(?:the|die|la|le|il|el|l['’])\s?(?:voice|home|paper|stimme|zeitung|voix|voz|voce)\s(?:of|for|aus|für|von|de|du|des|di|del|della|der)\s.{2,60}(?:\sand\s(?:around|beyond|the \p{Ll}+(?: \p{Ll}+)?)|\sund\s(?:umgebung|umland|der region)|\set\s(?:environs|alentours|sa région)|\sy\s(?:alrededores|comarca)|\se\s(?:dintorni|provincia))|(?:(?:all the |your |local |daily |the latest )?(?:news|stories|reporting|notes|reports)(?: and \p{L}+)?|nachrichten|neues|aktuelles|actualités?|toute l['’]actualité|infos|noticias|notizie|notícias|nieuws|wiadomości)\s(?:from|for|about|around|of|aus|für|rund um|de|du|des|en|da|dal?|per|uit|voor|z)\s.{2,60}(?:\sand\s(?:around|beyond|more|the \p{L}+|surroundings)|,\s\p{Lu}.{2,30}\sand\s\p{Lu}?\p{L}+|\sund\s(?:umgebung|mehr|der region|umland)|\set\s(?:environs|alentours|sa région|de la région|au-delà)|\sy\s(?:alrededores|comarca|la región|más)|\se\s(?:dintorni|provincia|arredores|região)|\sen\s(?:omgeving|omstreken)|\si\s(?:okolic\p{L}*|regionu)))$/iu

type Repeated = { readonly has: (i: number) => boolean; readonly inner: ReadonlySet<number> }

/** Paths and page titles above the headline, which hold the words of another line and more; `inner` are those lines. */
const repeatedIn = ({ lines, from, first, isTaken }: Above): Repeated => {
  const outer = new Set<number>()
  const inner = new Set<number>()
  const end = Math.min(first, lines.length)
  for (let i = from; i < end; i += 1) {
    const { words } = lines[i]!
    if (words.length > 600) continue
    const tail = plain(endOfPath(lines[i]!))
    for (let other = i + 1; tail.length >= 8 && other < Math.min(end, i + NEAR); other += 1) {
      if (isTaken(other) || !plain(lines[other]!.words).startsWith(tail)) continue
      outer.add(i)
      inner.add(other)
    }
    for (let other = Math.max(0, i - NEAR); other < Math.min(end, i + NEAR); other += 1) {
      const line = lines[other]!
      if (other === i || lengthOf(line) >= words.length || wordCount(line) < 4) continue
      if (isTaken(other) || !words.includes(line.words) || goesOn(words, line.words)) continue
      outer.add(i)
      inner.add(other)
    }
  }
  return { has: (i) => outer.has(i), inner }
}
/** The name of a company in a title that goes on behind it: no path, and nothing that a page title adds. */
const goesOn = (words: string, part: string): boolean => {
  const behind = words.slice(words.indexOf(part) + part.length)
  return words.startsWith(part) && /^\s\p{Ll}/u.test(behind) && wordCount({ words: behind }) > 4
}

/** Such a line is looked for in so many lines above and below. */
const NEAR = 20

const isCandidate = (line: Line): boolean => {
  const length = lengthOf(line)
  if (length < 4 || length > 300 || isListItem(line)) return false
  if (HANGING.test(line.words)) return false
  return /\p{L}{2}/u.test(line.words) && !/^(?:https?:|www\.|@|#)/i.test(line.words)
}

/** A line that breaks off here goes on in the next one. */
const HANGING =
  /(?:,|;|\s(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|nor|that|which|who|is|are|was|were|has|have|had|its|his|her|their))$/

const EMPHATIC = /[?!…？！؟][”"’'»)]?$/

const stopOf = (line: Line): number => {
  if (!line.isStopped) return 0
  return EMPHATIC.test(line.words) ? 0.4 : 1.6
}

/** The first line of credits that has something above it that could be the headline. */
const creditBefore = ({ lines, from: start, first, isCredit, isTaken }: Above): number => {
  let hasCandidate = false
  for (let i = start; i < Math.min(first, lines.length); i += 1) {
    if (isCredit(i)) {
      if (hasCandidate) return i
    } else if (!isTaken(i) && wordCount(lines[i]!) >= 4) hasCandidate = true
  }
  return -1
}

/** The next line that is no boilerplate is a credit. */
const nextFree = (
  from: number,
  { first, isTaken }: Above,
  isCredit: (i: number) => boolean,
): boolean => {
  for (let i = from; i <= first; i += 1) {
    if (isCredit(i)) return true
    if (!isTaken(i)) return false
  }
  return false
}

const sharesTitle = (line: Line, title: string): boolean => {
  const words = plain(line.words).split(' ')
  if (words.length < 4) return false
  const known = new Set(title.split(' '))
  return words.filter((word) => known.has(word)).length >= words.length * 0.7
}

const SUFFIX = /^\s*[|–—:·•»-]\s*\S/

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[“”«»„]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
