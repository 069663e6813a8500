// What the blocks of an article in data are, and what a string of theirs shows.

import { isThing, ownField } from './data-view.ts'
import { isHidden } from './html-hidden.ts'
import { withoutEffects } from './html-style.ts'
import { wordsOf } from './html-text.ts'
import { namingOf } from './outside-names.ts'
import { parseInert } from './trusted.ts'

/** What a record says it is; '' where it does not. */
export const typeOf = (value: unknown): string => {
  if (!isThing(value)) return ''
  for (const name of [
    'type',
    '_type',
    'nodeType',
    '__typename',
    'blockType',
    'kind',
    'component',
  ]) {
    const type = ownField(value, name)
    if (typeof type === 'string') return type
  }
  return ''
}

/** Blocks of words. */
export const TEXT_TYPE =
  /^(?:paragraph|text|p|h[1-6]|heading|header|sub-?head(?:ing|line)?|list|(?:un)?ordered-?list|[uo]l|block-?quote|quote|pull-?quote-?text)$/i
/** Blocks that are lines of their own inside of another one. */
export const BLOCK_TYPE =
  /^(?:p|h[1-6]|li|paragraph|heading(?:-\d)?|header|list-?item|block-?quote|quote|unstyled|block|hard-?break|br)$/i
const SKIPPED_TYPE =
  /image|picture|photo|figure|gallery|video|audio|podcast|embed|\bads?\b|advert|promo|newsletter|related|interstitial|teaser|divider|sign-?up|subscri|paywall|poll\b|caption|atomic|asset|iframe|recirc|read-?more/i
/** Pictures, films, offers and teasers. */
export const isSkipped = (member: unknown): boolean => SKIPPED_TYPE.test(typeOf(member))

/** The seen words of a string that may be markup, paragraph by paragraph. */
export const paragraphsIn = (words: string): readonly string[] => {
  const lines = /[<&]/.test(words) ? seenIn(words).split('\n') : words.split(/\n+/)
  return lines.map((line) => line.trim()).filter((line) => line)
}

const seenIn = (html: string): string =>
  wordsOf(parseInert(withoutEffects(html)).body, (element, where) =>
    isHidden(element) ? 'hidden' : namingOf(element) === 'plain' ? 'outside' : where,
  ).text
