// PDF files, read by the real worker: words in the order in which people read them.

import { afterAll, describe, expect, test } from 'vitest'
import { encoded } from '../support/files/bytes.ts'
import {
  column,
  PAGE,
  pdfFile,
  widthOf,
  type PdfLine,
  type PdfPage,
} from '../support/files/pdf-file.ts'
import { reading } from './support.ts'

const { only, close } = reading()
afterAll(close)

const paragraphs = [
  'The government of Karsovia rejected the accusation on Wednesday and said that no drones had been delivered to Ostrelle.',
  'Officials in Alveria called the evidence overwhelming. They did not say where it was found, or by whom.',
  'The port of Belmar was closed for three days after the crates had been opened by the police.',
]

const textOf = async (...pages: readonly PdfPage[]) =>
  (await only('text', pdfFile({ pages }), 'a.pdf')).text
const page = (...lines: readonly (readonly PdfLine[])[]): PdfPage => ({ lines: lines.flat() })

describe('[FR14] lines become paragraphs in reading order', () => {
  test('parted by room', async () =>
    expect(await textOf(page(column(paragraphs, { x: 60, y: 700, letters: 60, gap: 8 })))).toBe(
      paragraphs.join('\n\n'),
    ))

  test('parted by indents', async () =>
    expect(await textOf(page(column(paragraphs, { x: 60, y: 700, letters: 60, indent: 18 })))).toBe(
      paragraphs.join('\n\n'),
    ))

  test('parted by unfilled lines alone', async () =>
    expect(await textOf(page(column(paragraphs, { x: 60, y: 700, letters: 60 })))).toBe(
      paragraphs.join('\n\n'),
    ))

  test('two columns under a headline, whatever order they were written in', async () => {
    const headline = { text: 'Karsovia denies sending drones', x: 60, y: 760, size: 24 }
    const left = column(paragraphs, { x: 60, y: 700, letters: 34, gap: 8 })
    const right = column(
      paragraphs.map((words) => `Later: ${words}`),
      { x: 300, y: 703, letters: 34, gap: 8 },
    )
    const expected = [
      headline.text,
      ...paragraphs,
      ...paragraphs.map((words) => `Later: ${words}`),
    ].join('\n\n')
    expect(await textOf(page(left, right, [headline]))).toBe(expected)
    const mixed = [...left, ...right].sort((a, b) => b.y - a.y)
    expect(await textOf(page([headline], mixed))).toBe(expected)
  })

  test('a paragraph goes on in the next column and on the next page', async () => {
    const whole = paragraphs.join(' ')
    const lines = column([whole], { x: 60, y: 700, letters: 34 })
    const beside = lines.slice(5).map((line, i) => ({ ...line, x: 300, y: 700 - i * 12 }))
    expect(await textOf(page(lines.slice(0, 5), beside))).toBe(whole)
    expect(await textOf(page(lines.slice(0, 2)), page(lines.slice(2)))).toBe(whole)
  })

  test('a table is read by its rows', async () => {
    const rows = ['Drones', 'Crates', 'Engines', 'Pilots', 'Trains', 'Ships'].flatMap((name, i) => [
      { text: name, x: 60, y: 700 - i * 14 },
      { text: String(i * 120), x: 200, y: 700 - i * 14 },
      { text: 'east', x: 340, y: 700 - i * 14 },
    ])
    expect(await textOf(page(rows))).toMatch(/^Drones\t0\teast\n\nCrates\t120\teast\n\n/)
  })

  test('words set apart in one line are one line; letters that touch are one word', async () => {
    const pieces = [
      { text: 'The dro', x: 60, y: 700 },
      { text: 'nes', x: 60 + widthOf('The dro'), y: 700 },
      { text: 'left.', x: 60 + widthOf('The drones '), y: 700 },
      { text: '2', x: 60 + widthOf('The drones left.'), y: 704, size: 6 },
    ]
    expect(await textOf(page(pieces))).toBe('The drones left.2')
  })

  test('words along the margin come last, words outside of the page not at all', async () => {
    const { text } = await only(
      'text',
      pdfFile({
        pages: [
          page(column(paragraphs, { x: 60, y: 700, letters: 60, gap: 8 }), [
            { text: 'Printed in Dunmere', x: 30, y: 300, isTurned: true },
            { text: 'Nobody sees this', x: PAGE.width + 50, y: 300 },
          ]),
        ],
      }),
      'a.pdf',
    )
    expect(text).toBe([...paragraphs, 'Printed in Dunmere'].join('\n\n'))
  })
})

