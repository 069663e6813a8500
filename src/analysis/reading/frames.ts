// Where a sentence says who says something: subject and verb before it or behind it, "according to", a colon, a dash.

import {
  hasName,
  isAdverb,
  isNominal,
  phraseStartingAt,
  referentOf,
  subjectBefore,
  subjectBehind,
  type Phrase,
} from './noun-phrases.ts'
import type { SpeechToken } from './speech-tokens.ts'
import type { SpeechWords, VerbForm } from './speech-words.ts'
import type { SpeakerRule } from './types.ts'

/** One attribution in a sentence; numbers are indexes of its tokens. */
export type Frame = {
  readonly rule: SpeakerRule
  /** Who is named; `null` where nobody is (`it was alleged`) or the narrator speaks (`did not respond`). */
  readonly subject: Phrase | null
  readonly who: 'speaker' | 'unknown' | 'outlet'
  /** The verb, or the first and the last word of `according to`. */
  readonly verb: Phrase
  /** All of it: subject and verb. */
  readonly whole: Phrase
  /**
   * main: governs its clause · nested: part of what another one says · relative: `who said` ·
   * joined: a further verb of the same subject, a participle too
   */
  readonly place: 'main' | 'nested' | 'relative' | 'joined'
  /** It stands behind all that it attributes. */
  readonly isTrailing: boolean
  /** Number of the clause in the sentence. */
  readonly clause: number
  /** Through whom the words came, as named here. */
  readonly relays: readonly Phrase[]
}

type Tokens = readonly SpeechToken[]

type Sequences = readonly (readonly ReadonlySet<string>[])[]

/** The sequences of words of a table, made once. */
export type Patterns = {
  readonly before: Sequences
  readonly behind: Sequences
  readonly acts: Sequences
}

/** The phrases of a table as sequences of sets. */
export const patternsOf = (words: SpeechWords): Patterns => ({
  before: words.sourcesBefore.map(sequenceOf),
  behind: words.sourcesBehind.map(sequenceOf),
  acts: words.verbPhrases.map(sequenceOf),
})

export const sequenceOf = (phrase: string): readonly ReadonlySet<string>[] =>
  phrase.split(' ').map((word) => new Set(word.split('|')))

/** How many tokens of these a sequence takes at this place; 0 where it does not stand there. */
export const matchedAt = (tokens: Tokens, at: number, sequence: Sequences[number]): number => {
  let i = at
  for (const [place, set] of sequence.entries()) {
    if (set.has('*')) {
      const after = sequence[place + 1]
      for (
        let gap = 0;
        gap < 2 && after && tokens[i]?.kind === 'word' && !after.has(tokens[i]!.low);
        gap += 1
      )
        i += 1
      continue
    }
    if (!set.has(tokens[i]?.low ?? '')) return 0
    i += 1
  }
  return i - at
}

const firstOf = (tokens: Tokens, at: number, sequences: Sequences): number => {
  for (const sequence of sequences) {
    const length = matchedAt(tokens, at, sequence)
    if (length > 0) return length
  }
  return 0
}

/** Most tokens between a verb and what it needs. */
const REACH = 12

/** A verb of several words: an act of its subject. */
const ACT: VerbForm = {
  use: 'acts',
  isFinite: true,
  isPast: true,
  isSubjectless: false,
  isNounToo: false,
  particle: null,
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
  const add = (found: Omit<Frame, 'clause'>): void => {
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
    const sequence = firstOf(tokens, i, patterns.acts)
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
    if (!frame) continue
    add(frame)
    if (frame.rule === 'behind-verb') i = Math.max(i, frame.whole.last)
    if (sequence > 0) i += sequence - 1
  }
  const dash = dashFrame(tokens, words)
  if (dash && frames.length === 0) add(dash)
  const ahead = frames.length === 0 ? headedFrame(tokens, words) : null
  if (ahead) add(ahead)
  const reduced = pending as Pending | null // assigned in the loop
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

const isRelay = (
  tokens: Tokens,
  governs: Frame,
  found: Omit<Frame, 'clause'>,
  words: SpeechWords,
): boolean => {
  const { subject } = found
  if (!subject || governs.who !== 'speaker' || !governs.subject) return false
  if (!hasName(tokens, subject, words)) return false
  for (let i = subject.first; i <= subject.last; i += 1)
    if (words.outlets.has(tokens[i]!.low)) return true
  return false
}

const goesOnWithVerb = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  let i = at
  while (tokens[i] && isAdverb(tokens[i]!, words)) i += 1
  const low = tokens[i]?.low ?? ''
  return (
    words.auxiliaries.has(low) ||
    words.otherVerbs.has(low) ||
    words.verbs.get(low)?.isFinite === true
  )
}

