// The app as a column of the shared benchmark (../shared/bench/ADAPTERS.md): the real reader over a real database.
// Every edit goes through the door: plan, strict transaction, apply, paint.

import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { newAnnotation } from '../../src/core/annotation.ts'
import { newArticle } from '../../src/core/article.ts'
import { removeAnnotations, retag, tagSpan } from '../../src/core/plans/annotation.ts'
import { createCase } from '../../src/core/plans/case.ts'
import { adding, apply, type Edit } from '../../src/core/change.ts'
import { marksOf, nothing, type Project } from '../../src/core/project.ts'
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  CaseId,
  PersonId,
  Tag,
  Timestamp,
} from '../../src/core/types.ts'
import { start, workbench } from '../../src/state/app.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { createDrafts } from '../../src/state/drafts.ts'
import { createWorkbench } from '../../src/state/project.ts'
import { readingOf } from '../../src/state/reading.ts'
import { session } from '../../src/state/session.ts'
import { openStore } from '../../src/storage/database.ts'
import { ArticleText } from '../../src/ui/reader/ArticleText.tsx'
import { openView } from '../../src/ui/reader/open-view.ts'
import '../../src/ui/reader/article.css'
import './reader-adapter.css'
import { makeDoc } from '../../../shared/bench/lib/workload.js'

type Mark = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly label: Tag
}
type Doc = {
  readonly key: string
  readonly text: string
  readonly annotations: readonly Mark[]
}

const at = '2031-03-14T09:00:00.000Z' as Timestamp // a bench's time
const person = { id: '90000000-0000-4000-8000-000000000001' as PersonId, name: 'B. Ench' }
const actor = { at, by: person.id }
const HASH = '0'.repeat(64)

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0')
const caseOf = (key: string) => `10000000-0000-4000-8000-${hex(key.charCodeAt(0), 12)}` as CaseId
const articleOf = (key: string) =>
  `a0000000-0000-4000-8000-${hex(key.charCodeAt(0), 12)}` as ArticleId

/** The annotation's id: the harness counts `a17` and `ax3`, the app wants a UUID. */
const ids = new Map<string, AnnotationId>()
const idOf = (id: string): AnnotationId => {
  const known = ids.get(id)
  if (known) return known
  // Ids are random in life; so that the sheets fill as they do there, the counter is spread over 32 bits.
  const made = `${hex(Math.imul(ids.size + 1, 0x9e3779b1) >>> 0, 8)}-0000-4000-8000-${hex(ids.size, 12)}`
  ids.set(id, made as AnnotationId)
  return made as AnnotationId
}

const projectOf = (doc: Doc): { readonly project: Project; readonly edits: readonly Edit[] } => {
  const articleId = articleOf(doc.key)
  const article = newArticle({
    id: articleId,
    text: doc.text,
    textHash: HASH,
    pastedHash: HASH,
    intake: { kind: 'paste', at },
  })
  // The benchmark's text has no headline.
  const { regions: _regions, ...plain } = article
  const edits = [
    ...createCase(nothing, { id: caseOf(doc.key), title: doc.key, at }),
    adding('people', person.id, person),
    adding('articles', articleId, plain),
    adding('texts', articleId, { articleId, text: doc.text }),
    ...doc.annotations.map((mark) => {
      const row: Annotation = newAnnotation(doc.text, {
        id: idOf(`${doc.key}${mark.id}`),
        articleId,
        span: mark,
        tag: mark.label,
        ...actor,
      })
      return adding('annotations', row.id, row)
    }),
  ]
  return { project: apply(nothing, edits), edits }
}

// The cases lie in the database and in memory before one is opened, as they do for an analyst who comes from the
// list; what the other columns are given with the document is prepared as well.
const store = await openStore({
  name: `bench-${crypto.randomUUID()}`,
  newId: () => crypto.randomUUID(),
  events: { onLost: () => undefined, onBlocked: () => undefined },
})
const bench = createWorkbench({ store, person, tell: () => undefined })
start(bench, createDrafts(store))
const projects = new Map<string, Project>()
for (const key of ['A', 'B', 'C', 'D']) {
  const { project, edits } = projectOf(makeDoc(key))
  await bench.run('Import', () => edits, 'new')
  projects.set(key, project)
}

let key = ''
let scroller: HTMLElement
const marksNow = () => marksOf(workbench().desk.getState().project, articleOf(key))
const markOf = (id: string) => ({ articleId: articleOf(key), id: idOf(`${key}${id}`) })

const whole = (article: Element): Promise<void> =>
  new Promise((done) => {
    if (!article.hasAttribute('aria-busy')) return done()
    new MutationObserver((_, observer) => {
      if (article.hasAttribute('aria-busy')) return
      observer.disconnect()
      done()
    }).observe(article, { attributes: true })
  })

const column = {
  name: 'touchstone',
  mouse: true as const,
  open(root: HTMLElement, doc: Doc): void {
    key = doc.key
    const project = projects.get(key)!
    bench.desk.setState({ project })
    const article = project.articles.get(articleOf(key))!
    const reading = readingOf(article, doc.text)
    session.setState({
      reading,
      cursor: null,
      route: { screen: 'reader', caseId: caseOf(key), articleId: article.id },
    })
    const react = createRoot(root)
    flushSync(() => react.render(createElement(ArticleText, { article, reading })))
    scroller = root.querySelector('article')!.parentElement!
    // After a drag the column is to have one annotation more: the release is followed by the key for a claim.
    addEventListener('mouseup', () => {
      if (session.getState().selection) void tagHere('claim')
    })
  },
  complete: () => whole(scroller.querySelector('article')!),
  async add(mark: Mark): Promise<void> {
    const wish = { ...actor, ...markOf(mark.id), span: mark, tag: mark.label }
    await bench.run('Tag', (project) => tagSpan(project, wish))
  },
  async remove(id: string): Promise<void> {
    await bench.run('Remove', (project) => removeAnnotations(project, [markOf(id)]))
  },
  async relabel(id: string, label: Tag): Promise<void> {
    await bench.run('Retag', (project) => retag(project, [markOf(id)], label, actor))
  },
  hit(x: number, y: number): readonly string[] | null {
    return (
      openView()!
        .painter.under(x, y)
        ?.marks.map((mark) => mark.id) ?? null
    )
  },
  scroller: () => scroller,
  textBox: () => scroller.querySelector('article > div')!.getBoundingClientRect(),
  count: () => marksNow().size,
}

// The interface of the benchmark.
// oxlint-disable-next-line import/no-default-export
export default column
