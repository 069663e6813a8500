// Everything that an analyst can do, as data that fast-check can draw: a step becomes the edits of one plan.

import fc from 'fast-check'
import { apply, type Edit } from '../../src/core/change.ts'
import {
  describeAnnotation,
  removeAnnotations,
  retag,
  tagSpan,
} from '../../src/core/plans/annotation.ts'
import {
  addArticle,
  describeArticle,
  markDone,
  removeArticle,
} from '../../src/core/plans/article.ts'
import {
  binCase,
  createCase,
  describeCase,
  introducing,
  restoreCase,
} from '../../src/core/plans/case.ts'
import { changeAlias, removeAlias } from '../../src/core/plans/aliases.ts'
import { nameEvent } from '../../src/core/plans/event.ts'
import { changeEntry, removeEntry } from '../../src/core/plans/lexicon.ts'
import { confirmAnchor, replaceAnchor, reviseArticle } from '../../src/core/plans/revise.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { placeBeside } from '../../src/core/plans/order.ts'
import { allAnnotations, articlesInOrder, nothing, type Project } from '../../src/core/project.ts'
import type { WantedDetails } from '../../src/core/details.ts'
import { Refused } from '../../src/core/refused.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Actor } from '../../src/core/plans/annotation.ts'
import type {
  Alias,
  Annotation,
  AnnotationId,
  ArticleId,
  CaseId,
  EventId,
  LexiconEntry,
  Person,
} from '../../src/core/types.ts'
import { isBoundary } from '../../src/text/code-points.ts'
import { freeze } from '../../src/text/normalize.ts'
import { awkwardText, caseId, hexOf, minute, personId, soundProject, uuid } from './projects.ts'

/** A detail by name: who speaks, as a slice of the text and a name, or a value of the schema; `null` takes it away. */
export type DetailWish =
  | {
      readonly speaker: {
        readonly from: number
        readonly size: number
        readonly entity: string
      } | null
    }
  | { readonly details: WantedDetails }

/** One thing done. Numbers choose among what is there; 0 to 1 places are shares of a text. */
export type Step =
  | { readonly do: 'tag'; readonly article: number; readonly from: number; readonly size: number }
  | { readonly do: 'tag again'; readonly which: number; readonly tag: number }
  | { readonly do: 'retag'; readonly which: readonly number[]; readonly tag: number }
  | { readonly do: 'remove'; readonly which: readonly number[] }
  | { readonly do: 'note'; readonly which: number; readonly note: string | null }
  | { readonly do: 'detail'; readonly which: number; readonly wish: DetailWish }
  | { readonly do: 'paste'; readonly words: string }
  | {
      readonly do: 'describe'
      readonly article: number
      readonly field: 'title' | 'outlet' | 'byline' | 'published' | 'url'
      readonly words: string | readonly [number, number]
    }
  | {
      readonly do: 'revise'
      readonly article: number
      readonly from: number
      readonly size: number
      readonly words: string
    }
  | { readonly do: 'confirm'; readonly which: number }
  | {
      readonly do: 'put'
      readonly which: number
      readonly from: number
      readonly size: number
    }
  | { readonly do: 'discard'; readonly article: number }
  | { readonly do: 'close'; readonly article: number; readonly isDone: boolean }
  | { readonly do: 'order'; readonly article: number; readonly beside: number }
  | { readonly do: 'event'; readonly article: number; readonly label: string }
  | { readonly do: 'cue'; readonly entry: LexiconEntry }
  | { readonly do: 'forget cue'; readonly id: string }
  | { readonly do: 'alias'; readonly which: number | null; readonly alias: Alias }
  | { readonly do: 'forget alias'; readonly which: number }
  | { readonly do: 'rename'; readonly title: string }
  | { readonly do: 'bin' }
  | { readonly do: 'restore' }
  | { readonly do: 'import'; readonly steps: readonly Step[] }

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const which = fc.nat(11)
const words = fc.string({ unit: 'grapheme', maxLength: 12 })