/** A phrase of which a clause follows before its own verb: `An engineer who left`, `An owner accused of`. */
type Pending = {
  readonly phrase: Phrase
  readonly opened: number
  /** How many verbs belong to the clause, and how many have been passed. */
  readonly own: number
  readonly verbs: number
}

const isVerbLike = ({ low }: SpeechToken, words: SpeechWords): boolean =>
  words.otherVerbs.has(low) || words.verbs.get(low)?.isFinite === true || words.auxiliaries.has(low)

const pendingAt = (
  tokens: Tokens,
  at: number,
  lowest: number,
  words: SpeechWords,
): Pending | null => {
  const { low } = tokens[at]!
  const before = tokens[at - 1]
  if (at - 1 < lowest || before?.kind !== 'word') return null
  const isRelative = words.relatives.has(low) && !words.verbs.has(before.low)
  const isReduced =
    (words.verbs.get(low)?.isPast === true || words.carrying.has(low)) &&
    ['by', 'of', 'as'].includes(tokens[at + 1]?.low ?? '') &&
    !words.auxiliaries.has(before.low)
  if (!isRelative && !isReduced) return null
  const phrase = subjectBefore(tokens, at, lowest, words)
  if (!phrase || phrase.last !== at - 1 || words.pronouns.has(tokens[phrase.first]!.low))
    return null
  const outer = tokens[phrase.first - 1]
  const isFirst =
    phrase.first <= lowest ||
    outer === undefined ||
    outer.kind === 'mark' ||
    words.joining.has(outer.low)
  return isFirst ? { phrase, opened: at, own: isRelative ? 1 : 0, verbs: 0 } : null
}

// "Documents seen by the Courier show": all of it is the subject.
const waiting = (tokens: Tokens, verb: number, pending: Pending | null): Phrase | null => {
  if (!pending || pending.verbs < pending.own || verb <= pending.opened) return null
  for (let i = pending.opened; i < verb; i += 1)
    if (tokens[i]!.kind !== 'word' || verb - i > REACH) return null
  const isAgent = tokens[pending.opened + 1]?.low === 'by'
  return isAgent ? { first: pending.phrase.first, last: verb - 1 } : pending.phrase
}

// "An engineer who left the yard told": the verb goes on with the phrase before the clause.
const resumed = (
  tokens: Tokens,
  found: Omit<Frame, 'clause'>,
  pending: Pending | null,
): Omit<Frame, 'clause'> => {
  const { subject, rule } = found
  if (!pending || pending.verbs < pending.own || rule !== 'before-verb' || found.who !== 'speaker')
    return found
  if (!subject || subject.first <= pending.phrase.last || found.place === 'joined') return found
  for (let i = pending.opened; i < subject.first && i - pending.opened < LONG_CLAUSE; i += 1)
    if (tokens[i]!.kind === 'mark') return found
  const isAgent = tokens[pending.opened + 1]?.low === 'by'
  const last =
    isAgent && subject.last - pending.phrase.first < REACH ? subject.last : pending.phrase.last
  return {
    ...found,
    subject: { first: pending.phrase.first, last },
    whole: { first: pending.phrase.first, last: found.verb.last },
  }
}

const plainFrame = (rule: SpeakerRule, subject: Phrase, verb: Phrase): Omit<Frame, 'clause'> => ({
  rule,
  subject,
  who: 'speaker',
  verb,
  whole: { first: Math.min(subject.first, verb.first), last: Math.max(subject.last, verb.last) },
  place: 'main',
  isTrailing: false,
  relays: [],
})

