// THE schema: what a case, an article, an annotation … is. TypeScript types, the validation of files and the
// published JSON Schema all come from here. Keys stand in the order in which a file writes them.

import * as v from 'valibot'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const HEX256 = /^[0-9a-f]{64}$/

/** A lower-case UUID (RFC 9562, any version). The brand keeps ids of different tables apart. */
const idOf = <const B extends string>(brand: B) =>
  v.pipe(v.string(), v.regex(UUID, 'a lower-case UUID'), v.brand(brand))

export const CaseId = idOf('CaseId')
export const ArticleId = idOf('ArticleId')
export const AnnotationId = idOf('AnnotationId')
export const ClaimId = idOf('ClaimId')
export const EventId = idOf('EventId')
export const PersonId = idOf('PersonId')
export const ChangeId = idOf('ChangeId')

/** UTC with milliseconds and `Z`, as `new Date().toISOString()` writes it. */
export const Timestamp = v.pipe(v.string(), v.regex(UTC, 'a UTC time'), v.brand('Timestamp'))

const hash = v.pipe(v.string(), v.regex(HEX256, 'a SHA-256 in lower-case hex'))
const title = v.pipe(v.string(), v.maxLength(2_000))
const url = v.pipe(v.string(), v.maxLength(8_000))
const note = v.pipe(v.string(), v.maxLength(100_000))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const strings = v.array(v.string())
const maybe = v.exactOptional
const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values)

/** Payloads of other formats, kept under the format's id. */
const ext = v.record(v.string(), v.unknown())

/** The same span counted in Unicode code points. Files carry it beside every span; rows in memory never do. */
export const CodePoints = v.looseObject({ start: offset, end: offset })

const span = { start: offset, end: offset, codePoints: maybe(CodePoints) }
const maybeSpan = { start: maybe(offset), end: maybe(offset), codePoints: maybe(CodePoints) }

export const TAGS = ['claim', 'denial', 'context'] as const
/** The one tag of an annotation. There are three and there will be no more. */
export const Tag = oneOf(TAGS)

const precision = oneOf(['year', 'month', 'day', 'minute', 'second', 'interval'])
const resolution = {
  resolved: maybe(v.string()),
  precision: maybe(precision),
  approximate: maybe(v.boolean()),
  basis: maybe(oneOf(['analyst', 'url', 'other-article', 'page'])),
  /** Where it was read: `rule:<name>` in the text, or the place in the page or file, such as `json-ld`. */
  via: maybe(v.string()),
}

/**
 * What the article says of itself. Key absent = nobody has looked; `not-stated` = looked for, the text does not
 * say (an analyst may still know: `resolved` + `basis`); `stated` = these words stand in the text verbatim.
 */
export const StatedValue = v.variant('state', [
  v.looseObject({ state: v.literal('not-stated'), ...resolution }),
  v.looseObject({ state: v.literal('stated'), stated: title, ...maybeSpan, ...resolution }),
])

export const Alias = v.looseObject({
  canonical: v.string(),
  kind: maybe(oneOf(['Person', 'Organization', 'Unnamed', 'Document'])),
  jobTitle: maybe(v.string()),
  sameAs: maybe(strings),
  variants: maybe(strings),
})

export const TIERS = ['strong', 'weak', 'listed'] as const
/** How far a cue is trusted: shown, shown where a claim of the case is near, on request only. */
export const Tier = oneOf(TIERS)

export const CUE_CLASSES = ['denial', 'claim', 'context', 'report-verb', 'claim-noun'] as const

/**
 * Words that suggest something. `pattern`: words in small letters; `a|b` alternatives, `word*` a beginning, `now?` may
 * be missing, `*` up to four words of any kind; never a regular expression.
 */
export const LexiconEntry = v.looseObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'small letters, digits, dots, hyphens'),
  ),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language such as "en"')),
  class: oneOf(CUE_CLASSES),
  pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  tier: Tier,
  /** Where it counts: outside quotations, inside, or anywhere (absent). */
  scope: maybe(oneOf(['outside', 'inside'])),
  /** What must stand beside it. */
  requires: maybe(oneOf(['claim-noun', 'case-claim', 'finite-clause'])),
  off: maybe(v.boolean()),
  /** The analyst put it back: rejections do not let it sink. */
  pinned: maybe(v.boolean()),
  example: maybe(v.pipe(v.string(), v.maxLength(500))),
  note: maybe(note),
})