describe('[FR15] a hyphen at the end of a line goes only where the document shows that it was put there', () => {
  test('the whole word stands elsewhere; a compound stands elsewhere; nothing is known', async () => {
    const words = [
      'The spokesman said the govern|ment knew of a well-|known list and of a counter|march that never was.',
      'A government is known by what it keeps. A well-known one keeps little.',
    ]
    const lines: PdfLine[] = [
      { text: 'The spokesman said the govern-', x: 60, y: 700 },
      { text: 'ment knew of a list that is well-', x: 60, y: 688 },
      { text: 'known to them and of a counter-', x: 60, y: 676 },
      { text: 'march that never was.', x: 60, y: 664 },
    ]
    const { text, notes } = await only(
      'text',
      pdfFile({ pages: [page(lines, column([words[1]!], { x: 60, y: 630, letters: 60 }))] }),
      'a.pdf',
    )
    expect(text).toBe(
      `The spokesman said the government knew of a list that is well-known to them and of a counter-march that never was.\n\n${words[1]}`,
    )
    expect(notes).toEqual(['hyphens-rejoined:1', 'hyphens-kept:2'])
  })

  test('the second half of a name keeps its hyphen', async () => {
    const lines = [
      { text: 'They met at the Belmar-', x: 60, y: 700 },
      { text: 'Ostrelle line.', x: 60, y: 688 },
    ]
    expect(await textOf(page(lines))).toBe('They met at the Belmar-Ostrelle line.')
  })
})

describe('[FR16] what runs along the edges of most pages is left out and counted', () => {
  const numbered = (count: number, head: (number: number) => string) =>
    Array.from({ length: count }, (_, i) =>
      page(
        [{ text: head(i + 1), x: 60, y: 810, size: 8 }],
        column([`Page ${i + 1} tells. ${paragraphs[0]}`], { x: 60, y: 700, letters: 60 }),
        [{ text: String(i + 1), x: 290, y: 30, size: 8 }],
      ),
    )

  test('heads and page numbers', async () => {
    const { text, notes } = await only(
      'text',
      pdfFile({ pages: numbered(4, () => 'The Ostrelle Courier') }),
      'a.pdf',
    )
    expect(text).toBe([1, 2, 3, 4].map((n) => `Page ${n} tells. ${paragraphs[0]}`).join('\n\n'))
    expect(notes).toEqual(['running-lines:8'])
  })

  test('heads that change from left to right page', async () => {
    const { text } = await only(
      'text',
      pdfFile({ pages: numbered(6, (n) => (n % 2 ? 'The Ostrelle Courier' : 'Mara Ilves')) }),
      'a.pdf',
    )
    expect(text).not.toMatch(/Courier|Mara/)
  })

  test('a title in other letters, and a line that repeats inside of pages, stay', async () => {
    const pages = numbered(4, () => 'Belmar closed')
    const title = { text: 'Belmar closed', x: 60, y: 790, size: 20 }
    const text = await textOf(...pages.map((one, i) => (i === 0 ? page([title], one.lines) : one)))
    expect(text).toMatch(/^Belmar closed\n\nPage 1/)
    expect(text.split(paragraphs[0]!)).toHaveLength(5)
  })

  test('numbers of a table at the edge, and a running line behind another line, stay', async () => {
    const pages = [1, 2, 3, 4].map((n) =>
      page([
        { text: `${n} ${n * 7}`, x: 60, y: 810 },
        { text: 'The Ostrelle Courier', x: 60, y: 790 },
        { text: `Page ${'a'.repeat(n)}.`, x: 60, y: 600 },
      ]),
    )
    const { text, notes } = await only('text', pdfFile({ pages }), 'a.pdf')
    expect(notes).toEqual([])
    expect(text.match(/Courier/g)).toHaveLength(4)
    expect(text).toContain('4 28')
  })

  test('one page has no running lines', async () =>
    expect(await textOf(...numbered(1, () => 'The Ostrelle Courier'))).toMatch(
      /^The Ostrelle Courier\n/,
    ))
})