// `“…,” he grunted.`: whatever is done right behind a quotation with a comma is saying it.
const quoteTag = (tokens: Tokens, at: number, words: SpeechWords): Omit<Frame, 'clause'> | null => {
  const from = tokens[at + 1]?.low === ',' ? at + 2 : at + 1
  const first = tokens[from]
  if (first?.kind !== 'word') return null
  const isUnknown = (token: SpeechToken | undefined): boolean =>
    token?.kind === 'word' &&
    !token.isCapital &&
    !words.verbs.has(token.low) &&
    !words.auxiliaries.has(token.low) &&
    !words.prepositions.has(token.low) &&
    !words.joining.has(token.low) &&
    !words.relatives.has(token.low) &&
    !words.determiners.has(token.low) &&
    !referentOf(token.low, words) &&
    !words.calendar.has(token.low) &&
    !words.ranks.has(token.low) &&
    !isAdverb(token, words)
  const isEnd = (token: SpeechToken | undefined): boolean =>
    !token ||
    (token.kind === 'mark' && token.low !== '-') ||
    words.prepositions.has(token.low) ||
    isAdverb(token, words)
  if (words.pronouns.has(first.low) || first.isCapital) {
    const subject = phraseStartingAt(tokens, from, words)
    if (!subject || subject.last - subject.first > 3) return null
    const verb = subject.last + 1
    return isUnknown(tokens[verb]) &&
      isEnd(tokens[verb + 1]) &&
      ENDS_AS_VERB.test(tokens[verb]!.low)
      ? { ...plainFrame('before-verb', subject, { first: verb, last: verb }), isTrailing: true }
      : null
  }
  if (!isUnknown(first) || !ENDS_AS_VERB.test(first.low)) return null
  const subject = subjectBehind(tokens, from + 1, words)
  return subject && hasName(tokens, subject, words) && isEnd(tokens[subject.last + 1])
    ? { ...plainFrame('behind-verb', subject, { first: from, last: from }), isTrailing: true }
    : null
}

const ENDS_AS_VERB = /(?:ed|s|te|ten)$/

// `“Never stolen”: museum director answers islanders`.
const headedFrame = (tokens: Tokens, words: SpeechWords): Omit<Frame, 'clause'> | null => {
  if (tokens[0]?.kind !== 'quote' || tokens[1]?.low !== ':') return null
  const subject = phraseStartingAt(tokens, 2, words)
  return subject && isSpeaker(tokens, subject, words)
    ? plainFrame('colon', subject, { first: 1, last: 1 })
    : null
}

// `GRANDLEY, Morvane (Inland Wire) - `: what stands before the dash is where and when it was written.
const afterDateLine = (tokens: Tokens, words: SpeechWords): number => {
  for (let i = 1; i < tokens.length && i < REACH; i += 1) {
    const token = tokens[i]!
    if (/^[—–-]$/.test(token.low)) return i + 1
    const isPart =
      token.kind === 'mark'
        ? /^[,()./]$/.test(token.low)
        : token.isCapital || isTimeWord(token, words)
    if (!isPart) return 0
  }
  return 0
}

const isTimeWord = ({ low }: SpeechToken, words: SpeechWords): boolean =>
  /^\d/.test(low) || words.calendar.has(low)

// "While Alveria says …, Karsovia denies": the first clause is not the main one.
const startsFronted = (tokens: Tokens, words: SpeechWords): boolean =>
  tokens[0]?.kind === 'word' && words.breaking.has(tokens[0].low)

// ", and Karsovia denied", ", but the ministry": a new clause with a subject of its own.
const joinsNewClause = (tokens: Tokens, comma: number, words: SpeechWords): boolean => {
  const joint = tokens[comma + 1]
  if (tokens[comma]!.low !== ',' || !joint || !words.joining.has(joint.low)) return false
  const phrase = phraseStartingAt(tokens, comma + 2, words)
  if (!phrase) return false
  let after = phrase.last + 1
  while (
    tokens[after] &&
    (isAdverb(tokens[after]!, words) || words.auxiliaries.has(tokens[after]!.low))
  )
    after += 1
  return (
    words.verbs.get(tokens[after]?.low ?? '')?.isFinite === true &&
    !isVerbal(tokens, comma + 2, words)
  )
}

const isVerbal = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const low = tokens[at]?.low ?? ''
  return words.verbs.has(low) && !referentOf(low, words)
}

// "after Alveria said", "while he": but not "after the talks", "as a farce".
const breaksAt = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const { low } = tokens[at]!
  if (!words.prepositions.has(low)) return true
  if (words.breaking.has(low) && words.prepositions.has(low) && words.adverbs.has(low)) return false
  const phrase = phraseStartingAt(tokens, at + 1, words)
  if (!phrase) return false
  let after = phrase.last + 1
  for (let step = 0; step < 6 && tokens[after]; step += 1) {
    const token = tokens[after]!
    if (words.auxiliaries.has(token.low) || words.otherVerbs.has(token.low)) return true
    if (words.verbs.get(token.low)?.isFinite) return true
    if (
      !isAdverb(token, words) &&
      !words.calendar.has(token.low) &&
      !words.prepositions.has(token.low)
    )
      break
    after += 1
  }
  return false
}

const hasCommaBefore = (tokens: Tokens, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 8; i -= 1) if (tokens[i]!.low === ',') return true
  return false
}

