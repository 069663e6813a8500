// The one place where a string may become a script address or a document.
// The page runs under `require-trusted-types-for 'script'; trusted-types touchstone`: the browser
// refuses plain strings in such places, and refuses any second policy. So whoever reads this file
// has read everything that could turn text into code.

import { levelled } from './too-deep.ts'

// TypeScript's DOM library does not know Trusted Types yet.
type Policy = { createScriptURL(url: string): unknown; createHTML(html: string): unknown }
type PolicyFactory = { createPolicy(name: string, rules: Policy): Policy }

const rules = {
  createScriptURL: (url: string): string => {
    // Made absolute first, so that `//elsewhere.example/x.js`, `data:` and `blob:` show themselves.
    if (!new URL(url, location.href).href.startsWith(`${location.origin}/`)) {
      throw new TypeError(`Scripts come from this site only, not from ${url}`)
    }
    return url
  },
  createHTML: (html: string): string => html,
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory } // see above
const policy: Policy = trustedTypes?.createPolicy('touchstone', rules) ?? rules

/**
 * The address as the browser wants it in `new Worker(…)` and `serviceWorker.register(…)`.
 * The type says string because TypeScript asks for one there; the value is a TrustedScriptURL
 * where the browser has Trusted Types.
 *
 * @throws TypeError when the address is not on this site.
 */
export const scriptUrl = (url: string): string => policy.createScriptURL(url) as string

/**
 * Parses foreign HTML into a document of its own, in which no script runs and nothing is loaded.
 * Read text from it; never move its nodes into the page.
 */
export const parseInert = (html: string): Document => {
  // A TrustedHTML, which TypeScript takes for a string.
  const parsed = new DOMParser().parseFromString(policy.createHTML(html) as string, 'text/html')
  // Some browsers make no elements at all of a text that is nothing but a broken comment, whatever the types say.
  const { documentElement, head, body } = parsed as {
    readonly [K in 'documentElement' | 'head' | 'body']: Element | null
  }
  return documentElement && head && body
    ? levelled(parsed)
    : document.implementation.createHTMLDocument()
}
