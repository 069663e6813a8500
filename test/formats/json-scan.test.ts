// The scanner agrees with JSON.parse about what is JSON, and knows the place where it is not.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../src/formats/json-scan.ts'
import { growthOf, LINEAR } from '../text/support.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('[X18] the scanner', () => {
  test('accepts what JSON.stringify writes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }),
        fc.nat(3),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent)
          if (/"(__proto__|constructor|prototype)"/.test(text)) return
          expect(scanJson(text)).toBeNull()
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('accepts nothing that JSON.parse refuses, and says why it refuses more', () => {
    const signs = fc.constantFrom(...'{}[]",:0123456789.eE+-\\untrfalse \n\t\u0001é'.split(''))
    const bits = fc.constantFrom(
      '{"a":',
      '"b"',
      '[1,',
      '\\u00e9',
      'true',
      'null',
      '-0.5e3',
      '"c":1',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, bits), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const fault = scanJson(text)
        if (!parses(text)) expect(fault).not.toBeNull()
        else if (fault) expect(fault.what).toMatch(/twice|too large|surrogate|levels/)
      }),
      { numRuns: 20_000 },
    )
  })

  test.each([
    ['', 1, 1, 'empty'],
    ['  \n ', 1, 1, 'empty'],
    ['{"a":1,}', 1, 8, 'expected a key'],
    ['[1,]', 1, 4, 'expected a value, found "]"'],
    ['[1\n 2]', 2, 2, 'expected , or ]'],
    ['{"a" 1}', 1, 6, 'expected :'],
    ['{"a":1}\n\n  x', 3, 3, 'after the end'],
    ['{\n"a":1,\n"b":2,\n"a":3}', 4, 1, '"a" stands twice'],
    ['{"a":{"b":1},"b":{"a":1,"\\u0062":1,"b":2}}', 1, 36, 'twice'],
    ['["a\nb"]', 1, 4, 'control character'],
    ['["\\x"]', 1, 3, 'escape'],
    ['[01]', 1, 2, 'not a number'],
    ['[1e999]', 1, 2, 'too large'],
    ['[nul]', 1, 2, 'expected a value'],
    ['<html>', 1, 1, 'expected a value, found "<"'],
    ['{"a":"b', 1, 8, 'middle of a text'],
    ['{"a":"\\u00', 1, 11, 'middle of a text'],
    ['{"a":"\\ud83d\\u', 1, 15, 'middle of a text'],
    ['{"a":-', 1, 7, 'middle of a number'],
    ['{"a":1.', 1, 8, 'middle of a number'],
    ['{"a":tr', 1, 8, 'middle of a value'],
    ['{"a"', 1, 5, 'middle of an object'],
    ['{"a":[1', 1, 8, 'middle of a list'],
    ['{"a":[1,', 1, 9, 'middle of a list'],
  ])('%j: line %i, column %i, %s', (text, line, column, what) => {
    const fault = scanJson(text)
    expect(fault).toMatchObject({ line, column })
    expect(fault?.what).toContain(what)
  })

  test('allows 64 levels and no more, however many there are', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(scanJson(nested(64))).toBeNull()
    expect(scanJson(nested(65))).toMatchObject({ line: 1, column: 65 })
    expect(scanJson('{"a":'.repeat(1_000_000))?.what).toContain('levels')
    expect(scanJson(`["${'['.repeat(1000)}"]`)).toBeNull()
  })

  test('reads 15 MB in eight times the time of an eighth', () => {
    const row = '{"id":"b0000000","text":"Karsovia denied \\n it","span":{"start":64,"end":112}}'
    const text = `[${Array.from({ length: 190_000 }, () => row).join(',\n')}]`
    expect(scanJson(text)).toBeNull()
    expect(growthOf(text, scanJson)).toBeLessThan(LINEAR)
    const open = `{"a":"${'x'.repeat(15_000_000)}`
    expect(scanJson(open)?.what).toContain('middle of a text')
    expect(growthOf(open, scanJson)).toBeLessThan(LINEAR)
  })
})
