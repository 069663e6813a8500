// One comparison of two versions of a text, and where places went.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, keptRuns } from '../../src/text/differences.ts'
import { positionMap } from '../../src/text/position-map.ts'
import { passage } from '../../src/text/span.ts'
import { awkwardText, growth, growthOf, LINEAR, quarters, runs, spanOf } from './support.ts'

const before = 'Karsovia denied it. The port closed on Monday. Alveria said so.'

const shown = (a: string, b: string): string =>
  differences(a, b)
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('')

describe('[RV1] two texts are shown as one', () => {
  test('by whole words, with what was taken away before what was added', () => {
    expect(shown(before, before.replace('closed on Monday', 'opened on Monday'))).toBe(
      'Karsovia denied it. The port -closed-+opened+ on Monday. Alveria said so.',
    )
    expect(shown(before, before.replace('port', 'ports'))).toContain('The -port-+ports+ closed')
  })

  test('a sentence that comes in is added as it stands, whatever its neighbours begin with', () => {
    const after = before.replace('The port', 'The harbour shut. The port')
    expect(shown(before, after)).toBe(
      'Karsovia denied it. +The harbour shut. +The port closed on Monday. Alveria said so.',
    )
    expect(shown(after, before)).toContain('it. -The harbour shut. -The port')
  })

  test('together they are both texts again', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (a, b) => {
        const pieces = differences(a, b)
        const without = (kind: string): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
        expect(without('added')).toBe(a)
        expect(without('removed')).toBe(b)
      }),
      runs,
    )
  })
})

describe('[RV2] places of the old text are found in the new one', () => {
  const map = (words: string, after: string) =>
    positionMap(before, after).map(spanOf(before, words))

  test('the same where nothing of them and beside them was changed', () => {
    const after = `New. ${before}`
    expect(map('The port closed', after)).toEqual({
      kind: 'same',
      span: spanOf(after, 'The port closed'),
    })
  })

  test('inside where something was, there or at an edge', () => {
    const after = before.replace('closed', 'was closed')
    expect(map('The port closed', after)).toMatchObject({
      kind: 'inside',
      span: spanOf(after, 'The port was closed'),
    })
    expect(map('closed on', after)).toMatchObject({
      kind: 'inside',
      span: spanOf(after, 'closed on'),
    })
    expect(map('on Monday', after).kind).toBe('same')
  })

  test('lost where nothing is left', () => {
    const after = before.replace(' The port closed on Monday.', '')
    expect(map('The port closed', after)).toEqual({ kind: 'lost' })
    expect(positionMap(before, after).near(before.indexOf('closed'))).toBe(after.indexOf('Alveria'))
  })

  test('what is kept is the same in both, in order, and every place has its nearest', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, awkwardText, (a, b, c) => {
        const [old, now] = [a + b + c, a + c + b]
        let [from, to] = [0, 0]
        for (const run of keptRuns(old, now)) {
          expect(run.from).toBeGreaterThanOrEqual(from)
          expect(run.to).toBeGreaterThanOrEqual(to)
          expect(now.slice(run.to, run.to + run.length)).toBe(
            old.slice(run.from, run.from + run.length),
          )
          ;[from, to] = [run.from + run.length, run.to + run.length]
        }
        const { map: mapped, near } = positionMap(old, now)
        for (let start = 0; start < old.length; start += 3) {
          const span = { start, end: Math.min(old.length, start + 4) }
          const found = mapped(span)
          if (found.kind === 'same') expect(passage(now, found.span)).toBe(passage(old, span))
          if (found.kind === 'inside')
            expect(found.span.end).toBeGreaterThanOrEqual(found.span.start)
          expect(near(start)).toBeLessThanOrEqual(now.length)
        }
      }),
      runs,
    )
  })

  test('in 4 MB with small corrections at both ends and in the middle, in linear time', () => {
    const corrected = (count: number) => {
      const text = Array.from(
        { length: count },
        (_, i) => `Sentence ${i} names a harbour of Belmar.\n`,
      ).join('')
      const after = text
        .replace('Sentence 3 names', 'Sentence 3 calls')
        .replace(`Sentence ${count / 2} names`, `Sentence ${count / 2} hardly names`)
        .replace(`Sentence ${count - 10} names`, 'names')
      return () => keptRuns(text, after)
    }
    const whole = corrected(100_000)
    expect(whole()).toHaveLength(4)
    expect(growth(whole, corrected(12_500), (all) => all())).toBeLessThan(LINEAR)
  })

  test.each(quarters)('in linear time in a quarter of a megabyte of %s', (_, text) => {
    const changed = (some: string) => {
      const half = some.slice(0, some.length / 2)
      return keptRuns(some, `${half.slice(7)}x${half}y`)
    }
    const gone = (some: string) => keptRuns(some, 'Nothing of it. '.repeat(some.length / 16))
    expect(growthOf(text, changed)).toBeLessThan(LINEAR)
    expect(growthOf(text, gone)).toBeLessThan(LINEAR)
  })
})
