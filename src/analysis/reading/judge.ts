// The clauses of a sentence, each with what speaks most for its tag.

import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Clause, Weight } from './clause.ts'
import { partsOf, type Part } from './clauses.ts'
import { hasClause, type Cue } from './cues.ts'
import type { Affiliation } from './affiliation.ts'
import { isReported } from './finite-de.ts'
import { clausePrecedes, finiteFrom, isFinite } from './finite.ts'
import { nestedIn, type Nested } from './nested.ts'
import { isOwn, isRejection, partyOf, type Named } from './party.ts'
import type { Word } from './sentence-words.ts'
import type { Sides } from './sides.ts'
import { weightsOf } from './stance.ts'
import type { Read } from './traces.ts'
import type { Ground, Sentence, Speech } from './types.ts'

/** A clause or a sentence, where its words stand in the text, and what speaks for its tag. */
export type Judged = Span & {
  readonly clause: Clause
  readonly best: Weight
  readonly alt: Weight | null
  readonly nested: Nested | null
}

/** What all clauses of an article are looked at with; the last speaker moves along. */
export type Setting = {
  readonly ground: Ground
  readonly speech: Speech
  readonly sides: Sides
  readonly isDisputed: boolean
  readonly isOpen: boolean
  readonly last: { party: readonly Named[]; paragraph: number }
  readonly affiliated: Affiliation
}

/** What the clauses of a sentence are, the sentence as a whole where all of them are the same. */
export const judge = (setting: Setting, { sentence, words, cues }: Read): readonly Judged[] => {
  if (words.length === 0 || (sentence.part === 'subheading' && cues.length === 0)) return []
  const whole: Part = { from: 0, to: words.length, joint: '', isApart: true }
  const clauseFor = (part: Part, isSaid: boolean): Clause =>
    clauseOf(setting, { sentence, words, cues }, part, isSaid)
  const all = judgedFrom(clauseFor(whole, false), sentence)
  if (sentence.part === 'subheading') return isHeading(words, all) ? [] : [all]
  if (isLine(setting.ground, sentence, words) && cues.every(isVague)) return []
  const parts = partsOf(words, cues, sentence.part === 'headline')
  if (parts.length < 2) return [withNested(all, false)]
  const groups: Judged[] = []
  let isSaid = isSaidAtTheEnd(words, cues, parts.at(-1)!.from)
  for (const part of parts) {
    const clause = clauseFor(
      part,
      isSaid || (!part.isApart && groups.at(-1)?.clause.isAttributed === true),
    )
    isSaid = isSaid && !clause.verb
    const next = judgedFrom(clause, spanOf(setting.ground.text, words, part, sentence))
    const before = groups.at(-1)
    if (before && (before.best.tag === next.best.tag || isAside(next, part))) {
      const winner = before.best.score >= next.best.score ? before : next
      groups[groups.length - 1] = { ...winner, start: before.start, end: next.end }
    } else groups.push(next)
  }
  if (groups.length < 2) return [withNested(all, false)]
  const hasClaim = groups.some(({ best }) => best.tag === 'claim')
  return groups.map((each) => withNested(each, hasClaim))
}

/** Nothing but the default speaks for it, and nothing makes it a clause of its own. */
const isAside = ({ best, clause }: Judged, part: Part): boolean =>
  (best.rule === 'claim-said' && !part.isApart && clause.verb === null) ||
  (best.rule === 'narrator-context' && (!part.isApart || clause.words.length < 5))

/** `…, the lab said` at the end speaks for all that stands before it. */
const isSaidAtTheEnd = (words: readonly Word[], cues: readonly Cue[], from: number): boolean =>
  cues.some(
    ({ entry, at, isQuoted }) =>
      entry.class === 'report-verb' &&
      !isQuoted &&
      at >= from &&
      words.length - at <= 12 &&
      clausePrecedes(words, at),
  )

/** A heading of a section says nothing by itself. */
const isHeading = (words: readonly Word[], { best }: Judged): boolean =>
  best.rule === 'narrator-context' ||
  (!words.some((_, at) => isFinite(words, at)) && best.tag !== 'denial')

const isVague = ({ entry }: Cue): boolean => entry.class !== 'denial' && entry.class !== 'claim'

