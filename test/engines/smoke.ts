// The main job once more, small, so that it can be done in every engine: paste, tag, reload, export. It is written
// once, against hands; which browser they belong to it does not know.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { CaseFile } from '../e2e/support/app.ts'
import { until, type Hands, type Point } from './hands.ts'
import {
  addedArticle,
  annotationCount,
  catchExport,
  focused,
  isReadyOffline,
  isUnderlinedBySentence,
  painted,
  pasteText,
  pointAt,
  saveState,
  sentencesShown,
  takeExport,
  type Cover,
  type Shown,
} from './in-page.ts'

export type Step = { readonly name: string; readonly run: () => Promise<void> }

const TAGS = ['claim', 'denial', 'context'] as const // the order of data-tags

const article = readFileSync('test/corpus/harbour-ledger/source.txt', 'utf8')
// Menu, headline, byline and date line are no sentences to begin with.
const FIRST_SENTENCE = 'Karsovia on Friday dismissed allegations'
const DRAGGED = 'signed a friendship treaty'

/** The steps in their order; each goes on where the one before ended. */
export const stepsOf = (
  hands: Hands,
  address: string,
  stopServer: () => Promise<void>,
): readonly Step[] => {
  let before: readonly Shown[] = []
  let file: CaseFile | null = null

  const ready = (): Promise<unknown> =>
    until('the page is ready', () => hands.evaluate(isReady), Boolean)
  const annotations = (count: number): Promise<unknown> =>
    until(
      `${count} annotations`,
      () => hands.evaluate(annotationCount),
      (n) => n === count,
    )
  const saved = (): Promise<unknown> =>
    until(
      'the save state is Saved',
      () => hands.evaluate(saveState),
      (text) => text.startsWith('Saved'),
    )
  const sameAsBefore = async (): Promise<void> => {
    await ready()
    await annotations(5)
    await until(
      'every sentence shows the tags it had',
      () => hands.evaluate(sentencesShown),
      (shown) => JSON.stringify(shown) === JSON.stringify(before),
    )
  }

  return [
    {
      name: '[EN1] an empty profile has the focus in the paste box, a paste opens on the first body sentence',
      run: async () => {
        await hands.open(address)
        await ready()
        await until(
          'the paste box has the focus',
          () => hands.evaluate(focused),
          (name) => name === 'Article text',
        )
        await hands.evaluate(pasteText, article)
        await hands.press('Control+Enter')
        const { current } = await until(
          'the reader is open and has the focus',
          () => hands.evaluate(addedArticle),
          ({ isFocused, current: words }) => isFocused && words !== null,
        )
        assert.ok(current?.startsWith(FIRST_SENTENCE), `the cursor is on "${current}"`)
      },
    },
    {
      name: '[EN2] keys tag sentences and words, and it is said to be saved',
      run: async () => {
        for (const key of ['c', 'j', 'd', 'j', 'x']) await hands.press(key)
        await annotations(3)
        for (const key of ['j', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'c'])
          await hands.press(key)
        await annotations(4)
        await saved()
      },
    },
    {
      name: '[EN3] words that the mouse was dragged over are tagged as whole words',
      run: async () => {
        // From inside of the first word to inside of the last one.
        const start = article.indexOf(DRAGGED)
        const from = await pointOf(hands, start + 2)
        const to = await pointOf(hands, start + DRAGGED.length - 2)
        await hands.drag(from, to)
        await hands.press('d')
        await annotations(5)
        await saved()
      },
    },
    {
      name: '[EN4] the exported file is whole: every quote is what its offsets name, in both units',
      run: async () => {
        await hands.evaluate(catchExport)
        await hands.press('Control+s')
        const taken = await until(
          'the case file is handed to the browser',
          () => hands.evaluate(takeExport),
          (each) => each !== null,
        )
        assert.match(taken?.name ?? '', /\.touchstone\.json$/)
        file = JSON.parse(taken?.text ?? '') as CaseFile // its offsets are checked here
        checkQuotes(file)
        const marked = file.annotations.map(({ tag, quote }) => `${tag}: ${quote.exact}`)
        assert.ok(marked.includes(`denial: ${DRAGGED}`), `not dragged over: ${marked.join('; ')}`)
        assert.deepEqual(countsByTag(file), { claim: 2, denial: 2, context: 1 })
      },
    },
    {
      name: '[EN5] exactly the tagged words are painted, and sentences name their tags',
      run: async () => {
        assert.ok(file)
        const { annotations: marks } = file
        before = await hands.evaluate(sentencesShown)
        for (const { start, end, tags } of before) {
          const touching = marks.filter((mark) => mark.start < end && start < mark.end)
          const expected = TAGS.filter((tag) => touching.some((mark) => mark.tag === tag))
          assert.equal(tags, expected.join(' '), `data-tags of the sentence at ${start}`)
        }
        const covers = await hands.evaluate(painted, TAGS)
        if (covers === null)
          assert.ok(await hands.evaluate(isUnderlinedBySentence), 'nothing shows the tags')
        else
          for (const tag of TAGS) {
            const of = marks.filter((mark) => mark.tag === tag)
            assert.deepEqual(merged(covers[tag] ?? []), merged(of.map(coverOf)), `painted: ${tag}`)
          }
      },
    },
    {
      name: '[EN6] a reload shows the same',
      run: async () => {
        await hands.reload()
        await sameAsBefore()
      },
    },
    {
      name: '[EN7] with the server stopped a reload shows the same',
      run: async () => {
        await until('the service worker is active', () => hands.evaluate(isReadyOffline), Boolean)
        await stopServer()
        await assert.rejects(fetch(address), 'the server still answers')
        await hands.reload()
        await sameAsBefore()
      },
    },
    {
      name: '[EN8] the console shows no error',
      run: async () => assert.deepEqual(await hands.complaints(), []),
    },
  ]
}

const isReady = (): boolean => document.documentElement.dataset['ready'] === 'true'

const pointOf = async (hands: Hands, offset: number): Promise<Point> => {
  const point = await hands.evaluate(pointAt, offset)
  assert.ok(point, `no sentence at ${offset}`)
  return point
}

const checkQuotes = ({ articles, annotations }: CaseFile): void => {
  for (const { articleId, start, end, codePoints, quote } of annotations) {
    const text = articles.find(({ id }) => id === articleId)?.text ?? ''
    assert.equal(text.slice(start, end), quote.exact)
    assert.equal([...text].slice(codePoints.start, codePoints.end).join(''), quote.exact)
  }
}

const countsByTag = ({ annotations }: CaseFile): Record<string, number> =>
  Object.fromEntries(
    TAGS.map((tag) => [tag, annotations.filter((mark) => mark.tag === tag).length]),
  )

const coverOf = ({ start, end }: { readonly start: number; readonly end: number }): Cover => [
  start,
  end,
]

/** Covers in order, those that touch made one: how many pieces an engine was given is no matter. */
const merged = (covers: readonly Cover[]): readonly Cover[] => {
  const result: Cover[] = []
  for (const [start, end] of covers.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}
