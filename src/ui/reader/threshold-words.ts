// The stops of the threshold and the languages of the rules, in words.

import type { Threshold } from '../../state/threshold.ts'

/** What each stop shows, in one line. */
export const THRESHOLD_MEANS: Readonly<Record<Threshold, string>> = {
  off: 'Nothing is suggested.',
  strong: 'Only where the words leave little doubt.',
  likely: 'Strong ones, and weaker ones near a claim.',
  all: 'Whatever a rule finds; many are wrong.',
}

/**
 * What is to be known of the language of the cues: that there are none for the article's, or whose they are where the
 * case holds several languages. `null` where nothing is. Languages are BCP 47; one that is not stated is read as English.
 */
export const rulesInWords = (
  language: string | undefined,
  rules: 'en' | 'de' | null,
  ofCase: readonly (string | undefined)[],
  isCued: boolean,
): string | null => {
  if (rules === null) {
    const name = language ? nameOf(language) : 'this language'
    return isCued
      ? `No rules for ${name}: only cues of this case’s own lexicon are used.`
      : `No rules for ${name}: suggestions are off. Quotations, numbers and dates still work.`
  }
  const several = new Set(ofCase.map((each) => primary(each ?? 'en'))).size > 1
  return several ? `Cues are ${nameOf(rules)}.` : null
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** "Korean"; a tag that nobody knows stays as it is written. */
const nameOf = (language: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  } catch {
    return language // not a language tag
  }
}
