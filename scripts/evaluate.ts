// The rules of intake against gold standards: `npm run evaluate -- --articles DIR [--gold DIR] [--out FILE]
// [--per-article]`, or `-- --corpus [DIR]` for the folders of test/corpus/intake. Runs what the app runs on a paste and
// writes it as score.mjs wants it. Exit 0 = ran, 2 = bad arguments or input that cannot be read.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { proposalOf } from '../src/analysis/propose.ts'
import { inputFor } from '../src/analysis/reading/input.ts'
import { readingResultOf } from '../src/analysis/reading/reading-of.ts'
import type { Attribution } from '../src/analysis/reading/types.ts'
import type { Tag, Tier } from '../src/core/types.ts'
import { passage, type Span } from '../src/text/span.ts'
import {
  boilerplateOf,
  goldFrom,
  metaOf,
  samplesIn,
  type Meta,
  type Sample,
} from './intake-corpus.ts'
import { loadGold, print, score, type Gold, type Scores } from './score.mjs'
import { freezeWithOffsets } from './freeze-offsets.ts'

type Said = Span & { readonly speaker?: string }

type Evaluated = {
  readonly name: string
  readonly boilerplate: readonly Span[]
  readonly meta: Meta
  readonly spans: readonly (Said & {
    readonly tag: Tag
    readonly tier: Tier
    readonly shown: boolean
    readonly score: number
    readonly ruleId: string
    readonly cue?: string
  })[]
  readonly quotes: readonly Said[]
  readonly links: readonly {
    readonly from: Span
    readonly to: Span
    readonly relation: 'denies' | 'contradicts'
  }[]
}

class Unusable extends Error {}

const USAGE =
  'usage: npm run evaluate -- --articles DIR [--gold DIR] [--out FILE] [--per-article]\n' +
  '       npm run evaluate -- --corpus [DIR] [--out FILE] [--per-article]'

/** What the rules say of one file, with offsets into the file as it is. */
const evaluated = (name: string, raw: string): Evaluated => {
  const { text, original } = freezeWithOffsets(raw)
  const description = proposalOf(text)
  const read = readingResultOf(inputFor(text, description))
  const span = ({ start, end }: Span): Span => ({ start: original(start), end: original(end) })
  const said = ({ who, stated, name: known }: Attribution): { readonly speaker?: string } => {
    const words = stated ? passage(text, stated) : ''
    const speaker = isPronoun(words) ? known || words : words || known
    return who === 'speaker' && speaker ? { speaker } : {}
  }
  const spans = read.suggestions.map((each) => ({
    ...span(each),
    tag: each.tag,
    ...said(each.attribution),
    tier: each.tier,
    shown: each.isShown,
    score: each.score,
    ruleId: each.rule,
    ...(each.cue ? { cue: passage(text, each.cue) } : {}),
  }))
  return {
    name,
    boilerplate: boilerplateOf(description).map(span),
    meta: metaOf(description),
    spans,
    quotes: read.quotes.map((quote) => ({ ...span(quote), ...said(quote.attribution) })),
    links: read.links.map(({ from, to, relation }) => ({
      from: span(read.suggestions[from]!), // links are indexes of suggestions
      to: span(read.suggestions[to]!),
      relation,
    })),
  }
}

const isPronoun = (words: string): boolean => /^(?:he|she|they|it|er|sie|es)$/i.test(words)

