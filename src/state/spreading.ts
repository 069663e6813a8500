// One tag for the same sentence everywhere: looks it up, shows what it found, and writes what the analyst chose.

import { annotationOn } from '../core/annotation.ts'
import { tagSpans } from '../core/plans/annotation.ts'
import type { Tag } from '../core/types.ts'
import { passage } from '../text/span.ts'
import { workbench } from './app.ts'
import { marksHere } from './marks-here.ts'
import { sayOutcome } from './outcome.ts'
import { placeFor } from './placing.ts'
import { twinsOf, type Twin } from './same-sentence.ts'
import { say, session } from './session.ts'

/** Looks for the sentence under the cursor in all articles and shows where its tag could go. Changes nothing. */
export const offerSameSentence = async (): Promise<void> => {
  const { reading, cursor } = session.getState()
  if (!reading || !cursor) return say('Put the cursor on a sentence first.')
  // Queued behind the tag that may have been asked for a moment ago.
  const project = await workbench().openTexts()
  if (session.getState().reading?.articleId !== reading.articleId) return // the analyst is elsewhere by now
  const tagged = annotationOn(marksHere(reading), cursor)
  if (!tagged)
    return say('This sentence needs a tag first. Then it can go on the same sentence elsewhere.')
  const words = passage(reading.text, cursor)
  const twins = twinsOf(project, reading.articleId, words, tagged.tag)
  if (twins.length === 0)
    return say('No other article holds this sentence without having this tag on it.')
  session.setState({ sameSentence: { tag: tagged.tag, words, twins } })
}

/** Tags the chosen ones, as one change. */
export const tagTwins = async (tag: Tag, twins: readonly Twin[]): Promise<void> => {
  const wishes = twins.map(({ articleId, span }) => ({ ...placeFor(articleId, span), tag }))
  const what = twins.length === 1 ? 'the same sentence' : `${twins.length} same sentences`
  const outcome = await workbench().run(`Tag ${what} as ${tag}`, (project, actor) =>
    tagSpans(
      project,
      wishes.map((wish) => ({ ...wish, ...actor })),
    ),
  )
  sayOutcome(outcome)
  if (outcome.kind === 'done') say(`Tagged ${what} as ${tag} in other articles.`)
}
