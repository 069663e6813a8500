// `npm run corpus -- FILE [slug]` makes a folder of the intake corpus from a text file: the text as it is, and what the
// rules say of it now, to be corrected by hand before it says anything. Never overwrites.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { proposalOf } from '../src/analysis/propose.ts'
import { isBoilerplate } from '../src/core/article.ts'
import type { Region } from '../src/core/types.ts'
import { freeze } from '../src/text/normalize.ts'
import { lineSpans, metaOf } from './intake-corpus.ts'

const ROOT = 'test/corpus/intake'

const slugOf = (name: string): string =>
  path
    .basename(name, path.extname(name))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

const stop = (words: string): never => {
  console.error(words)
  process.exit(2)
}

const [file, wished] = process.argv.slice(2)
if (!file) stop('usage: npm run corpus -- FILE [slug]')
else if (!existsSync(file)) stop(`There is no file ${file}.`)
else {
  const slug = slugOf(wished ?? file)
  if (!slug) stop('The slug needs letters of a to z or digits.')
  const target = path.join(ROOT, slug)
  if (existsSync(target))
    stop(`${target} is there already; it is not overwritten. Give another slug.`)
  const { text, notes } = freeze(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const description = proposalOf(text)
  const spans = lineSpans(text)
  const lineAt = (offset: number): number => spans.findLastIndex(({ start }) => start <= offset) + 1
  const regions = description.regions ?? []
  const linesOf = (kind: Region['kind']): readonly number[] =>
    regions
      .filter((region) => region.kind === kind)
      .flatMap(({ start, end }) => {
        const [from, to] = [lineAt(start), lineAt(end)]
        return Array.from({ length: to - from + 1 }, (_, i) => from + i)
      })
  const part = (kind: 'headline' | 'byline' | 'dateline' | 'caption') => {
    const [first, ...more] = linesOf(kind)
    if (first === undefined) return {}
    return { [kind]: more.length > 0 && kind !== 'headline' ? [first, ...more] : first }
  }
  const expected = {
    about: '',
    lines: {
      boilerplate: regions
        .filter(isBoilerplate)
        .map(({ start, end, kind }) => [lineAt(start), lineAt(end), kind]),
      ...part('headline'),
      ...part('byline'),
      ...part('dateline'),
      ...part('caption'),
    },
    meta: metaOf(description),
  }
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'source.txt'), text)
  writeFileSync(path.join(target, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`)
  console.log(
    `${target} is made${notes.length > 0 ? ` (${notes.join(', ')})` : ''}. Check, then correct expected.json by hand:`,
  )
  for (const [i, { start, end }] of spans.entries()) {
    const kind = regions.find((region) => region.start < end && start < region.end)?.kind ?? ''
    if (text.slice(start, end).trim())
      console.log(
        `${String(i + 1).padStart(4)} ${kind.padEnd(14)} ${text.slice(start, Math.min(end, start + 80))}`,
      )
  }
  for (const [key, value] of Object.entries(expected.meta))
    console.log(`     ${key.padEnd(14)} ${value ?? '(not stated)'}`)
  console.log(
    'Say in "about" what kind of page it is. Every word must be your own: no sentence of a real article.',
  )
}
