import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/text/paragraphs.ts'
import { awkwardText, growthOf, LINEAR, megabytes, runs, wordsOf } from './support.ts'

const split = (text: string): readonly string[] => wordsOf(text, paragraphsOf(text))

test('[P1] a blank line parts paragraphs, and so does a line feed between two finished lines', () => {
  expect(split('Karsovia denied it.\n\nAlveria insisted.\nOstrelle kept silent.')).toEqual([
    'Karsovia denied it.',
    'Alveria insisted.',
    'Ostrelle kept silent.',
  ])
})

test('[P2] white space at the ends belongs to no paragraph; blank text has none', () => {
  expect(split('\n  \n\t Pell voted. \u00a0\n \n')).toEqual(['Pell voted.'])
  expect(split('')).toEqual([])
  expect(split(' \n\t\n\u00a0 ')).toEqual([])
})

test('[P3] a sentence that a paste broke is one paragraph again, across a blank line too', () => {
  const broken =
    'The ministry said on Friday that no drones had left\nthe port of Belmar in February.'
  expect(split(broken)).toEqual([broken])
  const wide = broken.replace('\n', ' \n\n  ')
  expect(split(wide)).toEqual([wide])
  const three =
    'Okoro told reporters in the capital that\nthe crates were\nseen on three photographs.'
  expect(split(three)).toEqual([three])
})

test('[P4] a line that broke off after a comma or a small word goes on', () => {
  const text = 'Lindqvar, who leads the\n\nministry in Karsov'
  expect(split(text)).toEqual([text])
})

test('[P5] menus, headlines and bylines are not glued together', () => {
  const lines = [
    'home',
    'news',
    'sport',
    'Karsovia Rejects Charge That It Shipped Drones To Ostrelle',
    'by Mirela Tann',
    '0 comment',
    'The ministry denied it.',
    'share this article',
    'updated 3 hours ago',
  ]
  expect(split(lines.join('\n\n'))).toEqual(lines)
  expect(split(lines.join('\n'))).toEqual(lines)
})

test('[P6] a finished sentence is never joined, whatever letter follows', () => {
  const lines = [
    'The ministry of Karsovia has denied all of it.',
    'and then it was silent for a week.',
  ]
  expect(split(lines.join('\n'))).toEqual(lines)
  expect(split('He named the following ports:\nbelmar and two others.')).toHaveLength(2)
  expect(
    split('The reports were called a “fiction”\nand nothing else by the minister.'),
  ).toHaveLength(2)
})

test('[P7] a name with a small first letter begins a paragraph', () => {
  expect(
    split('Makers of phones welcome the embargo of Alveria\n\niParts sold out within a day.'),
  ).toHaveLength(2)
})

const wrapped = [
  'Karsovia on Friday dismissed allegations that it had shipped attack',
  'drones to Ostrelle, after Alveria said satellite pictures showed',
  'Karsovian crates being loaded onto a freighter. Lindqvar called the',
  'pictures old footage.',
].join('\n')

test('[P8] text wrapped at one width is one paragraph', () => {
  expect(split(wrapped)).toEqual([wrapped])
  expect(split(`Belmar\n\n${wrapped}\n\n${wrapped}`)).toEqual(['Belmar', wrapped, wrapped])
})

test('[P8] where one paragraph was wrapped, two full lines are one as well', () => {
  const two = 'The pictures were taken in March, said a trade minister of\nAlveria and two others.'
  expect(split(two)).toHaveLength(2)
  expect(split(`${wrapped}\n\n${two}`)).toEqual([wrapped, two])
})

test('[P9] headlines of similar length are not wrapped text', () => {
  const lines = [
    'Dunmere Votes To Extend The Curfew In Its Northern Harbours Again',
    'Pell Asks The Court To Recognise It After A Decade Of Long Waiting',
    'Ostrelle Orders Nine Freighters From The Shipyards Of Belmar Today',
  ]
  expect(split(lines.join('\n'))).toEqual(lines)
})

test('[P10] one long line without a stop is one paragraph', () => {
  const line = 'drones '.repeat(500).trim()
  expect(split(line)).toEqual([line])
})

test('[P11] paragraphs are in order, apart, trimmed, and hold every character that is not white', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      let end = 0
      let rest = ''
      for (const paragraph of paragraphsOf(text)) {
        rest += text.slice(end, paragraph.start)
        expect(paragraph.start).toBeGreaterThanOrEqual(end)
        expect(paragraph.end).toBeGreaterThan(paragraph.start)
        const words = text.slice(paragraph.start, paragraph.end)
        expect(words).toBe(words.trim())
        end = paragraph.end
      }
      expect((rest + text.slice(end)).trim()).toBe('')
    }),
    runs,
  )
})

test.each(megabytes)('[P12] a megabyte of %s is read in linear time', (_, text) => {
  expect(growthOf(text, paragraphsOf)).toBeLessThan(LINEAR)
})
