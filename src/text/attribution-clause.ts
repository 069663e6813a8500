// The clause behind a quotation that says whose words it was: `he said`, `the minister added.`, `said Pavo Lindqvar`.
// It shows where a quotation ended whose closing mark is missing or turned the wrong way.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that attribute words to somebody, as they stand beside a quotation. */
export const attributingVerbs = words(`
  said says saying added adds told tells asked asks wrote writes claimed claims alleged alleges insisted insists argued
  argues stated states replied replies responded responds explained explains noted notes warned warns admitted admits
  acknowledged acknowledges conceded concedes declared declares announced announces continued continues concluded
  concludes recalled recalls joked quipped tweeted posted shouted cried exclaimed remarked observed commented comments
  complained complains confirmed confirms stressed stresses urged urges vowed vows pledged fumed demanded demands
  sagte sagt erklärte betonte meinte schrieb ergänzte teilte
`)

const thirdPersons = words('he she it they er sie es')
const firstPersons = words('i we you us me')
const determiners = words(
  'the a an one another his her its their this that some several both der die das ein eine',
)
/** What follows the verb where its content stands before it; otherwise the content follows. */
const behindVerb = words(`
  in on at to after before during from through via when while as by of late later earlier yesterday today last this
  monday tuesday wednesday thursday friday saturday sunday reporters journalists parliament lawmakers mps and but
  angrily again simply bluntly
`)
const toSomebody = words('told tells asked asks warned warns urged urges')

/** Words looked at, and units. */
const MOST_WORDS = 14
const REACH = 160

// A stop behind an initial or a title belongs to it.
const TOKEN =
  /(?:\p{Lu}|Mrs?|Ms|Dr|Gen|Lt|Col|Prof|Sen|Gov|St|Sgt|Capt)\.|[\p{L}\p{M}\p{N}'’-]+|\S/gu

/**
 * True when the words between the two offsets begin with a clause that attributes what stands before them. A verb whose
 * content follows (`she said the port was shut`) attributes that, and is none. Bounded work.
 */
export const attributesAt = (text: string, from: number, end: number): boolean => {
  const all: string[] = []
  for (const [word] of text.slice(from, Math.min(end, from + REACH)).matchAll(TOKEN))
    if (all.push(word) === MOST_WORDS) break
  const lower = all.map((word) => word.toLowerCase())
  const [first = '', second = ''] = lower
  if (first === 'according' && second === 'to') return true
  if (attributingVerbs.has(first)) return isSubject(all[1] ?? '')
  const reach = reachOf(all[0] ?? '')
  const verb = lower.findIndex(
    (word) => /^[.;:!?"“”«»()]$/.test(word) || attributingVerbs.has(word),
  )
  return verb > 0 && verb <= reach && attributingVerbs.has(lower[verb] ?? '') && endsAt(lower, verb)
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isSubject = (word: string): boolean =>
  isCapital(word) || determiners.has(word.toLowerCase()) || thirdPersons.has(word.toLowerCase())

// How many words may stand between the beginning of a subject and its verb.
const reachOf = (first: string): number => {
  const lower = first.toLowerCase()
  if (firstPersons.has(lower)) return 0
  if (thirdPersons.has(lower)) return 3
  if (determiners.has(lower)) return 10
  return isCapital(first) ? MOST_WORDS : 0
}

const endsAt = (lower: readonly string[], verb: number): boolean => {
  const next = lower[verb + 1]
  if (next === undefined || /^[.,;:—–-]$/.test(next)) return true
  if (firstPersons.has(next)) return false
  return toSomebody.has(lower[verb] ?? '') || behindVerb.has(next)
}
