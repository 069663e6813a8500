// Lines of a database or of a mail: `HEADLINE: …`, `BYLINE: …`, `LENGTH: 318 words`, `Subject: …`. They say what they hold.

import { shortened, type Mark } from './boilerplate.ts'
import type { Line } from './lines.ts'

/** What such a line holds, and where its value begins, counted in the line. */
export type Field = {
  readonly holds: 'title' | 'subject' | 'writer' | 'date' | 'other'
  readonly at: number
}

/** The fields among the lines, by index. A label counts in capitals, or where another field stands beside it. */
export const fieldsIn = (lines: readonly Line[]): ReadonlyMap<number, Field> => {
  const codes = codesIn(lines)
  if (codes.size > 0) return codes
  const found = new Map<number, Field>()
  let before: { readonly i: number; readonly field: Field; readonly isSure: boolean } | null = null
  for (const [i, { words }] of lines.entries()) {
    if (words.length > LONGEST) continue
    const match = FIELD.exec(words)
    const label = match?.groups?.['label'] ?? ''
    if (!match || !label) continue
    const holds =
      HOLDS.get(label.toLowerCase().replaceAll(/[\s_]/g, '-')) ??
      (match[0].startsWith('X-') ? 'other' : null)
    if (!holds) continue
    const field: Field = { holds, at: match[0].length }
    const isSure = label === label.toUpperCase() || label.includes('-')
    const isBeside = before !== null && i - before.i <= 2
    if (isSure || isBeside) found.set(i, field)
    if (before && isBeside) found.set(before.i, before.field)
    before = { i, field, isSure }
  }
  return found
}

/** A code of an archive that stands alone above the text that it names. */
export const isCode = ({ words }: Line): boolean => words.length <= 3 && CODE.test(words)

/** `HD   Mill to reopen`: the codes of an archive, where three or more of them stand in the text. */
const codesIn = (lines: readonly Line[]): ReadonlyMap<number, Field> => {
  const found = new Map<number, Field>()
  for (const [i, { words }] of lines.entries()) {
    const match = words.length <= LONGEST ? CODE.exec(words) : null
    const code = match?.[1]
    if (match && code) found.set(i, { holds: CODES[code] ?? 'other', at: match[0].length })
  }
  return found.size >= 3 && [...found.values()].some(({ holds }) => holds === 'title')
    ? found
    : new Map()
}

const CODE =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|IPD|IPC|AN|CLM|TI|AU|SO|DT|PY|ART)(?:\s{2,}(?=\S)|\s?\n|$)/
const CODES: Readonly<Record<string, Field['holds']>> = {
  HD: 'title',
  TI: 'title',
  BY: 'writer',
  AU: 'writer',
  PD: 'date',
  DT: 'date',
}

/** What says nothing about the article itself. */
export const fieldMark = ({ words }: Line): Mark => ({
  kind: 'other',
  rule: 'field',
  reason: `"${shortened(words)}" is a field of a database or of a mail.`,
})

/** `Re: [list] Title`: the subject without what mail programs put before it, in UTF-16 units. */
export const prefixOf = (subject: string): number => PREFIX.exec(subject)?.[0].length ?? 0

const LONGEST = 400
const FIELD = /^(?<label>[\p{L}][\p{L}_-]{1,20}(?:[ ][\p{L}]{1,12})?)\s?:\s{0,12}(?=\S)/u
const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s{0,3}|\[[^\]]{1,40}\]\s{0,3}){0,4}/i

const LABELS: Readonly<Record<Field['holds'], string>> = {
  title: 'headline title titel titre título hl',
  subject: 'subject betreff objet asunto',
  writer: 'byline author autor auteur',
  date: 'date pub-date publication-date published datum fecha',
  other: `section length load-date language publication-type document-type publication source source-name edition page pages
    word-count words type media-type copyright-holder dateline-place country region company ticker subject-terms
    accession-number document-id database issn isbn graphic message-id mime-version content-type list-id reply-to to cc bcc
    from sent received return-path x-mailer an von de para gesendet envoyé enviado series credit-line desk slug keyword
    ressort rubrik umfang quelle seite journal-code distribution category priority`,
}
const HOLDS: ReadonlyMap<string, Field['holds']> = new Map(
  // The keys of LABELS are exactly the kinds of field.
  (Object.keys(LABELS) as Field['holds'][]).flatMap((holds) =>
    LABELS[holds].split(/\s+/).map((label): [string, Field['holds']] => [label, holds]),
  ),
)
