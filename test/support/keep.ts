// An article as a paste makes it, without the box: what many tests begin with.

import { proposalOf } from '../../src/analysis/propose.ts'
import { addArticles, targetOf } from '../../src/state/adding.ts'
import { prepare } from '../../src/state/incoming.ts'
import { incomingOf, type Pasted } from '../../src/state/pasted.ts'
import { go } from '../../src/state/session.ts'

/** Keeps pasted words in the open case or in a new one, and opens them in the reader. False when nothing was added. */
export const keepArticle = async (pasted: Pasted, on: 'open' | 'new'): Promise<boolean> => {
  const target = targetOf(on)
  // The rules themselves, without starting a worker for each of hundreds of tests.
  const prepared = await prepare(await incomingOf(pasted), (text, facts) =>
    Promise.resolve(proposalOf(text, facts)),
  )
  const { caseId, articles } = await addArticles([prepared], target, { keepBoth: true })
  const [article] = articles
  if (!caseId || !article) return false
  go({ screen: 'reader', caseId, articleId: article.id })
  await new Promise((resolve) => {
    setTimeout(resolve) // the address is heard of
  })
  return true
}
