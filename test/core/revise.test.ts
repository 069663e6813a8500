// A corrected text is a new article, and everything that was said of the old one goes over to it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaced } from '../../src/core/annotation.ts'
import { apply, invert, type Change } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import {
  describeAnnotation,
  removeAnnotations,
  resizeAnnotation,
  tagSpan,
} from '../../src/core/plans/annotation.ts'
import {
  describeArticle,
  markDone,
  removeArticle,
  toggleBoilerplate,
} from '../../src/core/plans/article.ts'
import {
  confirmAnchor,
  replaceAnchor,
  reviseArticle,
  wantedInRevision,
  type Revision,
} from '../../src/core/plans/revise.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import { allAnnotations, marksOf, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import { currentArticles, isSuperseded, revisionsOf } from '../../src/core/revisions.ts'
import type { Annotation, Article, ChangeId, Claim, Evidence } from '../../src/core/types.ts'
import { decode, encode } from '../../src/formats/touchstone.ts'
import { compare, comparedFrom } from '../../src/text/compared.ts'
import type { Anchored } from '../../src/text/reanchor.ts'
import { spanOf } from '../text/support.ts'
import {
  analyst,
  annotationId,
  articleId,
  caseId,
  claimId,
  digest,
  hexOf,
  minute,
  pasted,
  projectOfRows,
  uuid,
} from '../support/projects.ts'
import { played, step, start as startOf } from '../support/steps.ts'
import { actor, after, annotation, article, project } from '../support/words.ts'

const report = article(`Port closd

By R. Vale, 14 March 2031

Karsovia [rejected the report] on Monday, [a spokesman] said.

[Alveria said that not one drone had left Belmar.]

[The treaty held in all of its parts.]

Sign up for the morning letter.`)
const newId = articleId(2)

const revising =
  (text: string, oldId = report.id, id = newId) =>
  (now: Project) =>
    reviseArticle(now, {
      oldId,
      newId: id,
      text,
      textHash: hexOf(text),
      pastedHash: hexOf(text),
      intake: { kind: 'paste', at: minute(40), notes: ['revision:1'] },
    })

const edited = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, report.text)

const corrected = edited(
  ['closd', 'closed'],
  ['not one drone', 'not a drone'],
  ['\n\nThe treaty held in all of its parts.', ''],
  ['Sign up', 'Belmar lies on the coast of Alveria.\n\nSign up'],
)

const tagged = project(
  [report],
  {
    ...annotation(report, 0, 'denial'),
    note: 'Ask the port.',
    speaker: { stated: 'a spokesman', ...report.spans[1]!, entity: 'Karsovia' },
    cue: report.spans[1]!,
    statementDate: { state: 'stated', stated: 'on Monday', ...spanOf(report.text, 'on Monday') },
  },
  annotation(report, 2, 'claim'),
  annotation(report, 3, 'context'),
)
const before: Project = {
  ...tagged,
  case: { ...tagged.case!, aliases: [{ canonical: 'Karsovia' }] },
}
const now = after(before, revising(corrected))
const mark = (nth: number, there = now): Annotation => marksOf(there, newId).get(annotationId(nth))!
const old = (there = now): Article => there.articles.get(report.id)!
const made = (there = now): Article => there.articles.get(newId)!

describe('[RV20] a revision from what was found of the texts before', () => {
  const wish: Revision = {
    oldId: report.id,
    newId,
    text: corrected,
    textHash: hexOf(corrected),
    pastedHash: hexOf(corrected),
    intake: { kind: 'paste', at: minute(40) },
  }
  const wanted = wantedInRevision(before, report.id)
  const compared = comparedFrom(
    report.text,
    corrected,
    wanted,
    compare(report.text, corrected, wanted),
  )!

  test('is the one that is found on the spot', () => {
    expect(reviseArticle(before, wish, compared)).toEqual(reviseArticle(before, wish))
  })

  test('for which nothing else is looked for', () => {
    const missed: string[] = []
    const found = new (class extends Map<string, Anchored> {
      override get(key: string): Anchored | undefined {
        const known = super.get(key)
        if (!known) missed.push(key)
        return known
      }
    })(compared.found)
    reviseArticle(before, wish, { ...compared, found })
    expect(wanted.length).toBeGreaterThan(6)
    expect(missed).toEqual([])
  })

  test('also where something was tagged since', () => {
    const span = report.spans[1]!
    const claim = {
      id: annotationId(9),
      articleId: report.id,
      span,
      tag: 'claim',
      ...actor,
    } as const
    const later = after(before, (there) => tagSpan(there, claim))
    expect(reviseArticle(later, wish, compared)).toEqual(reviseArticle(later, wish))
  })
})

