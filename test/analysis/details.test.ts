// What is proposed of a tagged clause besides its tag: form, date of the statement, hints, negation and modality.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detailsFor } from '../../src/analysis/reading/details.ts'
import { lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { quotesOf } from '../../src/analysis/reading/quotes.ts'
import { sentencesRead } from '../../src/analysis/reading/sentences.ts'
import type { Attribution, Ground, Suggestion, Tagged } from '../../src/analysis/reading/types.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs, spanOf } from '../text/support.ts'

const groundOf = (text: string, headline: Span | null = null): Ground => {
  const input = {
    text,
    leftOut: [],
    headline,
    language: 'en',
    published: '2031-03-14',
    entries: [],
    moved: {},
    aliases: [],
    claims: [],
  }
  const { paragraphs, sentences } = sentencesRead(input)
  const quotes = quotesOf(text, paragraphs)
  return { ...input, paragraphs, sentences, quotes, lexicon: lexiconFor(input), hits: [] }
}

const taggedAs = (span: Span): Tagged => ({
  ...span,
  tag: 'claim',
  altTag: null,
  tier: 'strong',
  score: 1,
  isShown: true,
  isNested: false,
  rule: 'test',
  cue: null,
  responseKind: null,
  contextKind: null,
  reasons: [],
})

const spokenBy = (stated: Span | null, verb: Span | null): Attribution => ({
  who: 'speaker',
  stated,
  name: 'somebody',
  role: '',
  sourceType: 'named',
  verb,
  chain: [],
  rule: 'before-verb',
  score: 1,
})

const OUTLET: Attribution = {
  ...spokenBy(null, null),
  who: 'outlet',
  name: '',
  sourceType: 'outlet',
}

type Details = Pick<Suggestion, 'form' | 'date' | 'hints' | 'isNegated' | 'isModal'>

/** Of the whole text, or of a part of it, said by `who` with `verb`. */
const detailsOf = (text: string, who: string, verb: string, part = text): Details =>
  detailsFor(
    groundOf(text),
    taggedAs(spanOf(text, part)),
    spokenBy(who ? spanOf(text, who) : null, verb ? spanOf(text, verb) : null),
  )

describe('[SD1] the form', () => {
  test.each([
    [
      '"Not a single drone has left our ports," Lindqvar said in a statement published by Karsov Wire.',
      'Lindqvar',
      'said',
    ],
    ['Okoro told reporters on Wednesday: "We saw crates being loaded at night."', 'Okoro', 'told'],
    [
      '“There was no firing last night,” Gen. Tolland was quoted as saying by Karsov Wire.',
      'Tolland',
      'saying',
    ],
    ['Okoro said that “nobody in the port has seen a crate”.', 'Okoro', 'said'],
    ['‘We build tractors here,’ said Lindqvar, ‘and nothing else has left.’', 'Lindqvar', 'said'],
  ])('direct: %s', (text, who, verb) => expect(detailsOf(text, who, verb).form).toBe('direct'))

  test('direct: a sentence inside of a quotation', () => {
    const text = '"It is over. This tale was invented in an office. We go home," Lindqvar said.'
    expect(detailsOf(text, 'Lindqvar', 'said', 'This tale was invented in an office.').form).toBe(
      'direct',
    )
  })

  test.each([
    ['Lindqvar called the pictures "old footage from a fishing harbour".', 'Lindqvar', 'called'],
    ['Karsovia branded the reports “fiction.”', 'Karsovia', 'branded'],
    [
      'Okoro said the port was shut and "nobody from our side went there at night".',
      'Okoro',
      'said',
    ],
    [
      '"We have never sold a drone," Lindqvar said, and the ministry had no more to say.',
      'Lindqvar',
      'said',
    ],
  ])('mixed: %s', (text, who, verb) => expect(detailsOf(text, who, verb).form).toBe('mixed'))

  test.each([
    ['Lindqvar said we build tractors, not drones.', 'Lindqvar', 'said'],
    ['Alveria said satellite pictures showed crates.', 'Alveria', 'said'],
    ['The crates held engines, it was alleged.', '', 'alleged'],
  ])('indirect: %s', (text, who, verb) => expect(detailsOf(text, who, verb).form).toBe('indirect'))

  test('narrator: the outlet, whatever stands in marks', () => {
    const text = 'The so-called "drone route" stayed open in March.'
    expect(detailsFor(groundOf(text), taggedAs(spanOf(text, text)), OUTLET).form).toBe('narrator')
  })

  test.each([
    ['Karsovia rejects charge that it shipped drones', 'rejects', 'narrator'],
    ['Karsovia Tells Alveria To Back Off', 'Tells', 'narrator'],
    ['Karsovia calls drone reports ‘fiction’', 'calls', 'mixed'],
    ['Karsovia says it never shipped drones', 'says', 'indirect'],
  ])('a headline that reports an act: %s', (line, verb, form) => {
    const text = `${line}\n\nThe ministry was silent on Friday about all of it.`
    const span = spanOf(text, line)
    const by = spokenBy(spanOf(text, 'Karsovia'), spanOf(text, verb))
    expect(detailsFor(groundOf(text, span), taggedAs(span), by).form).toBe(form)
  })
})

describe('[SD2] the date of the statement', () => {
  const dateOf = (
    text: string,
    who: string,
    verb: string,
    part = text,
  ): readonly (string | null)[] | null => {
    const { date } = detailsOf(text, who, verb, part)
    return date && [passage(text, date), date.resolved]
  }

  test.each([
    [
      'Karsovia on Friday dismissed allegations that it had shipped drones in February.',
      'Karsovia',
      'dismissed',
      'on Friday',
      '2031-03-14',
    ],
    [
      'Hanne Okoro told reporters on Wednesday that 120 drones were delivered in February.',
      'Hanne Okoro',
      'told',
      'on Wednesday',
      '2031-03-12',
    ],
    [
      'Okoro alleged earlier this week that 210 drones had been handed over.',
      'Okoro',
      'alleged',
      'earlier this week',
      '2031-03-10/2031-03-14',
    ],
    [
      'In a statement carried by Karsov Wire on Thursday, the minister insisted that nothing was sold in 2029.',
      'the minister',
      'insisted',
      'on Thursday',
      '2031-03-13',
    ],
    [
      'On Tuesday, Okoro said the port had been shut last month.',
      'Okoro',
      'said',
      'On Tuesday',
      '2031-03-11',
    ],
    [
      '"Nothing left in February," Lindqvar said late on Thursday.',
      'Lindqvar',
      'said',
      'late on Thursday',
      '2031-03-13',
    ],
    [
      '"Nothing left," said Lindqvar on Monday, when the port was shut.',
      'Lindqvar',
      'said',
      'on Monday',
      '2031-03-10',
    ],
    [
      'Alveria accused Karsovian troops on Thursday of firing 14 shells.',
      'Alveria',
      'accused',
      'on Thursday',
      '2031-03-13',
    ],
    [
      'Okoro said in an interview last week the port was shut.',
      'Okoro',
      'said',
      'last week',
      '2031-03-03/2031-03-09',
    ],
    [
      'Okoro later acknowledged that she had seen no evidence.',
      'Okoro',
      'acknowledged',
      'later',
      null,
    ],
  ])('%s', (text, who, verb, words, resolved) =>
    expect(dateOf(text, who, verb)).toEqual([words, resolved]),
  )

  test.each([
    ['Okoro said that the crates left on Monday.', 'Okoro', 'said'],
    ['The crates left the port on Monday, Okoro said.', 'Okoro', 'said'],
    ['Karsovia denied having shipped drones in February.', 'Karsovia', 'denied'],
    ['Karsovia rejected Monday’s report.', 'Karsovia', 'rejected'],
    ['"We were at sea on Friday," Okoro said.', 'Okoro', 'said'],
    ['Okoro said the port was shut on Monday.', 'Okoro', 'said'],
    ['LANDRIN, March 12 - Alveria accused Karsovia of firing shells.', 'Alveria', 'accused'],
  ])('a part of the proposition is none: %s', (text, who, verb) =>
    expect(dateOf(text, who, verb)).toBeNull(),
  )

  test('another sentence dates nothing, and the outlet is not dated', () => {
    const text = '"Nothing left," Lindqvar said on Monday. "This tale was invented."'
    expect(dateOf(text, 'Lindqvar', 'said', '"This tale was invented."')).toBeNull()
    const treaty = 'Karsovia and Ostrelle signed a treaty in 2029.'
    expect(detailsFor(groundOf(treaty), taggedAs(spanOf(treaty, treaty)), OUTLET).date).toBeNull()
  })

  test('without a verb it is found beside the speaker', () => {
    expect(dateOf('Okoro said on Monday that it was over.', 'Okoro', '')).toEqual([
      'on Monday',
      '2031-03-10',
    ])
  })
})

describe('[SD3] hints that it is worth checking', () => {
  const hints = (text: string): readonly string[] => detailsOf(text, '', '').hints

  test.each([
    [
      'At least 120 drones were delivered in February.',
      ['number', 'quantity', 'comparison', 'date'],
    ],
    ['Factories could build about 40 drones a month.', ['number', 'quantity']],
    ['It cost $4.5 million.', ['number', 'quantity']],
    ['Unemployment fell by 3.2%.', ['number', 'quantity']],
    ['Twice as many ships left.', ['comparison']],
    ['It is the country’s largest port, with more ships than Pell.', ['superlative']],
    [
      'The highest toll in more than two years.',
      ['number', 'quantity', 'comparison', 'superlative'],
    ],
    ['The shipment breached a 2027 embargo.', ['date']],
    ['Dozens of crates stood there.', ['number', 'quantity']],
  ])('%s', (text, expected) => expect(hints(text)).toEqual(expected))

  test.each([
    'The ministry did not respond.',
    'This tale was invented.',
    'One of them said so.',
    'A tender was held.',
  ])('none: %s', (text) => expect(hints(text)).toEqual([]))
})

describe('[SD4] negated, inside the quotation as well', () => {
  test.each([
    '"Not a single drone has left our ports," he said.',
    'He insisted that the country had never sold drones.',
    'She had seen "no evidence" of that.',
    'They don’t export anything.',
    'Nobody at the town hall gave a number.',
    'Er sagte, es gebe keine Drohnen.',
  ])('%s', (text) => expect(detailsOf(text, '', '').isNegated).toBe(true))

  test.each([
    'Karsovia denied the report.',
    'This tale was invented.',
    'The ministry did not respond to a request for comment.',
    'The ministry did not deny that ships had left.',
    'Not only drones were shipped.',
    'There is no doubt that it was shipped.',
    'The notion is northern.',
  ])('no: %s', (text) => expect(detailsOf(text, '', '').isNegated).toBe(false))
})

describe('[SD5] modal', () => {
  test.each([
    'Factories could build about 40 drones a month.',
    'It may have been shipped.',
    'The crates must have been weapons.',
    'More ships are likely to follow.',
    'May the port reopen?',
  ])('%s', (text) => expect(detailsOf(text, '', '').isModal).toBe(true))

  test.each([
    'Ships left in May.',
    'The port reopens on May 12.',
    'Not one has left, and none will.',
    'The cannery stood open.',
    'Mayor Sorrel sold it.',
  ])('no: %s', (text) => expect(detailsOf(text, '', '').isModal).toBe(false))
})

test('[SD6] whatever the text: the date lies in it, and the same twice', () => {
  fc.assert(
    fc.property(awkwardText, fc.nat(60), fc.nat(60), (noise, a, b) => {
      const text = `${noise.slice(0, a)} on Friday said Okoro said ${noise.slice(a)}`
      const ground = groundOf(text)
      const by = spokenBy(spanOf(text, 'Okoro'), spanOf(text, 'said'))
      for (const sentence of ground.sentences.slice(0, b)) {
        const found = detailsFor(ground, taggedAs(sentence), by)
        if (found.date) {
          expect(found.date.start).toBeGreaterThanOrEqual(0)
          expect(found.date.end).toBeLessThanOrEqual(text.length)
          expect(found.date.end).toBeGreaterThan(found.date.start)
        }
        expect(detailsFor(ground, taggedAs(sentence), by)).toEqual(found)
      }
    }),
    { numRuns: Math.min(300, runs.numRuns) },
  )
})

test.each([
  ...quarters.filter(([unit]) => /[aA.“"]/.test(unit)),
  ...['1 ', 'on Friday ', '“a ‘b’ ', 'told of '].map(
    (unit) => [unit, unit.repeat(100_000 / unit.length)] as const,
  ),
])('[SD7] a clause of a quarter of a megabyte of %s is linear', (_, text) => {
  const work = (some: string) => {
    const ground = groundOf(some)
    const span = { start: 0, end: some.length }
    return detailsFor(
      { ...ground, sentences: [{ ...span, paragraph: 0, part: 'body' }] },
      taggedAs(span),
      spokenBy({ start: 0, end: 1 }, null),
    )
  }
  expect(growthOf(text, work)).toBeLessThan(LINEAR)
})
