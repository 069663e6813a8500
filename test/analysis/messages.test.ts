// What page and worker say to each other: nothing is believed because it arrived.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/analysis/engine.ts'
import { Answer, ANSWERS, understood } from '../../src/analysis/messages.ts'
import { entry } from './entries.ts'

const index = (...texts: readonly string[]) => ({
  ask: 'index',
  caseId: 'case',
  entries: texts.map((text, n) => entry(`${n}`, text)),
})

describe('[AW1] a message that is none is refused', () => {
  test.each([
    ['no number', { request: { ask: 'reset' } }],
    ['nothing at all', null],
    ['a word', 'reset'],
    ['a function in words', { call: '1; drop', request: { ask: 'reset' } }],
  ])('%s: silently, because nobody waits', (_name, message) => {
    expect(createEngine().answerTo(message)).toBeNull()
  })

  test.each([
    ['an unknown request', { ask: 'eval', text: '1' }],
    ['no request', undefined],
    ['a limit below 0', { ask: 'search', query: 'a', limit: -1 }],
    ['a limit that is no number', { ask: 'search', query: 'a', limit: Number.NaN }],
    ['text that is an object', { ask: 'propose', text: { length: 1e9 }, facts: {} }],
    ['spans that are none', { ask: 'like-text', text: 'a', leftOut: [{ start: -1, end: 2 }] }],
    ['entries without words', { ask: 'index', caseId: 'c', entries: [{ id: 'a' }] }],
  ])('%s: with a sentence', (_name, request) => {
    expect(createEngine().answerTo({ call: 7, request })).toEqual({
      kind: 'fault',
      call: 7,
      fault: 'The analysis did not understand what it was asked. Reload the page.',
    })
  })

  test('whatever is said to it, it says something of the agreed shape, or nothing', () => {
    const engine = createEngine()
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (message, request) => {
        engine.answerTo(message)
        const answer = engine.answerTo({ call: 1, request })
        expect(understood(Answer, answer)).toEqual(answer)
      }),
    )
  })

  test('names of the language are words like others', () => {
    const engine = createEngine()
    const words = '__proto__ constructor toString hasOwnProperty'
    engine.answerTo({ call: 1, request: index(words) })
    for (const query of ['constructor ', 'toString ', 'proto ', '__proto__ '])
      expect(
        engine.answerTo({ call: 2, request: { ask: 'search', query, limit: 5 } }),
      ).toMatchObject({ answer: { total: 1 } })
  })
})

describe('[AW2] an answer is of the shape that was agreed for its question', () => {
  const engine = createEngine()
  const text =
    'Karsovia dismissed allegations that it had shipped attack drones to Ostrelle. '.repeat(4)
  const asked = [
    index(text, `${text}It said so.`),
    { ask: 'search', query: 'drones', limit: 5 },
    { ask: 'search', query: 'dronse ', limit: 5 },
    { ask: 'like', id: '0' },
    { ask: 'like', id: 'gone' },
    { ask: 'like-text', text, leftOut: [{ start: 0, end: 4_000 }] },
    { ask: 'propose', text, facts: { title: { value: 'A', via: 'meta' } } },
    { ask: 'remove', ids: ['0', 'gone'] },
    { ask: 'reset' },
  ] as const
  test.each(asked)('$ask', (request) => {
    const answer = engine.answerTo({ call: 3, request })
    if (answer?.kind !== 'answer') throw new Error(answer?.fault)
    expect(understood(ANSWERS[request.ask as keyof typeof ANSWERS], answer.answer)).toEqual(
      answer.answer,
    )
  })

  test('another shape is not believed', () => {
    expect(understood(ANSWERS.search, { hits: [{}], total: 1, isFuzzy: false })).toBeNull()
    expect(
      understood(ANSWERS.like, [{ id: 'a', kind: 'copy', share: 7, held: 0, jaccard: 0 }]),
    ).toBeNull()
    expect(understood(ANSWERS.propose, { title: '<b>' })).toBeNull()
    expect(understood(ANSWERS.reset, null)).toBeNull()
  })
})

test('[AW3] another case empties the index, and the same words are not indexed twice', () => {
  const engine = createEngine()
  const total = (query: string): unknown => {
    const answer = engine.answerTo({ call: 1, request: { ask: 'search', query, limit: 5 } })
    return answer?.kind === 'answer' && (answer.answer as { total: number }).total // a search was asked
  }
  engine.answerTo({ call: 1, request: index('drones', 'drones') })
  engine.answerTo({ call: 1, request: index('drones', 'crates') })
  expect([total('drones '), total('crates ')]).toEqual([1, 1])
  engine.answerTo({ call: 1, request: { ...index('harbour'), caseId: 'other' } })
  expect([total('crates '), total('harbour ')]).toEqual([0, 1])
})
