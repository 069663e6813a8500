// The order of the articles, their events, their revisions; moving them to another case and bringing them back.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adding, apply, invert, type Change, type Edit } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { describeArticle, removeArticle } from '../../src/core/plans/article.ts'
import { eventNamed, nameEvent } from '../../src/core/plans/event.ts'
import { linksLeftBehind, moveIn, moveOut } from '../../src/core/plans/move.ts'
import { orderArticles, placeBeside } from '../../src/core/plans/order.ts'
import { articlesTakenBy, restoring } from '../../src/core/plans/restore.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import {
  allAnnotations,
  articlesByIntake,
  articlesInOrder,
  marksOf,
  type Project,
} from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import {
  currentArticles,
  isSuperseded,
  revisionNumber,
  revisionsOf,
} from '../../src/core/revisions.ts'
import type { Article, ArticleId, ChangeId, EventId } from '../../src/core/types.ts'
import {
  analyst,
  articleId,
  caseId,
  eventId,
  minute,
  personId,
  projectOfRows,
  soundProject,
  someCase,
  uuid,
} from '../support/projects.ts'
import { played, step } from '../support/steps.ts'
import { after, annotation, article, project } from '../support/words.ts'

const one = article('Karsovia [rejected] it.', 1)
const two = article('Alveria [repeated] it.', 2)
const three = article('Ostrelle said nothing.', 3)
const all = project([one, two, three])
const ids = (now: Project): readonly ArticleId[] => articlesInOrder(now).map(({ id }) => id)
const changeOf = (edits: readonly Edit[]): Change => ({
  id: uuid('f', 1) as ChangeId, // a test's id
  caseId: caseId(1),
  at: minute(40),
  by: analyst.id,
  label: 'Remove article',
  edits,
})
const articleIn = (now: Project): fc.Arbitrary<ArticleId> => fc.constantFrom(...now.articles.keys())
const withArticles = soundProject.filter(({ articles }) => articles.size > 0)

describe('[AL1] the order of the articles', () => {
  test('names some; unknown ids and second mentions are passed over, the others follow as they came', () => {
    const order = [three.id, articleId(9), three.id]
    const now = { ...all, case: { ...someCase, articleOrder: order } }
    expect(ids(now)).toEqual([three.id, one.id, two.id])
    expect(articlesByIntake(now).map(({ id }) => id)).toEqual([one.id, two.id, three.id])
  })

  test('an article is placed before or behind another one; the order of coming in needs none', () => {
    const moved = after(all, (p) =>
      placeBeside(p, three.id, { beside: one.id, where: 'before' }, minute(8)),
    )
    expect(ids(moved)).toEqual([three.id, one.id, two.id])
    expect(moved.case?.articleOrder).toEqual([three.id, one.id, two.id])
    const back = after(moved, (p) =>
      placeBeside(p, three.id, { beside: two.id, where: 'behind' }, minute(9)),
    )
    expect(back.case).not.toHaveProperty('articleOrder')
    expect(orderArticles(back, [one.id], minute(9))).toEqual([])
  })

  test('an article that goes and comes back has its place again', () => {
    const ordered = after(all, (p) => orderArticles(p, [two.id, three.id, one.id], minute(8)))
    const edits = removeArticle(ordered, three.id)
    expect(ids(apply(apply(ordered, edits), invert(edits)))).toEqual([two.id, three.id, one.id])
  })

  test('is a permutation, sound, and taken back exactly', () => {
    fc.assert(
      fc.property(
        withArticles.chain((p) =>
          fc.tuple(fc.constant(p), fc.shuffledSubarray([...p.articles.keys()])),
        ),
        ([begin, order]) => {
          const edits = orderArticles(begin, order, minute(50))
          const now = apply(begin, edits)
          expect(ids(now).slice(0, order.length)).toEqual(order)
          expect(new Set(ids(now))).toEqual(new Set(begin.articles.keys()))
          expect(problemsOf(now)).toEqual(problemsOf(begin))
          expect(apply(now, invert(edits))).toEqual(begin)
        },
      ),
    )
  })
})

