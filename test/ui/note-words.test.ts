// Notes and places come out of files as well, and a file can hold any words.

import { readdirSync, readFileSync } from 'node:fs'
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

test('[IK34] every place where the readers of pages and files find a value is told in words', () => {
  const sources = ['src/dom', 'src/intake', 'src/state'].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  // `fact(value, 'json-ld')`, `via: 'share'`, `const VIA = 'pdf-info'`
  const places = sources.flatMap((source) => [
    ...source.matchAll(/(?:\bfact\([^\n]*, |\bvia: |\bVIA = |_LINE = )'([a-z-]+)'/g),
  ])
  const all = new Set(places.map(([, place]) => place!))
  expect(all.size).toBeGreaterThan(15)
  const told = (via: string): string =>
    statedRows({ title: { state: 'not-stated', resolved: 'Port closed', via } } as Article) // what is read of it
      .find(({ name }) => name === 'Title')!.source
  expect([...all].filter((via) => told(via) === `from ${via}`)).toEqual([])
})
