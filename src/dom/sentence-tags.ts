// Which tags touch a sentence, as attributes of it: they drive its letters, and nothing else of the text DOM changes.

import type { Placed } from '../core/annotation.ts'
import { TAGS } from '../core/schema.ts'
import type { SentenceElement } from './article-model.ts'

/** Writes on each sentence of a paragraph which of its annotations' tags touch it, and how many of one tag. */
export const tagSentences = (
  sentences: readonly SentenceElement[],
  marks: readonly Placed[],
): void => {
  for (const sentence of sentences) {
    const counts = { claim: 0, denial: 0, context: 0 }
    let isUnsure = false
    for (const mark of marks) {
      if (mark.start >= sentence.to || sentence.from >= mark.end) continue
      counts[mark.tag]++
      isUnsure ||= mark.anchor === 'unsure'
    }
    const tags = TAGS.filter((tag) => counts[tag] > 0)
    const [only] = tags
    const many = tags.length === 1 && only && counts[only] > 1 ? counts[only] : 0
    setAttribute(sentence, 'data-tags', tags.join(' '))
    setAttribute(sentence, 'data-unsure', isUnsure ? '?' : '')
    setAttribute(sentence, 'data-n', many > 9 ? '9+' : many > 1 ? String(many) : '')
  }
}

/** Writes an attribute only where it changes; empty takes it away. */
const setAttribute = (element: HTMLElement, name: string, value: string): void => {
  if ((element.getAttribute(name) ?? '') === value) return
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}
