// Making lines, columns and paragraphs again loses no letter, whatever stands on the page.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJunkTitle } from '../../src/intake/junk-title.ts'
import { mailDate } from '../../src/intake/mail-date.ts'
import { blocksOf } from '../../src/intake/pdf-columns.ts'
import { pdfDate } from '../../src/intake/pdf-facts.ts'
import { pageTextOf, type Fragment } from '../../src/intake/pdf-fragment.ts'
import { joinParagraphs } from '../../src/intake/pdf-hyphens.ts'
import { lineOf } from '../../src/intake/pdf-line.ts'
import { paragraphsOf } from '../../src/intake/pdf-paragraphs.ts'

const word = fc.stringMatching(/^[a-zA-Z]{1,12}-?$/)
const fragment: fc.Arbitrary<Fragment> = fc
  .record({
    text: word,
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 800 }),
    size: fc.constantFrom(8, 10, 10, 10, 24),
    isRightToLeft: fc.boolean(),
  })
  .map((one) => ({ ...one, width: one.text.length * one.size * 0.5 }))

const letters = (texts: readonly string[]): string =>
  [...texts.join('').replaceAll(/[\s-]/g, '')].sort().join('')

const textOf = (fragments: readonly Fragment[]) => joinParagraphs(paragraphsOf(blocksOf(fragments)))

const at = (text: string, x: number, y: number, size = 10): Fragment => ({
  text,
  x,
  y,
  size,
  width: text.length * size * 0.5,
  isRightToLeft: /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text),
})

describe('[FR14] no letter of a page is lost or doubled', () => {
  test('anywhere on it', () =>
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
        const { text } = textOf(fragments)
        expect(letters([text])).toBe(letters(fragments.map((one) => one.text)))
      }),
      { numRuns: 500 },
    ))

  test('in columns', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word, fc.boolean()), { minLength: 4, maxLength: 30 }),
        (rows) => {
          const fragments = rows.flatMap(([left, right, isWhole], i) => {
            const y = 40 + i * 12
            return isWhole
              ? [at(`${left} `.repeat(40), 40, y)]
              : [at(`${left} `.repeat(6), 40, y), at(`${right} `.repeat(6), 400, y)]
          })
          expect(letters([textOf(fragments).text])).toBe(letters(fragments.map(({ text }) => text)))
        },
      ),
    ))

  test('a line that is read from the right keeps numbers and names as they are', () =>
    expect(
      lineOf([at('الوزير', 25, 10), at('12', 60, 10), at('Belmar', 75, 10), at('قال', 112, 10)])
        .text,
    ).toBe('قال 12 Belmar الوزير'))

  test('shapes of letters are letters', () => {
    const item = { dir: 'ltr', transform: [10, 0, 0, 10, 50, 50], width: 40, height: 10 }
    const page = { width: 100, height: 100, transform: [1, 0, 0, -1, 0, 100] }
    const shown = ['ofﬁce', 'ﻗﺎل', 'a\u00a0b', '㎏'].map(
      (str) => pageTextOf([{ ...item, str }], page).fragments[0]?.text,
    )
    expect(shown).toEqual(['office', 'قال', 'a\u00a0b', '㎏'])
  })
})

describe('[FR15] joining lines changes blanks and hyphens only', () => {
  const lines = fc.array(word, { minLength: 1, maxLength: 20 })
  const paragraph = (texts: readonly string[]) =>
    texts.map((text, i) => ({ text, left: 0, right: 100, y: i * 12, size: 10 }))

  test('and counts every hyphen at an end', () =>
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (paragraphs) => {
        const joined = joinParagraphs(paragraphs.map(paragraph))
        expect(joined.text.replaceAll(/[\s-]/g, '')).toBe(
          paragraphs.flat().join('').replaceAll('-', ''),
        )
        const ends = paragraphs
          .flatMap((texts) => texts.slice(0, -1))
          .filter((text) => text.endsWith('-'))
        expect(joined.rejoined + joined.kept).toBe(ends.length)
      }),
    ))

  test('where the document writes a word both ways nothing is known, and the hyphen stays', () => {
    const both = paragraph(['They reform it.', 'They re-form it.'])
    const broken = paragraph(['They re-', 'form it.'])
    expect(joinParagraphs([both, broken])).toMatchObject({ rejoined: 0, kept: 1 })
    expect(joinParagraphs([both.slice(0, 1), broken])).toMatchObject({ rejoined: 1, kept: 0 })
  })

  test('a soft hyphen is the printer’s, and scripts without blanks get none', () => {
    expect(joinParagraphs([paragraph(['govern\u00ad', 'ment'])]).text).toBe('government')
    expect(joinParagraphs([paragraph(['政府は声', '明を発表'])]).text).toBe('政府は声明を発表')
  })
})

describe('[FR17] titles that programs write are none', () => {
  test.each([
    'Microsoft Word - draft 3.docx',
    'untitled',
    'Untitled-1',
    'Document1',
    'report_final.pdf',
    'My long report.docx',
    '20310303',
    'C:\\work\\a.doc',
    '…',
  ])('%s', (title) => expect(isJunkTitle(title)).toBe(true))

  test.each([
    'Drones over Belmar',
    'Untitled hopes of Ostrelle',
    'The document',
    'دبي اليوم',
    'Report on a.pdf files',
  ])('%s is one', (title) => expect(isJunkTitle(title)).toBe(false))

  test.each([
    ["D:20310303081500+02'00'", '2031-03-03T08:15:00+02:00'],
    ['D:20310303081500Z', '2031-03-03T08:15:00+00:00'],
    ['D:20310303081500', '2031-03-03T08:15:00'],
    ['20310303', '2031-03-03'],
    ['D:2031', '2031'],
    ['D:20311303', null],
    ['D:20310231', null],
    ['yesterday', null],
  ])('%s', (written, iso) => expect(pdfDate(written)).toBe(iso))
})

describe('[FR9] the date of a mail keeps its offset', () => {
  test.each([
    ['Mon, 3 Mar 2031 09:12:00 +0200', '2031-03-03T09:12:00+02:00'],
    ['3 Mar 2031 09:12 -0530 (desk)', '2031-03-03T09:12:00-05:30'],
    ['Mon, 03 Mar 2031 09:12:07 GMT', '2031-03-03T09:12:07+00:00'],
    ['Mon, 3 Mar 2031 09:12:00 EST', '2031-03-03T09:12:00-05:00'],
    ['Mon, 3 Mar 2031 09:12:00 -0000', '2031-03-03T09:12:00'],
    ['31 Feb 2031 09:12:00 +0000', null],
    ['2031-03-03', null],
  ])('%s', (header, iso) => expect(mailDate(header)).toBe(iso))
})
