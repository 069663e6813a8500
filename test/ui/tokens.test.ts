// The contrasts that the visual language promises, computed anew from the tokens: nobody makes text fainter unseen.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The custom properties of the rule with this selector. */
const tokensOf = (selector: string): ReadonlyMap<string, string> => {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new RangeError(`no rule ${selector}`)
  const rule = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
}

const light = tokensOf(':root')
const dark = new Map([...light, ...tokensOf(":root[data-theme='dark']")])

type Colour = readonly [red: number, green: number, blue: number]

const colour = (tokens: ReadonlyMap<string, string>, name: string): Colour => {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(tokens.get(name) ?? '') ?? []
  if (!hex) throw new RangeError(`--${name} is not a colour`)
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}

/** WCAG 2.2: relative luminance. */
const luminance = (parts: Colour): number => {
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (a: Colour, b: Colour): number => {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

type Pair = readonly [front: string, back: string, light: number, dark: number]

/** interaction.md, section 11. */
const table: readonly Pair[] = [
  ['line-strong', 'paper', 3.51, 4.53],
  ['ink', 'paper', 15.85, 14.84],
  ['ink2', 'paper', 8.17, 9.3],
  ['ink3', 'paper', 5.74, 6.99],
  ['claim', 'paper', 6.97, 8.38],
  ['claim-ink', 'claim-tint', 9.19, 8.37],
  ['denial', 'paper', 5.74, 8.33],
  ['denial-ink', 'denial-tint', 7.49, 8.43],
  ['ctx', 'paper', 6.16, 8.18],
  ['ctx-ink', 'ctx-tint', 8.49, 8.78],
  ['gold-bar', 'paper', 3.97, 9.53],
  ['ink', 'gold-wash', 14.93, 10.91],
  ['good', 'surface', 6.74, 8.47],
  ['warn', 'surface', 6.16, 9.17],
  ['bad', 'surface', 6.87, 6.86],
  ['focus', 'paper', 6.32, 9.33],
]

/** The tint as it lies under tagged words: a share of it over the paper. */
const tintUnderWords = (tokens: ReadonlyMap<string, string>, tag: string): Colour => {
  const share = Number.parseFloat(tokens.get('mk') ?? '') / 100
  const paper = colour(tokens, 'paper')
  const [red, green, blue] = colour(tokens, `${tag}-tint`).map(
    (part, i) => part * share + paper[i]! * (1 - share),
  )
  return [red!, green!, blue!]
}

describe('[Y5] contrasts do not fall below those of the visual language', () => {
  test.each(table)('%s on %s', (front, back, inLight, inDark) => {
    const between = (tokens: ReadonlyMap<string, string>): number =>
      contrast(colour(tokens, front), colour(tokens, back))
    expect(between(light), 'light').toBeGreaterThanOrEqual(inLight - 0.1)
    expect(between(dark), 'dark').toBeGreaterThanOrEqual(inDark - 0.1)
  })

  test('small words on sunken ground', () => {
    for (const tokens of [light, dark])
      expect(contrast(colour(tokens, 'ink3'), colour(tokens, 'sunken'))).toBeGreaterThan(5.26)
  })

  test.each([
    ['claim', 6.33],
    ['denial', 5.25],
    ['ctx', 5.74],
  ] as const)('the line of a %s on its tint', (tag, least) => {
    for (const tokens of [light, dark]) {
      const found = contrast(colour(tokens, tag), tintUnderWords(tokens, tag))
      expect(found).toBeGreaterThanOrEqual(least - 0.1)
    }
  })

  test('the letter on a chip', () => {
    for (const tokens of [light, dark])
      for (const tag of ['claim', 'denial', 'ctx'])
        expect(contrast(colour(tokens, 'on-tag'), colour(tokens, tag))).toBeGreaterThan(4.5)
  })

  test('dark has a value of its own for every colour', () => {
    const own = tokensOf(":root[data-theme='dark']")
    const always = ['stone', 'streak'] // the mark of the app looks the same in both
    const missing = [...light.keys()].filter(
      (name) => light.get(name)!.startsWith('#') && !own.has(name),
    )
    expect(missing).toEqual(always)
  })

  test('the formula is that of WCAG', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21)
    expect(contrast([1, 0, 0], [1, 1, 1])).toBeCloseTo(3.998, 2)
  })
})
