// How long the reading engine takes: five articles at the first call of a fresh process, and one of 50,000 words.
// `npm run bench:suggest`. The app runs it in a worker; here it is alone.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { proposalOf } from '../../src/analysis/propose.ts'
import { inputFor } from '../../src/analysis/reading/input.ts'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'

const dir = path.join(import.meta.dirname, '../corpus/reading')
const texts = readdirSync(dir)
  .sort()
  .map((name) => readFileSync(path.join(dir, name, 'source.txt'), 'utf8'))

const inputs = texts.map((text) => inputFor(text, proposalOf(text)))

const timed = (what: string, work: () => unknown): number => {
  const begin = performance.now()
  work()
  const taken = performance.now() - begin
  console.log(`${what.padEnd(44)}${taken.toFixed(0).padStart(7)} ms`)
  return taken
}

const five = inputs.slice(0, 5)
const words = (text: string): number => text.split(/\s+/).length
const sum = five.reduce((all, { text }) => all + words(text), 0)
timed(`five articles (${sum} words), cold`, () => five.map(readingResultOf))
for (let i = 0; i < 5; i += 1) five.map(readingResultOf)
timed('the same, warm', () => five.map(readingResultOf))

const body = texts.join('\n\n')
const many = Math.ceil(50_000 / words(body))
const long = Array.from({ length: many }, () => body).join('\n\n')
const input = { ...inputs[0]!, leftOut: [], headline: null }
const once = timed(`${words(long)} words`, () => readingResultOf({ ...input, text: long }))
const half = long.slice(0, long.length / 2)
const halved = timed('half of it', () => readingResultOf({ ...input, text: half }))
console.log(`twice the text takes ${(once / halved).toFixed(1)} times as long`)