describe('[RV8] a correction makes a new version and keeps the old one', () => {
  test('readable, locked and without annotations of its own', () => {
    expect(now.texts.get(report.id)).toEqual(report.rows[1])
    expect(old()).toEqual({ ...report.rows[0], status: 'locked' })
    expect(marksOf(now, report.id).size).toBe(0)
    expect(made()).toMatchObject({
      revisionOf: report.id,
      status: 'open',
      textHash: hexOf(corrected),
      intake: { kind: 'paste', notes: ['revision:1'] },
    })
    expect(now.texts.get(newId)?.text).toBe(corrected)
    expect(problemsOf(now)).toEqual([])
  })

  test('and is refused where nothing was changed, or the article has a newer version', () => {
    expect(() => after(before, revising(report.text))).toThrow(Refused)
    expect(() => after(now, revising('New.', report.id, articleId(3)))).toThrow(Refused)
    expect(() => after(before, revising('New.', articleId(7)))).toThrow(Refused)
  })
})

describe('[RV9] every annotation goes over with its id and with what is said of it', () => {
  test('certain where its words are', () => {
    expect(mark(0)).toEqual({
      ...before.annotations.get(report.id)!.get(annotationId(0)),
      articleId: newId,
      ...spanOf(corrected, 'rejected the report'),
      quote: {
        exact: 'rejected the report',
        prefix: corrected.slice(corrected.indexOf('rejected') - 32, corrected.indexOf('rejected')),
        suffix: ' on Monday, a spokesman said.\n\nA',
      },
      speaker: { stated: 'a spokesman', ...spanOf(corrected, 'a spokesman'), entity: 'Karsovia' },
      cue: spanOf(corrected, 'a spokesman'),
      statementDate: { state: 'stated', stated: 'on Monday', ...spanOf(corrected, 'on Monday') },
    })
  })

  test('unsure where they were changed, with the words that they were', () => {
    expect(mark(2)).toMatchObject({
      anchor: 'unsure',
      tag: 'claim',
      quote: { exact: 'Alveria said that not a drone had left Belmar.' },
      formerQuote: { exact: 'Alveria said that not one drone had left Belmar.' },
      ...spanOf(corrected, 'Alveria said that not a drone had left Belmar.'),
    })
  })

  test('without a place where they are gone, and never dropped', () => {
    expect(mark(3)).toMatchObject({
      anchor: 'orphan',
      quote: { exact: 'The treaty held in all of its parts.' },
    })
    expect(isPlaced(mark(3))).toBe(false)
    expect(allAnnotations(now)).toHaveLength(3)
  })

  test('what points to words beside it keeps the words where their place is gone', () => {
    const gone = after(before, revising(edited([', a spokesman said', ''], ['Monday', 'Friday'])))
    expect(mark(0, gone).speaker).toEqual({ stated: 'a spokesman', entity: 'Karsovia' })
    expect(mark(0, gone)).not.toHaveProperty('cue')
    expect(mark(0, gone).statementDate).toEqual({
      state: 'not-stated',
      resolved: 'on Monday',
      basis: 'other-article',
      via: 'revision',
    })
    expect(problemsOf(gone)).toEqual([])
  })

  test('an unsure one is never made certain by a further correction, and keeps its first words', () => {
    const again = edited(['Port', 'The port'], ['not one drone', 'not a drone'])
    const third = after(now, revising(again, newId, articleId(3)))
    expect(marksOf(third, articleId(3)).get(annotationId(2))).toMatchObject({
      anchor: 'unsure',
      formerQuote: { exact: 'Alveria said that not one drone had left Belmar.' },
    })
    // Its words are there again: they are proposed.
    expect(marksOf(third, articleId(3)).get(annotationId(3))).toMatchObject({
      anchor: 'unsure',
      quote: { exact: 'The treaty held in all of its parts.' },
    })
  })

  test('two never come to lie on the same words', () => {
    const twice = article(
      '[Karsovia rejected the report about drones on Monday.]\n\n[Karsovia rejected the report about drones on Friday.]',
    )
    const both = project([twice], annotation(twice, 0, 'claim'), annotation(twice, 1, 'denial'))
    const one = after(both, revising(twice.text.slice(0, twice.spans[0]!.end), twice.id))
    const places = [...marksOf(one, newId).values()].map(({ start, end }) => `${start}-${end}`)
    expect(new Set(places).size).toBe(2)
  })
})

