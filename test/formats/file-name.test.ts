// Names for downloads that every file system takes.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf, originalNameOf } from '../../src/formats/file-name.ts'

test.each([
  ['Drones for Ostrelle', 'drones-for-ostrelle'],
  ['Karsovia\u2019s \u201Cdrones\u201D: 120 or 100?', 'karsovias-drones-120-or-100'],
  ['Кто продал дроны?', 'кто-продал-дроны'],
  ['דרונים לאוסטרל', 'דרונים-לאוסטרל'],
  ['\u5361\u7D22\u7EF4\u4E9A', '\u5361\u7D22\u7EF4\u4E9A'],
  ['Cafe\u0301', 'caf\u00E9'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows', 'c-windows'],
  ['a\u202Egpj.exe', 'a-gpj-exe'],
  ['CON', 'case-con'],
  ['lpt\u00B9', 'case-lpt\u00B9'],
  ['', 'case'],
  ['???', 'case'],
  ['\u{1F6F0}\uFE0F', 'case'],
  ['\uD83D', 'case'],
])('[X19] %j is %s', (title, slug) => {
  expect(fileNameOf(title)).toBe(`${slug}.touchstone.json`)
})

test('[X19] a long title ends with a whole word', () => {
  const words =
    'karsovia denies that drones of its own were ever sold to the two ministers of ostrelle'
  expect(fileNameOf(words)).toBe(
    'karsovia-denies-that-drones-of-its-own-were-ever-sold-to-the-two.touchstone.json',
  )
})

test('[X19] any title gives a short name of letters, digits, marks and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = fileNameOf(title)
      expect(name).toMatch(/^[\p{L}\p{N}][-\p{L}\p{N}\p{M}]*\.touchstone\.json$/u)
      expect(name.length).toBeLessThanOrEqual(80)
      expect(name.isWellFormed()).toBe(true)
    }),
    { numRuns: 2000 },
  )
  expect(fileNameOf('\u{1D49C}'.repeat(100)).isWellFormed()).toBe(true)
  expect(fileNameOf('x'.repeat(100))).toHaveLength(80)
})

describe('[AL9] the name of an original', () => {
  test.each([
    ['Report: the "drones".pdf', 'application/pdf', 'report-the-drones.pdf'],
    ['../../etc/port.pdf', 'application/pdf', 'etc-port.pdf'],
    ['con.pdf', 'application/pdf', 'original-con.pdf'],
    ['invoice.pdf.exe', 'application/x-msdownload', 'invoice-pdf.bin'],
    ['page.svg', 'image/svg+xml', 'page.bin'],
    ['notes.txt', 'text/plain; charset=utf-8', 'notes.txt'],
    ['.eml', 'message/rfc822', 'eml.eml'],
    ['x', 'toString', 'x.bin'],
  ])('%s, %s: %s', (filename, mediaType, name) => {
    expect(originalNameOf({ filename, title: 'Port' }, mediaType)).toBe(name)
  })

  test('without a name it is the title; of any name it is short and safe', () => {
    expect(originalNameOf({ title: 'Port of U.S. closed' }, 'text/html')).toBe(
      'port-of-u-s-closed.html',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (filename) => {
        const name = originalNameOf({ filename, title: '' }, 'application/pdf')
        expect(name).toMatch(/^[\p{L}\p{N}][-\p{L}\p{N}\p{M}]*\.pdf$/u)
        expect(name.length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
