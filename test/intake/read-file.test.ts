// Files that need no browser: text, pages, Markdown, mails, saved pages, archives, and what is said of the rest.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FileRead } from '../../src/intake/messages.ts'
import { piecesOf } from '../../src/intake/archive.ts'
import { readFile } from '../../src/intake/read-file.ts'
import { listEntries } from '../../src/intake/zip-listing.ts'
import { encoded, fileOf, joined, latin1, utf16, utf8 } from '../support/files/bytes.ts'
import { attachment, mailFile, webArchive } from '../support/files/mail-file.ts'
import { bomb, withDamage, withPassword, zipFile } from '../support/files/zip-file.ts'

type Given = { readonly result: FileRead; readonly bytes: Blob | null }

const all = async (
  bytes: Uint8Array,
  name: string,
  encoding?: string,
): Promise<readonly Given[]> => {
  const given: Given[] = []
  await readFile(
    { name, blob: fileOf(bytes, name), ...(encoding === undefined ? {} : { encoding }) },
    { give: (result, blob) => given.push({ result, bytes: blob }), progress: () => undefined },
  )
  return given
}
const results = async (bytes: Uint8Array, name: string): Promise<readonly FileRead[]> =>
  (await all(bytes, name)).map(({ result }) => result)
const only = async (bytes: Uint8Array, name: string, encoding?: string): Promise<FileRead> => {
  const given = await all(bytes, name, encoding)
  expect(given).toHaveLength(1)
  return given[0]!.result
}
const reasonOf = (result: FileRead | undefined): string =>
  result?.kind === 'fault' ? result.reason : JSON.stringify(result)
const wordsOf = (result: FileRead): string =>
  result.kind === 'text' ? result.text : result.kind === 'html' ? result.html : ''

