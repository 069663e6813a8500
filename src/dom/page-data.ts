// The article of a page that shows less of it than the data holds which its framework left in it. It is taken from the
// data where a run of paragraphs there goes on with what is seen, or where it is that of an article with the headline
// of this page and the page shows clearly less. A teaser, a menu or another article does not. Data is outside data: it
// is read field by field, never copied, never run, and what is broken, large or deep is passed over.

import { factsOfOwners, type RecordFacts } from './data-facts.ts'
import { LONG, runsIn, type Run } from './data-runs.ts'
import { viewOf } from './data-view.ts'
import { folded, likeness } from './folded.ts'
import { scriptValuesOf } from './script-values.ts'
import { shownIn } from './shown-words.ts'

/** A run of paragraphs in the data of a page, and what the records around it state. */
export type DataRun = Run & { readonly facts: () => RecordFacts }

/** The text from the data, how many characters the page did not show, and which of its lines are not in the text. */
export type Continued = {
  readonly text: string
  readonly added: number
  readonly left: readonly string[]
  /** What the data states of this article. */
  readonly facts: RecordFacts
}

const READ = 24

/** The runs of paragraphs in all data of a page, the longest first. Linear. */
export const dataRunsOf = (document: Document): readonly DataRun[] =>
  scriptValuesOf(document)
    .flatMap((value) => {
      const view = viewOf(value)
      return runsIn(view).map((run): DataRun => ({
        ...run,
        facts: () => factsOfOwners(view, run.owners),
      }))
    })
    .toSorted((a, b) => b.letters - a.letters)

/** The whole text where the data goes on with it; `null` where nothing says so. Linear. */
export const continuedIn = (runs: readonly DataRun[], text: string): Continued | null => {
  const lines = text.split('\n').filter((line) => line.trim())
  const from = lines.findIndex((line) => isLong(line) && folded(line).length >= LONG / 2)
  if (from < 0) return null
  const least = lines.slice(from + 2).reduce((sum, line) => sum + line.length, 0)
  const fit = runs.filter(({ letters }) => letters > least).slice(0, READ)
  // A run with a title of its own holds one article; one around it may hold several.
  const isTitled = (run: DataRun): boolean => run.facts().title !== null
  for (const run of [...fit.filter(isTitled), ...fit.filter((each) => !isTitled(each))]) {
    const paragraphs = run.paragraphs()
    // A line above the first paragraph may be long as well: a headline, a standfirst.
    for (const start of [from, from + 1, from + 2]) {
      if (!isLong(lines[start] ?? '')) continue
      const rest = goingOn(paragraphs, lines.slice(start), lines.slice(from, start))
      if (!rest) continue
      const whole = [...lines.slice(0, start), ...rest]
      return {
        text: whole.join('\n\n'),
        added: Math.max(0, whole.join('\n\n').length - text.length),
        left: [],
        facts: run.facts(),
      }
    }
  }
  return null
}

/**
 * The article of the data, where the page shows clearly less of it: at most half of its prose, and no other prose that
 * is as long.
 *
 * @param text what was read of the page; `around` is what else is seen of it
 * @param titles what the page states as its title, its headline first
 */
export const articleIn = (
  runs: readonly DataRun[],
  { text, around }: { readonly text: string; readonly around: string },
  titles: readonly string[],
): Continued | null => {
  const wanted = titles.map((title) => folded(title)).filter((title) => title)
  const lines = text.split('\n').filter((line) => line.trim())
  const prose = sumOf(lines.filter(isLong))
  const fit = runs.filter(({ letters, isAside }) => !isAside && letters > prose).slice(0, READ)
  if (fit.length === 0) return null
  const isShown = shownIn(`${text}\n${around}`)
  let best: {
    readonly run: DataRun
    readonly paragraphs: readonly string[]
    readonly fresh: number
    readonly isTitled: boolean
  } | null = null
  for (const run of fit) {
    const { title } = run.facts()
    const isTitled = title !== null && wanted.some((each) => likeness(folded(title), each) > 0)
    if (title !== null && wanted.length > 0 && !isTitled) continue
    const paragraphs = run.paragraphs()
    const long = paragraphs.filter(isLong)
    const shown = sumOf(long.filter(isShown))
    const fresh = sumOf(long) - shown
    if (
      long.length < 2 ||
      fresh < LEAST ||
      fresh < shown ||
      sumOf(long) < prose * (isTitled ? 1 : 2)
    )
      continue
    // Nothing but its place says what an untitled run is: it must speak of the matter of the title.
    if (!isTitled && (shown > 0 || !speaksOf(long, wanted[0] ?? ''))) continue
    const isBetter = !best || (isTitled === best.isTitled ? fresh > best.fresh : isTitled)
    if (isBetter) best = { run, paragraphs, fresh, isTitled }
  }
  return best && joined(best.run.facts(), best.paragraphs, lines)
}

