// The goals of suggestions (docs/ANALYSIS.md), as `npm run evaluate` measures them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { evaluated } from '../../scripts/evaluated.ts'
import { generalTextsIn, wrongDenials } from '../../scripts/general-texts.ts'
import { readingGoals, shownIn } from '../../scripts/goals.ts'
import { readingGoldFrom, readingSamplesIn } from '../../scripts/reading-corpus.ts'
import { loadGold, score, type Gold } from '../../scripts/score.mjs'

const EXAMPLES = path.join(new URL('../../../shared/', import.meta.url).pathname, 'examples')
const hasExamples = existsSync(EXAMPLES)
if (!hasExamples) console.info('Skipped: ../shared/examples is not on this machine.')

type Named = { readonly name: string; readonly text: string }

const goalsOf = (texts: readonly Named[], gold: Gold) => {
  const articles = texts.map(({ name, text }) => evaluated(name, text))
  const { right, all } = shownIn(articles, gold)
  return readingGoals(score({ articles }, gold), right / all)
}

// Eleven denials are too few for the goal of links to weigh more than what 394 others say (docs/ANALYSIS.md).
test.skipIf(!hasExamples)(
  '[EV8] the two stories of the examples reach every goal, but that of links as unseen ones',
  () => {
    const texts = readdirSync(EXAMPLES)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(path.join(EXAMPLES, name), 'utf8') }))
    const missed = goalsOf(texts, loadGold(EXAMPLES)).filter(([name, , isReached, isAsUnseen]) =>
      name.startsWith('denial to claim') ? !isAsUnseen : !isReached,
    )
    expect(missed).toEqual([])
  },
)

test('[EV9] the own articles reach the goals of unseen ones', () => {
  const samples = readingSamplesIn('test/corpus/reading')
  const missed = goalsOf(samples, readingGoldFrom(samples)).filter(
    ([, , , isReached]) => !isReached,
  )
  expect(missed).toEqual([])
})

test('[EV10] general news shows at most one wrong denial in 40 sentences', () => {
  const { sentences, wrong } = wrongDenials(generalTextsIn('test/corpus/general'))
  expect(sentences).toBeGreaterThan(150)
  expect((wrong.length / sentences) * 40).toBeLessThanOrEqual(1)
})
