// Which rows of the table are shown, and in which order: one scan filters and counts, a counting sort by ranks
// orders and groups. Orders are typed arrays of row indices, so that 100,000 rows cost milliseconds.

import { compare } from '../core/project.ts'
import { TAGS } from '../core/schema.ts'
import type { Article, ArticleId, Tag } from '../core/types.ts'
import { fold, wordsIn, type AnnotationRow, type CaseRows } from './rows.ts'

export const COLUMNS = ['tag', 'quote', 'speaker', 'article', 'outlet', 'note', 'time'] as const
export type ColumnName = (typeof COLUMNS)[number]

/** What the analyst asked to see. */
export type View = {
  /** Empty = all. */
  readonly tags: readonly Tag[]
  readonly article: ArticleId | null
  /** Every word of it must be found in the row. */
  readonly text: string
  /** `null` = reading order. */
  readonly sort: { readonly column: ColumnName; readonly descending: boolean } | null
  readonly group: 'article' | 'tag' | null
}

export type Group =
  | { readonly by: 'article'; readonly article: Article; readonly count: number }
  | { readonly by: 'tag'; readonly tag: Tag; readonly count: number }

export type Arrangement = {
  /** Indices of the rows that are shown, in the order in which they are shown. */
  readonly order: Uint32Array
  /** `order` with `HEADING + n` in front of the rows of group n. */
  readonly lines: Uint32Array
  readonly groups: readonly Group[]
  /** How many rows each tag would show under the other filters. */
  readonly tagCounts: Readonly<Record<Tag, number>>
  /** How many rows each article would show under the other filters. */
  readonly articleCounts: ReadonlyMap<ArticleId, number>
}

/** Lines from here on are headings of groups. */
export const HEADING = 0x8000_0000

/** The rows that `view` asks for. Rows that are equal in the sorted column stay in reading order. */
export const arrange = (all: CaseRows, view: View): Arrangement => {
  const { order, tagCounts, articleCounts } = filtered(all, view)
  const sorted = view.sort ? bySort(all, order, view.sort) : order
  if (!view.group) return { order: sorted, lines: sorted, groups: [], tagCounts, articleCounts }
  const bucketOf = view.group === 'tag' ? ranksOf(all, 'tag').ranks : articleRanks(all)
  const buckets = view.group === 'tag' ? TAGS.length : all.parts.length
  const grouped = inBuckets(sorted, bucketOf, buckets)
  return {
    order: grouped,
    ...withHeadings(all, grouped, bucketOf, view.group),
    tagCounts,
    articleCounts,
  }
}

/** The index of a line's row, or of its group where the line is a heading. */
export const lineAt = (
  { lines }: Arrangement,
  line: number,
): { readonly kind: 'row' | 'heading'; readonly index: number } => {
  const value = lines[line] ?? 0
  return value >= HEADING
    ? { kind: 'heading', index: value - HEADING }
    : { kind: 'row', index: value }
}

const filtered = ({ rows, parts }: CaseRows, { tags, article, text }: View) => {
  const found = new Uint32Array(rows.length)
  let length = 0
  const tagCounts = { claim: 0, denial: 0, context: 0 }
  const articleCounts = new Map<ArticleId, number>()
  const terms = fold(text).split(/\s+/).filter(Boolean)
  const wanted = new Set(tags.length > 0 ? tags : TAGS)
  for (const part of parts) {
    const isHere = article === null || part.article.id === article
    let inArticle = 0
    for (let i = part.from; i < part.to; i++) {
      const row = rows[i]! // parts lie within the rows
      if (terms.length > 0 && !terms.every((term) => wordsIn(row).includes(term))) continue
      if (isHere) tagCounts[row.tag]++
      if (!wanted.has(row.tag)) continue
      inArticle++
      if (isHere) found[length++] = i
    }
    articleCounts.set(part.article.id, inArticle)
  }
  return { order: found.slice(0, length), tagCounts, articleCounts }
}

const bySort = (
  all: CaseRows,
  order: Uint32Array,
  { column, descending }: NonNullable<View['sort']>,
): Uint32Array => {
  const { ranks, size } = ranksOf(all, column)
  if (!descending) return inBuckets(order, ranks, size)
  // The last rank is "no value": it stays last in both directions.
  return inBuckets(
    order,
    ranks.map((rank) => (rank === size - 1 ? rank : size - 2 - rank)),
    size,
  )
}

