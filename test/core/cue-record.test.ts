// What decisions say of a cue, and where they move it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cueRecordOf,
  cueWords,
  movedBy,
  sentenceFor,
  type CueCount,
} from '../../src/core/cue-record.ts'
import type { Placed } from '../../src/core/annotation.ts'
import { lexiconDifference, ownWith } from '../../src/core/lexicon-difference.ts'
import type { Project } from '../../src/core/project.ts'
import type { Declined, LexiconEntry, Tag, Tier } from '../../src/core/types.ts'
import { annotation, article, project } from '../support/words.ts'

const insisted: LexiconEntry = {
  id: 'en.denial.insisted',
  language: 'en',
  class: 'denial',
  pattern: 'insisted|insists * never',
  tier: 'strong',
}
const said: LexiconEntry = {
  ...insisted,
  id: 'en.report.said',
  class: 'report-verb',
  pattern: 'said',
}
const entries = [insisted, said]

const text = article('[One] [two] [three] [four] [five] [six] words.')
const accepted = (nth: number, tag: Tag, cue = insisted.id): Placed => ({
  ...annotation(text, nth, tag),
  origin: { kind: 'suggestion', rule: 'denial-cue', cue, lexicon: '0' },
})
const declined = (exact: string, cue: string | undefined = insisted.id): Declined => ({
  exact,
  tag: 'denial',
  rule: 'denial-cue',
  ...(cue !== undefined && { cue }),
})
const withDeclined = (before: Project, ...rows: readonly Declined[]): Project => ({
  ...before,
  articles: new Map([...before.articles].map(([id, row]) => [id, { ...row, declined: rows }])),
})
const count = (accepts: number, changed: number, rejected: number): CueCount => ({
  accepted: accepts,
  changed,
  rejected,
})
const moved = (figures: CueCount, entry = insisted, builtIn = entries) =>
  movedBy(new Map([[entry.id, figures]]), [entry], builtIn)[entry.id] ?? null

describe('[LN1] the record of a cue is what the analyst decided about its suggestions', () => {
  test('accepted, changed since, rejected; what somebody tagged by hand or nobody decided is nothing', () => {
    const now = withDeclined(
      project([text], accepted(0, 'denial'), accepted(1, 'claim'), annotation(text, 2, 'denial'), {
        ...accepted(3, 'denial'),
        origin: { kind: 'suggestion', rule: 'narrator-context' },
      }),
      declined('five'),
      declined('six'),
      { exact: 'words', tag: 'context', rule: 'narrator-context' },
    )
    expect([...cueRecordOf(now, entries)]).toEqual([[insisted.id, count(1, 1, 2)]])
  })

  test('a cue that stands for no tag, and one whose entry is gone, are accepted with any', () => {
    const now = project(
      [text],
      accepted(0, 'claim', said.id),
      accepted(1, 'context', said.id),
      accepted(2, 'claim', 'gone'),
    )
    expect(Object.fromEntries(cueRecordOf(now, entries))).toEqual({
      [said.id]: count(2, 0, 0),
      gone: count(1, 0, 0),
    })
  })

  test('what a revision of the article took over is one rejection', () => {
    const before = withDeclined(project([text]), declined('five'))
    const [old] = [...before.articles.values()]
    const newer = {
      ...article('x', 2).rows[0],
      revisionOf: old!.id,
      declined: [declined('five'), declined('six')],
    }
    const now = { ...before, articles: new Map([...before.articles, [newer.id, newer]]) }
    expect(cueRecordOf(now, entries).get(insisted.id)).toEqual(count(0, 0, 2))
    const ring = { ...old!, revisionOf: newer.id }
    const looped = { ...now, articles: new Map([...now.articles, [ring.id, ring]]) }
    expect(() => cueRecordOf(looped, entries)).not.toThrow()
  })

  test('taking a rejection back takes its effect back', () => {
    const before = withDeclined(
      project([text], accepted(0, 'denial')),
      declined('two'),
      declined('three'),
    )
    const sunk = withDeclined(before, declined('two'), declined('three'), declined('four'))
    expect(movedBy(cueRecordOf(before, entries), entries)).toEqual({})
    expect(movedBy(cueRecordOf(sunk, entries), entries)).toEqual({ [insisted.id]: 'weak' })
    expect(movedBy(cueRecordOf(before, entries), entries)).toEqual({})
  })

  test('a change that decides nothing about cues leaves the very same record', () => {
    const before = withDeclined(project([text], accepted(0, 'denial')), declined('two'))
    const record = cueRecordOf(before, entries)
    expect(cueRecordOf(before, entries)).toBe(record)
    const [marks] = [...before.annotations]
    const more = new Map([
      ...marks![1],
      [annotation(text, 4, 'claim').id, annotation(text, 4, 'claim')],
    ])
    expect(cueRecordOf({ ...before, annotations: new Map([[marks![0], more]]) }, entries)).toBe(
      record,
    )
  })
})

