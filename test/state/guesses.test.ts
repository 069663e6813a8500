// What the pickers offer first, on the two invented articles of the example case.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newAnnotation, type Placed } from '../../src/core/annotation.ts'
import { describeAnnotation } from '../../src/core/plans/annotation.ts'
import { apply } from '../../src/core/change.ts'
import type { Project } from '../../src/core/project.ts'
import { nameFor, speakersOf } from '../../src/core/speakers.ts'
import type { Annotation, Speaker } from '../../src/core/types.ts'
import { dateGuesses, roleGuesses, speakerGuesses, type Ground } from '../../src/state/guesses.ts'
import { readingOf } from '../../src/state/reading.ts'
import {
  analyst,
  annotationId,
  minute,
  pasted,
  projectOfRows,
  someCase,
} from '../support/projects.ts'
import { actor } from '../support/words.ts'

const corpus = new URL('../corpus/', import.meta.url)
const textOf = (slug: string): string => readFileSync(new URL(`${slug}/source.txt`, corpus), 'utf8')
const ledger = pasted(1, textOf('harbour-ledger'))
const ticker = pasted(2, textOf('globe-ticker'))
const published = { state: 'stated', stated: '14 March 2031', resolved: '2031-03-14' } as const

const empty = projectOfRows({ articles: [[{ ...ledger[0], published }, ledger[1]], ticker] })

/** An annotation on these words of an article, and the case with it. */
const on = (
  words: string,
  [article, { text }] = ledger,
  project: Project = empty,
  more: Partial<Annotation> = {},
): Ground & { readonly mark: Placed } => {
  const start = text.indexOf(words)
  const made = newAnnotation(text, {
    id: annotationId(start + text.length),
    articleId: article.id,
    span: { start, end: start + words.length },
    tag: 'claim',
    at: minute(5),
    by: analyst.id,
  })
  const mark = { ...made, ...more }
  const marks = new Map(project.annotations.get(article.id)).set(mark.id, mark)
  const annotations = new Map(project.annotations).set(article.id, marks)
  return { project: { ...project, annotations }, reading: readingOf(article, text), mark }
}

const named = (ground: Ground, speaker: Speaker): Project =>
  apply(ground.project, describeAnnotation(ground.project, ground.mark, { speaker }, actor))

const offered = (ground: Ground, last?: Speaker) =>
  speakerGuesses(ground, last).map(({ value, why }) => [value.stated, value.entity, why])

const OKORO = 'told reporters on Wednesday that at least 120 drones'

describe('[AT7] speakers are guessed in this order', () => {
  test('those beside a verb in the sentence, with the name that is known', () => {
    expect(offered(on('Alveria said satellite pictures'))).toEqual([
      ['Alveria', 'Alveria', 'in this sentence'],
      ['Karsovia', 'Karsovia', 'in this sentence'],
      ['Karsovian Deputy Trade Minister Pavo Lindqvar', 'Pavo Lindqvar', 'in a sentence beside it'],
    ])
    const first = on(OKORO)
    const stated = "Alveria's security adviser, Hanne Okoro"
    expect(offered(first)[0]).toEqual([stated, 'Hanne Okoro', 'in this sentence'])
    const project = named(first, { stated, entity: 'Hanne Okoro' })
    expect(offered(on('Okoro later acknowledged', ledger, project))[0]).toEqual([
      'Okoro',
      'Hanne Okoro',
      'in this sentence',
    ])
  })

  test('the one used last, where the sentence names nobody, before those of the sentences beside it', () => {
    const last = { stated: 'Pavo Lindqvar', entity: 'Pavo Lindqvar' }
    expect(offered(on('This tale was invented'), last)[0]).toEqual([
      'Pavo Lindqvar',
      'Pavo Lindqvar',
      'as before',
    ])
    expect(offered(on('This tale was invented'))[0]).toEqual([
      'Karsovian Deputy Trade Minister Pavo Lindqvar',
      'Pavo Lindqvar',
      'in a sentence beside it',
    ])
  })

  test('then speakers of the case: named here, in this article, in the case by use', () => {
    const one = named(on('Karsovia has blasted', ticker), {
      stated: 'Karsovia',
      entity: 'Karsovia',
    })
    const two = named(on('The government of Ostrelle', ticker, one), { entity: 'Ostrelle' })
    const three = named(on('Analysts say', ledger, two), { stated: 'Analysts' })
    expect(offered(on('Only Karsovia, Ostrelle and Dunmere', ledger, three))).toEqual([
      ['Analysts', '', 'in a sentence beside it'],
      ['Karsovia', 'Karsovia', 'named in this sentence'],
      ['Ostrelle', 'Ostrelle', 'named in this sentence'],
    ])
    expect(offered(on('ADVERTISEMENT', ledger, three)).slice(-3)).toEqual([
      ['Analysts', '', 'in this article'],
      ['Karsovia', 'Karsovia', 'in this case'],
      ['Ostrelle', 'Ostrelle', 'in this case'],
    ])
  })

  test('a name whose words do not stand in this article is offered without words', () => {
    const project = named(on('Karsovia has blasted', ticker), {
      stated: 'Somebody',
      entity: 'R. Vale',
    })
    expect(offered(on('ADVERTISEMENT', ledger, project))).toContainEqual([
      '',
      'R. Vale',
      'in this case',
    ])
  })
})

