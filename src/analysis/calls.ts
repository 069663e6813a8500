// Lines that are made of nothing but the words of a page: buttons, offers, headings of boxes and links, in seven languages.
// What gives them away is not a phrase but that no word of the line says anything else.

import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import type { Line } from './lines.ts'
import { pageWordOf, type PageKind } from './page-words.ts'
import { tokensOf } from './token-patterns.ts'

/** A line of page words; weak where it could be a subheading as well. `null` for what says something else. */
export const callIn = ({ words, isStopped }: Line): Mark | null => {
  if (words.length > LONGEST || QUOTES.test(words) || words.includes('\n')) return null
  const { kind, sum, open, count, isSure } = weighed(words, 1)
  if (!kind) return null
  const isFull = /[.…]$/.test(words) && isStopped
  const isCall = open === 0 ? sum >= (isFull ? 3 : 2) : open === 1 && sum >= 4 && count >= 4
  if (!isCall || (open > 0 && isFull) || isAttributed(words)) return null
  const isWeak = count === 1 || (!isSure && sum < 5)
  return {
    kind,
    rule: 'page-words',
    reason: `"${shortened(words)}" is made of the words of a page: ${SAYS[kind]}.`,
    ...(isWeak ? { isWeak } : {}),
    ...(kind === 'related' && count > 1 ? { opens: 'section' } : {}),
  }
}

/** How many words of a line lead to other articles, and whether it says nothing else. */
export const leadsOn = (words: string): { readonly leads: number; readonly isAll: boolean } => {
  const { related, sum, open } = weighed(words, MOST_WORDS)
  return { leads: related, isAll: open === 0 && sum >= 2 }
}

/** Longer lines are sentences, in UTF-16 units and in words. */
const LONGEST = 110
const MOST_WORDS = 14

const QUOTES = /["“”„«»]|\d{4}/

type Kind = Exclude<PageKind, 'thing' | 'small'>

const SAYS: Readonly<Record<Kind, string>> = {
  share: 'something to do with it',
  related: 'the way to other articles',
  newsletter: 'an offer to subscribe or to register',
  comments: 'a call for comments',
  navigation: 'a link of the page',
  cookie: 'a choice of cookies',
}

/** Reads no further where more words than `mostOpen` say something of their own. */
const weighed = (words: string, mostOpen: number) => {
  const totals: Record<Kind, number> = {
    share: 0,
    related: 0,
    newsletter: 0,
    comments: 0,
    navigation: 0,
    cookie: 0,
  }
  const tokens = tokensOf(words)
  let sum = 0
  let open = 0
  let isSure = false
  let isUnit = false
  for (const { folded } of tokens.slice(0, MOST_WORDS + 1)) {
    if (open > mostOpen) break
    const meaning = pageWordOf(folded)
    const isNumber = /^\p{N}+$/u.test(folded)
    if (meaning) {
      sum += meaning.weight
      isSure ||= meaning.weight === 2
      if (meaning.kind !== 'thing' && meaning.kind !== 'small')
        totals[meaning.kind] += meaning.weight
      // "1 crown", "4 Wochen": what a number counts is no matter of the line's own.
    } else if (!isNumber && !isUnit) open += 1
    isUnit = isNumber
  }
  const best = KINDS.reduce((a, b) => (totals[b] > totals[a] ? b : a))
  return {
    kind: tokens.length <= MOST_WORDS && totals[best] > 0 ? best : null,
    related: totals.related,
    sum,
    open,
    isSure,
    count: tokens.length,
  }
}

/** Of two that weigh the same, the earlier one. */
const KINDS: readonly Kind[] = [
  'related',
  'newsletter',
  'share',
  'comments',
  'cookie',
  'navigation',
]
