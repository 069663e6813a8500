// Which tag a clause gets, by which rule and which words.

import type { Tier } from '../../core/types.ts'
import { contains, overlaps, passage, type Span } from '../../text/span.ts'
import { tokensOf } from '../token-patterns.ts'
import { partsOf, type Part } from './clauses.ts'
import { contextKindOf } from './context-kind.ts'
import { cuesOf, hasClause, type Cue } from './cues.ts'
import { isReported } from './finite-de.ts'
import { clausePrecedes, isFinite, PRONOUNS } from './finite.ts'
import { nestedIn, type Nested } from './nested.ts'
import { responseKindOf } from './response-kind.ts'
import { wordsOf, type Word } from './sentence-words.ts'
import { noteSides, sidesFor, subjectBefore, type Named, type Sides } from './sides.ts'
import { weightsOf, type Clause, type Weight } from './stance.ts'
import { topicsOf, type Topics, type Trigger } from './topics.ts'
import type {
  Attribution,
  CueHit,
  Ground,
  Quote,
  Reason,
  Sentence,
  Speech,
  Tagged,
} from './types.ts'

/**
 * The tagged clauses of an article in reading order, a nested one after the one around it; at most one for a clause.
 * The full labelling: what nothing speaks for is context, of tier `listed`. Linear in the text.
 */
export const taggedOf = (ground: Ground, speech: Speech): readonly Tagged[] => {
  if (ground.lexicon.rules === null && ground.hits.length === 0) return []
  const read = readOf(ground)
  const sides = sidesFor()
  for (const [i, { sentence, words, cues }] of read.entries())
    noteSides(
      sides,
      words,
      cues,
      (cue) => {
        const by = speech.ofSpan(sentence)
        const isHis = by.verb !== null && overlaps(by.verb, cue)
        return isHis ? partyOf(ground.text, by, words, cue) : subjectBefore(words, cue.at)
      },
      i < LEAD ? 2 : 1,
    )
  const setting: Setting = {
    ground,
    speech,
    sides,
    isDisputed: ground.claims.length > 0 || disputes(read) >= DISPUTE,
    last: { party: [], paragraph: -1 },
  }
  const judged = read.flatMap((each) => judge(setting, each))
  const strong = judged.filter(({ best }) => best.tier === 'strong' && best.tag !== 'context')
  const topics = topicsOf(ground.text, strong, ground.claims)
  return judged.flatMap((each) => tagged(ground.text, each, topics))
}

/** Who stands where is said at the head of an article; so many sentences count twice. */
const LEAD = 4

type Read = {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
}

type Judged = Span & {
  readonly clause: Clause
  readonly best: Weight
  readonly alt: Weight | null
  readonly nested: Nested | null
}

/** What all clauses of an article are looked at with; the last speaker moves along. */
type Setting = {
  readonly ground: Ground
  readonly speech: Speech
  readonly sides: Sides
  readonly isDisputed: boolean
  readonly last: { party: readonly Named[]; paragraph: number }
}

/** From this on an article is about a dispute: one accusation or denial in its headline, or two elsewhere. */
const DISPUTE = 1.9

/** How often somebody accuses or denies in the reporter's words; a headline counts twice. */
const disputes = (read: readonly Read[]): number =>
  read.reduce(
    (all, { sentence, cues }) =>
      all + Math.max(0, ...cues.map(weightOf)) * (sentence.part === 'headline' ? 2 : 1),
    0,
  )

const weightOf = ({ entry, tier, isQuoted, group, noun }: Cue): number => {
  if (isQuoted) return 0
  if (entry.class === 'denial') return tier === 'strong' ? 1 : noun ? 0.7 : 0
  if (entry.class === 'claim') return group === 'accuses' ? 1 : group === 'asserts' ? 0.5 : 0
  return entry.class === 'claim-noun' && /allegation|claim$|charge|rumour/.test(entry.id) ? 0.4 : 0
}

