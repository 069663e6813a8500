// Small, valid PDF files: lines of text at places on pages. Courier, because all its letters are equally wide.

import { joined, latin1, type Bytes } from './bytes.ts'

export type PdfLine = {
  readonly text: string
  /** Points from the left and the lower edge of the page. */
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Written upwards along the margin. */
  readonly isTurned?: boolean
  /** Bytes of the text in a character table that the reader does not have. */
  readonly codes?: Uint8Array
}

export type PdfPage = { readonly lines: readonly PdfLine[]; readonly hasPicture?: boolean }

export type PdfWish = {
  readonly pages: readonly PdfPage[]
  readonly info?: Readonly<Record<string, string>>
  readonly language?: string
  /** It cannot be opened without a password. */
  readonly isLocked?: boolean
  /** The name of a predefined character table for lines with `codes`. */
  readonly table?: string
}

export const PAGE = { width: 595, height: 842 } as const

/** How wide a text is in points. */
export const widthOf = (text: string, size = 10): number => text.length * size * 0.6

export const pdfFile = ({ pages, info = {}, language, isLocked, table }: PdfWish): Bytes => {
  const objects: Bytes[] = []
  const add = (body: string | Bytes): number =>
    objects.push(typeof body === 'string' ? latin1(body) : body)
  const stream = (dictionary: string, content: Bytes): Bytes =>
    joined(
      latin1(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
      content,
      latin1('\nendstream'),
    )

  // Objects 1 and 2 are the catalogue and the list of pages, which name the others.
  objects.push(new Uint8Array(), new Uint8Array())
  const font = add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  )
  const wide = table
    ? add(
        `<< /Type /Font /Subtype /Type0 /BaseFont /Heisei /Encoding /${table} /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /Heisei /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Heisei /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>`,
      )
    : null
  const picture = pages.some(({ hasPicture }) => hasPicture)
    ? add(
        stream(
          '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
          latin1('\x80'),
        ),
      )
    : null
  const numbers = pages.map(({ lines, hasPicture }) => {
    const drawing = hasPicture ? [latin1('q 500 0 0 700 40 60 cm /P Do Q\n')] : []
    const content = add(stream('', joined(...drawing, ...lines.map(writtenLine))))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${content} 0 R ` +
        `/Resources << /Font << /F ${font} 0 R ${wide ? `/W ${wide} 0 R` : ''} >> ${picture ? `/XObject << /P ${picture} 0 R >>` : ''} >> >>`,
    )
  })
  objects[0] = latin1(`<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`)
  objects[1] = latin1(
    `<< /Type /Pages /Count ${pages.length} /Kids [ ${numbers.map((n) => `${n} 0 R`).join(' ')} ] >>`,
  )
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${written(value)}`)
      .join(' ')} >>`,
  )
  const lock = isLocked
    ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`)
    : null
  const trailer = `/Root 1 0 R /Info ${about} 0 R${lock ? ` /Encrypt ${lock} 0 R /ID [ <01> <01> ]` : ''}`
  return assembled(objects, trailer)
}

const assembled = (objects: readonly Bytes[], trailer: string): Bytes => {
  const parts: Bytes[] = [latin1('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n')]
  const offsets: number[] = []
  let size = parts[0]!.length
  for (const [i, body] of objects.entries()) {
    offsets.push(size)
    const part = joined(latin1(`${i + 1} 0 obj\n`), body, latin1('\nendobj\n'))
    parts.push(part)
    size += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    latin1(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  )
  return joined(...parts)
}

const writtenLine = ({ text, x, y, size = 10, isTurned, codes }: PdfLine): Bytes =>
  latin1(
    `BT /${codes ? 'W' : 'F'} ${size} Tf ${isTurned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm ${codes ? hex(codes) : written(text)} Tj ET\n`,
  )

const hex = (codes: Uint8Array): string =>
  `<${Array.from(codes, (code) => code.toString(16).padStart(2, '0')).join('')}>`

/** A string in the file: Latin letters in brackets, everything else as UTF-16. */
const written = (text: string): string => {
  if (/^[\x20-\x7e\xa0-\xff]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}

export type Column = {
  readonly x: number
  /** Letters in a line. */
  readonly letters: number
  /** Where the first line stands. */
  readonly y: number
  readonly size?: number
  readonly leading?: number
  /** Points of the first line of a paragraph. */
  readonly indent?: number
  /** Points between paragraphs, beside the leading. */
  readonly gap?: number
}

/** Paragraphs broken into lines, from above; words are broken at a `|`, which leaves a hyphen where it is used. */
export const column = (paragraphs: readonly string[], wish: Column): readonly PdfLine[] => {
  const { x, letters, size = 10, leading = size * 1.2, indent = 0, gap = 0 } = wish
  const lines: PdfLine[] = []
  let { y } = wish
  for (const paragraph of paragraphs) {
    for (const [i, text] of brokenInto(paragraph, letters, indent / (size * 0.6)).entries()) {
      lines.push({ text, x: i === 0 ? x + indent : x, y, size })
      y -= leading
    }
    y -= gap
  }
  return lines
}

const brokenInto = (paragraph: string, letters: number, indent: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const room = (): number => (lines.length === 0 ? letters - Math.ceil(indent) : letters)
  for (const word of paragraph.split(' ')) {
    const whole = word.replaceAll('|', '')
    const longer = line ? `${line} ${whole}` : whole
    if (longer.length <= room()) {
      line = longer
      continue
    }
    const [head = '', ...tail] = word.split('|')
    const broken = line ? `${line} ${head}-` : `${head}-`
    if (tail.length > 0 && broken.length <= room()) {
      lines.push(broken)
      line = tail.join('')
    } else {
      lines.push(line)
      line = whole
    }
  }
  return [...lines, line]
}