const detailWish: fc.Arbitrary<DetailWish> = fc.oneof(
  fc.record({
    speaker: fc.option(
      fc.record({
        from: share,
        size: share,
        entity: fc.constantFrom('', 'Alveria', 'Hanne Okoro', 'Pavo Lindqvist'),
      }),
    ),
  }),
  fc
    .constantFrom<WantedDetails>(
      { role: 'Deputy Trade Minister' },
      { form: 'mixed' },
      { form: undefined },
      { responseKind: 'non-denial' },
      { checkable: 'partly' },
      { contextKind: 'legal' },
      { altTag: 'denial' },
      { altTag: undefined },
      { statementDate: { state: 'not-stated' } },
      { statementDate: { state: 'stated', stated: 'x', resolved: '2031-03-14', precision: 'day' } },
    )
    .map((details) => ({ details })),
)

/** Entries that the program ships with, as far as a step knows them. */
export const someBuiltIn: readonly LexiconEntry[] = [
  { id: 'xx.deny', language: 'en', class: 'denial', pattern: 'deny|denied', tier: 'strong' },
  { id: 'xx.said', language: 'en', class: 'claim', pattern: 'said', tier: 'weak' },
]
const entryId = fc.constantFrom('xx.deny', 'xx.said', 'own.tale')
const entryWish: fc.Arbitrary<LexiconEntry> = fc.record(
  {
    id: entryId,
    language: fc.constant('en'),
    class: fc.constantFrom('denial', 'claim', 'report-verb'),
    pattern: fc.constantFrom('deny|denied', 'said', ' Fairy  tale', 'a*', '* said', ''),
    tier: fc.constantFrom('strong', 'weak', 'listed'),
    off: fc.boolean(),
    pinned: fc.boolean(),
    example: fc.constantFrom('The union said so.', ' '),
  },
  { requiredKeys: ['id', 'language', 'class', 'pattern', 'tier'] },
)
const someName = fc.constantFrom('Alveria', 'Pavo Lindqvar', 'Lindqvar', ' Karsov ', 'Karsovia', '')

const single: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('tag'), article: fc.nat(4), from: share, size: share }),
  },
  fc.record({ do: fc.constant('tag again'), which, tag: fc.nat(2) }),
  fc.record({
    do: fc.constant('retag'),
    which: fc.uniqueArray(which, { maxLength: 5 }),
    tag: fc.nat(2),
  }),
  fc.record({ do: fc.constant('remove'), which: fc.uniqueArray(which, { maxLength: 5 }) }),
  fc.record({ do: fc.constant('note'), which, note: fc.option(words) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('detail'), which, wish: detailWish }) },
  fc.record({ do: fc.constant('paste'), words: awkwardText }),
  fc.record({
    do: fc.constant('describe'),
    article: fc.nat(4),
    field: fc.constantFrom('title', 'outlet', 'byline', 'published', 'url'),
    words: fc.oneof(words, fc.tuple(share, share), fc.constantFrom('', '2031-03-14', '2031-3-14')),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('revise'),
      article: fc.nat(4),
      from: share,
      size: share,
      words: fc.oneof(words, awkwardText),
    }),
  },
  fc.record({ do: fc.constant('confirm'), which }),
  fc.record({ do: fc.constant('put'), which, from: share, size: share }),
  fc.record({ do: fc.constant('discard'), article: fc.nat(4) }),
  fc.record({ do: fc.constant('close'), article: fc.nat(4), isDone: fc.boolean() }),
  fc.record({ do: fc.constant('order'), article: fc.nat(4), beside: fc.nat(4) }),
  fc.record({
    do: fc.constant('event'),
    article: fc.nat(4),
    label: fc.constantFrom('', 'Drone talks', 'drone  talks', 'Harbour blast', 'DRONE TALKS'),
  }),
  fc.record({ do: fc.constant('cue'), entry: entryWish }),
  fc.record({ do: fc.constant('forget cue'), id: entryId }),
  fc.record({
    do: fc.constant('alias'),
    which: fc.option(fc.nat(3)),
    alias: fc.record(
      { canonical: someName, variants: fc.array(someName, { maxLength: 3 }) },
      { requiredKeys: ['canonical'] },
    ),
  }),
  fc.record({ do: fc.constant('forget alias'), which: fc.nat(3) }),
  fc.record({ do: fc.constant('rename'), title: words }),
  fc.record({ do: fc.constant('bin') }),
  fc.record({ do: fc.constant('restore') }),
)

