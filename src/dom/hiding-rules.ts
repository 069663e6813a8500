// Which classes and ids a page's own style sheets hide. Sheets are not applied; only a rule that names one class or
// one id and nothing else is believed, and only while no other rule of the page brings the same name back.

import { hides } from './html-hidden.ts'
import { declarationsIn, type Declarations } from './html-style.ts'

/** True for elements that such a rule hides. */
export type HidesByRule = (element: Element) => boolean

const SHEET_LIMIT = 1_000_000

/**
 * Reads the sheets of an inert document, where `withoutEffects` has put them into `noframes` elements.
 *
 * @param isMeant which declarations are looked for; all that hide, unless told otherwise
 */
export const hidingRulesOf = (
  document: Document,
  isMeant: (style: Declarations) => boolean = hides,
): HidesByRule => {
  const hidden = new Set<string>()
  const shown = new Set<string>()
  for (const sheet of document.querySelectorAll('noframes, style')) {
    const media = sheet.getAttribute('media')?.trim().toLowerCase()
    if (media && media !== 'all' && media !== 'screen') continue
    readRules(sheet.textContent.slice(0, SHEET_LIMIT), { hidden, shown, isMeant })
  }
  for (const name of shown) hidden.delete(name)
  if (hidden.size === 0) return () => false
  return (element) => {
    const id = element.getAttribute('id')
    if (id && hidden.has(`#${id}`)) return true
    const classes = element.getAttribute('class')
    return classes !== null && classes.split(/\s+/).some((name) => hidden.has(`.${name}`))
  }
}

type Found = {
  readonly hidden: Set<string>
  readonly shown: Set<string>
  readonly isMeant: (style: Declarations) => boolean
}

const readRules = (css: string, found: Found): void => {
  const text = withoutComments(css)
  let from = 0
  while (from < text.length) {
    const open = text.indexOf('{', from)
    if (open < 0) return
    // Statements such as `@import "a";` have no block of their own.
    const before = text.slice(from, open)
    const selector = before.slice(before.lastIndexOf(';') + 1)
    const isAtRule = selector.trimStart().startsWith('@')
    const close = isAtRule ? endOfBlock(text, open) : text.indexOf('}', open)
    if (close < 0) return
    // What stands in @media and the like holds for some screens only: it can bring back, but not hide.
    if (isAtRule)
      for (const name of text.slice(open, close).match(NAMES) ?? []) found.shown.add(name)
    else readRule(selector, text.slice(open + 1, close), found)
    from = close + 1
  }
}

const NAMES = /[.#][a-zA-Z_][\w-]*/g

const readRule = (selectors: string, block: string, { hidden, shown, isMeant }: Found): void => {
  const style = declarationsIn(block)
  const isHiding = isMeant(style)
  const isShowing = ['display', 'visibility', 'opacity', 'left', 'position', 'height'].some(
    (name) => style.has(name),
  )
  if (!isHiding && !isShowing) return
  for (const selector of selectors.split(',')) {
    const simple = selector.trim()
    if (isHiding && /^[.#][a-zA-Z_][\w-]*$/.test(simple)) hidden.add(simple)
    else if (!isHiding) for (const name of simple.match(NAMES) ?? []) shown.add(name)
  }
}

const withoutComments = (css: string): string => {
  let out = ''
  for (let from = 0; ;) {
    const open = css.indexOf('/*', from)
    if (open < 0) return out + css.slice(from)
    out += `${css.slice(from, open)} `
    const close = css.indexOf('*/', open + 2)
    if (close < 0) return out
    from = close + 2
  }
}

const endOfBlock = (text: string, open: number): number => {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (unit === '{') depth += 1
    else if (unit === '}' && (depth -= 1) === 0) return at
  }
  return -1
}
