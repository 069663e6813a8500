// What in a sentence is worth checking, in words: a number, a comparison, a superlative. It comes with what is read of the
// sentence, whatever was decided about that since; it is in no file, counts nothing and decides nothing.

import { useStore } from 'zustand'
import { overlaps, type Span } from '../text/span.ts'
import type { Suggestion } from './open-suggestions.ts'
import { session } from './session.ts'
import { suggesting, useSuggesting } from './suggesting.ts'
import { thresholdNow, thresholdStore } from './threshold.ts'

type Hint = Suggestion['hints'][number]

/** In the order in which they are named. */
const HINTS: readonly Hint[] = ['number', 'quantity', 'comparison', 'superlative']
/** A quantity is a number with what it counts. Dates are on every line of news, and no reason of their own. */
const WORDS: Readonly<Record<Hint, string>> = {
  number: 'a number',
  quantity: 'a number',
  comparison: 'a comparison',
  superlative: 'a superlative',
  date: '',
}

/** "Worth checking: a number, a comparison", each once; `''` where nothing is. */
export const hintsInWords = (hints: readonly Hint[]): string => {
  const named = HINTS.flatMap((each) => (hints.includes(each) && WORDS[each]) || [])
  return named.length > 0 ? `Worth checking: ${[...new Set(named)].join(', ')}` : ''
}

/** The same of a sentence of the open article; `''` where it is not read, and with suggestions off. */
export const worthChecking = (sentence: Span): string => {
  const { reading } = session.getState()
  const { read, text, articleId } = suggesting.getState()
  const isRead = reading && articleId === reading.articleId && text === reading.text
  if (!isRead || !read || thresholdNow() === 'off') return ''
  return hintsInWords(
    read.suggestions.filter((each) => overlaps(each, sentence)).flatMap(({ hints }) => hints),
  )
}

/** Subscribes a component to what is worth checking in a sentence. */
export const useWorthChecking = (sentence: Span | null): string => {
  useSuggesting((state) => state.read)
  useStore(thresholdStore)
  return sentence ? worthChecking(sentence) : ''
}
