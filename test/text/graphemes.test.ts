import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  firstGraphemes,
  graphemeEnd,
  graphemeStart,
  lastGraphemes,
} from '../../src/text/graphemes.ts'
import { wordAt } from '../../src/text/words.ts'
import { awkwardText, growthOf, megabytes, runs } from './support.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const clustersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), (part) => part.segment)

test('[O6] an offset inside a cluster moves to its start or its end', () => {
  const text = 'Cafe\u0301 of 👩‍✈️ Belmar'
  expect([graphemeStart(text, 4), graphemeEnd(text, 4)]).toEqual([3, 5])
  expect([graphemeStart(text, 4 + 1), graphemeEnd(text, 5)]).toEqual([5, 5])
  expect([graphemeStart(text, 11), graphemeEnd(text, 11)]).toEqual([9, 14])
  expect([graphemeStart(text, -3), graphemeEnd(text, 99)]).toEqual([0, text.length])
})

test('[O6] a row of flags is cut between flags, however long it is', () => {
  const flags = '🇦🇽'.repeat(300)
  for (const at of [2, 402, 1000, 1198]) {
    expect(graphemeStart(flags, at)).toBe(at - (at % 4))
    expect(graphemeEnd(flags, at)).toBe(at + ((4 - (at % 4)) % 4))
  }
})

test('[O7] the window gives the boundaries that the whole text gives', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, fc.nat(400), (a, b, near) => {
      const text = a + b + a
      const at = Math.min(near, text.length)
      let start = 0
      for (const cluster of clustersOf(text)) {
        if (start + cluster.length > at) break
        start += cluster.length
      }
      const inside = segmenter.segment(text).containing(at)
      expect(graphemeStart(text, at)).toBe(start)
      expect(graphemeEnd(text, at)).toBe(start === at ? at : start + (inside?.segment.length ?? 0))
    }),
    runs,
  )
})

test('[O8] a context is the first or the last n clusters, cut between two', () => {
  expect(firstGraphemes('🇦🇽🇦🇽 denied', 2)).toBe('🇦🇽🇦🇽')
  expect(lastGraphemes('sent by Cafe\u0301', 2)).toBe('fe\u0301')
  expect([firstGraphemes('Pell', 9), lastGraphemes('Pell', 9)]).toEqual(['Pell', 'Pell'])
  expect([firstGraphemes('Pell', 0), lastGraphemes('Pell', 0), firstGraphemes('', 3)]).toEqual([
    '',
    '',
    '',
  ])
  fc.assert(
    fc.property(awkwardText, fc.integer({ min: 1, max: 40 }), (text, n) => {
      const clusters = clustersOf(text)
      expect(firstGraphemes(text, n)).toBe(clusters.slice(0, n).join(''))
      expect(lastGraphemes(text, n)).toBe(clusters.slice(-n).join(''))
    }),
    runs,
  )
})

test('[O9] a word is what a double-click takes, and the word that ends at the offset', () => {
  const wordIn = (text: string, near: string, after = 0): string | null => {
    const word = wordAt(text, text.indexOf(near) + after)
    return word && text.slice(word.start, word.end)
  }
  const text =
    "The U.S. and Alveria’s state-run wire: F-16 jets (Ostrelle's) left at 5 a.m. today, “now” — "
  expect(wordIn(text, 'U.S.')).toBe('U.S.')
  expect(wordIn(text, 'S. and')).toBe('U.S.')
  expect(wordIn(text, 'veria')).toBe('Alveria’s')
  expect(wordIn(text, 'run')).toBe('state-run')
  expect(wordIn(text, '16')).toBe('F-16')
  expect(wordIn(text, 'relle')).toBe("Ostrelle's")
  expect(wordIn(text, 'm. today')).toBe('a.m.')
  expect(wordIn(text, 'today', 5)).toBe('today')
  expect(wordIn(text, 'now', 3)).toBe('now')
  expect(wordIn(text, '— ', 1)).toBeNull()
  expect(wordAt('', 0)).toBeNull()
  expect(wordAt('wire', 9)).toBeNull()
})

test('[O9] Chinese has words too, the same from every offset in them', () => {
  const text = '卡索维亚否认向邻国出售无人机。'
  const words = Array.from({ length: text.length - 1 }, (_, at) => wordAt(text, at))
  expect(words).not.toContain(null)
  for (const [at, word] of words.entries())
    expect(wordAt(text, word?.start ?? -1)).toEqual(words[at])
  expect(new Set(words.map((word) => word?.start)).size).toBeLessThan(text.length - 1)
})

/** Between 1, which a window costs in any text, and 8, which reading all of it would. */
const WINDOW = 4

test.each(megabytes)('[O10] a megabyte of %s costs a window, not a megabyte', (_, text) => {
  const around = (some: string) => {
    for (const at of [1, Math.floor(some.length / 2) + 1, some.length - 1]) {
      graphemeStart(some, at)
      graphemeEnd(some, at)
      wordAt(some, at)
    }
    firstGraphemes(some, 32)
    lastGraphemes(some, 32)
  }
  expect(growthOf(text, around, WINDOW)).toBeLessThan(WINDOW)
})
