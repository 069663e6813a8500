// Suggestions as they are heard.

import { describe, expect, test } from 'vitest'
import { NARRATOR } from '../../src/analysis/reading/sayings.ts'
import { adding, replacing, type Edit, type Recorded } from '../../src/core/change.ts'
import { changeInWords, suggestionsCame, whereaboutsInWords } from '../../src/state/announce.ts'
import type { Declined } from '../../src/core/types.ts'
import { sentenceDescription, sentenceName, tagsInWords } from '../../src/state/sentence-words.ts'
import type { Suggestion } from '../../src/state/open-suggestions.ts'
import { suggestedInWords, suggestedTags } from '../../src/state/suggested-in-words.ts'
import { reasonAsText } from '../../src/state/suggestion-reason.ts'
import { changeOf, newId } from '../support/stores.ts'
import { annotation, article } from '../support/words.ts'

const report = article('[Lindqvar denied that the drones were [sold].] Nobody [spoke].')
const text = report.text
const sentence = { start: 0, end: text.indexOf(' Nobody') }
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const denial: Suggestion = {
  ...sentence,
  id: '1',
  tag: 'denial',
  altTag: null,
  tier: 'strong',
  score: 0.9,
  isShown: true,
  isNested: false,
  rule: 'denial-cue',
  cue: { ...at('denied'), id: 'en.denial.deny' },
  attribution: {
    ...NARRATOR,
    who: 'speaker',
    stated: at('Lindqvar'),
    name: 'Pavo Lindqvar',
    verb: at('denied'),
    rule: 'before-verb',
  },
  form: 'indirect',
  responseKind: null,
  contextKind: null,
  date: null,
  hints: [],
  isNegated: false,
  isModal: false,
  reasons: [{ code: 'denial-cue', args: [], at: [at('denied')] }],
}
const claim: Suggestion = {
  ...denial,
  id: '2',
  tag: 'claim',
  rule: 'nested',
  cue: null,
  attribution: NARRATOR,
  reasons: [],
}
const whole = { ...annotation(report, 0, 'denial'), ...sentence }

describe('[SU15] a suggestion in words', () => {
  test('[SU21] says its tag, the reason of the panel, and which key accepts', () => {
    expect(suggestedInWords(text, [denial], 'Enter')).toBe(
      'Suggested denial: “denied” is a word of denial; speaker: Pavo Lindqvar, named before “denied”. Enter accepts.',
    )
    expect(suggestedInWords(text, [denial], null)).toBe(
      `Suggested denial: ${reasonAsText(denial, text)}`,
    )
    expect(suggestedInWords(text, [denial, claim], 'Y')).toBe(
      `Suggested denial: ${reasonAsText(denial, text)} Suggested claim: ${reasonAsText(claim, text)} Y accepts.`,
    )
    expect(suggestedInWords(text, [], 'Enter')).toBe('')
  })

  test('[SU21] of words over two lines is one line, and never longer than one wants to hear', () => {
    const long = `who\nhad ${'very '.repeat(60)}denied`
    const all = { start: 0, end: long.length }
    const reasons = Array.from({ length: 6 }, () => ({ code: 'denial-cue', args: [], at: [all] }))
    const words = suggestedInWords(long, [{ ...denial, attribution: NARRATOR, reasons }], null)
    expect(words).toMatch(/^Suggested denial: “who had very /)
    expect(words.length).toBeLessThan(205)
    expect(words.endsWith('…')).toBe(true)
  })

  test('is each tag once', () => {
    expect(suggestedTags([denial, claim, denial])).toBe('suggested denial, claim')
    expect(suggestedTags([])).toBe('')
  })
})

describe('[SU15] a sentence with a suggestion', () => {
  test('is named by it where nothing is tagged, and beside the tag where something is', () => {
    expect(tagsInWords(sentence, [], [denial])).toBe('Suggested denial')
    expect(tagsInWords(sentence, [whole], [claim])).toBe('Denial; suggested claim')
    expect(sentenceName(text, sentence, [], 1, 2, [denial])).toBe(
      'Suggested denial. Lindqvar denied that the drones were sold. 1 of 2.',
    )
  })

  test('is described by it, behind what is annotated', () => {
    const words = suggestedInWords(text, [claim], 'Enter')
    expect(sentenceDescription(sentence, [], words)).toBe(words)
    expect(sentenceDescription(sentence, [whole], words)).toBe(`Denial. ${words}`)
    expect(sentenceDescription(sentence, [])).toBe('Not tagged.')
  })

  test('says so when the cursor comes to it', () => {
    const here = { text, cursor: sentence, selection: null, shown: null, marks: [] }
    expect(whereaboutsInWords({ ...here, suggested: [denial], number: 1, of: 2 })).toMatch(
      /^Sentence 1 of 2\. Suggested denial\. Lindqvar/,
    )
  })
})

describe('[SU15] decisions about suggestions', () => {
  let seq = 0
  const made = (edits: readonly Edit[], label: string): Recorded => ({
    ...changeOf(edits, newId(), { label }),
    seq: ++seq,
    chain: '',
  })
  const origin = { kind: 'suggestion', rule: 'denial-cue', lexicon: '0' } as const
  const accepted = annotation(report, 0, 'denial')
  const other = annotation(report, 1, 'claim')

  test('are told from tags: accepted, and how many where they are several', () => {
    const one = adding('annotations', accepted.id, { ...accepted, origin })
    const two = adding('annotations', other.id, { ...other, origin })
    const progress = { coded: 8, of: 11 }
    expect(changeInWords(made([one], 'Accept a suggested denial'), progress)).toBe(
      'Denial accepted. 8 of 11 coded.',
    )
    expect(changeInWords(made([one, two], 'Accept 2 suggestions'), progress)).toBe(
      '2 suggestions accepted. 8 of 11 coded.',
    )
    const retagged = replacing(
      'annotations',
      accepted.id,
      { ...accepted, origin },
      { ...accepted, origin, tag: 'claim' },
    )
    expect(changeInWords(made([retagged], 'Retag as claim'), progress)).toBe(
      'Claim. 8 of 11 coded.',
    )
  })

  test('are told as rejected, which counts nothing', () => {
    const [row] = report.rows
    const declined = { exact: 'sold', tag: 'denial', rule: 'denial-cue' } as const
    const rejecting = (before: readonly Declined[], after: readonly Declined[]) =>
      made(
        [replacing('articles', row.id, { ...row, declined: before }, { ...row, declined: after })],
        'Reject a suggested denial',
      )
    expect(changeInWords(rejecting([], [declined]), null)).toBe('Denial rejected.')
    const more = [declined, { ...declined, exact: 'spoke' }, { ...declined, exact: 'drones' }]
    expect(changeInWords(rejecting([declined], more), null)).toBe('2 suggestions rejected.')
  })

  test('how many came is a number and a word', () => {
    expect([suggestionsCame(1), suggestionsCame(7)]).toEqual(['1 suggestion.', '7 suggestions.'])
  })
})
