// Which suggestion a tag key accepts: the one that means the very sentence.

import { expect, test } from 'vitest'
import { suggestedAs, type Suggestion } from '../../src/state/open-suggestions.ts'
import { readingOf } from '../../src/state/reading.ts'
import { article } from '../support/words.ts'

const { id, text, spans } = article(
  '[[“Not one crane was sold,] Pavo Lindqvar said].” The tower opened in 2029.',
)
const sentence = { start: 0, end: text.indexOf(' The tower') }
const clause = spans[0]!
const reading = readingOf({ id }, text)
const suggestion = (span: { readonly start: number; readonly end: number }) =>
  ({ ...span, tag: 'denial' }) as Suggestion // the rest plays no part

test('[SU18] its ends may miss the marks at those of the sentence, and nothing more', () => {
  const exact = suggestion(sentence)
  const almost = suggestion({ start: 1, end: sentence.end - 2 })
  const part = suggestion(clause)
  for (const each of [exact, almost])
    expect(suggestedAs(reading, [part, each], sentence, 'denial')).toBe(each)
  expect(suggestedAs(reading, [part], sentence, 'denial')).toBeNull()
  expect(suggestedAs(reading, [exact], sentence, 'claim')).toBeNull()
})

test('[SU18] on words that are no whole sentence the tag is one by hand', () => {
  expect(suggestedAs(reading, [suggestion(clause)], clause, 'denial')).toBeNull()
})