describe('[RV10] what is known of the article goes over as well', () => {
  const described = after(
    before,
    (each) =>
      describeArticle(each, report.id, {
        outlet: 'Harbour Ledger',
        byline: 'R. Vale',
        published: '2031-03-14',
        url: 'https://ledger.example/port',
      }),
    (each) =>
      toggleBoilerplate(each, report.id, [spanOf(report.text, 'Sign up for the morning letter.')]),
  )

  test('with its places found again; a corrected headline is the title', () => {
    const next = after(described, revising(corrected))
    expect(made(next)).toMatchObject({
      title: { state: 'stated', stated: 'Port closed', start: 0, end: 11 },
      outlet: { state: 'not-stated', resolved: 'Harbour Ledger', basis: 'analyst' },
      byline: { state: 'stated', stated: 'R. Vale' },
      published: { state: 'stated', stated: '14 March 2031', resolved: '2031-03-14' },
      url: 'https://ledger.example/port',
    })
    expect(made(next).regions?.map(({ kind, by, exact }) => [kind, by, exact])).toEqual([
      ['headline', 'rule:first-line', 'Port closed'],
      ['other', 'person', 'Sign up for the morning letter.'],
    ])
    expect(problemsOf(next)).toEqual([])
  })

  test('what the text no longer says is known from the earlier version', () => {
    const next = after(described, revising(edited(['By R. Vale, 14 March 2031\n\n', ''])))
    expect(made(next).byline).toEqual({
      state: 'not-stated',
      resolved: 'R. Vale',
      basis: 'other-article',
      via: 'revision',
    })
    expect(made(next).published).toEqual({
      state: 'not-stated',
      resolved: '2031-03-14',
      precision: 'day',
      basis: 'other-article',
      via: 'revision',
    })
  })

  test('boilerplate stays over its whole line, and nothing that was added is set aside', () => {
    const next = after(
      described,
      revising(edited(['Sign up for', 'Please sign up now for'], ['Port', 'Read on.\n\nPort'])),
    )
    const aside = made(next).regions?.filter(({ kind }) => kind === 'other')
    expect(aside?.map(({ exact }) => exact)).toEqual(['Please sign up now for the morning letter.'])
  })
})

describe('[RV11] a place that is unsure is settled by a person', () => {
  const mine = { articleId: newId, id: annotationId(2) }
  const lost = { articleId: newId, id: annotationId(3) }

  test('“Yes, this is the place”', () => {
    const settled = after(now, (each) => confirmAnchor(each, mine, actor))
    expect(mark(2, settled)).not.toHaveProperty('anchor')
    expect(mark(2, settled)).not.toHaveProperty('formerQuote')
    expect(mark(2, settled)).toMatchObject({
      quote: mark(2).quote,
      updatedAt: actor.at,
      updatedBy: actor.by,
    })
    expect(confirmAnchor(settled, mine, actor)).toEqual([])
    expect(() => confirmAnchor(now, lost, actor)).toThrow(Refused)
  })

  test('on words that were selected', () => {
    const span = spanOf(corrected, 'Belmar lies on the coast')
    const settled = after(now, (each) => replaceAnchor(each, lost, span, actor))
    expect(mark(3, settled)).toMatchObject({
      ...span,
      quote: { exact: 'Belmar lies on the coast' },
    })
    expect(mark(3, settled)).not.toHaveProperty('anchor')
    expect(problemsOf(settled)).toEqual([])
    const taken = spanOf(corrected, 'rejected the report')
    expect(() => replaceAnchor(now, lost, taken, actor)).toThrow(/lies on exactly these words/)
    expect(() => replaceAnchor(now, lost, { start: 5, end: 5 }, actor)).toThrow(RangeError)
  })

  test('by moving its ends, and it can be removed', () => {
    const span = spanOf(corrected, 'not a drone had left Belmar')
    const moved = after(now, (each) => resizeAnnotation(each, mine, span, actor))
    expect(mark(2, moved)).not.toHaveProperty('anchor')
    expect(allAnnotations(after(now, (each) => removeAnnotations(each, [lost])))).toHaveLength(2)
    const noted = after(now, (each) => describeAnnotation(each, mine, { note: 'x' }, actor))
    expect(mark(2, noted).anchor).toBe('unsure')
  })
})

