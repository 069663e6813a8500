// Which claim of its article a denial answers, automatically: the first row of the pick list. Right in about one case of
// three to two, so it orders and never links.

import { indexAt, passage } from '../../text/span.ts'
import {
  candidatesAmong,
  readClaim,
  type CandidateCode,
  type ReadClaim,
  type Said,
} from './ranked-claims.ts'
import type { Ground, Link, Suggestion } from './types.ts'

/** Claims before and behind a denial that are compared with it; no article has so many. It keeps all of it linear. */
const WINDOW = 20

/** Units of all that is printed of one person; more says nothing new. */
const MOST_ROLE = 400

/**
 * The first candidate of each denial among the claims of its article, and of each claim by which an accusing side takes
 * back a part of its own (`contradicts`). Linear in the article.
 */
export const linksOf = (ground: Ground, suggestions: readonly Suggestion[]): readonly Link[] => {
  const indexesOf = (isWanted: (each: Suggestion) => boolean): readonly number[] =>
    suggestions.flatMap((each, i) => (isWanted(each) ? [i] : []))
  const isConcession = (each: Suggestion): boolean =>
    each.tag === 'claim' && concedes(ground.text, each)
  const denials = indexesOf(({ tag }) => tag === 'denial')
  const claims = indexesOf((each) => each.tag === 'claim' && !isConcession(each))
  if (claims.length === 0 || denials.length === 0) return []
  const said = saidIn(ground, suggestions)
  const deniers = new Set(denials.map((i) => said[i]!.name))
  // What a party that denies puts forward itself is no accusation that another denial answers.
  const others = claims.filter((i) => said[i]!.name === '' || !deniers.has(said[i]!.name))
  const read = (others.length > 0 ? others : claims).map((i, order) =>
    readClaim({ ...said[i]!, key: String(i), order, denials: 0 }),
  )
  // Twice: what several denials seem to answer is what the next one answers as well.
  const main = mainOf(claims, deniers, said)
  const atFirst = answersOf(denials, said, withDenials(read, [main]))
  const links = answersOf(
    denials,
    said,
    withDenials(
      read,
      atFirst.map(({ to }) => to),
    ),
  )
  const denied = new Set(links.map(({ to }) => to))
  const own = ownClaims(read, denied)
  const takenBack = indexesOf(isConcession).flatMap((from): readonly Link[] => {
    const { name } = said[from]!
    // It is the accusing side that takes something back.
    const to = name === '' || deniers.has(name) ? null : nearestTo(said[from]!, own.get(name) ?? [])
    return to === null ? [] : [{ from, to, relation: 'contradicts' }]
  })
  return [...links, ...takenBack].toSorted((a, b) => a.from - b.from)
}

const withDenials = (
  read: readonly ReadClaim[],
  answered: readonly number[],
): readonly ReadClaim[] => {
  const counts = new Map<string, number>()
  for (const i of answered) counts.set(String(i), (counts.get(String(i)) ?? 0) + 1)
  return read.map((each) => ({
    ...each,
    claim: { ...each.claim, denials: counts.get(each.claim.key) ?? 0 },
  }))
}

const answersOf = (
  denials: readonly number[],
  said: readonly Said[],
  read: readonly ReadClaim[],
): readonly Link[] => {
  const links: Link[] = []
  const most = read.reduce((best, each) => (each.claim.denials > best.claim.denials ? each : best))
  const places = read.map(({ claim }) => claim)
  for (const from of denials) {
    const denial = said[from]!
    const at = indexAt(places, denial.start)
    const near = read.slice(Math.max(0, at - WINDOW), at + WINDOW)
    const all = near.includes(most) ? near : [most, ...near]
    // The headline stands beside the first sentence and is no neighbour of it.
    const among = denial.isHeadline
      ? all
      : all.map((each) =>
          each.claim.isHeadline ? { ...each, claim: { ...each.claim, sentence: null } } : each,
        )
    const best = candidatesAmong(denial, among)[0]
    const before = links.at(-1)
    const goesOn =
      before !== undefined &&
      continues(said[before.from]!, denial) &&
      !best?.reasons.some(({ code }) => SHOWN.has(code))
    if (goesOn) links.push({ from, to: before.to, relation: 'denies' })
    else if (best) links.push({ from, to: Number(best.key), relation: 'denies' })
  }
  return links
}

