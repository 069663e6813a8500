// Which foreign HTML is seen, and what becomes of its white space: read from attributes, nothing is laid out.

import type { White } from './text-page.ts'

/** What is inherited from element to element. */
export type Style = {
  readonly white: White
  /** In letters of no size. */
  readonly isTiny: boolean
  /** Inside a list item. */
  readonly inItem: boolean
}

export const plainStyle: Style = { white: 'collapse', isTiny: false, inItem: false }

/**
 * The same HTML with its styles and event handlers under other names. They could do nothing in an inert document,
 * but browsers report every one of them against the policy of the page.
 */
export const withoutEffects = (html: string): string =>
  html
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes') // parsed in the very same way, and dropped
    .replace(/<[a-zA-Z][^<>]*>/g, (tag) =>
      tag.replace(/(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)/gi, (name) => `data-${name}`),
    )

/** True for what a browser does not show, by the element's own attributes. */
export const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = declarationsOf(element)
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-list') === 'ignore' // the bullet or number that a word processor draws before an item
  )
}

/** The style of an element, given that of its parent. */
export const styleOf = (element: Element, name: string, inherited: Style): Style => {
  const style = declarationsOf(element)
  const size = style.get('font-size')
  const white = style.get('white-space-collapse') ?? style.get('white-space')
  return {
    white: /^(?:pre|listing|xmp)$/.test(name) ? 'keep' : whiteOf(white, inherited.white),
    isTiny: size === undefined ? inherited.isTiny : isTiny(size, inherited.isTiny),
    inItem: inherited.inItem || name === 'li',
  }
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

const declarationsOf = (element: Element): ReadonlyMap<string, string> => {
  const written = element.getAttribute('data-style') ?? element.getAttribute('style')
  if (!written) return none
  return new Map(
    written.split(';').map((declaration): readonly [string, string] => {
      const colon = declaration.indexOf(':')
      const value = declaration.slice(colon + 1).replace(/!important\s*$/i, '')
      return [
        declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(),
        value.trim().toLowerCase(),
      ]
    }),
  )
}

const none: ReadonlyMap<string, string> = new Map()
