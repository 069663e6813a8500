// Notes and places come out of files as well, and a file can hold any words.

import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/core/types.ts'
import { noteInWords } from '../../src/ui/parts/note-words.ts'
import { statedRows } from '../../src/ui/reader/stated-words.ts'

const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']

describe('[IK24] words of a file that mean something to the language mean nothing here', () => {
  test('a note', () => {
    expect(INHERITED.map((name) => noteInWords(`${name}:1`))).toEqual(INHERITED.map(() => null))
    expect(noteInWords('crlf:2')).toBe('2 Windows line ends made plain')
  })

  test('the place where a value was read', () => {
    const rows = INHERITED.flatMap(
      (via) =>
        statedRows({ title: { state: 'not-stated', resolved: 'Port closed', via } } as Article), // what is read of it
    )
    const sources = rows.filter(({ name }) => name === 'Title').map(({ source }) => source)
    expect(sources).toEqual(INHERITED.map((via) => `from ${via}`))
  })
})
