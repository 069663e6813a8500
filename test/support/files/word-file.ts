// Word files by their XML: paragraphs with what word processors put between the words.

import { strToU8, zipSync } from 'fflate'
import type { Bytes } from './bytes.ts'

export type WordWish = {
  /** XML of the body: `paragraph(…)` of `run(…)`, `inserted(…)`, `deleted(…)` … */
  readonly body: readonly string[]
  readonly properties?: {
    readonly title?: string
    readonly creator?: string
    readonly created?: string
  }
  readonly comments?: readonly string[]
  readonly footnotes?: readonly string[]
  /** XML of styles. */
  readonly styles?: string
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export const hiddenRun = (text: string): string => run(text, '<w:vanish/>')

export const paragraph = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`

export const styled = (style: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join('')}</w:p>`

const BY = 'w:id="1" w:author="Editor" w:date="2031-03-02T10:00:00Z"'

export const inserted = (text: string): string => `<w:ins ${BY}>${run(text)}</w:ins>`

export const deleted = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`

export const commented = (text: string, id: number): string =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

export const noteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** A picture that has a description. */
export const picture = (): string =>
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture" descr="A crate"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

export const wordFile = (wish: WordWish): Bytes => {
  const { body, properties, comments = [], footnotes = [], styles = '' } = wish
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', `${R}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/_rels/document.xml.rels': relationships([
      ['rIdStyles', `${R}/styles`, 'styles.xml'],
      ['rIdPicture', `${R}/image`, 'media/image1.png'],
      ['rIdComments', `${R}/comments`, 'comments.xml'],
      ['rIdNotes', `${R}/footnotes`, 'footnotes.xml'],
    ]),
  }
  if (comments.length > 0)
    parts['word/comments.xml'] = `<w:comments ${W}>${comments
      .map(
        (text, id) =>
          `<w:comment w:id="${id}" w:author="Editor">${paragraph(run(text))}</w:comment>`,
      )
      .join('')}</w:comments>`
  if (footnotes.length > 0)
    parts['word/footnotes.xml'] = `<w:footnotes ${W}>${footnotes
      .map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph(run(text))}</w:footnote>`)
      .join('')}</w:footnotes>`
  if (properties) parts['docProps/core.xml'] = core(properties)
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return new Uint8Array(
    zipSync({ ...files, 'word/media/image1.png': new Uint8Array([137, 80, 78, 71]) }),
  )
}

const relationships = (
  rows: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const core = ({ title, creator, created }: NonNullable<WordWish['properties']>): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${
    title === undefined ? '' : `<dc:title>${escaped(title)}</dc:title>`
  }${creator === undefined ? '' : `<dc:creator>${escaped(creator)}</dc:creator>`}${
    created === undefined ? '' : `<dcterms:created>${created}</dcterms:created>`
  }</cp:coreProperties>`

/** The container that Word puts around a file with a password: older than DOCX, and no archive. */
export const lockedWordFile = (): Bytes => {
  const bytes = new Uint8Array(4_096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return bytes
}
