// What the stages of the reading engine say to each other, and what comes out. Every stage is a pure function of the
// article's text and what it is given; no stage reads another one's internals.

import type { Alias, LexiconEntry, Tag, Tier } from '../../core/types.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'

/** What the engine is asked about: one article, and what its case knows. */
export type ReadingInput = {
  readonly text: string
  /** Parts that are not read: boilerplate, byline, date line, captions. */
  readonly leftOut: readonly Span[]
  readonly headline: Span | null
  /** BCP 47, as the article states it; `null` where it is not known (read as English). */
  readonly language: string | null
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  /** The case's own layer of the lexicon: it overrides built-in entries of the same id and adds others. */
  readonly entries: readonly LexiconEntry[]
  /** Cues that the analyst's decisions have moved, by entry id. */
  readonly moved: Readonly<Record<string, Tier | 'off'>>
  readonly aliases: readonly Alias[]
  /** Words of claims that the case holds: statements of claim records and spans tagged as claim. */
  readonly claims: readonly string[]
  /** Name of the outlet that printed the article, which stands in no chain; absent or `null` where it is not known. */
  readonly outlet?: string | null
}

/** A sentence of what is read, in order. */
export type Sentence = Span & {
  /** Index of its logical paragraph. */
  readonly paragraph: number
  readonly part: 'headline' | 'subheading' | 'body'
}

/** Words between marks, with what a quotation needs to be attributed. Offsets are of the words, marks outside. */
export type Quote = Quotation & {
  /** full = at least four words and a finite verb; term = at most two words without one; partial = the rest. */
  readonly kind: 'full' | 'partial' | 'term'
  readonly paragraph: number
  /** Index of the quotation that this one goes on with (multi-paragraph), else its own index. */
  readonly chain: number
}

/** Words of the lexicon that stand in the text. */
export type CueHit = Span & {
  readonly entry: LexiconEntry
  /** After the analyst's decisions; `off` hits are left out. */
  readonly tier: Tier
  /** It stands inside a quotation: it is the quoted speaker's, not the reporter's. */
  readonly isQuoted: boolean
}

/** The lexicon in use for one article. */
export type Lexicon = {
  /** The language whose entries it holds; `null` where there are none for the article's. */
  readonly rules: 'en' | 'de' | null
  /** Hexadecimal, of every entry with what the case and its decisions make of it. */
  readonly version: string
  /** Hits of all classes in reading order; where entries begin at one word, the longest first. Linear in the span. */
  readonly hitsIn: (text: string, span: Span) => readonly Omit<CueHit, 'isQuoted'>[]
}

/** What the stages behind the quotations know. */
export type Ground = ReadingInput & {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly lexicon: Lexicon
  /** In reading order, over all sentences. */
  readonly hits: readonly CueHit[]
}

/** Who says what in an article. */
export type Speech = {
  /** By the index of the quotation. */
  readonly ofQuotes: readonly Attribution[]
  /** Of a clause or a sentence; the narrator (`outlet`) where nothing attributes it. */
  readonly ofSpan: (span: Span) => Attribution
  /** The whole name of whom a phrase names, such as the owner of `claims`; `''` where it names nobody. */
  readonly nameOf?: (phrase: Span) => string
}

/** What the tags stage says of a clause or sentence. */
export type Tagged = Span &
  Pick<
    Suggestion,
    | 'tag'
    | 'altTag'
    | 'tier'
    | 'score'
    | 'isShown'
    | 'isNested'
    | 'rule'
    | 'cue'
    | 'responseKind'
    | 'contextKind'
    | 'reasons'
  > & {
    /** In the place of what `Speech.ofSpan` says: the accuser of a nested claim. */
    readonly attribution?: Attribution
  }

/** How a speaker was found; the reason that the reader shows. */
export type SpeakerRule =
  | 'before-verb' // S1 subject + verb
  | 'behind-verb' // S2 quote, verb + subject
  | 'according-to' // S3
  | 'colon' // X: "…"
  | 'quote-in-object' // S4
  | 'goes-on' // S5 continued quotation
  | 'next-sentence' // S6
  | 'claim-noun' // the accuser before "claims that"
  | 'narrator' // S8

