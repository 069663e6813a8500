// Who is said to speak: the names beside a verb of saying. English news prose; what is found is a guess that the
// analyst sees first, never a value. The order of the patterns follows how news attributes: subject and verb, verb
// and subject behind a quotation, "according to".

import { starters } from './abbreviations.ts'
import { inReadingOrder, type Span } from './span.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const cues = words(`
  said says say saying told tells tell added adds asked asks stated states insisted insists argued argues claimed
  claims alleged alleges accused accuses denied denies deny rejected rejects dismissed dismisses refuted refutes
  disputed disputes rebuffed called calls described describes branded brands blasted blasts slammed slams condemned
  condemns criticised criticized warned warns threatened threatens acknowledged acknowledges admitted admits conceded
  concedes announced announces declared declares confirmed confirms reported reports wrote writes demanded demands
  replied replies responded responds respond declined declines refused refuses cited cites found finds showed shows
  suggested suggests noted notes explained
  explains
`)

/** Words of offices and groups: they stand before a name, or for one. Compared in lower case. */
const offices = words(`
  minister ministers ministry president premier chancellor king queen prince secretary undersecretary ambassador envoy
  governor mayor senator deputy vice acting former chief head director chairman chairwoman chair general colonel major
  captain commander admiral spokesman spokeswoman spokesperson spokespeople adviser advisor advisers advisors aide aides
  official officials officer officers analyst analysts expert experts observer observers critic critics lawyer lawyers
  judge court prosecutor prosecutors police army navy military government governments parliament agency bureau office
  department council committee commission trade foreign defence defense interior security prime state national senior
  top press finance economy energy health justice industry opposition leader leaders professor researcher researchers
  author witness witnesses resident residents source sources activist activists company group team
