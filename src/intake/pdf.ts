// A PDF: letters at places on pages, from which lines, columns and paragraphs are made again.

import { ARTICLE_LIMIT, faultOfLength } from './limits.ts'
import { blocksOf, type Block } from './pdf-columns.ts'
import { pdfFacts } from './pdf-facts.ts'
import { pageTextOf } from './pdf-fragment.ts'
import { joinParagraphs } from './pdf-hyphens.ts'
import { openPdf } from './pdf-library.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { withoutRunningLines, type Page } from './pdf-running.ts'
import { fault, notesOf, type Piece, type Reading } from './reading.ts'

export const readPdf = async (
  { blob }: Piece,
  progress: (done: number, total: number) => void,
): Promise<Reading> => {
  const opened = await openPdf(new Uint8Array(await blob.arrayBuffer()))
  if (opened.kind === 'locked') return fault(LOCKED)
  if (opened.kind === 'damaged') return fault(DAMAGED)
  const { pdf, missingMaps, close } = opened
  try {
    const pages: Page[] = []
    const counts = { 'pages-without-text': 0, 'pages-damaged': 0 }
    let units = 0
    for (let number = 1; number <= pdf.numPages && units <= ARTICLE_LIMIT; number += 1) {
      const read = await pageAt(pdf, number)
      if (!read) counts['pages-damaged'] += 1
      else if (read.units === 0) counts['pages-without-text'] += 1
      else pages.push(read)
      units += read?.units ?? 0
      progress(number, pdf.numPages)
    }
    const maps = [...missingMaps].join(', ')
    if (counts['pages-damaged'] === pdf.numPages) return fault(DAMAGED)
    if (units === 0) return fault(maps ? unmapped(maps) : PICTURES)
    const tooLong = faultOfLength(units)
    if (tooLong) return fault(tooLong)
    if (maps) return fault(unmapped(maps))

    const { pages: kept, count } = withoutRunningLines(pages)
    const {
      text,
      rejoined,
      kept: hyphens,
    } = joinParagraphs(paragraphsOf(kept.flatMap(({ blocks }) => blocks)))
    const strange = strangersIn(text)
    if (strange * 5 > text.length) return fault(MEANINGLESS)
    const { info } = await pdf.getMetadata()
    return {
      kind: 'text',
      mediaType: 'application/pdf',
      text,
      notes: notesOf({
        ...counts,
        'running-lines': count,
        'hyphens-rejoined': rejoined,
        'hyphens-kept': hyphens,
        'unknown-letters': strange,
      }),
      facts: pdfFacts(info),
    }
  } finally {
    await close()
  }
}

type Read = Page & { readonly units: number }

const pageAt = async (
  pdf: Extract<Awaited<ReturnType<typeof openPdf>>, { kind: 'open' }>['pdf'],
  number: number,
): Promise<Read | null> => {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const { width, height, transform } = page.getViewport({ scale: 1 })
    page.cleanup()
    const seen = pageTextOf(
      items.filter((item) => 'str' in item),
      {
        width,
        height,
        transform,
      },
    )
    const turned = seen.turned.join(' ').trim()
    const blocks: readonly Block[] = [
      ...blocksOf(seen.fragments),
      ...(turned ? [[{ text: turned, left: 0, right: width, y: height / 2, size: 0 }]] : []),
    ]
    const units = seen.fragments.reduce((sum, { text }) => sum + text.length, turned.length)
    return { height, blocks, units }
  } catch {
    return null
  }
}

/** Letters that stand for a place in a font and for nothing else. */
const strangersIn = (text: string): number =>
  text.match(/[\uFFFD\p{Co}]|(?![\t\n\r\f\v])\p{Cc}/gu)?.length ?? 0

const LOCKED =
  'It is protected by a password. Open it in a PDF program, save or print a copy without the password and add that.'
const DAMAGED =
  'It is damaged or no PDF inside. Open it in a PDF program, save or print it as a new PDF and add that.'
const PICTURES =
  'It has no text layer: it is pictures of pages. Run text recognition (OCR) on it and add the result.'
const MEANINGLESS =
  'Its letters are drawings that do not say which letters they are, so its words cannot be read. Run text recognition (OCR) on it and add the result.'

const unmapped = (maps: string): string =>
  `Its letters are written by character tables that Touchstone does not carry (${maps.slice(0, 200)}), so its words would come out wrong. Print it to a new PDF or copy the words out of a PDF program, and add that.`
