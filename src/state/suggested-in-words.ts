// Suggestions as they are heard. They are called suggested every time, so that nobody takes one for an annotation.

import type { Tag } from '../core/types.ts'
import { shortened } from '../text/shortened.ts'
import type { Suggestion } from './open-suggestions.ts'
import { reasonAsText } from './suggestion-reason.ts'

/** "suggested denial", "suggested denial, claim": each tag once, the outer before the inner. */
export const suggestedTags = (suggested: readonly { readonly tag: Tag }[]): string =>
  suggested.length === 0
    ? ''
    : `suggested ${[...new Set(suggested.map(({ tag }) => tag))].join(', ')}`

/**
 * "Suggested denial: “denied” is a word of denial; speaker: Pavo Lindqvar, named before “denied”. Enter accepts." The
 * reasons are those of the panel, shortened for the ear. `key` is what accepts, `null` where no key does; `''` where
 * nothing is suggested.
 */
export const suggestedInWords = (
  text: string,
  suggested: readonly Suggestion[],
  key: string | null,
): string =>
  [
    ...suggested.map(
      (each) => `Suggested ${each.tag}: ${shortened(reasonAsText(each, text), MOST_UNITS)}`,
    ),
    ...(key && suggested.length > 0 ? [`${key} accepts.`] : []),
  ].join(' ')

/** Longer than anybody wants to hear of a reason. */
const MOST_UNITS = 180
