// How fast search and near-duplicates are at 10,000 articles, each figure beside its goal; asserts nothing, because
// milliseconds belong to a machine. Made-up words with the frequencies of a language (Zipf), one article in ten a near
// copy. Run: npm run bench:intake [-- articles]

import { createDuplicates, isCopied, type Overlap } from '../../src/analysis/duplicates.ts'
import type { Entry } from '../../src/analysis/messages.ts'
import { createEngine } from '../../src/analysis/engine.ts'
import { createSearch } from '../../src/analysis/search.ts'
import { shinglesOf } from '../../src/analysis/shingles.ts'
import { runsOf } from '../../src/analysis/terms.ts'

const articles = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 10_000)
const WORDS = 600
const VOCABULARY = 40_000
const QUERIES = 200

/** Mulberry32: the same articles on every machine. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const random = randomFrom(20310314)

const syllables =
  'ka so via ost rel le dun me re bel mar al ve ri har bo ur dro ne ship crate wire'.split(' ')
const vocabulary = Array.from({ length: VOCABULARY }, (_, n) => {
  let word = ''
  for (let left = n + 1; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length]
  return word
})
const weights = new Float64Array(VOCABULARY)
let total = 0
for (let n = 0; n < VOCABULARY; n++) weights[n] = total += 1 / (n + 3) ** 1.05
const word = (): string => {
  const wanted = random() * total
  let low = 0
  let high = VOCABULARY - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (weights[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return vocabulary[low]!
}

const texts: string[][] = []
const copies: number[] = []
for (let n = 0; n < articles; n++) {
  const source = n > 10 && random() < 0.1 ? texts[Math.floor(random() * n)] : undefined
  if (source) copies.push(n)
  texts.push(
    source
      ? source.map((each) => (random() < 0.06 ? word() : each))
      : Array.from({ length: WORDS }, word),
  )
}
/** Sentences of 20 words, paragraphs of five, one curly quotation mark, as in real articles. */
const textOf = (words: readonly string[]): string =>
  words
    .map((each, n) =>
      n % 100 === 99
        ? `${each}.\n\n`
        : n % 20 === 19
          ? `${each}.” `
          : n % 20 === 0
            ? `“${each} `
            : `${each} `,
    )
    .join('')

const entryOf = (words: readonly string[], n: number): Entry => ({
  id: `article-${n}`,
  revision: String(n),
  title: words.slice(0, 9).join(' '),
  outlet: `The ${words[9]} Ledger`,
  byline: `${words[10]} ${words[11]}`,
  text: textOf(words),
  leftOut: [],
})
const entries = texts.map(entryOf)

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const at = (times: readonly number[], share: number): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2)
}
const p50p95 = (times: readonly number[]): string =>
  `p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)} ms`
const heap = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
const line = (name: string, figure: string, goal: string): void =>
  console.log(name.padEnd(42), figure.padEnd(34), goal)

console.log(`${articles} articles of ${WORDS} words, ${VOCABULARY} different ones`)
const withTexts = heap()

const search = createSearch()
const adding = entries.map((entry) => timed(() => search.index(entry)))
line('search: index all', `${(adding.reduce((a, b) => a + b) / 1000).toFixed(1)} s`, '')
line('search: add one', p50p95(adding.slice(-1000)), 'goal <= 2 ms')
line('search: heap beside the texts', `${(heap() - withTexts).toFixed(0)} MB`, 'goal < 200 MB')

