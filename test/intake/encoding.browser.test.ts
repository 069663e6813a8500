// Which letters bytes are.

import fc from 'fast-check'
import { detect } from 'chardet'
import { describe, expect, test } from 'vitest'
import { decode, type Wish } from '../../src/intake/encoding.ts'
import { statedEncoding } from '../../src/intake/html-encoding.ts'
import { encoded, joined, latin1, utf16, utf8 } from '../support/files/bytes.ts'

const read = (bytes: Uint8Array, wish: Wish = {}) =>
  decode(bytes, wish, (sample) => Promise.resolve(detect(sample)))

const german =
  'Überraschung in Belmar: „Wir haben nichts geliefert“, sagte der Minister für Verkehr – die Behörden prüfen das.'
const japanese =
  '政府は水曜日に声明を発表し、無人機を送ったことはないと述べた。調査は続いている。証拠はまだ公表されていない。'

describe('[FR2] a mark, then what the file states, then UTF-8, then a guess that is noted', () => {
  test('whatever is written in UTF-8 comes back', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !/\p{Cc}/u.test(text))
        expect(await read(utf8(text))).toEqual({ kind: 'text', text, encoding: 'utf-8', notes: [] })
      }),
    ))

  test.each(['le', 'be'] as const)('UTF-16 %s with its mark', async (order) =>
    expect(await read(utf16(german, order))).toEqual({
      kind: 'text',
      text: german,
      encoding: `utf-16${order}`,
      notes: ['bom:1'],
    }),
  )

  test.each(['le', 'be'] as const)('UTF-16 %s without one is a guess', async (order) =>
    expect(await read(utf16(german, order, false))).toMatchObject({
      text: german,
      notes: [`detected:utf-16${order}`],
    }),
  )

  test('a mark of UTF-8 is no letter', async () =>
    expect(await read(joined(Uint8Array.from([0xef, 0xbb, 0xbf]), utf8(german)))).toMatchObject({
      text: german,
      notes: ['bom:1'],
    }))

  test.each([
    ['windows-1252', german],
    ['shift_jis', japanese],
  ])('%s is found', async (encoding, text) =>
    expect(await read(encoded(text, encoding))).toEqual({
      kind: 'text',
      text,
      encoding,
      notes: [`detected:${encoding}`],
    }),
  )

  test('letters that tell come late: they are still looked at', async () => {
    const text = `${'The crates were empty. '.repeat(20_000)}${german}`
    expect(await read(encoded(text, 'windows-1252'))).toMatchObject({
      text,
      encoding: 'windows-1252',
    })
  })

  test('what somebody chose goes before everything, mark and all', async () => {
    expect(await read(encoded(german, 'windows-1252'), { chosen: 'windows-1252' })).toMatchObject({
      text: german,
      notes: [],
    })
    expect(await read(utf16('a', 'le'), { chosen: 'latin1' })).toMatchObject({ text: 'ÿþa\0' })
    expect(await read(utf8('a'), { chosen: 'klingon' })).toEqual({ kind: 'unknown-encoding' })
  })

  test('what the file states goes before a guess, and not before a mark', async () => {
    expect(await read(encoded(japanese, 'shift_jis'), { stated: 'Shift_JIS' })).toMatchObject({
      text: japanese,
      notes: [],
    })
    expect(await read(utf16('Belmar', 'le'), { stated: 'iso-8859-1' })).toMatchObject({
      text: 'Belmar',
    })
    expect(await read(utf8('Belmar'), { stated: 'utf-16' })).toMatchObject({ text: 'Belmar' })
  })
})

describe('[FR3] letters that are lost are counted, those that were lost before are not', () => {
  test('in UTF-8', async () => {
    const bytes = joined(utf8('a\uFFFDb'), Uint8Array.from([0xff, 0x20, 0xc3]))
    expect(await read(bytes, { chosen: 'utf-8' })).toMatchObject({
      text: 'a\uFFFDb\uFFFD \uFFFD',
      notes: ['decoded-with-replacement:2'],
    })
  })
  test('in UTF-16', async () => {
    const bytes = joined(utf16('a\uFFFD', 'be'), Uint8Array.from([0xd8, 0x00, 0x00, 0x61]))
    expect(await read(bytes)).toMatchObject({ notes: ['bom:1', 'decoded-with-replacement:1'] })
  })
  test('U+FFFD alone is no loss', async () =>
    expect(await read(utf8('a\uFFFD'))).toMatchObject({ text: 'a\uFFFD', notes: [] }))
})

describe('[FR5] bytes of a program are no text', () => {
  test.each([
    ['zeros', new Uint8Array(400)],
    ['noise', Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919 + ((i * i) % 251)) % 256)],
  ])('%s', async (_, bytes) => expect(await read(bytes)).toEqual({ kind: 'binary' }))

  test('one stray control character is', async () =>
    expect(await read(utf8(`${german}\0`))).toMatchObject({ kind: 'text', text: `${german}\0` }))
})

describe('[FR7] a page states its encoding as browsers read it', () => {
  test.each([
    ['<meta charset="Shift_JIS">', 'Shift_JIS'],
    ['<META CHARSET=windows-1251 />', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
    ['<?xml version="1.0" encoding="euc-jp"?><html>', 'euc-jp'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
    ['<meta name="description" content="none">', null],
    ['<!-- <meta charset="koi8-r">', null],
  ])('%s', (html, label) => expect(statedEncoding(latin1(html))).toBe(label))
})
