// The page that table.bench.ts measures: the screen of annotations over a case of many annotations, in a database of
// its own. `?rows=` says how many.

import { createRoot } from 'react-dom/client'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { createCase } from '../../src/core/plans/case.ts'
import { addArticle, describeArticle } from '../../src/core/plans/article.ts'
import { newAnnotation } from '../../src/core/annotation.ts'
import { adding } from '../../src/core/change.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { AnnotationId, ArticleId, CaseId, Timestamp } from '../../src/core/types.ts'
import { workbench } from '../../src/state/app.ts'
import { newId } from '../../src/state/clock.ts'
import { openTouchstone } from '../../src/state/open.ts'
import { followAddress, go } from '../../src/state/session.ts'
import * as table from '../../src/state/table.ts'
import { AnnotationsScreen } from '../../src/ui/annotations/AnnotationsScreen.tsx'

const ARTICLES = 20
const WORDS =
  'karsovia ostrelle drones port minister denied report belmar shipment treaty footage evidence said border'.split(
    ' ',
  )
const SPEAKERS = ['', 'Alveria', 'Hanne Okoro', 'Pavo Lindqvar', 'The foreign ministry', '']

// A linear congruential generator (Numerical Recipes): the same case in every run.
let seed = 7
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed % below
}
const sentence = (n: number): string =>
  `${Array.from({ length: 8 + random(14) }, () => WORDS[random(WORDS.length)]).join(' ')} ${n}.`

const fill = async (rows: number): Promise<CaseId> => {
  const bench = workbench()
  const caseId = newId<CaseId>()
  const at = '2031-03-15T09:00:00.000Z' as Timestamp // a fixed time
  const hash = '0'.repeat(64)
  const articles = Array.from({ length: ARTICLES }, (_, a) => {
    const sentences = Array.from({ length: rows / ARTICLES }, (__, n) => sentence(n))
    const text = `Article ${a} about the drones\n\n${sentences.join(' ')}`
    return { id: newId<ArticleId>(), text, sentences }
  })
  await bench.run(
    'Begin',
    (project) => [
      ...createCase(project, { id: caseId, title: 'Drones', at }),
      ...articles.flatMap(({ id, text }) =>
        addArticle({ id, text, textHash: hash, pastedHash: hash, intake: { kind: 'paste', at } }),
      ),
    ],
    'new',
  )
  await bench.openTexts()
  for (const [a, { id }] of articles.entries())
    await bench.run('Describe', (project) =>
      describeArticle(project, id, { outlet: `Outlet ${a % 7}` }),
    )
  await bench.run('Tag', (_, { by }) =>
    articles.flatMap(({ id: articleId, text, sentences }) => {
      let start = text.indexOf('\n\n') + 2
      return sentences.map((words) => {
        const span = { start, end: start + words.length }
        start = span.end + 1
        const tag = TAGS[random(3)]!
        const time = new Date(Date.UTC(2031, 2, 1, 0, random(40_000))).toISOString() as Timestamp // as the brand wants it
        const made = newAnnotation(text, {
          id: newId<AnnotationId>(),
          articleId,
          span,
          tag,
          at: time,
          by,
        })
        const stated = SPEAKERS[random(SPEAKERS.length)]!
        const noted = random(8) === 0 ? { note: `Check ${random(500)}` } : {}
        return adding('annotations', made.id, {
          ...made,
          ...noted,
          ...(stated ? { speaker: { stated } } : {}),
        })
      })
    }),
  )
  return caseId
}

await openTouchstone()
const caseId = await fill(Number(new URLSearchParams(location.search).get('rows') ?? 10_000))
go({ screen: 'annotations', caseId, query: {} }, true)
followAddress()
document.body.style.height = '100vh'
createRoot(document.getElementById('root')!).render(<AnnotationsScreen />)

const view = (query: Readonly<Record<string, string>>): void =>
  go({ screen: 'annotations', caseId, query }, true)

/** What table.bench.ts measures, by name. */
const actions = {
  'sort by quote': () => view({ sort: 'quote' }),
  'sort by speaker': () => view({ sort: 'speaker', dir: 'desc' }),
  'sort by time': () => view({ sort: 'time' }),
  'filter by words': () => view({ text: 'drones 4' }),
  'filter by tag': () => view({ tag: 'denial' }),
  'group by article': () => view({ group: 'article' }),
  'next row': () => table.moveRow(1),
  'last row': () => table.moveRow(-1),
  'select all': () => table.pickAll(),
} as const

export type Action = keyof typeof actions

/** Does one thing; milliseconds until its frame is painted. */
const measure = async (name: Action): Promise<number> => {
  const from = performance.now()
  actions[name]()
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return performance.now() - from
}

/** Back to the plain table, nothing picked, at its beginning. */
const reset = (): void => {
  view({})
  table.tableState.setState(table.tableState.getInitialState(), true)
  document.querySelector('main > div')!.scrollTop = 0
}

const handles = { names: Object.keys(actions) as Action[], measure, reset } // the keys of that object
export type Handles = typeof handles
Object.assign(window, { bench: handles })
