// Quotations: the words inside the marks, as outlets set them and as pastes break them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../src/text/paragraphs.ts'
import { quotationsIn } from '../../src/text/quotations.ts'
import { contains, overlaps, passage } from '../../src/text/span.ts'
import { hasStories, story } from './stories.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs, wordsOf } from './support.ts'

const quoted = (text: string): readonly string[] =>
  wordsOf(text, quotationsIn(text, { start: 0, end: text.length }))

describe('[CU1] the words inside the marks', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '"Not a drone," Okoro said. "This tale was invented."',
      ['Not a drone,', 'This tale was invented.'],
    ],
    ['He called it “a fiction” and left.', ['a fiction']],
    ['„Keine Drohne“, sagte er.', ['Keine Drohne']],
    ['„Ani jeden dron”, powiedział.', ['Ani jeden dron']],
    ['”Inte en drönare”, sade han.', ['Inte en drönare']],
    ['« Aucun drone », a-t-il dit.', ['Aucun drone']],
    ['»Ikke en drone«, sagde han.', ['Ikke en drone']],
    ['»Ingen drönare», sade han.', ['Ingen drönare']],
    ['他说：「没有一架无人机」。', ['没有一架无人机']],
    ['彼は『一機もない』と述べた。', ['一機もない']],
    ['وقال: "لم تغادر أي طائرة".', ['لم تغادر أي طائرة']],
    ['He wrote: “Not one drone" in haste.', ['Not one drone']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  test('blanks beside the marks are not taken, and empty marks are nothing', () => {
    expect(quoted('He said “ never ” and “” and “ ”.')).toEqual(['never'])
  })
})

describe('[CU2] British single marks', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'He called them ‘ancient clips’ and warned of ‘grave outcomes’.',
      ['ancient clips', 'grave outcomes'],
    ],
    ['‘The states’ rights are clear,’ he said.', ['The states’ rights are clear,']],
    ['It was Alveria’s and the states’ own choice in the ’90s.', []],
    ["'Never,' said Alveria's adviser, 'not in the '90s.'", ['Never,', "not in the '90s."]],
    ['‘Not two drones’, he said of Karsovia’s ports.', ['Not two drones']],
    ['‘José’s drones fell at noon,’ he said.', ['José’s drones fell at noon,']],
    ['‘Jose\u0301’s drones fell at noon,’ he said.', ['Jose\u0301’s drones fell at noon,']],
    ['‘The cafe\u0301’ was where ‘he’ stood.', ['The cafe\u0301', 'he']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  test('one that nothing closes is an apostrophe', () => {
    expect(quoted('He said ‘cause he had to.')).toEqual([])
  })
})

describe('[CU3] quotations in quotations', () => {
  test('are nested, the outer first, with their depth', () => {
    const text = '“He told me ‘no, “never” again’ twice,” she said. “Enough.”'
    const found = quotationsIn(text, { start: 0, end: text.length })
    expect(found.map((each) => [each.depth, passage(text, each)])).toEqual([
      [0, 'He told me ‘no, “never” again’ twice,'],
      [1, 'no, “never” again'],
      [2, 'never'],
      [0, 'Enough.'],
    ])
    expect(found.map(({ marked }) => passage(text, marked)).at(-1)).toBe('“Enough.”')
  })

  test('straight ones as well', () => {
    expect(quoted(`"'Never,' he told me," she said.`)).toEqual(["'Never,' he told me,", 'Never,'])
  })

  test('what crosses another one is none', () => {
    expect(quoted('«He said “no» and” left')).toEqual(['He said “no'])
  })
})

describe('[CU4] marks that are missing or wrong', () => {
  const unbalanced = (text: string): readonly (readonly [boolean, string])[] =>
    quotationsIn(text, { start: 0, end: text.length }).map((each) => [
      each.isBalanced,
      passage(text, each),
    ])

  test('a closing mark that is turned the wrong way closes', () => {
    expect(
      unbalanced('“Not one drone ever will. It was made up in a bureau, “the minister added.'),
    ).toEqual([[false, 'Not one drone ever will. It was made up in a bureau,']])
  })

  test('one that nothing closes ends with its paragraph', () => {
    const text = 'One. “It goes on\n\nhere,” he said. “And ends.”'
    const found = paragraphsOf(text).flatMap((each) => quotationsIn(text, each))
    expect(wordsOf(text, found)).toEqual(['It goes on', 'And ends.'])
  })

  test('a closing mark alone is nothing', () => {
    expect(unbalanced('and left,” he said. “Good.”')).toEqual([[true, 'Good.']])
  })
})

test.skipIf(!hasStories)('[CU4] the two stories of the example', () => {
  const inStory = (name: string): readonly string[] => {
    const text = story(name)
    return wordsOf(
      text,
      paragraphsOf(text).flatMap((each) => quotationsIn(text, each)),
    )
  }
  expect(inStory('story-a.txt')).toEqual([
    'Not a single drone has left our ports for Ostrelle, and none will,',
    'This tale was invented in an Alverian office.',
    'no evidence that the aircraft have been used in combat.',
    'old footage from a fishing harbour',
    'serious consequences',
  ])
  expect(inStory('story-b.txt')).toEqual([
    'fiction.',
    'Not one drone has departed our harbours for Ostrelle and none ever will. This story was made up in an Alverian bureau,',
    'ancient clips from a fish market',
    'grave outcomes',
    'Accept all',
  ])
})

test('[CU5] in order, inside the paragraph, inside each other or apart, never empty', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      for (const paragraph of paragraphsOf(text)) {
        const found = quotationsIn(text, paragraph)
        found.forEach((each, i) => {
          expect(contains(paragraph, each.marked)).toBe(true)
          expect(contains(each.marked, each)).toBe(true)
          expect(passage(text, each).trim()).toBe(passage(text, each))
          expect(each.end).toBeGreaterThan(each.start)
          for (const later of found.slice(i + 1)) {
            expect(later.marked.start).toBeGreaterThan(each.marked.start)
            if (overlaps(each.marked, later.marked)) expect(contains(each, later.marked)).toBe(true)
          }
        })
      }
    }),
    { ...runs, examples: [['”「the ”']] },
  )
})

test.each([
  ...quarters,
  ...['“a ', '«', '‘as’ ', ' "a', '“‘'].map(
    (unit) => [unit, unit.repeat(250_000 / unit.length)] as const,
  ),
])('[CU6] a quarter of a megabyte of %s is linear', (_, text) => {
  const all = (some: string) => quotationsIn(some, { start: 0, end: some.length })
  expect(growthOf(text, all)).toBeLessThan(LINEAR)
})
