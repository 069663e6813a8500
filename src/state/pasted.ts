// What a paste is: words as they came, words that were taken out of markup, or the source of a page, out of which the
// article is taken.

import { looksLikeSource } from '../dom/page-source.ts'
import type { Description } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'
import { freeze } from '../text/normalize.ts'
import { propose } from './finding.ts'
import { originalOf, type Incoming } from './incoming.ts'

export type Pasted = {
  readonly text: string
  /** True where the words were taken out of HTML. */
  readonly html: boolean
  /** The HTML of the clipboard, as long as nobody edited the words that were taken out of it. */
  readonly source?: string
  /** It was shared by another app, with this address and title where they were given. */
  readonly shared?: { readonly url: string; readonly title: string }
  /** The analyst wants the source of a page kept as the text that it is. */
  readonly isPlain?: boolean
}

/** True where the article will be taken out of the page whose source was pasted. */
export const isPageSource = ({ text, html, isPlain }: Pasted): boolean =>
  !html && !isPlain && looksLikeSource(text)

/** A paste on its way in. */
export const incomingOf = async (pasted: Pasted): Promise<Incoming> => {
  if (isPageSource(pasted)) {
    const { readPage } = await import('../dom/page.ts')
    const { text, facts, notes, isArticle } = readPage(pasted.text)
    return {
      kind: 'paste',
      text,
      notes: ['html:1', ...notes, ...(isArticle ? [] : ['whole-page:1'])],
      facts,
      mediaType: 'text/html',
      original: await originalOf(pasted.text, 'text/html'),
    }
  }
  const { text, html, source, shared } = pasted
  const fragment = source && (await import('../dom/page.ts')).readFragment(source)
  return {
    kind: shared ? 'share' : 'paste',
    text,
    notes: html ? ['html:1', ...(fragment ? fragment.notes : [])] : [],
    facts: shared ? factsOf(shared) : {},
    original: source ? await originalOf(source, 'text/html') : null,
  }
}

const factsOf = ({ url, title }: NonNullable<Pasted['shared']>): Facts => ({
  ...(url ? { url: { value: url, via: 'share' } } : {}),
  ...(title ? { title: { value: title, via: 'share' } } : {}),
})

/** A paste as it would be kept, with what would be proposed about it. */
export type DescribedPaste = { readonly text: string; readonly description: Description }

/** The description is empty where nothing can be said. Nothing is kept. */
export const describePaste = async (pasted: Pasted): Promise<DescribedPaste> => {
  const read = isPageSource(pasted)
    ? (await import('../dom/page.ts')).readPage(pasted.text)
    : { text: pasted.text, facts: {} }
  const { text } = freeze(read.text)
  return { text, description: await propose(text, read.facts) }
}