describe('[LN2] decisions move a cue', () => {
  test.each<readonly [CueCount, Tier | 'off' | null]>([
    [count(0, 0, 3), null],
    [count(2, 0, 2), null],
    [count(1, 0, 3), 'weak'],
    [count(1, 3, 0), 'weak'],
    [count(0, 0, 5), 'weak'],
    [count(0, 0, 6), 'off'],
    [count(1, 0, 5), 'off'],
    [count(2, 0, 8), 'weak'],
    [count(1, 1, 9), 'off'],
    [count(8, 0, 0), null],
  ])('%o → %s', (figures, to) => {
    expect(moved(figures)).toBe(to)
  })

  test('each tier sinks by one, the lowest stays until it is off', () => {
    expect(moved(count(1, 0, 3), { ...insisted, tier: 'weak' })).toBe('listed')
    expect(moved(count(1, 0, 3), { ...insisted, tier: 'listed' })).toBe(null)
    expect(moved(count(0, 0, 6), { ...insisted, tier: 'listed' })).toBe('off')
  })

  test('one that was put lower rises by one, never above its built-in tier', () => {
    const low = { ...insisted, tier: 'listed' } as const
    expect(moved(count(7, 0, 0), low)).toBe(null)
    expect(moved(count(8, 0, 0), low)).toBe('weak')
    expect(moved(count(9, 1, 0), low)).toBe('weak')
    expect(moved(count(8, 0, 1), low)).toBe(null)
    expect(moved(count(8, 0, 0), low, [{ ...insisted, tier: 'listed' }])).toBe(null)
    expect(moved(count(8, 0, 0), { ...low, id: 'own.added' })).toBe(null)
  })

  test('pinned entries and those that are off stay', () => {
    expect(moved(count(0, 0, 9), { ...insisted, pinned: true })).toBe(null)
    expect(moved(count(0, 0, 9), { ...insisted, off: true })).toBe(null)
  })

  test('one more rejection never lifts a cue, and an acceptance in its place never lowers it', () => {
    const order = ['strong', 'weak', 'listed', 'off']
    const some = fc.nat(12)
    fc.assert(
      fc.property(
        some,
        some,
        some,
        fc.constantFrom<Tier>('strong', 'weak', 'listed'),
        (a, c, r, tier) => {
          const entry = { ...insisted, tier }
          const placed = (figures: CueCount) => order.indexOf(moved(figures, entry) ?? tier)
          const here = placed(count(a, c, r))
          expect(placed(count(a, c, r + 1))).toBeGreaterThanOrEqual(here)
          expect(placed(count(a + 1, c, r))).toBeLessThanOrEqual(placed(count(a, c, r + 1)))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('[LN3] and it is said why', () => {
  const sentence = (figures: CueCount, entry = insisted) =>
    sentenceFor(entry, new Map([[entry.id, figures]]), entries)

  test('with the words of the cue and the figures', () => {
    expect(sentence(count(1, 1, 3))).toBe('“insisted … never” sank to weak: 1 of 5 accepted.')
    expect(sentence(count(0, 0, 6))).toBe(
      '“insisted … never” is off in this case: 0 of 6 accepted.',
    )
    expect(sentence(count(8, 0, 0), { ...insisted, tier: 'listed' })).toBe(
      '“insisted … never” rose to weak: 8 of 8 accepted.',
    )
    expect(sentence(count(1, 1, 3), { ...insisted, pinned: true })).toBe(
      '“insisted … never” stays strong, because you put it back: 1 of 5 accepted.',
    )
    expect(sentence(count(3, 0, 1))).toBe(null)
    expect(sentenceFor(insisted, new Map())).toBe(null)
  })

  test('alternatives are named by their first, beginnings are left open', () => {
    expect(cueWords({ pattern: 'deni*|refut* the? report' })).toBe('deni… the report')
  })
})

describe('[LX6] what another layer would bring is told before it is taken over', () => {
  test('added, changed with both values, and the same', () => {
    const other: LexiconEntry = {
      ...said,
      id: 'own.tale',
      pattern: 'fairy tale',
      tier: 'weak',
      class: 'denial',
    }
    const incoming = [
      { ...insisted, tier: 'listed' as const, note: 'as in <b>this</b>' },
      { ...said, off: false },
      other,
    ]
    const changes = lexiconDifference(entries, incoming)
    expect(changes.map(({ kind, what }) => [kind, ...what])).toEqual([
      ['changed', 'tier: strong → listed', 'note: none → “as in <b>this</b>”'],
      ['same'],
      ['added', '“fairy tale”, denial, weak'],
    ])
    const own = ownWith([], entries, incoming)
    expect(own.map(({ id }) => id)).toEqual([insisted.id, 'own.tale'])
    expect(lexiconDifference([...own, said], incoming).map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
    ])
  })
})
