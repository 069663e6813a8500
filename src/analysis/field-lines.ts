// The fields of a database or a mail among the lines of a text: what they make of each.

import { lengthOf } from '../text/span.ts'
import type { Mark } from './boilerplate.ts'
import type { Credit } from './credits.ts'
import { fieldMark, fieldsIn, isCode, prefixOf, type Field } from './fields.ts'
import type { Line } from './lines.ts'

/** Marks the fields of a database or a mail above and behind the text; gives all that stand there. */
export const readFields = (
  lines: readonly Line[],
  marks: (Mark | null)[],
  own: readonly boolean[],
  first: number,
): ReadonlyMap<number, Field> => {
  const end = own.lastIndexOf(true)
  const fields = new Map(
    [...fieldsIn(lines)].filter(([i]) => first < 0 || i < first || i > end || isCode(lines[i]!)),
  )
  for (const [i, { holds }] of fields) {
    if (holds === 'other' || holds === 'subject' || i > end) marks[i] ??= fieldMark(lines[i]!)
  }
  return fields
}

/** The credit of a field that holds the writer. */
export const writerIn = (line: Line, field: Field | undefined): Credit | null =>
  field?.holds === 'writer' && lengthOf(line) <= 120
    ? { dates: [], writer: { start: field.at, end: line.words.length }, rule: 'by', open: null }
    : null

/** Where in its line the title begins: behind a label. */
export const titleStart = ({ words }: Line, field: Field | undefined): number => {
  if (field?.holds === 'title') return field.at
  return field?.holds === 'subject' ? field.at + prefixOf(words.slice(field.at)) : 0
}