export type SourceType = 'named' | 'unnamed' | 'unnamed-plural' | 'document' | 'outlet'

/** Who says a span or a quotation. */
export type Attribution = {
  readonly who: 'speaker' | 'outlet' | 'unknown'
  /** Where the speaker is named as printed, appositive included; a pronoun is stated as the pronoun. */
  readonly stated: Span | null
  /** The name of whom that is: resolved within the article and by the aliases; `''` where nobody can tell. */
  readonly name: string
  readonly role: string
  readonly sourceType: SourceType
  /** Words that attribute: `told`, `According to`. */
  readonly verb: Span | null
  /** Through whom it came, the innermost first, the outlet not included: `Pavo Lindqvar`, `Karsov Wire`. */
  readonly chain: readonly string[]
  /** A `SpeakerRule`, or one of another version. */
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
}

export type Form = 'direct' | 'mixed' | 'indirect' | 'narrator'

export type ResponseKind =
  | 'flat'
  | 'flat-by-implication'
  | 'partial'
  | 'non-denial'
  | 'demand-for-evidence'
  | 'counter-accusation'
  | 'threat'
  | 'justification'
  | 'refusal'
  | 'silence'
  | 'admission'
  | 'partial-admission'

/** One reason, as a code with its words in the text; the reader makes the sentence. */
export type Reason = {
  readonly code: string
  /** Short values for the sentence; words of the article are given as `at` instead. */
  readonly args: readonly string[]
  readonly at: readonly Span[]
}

/** A proposed annotation. */
export type Suggestion = Span & {
  /** The same for the same text, rule, span and tag. */
  readonly id: string
  readonly tag: Tag
  readonly altTag: Tag | null
  readonly tier: Tier
  /** 0 to 1, for the threshold. */
  readonly score: number
  /** Shown at the default threshold: strong, or weak with a trigger. */
  readonly isShown: boolean
  /** It lies inside of a larger one of another tag. */
  readonly isNested: boolean
  /** Id of the rule, such as `denial-cue`, `nested-claim`, `narrator-context`. */
  readonly rule: string
  /** Id of the lexicon entry, and where its words stand. */
  readonly cue: (Span & { readonly id: string }) | null
  readonly attribution: Attribution
  readonly form: Form
  readonly responseKind: ResponseKind | null
  readonly contextKind:
    'background' | 'legal' | 'timeline' | 'source-identity' | 'response-status' | 'relation' | null
  /** When it was said: the words, and the ISO 8601 day, month, year or interval (`from/to`). */
  readonly date:
    | (Span & {
        readonly resolved: string | null
        readonly precision: 'year' | 'month' | 'day' | 'interval' | null
      })
    | null
  /** Hints that it is worth checking: numbers, comparisons, superlatives. Only for ordering. */
  readonly hints: readonly ('number' | 'comparison' | 'superlative' | 'quantity' | 'date')[]
  readonly isNegated: boolean
  readonly isModal: boolean
  readonly reasons: readonly Reason[]
}

/** A pair of suggestions of one article: the denial, and the claim that it seems to answer. Indexes. */
export type Link = {
  readonly from: number
  readonly to: number
  readonly relation: 'denies' | 'contradicts'
}

/** What the engine says of an article. */
export type ReadingResult = {
  /** The language whose rules were used; `null` where there are none for it: quotes and sentences only. */
  readonly rules: 'en' | 'de' | null
  /** Version of the rules. */
  readonly engine: string
  /** Version of the lexicon in use, case layer included: hexadecimal. */
  readonly lexicon: string
  readonly sentences: readonly Sentence[]
  readonly suggestions: readonly Suggestion[]
  readonly quotes: readonly (Quote & { readonly attribution: Attribution })[]
  /** First candidates of each denial; a scorer and the order of the pick list use them, nothing is linked by them. */
  readonly links: readonly Link[]
}
