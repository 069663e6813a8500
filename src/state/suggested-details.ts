// What a suggestion says of its words beside the tag, as an annotation holds it: what accepting it would write.

import type { Accepted } from '../core/plans/suggestion.ts'
import type { Project } from '../core/project.ts'
import { nameFor, speakersOf, type KnownSpeaker } from '../core/speakers.ts'
import { wordsOf } from '../core/stated.ts'
import type { ArticleId, StatedValue } from '../core/types.ts'
import { passage, type Span } from '../text/span.ts'
import type { Suggestion } from './open-suggestions.ts'
import { placeFor } from './placing.ts'
import type { Reading } from './reading.ts'
import { suggesting } from './suggesting.ts'

/** What accepting a suggestion of the open article would say of its words beside the tag, in the case as it is. */
export const wouldSay = (
  project: Project,
  reading: Reading,
  suggestion: Suggestion,
): Accepted['said'] => saidOf(reading.text, suggestion, aroundOf(project, reading.articleId))

/** The annotation that accepting a suggestion of the open article would make, without who and when. */
export const wishFor = (
  project: Project,
  reading: Reading,
  suggestion: Suggestion,
): Omit<Accepted, 'at' | 'by'> => ({
  ...placeFor(reading.articleId, suggestion),
  tag: suggestion.tag,
  said: wouldSay(project, reading, suggestion),
})

const aroundOf = (project: Project, articleId: ArticleId): Around => {
  const lexicon = suggesting.getState().read?.lexicon ?? ''
  const isSame =
    lastAround?.project === project &&
    lastAround.articleId === articleId &&
    lastAround.lexicon === lexicon
  if (!isSame)
    lastAround = {
      project,
      articleId,
      known: speakersOf(project, articleId), // looks at every annotation of the case
      outlet: wordsOf(project.articles.get(articleId)?.outlet),
      lexicon,
    }
  return lastAround! // just made where it was not the same
}

let lastAround: (Around & { readonly project: Project; readonly articleId: ArticleId }) | null =
  null

type Around = {
  readonly known: readonly KnownSpeaker[]
  readonly outlet: string
  readonly lexicon: string
}

/** What a suggestion says of its words beside the tag, as an annotation holds it. */
export const saidOf = (
  text: string,
  suggestion: Suggestion,
  { known, outlet, lexicon }: Around,
): Accepted['said'] => {
  const { attribution, cue, date, responseKind, contextKind, tag, altTag, rule } = suggestion
  const { who, stated, name, role, chain, sourceType } = attribution
  const entity = name ? nameFor(name, known) || name : ''
  const isSpoken = who === 'speaker' && (stated !== null || entity !== '')
  return {
    origin: { kind: 'suggestion', rule, ...(cue ? { cue: cue.id } : {}), lexicon },
    ...(altTag && altTag !== tag ? { altTag } : {}),
    ...(isSpoken
      ? {
          speaker: {
            ...(stated ? { stated: passage(text, stated), ...placeOf(stated) } : {}),
            ...(entity ? { entity } : {}),
          },
          sourceType,
        }
      : {}),
    ...(isSpoken && role ? { role } : {}),
    ...(chain.length > 1 ? { chain: [...chain, ...(outlet ? [outlet] : [])] } : {}),
    ...(cue ? { cue: placeOf(cue) } : {}),
    form: suggestion.form,
    ...(date ? { statementDate: datedAs(text, date) } : {}),
    ...(responseKind ? { responseKind } : {}),
    ...(contextKind && tag === 'context' ? { contextKind } : {}),
  }
}

const datedAs = (text: string, date: NonNullable<Suggestion['date']>): StatedValue => ({
  state: 'stated',
  stated: passage(text, date),
  ...placeOf(date),
  ...(date.resolved ? { resolved: date.resolved } : {}),
  ...(date.precision ? { precision: date.precision } : {}),
})

const placeOf = ({ start, end }: Span): Span => ({ start, end })