describe('[AL2] the event of an article', () => {
  const name = (now: Project, id: ArticleId, label: string, n: number) =>
    apply(now, nameEvent(now, id, label, eventId(n)))
  const labels = (now: Project) => [...now.events.values()].map(({ label }) => label)

  test('is found whatever its capitals and blanks, made once, and goes with its last article', () => {
    const first = name(all, one.id, ' Drone  talks ', 1)
    expect(labels(first)).toEqual(['Drone talks'])
    const both = name(first, two.id, 'drone talks', 2)
    expect(labels(both)).toEqual(['Drone talks'])
    const left = name(both, one.id, 'Harbour blast', 3)
    expect(labels(left)).toEqual(['Drone talks', 'Harbour blast'])
    const gone = name(name(left, two.id, '', 4), one.id, '', 5)
    expect(labels(gone)).toEqual([])
    expect(gone.articles).toEqual(all.articles)
  })

  test('its own label in other capitals corrects the label', () => {
    const now = name(name(all, one.id, 'drone talks', 1), one.id, 'Drone talks', 2)
    expect(now.events.get(eventId(1))?.label).toBe('Drone talks')
    expect(nameEvent(now, one.id, 'Drone talks', eventId(3))).toEqual([])
  })

  test('an article that is gone is refused in words', () => {
    expect(() => nameEvent(all, articleId(9), 'x', eventId(1))).toThrow(Refused)
  })

  test('taken back, it stays where others came to share it', () => {
    const edits = nameEvent(all, one.id, 'Drone talks', eventId(1))
    const both = name(apply(all, edits), two.id, 'Drone talks', 2)
    const now = apply(both, undoing(both, { ...changeOf(edits), label: 'Set event' }))
    expect(now.articles.get(one.id)?.eventId).toBeUndefined()
    expect(now.articles.get(two.id)?.eventId).toBe(eventId(1))
    expect(problemsOf(now)).toEqual([])
  })

  test('sound stays sound, and is taken back exactly', () => {
    fc.assert(
      fc.property(
        withArticles.chain((p) => fc.tuple(fc.constant(p), articleIn(p))),
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.constant('')),
        ([begin, id], label) => {
          const edits = nameEvent(begin, id, label, uuid('e', 999) as EventId) // a test's id
          const now = apply(begin, edits)
          expect(problemsOf(now)).toEqual([])
          expect(apply(now, invert(edits))).toEqual(begin)
          const event = now.articles.get(id)?.eventId
          const wanted = label.trim() ? eventNamed(now, label) : undefined
          if (label.trim()) expect(wanted).not.toBeNull()
          else expect(event).toBeUndefined()
        },
      ),
    )
  })
})

const idsOf = (articles: readonly Article[]): readonly ArticleId[] => articles.map(({ id }) => id)

