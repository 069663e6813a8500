// Texts of general news, in which hardly anybody denies anything: how many denials are suggested that are none.

import { sentencesOf } from '../src/text/sentences.ts'
import { evaluated } from './evaluated.ts'

/** Sentences of these texts, and the shown denials that are not among the known ones, each with its words. */
export const wrongDenials = (
  texts: readonly { readonly name: string; readonly text: string }[],
  knownJson: string,
): { readonly sentences: number; readonly wrong: readonly string[] } => {
  // Written by hand beside the texts: by file name, the sentences that do deny.
  const known = JSON.parse(knownJson) as Readonly<Record<string, readonly string[]>>
  let sentences = 0
  const wrong: string[] = []
  for (const { name, text } of texts) {
    sentences += sentencesOf(text).length
    for (const { tag, shown, start, end } of evaluated(name, text).spans) {
      const words = text.slice(start, end)
      const isKnown = known[name]?.some((each) => each.includes(words) || words.includes(each))
      if (tag === 'denial' && shown && !isKnown) wrong.push(`${name}: ${words}`)
    }
  }
  return { sentences, wrong }
}
