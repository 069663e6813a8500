// Which elements of foreign HTML nobody sees, by their own attributes and by the simplest rules of the page's own
// style sheets. Words can be put there for programs alone, so they are left out, counted and shown on demand. When in
// doubt an element is seen: an article behind a notice, faded or cut off by its height, is still there to be read.

import { declarationsOf, type Declarations } from './html-style.ts'

/** True for what a browser does not show, by the element's own attributes. */
export const isHidden = (element: Element): boolean => {
  if (!element.hasAttributes()) return element.localName === 'dialog'
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  if (element.hasAttribute('popover') || isTrackedDeletion(element)) return true
  if (isForListeners(element.getAttribute('class'))) return true
  const style = declarationsOf(element)
  return style.size > 0 && hides(style)
}

/** Words that a word processor keeps as deleted by somebody at some time. A correction on a page, struck out, is seen. */
export const isTrackedDeletion = (element: Element): boolean =>
  element.localName === 'del' && (element.hasAttribute('datetime') || element.hasAttribute('cite'))

/** True for declarations that take an element out of sight. */
export const hides = (style: Declarations): boolean =>
  style.get('display') === 'none' ||
  /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
  style.get('content-visibility') === 'hidden' ||
  style.get('mso-hide') === 'all' ||
  isNothing(style.get('opacity')) ||
  isOffScreen(style) ||
  isClipped(style)

const isNothing = (value: string | undefined): boolean =>
  value !== undefined && Number.parseFloat(value) === 0

/** Far to the left or above of everything: no screen is 999 pixels wider than itself. */
const isOffScreen = (style: Declarations): boolean => {
  const isPlaced = /^(?:absolute|fixed)$/.test(style.get('position') ?? '')
  if (isPlaced && ['left', 'top', 'right', 'bottom'].some((edge) => isFar(style.get(edge))))
    return true
  if (isFar(style.get('text-indent')) || isFar(style.get('margin-left'))) return true
  const moved = style.get('transform') ?? ''
  if (/scale\(\s*0(?:\.0+)?\s*[,)]/.test(moved)) return true
  const far = /translate[xy]?\(\s*(-[\d.]+[a-z%]*)/.exec(moved)
  return far !== null && isFar(far[1])
}

const isFar = (value: string | undefined): boolean => {
  if (value === undefined || !value.startsWith('-')) return false
  const unit = value.replace(/^[-\d.]+/, '')
  const far = /^r?em$|^ch$/.test(unit) ? -99 : /^(?:%|v[wh])$/.test(unit) ? -150 : -999
  return Number.parseFloat(value) <= far
}

/** Cut down to nothing. A low height alone is not meant: that is how a text is cut for those who did not pay. */
const isClipped = (style: Declarations): boolean => {
  if (/^rect\((?:\s*[01](?:px)?[\s,]*){4}\)$/.test(style.get('clip') ?? '')) return true
  if (/^inset\((?:50|100)%/.test(style.get('clip-path') ?? '')) return true
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false
  const size = (name: string): number => Number.parseFloat(style.get(name) ?? 'none')
  return (
    size('height') === 0 ||
    size('max-height') === 0 ||
    size('width') === 0 ||
    (size('height') === 1 && size('width') === 1)
  )
}

/** The family of classes that speak to screen readers alone. */
const isForListeners = (classes: string | null): boolean =>
  classes !== null &&
  /hidden|invisible|only|reader|screen|assistive|u-vh/i.test(classes) &&
  classes.split(/\s+/).some((name) => FOR_LISTENERS.test(name.replace(/[-_]/g, '')))

const FOR_LISTENERS =
  /^(?!not)[a-z]{0,12}?(?:visuallyhidden|hiddenvisually|sronly|sronlyfocusable|screenreadertext|screenreaderonly|screenreadersonly|elementinvisible|offscreen|assistivetext|uvh)$/i
