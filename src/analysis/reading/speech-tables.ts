// Which language's words for who says what are in use.

import type { SpeechWords } from './speech-words.ts'
import type { Lexicon } from './types.ts'
import { wordsDe } from './words-de.ts'
import { wordsEn } from './words-en.ts'

const TABLES: Partial<Readonly<Record<'en' | 'de', SpeechWords>>> = {
  en: wordsEn,
  de: wordsDe,
}

/** The words of the language whose rules are in use; `null` where there are none. */
export const speechWordsFor = (rules: Lexicon['rules']): SpeechWords | null =>
  rules ? (TABLES[rules] ?? null) : null
