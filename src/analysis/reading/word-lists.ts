// How the tables of words are written: lists that white space separates, made into sets and maps.

import type { AgentKind, Gender, Referent, VerbForm, VerbUse } from './speech-words.ts'

/** A set of words. */
export const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(wordsOf))

/** Every word of the lists, with what it may stand for: `m one person …`. */
export const referents = (
  ...lists: readonly (readonly [AgentKind, Gender, 'one' | 'many', string])[]
): ReadonlyMap<string, Referent> =>
  new Map(
    lists.flatMap(([kind, gender, number, list]) =>
      wordsOf(list).map((word) => [word, { kind, gender, isMany: number === 'many' }]),
    ),
  )

/** Every word with the first of its group; groups are separated by `,`. */
export const groupsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(',').flatMap((group) => {
      const words = wordsOf(group)
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
  )

/** Forms of the same make. */
export const formsOf = (
  use: VerbUse,
  make: 'finite' | 'past' | 'finite past' | 'subjectless' | 'finite noun',
  list: string,
): readonly (readonly [string, VerbForm])[] =>
  wordsOf(list).map((word) => [
    word,
    {
      use,
      isFinite: make.startsWith('finite'),
      isPast: make.endsWith('past'),
      isSubjectless: make === 'subjectless',
      isNounToo: make === 'finite noun',
    },
  ])

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)