describe('[AL3] revisions', () => {
  const revising = (links: Readonly<Record<number, number>>): Project =>
    projectOfRows({
      articles: [one, two, three].map(({ rows: [row, text] }, i) => {
        const older = links[i + 1]
        return [{ ...row, ...(older && { revisionOf: articleId(older) }) }, text] as const
      }),
    })

  test('only the newest of a chain is current, and knows which one it is', () => {
    const chain = revising({ 2: 1, 3: 2 })
    expect(currentArticles(chain).map(({ id }) => id)).toEqual([three.id])
    expect([one, two, three].map(({ id }) => revisionNumber(chain.articles, id))).toEqual([1, 2, 3])
    expect([one, two, three].map(({ id }) => isSuperseded(chain.articles, id))).toEqual([
      true,
      true,
      false,
    ])
    for (const { id } of [one, two, three])
      expect(idsOf(revisionsOf(chain.articles, id))).toEqual([one.id, two.id, three.id])
  })

  test('two revisions of one article are both current', () => {
    const fork = revising({ 2: 1, 3: 1 })
    expect(currentArticles(fork).map(({ id }) => id)).toEqual([two.id, three.id])
    expect(idsOf(revisionsOf(fork.articles, two.id))).toEqual([one.id, two.id, three.id])
  })

  test('of a ring, which only a foreign file can hold, the newest is current; nothing revises itself', () => {
    const ring = revising({ 1: 3, 2: 1, 3: 2 })
    expect(currentArticles(ring).map(({ id }) => id)).toEqual([three.id])
    expect(revisionNumber(ring.articles, three.id)).toBe(3)
    expect(currentArticles(revising({ 1: 1 }))).toHaveLength(3)
  })

  test('some article of everything that belongs together is current', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(7)), { minLength: 1, maxLength: 8 }), (links) => {
        const rows = links.map((_, i) => article(`Report ${i}.`, i + 1).rows)
        const now = projectOfRows({
          articles: rows.map(([row, text], i) => {
            const older = links[i]
            const isThere = older !== null && older !== undefined && older < links.length
            return [{ ...row, ...(isThere && { revisionOf: articleId(older + 1) }) }, text] as const
          }),
        })
        const current = new Set(currentArticles(now).map(({ id }) => id))
        for (const id of now.articles.keys()) {
          expect(current.has(id)).toBe(!isSuperseded(now.articles, id))
          expect(revisionsOf(now.articles, id).some((each) => current.has(each.id))).toBe(true)
        }
      }),
    )
  })
})

describe('[MV1] moving', () => {
  const target = (more: Partial<Project> = {}): Project => ({
    ...projectOfRows({ case: { ...someCase, id: caseId(2), title: 'Grain' }, articles: [] }),
    people: new Map(),
    ...more,
  })

  test('everything of an article is there, nothing of it here, and the links are counted', () => {
    fc.assert(
      fc.property(
        withArticles.chain((p) => fc.tuple(fc.constant(p), articleIn(p))),
        ([from, id]) => {
          const chain = idsOf(revisionsOf(from.articles, id))
          const marks = chain.flatMap((each) => [...marksOf(from, each).values()])
          const edits = moveIn(target(), from, chain)
          const there = apply(target(), edits)
          const out = moveOut(from, from, chain)
          const left = apply(from, out)
          expect(problemsOf(there)).toEqual([])
          expect(problemsOf(left)).toEqual([])
          expect(
            allAnnotations(there)
              .map((each) => each.id)
              .toSorted(),
          ).toEqual(marks.map((each) => each.id).toSorted())
          for (const each of chain) {
            expect(there.texts.get(each)).toEqual(from.texts.get(each))
            expect(left.articles.has(each)).toBe(false)
          }
          expect(apply(there, invert(edits))).toEqual(target())
          expect(apply(left, invert(out))).toEqual(from)
          const claims = marks.reduce((sum, { claimIds }) => sum + (claimIds?.length ?? 0), 0)
          expect(linksLeftBehind(from, chain)).toBeGreaterThanOrEqual(claims)
          const links = allAnnotations(there).filter(({ claimIds }) => claimIds)
          expect(links).toEqual([])
        },
      ),
    )
  })

  test('[MV2] the same words are refused, a case in the bin as well', () => {
    const same = article(one.text, 7)
    const there = target({ articles: new Map([[same.id, same.rows[0]]]) })
    expect(() => moveIn(there, all, [one.id])).toThrow(
      '"Grain" holds the same words already, in "Karsovia rejected it.". Nothing was moved.',
    )
    const binned = target()
    const inBin = { ...binned, case: { ...binned.case!, deletedAt: minute(9) } }
    expect(() => moveIn(inBin, all, [one.id])).toThrow('"Grain" lies in the bin')
  })

  test('[MV3] names of speakers come along once, and what both cases know is put together', () => {
    const mark = { ...annotation(one, 0, 'claim'), speaker: { entity: 'Pavo Lindqvar' } }
    const from = {
      ...project([one], mark),
      case: {
        ...someCase,
        aliases: [
          { canonical: 'Pavo Lindqvar', variants: ['Lindqvar', 'Pavo L.'] },
          { canonical: 'Somebody else' },
        ],
      },
    }
    const known = target()
    const there = {
      ...known,
      case: {
        ...known.case!,
        aliases: [{ canonical: 'Pavo Lindqvar', variants: ['Lindqvar', 'Mr Lindqvar'] }],
      },
    }
    expect(apply(there, moveIn(there, from, [one.id])).case?.aliases).toEqual([
      { canonical: 'Pavo Lindqvar', variants: ['Lindqvar', 'Mr Lindqvar', 'Pavo L.'] },
    ])
    expect(apply(known, moveIn(known, from, [one.id])).case?.aliases).toEqual([
      { canonical: 'Pavo Lindqvar', variants: ['Lindqvar', 'Pavo L.'] },
    ])
  })

  test('[MV4] an article that was changed meanwhile is not removed', () => {
    const now = after(all, (p) => describeArticle(p, one.id, { title: 'Another' }))
    expect(() => moveOut(now, all, [one.id])).toThrow('changed while it was moved')
  })
})