/** By speaker, the last claims, those that were denied before the others. */
const ownClaims = (
  read: readonly ReadClaim[],
  denied: ReadonlySet<number>,
): ReadonlyMap<string, readonly ReadClaim[]> => {
  const own = new Map<string, ReadClaim[]>()
  const add = (isWanted: (name: string, i: number) => boolean): void => {
    for (const each of read) {
      const { name, key } = each.claim
      if (name === '' || !isWanted(name, Number(key))) continue
      const known = own.get(name)
      if (!known) own.set(name, [each])
      else if (known.length < WINDOW) known.push(each)
    }
  }
  add((_, i) => denied.has(i))
  const answered = new Set(own.keys())
  add((name) => !answered.has(name))
  return own
}

/** Reasons by which a denial has a claim of its own. */
const SHOWN: ReadonlySet<CandidateCode> = new Set([
  'nested',
  'same-sentence',
  'refers',
  'same-words',
  'same-numbers',
])

/** "…," she said. "This tale was invented.": the next words of one answer. */
const continues = (before: Said, next: Said): boolean =>
  before.name !== '' &&
  before.name === next.name &&
  (next.sentence ?? 0) - (before.sentence ?? 0) <= 1

/** What most of an article is about: the first claim of somebody else that counts something, else the first. */
const mainOf = (
  claims: readonly number[],
  deniers: ReadonlySet<string>,
  said: readonly Said[],
): number => {
  const others = claims.filter((i) => !deniers.has(said[i]!.name))
  const body = others.filter((i) => !said[i]!.isHeadline)
  return body.find((i) => COUNTED.test(said[i]!.words)) ?? body[0] ?? others[0] ?? -1
}

/** A count of things, no year and no day: `120 drones`. */
const COUNTED =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,]\d{3})* (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{L}{3}/u

// Without its name on either side the words alone decide.
const nearestTo = (from: Said, own: readonly ReadClaim[]): number | null => {
  const nameless = own.map((each) => ({
    ...each,
    claim: { ...each.claim, name: '' },
    side: new Set<string>(),
  }))
  const [best] = candidatesAmong({ ...from, name: '', role: '' }, nameless)
  const to = best?.key ?? own.at(-1)?.claim.key
  return to === undefined ? null : Number(to)
}

const saidIn = (
  { text, sentences }: Ground,
  suggestions: readonly Suggestion[],
): readonly Said[] => {
  const roles = new Map<string, string>() // a role is printed once; who bears it keeps it
  for (const { attribution } of suggestions) {
    const printed = attribution.stated ? passage(text, attribution.stated) : ''
    const { name, role } = attribution
    const known = roles.get(name) ?? ''
    const added = [role, printed].filter((words) => words !== '' && !known.includes(words))
    if (name && added.length > 0 && known.length < MOST_ROLE)
      roles.set(name, `${known} ${added.join(' ')}`.trim())
  }
  return suggestions.map(({ start, end, attribution, date }) => ({
    start,
    end,
    words: text.slice(start, end),
    name: attribution.who === 'speaker' ? attribution.name : '',
    role: roles.get(attribution.name) ?? '',
    articleId: '',
    sentence: indexAt(sentences, start),
    isHeadline: sentences[indexAt(sentences, start)]?.part === 'headline',
    day: date?.precision === 'day' ? date.resolved : null,
  }))
}

const concedes = (text: string, { start, end, isNegated }: Suggestion): boolean =>
  isNegated &&
  /\b(?:acknowledged?s?|conceded?s?|admit(?:s|ted)?|confess(?:es|ed)?|allow(?:s|ed)|no (?:\p{L}+ )?(?:evidence|proof|sign|signs|indications?|confirmation|result|results|trace))\b/iu.test(
    text.slice(start, end),
  )
