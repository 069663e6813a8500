// Which claims an annotation could be about: the claim records of the case and what is tagged as claim in any article,
// ranked, each with its reason. It offers; nothing is linked by it.

import { candidatesFor, type Candidate, type Statement } from '../analysis/reading/candidates.ts'
import { isPlaced, type Placed } from '../core/annotation.ts'
import { outletOf, titleOf } from '../core/article.ts'
import type { ClaimOf } from '../core/plans/claim.ts'
import { allAnnotations, type Project } from '../core/project.ts'
import { isSuperseded } from '../core/revisions.ts'
import type { Annotation, Claim, Tag } from '../core/types.ts'
import { nextSentence, sentencesOver, type Reading } from './reading.ts'
import { speakerOf } from './sentence-words.ts'

/** A claim that is offered. */
export type Offered = {
  readonly claim: ClaimOf
  readonly words: string
  /** "same sentence, another speaker; shared: drones, Ostrelle" */
  readonly why: string
  /** "Hanne Okoro, 2 articles", "The Harbour Ledger" */
  readonly whose: string
  /** It lies inside of the very words that ask. */
  readonly isNested: boolean
}

/** What is asked about an annotation, by its tag. */
export const CLAIM_QUESTION: Readonly<Record<Tag, string>> = {
  denial: 'Which claim does it deny?',
  claim: 'Which claim is it?',
  context: 'Context to which claim?',
}

/** All claims of the case that the annotation is not linked to, the likeliest first. */
export const claimsFor = (project: Project, reading: Reading, mark: Placed): readonly Offered[] => {
  const offers = offersIn(project, mark)
  const ranked = candidatesFor(
    askingOf(reading, mark),
    offers.map(({ statement }) => statement),
  )
  const seen = new Set<string>()
  return ranked.flatMap((candidate) => {
    const offer = offers[candidate.at]!
    if (seen.has(offer.key)) return []
    seen.add(offer.key)
    return [
      {
        claim: offer.claim,
        words: offer.words,
        why: whyInWords(candidate),
        whose: whoseInWords(project, offer),
        isNested: candidate.why[0] === 'nested',
      },
    ]
  })
}

type Offer = {
  /** One line for all places of one claim. */
  readonly key: string
  readonly claim: ClaimOf
  readonly words: string
  readonly statement: Statement
  readonly marks: readonly Annotation[]
}

const offersIn = (project: Project, mark: Placed): readonly Offer[] => {
  const linked = new Set<string>(mark.claimIds)
  const claims = allAnnotations(project).filter(
    (each) => each.tag === 'claim' && !isSuperseded(project.articles, each.articleId),
  )
  const about = new Map<string, Annotation[]>()
  const free: Annotation[] = []
  for (const each of claims) {
    const ids = (each.claimIds ?? []).filter((id) => project.claims.has(id))
    if (ids.length === 0 && each.id !== mark.id) free.push(each)
    for (const id of ids) about.set(id, [...(about.get(id) ?? []), each])
  }
  return [
    ...[...project.claims.values()]
      .filter(({ id }) => !linked.has(id))
      .flatMap((claim) => offersOfRecord(claim, about.get(claim.id) ?? [])),
    ...free.map((each): Offer => ({
      key: each.id,
      claim: { kind: 'mark', mark: each },
      words: oneLine(each.quote.exact),
      statement: statementOf(each),
      marks: [each],
    })),
  ]
}

/** A record is ranked by its statement and by each place where it is asserted: the best one counts. */
const offersOfRecord = (
  { id, statement, claimant }: Claim,
  marks: readonly Annotation[],
): readonly Offer[] => {
  const offer = {
    key: id,
    claim: { kind: 'record', id } as const,
    words: oneLine(statement) || 'A claim without words',
    marks,
  }
  const speaker = claimant?.entity ?? claimant?.stated ?? ''
  return [
    { ...offer, statement: { words: statement, speaker, place: null } },
    ...marks.map((each) => ({ ...offer, statement: statementOf(each) })),
  ]
}

const statementOf = (mark: Annotation): Statement => ({
  words: mark.quote.exact,
  speaker: isPlaced(mark) ? speakerOf(mark) : '',
  place: isPlaced(mark) ? { start: mark.start, end: mark.end, article: mark.articleId } : null,
})

const askingOf = (reading: Reading, mark: Placed) => {
  const sentences = sentencesOver(reading, mark)
  const [first = mark] = sentences
  const last = sentences.at(-1) ?? first
  return {
    ...statementOf(mark),
    sentence: { start: first.start, end: last.end },
    around: {
      start: nextSentence(reading, first, -1)?.start ?? first.start,
      end: nextSentence(reading, last, 1)?.end ?? last.end,
    },
  }
}

/** Shared words that are named; the rest speaks for itself. */
const MOST_SHARED = 4

const whyInWords = ({ why, isOther, shared }: Candidate): string => {
  const place = why.map((each) => PLACE[each]).find((words) => words !== undefined)
  const near = place && isOther ? `${place}, another speaker` : place
  const words = shared.slice(0, MOST_SHARED).join(', ')
  return [...(near ? [near] : []), ...(words ? [`shared: ${words}`] : [])].join('; ')
}

const PLACE: Readonly<Partial<Record<Candidate['why'][number], string>>> = {
  nested: 'inside of these words',
  'same-sentence': 'same sentence',
  'next-sentence': 'next sentence',
}

const whoseInWords = (project: Project, { statement, marks }: Offer): string => {
  const articles = [...new Set(marks.map(({ articleId }) => articleId))]
  const [only] = articles
  const article = only && articles.length === 1 ? project.articles.get(only) : undefined
  const where = article
    ? outletOf(article) || titleOf(article)
    : articles.length > 1
      ? `${articles.length} articles`
      : ''
  const [mark] = marks
  const speaker = statement.speaker || (mark && isPlaced(mark) ? speakerOf(mark) : '')
  return [speaker, where].filter(Boolean).join(', ')
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
