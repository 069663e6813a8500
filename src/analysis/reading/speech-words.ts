// The shape of a language's words for who says what. Everything that a rule of attribution knows of a language stands
// in one such table; the rules themselves know none. All words in small letters.

export type Gender = 'm' | 'f' | 'any'

/** `any` for names of which nothing tells whether a person or a body bears them. */
export type AgentKind = 'person' | 'body' | 'document' | 'any'

/** Whom a noun or a pronoun may stand for. */
export type Referent = {
  readonly kind: AgentKind
  readonly gender: Gender
  readonly isMany: boolean
}

/**
 * says: reports whatever stands with it and may stand behind its quotation (`said`, `told`, `insisted`) ·
 * acts: reports by what it does to a thing or a person (`denied`, `accused`, `called for`) ·
 * shows: reports only with a clause or a quotation, or behind a document (`found`, `showed`, `called`, `added`) ·
 * silent: tells that nothing was said (`ignored`): the narrator speaks
 */
export type VerbUse = 'says' | 'acts' | 'shows' | 'silent'

/** One form of a verb. A form may be several things at once: `said` is finite and a past participle. */
export type VerbForm = {
  readonly use: VerbUse
  readonly isFinite: boolean
  /** Makes the perfect and the passive: `has denied`, `was accused by`. */
  readonly isPast: boolean
  /** `adding`, `branding`, and infinitives behind a mark (`to say`): the subject is that of the clause. */
  readonly isSubjectless: boolean
  /** It is a noun as well (`claims`, `reports`): only a sure subject makes it a verb. */
  readonly isNounToo: boolean
}

/** Several words in a row; one word may be one of several with `|`, and `*` is up to two words whatever they are: `according to`, `nach angaben von|des|der`. */
export type Phrase = string

