// The rows of the table of annotations: what is in them, which are made anew, which are shown and in which order.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, replacing } from '../../src/core/change.ts'
import { retag } from '../../src/core/plans/annotation.ts'
import { allAnnotations, marksOf, type Project } from '../../src/core/project.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Annotation } from '../../src/core/types.ts'
import { arrange, COLUMNS, lineAt, type ColumnName, type View } from '../../src/state/row-order.ts'
import { rowsOf, wordsIn, type AnnotationRow, type CaseRows } from '../../src/state/rows.ts'
import { articleId, projectOfRows, soundProject } from '../support/projects.ts'
import { actor, annotation, article } from '../support/words.ts'

const everything: View = { tags: [], article: null, text: '', sort: null, group: null }
const ledger = article('Drones\n\n[Alveria spoke first.] [Karsovia denied it.] [It is cold.]', 1)
const courier = article('Ports\n\n[Belmar is a port.] [Écoles closed.]', 2)

const said = (row: Annotation, speaker: string): Annotation => ({
  ...row,
  speaker: { stated: speaker },
})

const drones: Project = projectOfRows({
  articles: [courier.rows, ledger.rows],
  annotations: [
    annotation(courier, 1, 'context', 5),
    said(annotation(courier, 0, 'claim', 4), 'Öztürk'),
    annotation(ledger, 2, 'context', 3),
    said(annotation(ledger, 0, 'claim', 1), 'zeller'),
    {
      ...said(annotation(ledger, 1, 'denial', 2), 'Adam'),
      note: 'Said on a Friday, “off the record”',
    },
  ],
})

const quotes = (all: CaseRows, wish: Partial<View>): readonly string[] =>
  Array.from(arrange(all, { ...everything, ...wish }).order, (i) => all.rows[i]!.quote)

const shownBy = (wish: Partial<View>): readonly string[] => quotes(rowsOf(drones), wish)

describe('[T1] rows stand in reading order: article by article, then by place', () => {
  test('whatever the order in which they were made', () =>
    expect(shownBy({})).toEqual([
      'Alveria spoke first.',
      'Karsovia denied it.',
      'It is cold.',
      'Belmar is a port.',
      'Écoles closed.',
    ]))

  test('every annotation of any case has one row', () =>
    fc.assert(
      fc.property(soundProject, (project) => {
        const { rows, parts } = rowsOf(project)
        expect(new Set(rows.map((row) => row.annotation))).toEqual(new Set(allAnnotations(project)))
        expect(rows.length).toBe(allAnnotations(project).length)
        expect(parts.map((part) => part.to).at(-1) ?? 0).toBe(rows.length)
      }),
    ))
})

describe('[T2] an edit makes one new row', () => {
  const mark = [...marksOf(drones, ledger.id).values()][0]!

  test('all other rows are the same objects', () => {
    const before = rowsOf(drones).rows
    const after = rowsOf(apply(drones, retag(drones, [mark], 'denial', actor))).rows
    const changed = after.filter((row) => !before.includes(row))
    expect(changed.map((row) => [row.id, row.tag])).toEqual([[mark.id, 'denial']])
    expect(after.length).toBe(before.length)
  })

  test('a renamed article makes its own rows anew and no others', () => {
    const row = drones.articles.get(ledger.id)!
    const renamed = { ...row, title: { state: 'stated', stated: 'New title' } as const }
    const before = rowsOf(drones).rows
    const after = rowsOf(apply(drones, [replacing('articles', row.id, row, renamed)])).rows
    expect(after.filter((each) => !before.includes(each)).map((each) => each.title)).toEqual([
      'New title',
      'New title',
      'New title',
    ])
  })

  test('nothing changed: the same rows, also when a text is loaded', () => {
    expect(rowsOf(drones)).toBe(rowsOf(drones))
    expect(rowsOf({ ...drones, texts: new Map() })).toBe(rowsOf(drones))
  })
})

