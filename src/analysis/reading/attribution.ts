// Who says what: for every quotation and for any clause.

import { contains, indexAt, lengthOf, overlaps, passage, type Span } from '../../text/span.ts'
import { mentionOf, namesOf, type Mention } from './agents.ts'
import { antecedentOf, type Agent, type Uttered } from './anaphora.ts'
import { framesOf, headOf, patternsOf, sequenceOf, type Frame } from './frames.ts'
import { hasName, referentOf, spanOfPhrase, type Phrase } from './noun-phrases.ts'
import { chainOf, carrierIn, isOutlet } from './source-chain.ts'
import { speechTokensOf, type SpeechToken } from './speech-tokens.ts'
import { speechWordsFor, type SpeechWords } from './speech-words.ts'
import type { Attribution, Ground, SourceType, Speech, SpeakerRule } from './types.ts'

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

/** The attributions of an article; without rules for its language everything is the narrator's, and quotations are nobody's. */
export const speechOf = (ground: Ground): Speech => {
  const words = speechWordsFor(ground.lexicon.rules)
  if (!words) return { ofQuotes: ground.quotes.map(() => UNKNOWN), ofSpan: () => NARRATOR }
  return readSpeech(ground, words)
}

const UNKNOWN: Attribution = { ...NARRATOR, who: 'unknown', sourceType: 'unnamed', score: 0 }

type Said = { readonly frame: Frame; readonly attribution: Attribution }

