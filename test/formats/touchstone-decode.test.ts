// Files that are cut, bent, foreign or hostile: refused as a whole, with the place named, and never
// an exception.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/formats/touchstone.ts'
import { digest, hexOf } from '../support/projects.ts'

const example = readFileSync('test/formats/fixtures/drones-for-ostrelle.touchstone.json', 'utf8')

const problems = async (text: string) => {
  const result = await decode(text, digest)
  return result.kind === 'refused' ? result.problems : []
}
const warnings = async (text: string) => {
  const result = await decode(text, digest)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems))
  return result.warnings
}
const places = async (text: string) => (await problems(text)).map(({ place }) => place)

const swap = (from: string, to: string): string => {
  if (!example.includes(from)) throw new Error(`the example has no ${from}`)
  return example.replace(from, to)
}

/** The example with another seal that fits. */
const resealed = (text: string): string => {
  const body = text.slice(0, text.lastIndexOf(',\n"integrity"'))
  return text.replace(/"value":"[0-9a-f]{64}"/, `"value":"${hexOf(`${body}\n}\n`)}"`)
}

describe('[X11] files that are cut', () => {
  test('F7 at every 50th character: a place, and never an exception', async () => {
    for (let end = 0; end < example.length - 2; end += 50) {
      const [first, ...rest] = await problems(example.slice(0, end))
      expect(first?.place).toMatch(/^line \d+, column \d+$/)
      expect(first?.what).toMatch(end === 0 ? /is empty/ : /^the file ends in the middle of/)
      expect(rest).toEqual([])
    }
  })

  test('the place is the end of what is there', async () => {
    const lines = example.split('\n').slice(0, 3)
    expect(await problems(lines.join('\n'))).toEqual([
      {
        place: `line 3, column ${lines[2]!.length + 1}`,
        what: 'the file ends in the middle of an object; it has been cut off',
      },
    ])
  })
})

