// A sentence as it is heard: the name of its option, and what is known of it besides its words.

import { describe, expect, test } from 'vitest'
import type { Placed } from '../../src/core/annotation.ts'
import type { Tag } from '../../src/core/types.ts'
import {
  partInWords,
  sentenceDescription,
  sentenceName,
  tagsInWords,
} from '../../src/state/sentence-words.ts'
import { annotation, article } from '../support/words.ts'

const report = article(
  '[Lindqvar called the pictures old footage from a harbour, and he said so.] It is over.',
)
const whole = report.spans[0]!
const sentence = report.text.slice(whole.start, whole.end)
const mark = (words: string, tag: Tag, more: Partial<Placed> = {}): Placed => {
  const start = report.text.indexOf(words)
  const spans = [{ start, end: start + words.length }]
  return { ...annotation({ ...report, spans }, 0, tag), ...more }
}
const denial = mark(sentence, 'denial', { speaker: { stated: 'Pavo Lindqvar' } })
const name = (...marks: readonly Placed[]): string => sentenceName(report.text, whole, marks, 1, 11)

describe('[SL1] the name of a sentence', () => {
  test('says the tag over it, its words, its speaker, what lies inside, and its place', () => {
    expect(name(mark('footage from a', 'claim'), denial)).toBe(
      'Denial. Lindqvar called the pictures old footage from a harbour, and he said so. ' +
        'Speaker: Pavo Lindqvar. Claim inside, words 6 to 8. 1 of 11.',
    )
  })

  test('says that nothing is tagged, or only a part', () => {
    expect(name()).toBe(`Not tagged. ${sentence} 1 of 11.`)
    expect(name(mark('old', 'context'))).toBe(
      `Partly tagged. ${sentence} Context inside, word 5. 1 of 11.`,
    )
  })

  test('names each tag once and counts those that are there more often', () => {
    expect(name(denial, mark(sentence, 'claim'))).toMatch(/^Claim, denial\. /)
    expect(tagsInWords(whole, [denial, denial])).toBe('2 denials')
  })

  test('names the speaker of a part beside the part', () => {
    expect(name(mark('he said', 'claim', { speaker: { stated: 'A guard' } }))).toContain(
      'Claim inside, words 11 to 12, speaker A guard. 1 of 11.',
    )
  })

  test('says where an annotation leaves the sentence', () => {
    const over = { ...denial, start: report.text.indexOf('so.'), end: report.text.length }
    const next = { start: report.text.indexOf('It is'), end: report.text.length }
    expect(partInWords(report.text, whole, over)).toBe('Denial from word 13 on')
    const before = { ...denial, start: 4, end: next.start + 5 }
    expect(partInWords(report.text, next, before)).toBe('Denial up to word 2')
  })

  test('ends words without a stop with one, and says no number that nobody knows', () => {
    const headline = article('Karsovia\nrejects it')
    const all = { start: 0, end: headline.text.length }
    expect(sentenceName(headline.text, all, [], 4, null)).toBe(
      'Not tagged. Karsovia rejects it. 4.',
    )
    expect(sentenceName('„Nein!“ ', { start: 0, end: 7 }, [], 1, 25_000)).toBe(
      'Not tagged. „Nein!“ 1 of 25,000.',
    )
  })

  test('does not read out a hundred parts', () => {
    const many = Array.from({ length: 100 }, () => mark('old', 'claim'))
    expect(name(...many)).toMatch(/(Claim inside, word 5\. ){5}95 more inside\. 1 of 11\.$/)
  })
})

describe('[SL9] the description of the sentence under the cursor', () => {
  test('says the tag, the speaker and the form, and how many parts are tagged', () => {
    expect(sentenceDescription(whole, [{ ...denial, form: 'direct' }])).toBe(
      'Denial. Speaker: Pavo Lindqvar, direct quote.',
    )
    expect(sentenceDescription(whole, [denial, mark('old', 'claim')])).toBe(
      'Denial. Speaker: Pavo Lindqvar. 1 part tagged.',
    )
    expect(sentenceDescription(whole, [{ ...mark(sentence, 'claim'), form: 'narrator' }])).toBe(
      'Claim. Narrator.',
    )
    expect(sentenceDescription(whole, [])).toBe('Not tagged.')
  })
})
