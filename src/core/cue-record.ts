// What the analyst's decisions say of a cue, and where they move it. Nothing of it is kept anywhere: it follows from the
// annotations and the rejections that are there, so taking one of them back takes its effect back as well.

import { sameData } from './equal.ts'
import { compare, type Marks, type Project } from './project.ts'
import type { Article, LexiconEntry, Tag, Tier } from './types.ts'

/** Decisions about suggestions of one cue. Suggestions that nobody decided count as nothing. */
export type CueCount = {
  /** Accepted, and the tag is still the one that the cue stands for. */
  readonly accepted: number
  /** Accepted with another tag, or tagged otherwise since. */
  readonly changed: number
  readonly rejected: number
}

/** By the id of the lexicon entry. */
export type CueRecord = ReadonlyMap<string, CueCount>

/** What decisions made of cues, by the id of the entry; those that stay where they are have no key. */
export type Moved = Readonly<Record<string, Tier | 'off'>>

/**
 * The record of a project. A cue that stands for no tag (a report verb, a claim noun) or whose entry is gone counts as
 * accepted with any. A rejection that a revision took over counts once. Only articles that changed are counted again.
 */
export const cueRecordOf = (
  { annotations, articles }: Pick<Project, 'annotations' | 'articles'>,
  entries: readonly LexiconEntry[],
): CueRecord => {
  const kept = last
  if (kept?.annotations === annotations && kept.articles === articles && kept.entries === entries)
    return kept.record
  const tags = new Map(entries.map((entry) => [entry.id, tagOf(entry)]))
  const counts = new Map<string, { accepted: number; changed: number; rejected: number }>()
  const countOf = (cue: string) => {
    const count = counts.get(cue) ?? { accepted: 0, changed: 0, rejected: 0 }
    counts.set(cue, count)
    return count
  }
  for (const marks of annotations.values())
    for (const { cue, tag, times } of acceptedIn(marks)) {
      const wanted = tags.get(cue) ?? tag
      countOf(cue)[wanted === tag ? 'accepted' : 'changed'] += times
    }
  for (const cue of rejectedIn(articles)) countOf(cue).rejected += 1
  const record = kept && sameRecord(kept.record, counts) ? kept.record : counts
  last = { annotations, articles, entries, record }
  return record
}

/** The share of suggestions that were accepted as they were, 0 to 1; `null` before the first decision. */
export const acceptanceOf = (count: CueCount): number | null => {
  const all = decisionsOf(count)
  return all > 0 ? count.accepted / all : null
}

/**
 * Where decisions move the entries in use (both layers, analysis.md 2.17): off after six with less than a fifth
 * accepted, one tier down after four with less than half, one up after eight with nine tenths, and never above the
 * built-in tier of the entry. Pinned entries stay.
 */
export const movedBy = (
  record: CueRecord,
  entries: readonly LexiconEntry[],
  builtIn: readonly LexiconEntry[] = [],
): Moved => {
  const highest = new Map(builtIn.map(({ id, tier }) => [id, tier]))
  return Object.fromEntries(
    entries
      .flatMap((entry): readonly (readonly [string, Tier | 'off'])[] => {
        const to =
          entry.pinned || entry.off ? null : tierAfter(record, entry, highest.get(entry.id))
        return to && to !== entry.tier ? [[entry.id, to]] : []
      })
      .sort(([a], [b]) => compare(a, b)),
  )
}

/**
 * Why a cue stands where it stands: “insisted” sank to weak: 1 of 5 accepted. `null` where decisions neither moved it
 * nor would have without its pin.
 */