describe('[FR1] words are given as they are, with the sum, size and bytes that they were read from', () => {
  const bytes = utf8('  Belmar\r\nis\u2028calm.\0\t\n\n')
  test('text', async () => {
    const [given] = await all(bytes, 'a.txt')
    expect(given?.result).toEqual({
      kind: 'text',
      name: 'a.txt',
      mediaType: 'text/plain',
      text: '  Belmar\r\nis\u2028calm.\0\t\n\n',
      encoding: 'utf-8',
      notes: [],
      facts: {},
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(new Uint8Array(await given!.bytes!.arrayBuffer())).toEqual(bytes)
  })

  test('an entry of an archive has its own', async () => {
    const [given] = await all(zipFile({ 'east/a.txt': bytes }), 'b.zip')
    expect(given?.result).toMatchObject({
      name: 'b.zip › east/a.txt',
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(new Uint8Array(await given!.bytes!.arrayBuffer())).toEqual(bytes)
  })
})

describe('[FR5] a text file with the source of a page is a page; bytes of a program are neither', () => {
  test.each([
    ['a.txt', '<!doctype html><p>Belmar'],
    ['a.txt', '\r\n<HTML lang=en><p>Belmar'],
  ])('%s: %j', async (name, html) =>
    expect(await only(utf8(html), name)).toMatchObject({ kind: 'html', html, isWholePage: true }),
  )
  test('in UTF-16 as well', async () =>
    expect(await only(utf16('<html><p>Belmar', 'le'), 'a.txt')).toMatchObject({ kind: 'html' }))
  test('a program that calls itself text', async () =>
    expect(reasonOf(await only(new Uint8Array(500).fill(3), 'a.txt'))).toMatch(
      /no text.*save it as plain text/,
    ))
})

describe('[FR6] too little and too much are said with both numbers, before more is read than needed', () => {
  test('nothing at all', async () =>
    expect(reasonOf(await only(utf8(''), 'a.pdf'))).toMatch(/empty/))

  const untouched = (size: number, name: string, head = 'x') => {
    const blob = fileOf(utf8(head), name)
    Object.defineProperty(blob, 'size', { value: size })
    const refuse = () => Promise.reject(new Error('It was read.'))
    Object.defineProperties(blob, {
      arrayBuffer: { value: refuse },
      text: { value: refuse },
      stream: { value: refuse },
    })
    return blob
  }
  const said = async (blob: File): Promise<string> => {
    const given: FileRead[] = []
    await readFile(
      { name: blob.name, blob },
      { give: (result) => given.push(result), progress: () => undefined },
    )
    return reasonOf(given[0])
  }
  test('a file over 256 MB', async () =>
    expect(await said(untouched(300 * 1024 * 1024, 'a.pdf'))).toMatch(/300 MB.*256 MB.*Split/))
  test('200 MB of text are not decoded', async () =>
    expect(await said(untouched(200 * 1024 * 1024, 'a.txt'))).toMatch(/200 MB.*4,000,000.*Split/))
  test('one letter too many', async () => {
    expect(reasonOf(await only(utf8('a'.repeat(4_000_001)), 'a.txt'))).toMatch(
      /4,000,001.*4,000,000/,
    )
    expect(await only(utf8('a'.repeat(4_000_000)), 'a.txt')).toMatchObject({ kind: 'text' })
  })
  test('a page over 64 MB', async () =>
    expect(await said(untouched(65 * 1024 * 1024, 'a.html'))).toMatch(/65 MB.*64 MB/))
})

describe('[FR7] pages are decoded as they state, else as found', () => {
  test('stated', async () =>
    expect(
      await only(encoded('<meta charset=windows-1252><p>Zürich, Belmar', 'windows-1252'), 'a.html'),
    ).toMatchObject({
      kind: 'html',
      html: '<meta charset=windows-1252><p>Zürich, Belmar',
      notes: [],
    }))
  test('chosen', async () =>
    expect(
      await only(
        encoded('<meta charset=utf-8><p>Zürich', 'windows-1252'),
        'a.html',
        'windows-1252',
      ),
    ).toMatchObject({ html: '<meta charset=utf-8><p>Zürich', encoding: 'windows-1252' }))
  test('script in it stays where it is, unread', async () =>
    expect(wordsOf(await only(utf8('<html><script>alert(1)</script>'), 'a.xhtml'))).toContain(
      '<script>',
    ))
})

describe('[FR8] Markdown becomes HTML, and its front matter facts', () => {
  const read = (text: string) => only(utf8(text), 'a.md')

  test('headings, emphasis, tables, and foreign HTML as it is', async () => {
    const result = await read(
      '# Belmar\n\n*Calm* <img src=x onerror=alert(1)>\n\n|a|b|\n|-|-|\n|1|2|\n',
    )
    expect(result).toMatchObject({
      kind: 'html',
      isWholePage: false,
      mediaType: 'text/markdown',
      facts: {},
    })
    expect(wordsOf(result)).toMatch(/<h1>Belmar<\/h1>[^]*<em>Calm<\/em> <img src=x[^]*<table>/)
  })

  test('front matter', async () => {
    const result = await read(
      '---\ntitle: "Denied: drones"\ndate: 2031-03-03 # as printed\nauthor: [Mara Ilves, Jon Peri]\ntags:\n  - a\nurl: https://ostrelle.example/a\n---\nWords.\n',
    )
    expect(result).toMatchObject({
      html: '<p>Words.</p>\n',
      facts: {
        title: { value: 'Denied: drones', via: 'front-matter' },
        published: { value: '2031-03-03', via: 'front-matter' },
        byline: { value: 'Mara Ilves, Jon Peri', via: 'front-matter' },
        url: { value: 'https://ostrelle.example/a', via: 'front-matter' },
      },
    })
  })

  test.each([
    ['a rule at the top', '---\n\nWords that are words.\n\n---\n'],
    ['a block without an end', '---\ntitle: a\n'],
    ['prose between rules', '---\nThe minister said no\n---\n'],
  ])('%s is no front matter', async (_, text) =>
    expect(await read(text)).toMatchObject({ facts: {} }),
  )

  test('an address that is none is left', async () =>
    expect(await read('---\nurl: javascript:alert(1)\n---\na')).toMatchObject({ facts: {} }))
})

const header = {
  From: '"Mara Ilves" <mara@ostrelle.example>',
  Subject: '=?utf-8?Q?Drones_=E2=80=93_denied?=',
  Date: 'Mon, 3 Mar 2031 09:12:00 +0200',
}
const plain = { type: 'text/plain; charset=utf-8', content: 'Plain words.\n' }
const html = {
  type: 'text/html; charset=utf-8',
  content: '<p>Words <img src="https://spy.example/a.png">',
}

describe('[FR9] a mail gives its words, HTML before plain, and its header as facts', () => {
  test('plain', async () =>
    expect(await only(mailFile(header, [plain]), 'a.eml')).toMatchObject({
      kind: 'text',
      text: 'Plain words.\n',
      mediaType: 'message/rfc822',
      facts: {
        title: { value: 'Drones – denied', via: 'mail-header' },
        byline: { value: 'Mara Ilves', via: 'mail-header' },
        published: { value: '2031-03-03T09:12:00+02:00', via: 'mail-header' },
      },
    }))
  test('both', async () =>
    expect(await only(mailFile(header, [plain, html], 'alternative'), 'a.eml')).toMatchObject({
      kind: 'html',
      isWholePage: false,
      html: `${html.content}\n`,
    }))
  test('without a name the address is the byline, and a date that is none stays as it is', async () =>
    expect(
      await only(mailFile({ From: 'desk@ostrelle.example', Date: 'yesterday' }, [plain]), 'a.eml'),
    ).toMatchObject({
      facts: { byline: { value: 'desk@ostrelle.example' }, published: { value: 'yesterday' } },
    }))
  test('no words', async () =>
    expect(reasonOf(await only(mailFile(header, [{ ...plain, content: '\n' }]), 'a.eml'))).toMatch(
      /no words/,
    ))
})

describe('[FR10] what was sent with a mail is read after it, and what cannot be is named', () => {
  test('by kind', async () => {
    const inner = mailFile({ ...header, Subject: 'Inner' }, [plain])
    const given = await results(
      mailFile(header, [
        plain,
        attachment('report.txt', 'text/plain', 'Report.'),
        attachment('page.html', 'text/html', '<p>Page'),
        attachment('fwd.eml', 'message/rfc822', inner),
        attachment('photo.jpg', 'image/jpeg', 'x'),
        attachment('sheet.xlsx', 'application/x', 'x'),
      ]),
      'mail.eml',
    )
    expect(given.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'text mail.eml',
      'text mail.eml › report.txt',
      'html mail.eml › page.html',
      'text mail.eml › fwd.eml',
      'fault mail.eml › photo.jpg',
      'fault mail.eml › sheet.xlsx',
    ])
    expect(reasonOf(given[4])).toBe('The attachment photo.jpg is a picture and was left.')
  })

  test('a picture that the words show is no attachment', async () => {
    const shown = {
      ...attachment('a.png', 'image/png', 'x'),
      headers: { 'Content-Disposition': 'inline; filename="a.png"', 'Content-ID': '<a>' },
    }
    expect(
      await results(
        mailFile(header, [{ ...html, content: '<p>a<img src="cid:a">' }, shown], 'related'),
        'a.eml',
      ),
    ).toHaveLength(1)
  })

  test('mails in mails end', async () => {
    let mail = mailFile(header, [plain])
    for (let depth = 0; depth < 5; depth += 1)
      mail = mailFile(header, [plain, attachment('in.eml', 'message/rfc822', mail)])
    const given = await results(mail, 'a.eml')
    expect(given.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'fault'])
  })
})

describe('[FR11] a saved page is its root part, with the address it was saved from', () => {
  const page = '<!doctype html><meta charset=utf-8><p>Zürich–Belmar</p>'
  test('of a browser', async () =>
    expect(await only(webArchive('https://ostrelle.example/a', page), 'a.mhtml')).toMatchObject({
      kind: 'html',
      html: page,
      isWholePage: true,
      mediaType: 'multipart/related',
      facts: { url: { value: 'https://ostrelle.example/a', via: 'mhtml-header' } },
    }))
  test('the start that the header names, not the first page', async () => {
    const parts = [
      { type: 'text/html', content: '<p>Frame', headers: { 'Content-ID': '<frame>' } },
      {
        type: 'text/html; charset=utf-8',
        content: '<p>Page',
        headers: { 'Content-ID': '<page>', 'Content-Location': 'https://ostrelle.example/b' },
      },
    ]
    expect(await only(mailFile({}, parts, 'related; start="<page>"'), 'a.mht')).toMatchObject({
      html: '<p>Page\n',
      facts: { url: { value: 'https://ostrelle.example/b' } },
    })
  })
  test('cut off, it still has its page; with none in it, it is a fault', async () => {
    const whole = webArchive('https://ostrelle.example/a', page)
    expect(await only(whole.slice(0, whole.length - 60), 'a.mhtml')).toMatchObject({ html: page })
    expect(reasonOf(await only(mailFile({}, [plain, plain], 'related'), 'a.mht'))).toMatch(
      /no page/,
    )
  })
})

describe('[FR19] an archive gives its files one by one, whatever is wrong with others', () => {
  const good = utf8('Belmar is calm.')
  test('clutter is left, names are only shown', async () => {
    const archive = zipFile({
      'east/a.txt': good,
      'east/': new Uint8Array(),
      '__MACOSX/east/._a.txt': good,
      '.hidden': good,
      'Thumbs.db': good,
      '../../up.txt': good,
      'photo.png': latin1('\x89PNG\r\n\x1a\n'),
    })
    expect((await results(archive, 'z.zip')).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'text z.zip › east/a.txt',
      'text z.zip › ../../up.txt',
      'fault z.zip › photo.png',
    ])
  })

  test('a password and a wrong byte are faults of their entries', async () => {
    const archive = zipFile({ 'a.txt': good, 'b.txt': utf8('Dunmere '.repeat(50)), 'c.txt': good })
    const given = await results(withDamage(withPassword(archive, 'a.txt'), 'b.txt'), 'z.zip')
    expect(given.map(({ kind }) => kind)).toEqual(['fault', 'fault', 'text'])
    expect(reasonOf(given[0])).toMatch(/password/)
    expect(reasonOf(given[1])).toMatch(/damaged/)
  })

  test('archives in archives are opened once', async () => {
    const inner = zipFile({ 'a.txt': good })
    const middle = zipFile({ 'inner.zip': inner, 'b.txt': good })
    expect(await only(zipFile({ 'i.zip': inner }), 'o.zip')).toMatchObject({
      kind: 'text',
      name: 'o.zip › i.zip › a.txt',
    })
    const given = await results(zipFile({ 'middle.zip': middle }), 'o.zip')
    expect(given.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'fault o.zip › middle.zip › inner.zip',
      'text o.zip › middle.zip › b.txt',
    ])
  })

  test('cut off, empty, or a document of another program', async () => {
    const archive = zipFile({ 'a.txt': good })
    expect(reasonOf(await only(archive.slice(0, archive.length - 30), 'z.zip'))).toMatch(/cut off/)
    expect(reasonOf(await only(zipFile({}), 'z.zip'))).toMatch(/no files/)
    expect(reasonOf(await only(zipFile({ mimetype: good, 'content.xml': good }), 'a'))).toMatch(
      /OpenDocument/,
    )
    expect(
      reasonOf(await only(zipFile({ mimetype: good, 'META-INF/container.xml': good }), 'a.zip')),
    ).toMatch(/book/)
    expect(
      reasonOf(
        await only(zipFile({ '[Content_Types].xml': good, 'xl/workbook.xml': good }), 'a.zip'),
      ),
    ).toMatch(/table/)
  })

  test('what stands before an archive does not matter', async () =>
    expect(
      await only(joined(latin1('PK\x03\x04 unpacks itself'), zipFile({ 'a.txt': good })), 'z.zip'),
    ).toMatchObject({
      kind: 'text',
    }))
})

