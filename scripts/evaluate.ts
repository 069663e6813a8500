// The rules against gold standards. `npm run evaluate -- --articles DIR [--gold DIR] [--out FILE] [--per-article]`;
// `-- --corpus [DIR]` for the folders of test/corpus/intake, `-- --reading [DIR]` for those of test/corpus/reading, and
// `-- --general [DIR]` for plain texts with few denials. Runs what the app runs and writes it as score.mjs wants it.
// Exit 0 = ran, 2 = bad arguments or input that cannot be read.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { evaluated, type Evaluated } from './evaluated.ts'
import { intakeGoals, readingGoals, shownIn, type Goal } from './goals.ts'
import { goldFrom, samplesIn, type Sample } from './intake-corpus.ts'
import { readingGoldFrom, readingSamplesIn } from './reading-corpus.ts'
import { loadGold, print, score, type Gold } from './score.mjs'
import { generalTextsIn, wrongDenials, type GeneralText } from './general-texts.ts'

class Unusable extends Error {}

const USAGE =
  'usage: npm run evaluate -- --articles DIR [--gold DIR] [--out FILE] [--per-article]\n' +
  '       npm run evaluate -- --corpus [DIR] | --reading [DIR] | --general [DIR]  [--out FILE] [--per-article]'

/** Where the texts come from, and the folder where none is given. */
const SOURCES: ReadonlyMap<string, string | null> = new Map([
  ['--articles', null],
  ['--corpus', 'test/corpus/intake'],
  ['--reading', 'test/corpus/reading'],
  ['--general', 'test/corpus/general'],
])

const options = (args: readonly string[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string>()
  for (let i = 0; i < args.length; i += 1) {
    const name = args[i] ?? ''
    if (!SOURCES.has(name) && !['--gold', '--out', '--per-article'].includes(name))
      throw new Unusable(`"${name}" is no option.\n${USAGE}`)
    const value = args[i + 1]
    const isValue = value !== undefined && !value.startsWith('--')
    const usual = SOURCES.get(name)
    if (name === '--per-article') known.set(name, '')
    else if (isValue) {
      known.set(name, value)
      i += 1
    } else if (usual) known.set(name, usual)
    else throw new Unusable(`${name} needs a value.\n${USAGE}`)
  }
  if ([...SOURCES.keys()].filter((name) => known.has(name)).length !== 1) throw new Unusable(USAGE)
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

type Named = { readonly name: string; readonly text: string }

const textsIn = (dir: string): readonly Named[] => {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  if (names.length === 0) throw new Unusable(`There is no *.txt in ${dir}.`)
  return names.map((name) => ({ name, text: read(path.join(dir, name)) }))
}

const foldersIn = <S>(dir: string, files: string, samples: (dir: string) => readonly S[]) => {
  try {
    const found = samples(folder(dir))
    if (found.length === 0) throw new Unusable(`No folder of ${dir} holds ${files}.`)
    return found
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${dir} cannot be read: ${String(error)}`)
  }
}

const printGoals = (goals: readonly Goal[]): void => {
  console.log(`\n${'goal'.padEnd(28)}${'figure'.padEnd(10)}${'examples'.padEnd(10)}unseen`)
  for (const [name, figure, isExample, isUnseen] of goals)
    console.log(
      `${name.padEnd(28)}${figure.padEnd(10)}${(isExample ? 'pass' : 'FAIL').padEnd(10)}${isUnseen ? 'pass' : 'FAIL'}`,
    )
}

type Kind = 'all' | 'intake' | 'reading'

const report = (all: readonly Evaluated[], gold: Gold, kind: Kind, isEach: boolean): void => {
  const known = all.filter(({ name }) => Object.hasOwn(gold.arts, name))
  const names = known.map(({ name }) => name)
  const out = {
    articles: known.map(({ spans, quotes, links, ...rest }) =>
      kind === 'intake' ? rest : { ...rest, spans, quotes, links },
    ),
  }
  const scores = score(out, gold, names)
  print(scores)
  if (isEach) {
    for (const name of names) {
      console.log(`\n## ${name}`)
      print(score(out, gold, [name]))
    }
  }
  const { right, all: shown } = shownIn(known, gold)
  printGoals([
    ...intakeGoals(scores),
    ...(kind === 'intake' ? [] : readingGoals(scores, shown > 0 ? right / shown : undefined)),
  ])
  if (kind !== 'intake') console.log(`shown: ${right} of ${shown} right`)
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

const reportGeneral = (texts: readonly GeneralText[]): void => {
  const { sentences, wrong } = wrongDenials(texts)
  for (const line of wrong) console.log(`   ${line}`)
  const per40 = (wrong.length / sentences) * 40
  console.log(
    `wrong denials: ${wrong.length} in ${sentences} sentences, ${per40.toFixed(2)} per 40`,
  )
  printGoals([['wrong denials per 40', per40.toFixed(2), per40 <= 1, per40 <= 1]])
}

const main = (args: readonly string[]): void => {
  const known = options(args)
  const [corpus, reading, general] = ['--corpus', '--reading', '--general'].map((name) =>
    known.get(name),
  )
  const samples = corpus ? foldersIn(corpus, 'source.txt and expected.json', samplesIn) : []
  const readings = reading ? foldersIn(reading, 'source.txt and gold.json', readingSamplesIn) : []
  const plain = general ? foldersIn(general, '*.txt and denials.json', generalTextsIn) : []
  const dir = known.get('--articles')
  const texts: readonly Named[] = dir ? textsIn(folder(dir)) : [...samples, ...readings, ...plain]
  const begin = performance.now()
  const articles = texts.map(({ name, text }) => evaluated(name, text))
  const milliseconds = performance.now() - begin
  const json = `${JSON.stringify({ articles }, null, 1)}\n`
  const out = known.get('--out')
  const goldDir = known.get('--gold')
  if (out !== undefined) writeFileSync(out, json)
  // The numbers go to standard output unless the result itself does.
  else if (known.has('--articles') && goldDir === undefined) process.stdout.write(json)
  const isEach = known.has('--per-article')
  if (goldDir !== undefined) report(articles, loadGold(folder(goldDir)), 'all', isEach)
  if (readings.length > 0) report(articles, readingGoldFrom(readings), 'reading', isEach)
  if (plain.length > 0) reportGeneral(plain)
  if (samples.length > 0) {
    report(articles, goldFrom(samples), 'intake', isEach)
    reportOutlets(articles, samples)
  }
  if (out !== undefined || !known.has('--articles') || goldDir !== undefined)
    console.log(`${articles.length} articles in ${milliseconds.toFixed(0)} ms`)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