/** A suggestion that was rejected, by its words: it is not made again, wherever they stand in this article. */
export const Declined = v.looseObject({
  exact: v.string(),
  tag: Tag,
  rule: v.string(),
  cue: maybe(v.string()),
})

export const VerdictScale = v.looseObject({
  id: v.string(),
  name: v.string(),
  worst: maybe(v.number()),
  best: maybe(v.number()),
  values: v.array(
    v.looseObject({
      id: v.string(),
      label: v.string(),
      rating: maybe(v.number()),
      averitec: maybe(v.string()),
    }),
  ),
})

export const Case = v.looseObject({
  id: CaseId,
  title,
  question: maybe(title),
  aliases: maybe(v.array(Alias)),
  /** The case's own layer of the lexicon: entries of its own, and those that override a built-in one of the same id. */
  lexicon: maybe(v.array(LexiconEntry)),
  verdictScale: VerdictScale,
  /** The analyst's own order: unknown ids are passed over, articles that are not in it follow as they came in. */
  articleOrder: maybe(v.array(ArticleId)),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  /** Since when the case lies in the bin. */
  deletedAt: maybe(Timestamp),
  ext: maybe(ext),
})

export const Person = v.looseObject({ id: PersonId, name: title })

export const Event = v.looseObject({ id: EventId, label: title, date: maybe(StatedValue) })

export const STRUCTURE_KINDS = ['headline', 'byline', 'dateline', 'caption'] as const
export const BOILERPLATE_KINDS = [
  'navigation',
  'advertisement',
  'related',
  'newsletter',
  'share',
  'comments',
  'cookie',
  'copyright',
  'other',
] as const

/** A stand-off part of an article: dimmed or structural, reversible, never deleted. */
export const Region = v.looseObject({
  ...span,
  kind: oneOf([...STRUCTURE_KINDS, ...BOILERPLATE_KINDS]),
  by: v.pipe(v.string(), v.regex(/^(person|rule:.+)$/, '"person" or "rule:<name>"')),
  reason: maybe(v.string()),
  exact: v.string(),
})

/** How the text came in. `notes` are machine-readable, such as `crlf:7`. */
export const Intake = v.looseObject({
  kind: oneOf(['paste', 'file', 'drop', 'share', 'import']),
  filename: maybe(title),
  mediaType: maybe(v.string()),
  encoding: maybe(v.string()),
  at: Timestamp,
  notes: maybe(strings),
})

/** Length of an article's text in both units; kept with the article, because texts are loaded on demand. */
export const TextLength = v.looseObject({ utf16: offset, codePoints: offset })

export const Article = v.looseObject({
  id: ArticleId,
  title: maybe(StatedValue),
  outlet: maybe(StatedValue),
  byline: maybe(StatedValue),
  published: maybe(StatedValue),
  updated: maybe(StatedValue),
  url: maybe(url),
  archiveUrl: maybe(url),
  language: maybe(v.string()),
  direction: maybe(oneOf(['ltr', 'rtl', 'auto'])),
  agency: maybe(StatedValue),
  eventId: maybe(EventId),
  revisionOf: maybe(ArticleId),
  status: maybe(oneOf(['open', 'done', 'locked'])),
  regions: maybe(v.array(Region)),
  declined: maybe(v.array(Declined)),
  textLength: TextLength,
  textHash: hash,
  pastedHash: hash,
  intake: Intake,
  note: maybe(note),
  ext: maybe(ext),
})

/** The frozen words of one article: LF only, no lone surrogates, never changed again. */
export const ArticleText = v.looseObject({
  articleId: ArticleId,
  text: v.string(),
  original: maybe(v.string()),
})

/** W3C TextQuoteSelector: the words themselves and up to 32 grapheme clusters on either side. */
export const Quote = v.looseObject({ exact: v.string(), prefix: v.string(), suffix: v.string() })

export const Speaker = v.looseObject({
  stated: maybe(v.string()),
  entity: maybe(v.string()),
  ...maybeSpan,
})

export const Origin = v.looseObject({
  kind: oneOf(['person', 'suggestion', 'import']),
  rule: maybe(v.string()),
  /** Of an accepted suggestion: the lexicon entry that led to it, and the version of the lexicon. */
  cue: maybe(v.string()),
  lexicon: maybe(v.string()),
  format: maybe(v.string()),
})