describe('[AB1] an article comes back out of the bin', () => {
  test('as it was, while nobody did anything', () => {
    const edits = removeArticle(all, two.id)
    const now = apply(all, edits)
    expect(apply(now, restoring(now, changeOf(edits)))).toEqual(all)
    expect(articlesTakenBy(changeOf(edits)).map(({ id }) => id)).toEqual([two.id])
  })

  test('without an event, a revised article and people that would be missing', () => {
    const begin = after(all, (p) => nameEvent(p, two.id, 'Drone talks', eventId(1)))
    const row = begin.articles.get(two.id)!
    const linked = apply(begin, [
      { table: 'articles', id: two.id, before: row, after: { ...row, revisionOf: one.id } },
    ])
    const edits = removeArticle(linked, two.id)
    const shared = after(apply(linked, edits), (p) =>
      nameEvent(p, three.id, 'drone talks', eventId(2)),
    )
    const gone = after(
      shared,
      (p) => nameEvent(p, three.id, '', eventId(3)),
      (p) => removeArticle(p, one.id),
    )
    const back = apply(gone, restoring(gone, changeOf(edits)))
    expect(back.articles.get(two.id)).toEqual({ ...all.articles.get(two.id) })
    expect(problemsOf(back)).toEqual([])
  })

  test('a revision that was described since takes it up again', () => {
    const row = two.rows[0]
    const linked = {
      ...all,
      articles: new Map(all.articles).set(two.id, { ...row, revisionOf: one.id }),
    }
    const edits = removeArticle(linked, one.id)
    const later = after(apply(linked, edits), (p) =>
      describeArticle(p, two.id, { outlet: 'Globe Ticker' }),
    )
    expect(() => undoing(later, changeOf(edits))).toThrow(Refused)
    const back = apply(later, restoring(later, changeOf(edits)))
    expect(back.articles.get(two.id)).toMatchObject({
      revisionOf: one.id,
      outlet: { resolved: 'Globe Ticker' },
    })
  })

  test('whatever was done since: sound, with its words and its annotations', () => {
    fc.assert(
      fc.property(
        withArticles.chain((p) => fc.tuple(fc.constant(p), articleIn(p))),
        fc.array(step, { maxLength: 8 }),
        ([begin, id], steps) => {
          const edits = removeArticle(begin, id)
          const { end: later } = played(apply(begin, edits), steps, 200)
          if (later.articles.has(id)) return // an import brought it back
          const back = apply(later, restoring(later, changeOf(edits)))
          expect(problemsOf(back)).toEqual([])
          expect(back.texts.get(id)).toEqual(begin.texts.get(id))
          expect([...marksOf(back, id).keys()].toSorted()).toEqual(
            [...marksOf(begin, id).keys()].toSorted(),
          )
        },
      ),
    )
  })

  test('refused where it is there already', () => {
    const edits = removeArticle(all, two.id)
    expect(() => restoring(all, changeOf(edits))).toThrow(Refused)
    const other = { id: personId(5), name: 'C. Ost' }
    expect(() => restoring(all, changeOf([adding('people', other.id, other)]))).toThrow(Refused)
  })
})
