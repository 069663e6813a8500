// What becomes of the white space of foreign HTML, and which of its letters are drawn: read from attributes, nothing
// is laid out.

import { colourIn, colourOf, CLEAR } from './html-colour.ts'
import type { White } from './text-page.ts'

/** What is inherited from element to element. */
export type Style = {
  readonly white: White
  /** In letters of no size. */
  readonly isTiny: boolean
  /** Inside a list item. */
  readonly inItem: boolean
  /** The colour of the letters and what lies behind them; `null` where nothing says it. */
  readonly ink: string | null
  readonly paper: string | null
}

export const plainStyle: Style = {
  white: 'collapse',
  isTiny: false,
  inItem: false,
  ink: null,
  paper: null,
}

/** Letters without size, without colour, or in the colour of what lies behind them. */
export const isUnseen = ({ isTiny, ink, paper }: Style): boolean =>
  isTiny || (ink !== null && (ink === CLEAR || ink === paper))

/**
 * The same HTML with its styles and event handlers under other names. They could do nothing in an inert document,
 * but browsers report every one of them against the policy of the page.
 */
export const withoutEffects = (html: string): string =>
  html
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes') // parsed in the very same way, and dropped
    .replace(/<base(?=[\s/>])/gi, '<meta') // as empty, and as silent
    .replace(/<[a-zA-Z][^<>]*>/g, (tag) =>
      tag.replace(/(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)/gi, (name) => `data-${name}`),
    )

/** The bullet or number that a word processor draws before an item. */
export const isBullet = (element: Element): boolean =>
  declarationsOf(element).get('mso-list') === 'ignore'

/** The style of an element, given that of its parent. */
export const styleOf = (element: Element, name: string, inherited: Style): Style => {
  const style = declarationsOf(element)
  const inItem = inherited.inItem || name === 'li'
  const isPlain = style.size === 0 && !element.hasAttribute('bgcolor') && name !== 'font'
  if (isPlain && !/^(?:pre|listing|xmp|body)$/.test(name))
    return inItem === inherited.inItem ? inherited : { ...inherited, inItem }
  const size = style.get('font-size')
  const white = style.get('white-space-collapse') ?? style.get('white-space')
  return {
    white: /^(?:pre|listing|xmp)$/.test(name) ? 'keep' : whiteOf(white, inherited.white),
    isTiny: size === undefined ? inherited.isTiny : isTiny(size, inherited.isTiny),
    inItem,
    ink: inkOf(element, name, style) ?? inherited.ink,
    paper: paperOf(element, style, inherited.paper),
  }
}

const inkOf = (element: Element, name: string, style: Declarations): string | null => {
  // Letters cut out of a picture or a gradient are seen, whatever colour they have.
  if ((style.get('background-clip') ?? style.get('-webkit-background-clip')) === 'text')
    return 'a picture'
  const attribute = name === 'font' ? 'color' : name === 'body' ? 'text' : null
  const written = style.get('color') ?? (attribute ? element.getAttribute(attribute) : null)
  return written ? colourOf(written) : null
}

const paperOf = (
  element: Element,
  style: Declarations,
  inherited: string | null,
): string | null => {
  const written =
    style.get('background-color') ?? style.get('background') ?? element.getAttribute('bgcolor')
  if (!written) return inherited
  if (/url\(|gradient\(/.test(written)) return null
  const colour = colourIn(written)
  return colour === null || colour === CLEAR ? inherited : colour
}

const whiteOf = (value: string | undefined, inherited: White): White => {
  switch (value) {
    case 'pre':
    case 'pre-wrap':
    case 'break-spaces':
    case 'preserve':
      return 'keep'
    case 'pre-line':
    case 'preserve-breaks':
      return 'keep-lines'
    case 'normal':
    case 'nowrap':
    case 'collapse':
      return 'collapse'
    default:
      return inherited
  }
}

/** Nothing of a font size of 0 is seen; relative sizes of nothing are nothing. */
const isTiny = (size: string, inherited: boolean): boolean => {
  const number = Number.parseFloat(size)
  if (number === 0) return true
  return inherited && /(?:em|%|er)$/.test(size) && !size.endsWith('rem')
}

export type Declarations = ReadonlyMap<string, string>

/** What an element's own `style` declares: names and values in small letters. */
export const declarationsOf = (element: Element): Declarations => {
  if (!element.hasAttributes()) return none
  const written = element.getAttribute('data-style') ?? element.getAttribute('style')
  return written ? declarationsIn(written) : none
}

/** The declarations of one block of CSS. */
export const declarationsIn = (written: string): Declarations =>
  new Map(
    written.split(';').map((declaration): readonly [string, string] => {
      const colon = declaration.indexOf(':')
      const value = declaration.slice(colon + 1).trim()
      return [
        declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(),
        value
          .toLowerCase()
          .replace(/!important$/, '')
          .trimEnd(),
      ]
    }),
  )

const none: Declarations = new Map()
