// Whose page it is, where nothing in its head says so: the line that keeps the rights.

import type { Facts } from '../core/facts.ts'
import { plainValue } from './fact-values.ts'

/** Who keeps the rights, in a line around the article, is its outlet where the page names none. */
export const withOwner = (facts: Facts, outside: string): Facts => {
  if (facts.outlet) return facts
  const end = outside.slice(-FOOT)
  const owners = [...end.matchAll(OWNER)].map(([, owner]) => plainValue(owner)).filter(isOutlet)
  const [first] = owners
  return first && owners.every((owner) => owner === first)
    ? { ...facts, outlet: { value: first, via: 'copyright' } }
    : facts
}

const FOOT = 20_000
const OWNER =
  /^[ \t]{0,9}(?:copyright |版权所有 ?|版權所有 ?)?(?:©|ⓒ|\(c\)|copyright)(?: copyright)? (?:(?:19|20)\d\d(?:[ ,–-]{1,3}(?:19|20)\d\d)?,? )?(?:by )?([^\n.,|·•;:©\d]{3,60}?)(?: (?:19|20)\d\d)?(?: all rights reserved|[ \u3000](?:無断|禁|未经|未經|不得|무단)[^\n]{0,80})?[ \t]*(?:[.,|·•;。]|$)/gim
const NO_OUTLET =
  /rights|reserved|copyright|\b(?:inc|ltd|llc|plc|co|corp|corporation|company|gmbh|ag|group|holdings?|printing)$/i
const isOutlet = (owner: string | null): owner is string =>
  owner !== null && /^[\p{Lu}\p{Lo}]/u.test(owner) && !NO_OUTLET.test(owner)