export const Annotation = v.looseObject({
  id: AnnotationId,
  articleId: ArticleId,
  tag: Tag,
  ...maybeSpan,
  quote: Quote,
  anchor: maybe(oneOf(['unsure', 'orphan'])),
  /** While `anchor` is `unsure`: the words before the text was corrected; `quote` has those of the proposed place. */
  formerQuote: maybe(Quote),
  claimIds: maybe(v.array(ClaimId)),
  altTag: maybe(Tag),
  speaker: maybe(Speaker),
  role: maybe(v.string()),
  cue: maybe(v.looseObject(maybeSpan)),
  form: maybe(oneOf(['direct', 'mixed', 'indirect', 'narrator'])),
  chain: maybe(strings),
  sourceType: maybe(oneOf(['named', 'unnamed', 'unnamed-plural', 'document', 'outlet'])),
  statementDate: maybe(StatedValue),
  statementPlace: maybe(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
  checkable: maybe(oneOf(['yes', 'partly', 'no'])),
  claimTypes: maybe(strings),
  argumentRole: maybe(oneOf(['main', 'evidence-for', 'qualifies', 'position'])),
  contextKind: maybe(
    oneOf(['background', 'legal', 'timeline', 'source-identity', 'response-status', 'relation']),
  ),
  responseKind: maybe(
    oneOf([
      'flat',
      'flat-by-implication',
      'partial',
      'non-denial',
      'demand-for-evidence',
      'counter-accusation',
      'threat',
      'justification',
      'refusal',
      'silence',
      'admission',
      'partial-admission',
    ]),
  ),
  scopeGap: maybe(v.string()),
  quoteStatus: maybe(
    oneOf([
      'verbatim',
      'verbatim-variant',
      'altered',
      'altered-meaning',
      'unbalanced-marks',
      'unverified',
    ]),
  ),
  presupposition: maybe(v.boolean()),
  confidence: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  note: maybe(note),
  origin: Origin,
  createdAt: Timestamp,
  createdBy: PersonId,
  updatedAt: maybe(Timestamp),
  updatedBy: maybe(PersonId),
  ext: maybe(ext),
})

export const Evidence = v.looseObject({
  id: idOf('EvidenceId'),
  kind: oneOf(['annotation', 'url', 'note']),
  stance: oneOf(['supports', 'refutes', 'neither']),
  annotationId: maybe(AnnotationId),
  url: maybe(url),
  archiveUrl: maybe(url),
  title: maybe(title),
  publisher: maybe(title),
  published: maybe(StatedValue),
  accessedAt: maybe(v.string()),
  medium: maybe(
    oneOf(['Web text', 'Web table', 'PDF', 'Metadata', 'Image/graphic', 'Video', 'Other']),
  ),
  quote: maybe(v.string()),
  note: maybe(note),
  independentOf: maybe(strings),
  ext: maybe(ext),
})

export const Question = v.looseObject({
  id: idOf('QuestionId'),
  text: v.string(),
  answers: v.array(
    v.looseObject({
      text: v.string(),
      type: oneOf(['Extractive', 'Abstractive', 'Boolean', 'Unanswerable']),
      booleanExplanation: maybe(v.string()),
      evidenceId: maybe(v.string()),
    }),
  ),
})

export const Verdict = v.looseObject({
  rating: v.string(),
  summary: maybe(v.string()),
  rationale: v.string(),
  strategies: maybe(strings),
  gaps: maybe(strings),
  by: PersonId,
  at: Timestamp,
  signedOffBy: maybe(PersonId),
  signedOffAt: maybe(Timestamp),
})

export const Claim = v.looseObject({
  id: ClaimId,
  statement: title,
  claimant: maybe(v.looseObject({ stated: maybe(v.string()), entity: maybe(v.string()) })),
  firstStated: maybe(StatedValue),
  place: maybe(v.string()),
  importance: maybe(v.union([v.string(), v.number()])),
  types: maybe(
    v.array(
      oneOf([
        'event',
        'quantity',
        'quote',
        'causal',
        'position',
        'prediction',
        'capability',
        'law',
      ]),
    ),
  ),
  parentId: maybe(ClaimId),
  evidence: maybe(v.array(Evidence)),
  questions: maybe(v.array(Question)),
  verdict: maybe(Verdict),
  publication: maybe(v.looseObject({ url, at: v.string() })),
  corrections: maybe(
    v.array(v.looseObject({ at: v.string(), by: v.string(), what: v.string(), why: v.string() })),
  ),
  sameAs: maybe(strings),
  note: maybe(note),
  ext: maybe(ext),
})
