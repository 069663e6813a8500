// Cues that are being written and not kept yet: they stay while the analyst looks at something else.

import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { sameData } from '../core/equal.ts'
import type { LexiconEntry } from '../core/types.ts'

/** By case and id, see `draftKey`. */
export const cueDrafts = createStore<Readonly<Record<string, LexiconEntry>>>(() => ({}))

export const useCueDraft = (key: string): LexiconEntry | undefined =>
  useStore(cueDrafts, (drafts) => drafts[key])

/** The key of a draft; `new` is the one that is added. */
export const draftKey = (caseId: string, id: string): string => `${caseId} ${id}`

/** Keeps what was typed; nothing is kept where it says what `original` says. */
export const keepDraft = (key: string, draft: LexiconEntry, original: LexiconEntry): void => {
  if (sameData(draft, original)) return forgetDraft(key)
  cueDrafts.setState({ [key]: draft })
}

/** Other values of an entry; a key that is there without one is taken away. */
export type Wish = { readonly [K in keyof LexiconEntry]?: LexiconEntry[K] | undefined }

/** Keeps a draft with other values of its keys. */
export const changeDraft =
  (key: string, draft: LexiconEntry, original: LexiconEntry) =>
  (wish: Wish): void =>
    keepDraft(key, withWish(draft, wish), original)

/** Keys that are taken away are gone, not there without a value. */
const withWish = (draft: LexiconEntry, wish: Wish): LexiconEntry =>
  Object.fromEntries(
    Object.entries({ ...draft, ...wish }).filter(([, value]) => value !== undefined),
  ) as LexiconEntry // the draft with other values of its keys

export const forgetDraft = (key: string): void => {
  const { [key]: _, ...rest } = cueDrafts.getState()
  cueDrafts.setState(rest, true)
}