const frequent = (): string => {
  for (;;) {
    const each = word()
    if (each.length > 3) return each
  }
}
const queries = Array.from({ length: QUERIES }, (_, n) =>
  Array.from({ length: 1 + (n % 3) }, frequent).join(' '),
)
for (const query of queries.slice(0, 30)) search.search(query, 50)
const ask = (name: string, asked: readonly string[], goal: string, limit = 50): void => {
  let hits = 0
  const times = asked.map((query) => timed(() => (hits += search.search(query, limit).total)))
  line(name, `${p50p95(times)} (${(hits / asked.length).toFixed(0)} found)`, goal)
}
ask(
  'search: 1 to 3 words, 50 snippets',
  queries.map((each) => `${each} `),
  'goal p95 <= 5 ms',
)
ask(
  'search: the same, without snippets',
  queries.map((each) => `${each} `),
  '',
  0,
)
ask('search: the last word as a beginning', queries, 'goal p95 <= 5 ms')
ask(
  'search: a beginning of 3 letters',
  queries.map((each) => each.slice(0, each.lastIndexOf(' ') + 4)),
  '',
)
ask(
  'search: a beginning of 2 letters',
  queries.map((each) => each.slice(0, each.lastIndexOf(' ') + 3)),
  '',
)
const misspelt = (each: string): string => `${each.slice(0, 3)}q${each.slice(4)}`
ask(
  'search: nothing exact, similar words',
  queries.map((each) =>
    each
      .split(' ')
      .map((one) => (one.length >= 5 ? misspelt(one) : one))
      .join(' '),
  ),
  'goal p95 <= 12 ms',
)
ask(
  'search: a phrase of two words',
  Array.from({ length: 60 }, () => {
    const words = texts[Math.floor(random() * articles)]!
    const from = Math.floor(random() * (WORDS - 2))
    return `"${words[from]} ${words[from + 1]}"`
  }),
  '',
)
line(
  'search: remove one',
  p50p95(entries.slice(0, 100).map(({ id }) => timed(() => search.remove(id)))),
  '',
)

const before = heap()
const shingles = entries.map(({ text }) => shinglesOf(runsOf(text)))
const afterShingles = heap()
const duplicates = createDuplicates()
const addingLike = shingles.map((each, n) => timed(() => duplicates.add(`article-${n}`, each)))
line(
  'near-duplicates: add one',
  `${p50p95(addingLike)}, worst ${Math.max(...addingLike).toFixed(0)} ms`,
  'goal <= 2 ms',
)
line(
  'near-duplicates: add all',
  `${(addingLike.reduce((a, b) => a + b) / 1000).toFixed(2)} s`,
  'goal <= 6.0 s',
)
line(
  'near-duplicates: heap',
  `${(heap() - afterShingles).toFixed(0)} MB (shingles ${(afterShingles - before).toFixed(0)})`,
  '',
)
const sample = Array.from({ length: 300 }, () => Math.floor(random() * articles))
const asking = sample.map((n) =>
  timed(() => duplicates.overlapping(shingles[n]!, 3, `article-${n}`)),
)
line('near-duplicates: one against all', p50p95(asking), 'goal <= 10 ms')

/** All pairs, the slow way. */
let expected = 0
let recalled = 0
for (const n of copies.slice(0, 60)) {
  const ours = new Set(shingles[n])
  const found = new Set(
    duplicates
      .overlapping(shingles[n]!, 1, `article-${n}`)
      .filter((each: Overlap) => isCopied(each))
      .map(({ id }) => id),
  )
  for (const [m, theirs] of shingles.entries()) {
    if (m === n) continue
    let shared = 0
    for (const each of theirs) if (ours.has(each)) shared++
    if (Math.max(shared / ours.size, shared / theirs.length) < 0.5) continue
    expected++
    if (found.has(`article-${m}`)) recalled++
  }
}
line('near-duplicates: recall against all pairs', `${recalled} of ${expected}`, 'goal >= .99')

const engine = createEngine()
const indexing: number[] = []
for (let from = 0; from < articles; from += 50) {
  const request = { ask: 'index', caseId: 'case', entries: entries.slice(from, from + 50) }
  indexing.push(timed(() => engine.answerTo({ call: from, request })))
}
line(
  'worker: index all, checked',
  `${(indexing.reduce((a, b) => a + b) / 1000).toFixed(1)} s, a batch of 50 ${p50p95(indexing)}`,
  '',
)
line(
  'worker: the first 2,000',
  `${(indexing.slice(0, 40).reduce((a, b) => a + b) / 1000).toFixed(2)} s`,
  'goal <= 1.5 s',
)
const liking = sample.map((n) =>
  timed(() => engine.answerTo({ call: 1, request: { ask: 'like', id: `article-${n}` } })),
)
line('worker: like one, sentences too', p50p95(liking), 'goal <= 10 ms')
