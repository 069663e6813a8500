// Why something is suggested, as one sentence: the rule, the words of the article that it rests on, what made a weak cue
// count, and how the speaker was found. Pure: pieces, so that what comes from the article is told from our own words.

import type { Attribution, Reason } from '../analysis/reading/types.ts'
import { shortened } from '../text/shortened.ts'
import { overlaps, passage, type Span } from '../text/span.ts'
import type { Suggestion } from './open-suggestions.ts'

/** A part of the sentence: our own words, words of the article, or a name or value that was made of them. */
export type Piece = { readonly of: 'us' | 'article' | 'name'; readonly words: string }

/** The reason of a suggestion as one sentence; it never is empty. `text` is the article's. */
export const reasonInWords = (suggestion: Suggestion, text: string): readonly Piece[] => {
  const told = suggestion.reasons
    .filter((reason, _, all) => all.length === 1 || !isSaidAgain(reason, suggestion.attribution))
    .flatMap((reason) => {
      const pieces = reasonPieces(reason, text)
      return pieces ? [pieces] : []
    })
  const why = told.length > 0 ? told : [cuePieces(suggestion, text)]
  const speaker = speakerPieces(suggestion.attribution, text)
  return asSentence([...joined(why), ...(speaker.length > 0 ? [us('; '), ...speaker] : [])])
}

/** The same as plain text, the words of the article between quotation marks. */
export const reasonAsText = (suggestion: Suggestion, text: string): string =>
  reasonInWords(suggestion, text)
    .map(({ of, words }) => (of === 'article' ? `“${words}”` : words))
    .join('')

/** How far a suggestion is trusted: "strong", "likely", "on request". */
export const tierInWords = ({ tier, isShown }: Pick<Suggestion, 'tier' | 'isShown'>): string => {
  if (!isShown) return 'on request'
  return tier === 'strong' ? 'strong' : 'likely'
}

/** `{0}` is the first place of a reason, `{a0}` its first value. The first wording all of whose parts are there. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'denial-cue': ['{0} is a word of denial'],
  'denial-noun': ['{0} beside the claim noun {1}', '{0} beside a claim noun'],
  'denial-words': ['{0} rejects what others say'],
  negation: ['{0} says no to it'],
  'claim-cue': ['{0} puts something forward'],
  'claim-words': ['{0} can be disputed'],
  'outlet-claim': ['{0}: the article concludes it itself', 'the article concludes it itself'],
  attributed: ['{0} says that somebody said it', 'somebody said it'],
  'context-cue': ['{0} gives context'],
  'said-aside': ['somebody said it, without a word of claim or denial'],
  narrator: ['the article tells it, without a word of claim or denial'],
  nested: ['{0} announces it, inside of a denial', 'it was put forward, inside of a denial'],
  'own-plan': ['{0} tells a plan of the speaker’s own'],
  'speaker-accused': ['the speaker is the one accused'],
  'speaker-accuser': ['the speaker is the one who accuses'],
  'trigger-article': ['it touches on {0}', 'it touches on a claim or denial of this article'],
  'trigger-case': ['the case holds a claim about {a0}', 'it touches on a claim of the case'],
}
/** Other names of the same. */
const SAME: Readonly<Record<string, string>> = {
  'nested-claim': 'nested',
  'denial-answer': 'speaker-accused',
  'narrator-context': 'narrator',
  'denial-negation': 'negation',
  'claim-said': 'attributed',
  trigger: 'trigger-article',
  'near-claim': 'trigger-article',
  'case-claim': 'trigger-case',
}

const reasonPieces = ({ code, at, args }: Reason, text: string): readonly Piece[] | null => {
  for (const wording of wordingsOf(code)) {
    const pieces = filled(wording, {
      at: (n) => (at[n] ? article(text, at[n]) : null),
      arg: (n) => (args[n] ? name(args[n]) : null),
    })
    if (pieces) return pieces
  }
  return null
}

type Values = {
  readonly at: (n: number) => Piece | null
  readonly arg: (n: number) => Piece | null
}

