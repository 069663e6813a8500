// Attributions by a verb: its subject before it or behind it, the one who acts in a passive, further verbs of one subject.

import { clauseSubject, isSpeaker, type Pending, REACH, waiting } from './speech-clauses.ts'
import type { Found, Frame } from './frame.ts'
import { phraseStartingAt, subjectBehind } from './noun-phrases.ts'
import { hasName, type Phrase, type Tokens } from './nouns.ts'
import type { SpeechWords, VerbForm } from './speech-words.ts'
import { subjectBefore } from './subjects.ts'
import type { SpeakerRule } from './types.ts'
import {
  agrees,
  complementOf,
  groupStart,
  hasBetween,
  isBehindQuoteAt,
  isContent,
  isHeadlineJoint,
  isImpersonal,
  isReduced,
  isTrailingAt,
} from './verb-signs.ts'

export const verbFrame = (
  tokens: Tokens,
  at: number,
  form: VerbForm,
  lowest: number,
  main: Frame | null,
  previous: Frame | null,
  words: SpeechWords,
  pending: Pending | null,
): Found | null => {
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
    rest: Partial<Found> = {},
  ): Found => ({
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
    if (isImpersonal(tokens, own, words))
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
    rest?: Partial<Found>,
  ) => Found,
): Found | null => {
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

// "told the Belmar Courier": an outlet that one speaks to.
const toldTo = (tokens: Tokens, at: number, words: SpeechWords): readonly Phrase[] => {
  if (!words.telling.has(tokens[at]!.low)) return []
  const phrase = phraseStartingAt(tokens, at + 1, words)
  return phrase && hasName(tokens, phrase, words) && words.outlets.has(tokens[phrase.last]!.low)
    ? [phrase]
    : []
}
