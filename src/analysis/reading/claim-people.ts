// Who stands on which side, and what a denial refers to: what ranking reads from names, offices and "that figure".

import { matchesOf } from '../../text/matches.ts'
import { termsOf } from '../terms.ts'
import { stemOf, type Prepared } from './claim-likeness.ts'

type Person = { readonly name: string; readonly role: string }

/** One claim is compared with many denials. */
const sides = new WeakMap<Person, ReadonlySet<string>>()

/** Stems of the names in who speaks and in the role: `Karsovian Deputy Trade Minister` speaks for Karsovia. */
export const sideOf = (person: Person): ReadonlySet<string> => {
  const known = sides.get(person)
  if (known) return known
  const { name, role } = person
  const stems = new Set<string>()
  sides.set(person, stems)
  const printed = `${name} ${role}`
  for (const { folded, start } of termsOf(printed))
    if (
      /^\p{Lu}/u.test(printed.slice(start, start + 2)) &&
      folded.length > 2 &&
      !OFFICES.has(folded)
    )
      stems.add(stemOf(folded))
  return stems
}

/** What a denial speaks of, in small letters: `called the pictures "old footage"`, `described that figure as`. */
export const referencesIn = (denial: string): readonly string[] =>
  matchesOf(REFERENCE, denial).map(([, noun = '']) => noun.toLowerCase())

/** What of the references of a denial stands in a claim, as printed there. */
export const referredIn = (
  references: readonly string[],
  { stems, words }: Prepared,
): readonly string[] => {
  const meant: string[] = []
  for (const form of references) {
    const printed = stems.get(stemOf(form))
    if (printed !== undefined) meant.push(printed)
    else if (FIGURES.has(form)) meant.push(...(NUMBER.exec(words)?.slice(0, 1) ?? []))
  }
  return meant
}

const REFERENCE =
  /\b(?:called|described|branded|dismissed|labelled|termed|rejected|disputed|questioned|denied|said|memory of)\s+(?:as\s+)?(?:the|that|those|these|this|such)\s+([\p{L}-]+)/giu
const FIGURES: ReadonlySet<string> = new Set(
  'figure figures number numbers toll count total sum estimate'.split(' '),
)
const NUMBER =
  /\p{N}[\p{N}.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)\b/iu

const OFFICES: ReadonlySet<string> = new Set(
  `minister ministry president premier chancellor king queen prince secretary ambassador envoy governor mayor senator
  deputy vice acting former chief head director chairman chairwoman chair general colonel major captain commander
  admiral gen col capt lt sgt spokesman spokeswoman spokesperson adviser advisor official officer analyst expert lawyer judge court prosecutor
  police army navy military government parliament agency bureau office department council committee commission trade
  foreign defence defense interior security prime state national senior finance economy energy health justice water
  opposition leader professor researcher association the mr mrs ms dr sir`.split(/\s+/),
)
