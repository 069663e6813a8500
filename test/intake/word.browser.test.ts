// Word files, read by the real worker: the words as they are printed.

import { afterAll, describe, expect, test } from 'vitest'
import {
  commented,
  deleted,
  hiddenRun,
  inserted,
  lockedWordFile,
  noteMark,
  paragraph,
  picture,
  run,
  styled,
  wordFile,
} from '../support/files/word-file.ts'
import { zipFile } from '../support/files/zip-file.ts'
import { reading } from './support.ts'

const { only, close } = reading()
afterAll(close)

const read = async (...body: readonly string[]) => only('html', wordFile({ body }), 'a.docx')

describe('[FR12] a Word file gives the words that are printed, and counts the others', () => {
  test('paragraphs, headings, entities', async () =>
    expect(
      await only(
        'html',
        wordFile({
          body: [
            styled('H1', run('Belmar <closed> & calm')),
            paragraph(run('Words '), run('of it.', '<w:b/>')),
          ],
          styles:
            '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
        }),
        'a.docx',
      ),
    ).toMatchObject({
      html: '<h1>Belmar &lt;closed&gt; &amp; calm</h1><p>Words <strong>of it.</strong></p>',
      isWholePage: false,
      notes: [],
      facts: {},
    }))

  test('tracked changes: the accepted text', async () =>
    expect(
      await read(paragraph(run('Drones '), deleted('never '), inserted('rarely '), run('left.'))),
    ).toMatchObject({
      html: '<p>Drones rarely left.</p>',
      notes: ['tracked-insertions:1', 'tracked-deletions:1'],
    }))

  test('hidden words go, of their own or by their style; shown again they stay', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Also"><w:basedOn w:val="Secret"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>'
    const result = await only(
      'html',
      wordFile({
        body: [
          paragraph(
            run('Shown '),
            hiddenRun('a&b'),
            run('two', '<w:rStyle w:val="Also"/>'),
            run('words', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'),
            run('.', '<w:vanish w:val="false"/>'),
          ),
          styled('Gone', run('All of it.')),
        ],
        styles,
      }),
      'a.docx',
    )
    expect(result.html).toBe('<p>Shown words.</p>')
    expect(result.notes).toEqual(['hidden:16'])
  })

  test('comments are counted, notes are kept without the arrows of the library, pictures are left', async () => {
    const result = await only(
      'html',
      wordFile({
        body: [paragraph(commented('Said', 0), noteMark(1), picture(), run(' so.'))],
        comments: ['Who?'],
        footnotes: ['In Dunmere.'],
      }),
      'a.docx',
    )
    expect(result.html).toMatch(/^<p>Said<sup>.*\[1\].*<\/sup> so\.<\/p>.*<p>In Dunmere\.<\/p>/)
    expect(result.html).not.toMatch(/↑|<img|Who\?|crate/)
    expect(result.notes).toEqual(['comments:1'])
  })

  test('properties are facts', async () =>
    expect(
      await only(
        'html',
        wordFile({
          body: [paragraph(run('a'))],
          properties: {
            title: 'Crates & men',
            creator: 'Mara Ilves',
            created: '2031-03-03T08:00:00Z',
          },
        }),
        'a.docx',
      ),
    ).toMatchObject({
      facts: {
        title: { value: 'Crates & men', via: 'word-properties' },
        byline: { value: 'Mara Ilves', via: 'word-properties' },
        published: { value: '2031-03-03T08:00:00Z', via: 'word-properties' },
      },
    }))

  test('in an archive and under another name it is one all the same', async () =>
    expect(
      await only('html', zipFile({ 'b.bin': wordFile({ body: [paragraph(run('a'))] }) }), 'a.zip'),
    ).toMatchObject({ name: 'a.zip › b.bin', html: '<p>a</p>' }))
})

describe('[FR13] a Word file that cannot be read says why', () => {
  const reasonOf = async (bytes: Uint8Array): Promise<string> =>
    (await only('fault', bytes, 'a.docx')).reason

  test('a password', async () =>
    expect(await reasonOf(lockedWordFile())).toMatch(/password.*without/))
  test('no document in it', async () =>
    expect(
      await reasonOf(
        zipFile({
          '[Content_Types].xml': new TextEncoder().encode('<a/>'),
          'word/styles.xml': new Uint8Array([1]),
        }),
      ),
    ).toMatch(/damaged/))
  test('XML that breaks off', async () =>
    expect(await reasonOf(wordFile({ body: ['<w:p><w:r>'] }))).toMatch(/damaged/))
  test('a document type, with which entities could be made', async () => {
    const { strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(wordFile({ body: [paragraph(run('a'))] }))
    const xml = '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'
    expect(await reasonOf(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))).toMatch(
      /damaged/,
    )
  })
  test('a document that unpacks beyond measure', async () => {
    const { strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(wordFile({ body: [paragraph(run('a'))] }))
    const xml = strToU8(' '.repeat(40 * 1024 * 1024))
    expect(await reasonOf(zipSync({ ...parts, 'word/document.xml': xml }))).toMatch(/damaged/)
  })
})
