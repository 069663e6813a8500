// Who seems to speak, on the invented articles and on the patterns of news prose.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameAndRole, speakersIn } from '../../src/text/mentions.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { hasStories, story } from './stories.ts'
import { textAndSpan, wordsOf } from './support.ts'

const found = (text: string): readonly string[] =>
  wordsOf(text, speakersIn(text, { start: 0, end: text.length }))

describe('[AT5] beside a verb of saying', () => {
  test.each([
    ['Karsovia on Friday dismissed the report.', 'Karsovia'],
    ['Okoro later acknowledged that there was none.', 'Okoro'],
    ['Lindqvar did not deny it.', 'Lindqvar'],
    ['“It is false,” said Pavo Lindqvar, the trade minister.', 'Pavo Lindqvar'],
    [
      '“It is false,” Karsovian Deputy Trade Minister Pavo Lindqvar said.',
      'Karsovian Deputy Trade Minister Pavo Lindqvar',
    ],
    [
      'Hanne Okoro, Alveria’s security adviser, told reporters.',
      'Hanne Okoro, Alveria’s security adviser',
    ],
    [
      'Alveria’s security adviser, Hanne Okoro, told reporters.',
      'Alveria’s security adviser, Hanne Okoro',
    ],
    [
      'In a statement, Karsovia’s Trade Minister, Pavo Lindqvist, insisted on it.',
      'Karsovia’s Trade Minister, Pavo Lindqvist',
    ],
    ['According to Okoro, there was no evidence.', 'Okoro'],
    ['It was false, according to Mr Lindqvist.', 'Mr Lindqvist'],
    ['The government of Ostrelle denied buying them.', 'The government of Ostrelle'],
    ['But Vale of the University of Belmar says so.', 'Vale of the University of Belmar'],
    ['In Belmar the shipping firm said nothing.', 'the shipping firm'],
    ['Analysts say it could.', 'Analysts'],
    ['"No," he added.', 'he'],
    ['May told reporters that it was false.', 'May'],
    ['Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off', 'Karsovia'],
  ])('%s', (text, name) => expect(found(text)).toEqual([name]))

  test('each in its place', () => {
    expect(found('Karsovia denied it, after Alveria said that pictures showed crates.')).toEqual([
      'Karsovia',
      'Alveria',
    ])
  })

  test.each([
    'Karsovia and Ostrelle signed a treaty in 2029.',
    'He heard “Lindqvar said so” in the street.',
    'The claims are old.',
    'On Friday, said nobody.',
    'An engineer who left the yard in February told the Courier of guns.',
    '',
  ])('nobody: %s', (text) => expect(found(text)).toEqual([]))

  test('spans of any text lie in the sentence, in order and apart', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        let last = span.start
        for (const each of speakersIn(text, span)) {
          expect(each.start).toBeGreaterThanOrEqual(last)
          expect(each.end).toBeGreaterThan(each.start)
          last = each.end
        }
        expect(last).toBeLessThanOrEqual(span.end)
      }),
    )
  })
})

describe('[AT6] name and office', () => {
  test.each([
    [
      'Karsovian Deputy Trade Minister Pavo Lindqvar',
      'Pavo Lindqvar',
      'Karsovian Deputy Trade Minister',
    ],
    ['Karsovia’s Trade Minister, Pavo Lindqvist', 'Pavo Lindqvist', 'Karsovia’s Trade Minister'],
    ['Hanne Okoro, Alveria’s security adviser', 'Hanne Okoro', 'Alveria’s security adviser'],
    ['Mr Lindqvist', 'Lindqvist', ''],
    ['Okoro', 'Okoro', ''],
    ['Karsov Wire', 'Karsov Wire', ''],
    ['the minister', '', ''],
    ['Analysts', '', ''],
    ['She', '', ''],
    ['', '', ''],
  ])('%s', (printed, name, role) => expect(nameAndRole(printed)).toEqual({ name, role }))
})

test.skipIf(!hasStories)('[AT5] the two example articles, sentence by sentence', () => {
  const speakers = (file: string): readonly string[] => {
    const text = story(file)
    return sentencesOf(text).flatMap((sentence) => wordsOf(text, speakersIn(text, sentence)))
  }
  expect(speakers('story-a.txt')).toEqual([
    'Karsovia',
    'Karsovia',
    'Alveria',
    'Karsovian Deputy Trade Minister Pavo Lindqvar',
    "Alveria's security adviser, Hanne Okoro",
    'She',
    'Okoro',
    'Lindqvar',
    "Ostrelle's foreign ministry",
    'Analysts',
  ])
  expect(speakers('story-b.txt')).toEqual([
    'Karsovia',
    'Karsovia',
    'Karsovia’s Trade Minister, Pavo Lindqvist',
    'the minister',
    'Alverian security advisor Hanna Okoro',
    'Okoro',
    'Mr Lindqvist',
    'The government of Ostrelle',
  ])
})
