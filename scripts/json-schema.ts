// The published JSON Schema, made from the valibot schema of the file, so that the two cannot drift
// apart. `npm run schema` writes it; a test compares.

import { toJsonSchema } from '@valibot/to-json-schema'
import * as S from '../src/core/schema.ts'
import * as F from '../src/formats/touchstone-schema.ts'

/** Where the schema stands, from the root of the repository. */
export const SCHEMA_FILE = 'public/schema/touchstone-1.schema.json'

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of the schema: JSON Schema draft 2020-12, two spaces, LF. */
export const schemaText = (): string => {
  const made = toJsonSchema(F.File, {
    target: 'draft-2020-12',
    definitions: {
      statedValue: S.StatedValue,
      codePoints: S.CodePoints,
      case: S.Case,
      person: S.Person,
      event: S.Event,
      region: F.FileRegion,
      article: F.FileArticle,
      annotation: S.Annotation,
      evidence: S.Evidence,
      question: S.Question,
      verdict: S.Verdict,
      claim: S.Claim,
      change: F.FileChange,
      integrity: F.Integrity,
    },
    errorMode: 'throw',
    ignoreActions: ['brand'],
  })
  const { $schema, ...rest } = made
  const schema = {
    $schema,
    $id: 'urn:touchstone:schema:1',
    title: 'Touchstone case, file format 1',
    description:
      'One fact-checking case: articles with their frozen texts, annotations, claim records. ' +
      'Every start and end counts UTF-16 code units of the text of the article, half open; ' +
      'codePoints beside it is the same span in Unicode code points. Unknown keys are kept.',
    ...Object.fromEntries(
      Object.entries(rest).map(([key, member]) => [key, withPairedSpans(member)]),
    ),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

// A start needs its end and its code points, also where the span as a whole may be absent.
const withPairedSpans = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withPairedSpans)
  if (!isJson(node)) return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, member]) => [key, withPairedSpans(member)]),
  )
  return hasOptionalSpan(copy) ? { ...copy, dependentRequired: pairs(copy) } : copy
}

const hasOptionalSpan = ({ properties, required }: Json): boolean =>
  isJson(properties) &&
  'codePoints' in properties &&
  'start' in properties &&
  !(Array.isArray(required) && required.includes('codePoints'))

// Stated values of claims and events have no text of their own in which code points could be
// counted.
const pairs = ({ properties }: Json): Json =>
  isJson(properties) && 'state' in properties
    ? { start: ['end'], end: ['start'], codePoints: ['start', 'end'] }
    : { start: ['end', 'codePoints'], end: ['start', 'codePoints'], codePoints: ['start', 'end'] }
