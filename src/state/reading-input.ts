// What the reading engine is told of an article and of its case: the words, the case's own cues and names, what decisions
// made of cues, and what is claimed elsewhere.

import { inputFor } from '../analysis/reading/input.ts'
import type { ReadingInput } from '../analysis/reading/types.ts'
import { allAnnotations, type Project } from '../core/project.ts'
import type { ArticleId } from '../core/types.ts'
import { workbench } from './app.ts'

/** Claims whose words are sent along; a case that has more has them anyway. */
const MOST_CLAIMS = 400

/**
 * What decisions made of cues; `null` where that cannot be fetched. The lexicon, without which nobody can tell, is not
 * in the first bundle, and not needed before something was decided.
 */
export const movedNow = async (): Promise<ReadingInput['moved'] | null> => {
  const isDecided = ({ articles, annotations }: Project): boolean =>
    [...articles.values()].some(({ declined }) => declined) ||
    [...annotations.values()].some((marks) =>
      [...marks.values()].some(({ origin }) => origin.kind === 'suggestion'),
    )
  if (!isDecided(workbench().desk.getState().project)) return {}
  const facts = await import('./cue-facts.ts').catch(() => null)
  return facts && facts.cueFactsOf(workbench().desk.getState().project).moved
}

/**
 * What is asked about an article as the case is now; `moved` is what decisions made of cues (`cue-facts.ts`). `null`
 * where its text is not loaded.
 */
export const inputOf = (
  project: Project,
  articleId: ArticleId,
  moved: ReadingInput['moved'],
): ReadingInput | null => {
  const article = project.articles.get(articleId)
  const text = project.texts.get(articleId)?.text
  if (!article || text === undefined) return null
  return {
    ...inputFor(text, article),
    entries: project.case?.lexicon ?? [],
    moved,
    aliases: project.case?.aliases ?? [],
    claims: claimsOf(project),
  }
}

const claimsOf = (project: Project): readonly string[] =>
  [
    ...[...project.claims.values()].map(({ statement }) => statement),
    ...allAnnotations(project).flatMap(({ tag, quote }) => (tag === 'claim' ? [quote.exact] : [])),
  ].slice(-MOST_CLAIMS)
