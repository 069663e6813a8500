// The words that date a statement: "on Wednesday" beside the verb of saying, not the day of what was told. They stand
// between speaker and verb, between the verb and what is said, or at the head of the clause; elsewhere a date is part
// of the proposition.

import { attributingVerbs } from '../../text/attribution-clause.ts'
import { matchesOf } from '../../text/matches.ts'
import { contains, indexAt, overlaps, passage, type Span } from '../../text/span.ts'
import { dateWordsIn, resolveDate } from '../../core/dates.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import { germanStatementDate } from './statement-date-de.ts'
import type { Attribution, Ground, Suggestion, Tagged } from './types.ts'

/** The date of the statement of a tagged clause; `null` where nothing dates it. Bounded by its sentence. */
export const statementDate = (
  ground: Ground,
  tagged: Tagged,
  attribution: Attribution,
): Suggestion['date'] => {
  const { text, sentences, published } = ground
  const { who, stated, verb: known } = attribution
  if (who === 'outlet') return null
  if (ground.lexicon.rules === 'de') return germanStatementDate(ground, tagged, attribution)
  const sentence = sentences[indexAt(sentences, tagged.start)] ?? tagged
  const verb = known ?? verbBehind(text, stated, sentence)
  // Of a quotation that goes on, another sentence dates the statement.
  if (!verb || !overlaps(verb, sentence) || (stated && !overlaps(stated, sentence))) return null
  const clause = {
    start: Math.min(sentence.start, tagged.start),
    end: Math.max(sentence.end, tagged.end),
  }
  const words =
    between(text, stated, verb) ??
    behind(text, stated, verb, clause) ??
    atHead(text, stated, verb, tagged, clause)
  const found = words ?? vague(text, stated, verb)
  if (!found) return null
  const dated = resolveDate(passage(text, found), published)
  return { ...found, resolved: dated?.resolved ?? null, precision: dated?.precision ?? null }
}

// `Karsovia on Friday dismissed`; not `Spall, who left in 2027, insists`, nor a dateline.
const between = (text: string, stated: Span | null, verb: Span): Span | null =>
  stated &&
  stated.end <= verb.start &&
  verb.start - stated.end < 80 &&
  !/\b(?:who|whom|whose|which|that|where)\b|\s[-–—]\s/.test(text.slice(stated.end, verb.start))
    ? firstIn(text, { start: stated.end, end: verb.start })
    : null

/** Where what is said begins; `of` and `to` where a verb follows, not where somebody is spoken to. */
const CONTENT =
  /\b(?:that|whether|how|why|of(?= \p{L}+ing\b)|to(?= (?!(?:the|a|an|his|her|its|reporters|journalists)\b)\p{Ll}))\b|[:;“"«„‘]|,\s(?:after|while|but|adding|saying|and)\b/u

// `told reporters on Wednesday that`, `accused the mayor last week of opening`, `said on Friday the port was shut`
const behind = (text: string, stated: Span | null, verb: Span, clause: Span): Span | null => {
  const start = Math.max(verb.end, stated?.end ?? 0)
  const rest = text.slice(start, clause.end)
  const content = CONTENT.exec(rest)
  const end = start + (content?.index ?? rest.length)
  const found = firstIn(text, { start, end })
  if (!found) return null
  const lead = text.slice(start, found.start)
  // Without a word that opens what is said, the date must stand beside the verb.
  if (content && !/^[,;]/.test(content[0])) return hasFiniteVerb(lead) ? null : found
  return isBeside(lead) ? found : null
}

/** Between the verb and a date beside it: nothing, or to whom and in what it was said; names may stand there as well. */
const BESIDE: ReadonlySet<string> = new Set(
  `to in at during on by an a the his her its their this reporters journalists lawmakers parliament statement interview
  news press conference briefing letter email e-mail mail post hearing speech newspaper agency radio television telephone
  phone written joint brief short second`.split(/\s+/),
)

const isBeside = (lead: string): boolean =>
  lead.length <= 60 &&
  (lead.match(/[\p{L}\p{M}'’-]+/gu) ?? []).every(
    (word) => BESIDE.has(word) || /^\p{Lu}/u.test(word),
  )

/** How a phrase begins that dates what follows. */
const FRONTED =
  /^(?:in|on|at|during|speaking|writing|asked|late|early|earlier|yesterday|today|last|this|over|two|three|the day|a (?:day|week|month))\b/i

// `On Thursday, Karsovia insisted`, `In a statement carried by Karsov Wire on Thursday, the minister said`
const atHead = (
  text: string,
  stated: Span | null,
  verb: Span,
  tagged: Span,
  clause: Span,
): Span | null => {
  const end = Math.min(stated?.start ?? verb.start, verb.start)
  const start = contains(tagged, { start: end, end }) ? tagged.start : clause.start
  if (end <= start) return null
  const head = text.slice(start, end)
  if (head.length > 160 || !FRONTED.test(head) || /["“”«»]/.test(head) || hasFiniteVerb(head))
    return null
  return dateWordsIn(text, { start, end }).findLast((found) => isOwn(text, found)) ?? null
}

// `Okoro later acknowledged`
const vague = (text: string, stated: Span | null, verb: Span): Span | null => {
  const start = stated && stated.end <= verb.start ? stated.end : verb.end
  const end = stated && stated.end <= verb.start ? verb.start : verb.end + 12
  const found = /^\s*(later|earlier|previously|recently|subsequently)\b/i.exec(
    text.slice(start, end),
  )
  const word = found?.[1]
  return found && word
    ? { start: start + found[0].length - word.length, end: start + found[0].length }
    : null
}

const firstIn = (text: string, span: Span): Span | null =>
  dateWordsIn(text, span).find((found) => isOwn(text, found)) ?? null

// `rejected Monday's report`, `an email from February`: the day of something else.
const isOwn = (text: string, { start, end }: Span): boolean =>
  !/^['’]s?\b/.test(text.slice(end, end + 2)) &&
  !/\b(?:from|of|since|until|till|for|by|between|before|after)\s+(?:the\s+)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

const LETTERS = /\p{L}+/gu

const verbBehind = (text: string, stated: Span | null, sentence: Span): Span | null => {
  if (!stated || !overlaps(stated, sentence)) return null
  const rest = text.slice(stated.end, Math.min(sentence.end, stated.end + 80))
  for (const { 0: word, index } of matchesOf(LETTERS, rest))
    if (attributingVerbs.has(word))
      return { start: stated.end + index, end: stated.end + index + word.length }
  return null
}