/** A wording with its values, or `null` where one of them is missing. */
const filled = (wording: string, { at, arg }: Values): readonly Piece[] | null => {
  const pieces = wording
    .split(/(\{a?\d\})/)
    .filter(Boolean)
    .map((part) => {
      if (!part.startsWith('{')) return us(part)
      return part.startsWith('{a') ? arg(Number(part[2])) : at(Number(part[1]))
    })
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null)
}

/** A reason that is not understood, or that is missing: the cue where there is one, else the rule by its name. */
const cuePieces = ({ cue, rule, tag }: Suggestion, text: string): readonly Piece[] => {
  if (cue) return [article(text, cue), us(` is a cue of ${tag === 'context' ? tag : `a ${tag}`}`)]
  const [wording] = wordingsOf(rule)
  if (wording && !wording.includes('{')) return [us(wording)]
  return [us('rule: '), name(rule.replaceAll('-', ' '))]
}

const wordingsOf = (code: string): readonly string[] => {
  const known = Object.hasOwn(SAME, code) ? SAME[code]! : code
  return Object.hasOwn(WORDINGS, known) ? WORDINGS[known]! : []
}

/** Where the speaker's verb is named anyway, it is not named twice. */
const isSaidAgain = ({ code, at: [at] }: Reason, { who, verb }: Attribution): boolean =>
  code === 'attributed' && who !== 'outlet' && (!at || (verb !== null && overlaps(at, verb)))

const speakerPieces = (attribution: Attribution, text: string): readonly Piece[] => {
  const { who, stated, name: known, verb, rule } = attribution
  if (who === 'outlet') return []
  if (who === 'unknown') return [us('speaker: not named'), ...howFound(null, rule, text)]
  const speaker = known ? name(known) : stated ? article(text, stated) : null
  if (!speaker) return [us('speaker: not named')]
  return [us('speaker: '), speaker, ...howFound(verb, rule, text)]
}

/** With the verb where there is one, and without. */
const FOUND: Readonly<Record<string, readonly [string, string]>> = {
  'before-verb': [', named before {0}', ', named before the verb'],
  'behind-verb': [', named beside {0}', ', named behind the verb'],
  'according-to': [', from {0}', ', named as the source'],
  colon: [', named before the colon', ', named before the colon'],
  'quote-in-object': [', who {0} these words', ', whose words are quoted in it'],
  'goes-on': [', whose quotation goes on', ', whose quotation goes on'],
  'next-sentence': [', from {0} in the next sentence', ', named in the next sentence'],
  'claim-noun': [', named beside {0}', ', named as the one who put it forward'],
}

const howFound = (verb: Span | null, rule: string, text: string): readonly Piece[] => {
  const known = Object.hasOwn(FOUND, rule) ? FOUND[rule] : undefined
  if (!known) return verb ? [us(', from '), article(text, verb)] : []
  const [withVerb, without] = known
  const pieces = verb && filled(withVerb, { at: () => article(text, verb), arg: () => null })
  return pieces ?? [us(without)]
}

const joined = (all: readonly (readonly Piece[])[]): readonly Piece[] =>
  all.flatMap((pieces, i) => {
    if (i === 0) return pieces
    const isLast = i === all.length - 1
    return [us(isLast ? (i > 1 ? ', and ' : ' and ') : ', '), ...pieces]
  })

const asSentence = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = [...pieces, us('.')]
  if (first?.of !== 'us') return first ? [first, ...rest] : rest
  return [us(first.words.charAt(0).toUpperCase() + first.words.slice(1)), ...rest]
}

/** Longer words of the article are cut here; the text has all of them. */
const MOST = 48

const us = (words: string): Piece => ({ of: 'us', words })
const name = (words: string): Piece => ({ of: 'name', words: shortened(words, MOST) })
const article = (text: string, span: Span): Piece => ({
  of: 'article',
  words: shortened(passage(text, span).replaceAll(/\s+/g, ' '), MOST).replace(/[.,;:]$/, ''),
})
