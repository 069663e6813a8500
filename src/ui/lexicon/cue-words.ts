// Cues in plain words: what they stand for, how far they are trusted, where they count, and what was decided on them.

import type { CueCount } from '../../core/cue-record.ts'
import type { LexiconEntry } from '../../core/types.ts'
import type { CueClass, Standing } from '../../state/lexicon-rows.ts'

export const CLASS_NAME: Readonly<Record<CueClass, string>> = {
  denial: 'Denial',
  claim: 'Claim',
  context: 'Context',
  'report-verb': 'Report verb',
  'claim-noun': 'Claim noun',
}

/** What the words of a class do, as it is read where one is chosen. */
export const CLASS_DOES: Readonly<Record<CueClass, string>> = {
  denial: 'Somebody rejects something',
  claim: 'Somebody puts something forward',
  context: 'Background, silence, who and when',
  'report-verb': 'Tells who speaks: said, told',
  'claim-noun': 'Names what is disputed: report, charge',
}

export const STANDING_NAME: Readonly<Record<Standing, string>> = {
  strong: 'Strong',
  weak: 'Weak',
  listed: 'Listed',
  off: 'Off',
}

export const STANDING_DOES: Readonly<Record<Standing, string>> = {
  strong: 'Suggested wherever it stands',
  weak: 'Suggested where a claim of the case is near',
  listed: 'Only with all suggestions on',
  off: 'Not looked for in this case',
}

export type Scope = 'any' | NonNullable<LexiconEntry['scope']>
export const SCOPE_NAME: Readonly<Record<Scope, string>> = {
  any: 'Anywhere',
  outside: 'Outside quotations',
  inside: 'Inside quotations',
}
export const SCOPES: readonly Scope[] = ['any', 'outside', 'inside']

export type Requires = 'none' | NonNullable<LexiconEntry['requires']>
export const REQUIRES_NAME: Readonly<Record<Requires, string>> = {
  none: 'Nothing',
  'claim-noun': 'A claim noun, such as “report”',
  'case-claim': 'Words of a claim of this case',
  'finite-clause': 'A whole clause behind it',
}
export const REQUIRES: readonly Requires[] = ['none', 'claim-noun', 'case-claim', 'finite-clause']

/** "outside quotations, beside a claim noun". */
export const whereItCounts = ({ scope, requires }: LexiconEntry): string =>
  [SCOPE_NAME[scope ?? 'any'], requires && NEEDS[requires]].filter(Boolean).join(', ')

const NEEDS: Readonly<Record<Exclude<Requires, 'none'>, string>> = {
  'claim-noun': 'beside a claim noun',
  'case-claim': 'near a claim of this case',
  'finite-clause': 'before a whole clause',
}

/** "3 accepted, 1 rejected". */
export const recordInWords = ({ accepted, changed, rejected }: CueCount): string =>
  [
    [accepted, 'accepted'],
    [changed, 'changed'],
    [rejected, 'rejected'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')

/** "English" of `en`; the code itself where the device does not know it. */
export const languageName = (code: string): string => {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' })