describe('[T3] sorting', () => {
  test('goes by the rules of the language, not by code units', () =>
    expect(shownBy({ sort: { column: 'quote', descending: false } })).toEqual([
      'Alveria spoke first.',
      'Belmar is a port.',
      'Écoles closed.',
      'It is cold.',
      'Karsovia denied it.',
    ]))

  test('rows without a value stay last in both directions', () => {
    const speakers = (descending: boolean): readonly string[] => {
      const all = rowsOf(drones)
      const { order } = arrange(all, { ...everything, sort: { column: 'speaker', descending } })
      return Array.from(order, (i) => all.rows[i]!.speaker)
    }
    expect(speakers(false)).toEqual(['Adam', 'Öztürk', 'zeller', '', ''])
    expect(speakers(true)).toEqual(['zeller', 'Öztürk', 'Adam', '', ''])
  })

  test('equal rows stay in reading order, also downwards', () =>
    expect(shownBy({ sort: { column: 'tag', descending: true } })).toEqual([
      'It is cold.',
      'Écoles closed.',
      'Karsovia denied it.',
      'Alveria spoke first.',
      'Belmar is a port.',
    ]))

  test('a value that is new after an edit finds its place among those that were ranked before', () => {
    const by = { sort: { column: 'note', descending: false } } as const
    shownBy(by)
    const mark = [...marksOf(drones, courier.id).values()][0]!
    const noted = { ...mark, note: 'Aardvark' }
    const after = apply(drones, [replacing('annotations', mark.id, mark, noted)])
    expect(quotes(rowsOf(after), by).slice(0, 2)).toEqual([mark.quote.exact, 'Karsovia denied it.'])
  })
})

describe('[T4] filters', () => {
  test('by tags', () =>
    expect(shownBy({ tags: ['denial', 'context'] })).toEqual([
      'Karsovia denied it.',
      'It is cold.',
      'Écoles closed.',
    ]))

  test('by article', () =>
    expect(shownBy({ article: courier.id })).toEqual(['Belmar is a port.', 'Écoles closed.']))

  test.each([
    ['case and accents do not count', 'ecoles', 'Écoles closed.'],
    ['every word must be found, in any order', 'it KARSOVIA', 'Karsovia denied it.'],
    ['speakers are searched', 'zeller', 'Alveria spoke first.'],
    ['notes are searched, whatever their quotation marks', '"off the', 'Karsovia denied it.'],
  ])('%s', (_, text, quote) => expect(shownBy({ text })).toEqual([quote]))

  test('an article that is not in the case shows nothing', () =>
    expect(shownBy({ article: articleId(99) })).toEqual([]))
})

describe('[T5] the counts beside a filter say what it would show', () => {
  test('tags are counted under the other filters, articles likewise', () => {
    const { tagCounts, articleCounts } = arrange(rowsOf(drones), {
      ...everything,
      tags: ['context'],
      article: ledger.id,
    })
    expect(tagCounts).toEqual({ claim: 1, denial: 1, context: 1 })
    expect([...articleCounts]).toEqual([
      [ledger.id, 1],
      [courier.id, 1],
    ])
  })

  test('in any case, a count is the length of the list that the filter gives', () =>
    fc.assert(
      fc.property(soundProject, anyView, (project, view) => {
        const all = rowsOf(project)
        const { tagCounts, articleCounts } = arrange(all, view)
        for (const tag of TAGS)
          expect(arrange(all, { ...view, tags: [tag] }).order.length).toBe(tagCounts[tag])
        for (const part of all.parts)
          expect(arrange(all, { ...view, article: part.article.id }).order.length).toBe(
            articleCounts.get(part.article.id),
          )
      }),
    ))
})

