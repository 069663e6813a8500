// Words stand in a text as words of their own, however their letters are written.

import { describe, expect, test } from 'vitest'
import { placeOfWords } from '../../src/text/whole-words.ts'

describe('[L36] a part of a word is no place of its own', () => {
  test.each(['NFC', 'NFD'])('with an accent at its end, in %s', (form) => {
    const text = 'José spoke of Joséphine.'.normalize(form)
    const place = (words: string) => placeOfWords(text, words.normalize(form))
    expect(place('Jose')).toBeNull()
    expect(place('José')).toEqual({ start: 0, end: 'José'.normalize(form).length })
    expect(place('phine')).toBeNull()
    expect(place('spoke')?.start).toBe('José '.normalize(form).length)
  })

  test('nor one of letters outside of the basic plane; a sign in front is no letter', () => {
    expect(placeOfWords('𐐀AP', 'AP')).toBeNull()
    expect(placeOfWords('AP𐐀', 'AP')).toBeNull()
    expect(placeOfWords('❤️AP', 'AP')).toEqual({ start: 2, end: 4 })
  })
})