describe('[FR20] what grows beyond measure is stopped and named', () => {
  test('a ratio of a thousand', async () => {
    const given = await results(bomb('a.txt', 40), 'z.zip')
    expect(given).toHaveLength(1)
    expect(reasonOf(given[0])).toMatch(/more than 100 times/)
  })
  test('below a megabyte a ratio says nothing', async () =>
    expect(await only(zipFile({ 'a.txt': utf8('a'.repeat(900_000)) }), 'z.zip')).toMatchObject({
      kind: 'text',
    }))
  test('more in all than is left to unpack: the rest is left, what still fits is read', async () => {
    const large = new Uint8Array(1_000)
    const archive = new Blob([
      zipFile({ 'a.bin': large, 'b.bin': large, 'c.bin': large, 'd.txt': utf8('Calm.') }),
    ])
    const entries = (await listEntries(archive)) ?? []
    const found: string[] = []
    for await (const piece of piecesOf(
      archive,
      entries,
      { bytes: 2_500, entries: 9 },
      () => undefined,
    ))
      found.push('reason' in piece ? `${piece.name}: ${piece.reason}` : piece.name)
    expect(found.map((words) => words.slice(0, 6))).toEqual(['a.bin', 'b.bin', 'c.bin:', 'd.txt'])
    expect(found[2]).toMatch(/256 MB/)
  })
  test('more than a thousand files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_003 }, (_, i) => [`${String(i).padStart(4, '0')}.txt`, utf8('a')]),
    )
    const given = await results(zipFile(files), 'z.zip')
    expect(given).toHaveLength(1_001)
    expect(reasonOf(given.at(-1))).toMatch(/1,003 files.*1,000.*3 of them were left/)
  })
})

describe('[FR21] a file of this program is handed on unread; other JSON is named', () => {
  const own = utf8('{\n"format": "touchstone",\n"version": 1\n}')
  test.each(['a.json', 'a.touchstone', 'a.txt'])('%s', async (name) => {
    const [given] = await all(own, name)
    expect(given?.result).toEqual({ kind: 'project', name, size: own.length })
    expect(given?.bytes?.size).toBe(own.length)
  })
  test('in an archive too', async () =>
    expect(await only(zipFile({ 'a.json': own }), 'z.zip')).toMatchObject({ kind: 'project' }))
  test('other JSON', async () =>
    expect(reasonOf(await only(utf8('{"a": 1}'), 'a.json'))).toMatch(/JSON, but not of Touchstone/))
})
