// Everybody of an article, in reading order: whom a phrase means where it stands.

import { mentionOf, type Mention } from './agents.ts'
import { antecedentOf, type Agent, type Uttered } from './anaphora.ts'
import type { Frame } from './frame.ts'
import { namesOf, type Names } from './names.ts'
import { hasName, referentOf, type Phrase, type Tokens } from './nouns.ts'
import type { SpeechToken } from './speech-tokens.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Ground } from './types.ts'

/** What a phrase says, and whom it means; `null` where nobody can tell. */
export type Meant = { readonly mention: Mention; readonly agent: Agent | null }

/** Asked in reading order, because a pronoun means who stands before it. */
export type People = {
  readonly names: Names
  readonly meant: (sentence: number, phrase: Phrase) => Meant
  /** The name of whom a phrase names; `''` for all others. */
  readonly nameOf: (sentence: number, phrase: Phrase) => string
  /** Notes who speaks in an attribution. */
  readonly spoke: (sentence: number, agent: Agent, frame: Frame) => void
  /** Notes who is named among these tokens, whom a pronoun may mean where nobody speaks before it. */
  readonly passed: (sentence: number, from: number, to: number) => void
  /** The only person named so far, `null` where there are several or none. */
  readonly onlyPerson: () => Agent | null
}

/** The people of an article. */
export const peopleOf = (
  { text, sentences, aliases }: Ground,
  rows: readonly Tokens[],
  words: SpeechWords,
): People => {
  const names = namesOf(text, rows, (i) => sentences[i]!.part !== 'body', aliases, words)
  const agents = new Map<string, Agent>()
  const history: Uttered[] = []
  let lastSpoke: Agent | null = null

  const agentFor = (mention: Mention, name: string): Agent => {
    const key = name || `\n${[...mention.nouns].join(' ')} ${mention.role}`
    const known = agents.get(key)
    if (known) {
      if (known.kind === 'any') known.kind = mention.kind
      if (known.gender === 'any') known.gender = mention.gender
      if (!known.role) known.role = mention.role
      for (const noun of mention.nouns) known.nouns.add(noun)
      return known
    }
    const stated = name ? names.kindOf(name) : { kind: 'any' as const, seems: 'any' as const }
    const agent: Agent = {
      name,
      role: mention.role,
      kind: mention.kind === 'any' ? stated.kind : mention.kind,
      seems: stated.seems,
      gender: mention.gender,
      isMany: mention.isMany,
      nouns: new Set(mention.nouns),
    }
    agents.set(key, agent)
    return agent
  }

  const meant = (sentence: number, phrase: Phrase): Meant => {
    const mention = mentionOf(text, rows[sentence]!, phrase, words)
    if (mention.name) return { mention, agent: agentFor(mention, names.resolved(mention.name)) }
    const isPronoun = mention.nouns.size === 0
    const isSingle = phrase.first === phrase.last
    const { paragraph } = sentences[sentence]!
    const found =
      isSingle || (!isPronoun && mention.isDefinite)
        ? antecedentOf(mention, history, { sentence, paragraph }, words)
        : null
    if (found) {
      if (found.gender === 'any') found.gender = mention.gender
      if (found.kind === 'any' && mention.kind !== 'document') found.kind = mention.kind
      return { mention, agent: found }
    }
    // "the statement said": the word of who spoke before.
    const isOwn = mention.isDefinite && [...mention.nouns].some((noun) => words.ownWords.has(noun))
    if (isOwn && lastSpoke) return { mention, agent: lastSpoke }
    return { mention, agent: isPronoun ? null : agentFor(mention, '') }
  }

  const passed = (sentence: number, from: number, to: number): void => {
    const row = rows[sentence]!
    const { paragraph, part } = sentences[sentence]!
    if (part !== 'body') return
    for (let at = from; at < to; at += 1) {
      if (!isNameAt(row, at, words) || row[at]!.isPossessive) continue
      let last = at
      while (last - at < LONGEST_NAME && isNameAt(row, last + 1, words)) last += 1
      let first = at
      while (at - first < LONGEST_NAME && isOffice(row[first - 1], words)) first -= 1
      const mention = mentionOf(text, row, { first, last }, words)
      const name = mention.name && names.resolved(mention.name)
      const isSomebody = /\s/.test(name) || agents.has(name) || mention.kind !== 'any'
      if (name && isSomebody) {
        const isMain = beginsClause(row[first - 1], words)
        const agent = agentFor(mention, name)
        history.push({ agent, sentence, paragraph, isMain, isSpeaking: false })
      }
      at = last
    }
  }

  return {
    names,
    meant,
    passed,
    nameOf: (sentence, phrase) => {
      const { name } = mentionOf(text, rows[sentence]!, phrase, words)
      return name ? names.resolved(name) : ''
    },
    spoke: (sentence, agent, { place }) => {
      const { paragraph } = sentences[sentence]!
      history.push({ agent, sentence, paragraph, isMain: place === 'main', isSpeaking: true })
      lastSpoke = agent
    },
    onlyPerson: () => {
      const persons = [...agents.values()].filter(
        ({ name, kind, seems }) =>
          name !== '' && (kind === 'person' || (kind === 'any' && seems === 'person')),
      )
      return persons.length === 1 ? persons[0]! : null
    },
  }
}

/** Most words of a name, and of the offices before it. */
const LONGEST_NAME = 6

const isNameAt = (row: Tokens, at: number, words: SpeechWords): boolean =>
  at < row.length && hasName(row, { first: at, last: at }, words)

const isOffice = (token: SpeechToken | undefined, words: SpeechWords): boolean =>
  token?.kind === 'word' &&
  (referentOf(token.low, words) !== null ||
    words.ranks.has(token.low) ||
    words.titles.has(token.low))

const beginsClause = (before: SpeechToken | undefined, words: SpeechWords): boolean =>
  before?.kind !== 'word' || words.breaking.has(before.low) || words.joining.has(before.low)
