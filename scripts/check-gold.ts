// What is wrong with a reading corpus: `node scripts/run.js scripts/check-gold.ts [DIR]`. Prints one sentence each, then
// what the articles hold. Exit 0 = nothing is wrong, 1 = something is, 2 = the folder cannot be read.

import process from 'node:process'
import { readingGoldFrom, readingSamplesIn } from './reading-corpus.ts'
import { wrongGold } from './wrong-gold.ts'

try {
  const samples = readingSamplesIn(process.argv[2] ?? 'test/corpus/reading')
  const wrong = samples.flatMap(wrongGold)
  for (const sentence of wrong) console.log(sentence)
  for (const { name, sentences, spans, quotes, links } of Object.values(
    readingGoldFrom(samples).arts,
  )) {
    const tags = ['claim', 'denial', 'context'].map(
      (tag) => `${spans.filter((span) => span.tag === tag).length} ${tag}`,
    )
    console.log(
      `${name.padEnd(26)}${sentences.length} sentences, ${tags.join(', ')}, ${quotes.length} quotes, ${links.length} links`,
    )
  }
  process.exitCode = wrong.length > 0 ? 1 : 0
} catch (error) {
  console.error(`The corpus cannot be read: ${String(error)}`)
  process.exitCode = 2
}
