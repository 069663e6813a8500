// What a page would have done in a browser and did not do here, in numbers. Everything is read from the inert
// document; no address of it is ever followed.

import { isTrackedDeletion } from './html-hidden.ts'

/** Counts of what was left dead. */
export type Account = {
  /** Scripts that would have run. */
  readonly scripts: number
  /** Elements and styles that would have loaded something: pictures, pixels, frames, sheets, films. */
  readonly remote: number
  /** Links whose address is a program or a document of its own. */
  readonly scriptLinks: number
  /** Passages that were marked as deleted; their words are among the hidden ones. */
  readonly trackedDeletions: number
}

/** Counts them in one pass over all elements. */
export const accountOf = (document: Document): Account => {
  let scripts = 0
  let remote = 0
  let scriptLinks = 0
  let trackedDeletions = 0
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (name === 'script') {
      if (runs(element)) scripts += 1
    } else if (name === 'noframes' || name === 'style') remote += addressesIn(element.textContent)
    else {
      if (loads(element, name)) remote += 1
      if (isScriptLink(element)) scriptLinks += 1
      if (isTrackedDeletion(element)) trackedDeletions += 1
    }
    remote += addressesIn(element.getAttribute('data-style') ?? element.getAttribute('style') ?? '')
  }
  return { scripts, remote, scriptLinks, trackedDeletions }
}

const runs = (script: Element): boolean => {
  const type = (script.getAttribute('type') ?? '').trim().toLowerCase()
  return type === '' || type === 'module' || /(?:java|ecma|j|live)script/.test(type)
}

/** Where the address stands that an element loads by being there. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  link: ['href'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  body: ['background'],
  table: ['background'],
  td: ['background'],
}

const LOADING_LINKS =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|manifest)\b/i

const loads = (element: Element, name: string): boolean => {
  if (name === 'meta') return /^refresh$/i.test(element.getAttribute('http-equiv')?.trim() ?? '')
  const attributes = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined
  if (!attributes) return false
  if (name === 'link' && !LOADING_LINKS.test(element.getAttribute('rel') ?? '')) return false
  return attributes.some((attribute) => isAddress(element.getAttribute(attribute)))
}

const isAddress = (written: string | null): boolean => {
  const value = written?.trim() ?? ''
  return value !== '' && !/^(?:data:|about:|javascript:|#)/i.test(value)
}

const addressesIn = (css: string): number => {
  if (!css.includes('url(') && !css.includes('@import')) return 0
  let count = 0
  for (const [, written] of css.matchAll(/url\(\s*["']?([^\s"')]*)/gi))
    if (isAddress(written ?? null)) count += 1
  for (const _ of css.matchAll(/@import\s+["']/gi)) count += 1
  return count
}

const isScriptLink = (element: Element): boolean => {
  const written = element.getAttribute('href') ?? element.getAttribute('action')
  if (!written || /^(?:https?:|[/#?.])/i.test(written)) return false
  // A browser leaves control characters and blanks out before it looks at the scheme.
  const address = Array.from(written.slice(0, 200))
    .filter((unit) => unit > ' ')
    .join('')
  return /^(?:javascript|data|vbscript):/i.test(address)
}
