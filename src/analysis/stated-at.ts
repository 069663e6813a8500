// A value that stands in the text, and one that does not.

import type { StatedValue } from '../core/types.ts'
import type { Span } from '../text/span.ts'

/** Looked for and not there. */
export const NOT_STATED: StatedValue = { state: 'not-stated' }

/** The words at a place, with the rule that read them. */
export const statedAt = (text: string, { start, end }: Span, via: string): StatedValue => ({
  state: 'stated',
  stated: text.slice(start, end),
  start,
  end,
  via,
})