test('[RV12] an earlier version is read only', () => {
  const wish = {
    id: annotationId(9),
    articleId: report.id,
    span: report.spans[0]!,
    tag: 'claim' as const,
    ...actor,
  }
  for (const plan of [
    () => tagSpan(now, wish),
    () => describeArticle(now, report.id, { outlet: 'x' }),
    () => markDone(now, report.id, false),
    () => toggleBoilerplate(now, report.id, [report.spans[0]!]),
  ])
    expect(plan).toThrow(/earlier version of the text/)
})

describe('[RV13] a correction is one change and is taken back as one', () => {
  const change = (edits: Change['edits']): Change => ({
    id: uuid('f', 1) as ChangeId, // a test's id
    caseId: caseId(1),
    at: minute(40),
    by: analyst.id,
    label: 'Correct the text',
    edits,
  })

  test('with evidence that rests on what went over', () => {
    const claim: Claim = {
      id: claimId(1),
      statement: 'Drones left Belmar.',
      evidence: [
        {
          id: uuid('d', 1) as Evidence['id'], // a test's id
          kind: 'annotation',
          stance: 'supports',
          annotationId: annotationId(2),
        },
      ],
    }
    const resting: Project = { ...before, claims: new Map([[claim.id, claim]]) }
    const edits = revising(corrected)(resting)
    const next = apply(resting, edits)
    expect(problemsOf(next)).toEqual([])
    expect(apply(next, undoing(next, change(edits)))).toEqual(resting)
    expect(apply(next, invert(edits))).toEqual(resting)
  })

  test('but not when work was done on the new version', () => {
    const edits = revising(corrected)(before)
    const span = spanOf(corrected, 'Belmar lies')
    const next = after(apply(before, edits), (each) =>
      tagSpan(each, { id: annotationId(9), articleId: newId, span, tag: 'claim', ...actor }),
    )
    expect(() => undoing(next, change(edits))).toThrow(Refused)
  })
})

describe('[RV14] versions of an article', () => {
  const third = after(now, revising('Nothing is left of it.', newId, articleId(3)))
  const other = article('Another one.', 5)
  const all: Project['articles'] = new Map([...third.articles, [other.id, other.rows[0]]])

  test('are in order, and only the newest is to be worked on, at the place of the first', () => {
    for (const id of [report.id, newId, articleId(3)])
      expect(revisionsOf(all, id).map((each) => each.id)).toEqual([report.id, newId, articleId(3)])
    expect(revisionsOf(all, other.id).map(({ id }) => id)).toEqual([other.id])
    expect([report.id, newId, articleId(3), other.id].map((id) => isSuperseded(all, id))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(currentArticles({ articles: all, case: null }).map(({ id }) => id)).toEqual([
      articleId(3),
      other.id,
    ])
  })

  test('when the newest is removed, the one before is the newest again', () => {
    const left = after(third, (each) => removeArticle(each, articleId(3)))
    expect(isSuperseded(left.articles, newId)).toBe(false)
  })

  test('in a circle, as only a damaged file has them, still have a newest one', () => {
    const [one] = pasted(1, 'One.')
    const [two] = pasted(2, 'Two.')
    const { articles } = projectOfRows({
      articles: [
        [{ ...one, revisionOf: two.id }, pasted(1, 'One.')[1]],
        [{ ...two, revisionOf: one.id }, pasted(2, 'Two.')[1]],
      ],
    })
    expect(currentArticles({ articles, case: null }).map(({ id }) => id)).toEqual([two.id])
    expect(revisionsOf(articles, one.id)).toHaveLength(2)
  })
})

describe('[RV15] versions and unsure places go into the file and come back', () => {
  const throughFile = async (each: Project): Promise<Project> => {
    const file = await encode(each, { name: 'Touchstone', version: '0.1.0' }, digest)
    if (file.kind === 'refused') throw new Error(JSON.stringify(file.problems))
    const read = await decode(file.text, digest)
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems))
    return read.project
  }

  test('as they are', async () => {
    expect(await throughFile(now)).toEqual(now)
  })

  test('after anything that was done, corrections among it', async () => {
    await fc.assert(
      fc.asyncProperty(startOf, fc.array(step, { maxLength: 6 }), async (begin, steps) => {
        const { end } = played(begin, steps)
        if (!end.case) return
        expect(problemsOf(end)).toEqual([])
        await throughFile(end)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