const readSpeech = (ground: Ground, words: SpeechWords): Speech => {
  const { text, sentences, quotes } = ground
  const tokens = speechTokensOf(text, sentences, quotes, words)
  const patterns = patternsOf(words)
  const names = namesOf(text, tokens, (i) => sentences[i]!.part !== 'body', ground.aliases, words)
  const withheld = words.withheld.map(sequenceOf)
  const agents = new Map<string, Agent>()
  const history: Uttered[] = []

  const agentFor = (mention: Mention, name: string): Agent => {
    const key = name || `\n${[...mention.nouns].join(' ')} ${mention.role}`
    const known = agents.get(key)
    if (known) {
      if (known.kind === 'any') known.kind = mention.kind
      if (known.gender === 'any') known.gender = mention.gender
      for (const noun of mention.nouns) known.nouns.add(noun)
      if (!known.role) known.role = mention.role
      return known
    }
    const isPlace = mention.kind === 'any' && names.isPlace(mention.name)
    const agent: Agent = {
      name,
      role: mention.role,
      kind: isPlace ? 'body' : mention.kind,
      seems: name ? names.kindOf(name) : 'any',
      gender: mention.gender,
      isMany: mention.isMany,
      nouns: new Set(mention.nouns),
    }
    agents.set(key, agent)
    return agent
  }

  const meant = (
    sentence: number,
    phrase: Phrase,
  ): { readonly mention: Mention; readonly agent: Agent | null } => {
    const mention = mentionOf(text, tokens[sentence]!, phrase, words)
    const { paragraph } = sentences[sentence]!
    if (mention.name) return { mention, agent: agentFor(mention, names.resolved(mention.name)) }
    const isPronoun = mention.nouns.size === 0
    const isBack = isPronoun
      ? phrase.first === phrase.last
      : mention.isDefinite || phrase.first === phrase.last
    const found = isBack ? antecedentOf(mention, history, { sentence, paragraph }, words) : null
    if (found) {
      if (found.gender === 'any' && mention.gender !== 'any') found.gender = mention.gender
      if (found.kind === 'any' && (mention.kind === 'person' || mention.kind === 'body'))
        found.kind = mention.kind
      return { mention, agent: found }
    }
    // "the statement said": the word of who spoke before.
    const isOwn =
      mention.kind === 'document' &&
      mention.isDefinite &&
      [...mention.nouns].some((noun) => words.ownWords.has(noun))
    const giver = isOwn ? history.findLast(({ isSpeaking }) => isSpeaking) : undefined
    if (giver) return { mention, agent: giver.agent }
    return { mention, agent: isPronoun ? null : agentFor(mention, '') }
  }

  const sourceTypeOf = (
    sentence: number,
    phrase: Phrase,
    mention: Mention,
    agent: Agent | null,
  ): SourceType => {
    const row = tokens[sentence]!
    if (mention.kind === 'document' && !mention.name) return 'document'
    if (mention.name || agent?.name) return 'named'
    if (agent && mention.nouns.size === 0 && agent.kind === 'document') return 'document'
    if (mention.isMany || agent?.isMany) return 'unnamed-plural'
    if (mention.kind === 'body') return 'named'
    void hasName(row, phrase, words)
    return 'unnamed'
  }
  void withheld
  void referentOf
  void headOf

  const attributionOf = (sentence: number, frame: Frame): Attribution => {
    const row = tokens[sentence]!
    const verb = spanOfPhrase(row, frame.verb)
    if (frame.who === 'outlet') return { ...NARRATOR, verb }
    if (frame.who === 'unknown' || !frame.subject)
      return { ...UNKNOWN, verb, rule: frame.rule, score: 0.5 }
    const { mention, agent } = meant(sentence, frame.subject)
    const name = agent?.name ?? ''
    const { paragraph } = sentences[sentence]!
    if (agent)
      history.push({ agent, sentence, paragraph, isMain: frame.place === 'main', isSpeaking: true })
    const relays = frame.relays.map((relay) => meantName(sentence, relay))
    const carrier = carrierIn(row, frame, words)
    if (carrier) relays.push(meantName(sentence, carrier))
    return {
      who: 'speaker',
      stated: spanOfPhrase(row, frame.subject),
      name,
      role: mention.role || (agent?.role ?? ''),
      sourceType: sourceTypeOf(sentence, frame.subject, mention, agent),
      verb,
      chain: chainOf(name, relays, ground.outlet ?? null),
      rule: frame.rule,
      score: scoreOf(frame, mention, agent),
    }
  }
  const meantName = (sentence: number, phrase: Phrase): string => {
    const { name } = mentionOf(text, tokens[sentence]!, phrase, words)
    return name ? names.resolved(name) : ''
  }
  void isOutlet

  // Names that are only spoken of: a pronoun may mean them where nobody speaks before it.
  const noteMentions = (sentence: number, from: number, to: number): void => {
    const row = tokens[sentence]!
    const { paragraph, part } = sentences[sentence]!
    if (part !== 'body') return
    for (let at = from; at < to; at += 1) {
      if (!hasName(row, { first: at, last: at }, words) || row[at]!.isPossessive) continue
      let last = at
      while (
        last + 1 < row.length &&
        last - at < 6 &&
        hasName(row, { first: last + 1, last: last + 1 }, words)
      )
        last += 1
      let first = at
      while (first > 0 && at - first < 6 && isOfficeWord(row[first - 1]!, words)) first -= 1
      const mention = mentionOf(text, row, { first, last }, words)
      if (mention.name) {
        const name = names.resolved(mention.name)
        const before = row[first - 1]
        const isMain =
          before === undefined ||
          before.kind !== 'word' ||
          words.breaking.has(before.low) ||
          words.joining.has(before.low)
        if (/\s/.test(name) || agents.has(name) || mention.kind !== 'any')
          history.push({
            agent: agentFor(mention, name),
            sentence,
            paragraph,
            isMain,
            isSpeaking: false,
          })
      }
      at = last
    }
  }

  const said: (readonly Said[])[] = []
  for (let i = 0; i < sentences.length; i += 1) {
    const frames = framesOf(tokens[i]!, words, patterns, names.isKnown)
    const bySubject = new Map<Phrase, Attribution>()
    let noted = 0
    const row = frames.map((frame): Said => {
      noteMentions(i, noted, frame.whole.first)
      noted = Math.max(noted, frame.whole.last + 1)
      const known = frame.subject ? bySubject.get(frame.subject) : undefined
      const attribution = known
        ? { ...known, verb: spanOfPhrase(tokens[i]!, frame.verb) }
        : attributionOf(i, frame)
      if (frame.subject && !known) bySubject.set(frame.subject, attribution)
      return { frame, attribution }
    })
    said.push(row)
    noteMentions(i, noted, tokens[i]!.length)
  }

  // ---- sentences: who speaks in each
  const quotesOf = quotesBySentence(tokens)
  const isWhollyQuoted = tokens.map(isQuoteOnly)
  const isFronted = (i: number): boolean => words.breaking.has(tokens[i]![0]?.low ?? '')
  const mainOf = (i: number): Said | null => governing(said[i]!, isFronted(i))
  const speaking: (Attribution | null)[] = []
  const goesOn = (
    from: Attribution,
    score: number,
    rule: SpeakerRule = 'goes-on',
  ): Attribution => ({
    ...from,
    verb: from.verb,
    rule,
    score: Math.min(from.score, score),
  })
  for (let i = 0; i < sentences.length; i += 1) {
    const main = mainOf(i)
    if (main && main.attribution.who !== 'outlet') {
      speaking.push(main.attribution)
      continue
    }
    speaking.push(quotesOf[i]!.length > 0 ? inherited(i, isWhollyQuoted[i]!) : null)
  }
  function inherited(i: number, isWhole: boolean): Attribution | null {
    const { paragraph } = sentences[i]!
    for (let k = i - 1; k >= 0 && sentences[k]!.paragraph === paragraph && i - k < 12; k -= 1) {
      const before = speaking[k]
      if (before?.who === 'speaker') return goesOn(before, isWhole ? 0.8 : 0.4)
      if (before) return null
    }
    for (
      let k = i + 1;
      k < sentences.length && sentences[k]!.paragraph === paragraph && k - i < 6;
      k += 1
    ) {
      const next = mainOf(k)
      if (next && next.attribution.who === 'speaker') {
        const isNear =
          quotesOf[k]!.length > 0 || next.frame.isTrailing || next.frame.whole.first <= 1
        return isNear ? goesOn(next.attribution, 0.7, 'next-sentence') : null
      }
      if (!isWhollyQuoted[k]) break
    }
    if (i > 0 && sentences[i - 1]!.paragraph < paragraph) {
      // A dash and a name of its own, or the one who spoke last in the paragraph before.
      const after = said[i + 1]?.[0]
      if (
        isWhole &&
        after &&
        after.frame.rule === 'colon' &&
        after.frame.whole.first === 0 &&
        after.frame.isTrailing
      )
        return goesOn(after.attribution, 0.9, 'colon')
      for (let k = i - 1; k >= 0 && paragraph - sentences[k]!.paragraph <= 1; k -= 1) {
        const before = speaking[k]
        if (before?.who === 'speaker') return goesOn(before, isWhole ? 0.6 : 0.3)
      }
    }
    return null
  }

  const ofQuotes: Attribution[] = []
  const sentenceIndex = (offset: number): number => indexAt(sentences, offset)
  for (const [q, quote] of quotes.entries()) ofQuotes.push(attributedQuote(q, quote))

  function attributedQuote(q: number, quote: Ground['quotes'][number]): Attribution {
    if (quote.depth > 0) {
      const outer = outerOf(quotes, q)
      return outer >= 0 ? goesOn(ofQuotes[outer]!, 0.3) : UNKNOWN
    }
    const first = sentenceIndex(quote.marked.start)
    const last = sentenceIndex(Math.max(quote.marked.start, quote.marked.end - 1))
    const behind = behindQuote(tokens[last]!, said[last]!, q, text)
    if (behind) return behind.attribution
    const before = beforeQuote(tokens[first]!, said[first]!, q, words)
    if (before) return before.attribution
    const after = said[last]!.find(
      ({ frame }) => frame.isTrailing && frame.place === 'main' && frame.who === 'speaker',
    )
    if (after) return after.attribution
    if (quote.chain !== q && ofQuotes[quote.chain]) return goesOn(ofQuotes[quote.chain]!, 0.8)
    const here = speaking[first]
    if (
      here?.who === 'speaker' &&
      (isWhollyQuoted[first] || tokens[first]![0]?.quote === q || first === last)
    )
      return here
    return { ...UNKNOWN, rule: 'narrator' }
  }

  const ofSpan = (span: Span): Attribution => {
    if (sentences.length === 0) return NARRATOR
    let i = sentenceIndex(span.start)
    if (!overlaps(sentences[i]!, span) && sentences[i + 1] && overlaps(sentences[i + 1]!, span))
      i += 1
    if (!overlaps(sentences[i]!, span)) return NARRATOR
    const row = said[i]!
    const toks = tokens[i]!
    const inside = row.filter(({ frame }) => overlaps(spanOfPhrase(toks, frame.verb), span))
    const main = governing(inside, isFronted(i) && span.start <= sentences[i]!.start)
    if (main) return main.attribution
    const around = quotesOf[i]!.find(
      (q) => contains(quotes[q]!.marked, span) || covers(quotes[q]!.marked, span),
    )
    if (around !== undefined) return ofQuotes[around]!
    if (inside.length === 0 && row.length > 0) {
      const covering = coveringFrame(toks, row, span, words)
      if (covering) return covering.attribution
    }
    if (inside[0]) return inside[0].frame.place === 'relative' ? NARRATOR : inside[0].attribution
    return NARRATOR
  }
  return { ofQuotes, ofSpan }
}

