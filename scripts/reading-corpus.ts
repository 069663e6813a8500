// The folders of the reading corpus: an article as pasted and what people read in it, by its words. They become gold
// objects of the scorer's form in memory; `wrongGold` in wrong-gold.ts says what cannot be true of them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lineSpans } from './intake-corpus.ts'
import { covers, known, located, nearest, overlap } from './located-gold.ts'
import type { ReadingSample, ReadingWords } from './reading-words.ts'
import type { GoldArticle, GoldEntity, GoldSpan } from './score.mjs'

/** Speakers that are nobody's entity: the outlet itself, and one that is implied but lost. */
export const NOBODY: ReadonlySet<string> = new Set(['OUTLET', 'UNKNOWN'])

/** The folders that hold both files, sorted by name. Throws where one cannot be read. */
export const readingSamplesIn = (dir: string): readonly ReadingSample[] =>
  readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'gold.json')))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(path.join(dir, name, 'source.txt'), 'utf8'),
      // JSON written by hand; `wrongGold` says what is not right about it.
      gold: JSON.parse(readFileSync(path.join(dir, name, 'gold.json'), 'utf8')) as ReadingWords,
    }))

/** The scorer's gold for one article. Words that do not stand in the text are left out. */
export const readingGoldOf = (sample: ReadingSample): GoldArticle => {
  const { name, text, gold } = sample
  const at = located(sample)
  const aside = known([...at.boilerplate, ...at.meta, at.headline])
  const unique = (entity: string): string => (NOBODY.has(entity) ? entity : `${name}:${entity}`)
  const spans = gold.spans.flatMap((words, i): readonly GoldSpan[] => {
    const span = at.spans[i]
    if (!span) return []
    const { id, quote, tag, alt = [], nested = false, speaker } = words
    const cue = words.cue === undefined ? null : nearest(at.body, words.cue, span)
    return [
      {
        id: `${name}:${id}`,
        ...span,
        quote,
        tag,
        alt,
        nested,
        attributes: {
          speaker,
          speakerSpan: speaker === null ? null : nearest(at.body, speaker, span),
          speakerEntity: unique(words.entity),
          form: words.form ?? null,
          cue: cue && { ...cue, quote: text.slice(cue.start, cue.end) },
          responseKind: words.responseKind ?? null,
          statementDateStated: words.date?.stated ?? null,
          statementDateResolved: words.date?.resolved ?? null,
        },
      },
    ]
  })
  return {
    name,
    text,
    article: {
      ...gold.article,
      bodyRanges: lineSpans(text).filter(
        (line) => line.end > line.start && !aside.some((each) => overlap(each, line) > 0),
      ),
      boilerplate: known(at.boilerplate),
      meta: known(at.meta),
      headline: at.headline,
    },
    sentences: at.sentences.map((sentence, i) => {
      const own = spans.filter((span) => covers(span, sentence))
      return {
        id: `${name}:t${i + 1}`,
        ...sentence,
        region: at.headline && overlap(at.headline, sentence) > 0 ? 'headline' : 'body',
        quote: text.slice(sentence.start, sentence.end),
        spans: own.map(({ id }) => id),
        tags: [...new Set(own.map(({ tag }) => tag))],
      }
    }),
    spans,
    quotes: gold.quotes.flatMap(({ quote, entity, balanced }, i) => {
      const span = at.quotes[i]
      return span
        ? [{ id: `${name}:q${i + 1}`, ...span, quote, speakerEntity: unique(entity), balanced }]
        : []
    }),
    links: gold.links
      .map(({ from, to, relation }) => ({ from: `${name}:${from}`, to: `${name}:${to}`, relation }))
      .filter(({ from, to }) => [from, to].every((end) => spans.some(({ id }) => id === end))),
  }
}

/** A `Gold` of the scorer whose articles and entities are known. */
export type ReadingGold = {
  readonly arts: Readonly<Record<string, GoldArticle>>
  readonly cross: null
  readonly ents: readonly GoldEntity[]
}

/** The scorer's gold for a corpus. Entities of two articles are never the same one. */
export const readingGoldFrom = (samples: readonly ReadingSample[]): ReadingGold => ({
  arts: Object.fromEntries(samples.map((sample) => [sample.name, readingGoldOf(sample)])),
  cross: null,
  ents: samples.flatMap(({ name, gold }) =>
    gold.entities.map((entity) => ({ ...entity, id: `${name}:${entity.id}` })),
  ),
})
