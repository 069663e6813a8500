// How far two people agree who read the same articles by the same guideline: the second one's gold is scored as if an
// engine had written it. `node scripts/run.js scripts/agreement.ts DIR OTHER`: folders of DIR hold source.txt and
// gold.json, those of the same name in OTHER another gold.json. Exit 0 = compared, 2 = it cannot be read.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readingGoldFrom, readingSamplesIn } from './reading-corpus.ts'
import type { ReadingWords } from './reading-words.ts'
import { print, score, selfOutput } from './score.mjs'

try {
  const [dir, other] = process.argv.slice(2)
  if (!dir || !other) throw new Error('which two folders?')
  const first = readingSamplesIn(dir)
  const second = first.map((sample) => ({
    ...sample,
    // JSON written by hand; check-gold.ts says what is not right about it.
    gold: JSON.parse(
      readFileSync(path.join(other, sample.name, 'gold.json'), 'utf8'),
    ) as ReadingWords,
  }))
  print(score(selfOutput(readingGoldFrom(second)), readingGoldFrom(first)))
} catch (error) {
  console.error(`The two cannot be compared: ${String(error)}`)
  process.exitCode = 2
}
