// The words of the live region.

import { describe, expect, test } from 'vitest'
import { adding, removing, replacing, type Edit, type Recorded } from '../../src/core/change.ts'
import {
  changeInWords,
  ownChangeAfter,
  whereaboutsInWords,
  type Whereabouts,
} from '../../src/state/announce.ts'
import { stackOf } from '../../src/state/undo-stack.ts'
import { changeOf, newId } from '../support/stores.ts'
import { annotation, article } from '../support/words.ts'

const report = article('[Karsovia rejected it.] Alveria [repeated] it.')
const whole = annotation(report, 0, 'denial')
const denial = annotation(report, 1, 'denial')
let seq = 0
const made = (edits: readonly Edit[], label = 'Test', reverts?: Recorded): Recorded => ({
  ...changeOf(edits, newId(), { label, ...(reverts ? { reverts: reverts.id } : {}) }),
  seq: ++seq,
  chain: '',
})
const progress = { coded: 8, of: 11 }
const tagged = made([adding('annotations', denial.id, denial)], 'Tag as denial')

describe('[SL6] a change in words', () => {
  test('is the tag that was given, and how far the coding is', () => {
    expect(changeInWords(tagged, progress)).toBe('Denial. 8 of 11 coded.')
    expect(changeInWords(tagged, null)).toBe('Denial.')
    const claim = { ...denial, tag: 'claim' as const }
    const retagged = made([
      replacing('annotations', denial.id, denial, claim),
      replacing('annotations', whole.id, whole, { ...whole, tag: 'claim' }),
    ])
    expect(changeInWords(retagged, progress)).toBe('Claim, 2 times. 8 of 11 coded.')
  })

  test('is that something was removed', () => {
    const removed = made([removing('annotations', denial.id, denial)])
    expect(changeInWords(removed, progress)).toBe('Removed. 8 of 11 coded.')
  })

  test('names what was undone and done again', () => {
    const undone = made([removing('annotations', denial.id, denial)], 'Undo: Tag as denial', tagged)
    expect(changeInWords(undone, progress)).toBe('Undone: Tag as denial.')
    const redone = made(tagged.edits, 'Redo: Tag as denial', undone)
    expect(changeInWords(redone, progress)).toBe('Done again: Tag as denial.')
  })

  test('names everything else by its label', () => {
    const noted = { ...denial, note: 'So he said.' }
    const change = made([replacing('annotations', denial.id, denial, noted)], 'Write a note')
    expect(changeInWords(change, progress)).toBe('Done: Write a note.')
  })

  test('is of this tab and new, whether it did something or took something back', () => {
    const undone = made([], 'Undo: Tag as denial', tagged)
    expect(ownChangeAfter(stackOf([tagged]), 0)).toBe(tagged)
    expect(ownChangeAfter(stackOf([tagged, undone]), tagged.seq)).toBe(undone)
    expect(ownChangeAfter(stackOf([tagged, undone]), undone.seq)).toBeNull()
    expect(ownChangeAfter(stackOf([]), 0)).toBeNull()
  })
})

describe('[SL7] where the hands are, in words', () => {
  const cursor = { start: whole.start, end: whole.end }
  const here = (more: Partial<Whereabouts> = {}): string =>
    whereaboutsInWords({
      text: report.text,
      cursor,
      selection: null,
      shown: null,
      marks: [],
      number: 5,
      of: 11,
      ...more,
    })

  test('is the number of the sentence, its tag and its words', () => {
    expect(here()).toBe('Sentence 5 of 11. Not tagged. Karsovia rejected it.')
    expect(here({ marks: [whole] })).toBe('Sentence 5 of 11. Denial. Karsovia rejected it.')
  })

  test('is the annotation that is shown where that is another than the sentence', () => {
    const inner = { ...denial, start: 18, end: 20 }
    expect(here({ shown: inner, marks: [whole, inner] })).toMatch(
      /^Denial: it\. Sentence 5 of 11\./,
    )
  })

  test('is the words that are selected', () => {
    expect(here({ selection: { start: 0, end: 8 } })).toBe('Selected: Karsovia.')
  })

  test('is never longer than anybody wants to hear', () => {
    const text = 'word '.repeat(400).trim()
    expect(here({ text, cursor: { start: 0, end: text.length } }).length).toBeLessThan(340)
  })
})
