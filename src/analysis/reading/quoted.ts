// Who says a quotation: the attribution right behind it, the one before it, or the one that it goes on with.

import { contains, indexAt } from '../../text/span.ts'
import type { GoingOn } from './going-on.ts'
import { goingOn } from './going-on.ts'
import type { Tokens } from './nouns.ts'
import { countBefore, UNKNOWN, type Saying } from './sayings.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Attribution, Ground } from './types.ts'

/** Attributions by the index of the quotation. Linear. */
export const quotedBy = (
  { text, quotes, sentences }: Ground,
  rows: readonly Tokens[],
  sayings: readonly (readonly Saying[])[],
  { speaking, turns, isQuoteOnly }: GoingOn,
  words: SpeechWords,
): readonly Attribution[] => {
  const firstPlace = new Map<number, number>()
  const lastPlace = new Map<number, number>()
  for (const row of rows)
    for (const [at, { quote }] of row.entries()) {
      if (quote < 0) continue
      if (!firstPlace.has(quote)) firstPlace.set(quote, at)
      lastPlace.set(quote, at)
    }
  const attributions: Attribution[] = []
  const around: number[] = []
  for (const [q, quote] of quotes.entries()) {
    while (around.length > 0 && !contains(quotes[around.at(-1)!]!.marked, quote.marked))
      around.pop()
    const outer = around.at(-1)
    around.push(q)
    if (quote.depth > 0) {
      attributions.push(outer === undefined ? UNKNOWN : goingOn(attributions[outer]!, 0.3))
      continue
    }
    const first = indexAt(sentences, quote.marked.start)
    const last = indexAt(sentences, Math.max(quote.marked.start, quote.marked.end - 1))
    const found =
      behind(rows[last] ?? [], sayings[last] ?? [], lastPlace.get(q), text) ??
      before(rows[first] ?? [], sayings[first] ?? [], firstPlace.get(q), words) ??
      trailing(sayings[last] ?? [], lastPlace.get(q))
    const root = quote.chain === q ? undefined : attributions[quote.chain]
    const here = speaking[first]
    const isWhole = isQuoteOnly[first] === true || first === last || firstPlace.get(q) === 0
    if (found) attributions.push(found.attribution)
    else if (root) attributions.push(goingOn(root, 0.8))
    else if (turns[first]?.who === 'speaker') attributions.push(goingOn(turns[first], 0.5))
    else attributions.push(here?.who === 'speaker' && isWhole ? here : UNKNOWN)
  }
  return attributions
}

/** How many attributions are looked at around a quotation. */
const NEAR = 8

const OPEN = /^[,—–"”’'“-]$/

// Right behind it, with at most marks between them.
const behind = (
  row: Tokens,
  sayings: readonly Saying[],
  at: number | undefined,
  text: string,
): Saying | null => {
  if (at === undefined) return null
  const { end } = row[at]!
  let isOpen = /[,?!—–-]["”’'»“]*$/u.test(text.slice(Math.max(0, end - 3), end))
  let next = at + 1
  while (row[next]?.kind === 'mark' && OPEN.test(row[next]!.low)) {
    isOpen = true
    next += 1
  }
  const from = countBefore(sayings, next)
  for (const saying of sayings.slice(from, from + NEAR)) {
    const { whole, place, who, rule } = saying.frame
    if (whole.first !== next || place === 'joined') continue
    const isLeading =
      row.slice(Math.max(0, at - 1), at).every(({ kind }) => kind !== 'word') && at <= 1
    return who === 'speaker' && (isOpen || isLeading || rule === 'behind-verb') ? saying : null
  }
  return null
}

// The nearest one before it; the one that governs where that is only part of what another one says.
const before = (
  row: Tokens,
  sayings: readonly Saying[],
  at: number | undefined,
  words: SpeechWords,
): Saying | null => {
  if (at === undefined) return null
  const to = countBefore(sayings, at)
  const earlier = sayings.slice(Math.max(0, to - NEAR), to)
  const last = earlier.at(-1)
  if (!last) return null
  const { place, clause, whole, who } = last.frame
  const isFree = words.free.has(row[whole.first - 1]?.low ?? '')
  const spoken = ({ frame }: Saying): boolean => frame.who === 'speaker'
  if (place === 'main' || place === 'joined' || isFree) return earlier.findLast(spoken) ?? null
  const governs = earlier.findLast(
    ({ frame }) => frame.clause === clause && (frame.place === 'main' || frame.place === 'joined'),
  )
  if (governs && spoken(governs)) return governs
  return who === 'speaker' ? last : null
}

// At the end of the sentence, after more words.
const trailing = (sayings: readonly Saying[], at: number | undefined): Saying | null => {
  const from = at === undefined ? 0 : countBefore(sayings, at)
  return (
    sayings
      .slice(from, from + NEAR)
      .find(({ frame }) => frame.isTrailing && frame.place === 'main' && frame.who === 'speaker') ??
    null
  )
}