const isVerbHere = (tokens: Tokens, at: number, form: VerbForm, words: SpeechWords): boolean => {
  const token = tokens[at]!
  if (token.isPossessive) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.kind !== 'word') return !form.isNounToo || before === undefined || before.low !== '-'
  const { low } = before
  if (words.pronouns.has(low) || words.relatives.has(low)) return true
  if (form.isNounToo) {
    const isObject = next && next.kind === 'word' && words.prepositions.has(next.low)
    const isSubject =
      next !== undefined && (words.otherVerbs.has(next.low) || words.auxiliaries.has(next.low))
    if (isObject || isSubject) return false
    // "…, newspaper reports": the end of a sentence is the place of an attribution.
    if ((!next || next.low === '.') && !hasCommaBefore(tokens, at)) return false
    if (next?.low === ',') return false
  }
  if (words.infinitives.has(low)) return form.isFinite && !form.isSubjectless
  const referent = referentOf(low, words)
  if (words.determiners.has(low) || before.isPossessive)
    return referent !== null && words.quantifiers.has(low)
  if (words.quantifiers.has(low) && !referent) return false
  if (form.isSubjectless) return true
  return !(words.prepositions.has(low) && !isAdverb(before, words))
}

// Back over what stands between subject and verb.
const groupStart = (tokens: Tokens, verb: number, lowest: number, words: SpeechWords): number => {
  let first = verb
  for (let i = verb - 1; i >= lowest && verb - i < REACH; i -= 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const isRaising = words.raising.has(token.low) && first < verb
    if (words.auxiliaries.has(token.low) || words.infinitives.has(token.low) || isRaising) first = i
    else if (!isAdverb(token, words)) break
  }
  return first
}