`)

const titles = words('mr mrs ms mx dr prof sir dame lord lady mr. mrs. ms. dr. prof.')
const determiners = words('the a an his her its their our my')
const pronouns = words('he she they it we i')
/** They have a capital and do not speak: "who left in February told the paper". Months that are names as well may. */
const calendar = words(`
  January February March July September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`)
const links = words('of for de la van von der al el bin ibn')

// A stop belongs to a word only in titles and initials.
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}'’])?(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|\p{Lu}))\.)?/gu
const FILLERS =
  /(?:\s+(?:has|have|had|did|not|never|also|later|then|again|now|once|still|today|yesterday|earlier|on \p{Lu}\p{Ll}+day|(?:this|last) week|\p{Ll}+ly))+\s*$/u

type Word = Span & { readonly text: string }

/** The spans of those who seem to speak in a sentence, appositives included, in reading order and apart. */
export const speakersIn = (text: string, { start, end }: Span): readonly Span[] => {
  const said = withoutQuotations(text.slice(start, end))
  const found: Span[] = []
  const add = (span: Span | null): void => {
    if (!span || calendar.has(said.slice(span.start, span.end))) return
    if (!found.some((each) => each.start < span.end && span.start < each.end)) found.push(span)
  }
  for (const { 0: cue, index } of said.matchAll(WORD)) {
    const isVerb = cues.has(cue.toLowerCase())
    if (isVerb) add(subjectBefore(said, index) ?? subjectBehind(said, index, index + cue.length))
  }
  for (const { 0: cue, index } of said.matchAll(/\b[Aa]ccording to\s+/g))
    add(phraseFrom(said, index + cue.length))
  return found
    .map((span) => ({ start: start + span.start, end: start + span.end }))
    .sort(inReadingOrder)
}

/** `name` is empty for pronouns and for those who are only named by an office. */
export type NameAndRole = { readonly name: string; readonly role: string }

/**
 * The name and the office in words as they are printed: `Karsovia’s Trade Minister, Pavo Lindqvist`,
 * `Deputy Trade Minister Pavo Lindqvar`, `Mr Lindqvist`.
 */
export const nameAndRole = (printed: string): NameAndRole => {
  const parts = printed.split(/\s*,\s*/).filter(Boolean)
  const named = parts.find((part) => isName(part))
  if (named && parts.length > 1)
    return { name: untitled(named), role: parts.filter((part) => part !== named).join(', ') }
  const all = wordsIn(printed)
  const lastOffice = all.findLastIndex(({ text }) => offices.has(text.toLowerCase()))
  const behind = all.slice(lastOffice + 1)
  const first = behind[0]
  if (!first || !isName(printed.slice(first.start))) return { name: '', role: '' }
  return {
    name: untitled(printed.slice(first.start).trim()),
    role: lastOffice < 0 ? '' : printed.slice(0, first.start).trim(),
  }
}

const isName = (part: string): boolean => {
  const all = wordsIn(part)
  const [first] = all
  return (
    first !== undefined &&
    isCapital(first.text) &&
    !all.some(({ text }) => offices.has(text.toLowerCase())) &&
    !(all.length === 1 && pronouns.has(first.text.toLowerCase())) &&
    !determiners.has(first.text.toLowerCase())
  )
}

const untitled = (name: string): string => {
  const [first, ...rest] = name.split(/\s+/)
  return first && rest.length > 0 && titles.has(first.toLowerCase()) ? rest.join(' ') : name
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const wordsIn = (passage: string): readonly Word[] =>
  [...passage.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))

/** The same length, with what stands in quotation marks blotted out: its verbs are not the reporter's. */
const withoutQuotations = (sentence: string): string => {
  const marks = [...sentence.matchAll(/["“”„«»]/g)].map(({ index }) => index)
  if (marks.length % 2 > 0) return sentence.replace(/["“”„«»]/g, ';') // a pair is broken: nothing is known
  let said = sentence
  for (let i = 0; i < marks.length; i += 2) {
    const from = marks[i] ?? 0
    const to = (marks[i + 1] ?? from) + 1
    said = said.slice(0, from) + ';'.repeat(to - from) + said.slice(to)
  }
  return said
}

const clauseStart = (said: string, at: number): number => {
  let from = at
  while (from > 0 && !/[,;:()—–]/.test(said.charAt(from - 1))) from -= 1
  return from
}

/** "Karsovia on Friday dismissed", "…’s Trade Minister, Pavo Lindqvist, insisted", "the minister added". */
const subjectBefore = (said: string, verb: number): Span | null => {
  const from = clauseStart(said, verb)
  const clause = said.slice(from, verb).replace(FILLERS, '')
  if (clause.trim()) return phraseTo(said, from, from + clause.length)
  if (said.charAt(from - 1) !== ',') return null
  const apposed = clauseStart(said, from - 1)
  const second = phraseTo(said, apposed, from - 1)
  if (!second || said.slice(apposed, second.start).trim()) return null
  if (said.charAt(apposed - 1) !== ',') return second
  const first = phraseTo(said, clauseStart(said, apposed - 1), apposed - 1)
  if (!first) return second
  const isPair =
    isName(said.slice(first.start, first.end)) !== isName(said.slice(second.start, second.end))
  return isPair ? { start: first.start, end: second.end } : second
}

/** "…," said Pavo Lindqvar. Only where nothing but a mark stands before the verb. */
const subjectBehind = (said: string, verb: number, verbEnd: number): Span | null =>
  /[,;]\s*$/.test(said.slice(0, verb)) ? phraseFrom(said, verbEnd) : null

/** The phrase that ends a passage. */
const phraseTo = (said: string, from: number, to: number): Span | null => {
  const all = wordsIn(said.slice(from, to))
  const last = all.at(-1)
  if (!last || said.slice(from + last.end, to).trim()) return null
  if (pronouns.has(last.text.toLowerCase())) return moved(last, from)
  let first = all.length
  for (let i = all.length - 1; i >= 0; i--) {
    const word = all[i]!
    const next = all[i + 1]
    if (next && said.slice(from + word.end, from + next.start).trim()) break
    const lower = word.text.toLowerCase()
    if (determiners.has(lower)) {
      if (links.has(all[i - 1]?.text ?? '')) continue // "of the University"
      if (next) first = i
      break
    }
    if (isPartOfName(word.text)) first = i
    else if (!(links.has(lower) && first < all.length) && !mayFollowDeterminer(all, i)) break
  }
  const begin = all[first]
  return begin ? moved({ start: begin.start, end: last.end }, from) : null
}

/** The phrase that begins at an offset, behind blanks. */
const phraseFrom = (said: string, from: number): Span | null => {
  const all = wordsIn(said.slice(from))
  let end: Word | null = null
  for (const [i, word] of all.entries()) {
    const before = all[i - 1]
    if (said.slice(from + (before?.end ?? 0), from + word.start).trim()) break
    const lower = word.text.toLowerCase()
    if (isPartOfName(word.text)) end = word
    else if (!links.has(lower) && !(i === 0 && determiners.has(lower))) break
  }
  const [first] = all
  return first && end ? moved({ start: first.start, end: end.end }, from) : null
}

const isPartOfName = (word: string): boolean =>
  offices.has(word.toLowerCase()) || (isCapital(word) && !starters.has(word))

/** "the shipping firm said": small words between "the" and the verb. */
const mayFollowDeterminer = (all: readonly Word[], i: number): boolean => {
  const before = all.slice(Math.max(0, i - 2), i)
  const isNoun = all.slice(i).every(({ text }) => !isCapital(text))
  return isNoun && before.some(({ text }) => determiners.has(text.toLowerCase()))
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
