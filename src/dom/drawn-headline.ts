// The headline of a page that calls nothing a heading: the line above the text that is drawn larger or bolder than the
// others, best with a byline or a date below it. Printed versions, letters and old pages look like this.

import { folded } from './folded.ts'
import { declarationsOf } from './html-style.ts'
import { dropped, isBlock } from './html-text.ts'
import { isCredit } from './page-credits.ts'
import { isLong } from './page-title.ts'

export type DrawnLine = { readonly element: Element; readonly text: string }

type Look = { readonly size: number; readonly isBold: boolean; readonly isLinked: boolean }

type Line = Look & {
  text: string
  /** The element that holds the line and nothing else; `null` where there is none. */
  readonly element: Element | null
}

const LINES = 120
const PROSE = 140
const LONGEST = 200
const LARGE = 18

/** The line that is drawn as headline, `site` (folded) is none; `null` where none stands out. */
export const drawnHeadline = (
  body: Element,
  site: string,
  isHidden: (element: Element) => boolean,
): DrawnLine | null => {
  const lines = linesAbove(body, isHidden)
  const sizes = lines.map(({ size }) => size)
  const largest = Math.max(0, ...sizes)
  const isAlone = sizes.filter((size) => size === largest).length === 1
  let best: { readonly line: DrawnLine; readonly score: number } | null = null
  for (const [i, { text, element, size, isBold, isLinked }] of lines.entries()) {
    if (!element || isLinked || text.length > LONGEST || !isLong(text, 3)) continue
    if (/^(?:https?:|www\.)/i.test(text) || isCredit(text) || /[,:;]$/.test(text)) continue
    if (site && folded(text).replace(/^the /, '') === site.replace(/^the /, '')) continue
    const isLarge = size >= LARGE
    if (!isLarge && !isBold) continue
    const isSigned = lines.slice(i + 1, i + 4).some((next) => isCredit(next.text))
    if (!isSigned && !(size === largest && isAlone && size > LARGE)) continue
    const score =
      size + (isBold ? 4 : 0) + (isSigned ? 10 : 0) + (isCredit(lines[i + 1]?.text ?? '') ? 10 : 0)
    if (!best || score > best.score) best = { line: { element, text }, score }
  }
  return best?.line ?? null
}

/** The first lines of a page, up to its first paragraph of prose. */
const linesAbove = (body: Element, isHidden: (element: Element) => boolean): readonly Line[] => {
  const lines: Line[] = []
  let line: Line | null = null
  const end = { isReached: false }

  const settle = (): void => {
    if (!line) return
    const text = line.text.replace(/\s+/g, ' ').trim()
    const { element } = line
    if (text.length >= PROSE) end.isReached = true
    else if (text)
      lines.push({
        ...line,
        text,
        element: element && isSame(element, text) ? element : null,
      })
    if (lines.length >= LINES) end.isReached = true
    line = null
  }
  const walk = (parent: Element, look: Look): void => {
    for (let node = parent.firstChild; node && !end.isReached; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const words = (node.nodeValue ?? '').slice(0, PROSE * 4)
        if (!words.trim()) {
          if (line) line.text += ' '
        } else if (line) {
          line = {
            text: `${line.text}${words}`,
            element: around(line.element, parent),
            size: Math.min(line.size, look.size),
            isBold: line.isBold && look.isBold,
            isLinked: line.isLinked || look.isLinked,
          }
        } else line = { ...look, text: words, element: parent }
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element // the node type says so
        const name = element.localName
        if (dropped.has(name) || /^(?:nav|aside|footer|template|noscript)$/.test(name)) continue
        if (name === 'br') {
          settle()
          continue
        }
        if (isHidden(element)) continue
        const breaks = isBlock(name) || name === 'td' || name === 'th'
        if (breaks) settle()
        walk(element, lookOf(element, name, look))
        if (breaks) settle()
      }
    }
  }
  walk(body, { size: 16, isBold: false, isLinked: false })
  if (!end.isReached) settle()
  return lines
}

/** The nearest element around two pieces of a line. */
const around = (held: Element | null, parent: Element): Element | null => {
  let element: Element | null = held
  for (let steps = 0; element && steps < 6; steps += 1) {
    if (element.contains(parent)) return element
    element = element.parentElement
  }
  return null
}

const isSame = (element: Element, text: string): boolean =>
  element.textContent.length < LONGEST * 4 &&
  element.textContent.replace(/\s+/g, ' ').trim() === text

const lookOf = (element: Element, name: string, outer: Look): Look => {
  const style = declarationsOf(element)
  const weight = style.get('font-weight') ?? ''
  const heading = /^h([1-6])$/.exec(name)?.[1]
  return {
    size: sizeIn(style.get('font-size'), outer.size) ?? sizeOf(element, name, heading, outer.size),
    isBold:
      weight === ''
        ? outer.isBold ||
          heading !== undefined ||
          name === 'b' ||
          name === 'strong' ||
          name === 'th'
        : /bold/.test(weight) || Number.parseInt(weight, 10) >= 600,
    isLinked: outer.isLinked || (name === 'a' && element.hasAttribute('href')),
  }
}

const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48]
const HEADING_SIZES = [32, 32, 24, 19, 16, 13, 11]

const sizeOf = (
  element: Element,
  name: string,
  heading: string | undefined,
  inherited: number,
): number => {
  if (heading) return HEADING_SIZES[Number(heading)] ?? inherited
  if (name === 'big') return inherited * 1.2
  const written = name === 'font' ? (element.getAttribute('size')?.trim() ?? '') : ''
  if (!/^[+-]?\d$/.test(written)) return inherited
  const step = /^[+-]/.test(written) ? 3 + Number(written) : Number(written)
  return FONT_SIZES[Math.max(1, Math.min(7, step))] ?? inherited
}

const NAMED_SIZES: Readonly<Record<string, number>> = {
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
}

/** CSS pixels; sizes relative to the whole page are taken to be relative to 16. */
const sizeIn = (written: string | undefined, inherited: number): number | null => {
  if (written === undefined) return null
  if (Object.hasOwn(NAMED_SIZES, written)) return NAMED_SIZES[written] ?? null
  const found = /^(\d{1,4}(?:\.\d{1,4})?)(px|pt|em|rem|%)$/.exec(written)
  if (!found) return null
  const number = Number(found[1])
  switch (found[2]) {
    case 'px':
      return number
    case 'pt':
      return (number * 4) / 3
    case 'rem':
      return number * 16
    case 'em':
      return number * inherited
    default:
      return (number / 100) * inherited
  }
}
