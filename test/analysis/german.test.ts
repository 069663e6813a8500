// German as the second language of the rules.

import { describe, expect, test } from 'vitest'
import { builtIn, lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { lexiconProblems } from '../../src/core/lexicon.ts'

const german = builtIn('de')

describe('[DE1] the German lexicon', () => {
  test('every entry is found in its own example', () => {
    const missed = german.filter((entry) => {
      const { example = '' } = entry
      const hits = lexiconFor({ language: 'de', entries: [], moved: {} }).hitsIn(example, {
        start: 0,
        end: example.length,
      })
      return !hits.some((hit) => hit.entry.id === entry.id)
    })
    expect(missed.map(({ id, pattern, example }) => `${id}: ${pattern} in “${example}”`)).toEqual(
      [],
    )
  })

  test('all of it can be read, and it is of all classes', () => {
    expect(lexiconProblems(german)).toEqual([])
    expect(new Set(german.map((entry) => entry.class)).size).toBe(5)
    expect(german.length).toBeGreaterThan(150)
  })
})
