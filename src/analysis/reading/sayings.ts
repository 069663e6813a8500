// What each sentence attributes, in reading order: who is meant, in which role, through whom, and how surely.

import { framesOf } from './frames.ts'
import { patternsOf } from './word-sequences.ts'
import type { Frame } from './frame.ts'
import type { Mention } from './agents.ts'
import type { Agent } from './anaphora.ts'
import { spanOfPhrase, type Phrase, type Tokens } from './nouns.ts'
import type { Meant, People } from './people.ts'
import { carrierIn, chainOf } from './source-chain.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Attribution, Ground, SourceType } from './types.ts'

export const NARRATOR: Attribution = {
  who: 'outlet',
  stated: null,
  name: '',
  role: '',
  sourceType: 'outlet',
  verb: null,
  chain: [],
  rule: 'narrator',
  score: 1,
}

/** Somebody is implied and nobody can tell who. */
export const UNKNOWN: Attribution = { ...NARRATOR, who: 'unknown', sourceType: 'unnamed', score: 0 }

/** An attribution of a sentence, with its words. */
export type Saying = { readonly frame: Frame; readonly attribution: Attribution }

/** The attributions of every sentence, in the order of their verbs. */
export const sayingsOf = (
  ground: Ground,
  rows: readonly Tokens[],
  people: People,
  words: SpeechWords,
): readonly (readonly Saying[])[] => {
  const patterns = patternsOf(words)
  return rows.map((row, sentence) => {
    const known = new Map<Phrase, Attribution>()
    let noted = 0
    const sayings = framesOf(row, words, patterns, people.names.isKnown).map((frame): Saying => {
      people.passed(sentence, noted, frame.whole.first)
      noted = Math.max(noted, frame.whole.last + 1)
      const verb = spanOfPhrase(row, frame.verb)
      // A further verb of one subject means the same one.
      const before = frame.subject ? known.get(frame.subject) : undefined
      const attribution = before
        ? { ...before, verb }
        : attributionFor(ground, row, sentence, frame, people, words)
      if (frame.subject) known.set(frame.subject, attribution)
      return { frame, attribution }
    })
    people.passed(sentence, noted, row.length)
    return sayings
  })
}

const attributionFor = (
  { outlet }: Ground,
  row: Tokens,
  sentence: number,
  frame: Frame,
  people: People,
  words: SpeechWords,
): Attribution => {
  const verb = spanOfPhrase(row, frame.verb)
  if (frame.who === 'outlet') return { ...NARRATOR, verb }
  if (frame.who === 'unknown' || !frame.subject)
    return { ...UNKNOWN, verb, rule: frame.rule, score: 0.5 }
  const meant = people.meant(sentence, frame.subject)
  const { mention, agent } = meant
  if (agent) people.spoke(sentence, agent, frame)
  const carrier = carrierIn(row, frame, words)
  const relays = [...frame.relays, ...(carrier ? [carrier] : [])]
  const name = agent?.name ?? ''
  return {
    who: 'speaker',
    stated: spanOfPhrase(row, frame.subject),
    name,
    role: mention.role || (agent?.role ?? ''),
    sourceType: sourceTypeOf(meant),
    verb,
    chain: chainOf(
      name,
      relays.map((relay) => people.nameOf(sentence, relay)),
      outlet ?? null,
    ),
    rule: frame.rule,
    score: scoreOf(frame, mention, agent),
  }
}

const sourceTypeOf = ({ mention, agent }: Meant): SourceType => {
  if (mention.kind === 'document' && !mention.name) return 'document'
  if (mention.name || agent?.name) return 'named'
  if (agent?.kind === 'document') return 'document'
  if (mention.kind === 'body') return 'named'
  return mention.isMany || agent?.isMany ? 'unnamed-plural' : 'unnamed'
}

const scoreOf = ({ rule, place }: Frame, mention: Mention, agent: Agent | null): number => {
  const isSign = rule === 'according-to' || rule === 'colon'
  const base = isSign ? 0.8 : place === 'main' ? 0.85 : 0.7
  return base + (mention.name || agent?.name ? 0.1 : 0) - (agent ? 0 : 0.2)
}

/**
 * The attribution that speaks for all of these: the first, or one at the end that covers all before it; of a sentence
 * that begins with a subordinate clause the one of its main clause.
 */
export const governing = (sayings: readonly Saying[], isFronted: boolean): Saying | null => {
  const able = sayings.filter(({ frame }) => frame.place === 'main' || frame.place === 'joined')
  const later = isFronted ? able.find(({ frame }) => frame.clause > 0) : undefined
  const first = later ?? able[0]
  if (!first) return sayings.find(({ frame }) => frame.place === 'nested') ?? null
  const trailing = able.findLast(({ frame }) => frame.isTrailing)
  const isCovering =
    trailing && (trailing.frame.clause === first.frame.clause || first.attribution.who === 'outlet')
  return isCovering ? trailing : first
}

/** How many attributions begin before a token; they are in the order of their verbs. */
export const countBefore = (sayings: readonly Saying[], token: number): number => {
  let low = 0
  let high = sayings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sayings[middle]!.frame.verb.first < token) low = middle + 1
    else high = middle
  }
  return low
}