describe('[T6] groups', () => {
  test('every group has a heading and keeps the order of its rows', () => {
    const all = rowsOf(drones)
    const shown = arrange(all, {
      ...everything,
      group: 'article',
      sort: { column: 'quote', descending: true },
    })
    const lines = Array.from(shown.lines, (_, i) => {
      const { kind, index } = lineAt(shown, i)
      return kind === 'row' ? all.rows[index]!.quote : shown.groups[index]!.count
    })
    expect(lines).toEqual([
      3,
      'Karsovia denied it.',
      'It is cold.',
      'Alveria spoke first.',
      2,
      'Écoles closed.',
      'Belmar is a port.',
    ])
  })

  test('a group without rows has no heading', () => {
    const shown = arrange(rowsOf(drones), { ...everything, group: 'tag', tags: ['claim'] })
    expect(shown.groups).toEqual([{ by: 'tag', tag: 'claim', count: 2 }])
  })
})

const anyView: fc.Arbitrary<View> = fc.record({
  tags: fc.subarray([...TAGS]),
  article: fc.option(fc.nat(4).map(articleId), { nil: null }),
  text: fc.constantFrom('', '', 'karsovia', 'a', '120 drones', 'nowhere'),
  sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), {
    nil: null,
  }),
  group: fc.constantFrom(null, 'article', 'tag'),
})

const VALUE: Readonly<Record<ColumnName, (row: AnnotationRow) => string>> = {
  tag: (row) => String(TAGS.indexOf(row.tag)),
  quote: (row) => row.quote,
  speaker: (row) => row.speaker,
  article: (row) => row.title,
  outlet: (row) => row.outlet,
  note: (row) => row.note,
  time: (row) => row.at,
}
const collator = new Intl.Collator('en')

describe('[T7] whatever is asked of any case', () => {
  test('the order holds each row that passes the filters once, and no other', () =>
    fc.assert(
      fc.property(soundProject, anyView, (project, view) => {
        const all = rowsOf(project)
        const wanted = all.rows.filter(
          (row) =>
            (view.tags.length === 0 || view.tags.includes(row.tag)) &&
            (view.article === null || row.article.id === view.article) &&
            view.text.split(' ').every((word) => wordsIn(row).includes(word)),
        )
        const shown = Array.from(arrange(all, view).order, (i) => all.rows[i]!)
        expect(shown.length).toBe(wanted.length)
        expect(new Set(shown)).toEqual(new Set(wanted))
      }),
    ))

  test('neighbours in a group are in order, and equal ones in reading order', () =>
    fc.assert(
      fc.property(soundProject, anyView, (project, view) => {
        const all = rowsOf(project)
        const { order } = arrange(all, view)
        const groupOf = (i: number): unknown =>
          view.group === 'tag'
            ? all.rows[i]!.tag
            : view.group === 'article'
              ? all.rows[i]!.article
              : null
        for (let at = 1; at < order.length; at++) {
          const [before, after] = [order[at - 1]!, order[at]!]
          if (groupOf(before) !== groupOf(after)) continue
          const value = VALUE[view.sort?.column ?? 'tag']
          const [a, b] = [value(all.rows[before]!), value(all.rows[after]!)]
          const step = view.sort ? collator.compare(a, b) * (view.sort.descending ? -1 : 1) : 0
          if (step === 0) expect(before).toBeLessThan(after)
          else if (a && b) expect(step).toBeLessThan(0)
          else expect(b).toBe('')
        }
      }),
    ))

  test('the lines are the order with one heading in front of each group', () =>
    fc.assert(
      fc.property(soundProject, anyView, (project, view) => {
        const all = rowsOf(project)
        const shown = arrange(all, view)
        const lines = Array.from(shown.lines, (_, i) => lineAt(shown, i))
        expect(lines.filter((line) => line.kind === 'row').map((line) => line.index)).toEqual([
          ...shown.order,
        ])
        const counts = shown.groups.map((group) => group.count)
        expect(lines.filter((line) => line.kind === 'heading').map((line) => line.index)).toEqual(
          counts.map((_, n) => n),
        )
        if (view.group) expect(counts.reduce((a, b) => a + b, 0)).toBe(shown.order.length)
      }),
    ))
})