const hasBetween = (
  tokens: Tokens,
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean => {
  for (let i = from; i < to; i += 1) if (set.has(tokens[i]!.low)) return true
  return false
}

const verbFrame = (
  tokens: Tokens,
  at: number,
  form: VerbForm,
  lowest: number,
  main: Frame | null,
  previous: Frame | null,
  words: SpeechWords,
  pending: Pending | null,
): Omit<Frame, 'clause'> | null => {
  const { low } = tokens[at]!
  const next = tokens[at + 1]
  const first = groupStart(tokens, at, lowest, words)
  const hasPassive = hasBetween(tokens, first, at, words.passives)
  const isProgressive = form.isSubjectless && hasPassive
  const isPassive = hasPassive && form.isPast
  const verb = { first: at, last: at }
  const made = (
    rule: SpeakerRule,
    subject: Phrase | null,
    place: Frame['place'],
    rest: Partial<Omit<Frame, 'clause'>> = {},
  ): Omit<Frame, 'clause'> => ({
    rule,
    subject,
    who: 'speaker',
    verb,
    whole: {
      first: Math.min(subject?.first ?? at, at),
      last: Math.max(subject?.last ?? at, at),
    },
    place,
    isTrailing: false,
    relays: [],
    ...rest,
  })
  if (
    form.isPast &&
    (isPassive || words.agents.has(next?.low ?? '') || isReduced(tokens, at, words))
  ) {
    return passiveFrame(tokens, at, first, lowest, isPassive, main, words, made)
  }
  if (form.isSubjectless && !isProgressive) {
    const subject = main?.subject ?? clauseSubject(tokens, at, lowest, words)
    return subject && complementOf(tokens, at, form, subject, words)
      ? made(main?.rule ?? 'before-verb', subject, 'joined', { who: 'speaker', whole: verb })
      : null
  }
  const isInfinitive = hasBetween(tokens, first, at, words.infinitives)
  if (isInfinitive && !hasBetween(tokens, first, at, words.raising)) return null
  if (!form.isFinite && first === at) return null
  const before = tokens[first - 1]
  const own =
    first > lowest
      ? (subjectBefore(tokens, first, lowest, words) ?? waiting(tokens, first, pending))
      : null
  const isUnanswered = words.answering.has(low) && hasBetween(tokens, first, at, words.negations)
  if (form.use === 'silent' || isUnanswered) {
    return made('narrator', null, main ? 'nested' : 'main', {
      who: 'outlet',
      whole: own ? { first: own.first, last: at } : verb,
    })
  }
  if (before?.kind === 'word' && words.relatives.has(before.low)) {
    const antecedent = subjectBefore(
      tokens,
      tokens[first - 2]?.low === ',' ? first - 2 : first - 1,
      lowest,
      words,
    )
    return antecedent && words.verbs.get(low)
      ? made('before-verb', antecedent, 'relative', { whole: verb })
      : null
  }
  if (
    before &&
    (words.joining.has(before.low) ||
      (before.low === ',' && isHeadlineJoint(tokens, first, words))) &&
    !own
  ) {
    const from = main ?? previous
    const subject = from?.subject ?? clauseSubject(tokens, first, lowest, words)
    if (!subject || !complementOf(tokens, at, form, subject, words)) return null
    return made('before-verb', subject, from && from.place === 'nested' ? 'nested' : 'joined', {
      whole: verb,
    })
  }
  if (own && words.quoting.has(low)) {
    const quoted = quotedBy(tokens, at, words)
    if (quoted)
      return made(
        'before-verb',
        quoted,
        main && !isBehindQuoteAt(tokens, own.first) ? 'nested' : 'main',
        {
          whole: { first: own.first, last: quoted.last },
          relays: [own],
          isTrailing: isBehindQuoteAt(tokens, own.first),
        },
      )
  }
  if (own && words.ownVoice.has(tokens[own.first]!.low)) return null
  if (own && form.isNounToo && first === at && !agrees(tokens, own, low, words)) return null
  if (own && words.free.has(tokens[own.first - 1]?.low ?? ''))
    return made('before-verb', own, 'relative', { whole: { first: own.first, last: at } })
  if (own) {
    if (isContent(tokens, own, words) || !complementOf(tokens, at, form, own, words)) return null
    if (isImpersonal(tokens, own, low, at, words))
      return made('before-verb', null, main ? 'nested' : 'main', { who: 'unknown' })
    const isTrailing = isTrailingAt(tokens, own.first, at, words)
    const place = main && !isTrailing ? 'nested' : 'main'
    const relays = toldTo(tokens, at, words)
    return made('before-verb', own, place, { isTrailing, relays })
  }
  const isBehindQuote =
    before !== undefined &&
    (before.kind === 'quote' ||
      /^[”"’'“]$/.test(before.low) ||
      (before.kind === 'mark' && tokens[first - 2]?.kind === 'quote'))
  const isBehind = isBehindQuote || (before !== undefined && /^[,?!—–]$/.test(before.low))
  const mayInvert =
    first === at &&
    !form.isNounToo &&
    (form.use === 'says' || (form.use === 'shows' && isBehindQuote))
  if (mayInvert && (isBehind || words.isVerbSecond)) {
    const subject = subjectBehind(tokens, at + 1, words)
    if (subject && !isContent(tokens, subject, words) && isSpeaker(tokens, subject, words))
      return made('behind-verb', subject, 'main', { isTrailing: true })
  }
  return null
}

// "the ministry claims", "officials claim", but not "insurance claims", "one sad note".
const agrees = (tokens: Tokens, own: Phrase, verb: string, words: SpeechWords): boolean => {
  const head =
    referentOf(headOf(tokens, own, words), words) ?? words.pronouns.get(tokens[own.first]!.low)
  if (!head) {
    if (hasName(tokens, own, words)) return verb.endsWith('s')
    const isPlural = tokens[own.last]!.low.endsWith('s')
    return words.determiners.has(tokens[own.first]!.low) && isPlural !== verb.endsWith('s')
  }
  return words.hasCapitalNouns || head.isMany !== verb.endsWith('s')
}

const isBehindQuoteAt = (tokens: Tokens, first: number): boolean =>
  tokens[first - 1]?.kind === 'quote' ||
  (tokens[first - 1]?.kind === 'mark' && tokens[first - 2]?.kind === 'quote')

// "quoted Lindqvar as saying".
const quotedBy = (tokens: Tokens, at: number, words: SpeechWords): Phrase | null => {
  const phrase = subjectBehind(tokens, at + 1, words)
  if (!phrase) return null
  const [joint, verb] = [tokens[phrase.last + 1], tokens[phrase.last + 2]]
  return joint &&
    verb &&
    words.prepositions.has(joint.low) &&
    words.verbs.get(verb.low)?.isSubjectless
    ? phrase
    : null
}

// "Karsovia Denies …, Tells Alveria To Back Off", "the port, says the mayor" is none.
const isHeadlineJoint = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.kind === 'word' &&
    at > 1 &&
    !words.pronouns.has(next.low) &&
    tokens[at]!.isCapital
  )
}

// "crates described as", "a man accused of": a participle behind a noun, without an object.
const isReduced = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const next = tokens[at + 1]?.low ?? ''
  return (
    (next === 'as' || next === 'of') &&
    tokens[at - 1]?.kind === 'word' &&
    !words.pronouns.has(tokens[at - 1]!.low)
  )
}