/** The sentences with their words and cues; what belongs to each is found by going along once. */
const readOf = ({ text, sentences, quotes, hits, lexicon }: Ground): readonly Read[] => {
  const outer = quotes.filter(({ depth }) => depth === 0)
  let quote = 0
  let hit = 0
  return sentences.map((sentence) => {
    while ((outer[quote]?.marked.end ?? Infinity) <= sentence.start) quote += 1
    while ((hits[hit]?.start ?? Infinity) < sentence.start) hit += 1
    const near: Quote[] = []
    for (let i = quote; (outer[i]?.marked.start ?? Infinity) < sentence.end; i += 1)
      near.push(outer[i]!)
    const here: CueHit[] = []
    for (let i = hit; (hits[i]?.start ?? Infinity) < sentence.end; i += 1)
      if (contains(sentence, hits[i]!)) here.push(hits[i]!)
    const words = wordsOf(text, sentence, near, lexicon.rules ?? 'en')
    return { sentence, words, cues: cuesOf(words, here) }
  })
}

/** What the clauses of a sentence are, the sentence as a whole where all of them are the same. */
const judge = (setting: Setting, { sentence, words, cues }: Read): readonly Judged[] => {
  if (words.length === 0 || (sentence.part === 'subheading' && cues.length === 0)) return []
  const whole: Part = { from: 0, to: words.length, joint: '', isApart: true }
  const clauseFor = (part: Part, isSaid: boolean): Clause =>
    clauseOf(setting, { sentence, words, cues }, part, isSaid)
  const all = judgedFrom(clauseFor(whole, false), sentence)
  if (sentence.part === 'subheading') return isHeading(words, all) ? [] : [all]
  if (isLine(setting.ground, sentence, words)) return []
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
  best.cue === null && best.tag === 'context' && (!part.isApart || clause.words.length < 5)

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
  best.cue === null || (!words.some((_, at) => isFinite(words, at)) && best.tag !== 'denial')

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
  { ground, speech, sides, isDisputed, last }: Setting,
  { sentence, words: all, cues: every }: Read,
  part: Part,
  isSaid: boolean,
): Clause => {
  const words = all.slice(part.from, part.to)
  const cues = every
    .filter(({ at }) => at >= part.from && at < part.to)
    .map((cue) => ({ ...cue, at: cue.at - part.from }))
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const by = speech.ofSpan(part.to - part.from === all.length ? sentence : span)
  const verb = cues.find((cue) => !cue.isQuoted && isSaying(cue) && hasClause(words, cue)) ?? null
  const quoted = words.filter(({ isQuoted }) => isQuoted).length / words.length
  const isFound = by.who !== 'outlet'
  const isAttributed =
    isSaid ||
    verb !== null ||
    quoted >= 0.5 ||
    isFound ||
    cues.some(isAccordingTo) ||
    words.some(isReported)
  const own = partyOf(ground.text, by, words, verb ?? cues.find(isRejection) ?? null)
  const isGoingOn = own.length === 0 && sentence.paragraph - last.paragraph <= 1
  const party = isGoingOn ? last.party : own
  if (own.some(({ folded }) => POSSESSIVE.has(folded)) && last.party.length > 0)
    sides.join([...own, ...last.party])
  else if (own.length > 0) sides.join(own)
  if (party.length > 0 && (isAttributed || own.length > 0)) {
    last.party = party
    last.paragraph = sentence.paragraph
  }
  return {
    ...span,
    sentence,
    words,
    cues,
    isAttributed,
    verb: verb ?? cues.find(isAccordingTo) ?? null,
    side: sides.of(party),
    isQuote: quoted >= 0.9,
    isDisputed,
  }
}

const isSaying = ({ entry, group }: Cue): boolean =>
  entry.class === 'report-verb' || ['asserts', 'judges', 'shows'].includes(group)

const isAccordingTo = ({ entry, isQuoted }: Cue): boolean =>
  !isQuoted && /\.hedged\.(?:according|view)$/.test(entry.id)

const isRejection = ({ entry, isQuoted }: Cue): boolean => entry.class === 'denial' && !isQuoted

/** The words that name who speaks: those that the speech stage found, else those before the verb; none for a pronoun. */
const partyOf = (
  text: string,
  { who, stated, name, role }: Attribution,
  words: readonly Word[],
  verb: Cue | null,
): readonly Named[] => {
  const found =
    who === 'speaker'
      ? namedIn(`${stated ? passage(text, stated) : ''} ${name} ${role}`)
      : verb
        ? subjectBefore(words, verb.at)
        : []
  const tail = found.findIndex(({ folded }, at) => at > 1 && TAIL.has(folded))
  const head = tail < 0 ? found : found.slice(0, tail)
  return head.some(({ isCapital, folded }) => isCapital || !PRONOUNS.has(folded))
    ? head.filter(({ folded }) => !PRONOUNS.has(folded))
    : []
}

