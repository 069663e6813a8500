// What accepting a suggestion would write beside the tag, in words: nothing is written that does not stand here.

import type { Accepted } from '../../core/plans/suggestion.ts'
import type { Annotation } from '../../core/types.ts'
import { DETAIL_NAME, wordsOfDetail } from './detail-words.ts'

const NAMED = [
  'speaker',
  'role',
  'form',
  'responseKind',
  'contextKind',
  'statementDate',
  'altTag',
] as const

/** Name, value, and the words of the article below it. */
export type Written = readonly [name: string, value: string, below?: string | undefined]

/** One for each detail that is set. */
export const writtenInWords = (said: Accepted['said']): readonly Written[] => [
  ...NAMED.flatMap((name) => {
    const [value, below] = wordsOfDetail(said, name)
    return value ? [[DETAIL_NAME[name], value, below] satisfies Written] : []
  }),
  ...(said.sourceType ? [['Source', SOURCE_TYPE[said.sourceType]] satisfies Written] : []),
  ...(said.chain ? [['Came through', said.chain.join(' → ')] satisfies Written] : []),
]

const SOURCE_TYPE: Readonly<Record<NonNullable<Annotation['sourceType']>, string>> = {
  named: 'Named',
  unnamed: 'Not named',
  'unnamed-plural': 'Several, not named',
  document: 'A document',
  outlet: 'The outlet itself',
}