/** A line of its own without a verb: `Longest in the county?`, `‘A difficult night’`. */
const isLine = (
  { text, paragraphs }: Ground,
  sentence: Sentence,
  words: readonly Word[],
): boolean => {
  const paragraph = paragraphs[sentence.paragraph]
  return (
    sentence.part === 'body' &&
    words.length <= 6 &&
    paragraph?.start === sentence.start &&
    paragraph.end === sentence.end &&
    text.charAt(sentence.end - 1) !== '.' &&
    !words.some((_, at) => isFinite(words, at))
  )
}

const withNested = (judged: Judged, hasClaim: boolean): Judged =>
  judged.best.tag === 'denial' && judged.clause.sentence.part === 'body' && !hasClaim
    ? { ...judged, nested: nestedIn(judged.clause.words, judged.clause.cues) }
    : judged

const clauseOf = (
  { ground, speech, sides, isDisputed, isOpen, last, affiliated }: Setting,
  { sentence, words: all, cues: every }: Read,
  part: Part,
  isSaid: boolean,
): Clause => {
  const words = all.slice(part.from, part.to)
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const by = speech.ofSpan(part.to - part.from === all.length ? sentence : span)
  // What names the speaker says nothing: `a doctor who was not involved in the study said`.
  const cues = every
    .filter(
      (cue) => cue.at >= part.from && cue.at < part.to && !(by.stated && contains(by.stated, cue)),
    )
    .map((cue) => ({ ...cue, at: cue.at - part.from }))
  const verbs = cues.filter((cue) => !cue.isQuoted && isSaying(cue) && hasClause(words, cue))
  const verb = verbs.find((cue) => by.verb && overlaps(by.verb, cue)) ?? verbs[0] ?? null
  const quoted = words.filter(({ isQuoted }) => isQuoted).length / words.length
  const isFound = by.who !== 'outlet'
  const isAttributed =
    isSaid ||
    verb !== null ||
    quoted >= 0.5 ||
    isFound ||
    cues.some(isAccordingTo) ||
    words.some(isReported)
  const own = affiliated(partyOf(ground.text, by, words, verb ?? cues.find(isRejection) ?? null))
  const isFromBefore = own.length === 0 && sentence.paragraph - last.paragraph <= 1
  const party = isFromBefore ? last.party : own
  if (party.length > 0 && (isAttributed || own.length > 0)) {
    last.party = party
    last.paragraph = sentence.paragraph
  }
  const ahead = wordsAhead(words)
  return {
    ...span,
    sentence,
    words,
    cues,
    isAttributed,
    isWorded: isSaid || verb !== null || quoted >= 0.5 || cues.some(isAccordingTo),
    verb: verb ?? cues.find(isAccordingTo) ?? null,
    isGoingOn: by.rule === 'goes-on' || by.rule === 'next-sentence',
    stand: sides.of(party),
    about: sides.of(
      ahead.filter((word) => isOwn(word) && !(by.stated && contains(by.stated, word))),
    ),
    isDisputed,
    isOpen,
  }
}

/** The words before the first verb of what is said. */
const wordsAhead = (words: readonly Word[]): readonly Word[] => {
  const from = Math.max(
    0,
    words.findIndex(({ isQuoted }) => isQuoted),
  )
  const verb = finiteFrom(words, from, words.length)
  return verb < 0 ? [] : words.slice(from, verb)
}
const isSaying = ({ entry, group }: Cue): boolean =>
  entry.class === 'report-verb' || ['asserts', 'judges', 'shows'].includes(group)

const isAccordingTo = ({ entry, isQuoted }: Cue): boolean =>
  !isQuoted && /\.hedged\.(?:according|view)$/.test(entry.id)

/** How near another tag must come to be offered as the second. */
const CLOSE = 0.2

const judgedFrom = (clause: Clause, { start, end }: Span): Judged => {
  const weights = weightsOf(clause)
  const best = weights[0]!
  const alt = weights.find(({ tag, score }) => tag !== best.tag && best.score - score <= CLOSE)
  return { start, end, clause, best, alt: alt ?? null, nested: null }
}

/** The part with its marks; a comma at the cut stays with the part before it, a dash with none. */
const spanOf = (text: string, words: readonly Word[], part: Part, sentence: Sentence): Span => {
  const before = words[part.from]!.gap
  const lead = before.length - before.search(/\S*$/)
  const start = part.from === 0 ? sentence.start : words[part.from]!.start - lead
  const next = words[part.to]
  if (!next) return { start, end: sentence.end }
  const last = words[part.to - 1]!.end
  const closing = /^\S*/.exec(text.slice(last, next.start))?.[0] ?? ''
  return { start, end: last + closing.replace(/[:–—-]+$/, '').length }
}