export const sentenceFor = (
  entry: LexiconEntry,
  record: CueRecord,
  builtIn: readonly LexiconEntry[] = [],
): string | null => {
  const { pinned, ...loose } = entry
  const to = movedBy(record, [loose], builtIn)[entry.id]
  const count = record.get(entry.id)
  if (!to || !count) return null
  const words = `“${cueWords(entry)}”`
  const figures = `${count.accepted} of ${decisionsOf(count)} accepted`
  if (pinned) return `${words} stays ${entry.tier}, because you put it back: ${figures}.`
  if (to === 'off') return `${words} is off in this case: ${figures}.`
  const went = TIERS.indexOf(to) > TIERS.indexOf(entry.tier) ? 'sank' : 'rose'
  return `${words} ${went} to ${to}: ${figures}.`
}

/** The words of an entry for a reader: the first of its alternatives, `…` for what is open. */
export const cueWords = ({ pattern }: Pick<LexiconEntry, 'pattern'>): string =>
  pattern
    .split(' ')
    .map((item) => (item.split('|')[0] ?? '').replace(/\?$/, ''))
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}…` : word))
    .join(' ')

const TIERS = ['strong', 'weak', 'listed'] as const

const decisionsOf = ({ accepted, changed, rejected }: CueCount): number =>
  accepted + changed + rejected

const tagOf = ({ class: kind }: LexiconEntry): Tag | null =>
  kind === 'report-verb' || kind === 'claim-noun' ? null : kind

const tierAfter = (
  record: CueRecord,
  { id, tier }: LexiconEntry,
  highest: Tier | undefined,
): Tier | 'off' | null => {
  const count = record.get(id)
  const share = count && acceptanceOf(count)
  if (!count || share === null || share === undefined) return null
  const decisions = decisionsOf(count)
  const at = TIERS.indexOf(tier)
  if (decisions >= 6 && share < 0.2) return 'off'
  if (decisions >= 4 && share < 0.5) return TIERS[at + 1] ?? null
  const mayRise = highest !== undefined && TIERS.indexOf(highest) < at
  return decisions >= 8 && share >= 0.9 && mayRise ? (TIERS[at - 1] ?? null) : null
}

type Accepted = { readonly cue: string; readonly tag: Tag; times: number }

/** By the annotations of an article, which are another object as soon as one of them changes. */
const accepted = new WeakMap<Marks, readonly Accepted[]>()

const acceptedIn = (marks: Marks): readonly Accepted[] => {
  const kept = accepted.get(marks)
  if (kept) return kept
  const found = new Map<string, Accepted>()
  for (const { tag, origin } of marks.values()) {
    if (origin.kind !== 'suggestion' || origin.cue === undefined) continue
    const key = `${tag} ${origin.cue}`
    const each = found.get(key)
    if (each) each.times += 1
    else found.set(key, { cue: origin.cue, tag, times: 1 })
  }
  const list = [...found.values()]
  accepted.set(marks, list)
  return list
}

const rejected = new WeakMap<Project['articles'], readonly string[]>()

/** The cue of each rejection. */
const rejectedIn = (articles: Project['articles']): readonly string[] => {
  const kept = rejected.get(articles)
  if (kept) return kept
  const found = new Map<string, string>()
  for (const article of articles.values())
    for (const { cue, tag, exact } of article.declined ?? [])
      if (cue !== undefined)
        found.set(JSON.stringify([firstVersionOf(articles, article), cue, tag, exact]), cue)
  const list = [...found.values()]
  rejected.set(articles, list)
  return list
}

/** A ring, which only a foreign file can hold, ends where it began. */
const firstVersionOf = (articles: Project['articles'], article: Article): string => {
  const seen = new Set<string>()
  let first = article
  while (first.revisionOf !== undefined && !seen.has(first.id)) {
    seen.add(first.id)
    const older = articles.get(first.revisionOf)
    if (!older) break
    first = older
  }
  return first.id
}

type Kept = Pick<Project, 'annotations' | 'articles'> & {
  readonly entries: readonly LexiconEntry[]
  readonly record: CueRecord
}

let last: Kept | null = null

const sameRecord = (a: CueRecord, b: CueRecord): boolean =>
  a.size === b.size && [...a].every(([cue, count]) => sameData(count, b.get(cue)))
