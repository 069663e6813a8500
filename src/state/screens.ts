// Where the screens are: the open case's own, and the article that was read last. And the wait of the key before them.

import { currentArticles } from '../core/revisions.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { workbench } from './app.ts'
import type { Route } from './route.ts'
import { go, say, session } from './session.ts'

/** How long the letter behind `G` is waited for, in milliseconds (interaction, section 3). */
export const WHERE_MS = 1_500

let timer: ReturnType<typeof setTimeout> | undefined

/** From now on, for a moment, letters mean screens. */
export const askWhere = (): void => {
  clearTimeout(timer)
  timer = setTimeout(forgetWhere, WHERE_MS)
  session.setState({ whereAsked: true })
}

/** Letters mean what they always mean. */
export const forgetWhere = (): void => {
  clearTimeout(timer)
  session.setState({ whereAsked: false })
}

const lastRead = new Map<CaseId, ArticleId>()
session.subscribe(({ route }) => {
  if (route.screen === 'reader') lastRead.set(route.caseId, route.articleId)
})

/** The open case; `null` where there is none, or it lies in the bin. */
export const caseHere = (): CaseId | null => {
  const open = workbench().desk.getState().project.case
  return open && !open.deletedAt ? open.id : null
}

/** The article of the open case that this tab read last, else its first. */
export const readerHere = (): Route | null => {
  const caseId = caseHere()
  if (!caseId) return null
  const { project } = workbench().desk.getState()
  const last = lastRead.get(caseId)
  const article = (last && project.articles.get(last)) ?? currentArticles(project)[0]
  return article ? { screen: 'reader', caseId, articleId: article.id } : null
}

/** Goes to a screen of the open case, or says what is missing. */
export const goToScreen = (screen: Route['screen']): void => {
  if (screen === 'library' || screen === 'storage') return go({ screen })
  const caseId = caseHere()
  if (!caseId) return say('Open a case first.')
  if (screen === 'annotations' || screen === 'lexicon') return go({ screen, caseId, query: {} })
  if (screen !== 'reader') return go({ screen, caseId })
  // Already there: the cursor, and the words that a link leads to, stay.
  if (session.getState().route.screen === 'reader') return
  const reader = readerHere()
  if (reader) go(reader)
  else say('There is no article in this case yet. Paste one first.')
}
