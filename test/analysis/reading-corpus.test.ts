// The gold standard of reading can be true, and the scorer agrees with it.

import { expect, test } from 'vitest'
import { denialWordsIn, generalTextsIn } from '../../scripts/general-texts.ts'
import { readingGoldFrom, readingSamplesIn } from '../../scripts/reading-corpus.ts'
import type { ReadingSample } from '../../scripts/reading-words.ts'
import { score, selfOutput, type Scores } from '../../scripts/score.mjs'
import { wrongGold } from '../../scripts/wrong-gold.ts'
import { sentencesOf } from '../../src/text/sentences.ts'

const corpus = readingSamplesIn('test/corpus/reading')

/** Every figure of the scores that is best at 1, by its path. */
const figuresIn = (scores: unknown, place = ''): readonly (readonly [string, number])[] =>
  scores !== null && typeof scores === 'object'
    ? Object.entries(scores).flatMap(([key, value]) =>
        ['tp', 'fp', 'fn', 'bodyCharsLost', 'spansOutsideArticleText'].includes(key)
          ? []
          : typeof value === 'number'
            ? [[`${place}${key}`, value] as const]
            : figuresIn(value, `${place}${key}.`),
      )
    : []

const selfScores = (samples: readonly ReadingSample[]): Scores => {
  const gold = readingGoldFrom(samples)
  return score(selfOutput(gold), gold)
}

test('[RC1] what people read in the corpus can be true', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(14)
  expect(corpus.flatMap(wrongGold)).toEqual([])
})

test('[RC1] of general news every denial is told, in its words', () => {
  const texts = generalTextsIn('test/corpus/general')
  expect(texts.length).toBeGreaterThanOrEqual(8)
  const words = denialWordsIn('test/corpus/general')
  expect(Object.keys(words).filter((file) => !texts.some(({ name }) => name === file))).toEqual([])
  for (const { name, text, denials } of texts) {
    expect(denials.map(({ start, end }) => text.slice(start, end))).toEqual(words[name] ?? [])
    expect(denials.length).toBeLessThanOrEqual(1)
    const sentences = sentencesOf(text)
    for (const denial of denials) expect(sentences).toContainEqual(denial)
  }
})

const text = `Home | Sport

Belmar baker denies burning loaf

14 March 2031

"I never burnt it," baker Ada Quill said. Neighbours said the loaf was black. Nobody ate it.
`
const sound: ReadingSample = {
  name: 'loaf',
  text,
  gold: {
    about: 'a loaf',
    article: {
      title: 'Belmar baker denies burning loaf',
      outlet: null,
      byline: null,
      published: '2031-03-14',
      url: null,
    },
    boilerplate: ['Home | Sport'],
    meta: ['14 March 2031'],
    entities: [
      { id: 'quill', canonical: 'Ada Quill', variants: ['Belmar baker'] },
      { id: 'near', canonical: 'Neighbours', variants: [] },
    ],
    spans: [
      {
        id: '1',
        quote: 'Belmar baker denies burning loaf',
        tag: 'denial',
        speaker: 'Belmar baker',
        entity: 'quill',
      },
      {
        id: '2',
        quote: '"I never burnt it," baker Ada Quill said.',
        tag: 'denial',
        speaker: 'baker Ada Quill',
        entity: 'quill',
        form: 'direct',
        cue: 'said',
        responseKind: 'flat',
      },
      {
        id: '3',
        quote: 'Neighbours said the loaf was black.',
        tag: 'claim',
        speaker: 'Neighbours',
        entity: 'near',
        cue: 'said',
      },
      { id: '4', quote: 'Nobody ate it.', tag: 'context', speaker: null, entity: 'OUTLET' },
    ],
    none: [],
    quotes: [{ quote: 'I never burnt it,', entity: 'quill', balanced: true }],
    links: [{ from: '2', to: '3', relation: 'denies' }],
  },
}
const withGold = (change: Partial<ReadingSample['gold']>): readonly string[] =>
  wrongGold({ ...sound, gold: { ...sound.gold, ...change } })
const [headline, said, black, ate] = sound.gold.spans

