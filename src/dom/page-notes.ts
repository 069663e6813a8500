// The account that goes with what was read of a page: how many words went elsewhere, and what did not happen.

import type { Words } from './html-text.ts'
import { accountOf } from './page-account.ts'

/** The words of a page, those that nobody saw and those around it at a length that can be kept, and the account. */
export type Accounted = Words & { readonly notes: readonly string[] }

const KEPT_LIMIT = 100_000

/** What would have run or loaded. */
export const accountNotes = (document: Document): readonly string[] => {
  const { scripts, remote, scriptLinks, trackedDeletions } = accountOf(document)
  return notesOf({
    scripts,
    remote,
    'script-links': scriptLinks,
    'tracked-deletions': trackedDeletions,
  })
}

/** Notes for the counts above 0. */
export const notesOf = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}:${count}`)

/** Words with their account; `notes` are those that are known already. */
export const accounted = (
  { text, hidden, outside }: Words,
  notes: readonly string[],
): Accounted => ({
  text,
  hidden: shortened(hidden),
  outside: shortened(outside),
  notes: [...notesOf({ hidden: hidden.length, outside: outside.length }), ...notes],
})

const shortened = (text: string): string =>
  text.length > KEPT_LIMIT ? text.slice(0, KEPT_LIMIT).toWellFormed() : text