const options = (args: readonly string[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string>()
  for (let i = 0; i < args.length; i += 1) {
    const name = args[i] ?? ''
    if (!['--articles', '--gold', '--out', '--per-article', '--corpus'].includes(name))
      throw new Unusable(`"${name}" is no option.\n${USAGE}`)
    const value = args[i + 1]
    const isValue = value !== undefined && !value.startsWith('--')
    if (name === '--per-article') known.set(name, '')
    else if (isValue) {
      known.set(name, value)
      i += 1
    } else if (name === '--corpus') known.set(name, 'test/corpus/intake')
    else throw new Unusable(`${name} needs a value.\n${USAGE}`)
  }
  if (known.has('--articles') === known.has('--corpus')) throw new Unusable(USAGE)
  return known
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const read = (file: string): string => {
  try {
    return utf8.decode(readFileSync(file))
  } catch {
    throw new Unusable(`${file} cannot be read as UTF-8.`)
  }
}

const folder = (name: string): string => {
  if (!existsSync(name) || !statSync(name).isDirectory())
    throw new Unusable(`There is no folder ${name}.`)
  return name
}

const textsIn = (dir: string): readonly (readonly [string, string])[] => {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  if (names.length === 0) throw new Unusable(`There is no *.txt in ${dir}.`)
  return names.map((name) => [name, read(path.join(dir, name))])
}

const samplesOf = (dir: string): readonly Sample[] => {
  try {
    const samples = samplesIn(folder(dir))
    if (samples.length === 0)
      throw new Unusable(`No folder of ${dir} holds source.txt and expected.json.`)
    return samples
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${dir} cannot be read: ${String(error)}`)
  }
}

/** Goals of docs/ANALYSIS.md: for the development examples, and for articles that no rule has seen. */
const goals = (scores: Scores): readonly (readonly [string, string, boolean, boolean])[] => {
  const f1 = scores.boilerplateLines?.f1 ?? 0
  const lost = scores.bodyCharsLost ?? 0
  const meta = scores.metadata
  const invented = meta?.errors?.filter((error) => error.includes(' invented: ')).length ?? 0
  return [
    ['boilerplate lines, F1', f1.toFixed(3), f1 >= 0.98, f1 >= 0.92],
    ['body characters lost', lost.toFixed(4), lost === 0, lost <= 0.005],
    ['metadata, F1', (meta?.f1 ?? 0).toFixed(3), (meta?.f1 ?? 0) >= 1, (meta?.f1 ?? 0) >= 0.95],
    ['metadata, invented', String(invented), invented === 0, invented === 0],
  ]
}

const report = (
  all: readonly Evaluated[],
  gold: Gold,
  isEach: boolean,
  milliseconds: number,
): void => {
  const known = all.filter(({ name }) => Object.hasOwn(gold.arts, name))
  const names = known.map(({ name }) => name)
  const out = { articles: known }
  const scores = score(out, gold, names)
  print(scores)
  if (isEach) {
    for (const name of names) {
      console.log(`\n## ${name}`)
      print(score(out, gold, [name]))
    }
  }
  console.log(`\n${'goal'.padEnd(26)}${'figure'.padEnd(10)}${'examples'.padEnd(10)}unseen`)
  for (const [name, figure, isExample, isUnseen] of goals(scores))
    console.log(
      `${name.padEnd(26)}${figure.padEnd(10)}${(isExample ? 'pass' : 'FAIL').padEnd(10)}${isUnseen ? 'pass' : 'FAIL'}`,
    )
  console.log(`${known.length} articles in ${milliseconds.toFixed(0)} ms`)
}

/** The scorer knows no outlet: how many are right, missing and invented. */
const reportOutlets = (all: readonly Evaluated[], samples: readonly Sample[]): void => {
  const lines = samples.flatMap(({ name, expected }) => {
    const found = all.find((each) => each.name === name)?.meta.outlet ?? null
    const wanted = expected.meta.outlet ?? null
    return found === wanted ? [] : [`   ${name} outlet: ${found} <> ${wanted}`]
  })
  console.log(`outlets: ${samples.length - lines.length} of ${samples.length} as expected`)
  for (const line of lines) console.log(line)
}

const main = (args: readonly string[]): void => {
  const known = options(args)
  const corpus = known.get('--corpus')
  const samples = corpus === undefined ? [] : samplesOf(corpus)
  const texts =
    corpus === undefined
      ? textsIn(folder(known.get('--articles') ?? ''))
      : samples.map(({ name, text }) => [name, text] as const)
  const begin = performance.now()
  const articles = texts.map(([name, text]) => evaluated(name, text))
  const milliseconds = performance.now() - begin
  const json = `${JSON.stringify({ articles }, null, 1)}\n`
  const out = known.get('--out')
  const goldDir = known.get('--gold')
  if (out !== undefined) writeFileSync(out, json)
  // The numbers go to standard output unless the result itself does.
  else if (goldDir === undefined && corpus === undefined) process.stdout.write(json)
  const isEach = known.has('--per-article')
  if (goldDir !== undefined) report(articles, loadGold(folder(goldDir)), isEach, milliseconds)
  if (corpus !== undefined) {
    report(articles, goldFrom(samples), isEach, milliseconds)
    reportOutlets(articles, samples)
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