const LEAST = 250

/** What the data states of the article that is read, where its paragraphs are seen or its title is that of the page. */
export const factsIn = (
  runs: readonly DataRun[],
  text: string,
  titles: readonly string[],
): RecordFacts | null => {
  const wanted = titles.map((title) => folded(title)).filter((title) => title)
  const own = runs
    .filter(({ isAside }) => !isAside)
    .slice(0, READ)
    .filter((run) => wanted.includes(folded(run.facts().title ?? '-')))
  if (own.length === 0) return null
  const isShown = shownIn(text)
  for (const run of own) {
    const facts = run.facts()
    const long = run.paragraphs().filter(isLong)
    if (long.length > 0 && long.filter(isShown).length * 2 >= long.length) return facts
  }
  return null
}

/** The standfirst that is seen, and the paragraphs; the headline comes later. */
const joined = (
  facts: RecordFacts,
  paragraphs: readonly string[],
  lines: readonly string[],
): Continued => {
  const standfirst = folded(facts.standfirst ?? '')
  const above = lines.filter((line) => standfirst !== '' && folded(line) === standfirst).slice(0, 1)
  const isSaid = above.some((line) => paragraphs.some((each) => folded(each) === folded(line)))
  const whole = [...(isSaid ? [] : above), ...paragraphs]
  const own = new Set(whole.map((line) => folded(line)))
  const title = folded(facts.title ?? '')
  const left = lines.filter((line) => !own.has(folded(line)) && folded(line) !== title)
  const seen = sumOf(lines) - sumOf(left)
  return { text: whole.join('\n\n'), added: Math.max(1, sumOf(whole) - seen), left, facts }
}

const isLong = (line: string): boolean =>
  line.length >= LONG || (line.length >= LONG / 2 && UNSPACED.test(line))
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u

const sumOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0)

/** Half of the longer words of a title stand in the paragraphs, in this form or another one. */
const speaksOf = (paragraphs: readonly string[], title: string): boolean => {
  const stems = (words: string): readonly string[] =>
    words
      .split(' ')
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 5))
  const wanted = stems(title)
  const own = new Set(stems(folded(paragraphs.join(' '))))
  return wanted.length >= 3 && wanted.filter((word) => own.has(word)).length * 2 >= wanted.length
}

/** The beginning of a paragraph, which is as good as the whole: a seen one may be cut off. */
const keyOf = (line: string): string => folded(line.slice(0, KEY_LENGTH * 2)).slice(0, KEY_LENGTH)

const KEY_LENGTH = 50
const MEMBERS_BEFORE = 6

/** The paragraphs from the first seen one on, where they hold every seen one in order and then as much again. */
const goingOn = (
  paragraphs: readonly string[],
  lines: readonly string[],
  above: readonly string[],
): readonly string[] | null => {
  const keys = paragraphs.map((paragraph) => keyOf(paragraph))
  const known = new Set(keys)
  const first = keys.indexOf(keyOf(lines[0] ?? ''))
  if (first < 0 || first >= MEMBERS_BEFORE) return null
  if (above.some((line) => keys.indexOf(keyOf(line)) > first)) return null
  let at = first
  let seen = 0
  let other = 0
  for (const line of lines) {
    const key = keyOf(line)
    const step = other === 0 ? keys.slice(at, at + 3).indexOf(key) : -1
    if (step >= 0) {
      at += step + 1
      seen += line.length
    } else if (isLong(line)) {
      if (known.has(key)) return null // in another order, or cut elsewhere
      other += line.length
    }
  }
  const rest = paragraphs.slice(at)
  const long = rest.filter((paragraph) => isLong(paragraph))
  const letters = rest.reduce((sum, paragraph) => sum + paragraph.length, 0)
  // What is seen and not in the data is at most an offer to subscribe.
  return long.length >= 2 && letters >= seen && other <= seen ? paragraphs.slice(first) : null
}