const isOfficeWord = ({ kind, low }: SpeechToken, words: SpeechWords): boolean =>
  kind === 'word' &&
  (referentOf(low, words) !== null || words.ranks.has(low) || words.titles.has(low))

const covers = (quote: Span, span: Span): boolean =>
  overlaps(quote, span) &&
  lengthOf(quote) > 0 &&
  Math.min(quote.end, span.end) - Math.max(quote.start, span.start) >= lengthOf(span) * 0.6

// Which attribution speaks for all of them: the first, or one at the end that covers all before it; of a sentence that
// begins with a subordinate clause the one of its main clause.
const governing = (row: readonly Said[], isFronted: boolean): Said | null => {
  const able = row.filter(({ frame }) => frame.place === 'main' || frame.place === 'joined')
  const later = isFronted ? able.find(({ frame }) => frame.clause > 0) : undefined
  const first = later ?? able[0]
  if (!first) return row.find(({ frame }) => frame.place === 'nested') ?? null
  const trailing = able.findLast(({ frame }) => frame.isTrailing)
  const covers =
    trailing && (trailing.frame.clause === first.frame.clause || first.attribution.who === 'outlet')
  return covers ? trailing : first
}

const quotesBySentence = (
  rows: readonly (readonly SpeechToken[])[],
): readonly (readonly number[])[] =>
  rows.map((row) => row.flatMap(({ quote }) => (quote >= 0 ? [quote] : [])))

