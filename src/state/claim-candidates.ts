// Which claims an annotation could be about: the claim records of the case and what is tagged as claim in any article,
// the likeliest first, each with its reason. It offers; nothing is linked by it.

import {
  candidatesFor,
  type CandidateReason,
  type KnownClaim,
  type Said,
} from '../analysis/reading/ranked-claims.ts'
import { isPlaced, type Placed } from '../core/annotation.ts'
import { outletOf, titleOf } from '../core/article.ts'
import type { ClaimOf } from '../core/plans/claim.ts'
import { allAnnotations, type Project } from '../core/project.ts'
import { isSuperseded } from '../core/revisions.ts'
import type { Annotation, Article, ArticleId, Claim } from '../core/types.ts'
import { overlaps, type Span } from '../text/span.ts'
import { claimNumbers } from './claim-numbers.ts'
import { FAR, ordersOf, sentencesAround } from './claim-places.ts'
import { reasonsInWords } from './claim-words.ts'
import type { Reading } from './reading.ts'
import { capital, speakerOf } from './sentence-words.ts'

/** A claim that is offered. */
export type Offered = {
  readonly key: string
  readonly claim: ClaimOf
  readonly words: string
  /** "Same sentence, another speaker; shared words: drones"; empty where nothing speaks for it. */
  readonly why: string
  /** "Claim 3, Hanne Okoro, 2 articles", "This article". */
  readonly whose: string
  /** Of the record (`claim-numbers.ts`); `null` where there is none yet. */
  readonly number: number | null
  /** It lies inside of the very words that ask. */
  readonly isNested: boolean
}

/**
 * The claims of the case that an annotation of the open article is not linked to: the likely ones, the likeliest
 * first, and the others as they come. Linear in the annotations of the case.
 */
export const claimsFor = (
  project: Project,
  reading: Reading,
  mark: Placed,
): { readonly likely: readonly Offered[]; readonly others: readonly Offered[] } => {
  const all = new Map(claimsOf(project, mark).map((each) => [each.key, each]))
  const sentenceOf = sentencesAround(reading, mark)
  const isHeadline = (span: Span): boolean =>
    reading.headline !== null && overlaps(reading.headline, span)
  const orderOf = ordersOf(project)
  const asking: Said = { ...saidBy(mark), sentence: 0, isHeadline: isHeadline(mark) }
  const known = [...all.values()].map((each): KnownClaim => {
    const { place, ...claim } = knownAs(each, mark.articleId, sentenceOf)
    const isHere = place?.articleId === mark.articleId
    return {
      ...claim,
      order: (place && orderOf.get(place.id)) ?? null,
      isHeadline: isHere && isHeadline(place),
    }
  })
  const likely = candidatesFor(asking, known).flatMap(({ key, reasons }) => {
    const each = all.get(key)
    return each ? [offered(project, mark.articleId, each, reasons)] : []
  })
  const taken = new Set(likely.map(({ key }) => key))
  const others = [...all.values()]
    .filter(({ key }) => !taken.has(key))
    .map((each) => offered(project, mark.articleId, each, []))
  return { likely, others }
}

/** A claim of the case: a record with all places where it is asserted, or what is tagged as claim and has no record. */
type KnownHere = {
  readonly key: string
  readonly record: Claim | null
  readonly marks: readonly Placed[]
  readonly denials: number
}

