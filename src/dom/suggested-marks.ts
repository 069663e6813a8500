// Suggestions in the text: dashes under their words and a dashed letter at the head of their sentences. They look like no
// annotation, and neither words nor lines move when they come, change or go: a sentence has the room of its letter from
// the first paint on (`data-room`, article.css).

import type { Tag } from '../core/types.ts'
import { sameSpan, type Span } from '../text/span.ts'
import type { ArticleView } from './article-view.ts'
import type { Layers } from './layers.ts'
import { rangeIn } from './range-in.ts'

/** What is proposed for some words, as far as it is painted. */
export type Suggested = Span & { readonly id: string; readonly tag: Tag }

export type SuggestedMarks = {
  /** Shows these, in reading order, instead of those before; only paragraphs that differ are touched. */
  readonly show: (suggested: readonly Suggested[]) => void
  /** A paragraph came near the screen. */
  readonly enter: (paragraph: number) => void
  /** It is far away again. */
  readonly leave: (paragraph: number) => void
  /** These paragraphs, first and last, have just been mounted. */
  readonly mount: (first: number, last: number) => void
}

export const createSuggestedMarks = (
  view: ArticleView,
  layers: Layers,
  isNear: (paragraph: number) => boolean,
): SuggestedMarks => {
  let known: readonly Suggested[] = []
  let byParagraph = new Map<number, readonly Suggested[]>()
  const registered = new Map<number, readonly (readonly [Tag, StaticRange])[]>()

  const register = (i: number): void => {
    const paragraph = view.mounted[i]
    const here = byParagraph.get(i)
    if (!paragraph || !here) return
    const ranges = here.flatMap((each) => {
      const range = rangeIn(paragraph, each)
      return range ? [[each.tag, range] as const] : []
    })
    for (const [tag, range] of ranges) layers.add(`suggested-${tag}`, range)
    registered.set(i, ranges)
  }

  const leave = (i: number): void => {
    for (const [tag, range] of registered.get(i) ?? []) layers.delete(`suggested-${tag}`, range)
    registered.delete(i)
  }

  /** Writes on each sentence of a paragraph which tags are proposed in it, the outer before the inner. */
  const letter = (i: number): void => {
    const here = byParagraph.get(i) ?? []
    for (const sentence of view.mounted[i]?.sentences ?? []) {
      const touching = here.filter(({ start, end }) => start < sentence.to && sentence.from < end)
      const tags = [...new Set(touching.map(({ tag }) => tag))]
      setOrRemove(sentence, 'data-sug', lettersOf(tags))
      setOrRemove(sentence, 'data-sug-words', tags.length > 0 ? `suggested ${tags.join(', ')}` : '')
    }
  }

  return {
    show: (suggested) => {
      if (suggested === known) return
      known = suggested
      const before = byParagraph
      byParagraph = inParagraphs(view, suggested)
      for (const i of new Set([...before.keys(), ...byParagraph.keys()])) {
        if (i >= view.mounted.length || isSameList(before.get(i), byParagraph.get(i))) continue
        leave(i)
        letter(i)
        if (isNear(i)) register(i)
      }
    },
    enter: (i) => {
      if (!registered.has(i)) register(i)
    },
    leave,
    mount: (first, last) => {
      for (let i = first; i <= last; i++) if (byParagraph.has(i)) letter(i)
    },
  }
}

/** The suggestions of each paragraph that has some; what is set aside is not read and has none. */
const inParagraphs = (
  view: ArticleView,
  suggested: readonly Suggested[],
): Map<number, readonly Suggested[]> => {
  const lists = new Map<number, Suggested[]>()
  for (const each of suggested) {
    const last = view.paragraphAt(each.end - 1)
    for (let i = view.paragraphAt(each.start); i <= last; i++) {
      if (view.model.isSetAside(i)) continue
      const list = lists.get(i)
      if (list) list.push(each)
      else lists.set(i, [each])
    }
  }
  return lists
}

const LETTER: Readonly<Record<Tag, string>> = { claim: 'C?', denial: 'D?', context: 'X?' }

/** "D?", "D? C?"; a third one finds no room and is told in the words alone. */
const lettersOf = (tags: readonly Tag[]): string =>
  tags
    .slice(0, 2)
    .map((tag) => LETTER[tag])
    .join(' ')

const isSameList = (
  a: readonly Suggested[] | undefined,
  b: readonly Suggested[] | undefined,
): boolean =>
  a?.length === b?.length &&
  (a ?? []).every((each, n) => {
    const other = b?.[n]
    return other !== undefined && each.tag === other.tag && sameSpan(each, other)
  })

const setOrRemove = (element: HTMLElement, name: string, value: string): void => {
  if ((element.getAttribute(name) ?? '') === value) return
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}
