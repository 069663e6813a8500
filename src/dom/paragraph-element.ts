// One paragraph as static DOM: an element per sentence with one text node in it, and what is between them as text.

import { mayHoldUnseen, unseenIn, type Unseen } from '../text/unseen.ts'
import type { ArticleModel, MountedParagraph, SentenceElement } from './article-model.ts'

/** Makes the paragraphs of a text, one after the other: their sentences are numbered through. */
export const createParagraphs = (
  model: ArticleModel,
  headline: number,
): { readonly build: (paragraph: number) => Omit<MountedParagraph, 'box'> } => {
  const { paragraphs } = model
  let sentences = 0
  const build = (i: number): Omit<MountedParagraph, 'box'> => {
    const { start, end } = paragraphs[i]!
    const element = emptyParagraph(model, i, i === headline)
    const elements: SentenceElement[] = []
    const mayHold = mayHoldUnseen(model.text.slice(start, end)) // asked once for all sentences
    let unseen = noneUnseen
    let from = start
    for (const sentence of model.sentencesOf(i)) {
      if (sentence.start > from) element.append(model.text.slice(from, sentence.start))
      const child = emptySentence()
      child.from = sentence.start
      child.to = sentence.end
      child.setAttribute('data-sentence', String(++sentences))
      child.setAttribute('data-start', String(sentence.start))
      child.setAttribute('data-end', String(sentence.end))
      child.words = model.text.slice(sentence.start, sentence.end)
      child.append(child.words)
      if (mayHold) {
        const found = unseenIn(model.text, sentence)
        if (found.length > 0) {
          child.setAttribute('data-unseen', String(found.length))
          unseen = [...unseen, ...found]
        }
      }
      element.append(child)
      elements.push(child)
      from = sentence.end
    }
    const next = paragraphs[i + 1]
    if (next && !model.text.slice(end, next.start).includes('\n'))
      element.classList.add('par-parted')
    if (unseen.length > 0) element.classList.add('par-unseen')
    return { start, end, element, sentences: elements, unseen }
  }
  return { build }
}

const noneUnseen: readonly Unseen[] = []

const emptyParagraph = (model: ArticleModel, i: number, isHeadline: boolean): HTMLElement => {
  const element = document.createElement(isHeadline ? 'span' : 'p')
  element.className = isHeadline
    ? 'par par-headline'
    : model.isBoilerplate(i)
      ? 'par par-boilerplate'
      : model.isSetAside(i)
        ? 'par par-meta'
        : 'par'
  return element
}

const emptySentence = (): SentenceElement => {
  const element = document.createElement('span') as SentenceElement // its offsets follow at once
  element.className = 's'
  return element
}