const passiveFrame = (
  tokens: Tokens,
  at: number,
  first: number,
  lowest: number,
  isPassive: boolean,
  main: Frame | null,
  words: SpeechWords,
  made: (
    rule: SpeakerRule,
    subject: Phrase | null,
    place: Frame['place'],
    rest?: Partial<Omit<Frame, 'clause'>>,
  ) => Omit<Frame, 'clause'>,
): Omit<Frame, 'clause'> | null => {
  const { low } = tokens[at]!
  let agent: Phrase | null = null
  for (let i = at + 1; i < tokens.length && i - at < REACH + 4; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    if (words.agents.has(token.low)) {
      agent = subjectBehind(tokens, i + 1, words)
      break
    }
    const form = words.verbs.get(token.low)
    if (form?.isFinite && !form.isNounToo && !form.isPast) break
  }
  const place = main ? 'nested' : 'main'
  if (words.quoting.has(low)) {
    const subject = subjectBefore(tokens, first, lowest, words)
    return subject ? made('before-verb', subject, place, { relays: agent ? [agent] : [] }) : null
  }
  const use = words.verbs.get(low)?.use
  if (agent && !words.carrying.has(low) && use !== 'shows' && isSpeaker(tokens, agent, words))
    return made('before-verb', agent, place, { whole: { first: at, last: agent.last } })
  if (!isPassive && !/^(?:of|as)$/.test(tokens[at + 1]?.low ?? '')) return null
  if (!isPassive) return null
  const after = tokens[at + 1]?.low ?? ''
  const isHearsay =
    words.hearsayVerbs.has(low) &&
    (words.infinitives.has(after) ||
      words.complementisers.has(after) ||
      words.impersonal.has(tokens[first - 1]?.low ?? ''))
  return isHearsay || use === 'acts' ? made('before-verb', null, place, { who: 'unknown' }) : null
}

// The subject of a clause whose verb is none of saying: that of its first verb, or the phrase that it begins with.
const clauseSubject = (
  tokens: Tokens,
  verb: number,
  lowest: number,
  words: SpeechWords,
): Phrase | null => {
  for (let i = lowest + 1; i < verb && i - lowest < LONG_CLAUSE; i += 1) {
    if (!isVerbLike(tokens[i]!, words) || words.verbs.get(tokens[i]!.low)?.isNounToo) continue
    const subject = subjectBefore(tokens, i, lowest, words)
    if (subject && isSpeaker(tokens, subject, words)) return subject
    if (subject) break
  }
  let from = lowest
  while (
    from < verb &&
    (tokens[from]!.kind === 'mark' ||
      isAdverb(tokens[from]!, words) ||
      words.joining.has(tokens[from]!.low))
  )
    from += 1
  const begin = tokens[from]
  if (begin && words.prepositions.has(begin.low)) {
    let comma = from
    while (comma < verb && comma - from < REACH * 2 && tokens[comma]!.low !== ',') comma += 1
    if (tokens[comma]?.low !== ',' || comma >= verb) return null
    from = comma + 1
  }
  const phrase = phraseStartingAt(tokens, from, words)
  if (!phrase || phrase.last >= verb) return null
  return isSpeaker(tokens, phrase, words) ? phrase : null
}

const isSpeaker = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  if (hasName(tokens, { first, last }, words)) return true
  for (let i = first; i <= last; i += 1) {
    const { low } = tokens[i]!
    if (
      referentOf(low, words) ||
      (words.pronouns.has(low) && !words.impersonal.has(low)) ||
      low === 'it'
    )
      return true
  }
  return words.determiners.has(tokens[first]!.low) && last > first
}

// What is said does not speak itself: "the claims said".
const isContent = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  let head = first
  while (
    head < last &&
    !words.links.has(tokens[head + 1]!.low) &&
    !words.prepositions.has(tokens[head + 1]!.low)
  )
    head += 1
  const { low } = tokens[head]!
  const begin = tokens[first]!.low
  return (
    (words.contents.has(low) && !referentOf(low, words)) ||
    (first === last && words.contents.has(begin)) ||
    words.objectDeterminers.has(begin)
  )
}

const isImpersonal = (
  tokens: Tokens,
  { first, last }: Phrase,
  _verb: string,
  at: number,
  words: SpeechWords,
): boolean =>
  first === last &&
  words.impersonal.has(tokens[first]!.low) &&
  tokens[first]!.low !== 'it' &&
  at > last