describe('[AT8] printed words are proposed under', () => {
  const aliases = [
    { canonical: 'Pavo Lindqvist' },
    { canonical: 'Ostrelle' },
    { canonical: 'Hanne Okoro', variants: ['Hanna Okoro'] },
  ]
  const known = speakersOf({ ...empty, case: { ...someCase, aliases } }, ledger[0].id)
  test.each([
    ['Mr Lindqvist', 'Pavo Lindqvist', 'the name that holds its words'],
    ['Karsovia’s Trade Minister, Pavo Lindqvist', 'Pavo Lindqvist', 'the same name'],
    ['the government of Ostrelle', 'Ostrelle', 'the name that it holds'],
    ['Hanna Okoro', 'Hanne Okoro', 'the name of which it is a variant'],
    ['Henna Okoro', 'Henna Okoro', 'its own: another first name is another person'],
    ['Deputy Trade Minister Pavo Lindqvar', 'Pavo Lindqvar', 'its own name'],
    ['the minister', '', 'none: an office'],
    ['She', '', 'none: a pronoun'],
  ])('%s: %s, %s', (printed, name) => expect(nameFor(printed, known)).toBe(name))
})

describe('[AT9] days and offices are guessed from the words', () => {
  test('the days of the sentence, as printed and as they resolve, then those beside it', () => {
    const guesses = dateGuesses(on(OKORO)).map(({ value }) => [value.words, value.dated?.resolved])
    expect(guesses).toEqual([
      ['on Wednesday', '2031-03-12'],
      ['in February', '2031-02'],
    ])
    expect(dateGuesses(on('insisted that the country', ticker)).map(({ value }) => value)).toEqual([
      { words: 'on Thursday', dated: null }, // nobody knows when the article was published
    ])
  })

  test('the office in the words for the speaker, then those of the same speaker elsewhere', () => {
    const speaker = {
      stated: 'Karsovian Deputy Trade Minister Pavo Lindqvar',
      entity: 'Pavo Lindqvar',
    }
    const first = on('Not a single drone', ledger, empty, {
      speaker,
      role: 'Deputy Trade Minister',
    })
    expect(roleGuesses(first)[0]?.value).toBe('Karsovian Deputy Trade Minister')
    const next = on('Lindqvar called', ledger, first.project, {
      speaker: { stated: 'Lindqvar', entity: 'Pavo Lindqvar' },
    })
    expect(roleGuesses(next).map(({ value, why }) => [value, why])).toEqual([
      ['Deputy Trade Minister', 'of this speaker'],
      ['Karsovian Deputy Trade Minister', 'of this speaker'],
    ])
    expect(roleGuesses(on('Analysts say', ledger, first.project))).toEqual([
      { value: 'Deputy Trade Minister', why: 'in this case' },
    ])
  })
})
