// The lexicon and the names of a case: what a change to them does, and what taking it back gives.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Change, type Edit } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { describeAnnotation } from '../../src/core/plans/annotation.ts'
import { aliasProblem, changeAlias, removeAlias, usesOf } from '../../src/core/plans/aliases.ts'
import { describeCase } from '../../src/core/plans/case.ts'
import {
  changeEntry,
  describeLexicon,
  namesWith,
  removeEntry,
} from '../../src/core/plans/lexicon.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import type { ChangeId, LexiconEntry } from '../../src/core/types.ts'
import { analyst, caseId, minute, soundProject, uuid } from '../support/projects.ts'
import { editsOf, played, someBuiltIn, step } from '../support/steps.ts'
import { actor, after, annotation, article, project } from '../support/words.ts'

const report = article('[Okoro] said so. [Lindqvar] denied it. [He] went on.')
const marks = [0, 1, 2].map((n) => annotation(report, n, 'claim'))
const before = project([report], ...marks)
const [deny, said] = someBuiltIn as [LexiconEntry, LexiconEntry] // there are two
const tale: LexiconEntry = {
  id: 'own.denial.fairy-tale',
  language: 'en',
  class: 'denial',
  pattern: 'fairy tale',
  tier: 'weak',
}

const changeOf = (edits: readonly Edit[]): Change => ({
  id: uuid('f', 1) as ChangeId, // a test's id
  caseId: caseId(1),
  at: minute(40),
  by: analyst.id,
  label: 'Change the lexicon',
  edits,
})
const own = ({ case: row }: Project) => row?.lexicon
const names = ({ case: row }: Project) => row?.aliases?.map(({ canonical }) => canonical)
const entry = (wish: LexiconEntry) => (now: Project) =>
  changeEntry(now, someBuiltIn, wish, actor.at)
const naming = (nth: number, entity: string) => (now: Project) =>
  describeAnnotation(now, marks[nth]!, { speaker: { entity } }, actor) // there are three
const named = after(before, naming(0, 'Hanne Okoro'), naming(1, 'P. Lindqvar'))

describe('[LP1] an entry is written into the own layer', () => {
  test('a built-in one is overridden, and goes back when it says what the built-in one says', () => {
    const now = after(before, entry({ ...deny, tier: 'listed' }))
    expect(own(now)).toEqual([{ ...deny, tier: 'listed' }])
    expect(now.case?.updatedAt).toBe(actor.at)
    expect(own(after(now, entry({ ...deny, off: false, note: ' ' })))).toBeUndefined()
  })

  test('a new one is added behind the others, plain and without empty words', () => {
    const wish = { ...tale, pattern: '  Fairy   Tale ', example: ' A fairy tale. ', off: false }
    const now = after(before, entry({ ...said, off: true }), entry(wish))
    expect(own(now)).toEqual([
      { ...said, off: true },
      { ...tale, example: 'A fairy tale.' },
    ])
  })

  test('the same again changes nothing', () => {
    const now = after(before, entry(tale))
    expect(entry(tale)(now)).toEqual([])
    expect(entry(deny)(before)).toEqual([])
    expect(removeEntry(before, deny.id, actor.at)).toEqual([])
  })

  test('one that is taken away leaves the others', () => {
    const now = after(before, entry(tale), entry({ ...deny, off: true }))
    const gone = after(now, (p) => removeEntry(p, tale.id, actor.at))
    expect(own(gone)).toEqual([{ ...deny, off: true }])
    expect(own(after(gone, (p) => removeEntry(p, deny.id, actor.at)))).toBeUndefined()
  })
})

test.each(['', '*', 'a*', '* said', 'deny(ed)+', 'so-called'])(
  '[LP2] the pattern "%s" is refused with a remedy, and nothing is written',
  (pattern) => {
    expect(() => entry({ ...tale, pattern })(before)).toThrow(Refused)
    expect(() => entry({ ...tale, pattern })(before)).toThrow(/Nothing was changed\.$/)
  },
)