test('[RC1] what cannot be true is told with its place', () => {
  if (!headline || !said || !black || !ate) throw new RangeError('The sample has four spans.')
  expect(wrongGold(sound)).toEqual([])
  expect(withGold({ boilerplate: ['Home'] })).toEqual([
    'loaf: the boilerplate "Home" is no line of the text.',
    'loaf: "Home | Sport" has no span and is not in none.',
  ])
  expect(withGold({ meta: [] })).toEqual(['loaf: "14 March 2031" has no span and is not in none.'])
  expect(withGold({ quotes: [{ quote: 'I ate', entity: 'quill', balanced: true }] })).toEqual([
    'loaf: the quotation "I ate" does not stand in the body.',
    expect.stringContaining('is of no quotation'),
    expect.stringContaining('is of no quotation'),
  ])
  expect(
    withGold({ quotes: [...sound.gold.quotes, { quote: 'loaf', entity: 'x', balanced: true }] }),
  ).toEqual([
    'loaf: "loaf" is said by the unknown entity x.',
    'loaf: the quotation "loaf" has no marks around it.',
  ])
  expect(withGold({ spans: [headline, said, { ...black, quote: 'It was black.' }, ate] })).toEqual([
    'loaf: span 3 ("It was black.") does not stand in the body.',
    'loaf: "Neighbours said the loaf was black." has no span and is not in none.',
  ])
  expect(withGold({ spans: [headline, said, black] })).toEqual([
    'loaf: "Nobody ate it." has no span and is not in none.',
  ])
  expect(withGold({ spans: [headline, black, said, ate] })).toEqual([
    expect.stringContaining('stands before the span above it.'),
  ])
  expect(
    withGold({ spans: [headline, said, { ...black, entity: 'far', cue: 'swore' }, ate] }),
  ).toEqual([
    'loaf: span 3 ("Neighbours said the loaf was black.") names "swore", which the text does not say.',
    'loaf: span 3 is said by the unknown entity far.',
  ])
  const both = { ...black, quote: `${black.quote} ${ate.quote}` }
  expect(withGold({ spans: [headline, said, both] })).toEqual([
    expect.stringContaining('goes over the end of a sentence outside of one quotation.'),
  ])
  expect(withGold({ links: [{ from: '2', to: '9', relation: 'denies' }] })).toEqual([
    'loaf: the link 2 to 9 leads nowhere.',
  ])
  expect(withGold({ links: [{ from: '3', to: '2', relation: 'denies' }] })).toEqual([
    'loaf: the link 3 to 2 does not lead from a denial to a claim.',
  ])
  expect(
    withGold({ article: { ...sound.gold.article, outlet: 'Bread', published: 'May' } }),
  ).toEqual([
    'loaf: the article is said to state "Bread", which the text does not say.',
    'loaf: "May" is no day such as 2031-03-14.',
  ])
})

test('[RC2] the gold against itself scores 1 everywhere', () => {
  const scores = selfScores(corpus)
  const figures = figuresIn(scores)
  expect(figures.length).toBeGreaterThan(60)
  expect(figures.filter(([, figure]) => figure !== 1)).toEqual([])
  expect([scores.bodyCharsLost, scores.spansOutsideArticleText]).toEqual([0, 0])
  const [found, all] = (scores.quotesUnbalanced ?? '').split('/')
  expect(found).toBe(all)
})

test('[RC2] words that stand several times are the next ones, and no menu line is the body', () => {
  const gold = readingGoldFrom([
    {
      name: 'twice',
      text: 'Loaf\n\nLoaf\n\nNo. No. Ada said no.\n',
      gold: {
        ...sound.gold,
        article: { ...sound.gold.article, title: 'Loaf' },
        boilerplate: ['Loaf'],
        meta: [],
        spans: ['Loaf', 'No.', 'No.', 'Ada said no.'].map((quote, i) => ({
          id: String(i),
          quote,
          tag: 'context',
          speaker: null,
          entity: 'OUTLET',
        })),
        quotes: [],
        links: [],
      },
    },
  ])
  const article = gold.arts['twice']
  expect(article?.article.headline).toEqual({ start: 6, end: 10 })
  expect(article?.spans.map(({ start }) => start)).toEqual([6, 12, 16, 20])
  expect(article?.sentences.map(({ start, tags }) => [start, ...tags])).toEqual([
    [6, 'context'],
    [12, 'context'],
    [16, 'context'],
    [20, 'context'],
  ])
  expect(gold.ents.map(({ id }) => id)).toEqual(['twice:quill', 'twice:near'])
})

test('[RC2] a span has its speaker and its cue where they stand, and an entity of its article', () => {
  const article = readingGoldFrom([sound]).arts['loaf']
  const at = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  expect(article?.spans[1]?.attributes).toEqual({
    speaker: 'baker Ada Quill',
    speakerSpan: at('baker Ada Quill'),
    speakerEntity: 'loaf:quill',
    form: 'direct',
    cue: { ...at('said'), quote: 'said' },
    responseKind: 'flat',
    statementDateStated: null,
    statementDateResolved: null,
  })
  expect(article?.spans[3]?.attributes.speakerEntity).toBe('OUTLET')
  expect(article?.quotes).toEqual([
    {
      id: 'loaf:q1',
      ...at('I never burnt it,'),
      quote: 'I never burnt it,',
      speakerEntity: 'loaf:quill',
      balanced: true,
    },
  ])
  expect(article?.links).toEqual([{ from: 'loaf:2', to: 'loaf:3', relation: 'denies' }])
})