/** A stable counting sort: rows of one bucket keep their order. */
const inBuckets = (order: Uint32Array, bucketOf: Uint32Array, buckets: number): Uint32Array => {
  const next = new Uint32Array(buckets + 1)
  for (const row of order) next[bucketOf[row]! + 1]!++ // every row has a bucket
  for (let i = 1; i <= buckets; i++) next[i]! += next[i - 1]!
  const sorted = new Uint32Array(order.length)
  for (const row of order) sorted[next[bucketOf[row]!]!++] = row
  return sorted
}

const withHeadings = (
  { rows, parts }: CaseRows,
  order: Uint32Array,
  bucketOf: Uint32Array,
  by: NonNullable<View['group']>,
): Pick<Arrangement, 'lines' | 'groups'> => {
  const groups: Group[] = []
  const lines: number[] = []
  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from]!
    const bucket = bucketOf[first]!
    while (to < order.length && bucketOf[order[to]!] === bucket) to++
    lines.push(HEADING + groups.length)
    for (let i = from; i < to; i++) lines.push(order[i]!)
    const count = to - from
    groups.push(
      by === 'tag'
        ? { by, tag: rows[first]!.tag, count }
        : { by, article: parts[bucket]!.article, count },
    )
  }
  return { lines: Uint32Array.from(lines), groups }
}

/** Rank of each row, 0 up to `size` - 1. The last rank means "no value". */
type Ranks = { readonly ranks: Uint32Array; readonly size: number }

const rankings = new WeakMap<CaseRows, Map<ColumnName, Ranks>>()

const ranksOf = (all: CaseRows, column: ColumnName): Ranks => {
  let known = rankings.get(all)
  if (!known) rankings.set(all, (known = new Map<ColumnName, Ranks>()))
  let ranks = known.get(column)
  if (!ranks) known.set(column, (ranks = COLUMN_RANKS[column](all.rows)))
  return ranks
}

const articleRanks = ({ rows, parts }: CaseRows): Uint32Array => {
  const ranks = new Uint32Array(rows.length)
  for (const [n, part] of parts.entries()) ranks.fill(n, part.from, part.to)
  return ranks
}

/** A case of more different values than this many unused ones is ranked anew. */
const UNUSED_LIMIT = 1_000
/** More new values than this are cheaper to sort than to insert. */
const INSERT_LIMIT = 100

/**
 * Ranks the rows by a text. The order of all values met is remembered, because comparing by the rules of a language
 * is the price of sorting: after an edit only a new value is compared.
 */
const ranking = (
  valueOf: (row: AnnotationRow) => string,
  inOrder: (a: string, b: string) => number,
) => {
  let sorted: readonly string[] = []
  let rankOf: ReadonlyMap<string, number> = new Map()

  const learn = (values: readonly string[], unknown: ReadonlySet<string>): void => {
    if (unknown.size > INSERT_LIMIT || sorted.length > 2 * values.length + UNUSED_LIMIT)
      sorted = [...new Set(values)].filter(Boolean).sort(inOrder)
    else for (const value of unknown) sorted = sorted.toSpliced(placeOf(sorted, value), 0, value)
    const ranks = new Map<string, number>()
    let rank = -1
    let before: string | null = null
    for (const value of sorted) {
      if (before === null || inOrder(before, value) !== 0) rank++
      ranks.set(value, rank)
      before = value
    }
    rankOf = ranks
  }

  const placeOf = (among: readonly string[], value: string): number => {
    let low = 0
    let high = among.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder(among[middle]!, value) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return (rows: readonly AnnotationRow[]): Ranks => {
    const values = rows.map(valueOf)
    const unknown = new Set(values.filter((value) => value && !rankOf.has(value)))
    if (unknown.size > 0) learn(values, unknown)
    const size = rankOf.size + 1
    return { ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? size - 1), size }
  }
}

// One collator for everybody, so that a copied link shows the same order everywhere.
const { compare: asInADictionary } = new Intl.Collator('en')

const COLUMN_RANKS: Readonly<Record<ColumnName, (rows: readonly AnnotationRow[]) => Ranks>> = {
  tag: (rows) => ({
    ranks: Uint32Array.from(rows, (row) => TAGS.indexOf(row.tag)),
    size: TAGS.length + 1,
  }),
  quote: ranking((row) => row.quote, asInADictionary),
  speaker: ranking((row) => row.speaker, asInADictionary),
  article: ranking((row) => row.title, asInADictionary),
  outlet: ranking((row) => row.outlet, asInADictionary),
  note: ranking((row) => row.note, asInADictionary),
  time: ranking((row) => row.at, compare),
}