/** A step; an import brings in what somebody else made of the same case. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: single },
  fc.record({ do: fc.constant('import'), steps: fc.array(single, { maxLength: 4 }) }),
)

/** A sound project, or none yet. */
export const start: fc.Arbitrary<Project> = fc.oneof(
  { weight: 9, arbitrary: soundProject },
  fc.constant(nothing),
)

export const tester: Person = { id: personId(7), name: 'T. Ester' }

/** The edits of a step on a project as it is now; none where it is refused or nothing is there to do it to. */
export const editsOf = (
  project: Project,
  wish: Step,
  n: number,
  actor: Actor = { at: minute(60 + n), by: tester.id },
): readonly Edit[] => {
  try {
    const planned = plannedEdits(project, wish, n, actor)
    return [...introducing(project, tester, planned), ...planned]
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** The project after all steps, and what each of them changed. */
export const played = (
  begin: Project,
  steps: readonly Step[],
  firstId = 0,
): { readonly end: Project; readonly edits: readonly (readonly Edit[])[] } => {
  let end = begin
  const edits = steps.map((wish, i) => {
    const made = editsOf(end, wish, firstId + i)
    end = apply(end, made)
    return made
  })
  return { end, edits }
}

const plannedEdits = (project: Project, wish: Step, n: number, actor: Actor): readonly Edit[] => {
  if (!project.case) {
    const made = createCase(project, { id: caseId(1), title: 'Ostrelle', at: actor.at })
    return [...made, ...paste('Karsovia [denied] it.\n\nAlveria did not.', n)]
  }
  const articles = articlesInOrder(project)
  const annotations = allAnnotations(project)
  switch (wish.do) {
    case 'tag': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      const text = article && project.texts.get(article.id)?.text
      if (!article || !text) return []
      const span = spanIn(text, wish.from, wish.size)
      const id = uuid('b', 1000 + n) as AnnotationId // a test's id
      const tag = TAGS[n % 3]!
      return tagSpan(project, { id, articleId: article.id, span, tag, ...actor })
    }
    case 'tag again': {
      const there = annotations[wish.which % Math.max(1, annotations.length)]
      if (there?.start === undefined || there.end === undefined) return []
      const id = uuid('b', 1000 + n) as AnnotationId // a test's id
      const span = { start: there.start, end: there.end }
      const tag = TAGS[wish.tag]!
      return tagSpan(project, { id, articleId: there.articleId, span, tag, ...actor })
    }
    case 'retag':
      return retag(project, picked(annotations, wish.which), TAGS[wish.tag]!, actor)
    case 'remove':
      return removeAnnotations(project, picked(annotations, wish.which))
    case 'note': {
      const there = annotations[wish.which % Math.max(1, annotations.length)]
      return there
        ? describeAnnotation(project, there, { note: wish.note ?? undefined }, actor)
        : []
    }
    case 'detail': {
      const there = annotations[wish.which % Math.max(1, annotations.length)]
      if (!there) return []
      return describeAnnotation(project, there, detailsFrom(project, there, wish.wish), actor)
    }
    case 'paste':
      return paste(wish.words, n)
    case 'describe': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      const text = article && project.texts.get(article.id)?.text
      if (!article || text === undefined) return []
      const said =
        typeof wish.words === 'string'
          ? wish.words
          : text.slice(...sliceOf(text, wish.words[0], wish.words[1]))
      return describeArticle(project, article.id, { [wish.field]: said })
    }
    case 'revise': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      const text = article && project.texts.get(article.id)?.text
      if (!article || text === undefined) return []
      const [from, to] = sliceOf(text, wish.from, wish.size)
      return revised(project, article.id, text.slice(0, from) + wish.words + text.slice(to), n)
    }
    case 'confirm': {
      const there = annotations[wish.which % Math.max(1, annotations.length)]
      return there ? confirmAnchor(project, there, actor) : []
    }
    case 'put': {
      const there = annotations[wish.which % Math.max(1, annotations.length)]
      const text = there && project.texts.get(there.articleId)?.text
      if (!there || !text) return []
      return replaceAnchor(project, there, spanIn(text, wish.from, wish.size), actor)
    }
    case 'close': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      return article ? markDone(project, article.id, wish.isDone) : []
    }
    case 'discard': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      return article ? removeArticle(project, article.id) : []
    }
    case 'order': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      const beside = articles[wish.beside % Math.max(1, articles.length)]
      if (!article || !beside) return []
      return placeBeside(project, article.id, { beside: beside.id, where: 'behind' }, actor.at)
    }
    case 'event': {
      const article = articles[wish.article % Math.max(1, articles.length)]
      const id = uuid('e', 1000 + n) as EventId // a test's id
      return article ? nameEvent(project, article.id, wish.label, id) : []
    }
    case 'cue':
      return changeEntry(project, someBuiltIn, wish.entry, actor.at)
    case 'forget cue':
      return removeEntry(project, wish.id, actor.at)
    case 'alias': {
      const names = project.case.aliases ?? []
      const there = wish.which === null ? undefined : names[wish.which % Math.max(1, names.length)]
      return changeAlias(project, there?.canonical ?? null, wish.alias, actor)
    }
    case 'forget alias': {
      const names = project.case.aliases ?? []
      const there = names[wish.which % Math.max(1, names.length)]
      return there ? removeAlias(project, there.canonical, actor) : []
    }
    case 'rename':
      return describeCase(project, { title: wish.title }, actor.at)
    case 'bin':
      return binCase(project, actor.at)
    case 'restore':
      return restoreCase(project)
    case 'import':
      return previewImport(project, played(project, wish.steps, 100 + n * 10).end).edits
  }
}