export type SpeechWords = {
  /** True where the subject stands behind the verb after anything fronted (`Am Freitag sagte der Minister`). */
  readonly isVerbSecond: boolean

  readonly verbs: ReadonlyMap<string, VerbForm>
  /** `has`, `did`, `will`, `hat`. */
  readonly auxiliaries: ReadonlySet<string>
  /** Those of the passive: `was`, `been`, `wurde`. */
  readonly passives: ReadonlySet<string>
  /** Mark of the infinitive: `to`, `zu`. */
  readonly infinitives: ReadonlySet<string>
  /** Before the one who acts in a passive: `by`, `von`, `vom`. */
  readonly agents: ReadonlySet<string>
  /** Behind a participle that stands for a clause: `seen by`, `accused of`, `described as`. */
  readonly reducing: ReadonlySet<string>
  /** Behind `call` where it asks: `called for`, `called on`. */
  readonly appeals: ReadonlySet<string>
  /** Small words that belong to a verb before them: `pointed out`. */
  readonly particles: ReadonlySet<string>
  /** Endings of the third person, by which a verb is told from a noun; none where the two never look alike. */
  readonly thirdPerson: readonly string[]
  /** Verb forms that tell hearsay with an infinitive: `said to have`, `soll`. */
  readonly hearsayVerbs: ReadonlySet<string>
  /** Verbs and participles of who quotes another one: `quoted`, `cited`, `zitierte`. */
  readonly quoting: ReadonlySet<string>
  /** Verbs by which words came through somebody: `carried`, `published`, `verbreitet`. */
  readonly carrying: ReadonlySet<string>
  /** Forms of `tell`: whom one tells is no object of it but may be an outlet. */
  readonly telling: ReadonlySet<string>
  /** Other common verbs of news prose that end a noun phrase: `is`, `left`, `signed`. Need not be complete. */
  readonly otherVerbs: ReadonlySet<string>
  /** Several words that act as one verb of saying: `has no plans`, `hit out`. */
  readonly verbPhrases: readonly Phrase[]
  /** Before an infinitive, as one verb with it: `went on to`, `appear to`, `sought to`. */
  readonly raising: ReadonlySet<string>
  /** Forms of `call`: they report with an object that is judged (`called the pictures old`), not of a person. */
  readonly naming: ReadonlySet<string>
  /** Verbs of answering: negated, they tell of silence (`did not comment`). */
  readonly answering: ReadonlySet<string>
  readonly negations: ReadonlySet<string>

  /** Nouns for who speaks: offices, groups, bodies, documents. */
  readonly nouns: ReadonlyMap<string, Referent>
  /** Endings of compound nouns, tried longest first where the word itself is not listed: `ministerin`, `sprecher`. */
  readonly nounEndings: ReadonlyMap<string, Referent>
  /** Endings of plurals: `s`. */
  readonly pluralEndings: readonly string[]
  /** Adjectives and nouns before an office that belong to the role: `deputy`, `foreign`, `acting`. */
  readonly ranks: ReadonlySet<string>
  /** Nouns that stand for each other: every word of a group to the first of it (`advisor` → `adviser`). */
  readonly sameNouns: ReadonlyMap<string, string>
  /** Nouns that fit any person, or any body, spoken of before: `official`, `politician`; `company`, `group`. */
  readonly generalNouns: ReadonlySet<string>
  /** Nouns of what is said, which do not speak themselves: `claims`, `allegations`. */
  readonly contents: ReadonlySet<string>
  /** Nouns of occasions: `statement`, `interview`; what is said is said in them, and no name goes on with them. */
  readonly occasions: ReadonlySet<string>
  /** Last words of names of outlets and agencies, and nouns for them: `wire`, `ledger`, `agency`, `newspaper`. */
  readonly outlets: ReadonlySet<string>

  /** Before a surname: `mr`, `dr`, `gen`, without a stop. */
  readonly titles: ReadonlyMap<string, Gender>
  /** Of the third person, as a subject. */
  readonly pronouns: ReadonlyMap<string, Referent>
  /** The same as an object: `him`, `ihm`. */
  readonly objects: ReadonlyMap<string, Referent>
  /** Who writes and who reads: `i`, `we`, `you`. Outside of quotations that is the narrator. */
  readonly ownVoice: ReadonlySet<string>
  /** The subject of nobody: `it` in `it was alleged`, `es`, `man`. */
  readonly impersonal: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Those of what was spoken of before: `the`, `der`; and possessives: `his`, `its`. */
  readonly definite: ReadonlySet<string>
  /** Determiners with which no subject begins: `den`, `dem`, `einen`. */
  readonly objectDeterminers: ReadonlySet<string>
  /** `two`, `several`, `many`, `some`. */
  readonly quantifiers: ReadonlySet<string>
  /** Small words inside names and offices: `of`, `for`, `von`, `al`. */
  readonly links: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Those before places: `in`, `near`. */
  readonly placing: ReadonlySet<string>
  /** Words between subject and verb: `later`, `also`, `not`; and at the head of a sentence: `meanwhile`. */
  readonly adverbs: ReadonlySet<string>
  /** Endings of more of them: `ly`. */
  readonly adverbEndings: readonly string[]
  /** Endings of participles that begin an aside: `speaking in Belmar`. */
  readonly participleEndings: readonly string[]
  /** Days, months, `yesterday`, `week`: names or nouns that speak never. */
  readonly calendar: ReadonlySet<string>
  /** Join clauses of one speaker: `and`, `but`, `or`. */
  readonly joining: ReadonlySet<string>
  /** Begin a clause of somebody else or of the narrator: `after`, `while`, `although`. */
  readonly breaking: ReadonlySet<string>
  /** `that`, `whether`, `dass`. */
  readonly complementisers: ReadonlySet<string>
  /** `who`, `which`, `whose`. */
  readonly relatives: ReadonlySet<string>
  /** Those of persons: `who`. */
  readonly personal: ReadonlySet<string>
  /** `what` in `what it called`. */
  readonly free: ReadonlySet<string>
  /** `in`-phrases and others before a speaker: `according to`, `in the words of`, `laut`. */
  readonly sourcesBefore: readonly Phrase[]
  /** The same behind one: `zufolge`. */
  readonly sourcesBehind: readonly Phrase[]
  /** Behind a genitive: `in Okoro's view`, `by her own account`. */
  readonly views: ReadonlySet<string>
  /** Nouns of what somebody gave out: `the statement said` is the word of who spoke before. */
  readonly ownWords: ReadonlySet<string>
  /** Letters of question and answer in an interview: `q`, `f`; `a`. */
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  /** Endings of the genitive without an apostrophe are not known to a table; this is the one with it: `'s`. */
  readonly possessive: readonly string[]
}