describe('[X12] files that are hostile', () => {
  test.each([10_000, 1_000_000])('F8 %i lists inside each other', async (depth) => {
    const text = swap('"people"', `"x": ${'['.repeat(depth)}${']'.repeat(depth)},\n"people"`)
    const [first] = await problems(text)
    expect(first?.place).toBe('line 7, column 69')
    expect(first?.what).toContain('more than 64 levels')
  })

  test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'F8 the key %s in the place of every object',
    async (key) => {
      for (let at = example.indexOf('{'); at >= 0; at = example.indexOf('{', at + 1)) {
        const text = `${example.slice(0, at + 1)}"${key}":{"polluted":1},${example.slice(at + 1)}`
        expect((await problems(text))[0]?.what).toContain('is not allowed')
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  test.each([
    ['a key that stands twice', swap('"name":"R. Vale"', '"name":"x","n\\u0061me":"y"'), 'twice'],
    ['1e400', swap('"version": 1', '"version": 1, "x": 1e400'), 'too large'],
    ['-1e400', swap('"version": 1', '"version": 1, "x": -1e400'), 'too large'],
    ['a lone surrogate escape', swap('R. Vale', '\\ud83d'), 'lone surrogate'],
    ['half a pair', swap('R. Vale', '\\ud83d\\u0041'), 'lone surrogate'],
    ['the second half', swap('R. Vale', '\\udef0'), 'lone surrogate'],
    ['a raw lone surrogate', swap('R. Vale', '\ud83d'), 'lone surrogate'],
  ])('F8 %s', async (_, text, what) => {
    const found = await problems(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.what).toContain(what)
    expect(found[0]?.place).toMatch(/^line \d+, column \d+$/)
  })

  test('more records than are read', async () => {
    const many = `{"format":"touchstone","version":1,"annotations":[${'0,'.repeat(200_000)}0]}`
    expect((await problems(many))[0]?.what).toBe('200001 records; at most 200000 are read')
  })
})

describe('[X13] files of others', () => {
  test.each([
    ['[{"data":{"text":"x"},"annotations":[]}]', 'Label Studio'],
    ['{"@context":"http://www.w3.org/ns/anno.jsonld"}', 'JSON-LD'],
    ['{"format":"other","version":1}', '"other"'],
    ['{"a":1,"b":2}', '"a", "b"'],
    ['[]', 'a list'],
    ['"text"', '"text"'],
    ['null', 'null'],
  ])('%s', async (text, what) => {
    const [first] = await problems(text)
    expect(first?.place).toBe('format')
    expect(first?.what).toContain('not a Touchstone file')
    expect(first?.what).toContain(what)
  })

  test('F9 version 2 is refused with its number and ours', async () => {
    expect(await problems(swap('"version": 1', '"version": 2'))).toEqual([
      {
        place: 'version',
        what: 'made by a newer Touchstone (file format 2); this one reads format 1',
      },
    ])
    for (const version of ['0', '"1"', 'null', '1.5'])
      expect(await places(swap('"version": 1', `"version": ${version}`))).toEqual(['version'])
  })
})

describe('[X14] what does not fit the schema is named by its path, expected and found', () => {
  test.each([
    ['"tag":"denial"', '"tag":"lie"', 'annotations/1/tag', '("claim" | "denial" | "context")'],
    ['"start":64,', '"start":"64",', 'annotations/0/start', 'expected number, found "64"'],
    ['"start":64,', '"start":-1,', 'annotations/0/start', 'expected >=0, found -1'],
    ['"start":64,', '"start":64.5,', 'annotations/0/start', 'found 64.5'],
    ['"articleId":"a', '"articleId":"A', 'annotations/0/articleId', 'a lower-case UUID'],
    ['"kind":"person"}', '"kind":null}', 'annotations/0/origin/kind', 'found null'],
    ['"cue":{"start":72', '"cue":[],"x":{"start":72', 'annotations/0/cue', 'found a list'],
    ['"textLength":{"utf16":235,', '"textLength":{', 'articles/0/textLength/utf16', 'is missing'],
    ['"state":"not-stated"', '"state":"unknown"', 'articles/0/outlet/state', 'found "unknown"'],
    ['2031-03-15T09:00:00.000Z', '2031-03-15', 'case/createdAt', 'a UTC time'],
  ])('%s → %s', async (from, to, place, what) => {
    const found = await problems(swap(from, to))
    expect(found[0]?.place).toBe(place)
    expect(found[0]?.what).toContain(what)
  })

  test('at most 20 are shown, then how many more', async () => {
    const found = await problems(example.replaceAll('"end":', '"end":-'))
    expect(found).toHaveLength(21)
    expect(found[20]?.what).toMatch(/^and \d+ more$/)
  })
})

describe('[X15] the seal', () => {
  test('a note that was changed elsewhere is a warning', async () => {
    expect(await warnings(swap('Ledger: deputy', 'Ledger: Deputy'))).toEqual([
      { place: 'integrity/value', what: 'the file was changed outside Touchstone' },
    ])
  })

  test('a record that was taken out is a second warning', async () => {
    const found = await warnings(example.replace(/,\n\{"id":"b[^\n]*3","articleId"[^\n]*/, ''))
    expect(found.map(({ place }) => place)).toEqual(['integrity/value', 'integrity/annotations'])
  })

  test('other white space, a byte-order mark and null are no change', async () => {
    const spaced = `\uFEFF${JSON.stringify(JSON.parse(example), null, 2)}`
    expect(await warnings(spaced)).toEqual([])
    expect(await warnings(`\uFEFF${example}`)).toEqual([])
    expect(await warnings(swap('"language":"en"', '"url":null,"language":"en"'))).toEqual([])
  })

  test('F6 one changed byte in a text or a span: the record and the seal are named', async () => {
    const text = await problems(swap('Alveria says 120', 'Alveria says 121'))
    expect(text.map(({ place }) => place)).toEqual([
      'articles/0/textHash',
      'annotations/0/quote/exact',
      'integrity/value',
    ])
    expect(await places(swap('"start":113', '"start":114'))).toEqual([
      'annotations/1/codePoints',
      'annotations/1/quote/exact',
      'annotations/1/quote/prefix',
      'integrity/value',
    ])
  })
})

describe('[X16] spans, ids and references of a file', () => {
  test.each([
    ['reversed', '"start":64,"end":112', '"start":112,"end":64', 'annotations/0'],
    ['empty', '"start":64,"end":112', '"start":64,"end":64', 'annotations/0'],
    ['beyond', '"start":64,"end":112', '"start":64,"end":999', 'annotations/0'],
    ['in a surrogate pair', '"start":64,"end":112', '"start":61,"end":112', 'annotations/0'],
    ['no code points', '"start":72,"end":76,', '"start":72,"end":76,"x":', 'annotations/0/cue'],
    [
      'code points',
      '{"start":71,"end":75}',
      '{"start":72,"end":76}',
      'annotations/0/cue/codePoints',
    ],
    ['no span', '"start":64,"end":112,', '', 'annotations/0'],
    ['words of a region', '"exact":"14 March', '"exact":"15 March', 'articles/0/regions/2/exact'],
    ['a title', '"stated":"Karsovia rejects', '"stated":"K', 'articles/0/title/stated'],
    ['a speaker', '"stated":"Deputy', '"stated":"deputy', 'annotations/1/speaker/stated'],
    ['a length', '"utf16":235', '"utf16":234', 'articles/0/textLength/utf16'],
    ['a length', '"codePoints":234', '"codePoints":235', 'articles/0/textLength/codePoints'],
  ])('%s: %s', async (_, from, to, place) => {
    const text = to.endsWith('"x":') ? swap(`${from}"codePoints":`, to) : swap(from, to)
    const found = await places(resealed(text))
    expect(found).toContain(place)
    expect(found).not.toContain('integrity/value')
  })

  test('a line end in a text that is not LF', async () => {
    const text = resealed(example.replaceAll('Drones\\n\\nTrade', 'Drones\\r\\nTrade'))
    expect(await places(text)).toContain('articles/1/text')
  })

  test('ids that stand twice, in one table and across tables', async () => {
    const id = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-00000000000${n}`
    const twice = resealed(swap(`{"id":"${id('b', 2)}"`, `{"id":"${id('b', 1)}"`))
    expect(await places(twice)).toEqual(['annotations/1/id'])
    const across = resealed(swap(`"id":"${id('d', 2)}"`, `"id":"${id('a', 1)}"`))
    expect(await places(across)).toEqual(['claims/0/evidence/1/id'])
  })

  test.each([
    ['claimIds":["c', 'annotations/b'],
    ['"eventId":"e', 'articles/a'],
    ['"createdBy":"9', 'annotations/b'],
    ['"annotationId":"b', 'claims/c'],
    ['"by":"9', 'claims/c'],
  ])('a reference that leads nowhere: %s', async (start, place) => {
    const found = await problems(resealed(swap(`${start}0000000`, `${start}1111111`)))
    expect(found).toHaveLength(1)
    expect(found[0]?.place.startsWith(place)).toBe(true)
    expect(found[0]?.what).toContain('missing')
  })

  test('an annotation of an article that is not there', async () => {
    const text = swap('"articleId":"a0000000', '"articleId":"a1111111')
    expect(await places(resealed(text))).toEqual(['annotations/0/articleId'])
  })

  test.each([
    ['"rating":"nee"', '"rating":"x"', 'verdict/rating'],
    ['"entity":"Alveria"}', '"entity":"Nobody"}', 'claimant/entity'],
    ['"entity":"Pavo Lindqvar"', '"entity":"Nobody"', 'speaker/entity'],
  ])('%s', async (from, to, place) => {
    const [first] = await places(resealed(swap(from, to)))
    expect(first?.endsWith(place)).toBe(true)
  })
})

describe('[X17] what is not taken over is said', () => {
  const change =
    '{"id":"70000000-0000-4000-8000-000000000001","seq":1,"at":"2031-03-15T09:00:00.000Z",' +
    '"by":"90000000-0000-4000-8000-000000000001","label":"Tag as claim","edits":[]}'

  test('the history', async () => {
    const text = swap('"integrity": {', `"history": [\n${change},\n${change}\n],\n"integrity": {`)
    expect(await warnings(resealed(text))).toEqual([
      { place: 'history', what: '2 changes of the history were not taken over' },
    ])
  })

  test('unknown keys of what is computed anew', async () => {
    const text = swap('"utf16":235', '"x":1,"utf16":235')
      .replace('{"start":63,"end":111}', '{"start":63,"end":111,"y":1}')
      .replace('"version":"1.0.0"', '"version":"1.0.0","z":1')
    expect((await warnings(resealed(text))).map(({ place }) => place)).toEqual([
      'generator/z',
      'articles/0/textLength/x',
      'annotations/0/codePoints/y',
    ])
  })

  test('the key under which unknown members are kept in memory is refused in a file', async () => {
    const text = swap('"createdAt"', '"ext":{"touchstone-file":{"articles":1}},"createdAt"')
    expect(await places(resealed(text))).toEqual(['case/ext/touchstone-file'])
  })
})