/** What makes a verb one of saying here: always for some; a clause, a quotation or a document for others. */
const complementOf = (
  tokens: Tokens,
  at: number,
  form: VerbForm,
  subject: Phrase,
  words: SpeechWords,
): boolean => {
  if (form.particle !== null && !hasParticle(tokens, at, form.particle)) return false
  if (form.use !== 'shows') return true
  // "If the brine is real, she pointed out, it would".
  const next =
    isAdverb(tokens[at + 1] ?? tokens[at]!, words) || tokens[at + 1]?.low === 'out'
      ? at + 2
      : at + 1
  if (tokens[subject.first - 1]?.low === ',' && tokens[next]?.low === ',') return true
  if (isTrailingAt(tokens, subject.first, at, words) && isBehindWords(tokens, subject.first, words))
    return true
  for (let i = at + 1; i < tokens.length && i - at <= REACH; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'quote' || token.low === ':') return true
    if (token.kind === 'mark') break
    if (i - at <= 6 && words.complementisers.has(token.low)) return true
  }
  if (referentOf(headOf(tokens, subject, words), words)?.kind === 'document') return true
  const object = tokens[at + 1]
  if (object?.kind !== 'word') return false
  if (words.negations.has(object.low)) return true
  if (words.naming.has(tokens[at]!.low))
    return (
      words.determiners.has(object.low) ||
      words.objects.has(object.low) ||
      words.pronouns.has(object.low) ||
      words.links.has(object.low) ||
      object.low === 'on'
    )
  return isClauseAt(tokens, at + 1, words)
}

// "feared the ships were lost": a clause without its conjunction.
const isClauseAt = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const inner = phraseStartingAt(tokens, at, words)
  if (!inner) return false
  for (let i = inner.last + 1; i < tokens.length && i - inner.last <= 3; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return false
    if (words.auxiliaries.has(token.low) || words.infinitives.has(token.low)) return true
    const isVerb = words.otherVerbs.has(token.low) || words.verbs.get(token.low)?.isFinite === true
    if (isVerb) return !referentOf(token.low, words) && !words.agents.has(tokens[i + 1]?.low ?? '')
    if (!isAdverb(token, words)) return false
  }
  return false
}

// Words stand before, not only a place or a time.
const isBehindWords = (tokens: Tokens, first: number, words: SpeechWords): boolean => {
  if (tokens[first - 1]?.kind === 'quote' || tokens[first - 2]?.kind === 'quote') return true
  const begin = tokens[0]!
  return !(
    words.prepositions.has(begin.low) ||
    words.breaking.has(begin.low) ||
    isAdverb(begin, words)
  )
}

const hasParticle = (tokens: Tokens, at: number, particle: string): boolean => {
  const wanted = particle.split('|')
  for (let i = at + 1; i < tokens.length && i - at < LONG_CLAUSE; i += 1)
    if (wanted.includes(tokens[i]!.low)) return true
  return false
}

const LONG_CLAUSE = 40

/** The noun of a phrase that tells what it is: the last before anything hangs on it. */
export const headOf = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): string => {
  let head = ''
  for (let i = first; i <= last; i += 1) {
    const { low, kind, isPossessive } = tokens[i]!
    if (kind === 'mark' || (i > first && words.prepositions.has(low))) {
      if (head) return head
      continue
    }
    if (!isPossessive && referentOf(low, words)) head = low
  }
  return head
}