const detailsFrom = (project: Project, there: Annotation, wish: DetailWish): WantedDetails => {
  if ('details' in wish) return wish.details
  if (!wish.speaker) return { speaker: undefined }
  const { from, size, entity } = wish.speaker
  const text = project.texts.get(there.articleId)?.text ?? ''
  return { speaker: { stated: text.slice(...sliceOf(text, from, size)), entity } }
}

const paste = (pastedWords: string, n: number): readonly Edit[] => {
  const { text } = freeze(pastedWords)
  return addArticle({
    id: uuid('a', 1000 + n) as ArticleId, // a test's id
    text,
    textHash: hexOf(text),
    pastedHash: hexOf(pastedWords.toWellFormed()),
    intake: { kind: 'paste', at: minute(60 + n) },
  })
}

const revised = (
  project: Project,
  oldId: ArticleId,
  pastedWords: string,
  n: number,
): readonly Edit[] => {
  const { text } = freeze(pastedWords)
  return reviseArticle(project, {
    oldId,
    newId: uuid('a', 1000 + n) as ArticleId, // a test's id
    text,
    textHash: hexOf(text),
    pastedHash: hexOf(pastedWords.toWellFormed()),
    intake: { kind: 'paste', at: minute(60 + n), notes: ['revision:1'] },
  })
}

const picked = <T>(all: readonly T[], wanted: readonly number[]): readonly T[] =>
  wanted.flatMap((i) => all[i] ?? [])

const spanIn = (text: string, from: number, size: number) => {
  const [first, last] = sliceOf(text, from, size)
  return { start: first, end: last }
}

const sliceOf = (text: string, from: number, size: number): readonly [number, number] => {
  let first = Math.floor(from * text.length)
  while (!isBoundary(text, first)) first -= 1
  let end = Math.min(text.length, first + 1 + Math.floor(size * 40))
  while (!isBoundary(text, end)) end += 1
  return [first, end]
}

export const theCase: CaseId = caseId(1)
