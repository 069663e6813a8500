// Accepting and rejecting suggestions, as rules.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, invert } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import {
  acceptSuggestions,
  declineSuggestions,
  forgetDeclined,
  isDeclined,
  tagOrAccept,
  type Accepted,
} from '../../src/core/plans/suggestion.ts'
import { allAnnotations, textOf, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import { isSuperseded } from '../../src/core/revisions.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Declined } from '../../src/core/types.ts'
import { isBoundary } from '../../src/text/code-points.ts'
import type { Span } from '../../src/text/span.ts'
import { annotationId, projectOfRows, soundProject } from '../support/projects.ts'
import { actor, after, annotation, article, project, tagsOf } from '../support/words.ts'

const report = article('[Karsovia denied the report.] [Okoro said that crates were loaded.]')
const [first, second] = report.spans as [Span, Span] // two brackets

const wish = (span: Span, n: number, more: Partial<Accepted> = {}): Accepted => ({
  id: annotationId(n),
  articleId: report.id,
  span,
  tag: 'denial',
  ...actor,
  ...more,
  said: {
    origin: { kind: 'suggestion', rule: 'denial-cue', cue: 'en.denial.deny', lexicon: 'a1b2' },
    ...more.said,
  },
})
const accept =
  (...wishes: readonly Accepted[]) =>
  (now: Project) =>
    acceptSuggestions(now, report.id, wishes)

describe('[AD1] accepting makes annotations as one change', () => {
  test('each with its words and where it comes from: rule, cue, version of the lexicon', () => {
    const now = after(project([report]), accept(wish(first, 1), wish(second, 2, { tag: 'claim' })))
    expect(tagsOf(now)).toEqual([
      ['Karsovia denied the report.', 'denial'],
      ['Okoro said that crates were loaded.', 'claim'],
    ])
    expect(allAnnotations(now).map(({ origin }) => origin)).toEqual(
      [1, 2].map(() => ({
        kind: 'suggestion',
        rule: 'denial-cue',
        cue: 'en.denial.deny',
        lexicon: 'a1b2',
      })),
    )
  })

  test('a speaker under a name that the case does not know brings the name along', () => {
    const said = { ...wish(second, 1).said, speaker: { stated: 'Okoro', entity: 'Hanne Okoro' } }
    const now = after(project([report]), accept(wish(second, 1, { said })))
    expect(now.case?.aliases).toEqual([{ canonical: 'Hanne Okoro' }])
    expect(problemsOf(now)).toEqual([])
  })

  test('words on which an annotation lies are left to it, and of two wishes for them the first is kept', () => {
    const before = project([report], annotation(report, 0, 'context', 9))
    const now = after(
      before,
      accept(wish(first, 1), wish(second, 2, { tag: 'claim' }), wish(second, 3)),
    )
    expect(tagsOf(now).map(([, tag]) => tag)).toEqual(['context', 'claim'])
  })

  test('a span outside of the text is a mistake, an article that is gone or superseded a refusal', () => {
    expect(() => accept(wish({ start: 0, end: 999 }, 1))(project([report]))).toThrow(RangeError)
    expect(() => accept(wish(first, 1))(project([]))).toThrow(Refused)
    const [row, words] = article('Newer.', 2).rows
    const revised = projectOfRows({
      articles: [report.rows, [{ ...row, revisionOf: report.id }, words]],
    })
    expect(() => accept(wish(first, 1))(revised)).toThrow(Refused)
  })
})

describe('[SU18] a tag by hand that was suggested, too', () => {
  const byHand = (span: Span, n: number) => {
    const { said: _, ...rest } = wish(span, n)
    return rest
  }

  test('keeps what was suggested with it, beside those that nobody suggested', () => {
    const now = after(project([report]), (before) =>
      tagOrAccept(before, report.id, [wish(first, 1), byHand(second, 2)]),
    )
    const made = allAnnotations(now).map(({ quote, origin }) => [quote.exact, origin.kind])
    expect(Object.fromEntries(made)).toEqual({
      'Karsovia denied the report.': 'suggestion',
      'Okoro said that crates were loaded.': 'person',
    })
    expect(problemsOf(now)).toEqual([])
  })

  test('is the tag alone where an annotation lies on the words by now', () => {
    const before = project([report], annotation(report, 0, 'context', 9))
    const now = after(before, (each) => tagOrAccept(each, report.id, [wish(first, 1)]))
    expect(allAnnotations(now).map(({ id, tag, origin }) => [id, tag, origin.kind])).toEqual([
      [annotationId(9), 'denial', 'person'],
    ])
  })
})

describe('[AD2] a rejection is remembered by its words', () => {
  const rejected: Declined = {
    exact: 'Karsovia denied the report.',
    tag: 'denial',
    rule: 'denial-cue',
    cue: 'en.denial.deny',
  }
  const decline = (now: Project) => declineSuggestions(now, report.id, [rejected])

  test('and their tag, in the article', () => {
    const declined = after(project([report]), decline).articles.get(report.id)?.declined
    expect(declined).toEqual([rejected])
    expect(isDeclined(declined, rejected.exact, 'denial')).toBe(true)
    expect(isDeclined(declined, rejected.exact, 'claim')).toBe(false)
    expect(isDeclined(declined, 'Karsovia denied', 'denial')).toBe(false)
  })

  test('once: a second time changes nothing', () => {
    expect(decline(after(project([report]), decline))).toEqual([])
  })

  test('until all are forgotten; then nothing of them stays in the article', () => {
    const now = after(project([report]), decline, (each) => forgetDeclined(each, report.id))
    expect(now.articles.get(report.id)).toEqual(project([report]).articles.get(report.id))
    expect(forgetDeclined(now, report.id)).toEqual([])
  })
})

test('[AD3] accepting, rejecting and forgetting leave the case sound, and undo gives back what was', () => {
  const words = fc.record({ from: fc.nat(), size: fc.nat(60), tag: fc.constantFrom(...TAGS) })
  fc.assert(
    fc.property(
      soundProject,
      fc.nat(),
      fc.array(words, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', 'Alveria', 'Hanne Okoro', 'Pavo L.'),
      (sound, which, wanted, entity) => {
        const open = [...sound.articles.keys()].filter((id) => !isSuperseded(sound.articles, id))
        const id = open[which % Math.max(1, open.length)]
        if (!id) return
        const text = textOf(sound, id)
        const wishes = wanted.map((each, n): Accepted => {
          const span = spanIn(text, each.from, each.size)
          const stated = text.slice(span.start, span.end)
          const said = {
            ...wish(first, 0).said,
            ...(entity && { speaker: { stated, ...span, entity } }),
          }
          return { ...wish(span, 900 + n), articleId: id, tag: each.tag, said }
        })
        const accepted = acceptSuggestions(sound, id, wishes)
        const now = apply(sound, accepted)
        expect(problemsOf(now)).toEqual([])
        expect(apply(now, invert(accepted))).toEqual(sound)

        const declined = wishes.map(({ span, tag }) => ({
          exact: text.slice(span.start, span.end),
          tag,
          rule: 'denial-cue',
        }))
        const rejected = declineSuggestions(now, id, declined)
        const without = apply(now, rejected)
        expect(problemsOf(without)).toEqual([])
        expect(apply(without, invert(rejected))).toEqual(now)

        const forgotten = forgetDeclined(without, id)
        const again = apply(without, forgotten)
        expect(again.articles.get(id)).toEqual(sound.articles.get(id))
        expect(apply(again, invert(forgotten))).toEqual(without)
      },
    ),
  )
})

const spanIn = (text: string, from: number, size: number): Span => {
  let start = from % text.length
  while (!isBoundary(text, start)) start -= 1
  let end = Math.min(text.length, start + 1 + size)
  while (!isBoundary(text, end)) end += 1
  return { start, end }
}