/** What follows says where somebody works or what they did, and may name the other side: `a nurse at the clinic`. */
const TAIL: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'at', 'on'])

const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their'])

const namedIn = (words: string): readonly Named[] =>
  tokensOf(words).map(({ start, folded }) => ({
    folded,
    isCapital: /\p{Lu}/u.test(words.charAt(start)),
  }))

/** How near another tag must come to be offered as the second. */
const CLOSE = 0.2

const judgedFrom = (clause: Clause, { start, end }: Span): Judged => {
  const weights = weightsOf(clause)
  const best = weights[0]!
  const alt = weights.find(
    ({ tag, score }) => tag !== best.tag && score >= 0.4 && best.score - score <= CLOSE,
  )
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

const tagged = (text: string, judged: Judged, topics: Topics): readonly Tagged[] => {
  const { start, end, clause, best, alt, nested } = judged
  const isWeak = best.tier === 'weak'
  const isOfAccused = best.tag === 'denial' && clause.side === 'accused' && clause.isDisputed
  const trigger = best.needsTrigger ? topics.triggerFor({ start, end }) : null
  const isGuess = best.rule === 'denial-answer' // it rests on who speaks alone
  const isBorne = isGuess
    ? trigger !== null && clause.verb !== null
    : trigger !== null || isOfAccused
  const isShown = best.tier === 'strong' || (isWeak && isBorne)
  const tier: Tier = best.tier === 'strong' ? 'strong' : isShown ? 'weak' : 'listed'
  const outer: Tagged = {
    start,
    end,
    tag: best.tag,
    altTag: alt?.tag ?? null,
    tier,
    score: shownScore(best.score, tier),
    isShown,
    isNested: false,
    rule: best.rule,
    cue: best.cue ? { start: best.cue.start, end: best.cue.end, id: best.cue.entry.id } : null,
    responseKind: responseKindOf(best.tag, best.cue, clause.side),
    contextKind:
      best.tag === 'context' ? contextKindOf(passage(text, { start, end }), clause.cues) : null,
    reasons: [...best.reasons, ...(trigger ? [reasonOf(trigger)] : [])].map(bare),
  }
  return nested ? [outer, nestedTag(nested, outer)] : [outer]
}

/** One threshold orders all: strong from .8, shown weak from .55, listed below .5. */
const shownScore = (score: number, tier: Tier): number => {
  const part = Math.max(0, Math.min(1, score))
  const scaled =
    tier === 'strong' ? 0.8 + 0.18 * part : tier === 'weak' ? 0.55 + 0.2 * part : 0.49 * part
  return Math.round(scaled * 1000) / 1000
}

/** Places only: what else a cue holds stays here. */
const bare = (reason: Reason): Reason => ({
  ...reason,
  at: reason.at.map(({ start, end }) => ({ start, end })),
})

const reasonOf = (trigger: Trigger): Reason =>
  trigger.kind === 'article'
    ? { code: 'trigger-article', args: [trigger.word], at: [trigger.at] }
    : { code: 'trigger-case', args: [trigger.word], at: [] }

const nestedTag = ({ start, end, noun, accuser }: Nested, outer: Tagged): Tagged => ({
  start,
  end,
  tag: 'claim',
  altTag: null,
  tier: outer.tier,
  score: outer.score,
  isShown: outer.isShown,
  isNested: true,
  rule: 'nested-claim',
  cue: { start: noun.start, end: noun.end, id: noun.entry.id },
  responseKind: null,
  contextKind: null,
  reasons: [bare({ code: 'nested-claim', args: [], at: [noun, ...(accuser ? [accuser] : [])] })],
  attribution: {
    who: accuser ? 'speaker' : 'unknown',
    stated: accuser,
    name: '',
    role: '',
    sourceType: 'named',
    verb: { start: noun.start, end: noun.end },
    chain: [],
    rule: 'claim-noun',
    score: accuser ? 0.7 : 0.5,
  },
})
