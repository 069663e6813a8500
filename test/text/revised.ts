// Random corrections of random articles, with the truth kept: every word has a number, and where the words of an
// annotation went is known whatever became of the text. Repeated phrases, sentences and paragraphs are the decoys.

import fc from 'fast-check'
import type { Span } from '../../src/text/span.ts'

type Word = { readonly id: number; readonly words: string }
type Paragraph = readonly (readonly Word[])[]

/** A span of the old text, and where exactly its words are in the new one. */
export type Case = {
  readonly span: Span
  /** Null where a word of it was changed, taken away or divided. */
  readonly truth: Span | null
  /** The share of its words that are left in the new text. */
  readonly left: number
  /** Where the first of its words that is left stands now. */
  readonly near: number
}

export type Corrected = {
  readonly before: string
  readonly after: string
  readonly cases: readonly Case[]
}

const vocabulary =
  'Karsovia Alveria Ostrelle Belmar the a of to in denied said sent drones port ministry report on Monday Tuesday not no weapons crates treaty officials that it was rejected claim forty harbour ship left again'.split(
    ' ',
  )

/** An article and its correction; `rate` is the share of the words that are changed. */
export const corrected = (rate: number): fc.Arbitrary<Corrected> =>
  fc.noBias(fc.integer({ min: 1, max: 2 ** 31 - 1 })).map((seed) => made(seed, rate))

const made = (seed: number, rate: number): Corrected => {
  const random = mulberry(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let ids = 0
  const word = (words: string): Word => ({ id: ids++, words })
  const copyOf = (sentence: readonly Word[]): readonly Word[] =>
    sentence.map(({ words }) => word(words))
  const sentence = (): readonly Word[] =>
    Array.from({ length: 4 + Math.floor(random() * 14) }).flatMap((_, i, { length }) => [
      word(pick(vocabulary)),
      word(i < length - 1 ? ' ' : '. '),
    ])
  const phrase = sentence()
  const paragraphs: Paragraph[] = []
  for (let p = 0; p < 14; p++) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
      const chance = random()
      if (chance < 0.15) return copyOf(phrase)
      return chance < 0.25 && p > 0 ? copyOf(pick(pick(paragraphs))) : sentence()
    })
    paragraphs.push([...sentences.slice(0, -1), [...sentences.at(-1)!, word('\n\n')]])
  }
  if (random() < 0.2) paragraphs.splice(3, 0, paragraphs[9]!.map(copyOf))

  const changedWord = (each: Word): readonly Word[] => {
    if (!vocabulary.includes(each.words) || random() >= rate) return [each]
    const other = pick(vocabulary.filter((words) => words !== each.words))
    const chance = random()
    if (chance < 0.4) return [word(other)]
    if (chance < 0.7) return [each, word(' '), word(other)]
    return chance < 0.9 ? [] : [word(`${each.words}x`)]
  }
  const now = paragraphs.map((paragraph) => paragraph.map((each) => each.flatMap(changedWord)))
  for (let edits = Math.floor(random() * 4); edits > 0 && now.length > 1; edits--) {
    const at = Math.floor(random() * now.length)
    const there = now[at]!
    const chance = random()
    if (chance < 0.2) now.splice(at, 1)
    else if (chance < 0.35) now.splice(Math.floor(random() * now.length), 0, ...now.splice(at, 1))
    else if (chance < 0.55) now.splice(at, 0, [[...sentence(), word('\n\n')]])
    else if (chance < 0.7) {
      const copy = copyOf(pick(pick(paragraphs))).filter(({ words }) => words !== '\n\n')
      there.splice(Math.floor(random() * there.length), 0, [...copy])
    } else if (chance < 0.85 && there.length > 1)
      there.splice(Math.floor(random() * (there.length - 1)), 1)
    else
      now.splice(
        at,
        0,
        pick(paragraphs).map((each) => [...copyOf(each)]),
      )
  }

  const [old, next] = [placed(paragraphs), placed(now)]
  const cases = paragraphs.flat().map((each): Case => {
    const most = each.filter(({ words }) => words !== '\n\n').length - 1 // without the stop
    const isPart = random() < 0.4
    const from = isPart ? 2 * Math.floor((random() * most) / 2) : 0
    const to = isPart ? Math.min(most, from + 1 + 2 * Math.floor(random() * 4)) : most
    return caseOf(each.slice(from, to), old, next)
  })
  return { before: old.text, after: next.text, cases }
}

type Placed = {
  readonly text: string
  readonly spans: ReadonlyMap<number, Span & { readonly nth: number }>
}

const placed = (paragraphs: readonly Paragraph[]): Placed => {
  const spans = new Map<number, Span & { nth: number }>()
  let text = ''
  for (const { id, words } of paragraphs.flat(2)) {
    spans.set(id, { start: text.length, end: text.length + words.length, nth: spans.size })
    text += words
  }
  return { text, spans }
}

const caseOf = (words: readonly Word[], old: Placed, next: Placed): Case => {
  const spanIn = ({ spans }: Placed, ids: readonly Word[]): Span => ({
    start: spans.get(ids[0]!.id)!.start,
    end: spans.get(ids.at(-1)!.id)!.end,
  })
  const there = words.filter(({ id }) => next.spans.has(id))
  const isWhole =
    there.length === words.length &&
    words.every(
      ({ id }, i) =>
        i === 0 || next.spans.get(id)!.nth === next.spans.get(words[i - 1]!.id)!.nth + 1,
    )
  const real = words.filter(({ words: each }) => each.trim() !== '')
  const left = real.filter(({ id }) => next.spans.has(id))
  return {
    span: spanIn(old, words),
    truth: isWhole ? spanIn(next, words) : null,
    left: left.length / real.length,
    near: left[0] ? next.spans.get(left[0].id)!.start : -1,
  }
}

/** A small generator of numbers from 0 to 1 (T. Ettinger, mulberry32). */
const mulberry = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
