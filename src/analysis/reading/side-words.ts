// Offices, roles and bodies, by which a reader knows on which side of a dispute somebody stands.

import { wordSet } from '../token-patterns.ts'
import { stemOf } from './sentence-words.ts'

/** They speak for who has to answer. */
export const REPRESENTS = wordSet(
  `spokesman spokeswoman spokesperson managing executive lawyer attorney solicitor agent chief director manager boss
  owner chairman chairwoman chair superintendent commissioner minister government mayor president constable captain head headteacher headmaster principal treasurer coach company firm club trust hospital force developer operator maker presidency aide clinic`,
)

/** They have nothing to answer for: who sees, studies, suffers, or opposes. */
export const OUTSIDERS = wordSet(`
  analyst analysts expert experts professor researcher researchers study patients patient families family relatives
  victims victim worker workers employee employees nurse nurses sister brother mother father widow daughter son lawmaker mp opposition
  rival rivals critic inspector inspectors historian scientist scientists economist documents document memo records
  witness witnesses resident residents neighbour neighbours source sources campaigner campaigners journalist auditor
  auditors passenger passengers people person tenant tenants parent parents survivor survivors insider insiders
  student students
`)

/** Roles that say on which side somebody stands. */
export const ROLES: Readonly<Record<string, number>> = {
  defendant: 1,
  defending: 1,
  prosecuting: -1,
  prosecutor: -1,
  prosecutors: -1,
  prosecution: -1,
  plaintiff: -1,
  plaintiffs: -1,
  claimant: -1,
  whistleblower: -1,
  complainant: -1,
  accuser: -1,
  accusers: -1,
  critics: -1,
  campaigners: -1,
}

export const OFFICES = wordSet(`
  minister ministers ministry president premier chancellor secretary ambassador diplomat diplomats embassy envoy governor mayor senator deputy chief
  head director chairman chairwoman chair general colonel captain spokesman spokeswoman spokesperson adviser advisor
  official officials officer analyst analysts expert experts lawyer lawyers judge court prosecutor prosecutors police
  army government parliament agency bureau office department council committee commission trade foreign defence defense
  interior security prime state national senior company firm group union club hospital trust manager executive
  ministerin ministerium präsident präsidentin kanzler bürgermeister bürgermeisterin sprecher sprecherin leiter leiterin
  chef chefin direktor direktorin regierung behörde polizei gericht firma klinik verein herr frau der die das sie er
  superintendent professor dr mr mrs ms sir gen sen gov col the a he she they it
`)

export const COMMON = new Set(
  'said old new the her his its mr mrs ms dr friday state news agency night morning office senior former first'
    .split(' ')
    .map((w) => stemOf(w) || w),
)
