// Where a sentence says who says something: the attributions of one sentence, clause by clause.

import {
  afterDateLine,
  breaksAt,
  clauseSubject,
  goesOnWithVerb,
  isVerbLike,
  joinsNewClause,
  type Pending,
  pendingAt,
  resumed,
  startsFronted,
} from './speech-clauses.ts'
import { type Found, type Frame, plainFrame } from './frame.ts'
import { hasName, type Tokens } from './nouns.ts'
import { colonFrame, dashFrame, headedFrame, quoteTag, sourceFrame } from './sign-frames.ts'
import type { SpeechWords, VerbForm } from './speech-words.ts'
import { verbFrame } from './verb-frames.ts'
import { isVerbHere } from './verb-signs.ts'
import { lengthAt, type Patterns } from './word-sequences.ts'

/** A verb of several words: an act of its subject. */
const ACT: VerbForm = {
  use: 'acts',
  isFinite: true,
  isPast: true,
  isSubjectless: false,
  isNounToo: false,
}

/** The attributions of one sentence in the order of their verbs. Linear in its tokens. */
export const framesOf = (
  tokens: Tokens,
  words: SpeechWords,
  patterns: Patterns,
  isKnown: (name: string) => boolean,
): readonly Frame[] => {
  const frames: Frame[] = []
  const start = afterDateLine(tokens, words)
  let clause = 0
  let clauseStart = start
  let main = -1 // the one that governs the clause
  let pending: Pending | null = null
  let isFronted = startsFronted(tokens, words)
  let around: { clause: number; clauseStart: number; main: number } | null = null
  const begin = (at: number): void => {
    clause += 1
    clauseStart = at
    main = -1
    pending = null
  }
  const add = (found: Found): void => {
    const governs = frames[main]
    // "…, the Karsov Wire reported": the outlet carries what another one says.
    if (governs && found.isTrailing && isRelay(tokens, governs, found, words)) {
      frames[main] = { ...governs, relays: [...governs.relays, found.subject!] } // a relay has one
      frames.push({ ...found, clause, place: 'nested', isTrailing: false })
      return
    }
    frames.push({ ...found, clause })
    const isGoverning =
      found.place === 'main' ||
      (found.place === 'joined' && main < 0) ||
      (found.isTrailing && found.place !== 'relative')
    if (isGoverning) main = frames.length - 1
  }
  const colon = colonFrame(tokens, words, start, isKnown)
  if (colon) add(colon)
  for (let i = colon ? colon.whole.last + 1 : start; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      const isQuoteAhead = token.low === ':' && tokens[i + 1]?.kind === 'quote'
      if (isQuoteAhead && main < 0) {
        const subject = clauseSubject(tokens, i, clauseStart, words)
        if (subject) add(plainFrame('colon', subject, { first: i, last: i }))
      }
      // "Lindqvar, when asked about the crates, said": the clause around an aside goes on.
      if (around && token.low === ',' && goesOnWithVerb(tokens, i + 1, words)) {
        clauseStart = around.clauseStart
        main = around.main
        around = null
        continue
      }
      const isAfterFront = token.low === ',' && isFronted && main >= 0
      if (token.low === ';' || isAfterFront || joinsNewClause(tokens, i, words)) begin(i + 1)
      if (isAfterFront) isFronted = false
      continue
    }
    if (token.kind === 'quote') {
      const tag = quoteTag(tokens, i, words)
      if (tag) {
        add(tag)
        i = tag.whole.last
      }
      continue
    }
    const source = sourceFrame(tokens, i, words, patterns, frames[main] ?? null)
    if (source) {
      add(source)
      i = Math.max(i, source.whole.last)
      continue
    }
    if (words.breaking.has(token.low) && i > start && breaksAt(tokens, i, words)) {
      around = tokens[i - 1]!.low === ',' ? { clause, clauseStart, main } : null
      begin(i + 1)
      continue
    }
    const sequence = lengthAt(tokens, i, patterns.acts)
    const form = sequence > 0 ? ACT : words.verbs.get(token.low)
    const opened: Pending | null = pending ? null : pendingAt(tokens, i, clauseStart, words)
    if (opened) pending = opened
    if (!form || (sequence === 0 && !isVerbHere(tokens, i, form, words))) {
      if (pending && isVerbLike(token, words) && i > pending.opened)
        pending = { ...pending, verbs: pending.verbs + 1 }
      continue
    }
    const found = verbFrame(
      tokens,
      i,
      form,
      clauseStart,
      frames[main] ?? null,
      frames.at(-1) ?? null,
      words,
      pending,
    )
    const frame = found && resumed(tokens, found, pending)
    if (pending && i > pending.opened) pending = { ...pending, verbs: pending.verbs + 1 }
    if (!frame || isOfFront(tokens, frame, start, words)) continue
    add(frame)
    if (frame.rule === 'behind-verb') i = Math.max(i, frame.whole.last)
    if (sequence > 0) i += sequence - 1
  }
  const dash = dashFrame(tokens, words)
  if (dash && frames.length === 0) add(dash)
  const ahead = frames.length === 0 ? headedFrame(tokens, words) : null
  if (ahead) add(ahead)
  const reduced: Pending | null = pending
  // "Alveria accused of faking pictures": nobody says by whom.
  if (
    reduced &&
    frames.length === 0 &&
    reduced.own === 0 &&
    words.verbs.get(tokens[reduced.opened]!.low)?.use === 'acts'
  )
    add({
      ...plainFrame('before-verb', reduced.phrase, { first: reduced.opened, last: reduced.opened }),
      subject: null,
      who: 'unknown',
    })
  return frames
}

/** "In a letter read aloud to the chapel, Orrel said": what hangs on the first preposition is no subject. */
const isOfFront = (tokens: Tokens, found: Found, start: number, words: SpeechWords): boolean => {
  const first = tokens[start]?.low ?? ''
  return (
    found.rule === 'before-verb' &&
    found.subject?.first === start + 1 &&
    words.prepositions.has(first) &&
    !words.breaking.has(first)
  )
}

const isRelay = (tokens: Tokens, governs: Frame, found: Found, words: SpeechWords): boolean => {
  const { subject } = found
  if (!subject || governs.who !== 'speaker' || !governs.subject) return false
  if (!hasName(tokens, subject, words)) return false
  for (let i = subject.first; i <= subject.last; i += 1)
    if (words.outlets.has(tokens[i]!.low)) return true
  return false
}
