// Whole articles: two invented ones of the repository, three real ones that stay outside of it.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'
import { asPairs } from './support.ts'

type Expected = {
  readonly sentences: readonly (readonly number[])[]
  readonly gold: readonly (readonly number[])[]
}

const corpus = new URL('../corpus/', import.meta.url)
const articles = new URL('../../../shared/articles/', import.meta.url)

// JSON of this repository, written by hand and compared here.
const parsed = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, corpus), 'utf8')) as T

test.each(['harbour-ledger', 'globe-ticker'])(
  '[S27] every line of %s is cut as expected',
  (slug) => {
    const text = readFileSync(new URL(`${slug}/source.txt`, corpus), 'utf8')
    const { sentences, gold } = parsed<Expected>(`${slug}/expected.json`)
    const found = asPairs(sentencesOf(text))
    expect(found).toEqual(sentences)
    for (const sentence of gold) expect(found).toContainEqual(sentence)
  },
)

const exists = existsSync(articles)
if (!exists) console.info('Skipped: ../shared/articles is not on this machine.')

const realOffsets =
  parsed<Readonly<Record<string, readonly (readonly number[])[]>>>('real-offsets.json')

test.skipIf(!exists).each(Object.entries(realOffsets))(
  '[S28] the real article %s is cut as checked by eye',
  (file, sentences) => {
    const text = readFileSync(new URL(file, articles), 'utf8')
    expect(asPairs(sentencesOf(text))).toEqual(sentences)
  },
)
