// A text in the reader over a real database, without its screen: what the keys and buttons do to it is seen in the
// session and in the project.

import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { ArticleId, Region, Tag } from '../../src/core/types.ts'
import { keepArticle } from './keep.ts'
import type { Workbench } from '../../src/state/project.ts'
import { firstSentence, readingOf } from '../../src/state/reading.ts'
import { moveCursor, session } from '../../src/state/session.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { begin } from './screen.tsx'
import { spanOf as spanIn } from '../text/support.ts'

/** The workbench of the running test, and the text of the article that is read. */
export let bench: Workbench
export let text: string

/** A database, a fresh one where no name is given, and this text in the reader. */
export const beginWith = async (pasted: string, name?: string): Promise<void> => {
  bench = await begin(name)
  await open(pasted)
}

/** Another text, in a case of its own. */
export const open = async (pasted: string): Promise<void> => {
  await keepArticle({ text: pasted, html: false }, 'new')
  await read()
}

/** Reads the article as it is now, as ui/reader/ReaderScreen.tsx does; `aside` are words that are set aside besides. */
export const read = async (id?: ArticleId, aside?: string): Promise<void> => {
  const [first] = articlesInOrder(bench.desk.getState().project)
  const article = bench.desk.getState().project.articles.get(id ?? first!.id)!
  await bench.openText(article.id)
  text = bench.desk.getState().project.texts.get(article.id)!.text
  const related: readonly Region[] = aside
    ? [{ ...spanOf(aside), kind: 'related', by: 'person', exact: aside }]
    : []
  const reading = readingOf(
    { id: article.id, regions: [...(article.regions ?? []), ...related] },
    text,
  )
  const isSame = session.getState().reading?.articleId === article.id
  session.setState({
    reading,
    ...(isSame ? {} : { cursor: firstSentence(reading), message: null }),
  })
}

/** The span of the words' first occurrence. */
export const spanOf = (words: string): Span => spanIn(text, words)

/** The words of a span of that text. */
export const words = (span: Span | null): string | null => span && passage(text, span)
export const cursor = (): string | null => words(session.getState().cursor)
export const selected = (): string | null => words(session.getState().selection)
export const said = (): string | undefined => session.getState().message?.text
/** In the order of the text, the longer first. */
export const marks = (): readonly Placed[] =>
  allAnnotations(bench.desk.getState().project)
    .filter(isPlaced)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
export const tagged = (): readonly (readonly [string, Tag])[] =>
  marks().map(({ quote, tag }) => [quote.exact, tag])
export const shown = (): string | undefined => {
  const { active } = session.getState()
  return marks().find(({ id }) => id === active)?.quote.exact
}
export const goTo = (sentence: string): void => moveCursor(spanOf(sentence))
/** How many steps can be undone. */
export const steps = (): number => bench.desk.getState().stack.undo.length