// Behind a comma or a quotation, and nothing that is said behind it.
const isTrailingAt = (tokens: Tokens, first: number, verb: number, words: SpeechWords): boolean => {
  const before = tokens[first - 1]
  if (!before || (before.kind !== 'quote' && !/^[,?!—–”"]$/.test(before.low))) return false
  const next = tokens[verb + 1]
  if (!next || next.kind === 'mark') return next?.low !== ':'
  if (next.kind === 'quote') return false
  if (words.complementisers.has(next.low)) return false
  const isLoose =
    words.prepositions.has(next.low) ||
    words.calendar.has(next.low) ||
    isAdverb(next, words) ||
    words.breaking.has(next.low) ||
    words.joining.has(next.low)
  if (isLoose) return !hasContentAhead(tokens, verb + 1, words)
  // "…, Okoro told reporters on Friday."
  return words.telling.has(tokens[verb]!.low) && !hasContentAhead(tokens, verb + 1, words)
}

const hasContentAhead = (tokens: Tokens, from: number, words: SpeechWords): boolean => {
  for (let i = from; i < tokens.length && i - from < LONG_CLAUSE; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'quote') return true
    if (token.kind === 'mark') return token.low === ':'
    if (words.complementisers.has(token.low)) return true
    if (words.breaking.has(token.low) && !words.prepositions.has(token.low)) return false
  }
  return false
}

// "told the Belmar Courier": an outlet that one speaks to.
const toldTo = (tokens: Tokens, at: number, words: SpeechWords): readonly Phrase[] => {
  if (!words.telling.has(tokens[at]!.low)) return []
  const phrase = phraseStartingAt(tokens, at + 1, words)
  return phrase && hasName(tokens, phrase, words) && words.outlets.has(tokens[phrase.last]!.low)
    ? [phrase]
    : []
}

// "In Okoro's view", "by her own account".
const viewAt = (tokens: Tokens, at: number, words: SpeechWords): Phrase | null => {
  if (!words.prepositions.has(tokens[at]!.low)) return null
  for (let i = at + 1; i < tokens.length && i - at < 7; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return null
    const isOwner = token.isPossessive || (words.objects.has(token.low) && i === at + 1)
    if (!isOwner) continue
    const after = tokens[i + 1]
    const noun = after && !words.views.has(after.low) ? tokens[i + 2] : after
    if (!noun || noun.kind !== 'word' || !words.views.has(noun.low)) continue
    return { first: at + 1, last: i }
  }
  return null
}

const sourceFrame = (
  tokens: Tokens,
  at: number,
  words: SpeechWords,
  { before, behind }: Patterns,
  main: Frame | null,
): Omit<Frame, 'clause'> | null => {
  const sequence = firstOf(tokens, at, before)
  const view = viewAt(tokens, at, words)
  if (view) {
    return {
      ...plainFrame('according-to', view, { first: at, last: at }),
      place: main && main.who === 'speaker' ? 'nested' : 'main',
    }
  }
  if (sequence > 0) {
    const from = at + sequence
    const isPronoun =
      words.objects.has(tokens[from]?.low ?? '') && !isNominal(tokens[from + 1], words)
    const subject = isPronoun ? { first: from, last: from } : subjectBehind(tokens, from, words)
    if (!subject) return null
    const prior = tokens[at - 1]
    const isTrailing = prior !== undefined && !(main && main.subject)
    return {
      rule: 'according-to',
      subject,
      who: 'speaker',
      verb: { first: at, last: at + sequence - 1 },
      whole: { first: at, last: subject.last },
      place: main && main.who === 'speaker' ? 'nested' : 'main',
      isTrailing,
      relays: [],
    }
  }
  const postponed = firstOf(tokens, at, behind)
  if (postponed === 0) return null
  const subject = subjectBefore(tokens, at, 0, words)
  if (!subject) return null
  return {
    rule: 'according-to',
    subject,
    who: 'speaker',
    verb: { first: at, last: at + postponed - 1 },
    whole: { first: subject.first, last: at + postponed - 1 },
    place: main ? 'nested' : 'main',
    isTrailing: true,
    relays: [],
  }
}

// `Lindqvar: “…”`, and `Union: gates were locked` in a headline.
const colonFrame = (
  tokens: Tokens,
  words: SpeechWords,
  start: number,
  isKnown: (name: string) => boolean,
): Omit<Frame, 'clause'> | null => {
  let colon = start + 1
  while (colon - start <= REACH && tokens[colon] && tokens[colon]!.low !== ':') colon += 1
  if (tokens[colon]?.low !== ':') return null
  const subject = subjectBehind(tokens, start, words)
  if (!subject || subject.last !== colon - 1 || words.pronouns.has(tokens[start]!.low)) return null
  const isQuote = tokens[colon + 1]?.kind === 'quote'
  const isSure =
    isSpeaker(tokens, subject, words) &&
    (isQuote ||
      referentOf(headOf(tokens, subject, words), words) !== null ||
      isKnown(tokens[subject.last]!.low))
  if (!isSure) return null
  return {
    rule: 'colon',
    subject,
    who: 'speaker',
    verb: { first: colon, last: colon },
    whole: { first: start, last: colon },
    place: 'main',
    isTrailing: false,
    relays: [],
  }
}

// `“…” — Hanne Okoro`, at the end of a sentence.
const dashFrame = (tokens: Tokens, words: SpeechWords): Omit<Frame, 'clause'> | null => {
  let dash = tokens.length - 1
  while (dash >= 0 && tokens.length - dash < REACH * 2 && !/^[—–-]$/.test(tokens[dash]!.low))
    dash -= 1
  if (dash < 0 || !/^[—–-]$/.test(tokens[dash]!.low)) return null
  if (dash > 0 && tokens[dash - 1]!.kind !== 'quote') return null
  const subject = subjectBehind(tokens, dash + 1, words)
  if (!subject || !isSpeaker(tokens, subject, words)) return null
  const after = tokens[subject.last + 1]
  if (after && after.low !== '.') return null
  return {
    rule: 'colon',
    subject,
    who: 'speaker',
    verb: { first: dash, last: dash },
    whole: { first: dash, last: subject.last },
    place: 'main',
    isTrailing: true,
    relays: [],
  }
}
