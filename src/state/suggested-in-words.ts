// Suggestions as they are heard. They are called suggested every time, so that nobody takes one for an annotation.

import { shortened } from '../text/shortened.ts'
import { passage, type Span } from '../text/span.ts'
import type { Tag } from '../core/types.ts'
import type { Suggestion } from './open-suggestions.ts'

/** What is said of a suggestion. */
export type Heard = Pick<Suggestion, 'tag' | 'cue'> & {
  readonly attribution: Pick<Suggestion['attribution'], 'name' | 'stated'>
}

/** "suggested denial", "suggested denial, claim": each tag once, the outer before the inner. */
export const suggestedTags = (suggested: readonly { readonly tag: Tag }[]): string =>
  suggested.length === 0
    ? ''
    : `suggested ${[...new Set(suggested.map(({ tag }) => tag))].join(', ')}`

/**
 * "Suggested denial, because of “denied”; speaker: Pavo Lindqvar; Enter accepts." `key` is what accepts, `null` where no
 * key does; `''` where nothing is suggested.
 */
export const suggestedInWords = (
  text: string,
  suggested: readonly Heard[],
  key: string | null,
): string => {
  if (suggested.length === 0) return ''
  const each = suggested.flatMap((one) => {
    const speaker = speakerOf(text, one)
    return [
      `suggested ${one.tag}${reasonOf(text, one)}`,
      ...(speaker ? [`speaker: ${speaker}`] : []),
    ]
  })
  const words = [...each, ...(key ? [`${key} accepts`] : [])].join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** ", because of “denied”"; nothing where no word is the reason. */
const reasonOf = (text: string, { cue }: Heard): string =>
  cue ? `, because of “${inOneLine(text, cue)}”` : ''

/** Who is proposed as the speaker; `''` where that is the outlet or nobody knows. */
const speakerOf = (text: string, { attribution: { name, stated } }: Heard): string =>
  name || (stated ? inOneLine(text, stated) : '')

const inOneLine = (text: string, span: Span): string =>
  shortened(passage(text, span).replace(/\s+/g, ' '), MOST_UNITS)

/** Longer than anybody wants to hear of a reason. */
const MOST_UNITS = 80
