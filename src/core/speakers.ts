// Who speaks in a case: everybody whom an annotation names, with the words that stood for them, and the names that the
// case knows. From this a new speaker is proposed under the name that others have already.

import { nameAndRole } from '../text/mentions.ts'
import type { Project } from './project.ts'
import type { ArticleId } from './types.ts'

export type KnownSpeaker = {
  /** The name in the case, else the words that stand for them. */
  readonly name: string
  /** False where the speaker has words only and nobody said who that is. */
  readonly isEntity: boolean
  /** Printed words that stood for them, most used first; then variants that the case knows. */
  readonly printed: readonly string[]
  readonly uses: number
  readonly usesHere: number
}

/** Everybody who speaks in the case: those of this article first, then by use. */
export const speakersOf = (project: Project, here: ArticleId): readonly KnownSpeaker[] => {
  const found = new Map<string, Gathered>()
  const gather = (name: string, isEntity: boolean): Gathered => {
    const key = `${isEntity ? 'entity' : 'words'} ${name}`
    let there = found.get(key)
    if (!there)
      found.set(key, (there = { name, isEntity, printed: new Map(), uses: 0, usesHere: 0 }))
    return there
  }
  for (const [articleId, marks] of project.annotations) {
    for (const { speaker } of marks.values()) {
      const name = speaker?.entity || speaker?.stated
      if (!name) continue
      const gathered = gather(name, Boolean(speaker?.entity))
      gathered.uses++
      if (articleId === here) gathered.usesHere++
      if (speaker?.stated) {
        const { printed } = gathered
        printed.set(speaker.stated, (printed.get(speaker.stated) ?? 0) + 1)
      }
    }
  }
  for (const { canonical, variants } of project.case?.aliases ?? []) {
    const { printed } = gather(canonical, true)
    for (const words of variants ?? []) printed.set(words, printed.get(words) ?? 0)
  }
  return [...found.values()]
    .map(({ printed, ...rest }) => ({
      ...rest,
      printed: [...printed].toSorted(([, a], [, b]) => b - a).map(([words]) => words),
    }))
    .sort((a, b) => b.usesHere - a.usesHere || b.uses - a.uses)
}

type Gathered = {
  readonly name: string
  readonly isEntity: boolean
  readonly printed: Map<string, number>
  uses: number
  usesHere: number
}

/**
 * Under which name printed words are proposed: the name of the case that they stood for already, or that holds all
 * words of theirs ("Mr Lindqvist" → "Pavo Lindqvist") or is held by them; else their own name, without title and
 * office. Two different first names are never taken for one. Empty for pronouns and offices.
 */
export const nameFor = (printed: string, known: readonly KnownSpeaker[]): string => {
  const { name } = nameAndRole(printed)
  const entities = known.filter(({ isEntity }) => isEntity)
  const same = entities.find(
    (each) => each.name === printed || (name !== '' && each.printed.includes(printed)),
  )
  if (same) return same.name
  const wanted = partsOf(name || printed)
  const near = entities
    .filter((each) =>
      [each.name, ...each.printed].some((words) => {
        const parts = partsOf(nameAndRole(words).name)
        return isWithin(wanted, parts) || isWithin(parts, wanted)
      }),
    )
    .toSorted((a, b) => shared(b, wanted) - shared(a, wanted))
  return near[0]?.name ?? name
}

/** The words of a name that begin with a capital, folded, without a possessive ending. */
const partsOf = (name: string): readonly string[] =>
  [...name.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}-]*/gu)].map(([part]) => part.toLowerCase())

const isWithin = (parts: readonly string[], whole: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => whole.includes(part))

const shared = ({ name }: KnownSpeaker, wanted: readonly string[]): number =>
  partsOf(name).filter((part) => wanted.includes(part)).length
