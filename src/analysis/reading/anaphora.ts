// Whom a pronoun or "the minister" stands for: the nearest earlier speaker that fits.

import type { Mention } from './agents.ts'
import type { AgentKind, Gender, SpeechWords } from './speech-words.ts'

/** Somebody of the article. What is found out later about gender and kind counts from then on. */
export type Agent = {
  readonly name: string
  role: string
  kind: AgentKind
  gender: Gender
  isMany: boolean
  readonly nouns: Set<string>
  /** What the use of its name makes likely, where nothing says so. */
  readonly seems: AgentKind
}

export type Uttered = {
  readonly agent: Agent
  readonly sentence: number
  readonly paragraph: number
  readonly isMain: boolean
  readonly isSpeaking: boolean
}

/** How many utterances are looked back. */
const LOOK_BACK = 16
/** How many paragraphs a pronoun reaches back. */
const PARAGRAPHS = 2

/** Whether an agent may be meant by these words. */
const fits = (
  agent: Agent,
  { kind, gender, isMany, nouns }: Mention,
  words: SpeechWords,
): boolean => {
  if (nouns.size === 0) {
    // A pronoun.
    if (kind === 'person' && agent.kind !== 'person' && agent.kind !== 'any') return false
    if (kind === 'body' && agent.kind === 'person') return false
    if (gender !== 'any' && agent.gender !== 'any' && agent.gender !== gender) return false
    if (isMany) return agent.isMany || agent.kind === 'body' || agent.kind === 'any'
    return !agent.isMany
  }
  if (agent.isMany !== isMany) return false
  for (const noun of nouns) if (agent.nouns.has(noun)) return true
  const isGeneral = [...nouns].some((noun) => words.generalNouns.has(noun))
  return (
    isGeneral &&
    agent.kind === kind &&
    (gender === 'any' || agent.gender === 'any' || gender === agent.gender) &&
    agent.nouns.size === 0 &&
    kind === 'body'
  )
}

/** Who is meant, `null` where nobody fits or two fit alike. */
export const antecedentOf = (
  mention: Mention,
  history: readonly Uttered[],
  at: { readonly sentence: number; readonly paragraph: number },
  words: SpeechWords,
): Agent | null => {
  const isPronoun = mention.nouns.size === 0
  const reach = isPronoun ? PARAGRAPHS : Infinity
  let best: Uttered | null = null
  let bestScore = -Infinity
  let isTied = false
  const from = Math.max(0, history.length - (isPronoun ? LOOK_BACK : LOOK_BACK * 8))
  for (let i = history.length - 1; i >= from; i -= 1) {
    const each = history[i]!
    if (at.paragraph - each.paragraph > reach) break
    if (!fits(each.agent, mention, words)) continue
    const score = scoreOf(each, mention, at)
    if (best && each.agent === best.agent) {
      bestScore = Math.max(bestScore, score)
      continue
    }
    if (score > bestScore + 0.01) {
      best = each
      isTied = false
      bestScore = score
    } else if (Math.abs(score - bestScore) <= 0.01) isTied = true
  }
  return isTied ? null : (best?.agent ?? null)
}

// Nearer is better; who speaks before who is only spoken of, and who governs a sentence before who stands in it.
const scoreOf = (
  each: Uttered,
  { kind, gender }: Mention,
  at: { readonly sentence: number; readonly paragraph: number },
): number => {
  const { agent } = each
  const distance = at.sentence - each.sentence
  const paragraphs = at.paragraph - each.paragraph
  let score = -distance - 2 * paragraphs
  if (each.isSpeaking) score += distance === 0 ? 6 : 4
  else if (each.isMain && distance === 0) score += 6
  if (each.isMain) score += 1
  if (gender !== 'any' && agent.gender === gender) score += 3
  if (kind !== 'any' && agent.kind === kind) score += 2
  if (agent.kind === 'any' && agent.seems === 'person') score += kind === 'person' ? 1 : -4
  if (agent.kind === 'any' && agent.seems === 'body') score += kind === 'person' ? -4 : 1
  return score
}
