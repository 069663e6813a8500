// How much of a text was read: the F1 of its words against those of the clean text, once as a bag and once in order.

import type { Description } from '../../src/core/article.ts'
import type { StatedValue } from '../../src/core/types.ts'

/** Words as they are counted: small letters and digits, invisible format characters left out. */
export const scoredWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export type Score = { readonly bag: number; readonly ordered: number }

/** 0 to 1 each: twice what both have in common by the number of words of both. */
export const scoreOf = (text: string, clean: string): Score => {
  const ours = scoredWords(text)
  const theirs = scoredWords(clean)
  const all = ours.length + theirs.length
  if (all === 0) return { bag: 1, ordered: 1 }
  return {
    bag: (2 * inCommon(ours, theirs)) / all,
    ordered: (2 * commonInOrder(ours, theirs)) / all,
  }
}

const inCommon = (ours: readonly string[], theirs: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const word of ours) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of theirs) {
    const left = counts.get(word) ?? 0
    if (left > 0) common += 1
    counts.set(word, left - 1)
  }
  return common
}

/** Length of the longest common subsequence. */
const commonInOrder = (ours: readonly string[], theirs: readonly string[]): number => {
  let row = Array.from({ length: theirs.length + 1 }, () => 0)
  for (const word of ours) {
    const next = [0]
    for (let at = 1; at <= theirs.length; at += 1)
      next.push(word === theirs[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!))
    row = next
  }
  return row[theirs.length]!
}

/** The facts in which a page differs from what is expected; a language counts by its first part. */
export const differences = (
  facts: Readonly<Record<string, { readonly value: string } | undefined>>,
  expected: Readonly<Record<string, string | null>>,
): readonly string[] =>
  Object.entries(expected).flatMap(([name, wanted]) => {
    const stated = facts[name]?.value ?? null
    const value = name === 'language' ? (stated?.split('-')[0] ?? null) : stated
    return value === wanted ? [] : [`${name}: ${value ?? '–'} instead of ${wanted ?? '–'}`]
  })

/**
 * What is proposed for an article, from its text and from the page together, where it differs from what is expected:
 * days and instants as such, a language by its first part.
 */
export const proposedDifferences = (
  proposal: Description,
  expected: Readonly<Record<string, string | null>>,
): readonly string[] => {
  const { title, outlet, byline, published, updated, url, language } = proposal
  const values: Readonly<Record<string, string | null>> = {
    title: wordsOf(title),
    outlet: wordsOf(outlet),
    byline: wordsOf(byline),
    published: published?.resolved ?? wordsOf(published),
    updated: updated?.resolved ?? wordsOf(updated),
    url: url ?? null,
    language: language?.split('-')[0] ?? null,
  }
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const value = values[name] ?? null
    if (name === 'language' && wanted === null) return [] // the words say what the page does not
    if (name === 'published' || name === 'updated' ? isSameTime(value, wanted) : value === wanted)
      return []
    return [`${name}: ${value ?? '–'} instead of ${wanted ?? '–'}`]
  })
}

const wordsOf = (value: StatedValue | undefined): string | null =>
  value?.state === 'stated' ? value.stated : (value?.resolved ?? null)

/** The same instant; or the same day, where one of both states no more. */
const isSameTime = (value: string | null, wanted: string | null): boolean => {
  if (value === null || wanted === null) return value === wanted
  const hasHour = value.includes('T') && wanted.includes('T')
  if (!hasHour) return value.slice(0, 10) === wanted.slice(0, 10)
  // Times of articles are kept to the minute.
  return Math.floor(Date.parse(value) / 60_000) === Math.floor(Date.parse(wanted) / 60_000)
}
