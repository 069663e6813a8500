// General news without an accusation, to count denials that are suggested and are none.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sentencesOf } from '../src/text/sentences.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { evaluated } from './evaluated.ts'

export type GeneralText = {
  /** Of the file. */
  readonly name: string
  readonly text: string
  /** The sentences of `denials.json`; words that do not stand in the text are missing. */
  readonly denials: readonly Span[]
}

/** The words of the denials of each file, by its name. */
export const denialWordsIn = (dir: string): Readonly<Record<string, readonly string[]>> =>
  // JSON of this repository, written by hand; a test says what is not right about it.
  JSON.parse(readFileSync(path.join(dir, 'denials.json'), 'utf8')) as Record<string, string[]>

/** The texts of a folder, sorted by name. Throws where one cannot be read. */
export const generalTextsIn = (dir: string): readonly GeneralText[] => {
  const words = denialWordsIn(dir)
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(dir, name), 'utf8')
      const denials = (words[name] ?? []).flatMap((denial): readonly Span[] => {
        const start = text.indexOf(denial)
        return start < 0 ? [] : [{ start, end: start + denial.length }]
      })
      return { name, text, denials }
    })
}

/** Sentences of these texts, and the shown denials that touch none of the listed ones, each with its words. */
export const wrongDenials = (
  texts: readonly GeneralText[],
): { readonly sentences: number; readonly wrong: readonly string[] } => ({
  sentences: texts.reduce((sum, { text }) => sum + sentencesOf(text).length, 0),
  wrong: texts.flatMap(({ name, text, denials }) =>
    evaluated(name, text)
      .spans.filter(({ tag, shown }) => shown && tag === 'denial')
      .filter((span) => !denials.some((denial) => overlaps(denial, span)))
      .map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
  ),
})
