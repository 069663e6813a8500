// Through whom words came: the agency that carried a statement, the paper that quoted somebody.

import type { Frame } from './frame.ts'
import { phraseStartingAt } from './noun-phrases.ts'
import { hasName, type Phrase, type Tokens } from './nouns.ts'
import type { SpeechWords } from './speech-words.ts'

/** The chain, innermost first, without this outlet and without what nobody can name. */
export const chainOf = (
  speaker: string,
  relays: readonly string[],
  outlet: string | null,
): readonly string[] => {
  const chain: string[] = []
  for (const name of [speaker, ...relays])
    if (name && !chain.includes(name) && !(outlet !== null && isSame(name, outlet)))
      chain.push(name)
  return chain
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim()

const isSame = (a: string, b: string): boolean => bare(a) === bare(b)

/** How far from its verb a carrier is looked for. */
const REACH = 24

/** `in a statement carried by the state-run Karsov Wire`, before or behind the attribution. */
export const carrierIn = (tokens: Tokens, { whole }: Frame, words: SpeechWords): Phrase | null => {
  const from = Math.max(0, whole.first - REACH)
  const to = Math.min(tokens.length, whole.last + REACH)
  for (let i = from; i < to - 1; i += 1) {
    if (!words.carrying.has(tokens[i]!.low) || !words.agents.has(tokens[i + 1]!.low)) continue
    const phrase = phraseStartingAt(tokens, i + 2, words)
    if (phrase && hasName(tokens, phrase, words)) return phrase
  }
  return null
}
