// Whether words are a clause: whether a finite verb stands in them. It tells a sentence in quotation marks from a phrase,
// and the reporter's own clause from an attribution. Small word lists, English first; no grammar.

import { matchesOf } from '../../text/matches.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** They are finite wherever they stand, or are made so by what they belong to. */
const FINITE = words(`
  is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't will
  would can could may might must shall should won't wouldn't can't couldn't mustn't shouldn't cannot ain't
  that's it's he's she's there's what's who's here's i'm you're we're they're i've you've we've they've i'll you'll we'll
  they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd let's
  said went came took saw knew gave told got did began wrote became grew fell flew drove spoke chose stole broke swore
  says knows wants needs makes takes comes goes gives gets keeps seems means remains wishes thinks believes belongs owns
  depends deserves exists happened happens sells lies became tried
  ist sind war waren bin hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen will wollen
  darf gibt gab geht ging kommt kam bleibt steht weiß
`)

/** A verb behind one of these is finite, unless it is one of the words below. */
const SUBJECTS = words(
  'i we he she they it who you this that nobody everyone nothing everything someone',
)
const NO_VERB = words(`
  and or nor but of to in on at for with from by as than all both too not the a an no any if when while because where
  that who which what how why so then there here very more most only up out down off over under into about against
  again ourselves themselves himself herself itself man woman way day time week month year thing one is's
`)
const ADVERBS = words('never always still just only now even also ever simply already really not')

/** What begins a clause of its own that says nothing by itself. */
const SUBORDINATE = words(`
  that which who whom whose where when while because if although though unless until since before after whether as
`)
const DETERMINERS = words(
  'the a an this that these those my our his her its their your no every all any',
)
const ORDERS = words(`
  show give let stop take tell leave go come look get bring keep wait read ask remember believe trust vote stay never
  put hold make stand call listen open close end withdraw apologise apologize prove
`)

type Word = { readonly lower: string; readonly isCapital: boolean; readonly isAfterComma: boolean }

/** True when the words hold a finite verb that no subordinate clause takes for itself. Linear. */
export const hasFiniteVerb = (passage: string): boolean => {
  const all = wordsOf(passage)
  const first = all[0]
  if (!first) return false
  if (first.isCapital && ORDERS.has(first.lower) && all.length >= 2) return true
  let isAside = false
  for (const [i, word] of all.entries()) {
    if (word.isAfterComma) isAside = false
    const before = all[i - 1]
    if (i > 0 && SUBORDINATE.has(word.lower) && !(word.lower === 'that' && isPronoun(all[i + 1])))
      isAside = true
    else if (!isAside && isFinite(all, i, before)) return true
  }
  return false
}

// `that is`, `that was`: no conjunction.
const isPronoun = (next: Word | undefined): boolean => next !== undefined && FINITE.has(next.lower)

const isFinite = (all: readonly Word[], i: number, before: Word | undefined): boolean => {
  const { lower } = all[i]! // an index of these words
  if (FINITE.has(lower)) return true
  if (!before) return false
  const subject = ADVERBS.has(before.lower) || before.lower.endsWith('ly') ? all[i - 2] : before
  if (subject && SUBJECTS.has(subject.lower) && isVerbLike(all[i]!)) return true
  // `Karsovia invented this tale`, `the crew opened the crates`; not `crates loaded onto a ship`.
  const next = all[i + 1]
  const takesObject = next !== undefined && DETERMINERS.has(next.lower)
  return (
    takesObject && /(?:ed|es|[^s]s|ought|ent|ept)$/.test(lower) && !DETERMINERS.has(before.lower)
  )
}

const isVerbLike = ({ lower, isCapital }: Word): boolean =>
  !isCapital &&
  /^[a-z]{2,}$/.test(lower) &&
  !NO_VERB.has(lower) &&
  !lower.endsWith('ing') &&
  !lower.endsWith('ly')

const wordsOf = (passage: string): readonly Word[] =>
  matchesOf(WORD, passage).map(([, sign, word = '']) => ({
    lower: word.toLowerCase().replaceAll('’', "'"),
    isCapital: /^\p{Lu}/u.test(word),
    isAfterComma: sign !== undefined,
  }))

const WORD = /([,;:.!?…—–]\s*["“‘']?\s*)?([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)/gu
