// What this tab knows to be stored: the head it saw last, and the records that were read or written up to it. A write
// can then be made without waiting for reads; it is compared with what is stored all the same (write-change.ts).

import type { CaseRecord, Head, Known, KnownSheets } from './database.ts'

/** What was learnt by reading or writing. */
export type Learnt = {
  readonly record: CaseRecord | null
  readonly sheets: readonly (readonly [articleKey: string, sheets: KnownSheets])[]
}

/** The key of an article's sheets. */
export const articleKey = (caseId: string, articleId: string): string => `${caseId}/${articleId}`

/**
 * What is known at `head` after something was learnt there. `before` is the seq of the head up to which what is
 * `known` holds; where somebody else has written since, all of it is forgotten.
 */
export const learn = (known: Known | null, before: number, head: Head, learnt: Learnt): Known => {
  const kept = known?.head.seq === before ? known : null
  const records = kept?.records ?? new Map<string, CaseRecord>()
  const sheets = kept?.sheets ?? new Map<string, KnownSheets>()
  if (learnt.record) records.set(learnt.record.id, learnt.record)
  for (const [key, each] of learnt.sheets) sheets.set(key, each)
  return { head, records, sheets }
}