describe('[LP3] a name', () => {
  test('is added, without blanks and doubles, and described anew', () => {
    const now = after(named, (p) =>
      changeAlias(p, null, { canonical: ' Karsovia ', variants: ['Karsov', 'Karsov', ''] }, actor),
    )
    expect(now.case?.aliases?.at(-1)).toEqual({ canonical: 'Karsovia', variants: ['Karsov'] })
    const again = after(now, (p) =>
      changeAlias(p, 'Karsovia', { canonical: 'Karsovia', kind: 'Organization' }, actor),
    )
    expect(again.case?.aliases?.at(-1)).toEqual({ canonical: 'Karsovia', kind: 'Organization' })
  })

  test('goes along to all who carry it when it is written otherwise', () => {
    const edits = changeAlias(named, 'P. Lindqvar', { canonical: 'Pavo Lindqvar' }, actor)
    const now = apply(named, edits)
    expect(names(now)).toEqual(['Hanne Okoro', 'Pavo Lindqvar'])
    expect(allAnnotations(now).find(({ id }) => id === marks[1]!.id)).toMatchObject({
      speaker: { entity: 'Pavo Lindqvar' },
      updatedAt: actor.at,
      updatedBy: actor.by,
    })
    expect(problemsOf(now)).toEqual([])
    expect(apply(now, undoing(now, changeOf(edits)))).toEqual(named)
  })

  test('joins another one that is written as its variant: their carriers and variants are one', () => {
    const two = after(named, naming(2, 'Lindqvar'), (p) =>
      changeAlias(p, 'Lindqvar', { canonical: 'Lindqvar', variants: ['L.'] }, actor),
    )
    const edits = changeAlias(
      two,
      'P. Lindqvar',
      { canonical: 'Pavo Lindqvar', variants: ['Lindqvar'] },
      actor,
    )
    const now = apply(two, edits)
    expect(now.case?.aliases?.at(-1)).toEqual({
      canonical: 'Pavo Lindqvar',
      variants: ['Lindqvar', 'L.'],
    })
    expect(usesOf(now).get('Pavo Lindqvar')).toBe(2)
    expect(problemsOf(now)).toEqual([])
    expect(apply(now, undoing(now, changeOf(edits)))).toEqual(two)
  })

  test('is not removed while somebody carries it', () => {
    expect(() => removeAlias(named, 'Hanne Okoro', actor)).toThrow(Refused)
    const spare = after(named, (p) => changeAlias(p, null, { canonical: 'Ostrelle' }, actor))
    expect(names(after(spare, (p) => removeAlias(p, 'Ostrelle', actor)))).toEqual(names(named))
  })

  test('is refused where it is empty, taken, or means somebody else already', () => {
    const list = [{ canonical: 'Karsovia', variants: ['Karsov'] }, { canonical: 'Alveria' }]
    expect(aliasProblem(list, null, { canonical: ' ' })).toMatch(/empty/)
    expect(aliasProblem(list, 'Alveria', { canonical: 'Karsovia' })).toMatch(/as a variant/)
    expect(aliasProblem(list, null, { canonical: 'Karsov' })).toMatch(/stands for “Karsovia”/)
    expect(aliasProblem(list, 'Alveria', { canonical: 'Alveria', variants: ['Karsov'] })).toMatch(
      /take it from there first/,
    )
    expect(aliasProblem(list, 'Karsovia', list[0]!)).toBeNull()
    expect(() => changeAlias(named, null, { canonical: '' }, actor)).toThrow(Refused)
    expect(() => changeAlias(named, 'Nobody', { canonical: 'X' }, actor)).toThrow(Refused)
  })
})

