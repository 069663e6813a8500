// Which tag a clause gets, by which rule and which words.

import type { Tier } from '../../core/types.ts'
import { contains, passage } from '../../text/span.ts'
import { contextKindOf } from './context-kind.ts'
import { cuesOf, type Cue } from './cues.ts'
import { descriptionsOf } from './descriptions.ts'
import { affiliation } from './affiliation.ts'
import { judge, type Judged, type Setting } from './judge.ts'
import type { Nested } from './nested.ts'
import { responseKindOf } from './response-kind.ts'
import { wordsOf } from './sentence-words.ts'
import { sidesOf } from './sides.ts'
import { topicsOf, type Topics, type Trigger } from './topics.ts'
import { tracesOf, type Read } from './traces.ts'
import type { CueHit, Ground, Quote, Reason, Speech, Tagged } from './types.ts'

/**
 * The tagged clauses of an article in reading order, a nested one after the one around it; at most one for a clause.
 * The full labelling: what nothing speaks for is context, of tier `listed`. Linear in the text.
 */
export const taggedOf = (ground: Ground, speech: Speech): readonly Tagged[] => {
  if (ground.lexicon.rules === null && ground.hits.length === 0) return []
  const read = readOf(ground)
  const traces = tracesOf(ground, speech, read)
  const sides = sidesOf(
    traces,
    read.map(({ words }) => words),
  )
  const heat = disputes(read)
  const setting: Setting = {
    ground,
    speech,
    sides,
    isDisputed:
      ground.claims.length > 0 ||
      traces.statements.length >= read.length * SPOKEN ||
      heat + hints(read) >= LIKELY,
    isOpen: ground.claims.length > 0 || heat >= DISPUTE,
    last: { party: [], paragraph: -1 },
    affiliated: affiliation(descriptionsOf(read.map(({ words }) => words))),
  }
  const judged = read.flatMap((each) => judge(setting, each))
  const strong = judged.filter(({ best }) => best.tier === 'strong' && best.tag !== 'context')
  const topics = topicsOf(ground.text, strong, ground.claims)
  return judged.flatMap((each) => tagged(ground.text, each, topics, speech))
}

/** From this on an article is about a dispute: one accusation or denial at its head, or two elsewhere. */
const DISPUTE = 1.9
/** From this on it may be about one: somebody rejects or accuses somewhere. */
const LIKELY = 0.9

/** Without any such word: so much of it is what people say. */
const SPOKEN = 0.5

/** So many sentences are the head: the headline and the first one or two. */
const HEAD = 3

/** How often somebody accuses or denies in the reporter's words; at the head it counts twice. */
const disputes = (read: readonly Read[]): number =>
  read.reduce(
    (all, { cues }, i) => all + Math.max(0, ...cues.map(weightOf)) * (i < HEAD ? 2 : 1),
    0,
  )

/** What people say that denies, and what is called something in marks: it makes a dispute likelier, and opens none. */
const hints = (read: readonly Read[]): number =>
  read.reduce(
    (all, { cues }) =>
      all + (cues.some(({ isQuoted, group }) => isQuoted && HINTS.has(group)) ? 0.4 : 0),
    0,
  )
const HINTS: ReadonlySet<string> = new Set([
  'flat',
  'first',
  'never',
  'implied',
  'partial',
  'attacks',
])

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

const tagged = (
  text: string,
  judged: Judged,
  topics: Topics,
  speech: Speech,
): readonly Tagged[] => {
  const { start, end, clause, best, alt, nested } = judged
  const isWeak = best.tier === 'weak'
  const isOfAccused = best.tag === 'denial' && clause.stand > 0 && clause.isOpen
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
    responseKind: responseKindOf(best.tag, best.cue, clause.stand > 0),
    contextKind:
      best.tag === 'context' ? contextKindOf(passage(text, { start, end }), clause.cues) : null,
    reasons: [...best.reasons, ...(trigger ? [reasonOf(trigger)] : [])].map(bare),
  }
  return nested ? [outer, nestedTag(nested, outer, speech)] : [outer]
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

const nestedTag = (
  { start, end, noun, accuser }: Nested,
  outer: Tagged,
  { nameOf }: Speech,
): Tagged => ({
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
    name: accuser ? (nameOf?.(accuser) ?? '') : '',
    role: '',
    sourceType: 'named',
    verb: { start: noun.start, end: noun.end },
    chain: [],
    rule: 'claim-noun',
    score: accuser ? 0.7 : 0.5,
  },
})