describe('[FR17] what a PDF says of itself are facts, what programs write there is not', () => {
  const pages = [page([{ text: 'Calm.', x: 60, y: 700 }])]
  test('title, author, day and language', async () =>
    expect(
      await only(
        'text',
        pdfFile({
          pages,
          info: {
            Title: 'Dröhnen – denied',
            Author: 'Mara Ilves',
            CreationDate: "D:20310303081500+02'00'",
          },
          language: 'en-GB',
        }),
        'a.pdf',
      ),
    ).toMatchObject({
      facts: {
        title: { value: 'Dröhnen – denied', via: 'pdf-info' },
        byline: { value: 'Mara Ilves', via: 'pdf-info' },
        published: { value: '2031-03-03T08:15:00+02:00', via: 'pdf-info' },
        language: { value: 'en-GB', via: 'pdf-info' },
      },
    }))
  test('a file name and nobody', async () =>
    expect(
      await only(
        'text',
        pdfFile({ pages, info: { Title: 'Microsoft Word - draft3.docx', Author: 'user' } }),
        'a.pdf',
      ),
    ).toMatchObject({ facts: {} }))
})

describe('[FR18] a PDF that cannot be read says why and what helps', () => {
  const lines = column(paragraphs, { x: 60, y: 700, letters: 60, gap: 8 })
  const reasonOf = async (bytes: Uint8Array): Promise<string> =>
    (await only('fault', bytes, 'a.pdf')).reason

  test('a password', async () =>
    expect(await reasonOf(pdfFile({ pages: [page(lines)], isLocked: true }))).toMatch(
      /password.*without/,
    ))
  test('pictures of pages', async () =>
    expect(
      await reasonOf(
        pdfFile({
          pages: [
            { lines: [], hasPicture: true },
            { lines: [], hasPicture: true },
          ],
        }),
      ),
    ).toBe(
      'It has no text layer: it is pictures of pages. Run text recognition (OCR) on it and add the result.',
    ))
  test('one page of pictures among others is noted', async () =>
    expect(
      await only(
        'text',
        pdfFile({ pages: [page(lines), { lines: [], hasPicture: true }] }),
        'a.pdf',
      ),
    ).toMatchObject({ text: paragraphs.join('\n\n'), notes: ['pages-without-text:1'] }))
  test('damage', async () => {
    expect(await reasonOf(new TextEncoder().encode('%PDF-1.7\nnothing of it'))).toMatch(/damaged/)
  })
  test('cut in half, it gives what is whole or says so', async () => {
    const whole = pdfFile({ pages: [page(lines), page(lines)] })
    const results = await reading().results(whole.slice(0, whole.length / 2), 'a.pdf')
    expect(results).toHaveLength(1)
  })
  test('character tables that are not carried along: a fault, never wrong words', async () => {
    const text = 'Drones'
    const japanese = '政府は声明を発表した'
    const wide = { text: '', x: 60, y: 600, codes: encoded(japanese, 'shift_jis') }
    const reason = await reasonOf(
      pdfFile({ pages: [page([{ text, x: 60, y: 700 }, wide])], table: '90ms-RKSJ-H' }),
    )
    expect(reason).toMatch(/90ms-RKSJ-H/)
  })
})

test('[FR24] pages are counted while a PDF is read', async () => {
  const { reader } = reading()
  const seen: string[] = []
  const pages = [1, 2, 3].map((n) => page([{ text: `Page ${n}.`, x: 60, y: 700 }]))
  await reader.read(new File([pdfFile({ pages })], 'a.pdf'), {
    signal: new AbortController().signal,
    onResult: () => seen.push('result'),
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  })
  reader.close()
  expect(seen).toEqual(['1/3', '2/3', '3/3', 'result'])
})
