// Where annotations lie: the index answers as a look at every annotation would, whatever was changed in between.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { annotationOn, isPlaced } from '../../src/core/annotation.ts'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import { redo, undo } from '../../src/state/back-and-forth.ts'
import { openExample } from '../../src/state/example.ts'
import { markOn, marksOver } from '../../src/state/marks-index.ts'
import { firstSentence, readingOf, type Reading } from '../../src/state/reading.ts'
import type { Workbench } from '../../src/state/project.ts'
import { moveCursor, session } from '../../src/state/session.ts'
import { removeMarks, tagHere } from '../../src/state/tagging.ts'
import { inReadingOrder, overlaps, type Span } from '../../src/text/span.ts'
import { begin, end } from '../support/screen.tsx'

let bench: Workbench
beforeEach(async () => {
  bench = await begin()
  await openExample()
})
afterEach(end)

const readings = async (): Promise<readonly Reading[]> => {
  const { project } = bench.desk.getState()
  const all = articlesInOrder(project)
  for (const { id } of all) await bench.openText(id)
  const { texts } = bench.desk.getState().project
  return all.map((article) => readingOf(article, texts.get(article.id)!.text))
}

const expectEqual = (reading: Reading): void => {
  const marks = marksOf(bench.desk.getState().project, reading.articleId)
  const all = [...marks.values()].filter(isPlaced)
  const spans = reading.paragraphs.flatMap((paragraph, i): readonly Span[] => [
    ...reading.sentencesOf(i),
    { start: paragraph.start, end: Math.min(reading.text.length, paragraph.end + 80) },
  ])
  for (const span of [...spans, ...all, { start: 0, end: reading.text.length }]) {
    const expected = all.filter((mark) => overlaps(mark, span)).toSorted(inReadingOrder)
    const found = marksOver(reading, marks, span)
    expect(new Set(found)).toEqual(new Set(expected))
    expect(found.map(({ start }) => start)).toEqual(expected.map(({ start }) => start))
    expect(markOn(reading, marks, span)).toBe(annotationOn(marks, span))
  }
}

test('[V27] the annotations of a place are found as if each were looked at, after every change', async () => {
  const [first, second] = await readings()
  session.setState({ reading: first!, cursor: firstSentence(first!) })
  expectEqual(first!)
  const across = { start: first!.paragraphs[2]!.start, end: first!.paragraphs[4]!.end }
  for (const act of [
    () => tagHere('context'),
    () => tagHere('denial'),
    async () => {
      session.setState({ selection: across })
      await tagHere('claim')
    },
    () => undo(),
    () => redo(),
    async () => {
      const marks = marksOf(bench.desk.getState().project, first!.articleId)
      await removeMarks([...marks.values()].slice(2, 6))
    },
    async () => {
      moveCursor(first!.sentencesOf(first!.paragraphs.length - 1)[0]!)
      await tagHere('claim')
      await tagHere('denial') // two steps between two questions
    },
    () => undo(),
  ]) {
    await act()
    expectEqual(first!)
  }
  expectEqual(second!) // another article, and back
  expectEqual(first!)
})