const claimsOf = (project: Project, mark: Placed): readonly KnownHere[] => {
  const asserting = new Map<string, Placed[]>()
  const denials = new Map<string, number>()
  const free: Placed[] = []
  for (const each of allAnnotations(project)) {
    if (!isPlaced(each) || isSuperseded(project.articles, each.articleId)) continue
    const records = (each.claimIds ?? []).filter((id) => project.claims.has(id))
    for (const id of records) {
      if (each.tag === 'denial') denials.set(id, (denials.get(id) ?? 0) + 1)
      if (each.tag !== 'claim') continue
      const places = asserting.get(id)
      if (places) places.push(each)
      else asserting.set(id, [each])
    }
    if (each.tag === 'claim' && records.length === 0 && each.id !== mark.id) free.push(each)
  }
  return [
    ...[...project.claims.values()]
      .filter(({ id }) => !mark.claimIds?.includes(id))
      .map((record) => ({
        key: record.id,
        record,
        marks: asserting.get(record.id) ?? [],
        denials: denials.get(record.id) ?? 0,
      })),
    ...free.map((each) => ({ key: each.id, record: null, marks: [each], denials: 0 })),
  ]
}

/** One that is asserted in the open article is ranked by its words there, nearest to the annotation. */
const knownAs = (
  { key, record, marks, denials }: KnownHere,
  here: ArticleId,
  sentenceOf: (span: Span) => number | null,
): Omit<KnownClaim, 'order' | 'isHeadline'> & { readonly place: Placed | undefined } => {
  const near = marks
    .filter(({ articleId }) => articleId === here)
    .map((each) => ({ each, apart: Math.abs(sentenceOf(each) ?? FAR) }))
    .toSorted((a, b) => a.apart - b.apart)[0]?.each
  const place = near ?? marks[0]
  const said = place ? saidBy(place) : NOWHERE
  return {
    ...said,
    place,
    key,
    denials,
    words: near || !record ? said.words : record.statement,
    name: said.name || (record?.claimant?.entity ?? record?.claimant?.stated ?? ''),
    sentence: near ? sentenceOf(near) : null,
  }
}

const saidBy = (mark: Placed): Omit<Said, 'isHeadline'> => ({
  start: mark.start,
  end: mark.end,
  words: mark.quote.exact,
  name: speakerOf(mark),
  role: [mark.role, mark.speaker?.stated].filter(Boolean).join(' '),
  articleId: mark.articleId,
  sentence: null,
  day: dayOf(mark),
})

const NOWHERE: Omit<Said, 'isHeadline'> = {
  start: 0,
  end: 0,
  words: '',
  name: '',
  role: '',
  articleId: '',
  sentence: null,
  day: null,
}

const dayOf = ({ statementDate }: Annotation): string | null =>
  statementDate?.precision === 'day' ? (statementDate.resolved ?? null) : null

const offered = (
  project: Project,
  here: ArticleId,
  { key, record, marks }: KnownHere,
  reasons: readonly CandidateReason[],
): Offered => {
  const [first] = marks
  const number = (record && claimNumbers(project).get(record.id)) ?? null
  return {
    key,
    claim: record || !first ? { kind: 'record', id: record!.id } : { kind: 'mark', mark: first }, // one of them is there
    words:
      oneLine(record ? record.statement : (first?.quote.exact ?? '')) || 'A claim without words',
    why: reasonsInWords(reasons),
    whose: whoseInWords(project, here, { record, number, marks }),
    number,
    isNested: reasons[0]?.code === 'nested',
  }
}

const whoseInWords = (
  project: Project,
  here: ArticleId,
  { record, number, marks }: Pick<KnownHere, 'record' | 'marks'> & Pick<Offered, 'number'>,
): string => {
  const ids = [...new Set(marks.map(({ articleId }) => articleId))]
  const only = ids.length === 1 && ids[0] ? project.articles.get(ids[0]) : undefined
  const where = only ? placeInWords(only, here) : ids.length > 1 ? `${ids.length} articles` : ''
  const claimant = record?.claimant?.entity ?? record?.claimant?.stated ?? ''
  const speaker = claimant || marks.map(speakerOf).find(Boolean) || ''
  const called = number === null ? '' : `claim ${number}`
  return capital([called, speaker, where].filter(Boolean).join(', '))
}

const placeInWords = (article: Article, here: ArticleId): string =>
  article.id === here ? 'this article' : outletOf(article) || titleOf(article)

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