describe('[LP4] what comes in from elsewhere', () => {
  test('adds names and teaches known ones; what is known here stays', () => {
    const here = [
      { canonical: 'Karsovia', kind: 'Organization' as const, variants: ['Karsov'] },
      { canonical: 'Alveria' },
    ]
    const { names: now, refused } = namesWith(here, [
      { canonical: 'Karsovia', kind: 'Person', jobTitle: 'state', variants: ['KV', 'Alveria'] },
      { canonical: 'Karsov', variants: ['Karsy'] },
      { canonical: 'Ostrelle' },
    ])
    expect(now).toEqual([
      {
        canonical: 'Karsovia',
        kind: 'Organization',
        jobTitle: 'state',
        variants: ['Karsov', 'KV'],
      },
      { canonical: 'Alveria' },
      { canonical: 'Ostrelle' },
    ])
    expect(refused).toHaveLength(2)
    expect(namesWith(now, now)).toEqual({ names: now, refused: [] })
  })

  test('is one change of one row', () => {
    const edits = describeLexicon(
      named,
      { lexicon: [tale], aliases: [...named.case!.aliases!, { canonical: 'Ostrelle' }] },
      actor.at,
    )
    expect(edits.map(({ table }) => table)).toEqual(['cases'])
    const now = apply(named, edits)
    expect(apply(now, undoing(now, changeOf(edits)))).toEqual(named)
    expect(describeLexicon(now, { lexicon: [tale] }, actor.at)).toEqual([])
  })
})

describe('[LP5] taking a change back', () => {
  test('is possible after other cues, names and titles, and leaves them', () => {
    const edits = entry({ ...deny, off: true })(named)
    const now = after(
      apply(named, edits),
      entry(tale),
      (p) => changeAlias(p, null, { canonical: 'Ostrelle' }, actor),
      (p) => describeCase(p, { title: 'Drones' }, minute(45)),
    )
    const taken = apply(now, undoing(now, changeOf(edits)))
    expect(own(taken)).toEqual([tale])
    expect(names(taken)).toEqual(['Hanne Okoro', 'P. Lindqvar', 'Ostrelle'])
    expect(taken.case?.title).toBe('Drones')
    expect(taken.case?.updatedAt).toBe(minute(45))
  })

  test('of a title is possible after a cue', () => {
    const edits = describeCase(named, { title: 'Drones' }, minute(45))
    const now = after(apply(named, edits), entry(tale))
    const taken = apply(now, undoing(now, changeOf(edits)))
    expect(taken.case?.title).toBe(named.case?.title)
    expect(own(taken)).toEqual([tale])
  })

  test('of an entry or a name that was changed since is refused', () => {
    const edits = entry({ ...deny, off: true })(named)
    const now = after(apply(named, edits), entry({ ...deny, off: true, note: 'loud' }))
    expect(() => undoing(now, changeOf(edits))).toThrow(/was changed since/)
    const variant = changeAlias(
      named,
      'Hanne Okoro',
      { canonical: 'Hanne Okoro', variants: ['Okoro'] },
      actor,
    )
    const later = after(apply(named, variant), (p) =>
      changeAlias(p, 'Hanne Okoro', { canonical: 'Hanne Okoro', kind: 'Person' }, actor),
    )
    expect(() => undoing(later, changeOf(variant))).toThrow(/was changed since/)
  })

  test('of a speaker leaves the name that somebody described since', () => {
    const edits = naming(2, 'Sera Holm')(named)
    const now = after(apply(named, edits), (p) =>
      changeAlias(p, 'Sera Holm', { canonical: 'Sera Holm', variants: ['Holm'] }, actor),
    )
    const taken = apply(now, undoing(now, changeOf(edits)))
    expect(taken.case?.aliases?.at(-1)).toEqual({ canonical: 'Sera Holm', variants: ['Holm'] })
  })

  test('at once gives exactly the project of before, and every project on the way is sound', () => {
    const wanted = step.filter(({ do: what }) => /cue|alias/.test(what))
    fc.assert(
      fc.property(soundProject, fc.array(step, { maxLength: 5 }), wanted, (begin, steps, last) => {
        const { end } = played(begin, steps)
        const edits = editsOf(end, last, 50)
        const now = apply(end, edits)
        expect(problemsOf(now)).toEqual([])
        if (edits.length > 0 && !edits.some(({ table }) => table === 'people'))
          expect(apply(now, undoing(now, changeOf(edits)))).toEqual(end)
      }),
      { numRuns: 500 },
    )
  })
})