const isQuoteOnly = (row: readonly SpeechToken[]): boolean =>
  row.some(({ kind }) => kind === 'quote') && row.every(({ kind }) => kind !== 'word')

const outerOf = (quotes: Ground['quotes'], at: number): number => {
  for (let i = at - 1; i >= 0; i -= 1)
    if (quotes[i]!.depth < quotes[at]!.depth)
      return contains(quotes[i]!.marked, quotes[at]!) ? i : -1
  return -1
}

// The attribution that stands right behind a quotation.
const behindQuote = (
  row: readonly SpeechToken[],
  said: readonly Said[],
  q: number,
  text: string,
): Said | null => {
  const at = row.findLastIndex(({ quote }) => quote === q)
  if (at < 0) return null
  const ends = /[,?!—–-]["”’'»“]*$/u.test(text.slice(Math.max(0, row[at]!.end - 3), row[at]!.end))
  let next = at + 1
  let isOpen = ends
  while (row[next]?.kind === 'mark' && /^[,—–"”’'“-]$/.test(row[next]!.low)) {
    isOpen = true
    next += 1
  }
  const found = said.find(({ frame }) => frame.whole.first === next && frame.place !== 'joined')
  if (!found || found.frame.who !== 'speaker') return null
  const isFirst = at === 0 || row.slice(0, at).every(({ kind }) => kind !== 'word')
  return isOpen || isFirst || found.frame.rule === 'behind-verb' ? found : null
}

// The nearest attribution before a quotation, the one that governs where it is only part of what another one says.
const beforeQuote = (
  row: readonly SpeechToken[],
  said: readonly Said[],
  q: number,
  words: SpeechWords,
): Said | null => {
  const at = row.findIndex(({ quote }) => quote === q)
  const earlier = said.filter(({ frame }) => frame.verb.first < at)
  const last = earlier.at(-1)
  if (!last) return null
  const { place, clause } = last.frame
  const isFree = words.free.has(row[last.frame.whole.first - 1]?.low ?? '')
  if (place === 'main' || place === 'joined' || isFree)
    return last.frame.who === 'speaker'
      ? last
      : (earlier.findLast(({ frame }) => frame.who === 'speaker') ?? null)
  const governs = earlier.findLast(
    ({ frame }) => frame.clause === clause && (frame.place === 'main' || frame.place === 'joined'),
  )
  return governs?.frame.who === 'speaker' ? governs : last.frame.who === 'speaker' ? last : null
}

// The attribution of a clause that has none of its own: the one behind it, or the one that goes on from before it.
const coveringFrame = (
  row: readonly SpeechToken[],
  said: readonly Said[],
  span: Span,
  words: SpeechWords,
): Said | null => {
  const trailing = said.findLast(({ frame }) => frame.isTrailing && frame.place === 'main')
  if (trailing && row[trailing.frame.verb.first]!.start >= span.end) return trailing
  const before = said.findLast(
    ({ frame }) => row[frame.verb.first]!.end <= span.start && frame.place !== 'relative',
  )
  if (!before) return null
  const first = row.findIndex((token) => token.end > span.start)
  const opener = row[first]
  const prior = row[first - 1]
  const isBroken =
    [opener, prior].some(
      (token) =>
        token !== undefined && words.breaking.has(token.low) && !words.joining.has(token.low),
    ) || prior?.low === ';'
  if (isBroken) return null
  const main = said.findLast(
    ({ frame }) =>
      frame.verb.first <= before.frame.verb.first &&
      (frame.place === 'main' || frame.place === 'joined'),
  )
  return main ?? before
}

const scoreOf = ({ rule, place }: Frame, mention: Mention, agent: Agent | null): number => {
  const known = agent?.name ? 0.1 : 0
  const base = rule === 'according-to' || rule === 'colon' ? 0.8 : place === 'main' ? 0.85 : 0.7
  return Math.min(1, base + (mention.name ? 0.1 : known) - (agent ? 0 : 0.2))
}

void passage
