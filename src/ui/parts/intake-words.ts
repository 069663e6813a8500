// What is said while files are read and when they are: that it began, how far it is now and then, and what became of
// them. Pure words; when they are said is ui/intake-voice.ts.

import type { IntakeState, ReportLine } from '../../state/intake.ts'
import { counted } from './words.ts'

export type ReadingFiles = Extract<IntakeState, { kind: 'reading' }>

/** How much of it is done, 0 to 1; an archive counts as far as it is read. */
export const shareRead = ({ done, of, share }: ReadingFiles): number =>
  Math.min(1, (done + (share ?? 0)) / of)

/** "Reading 12 files.", "Reading report.pdf." */
export const beginningInWords = ({ of, name }: ReadingFiles): string =>
  of > 1 ? `Reading ${counted(of, 'file')}.` : `Reading ${name}.`

/** "3 of 12 files read.", "50% of report.pdf read.", "Still reading report.pdf." */
export const progressInWords = (reading: ReadingFiles): string => {
  const { done, of, name, isAdding } = reading
  if (isAdding) return 'Adding what was read.'
  if (of > 1) return `${done.toLocaleString('en')} of ${counted(of, 'file')} read.`
  const percent = Math.floor(shareRead(reading) * 100)
  return percent > 0 ? `${percent}% of ${name} read.` : `Still reading ${name}.`
}

/** "11 articles added, 1 here already, 2 not added". */
export const reportInWords = (lines: readonly ReportLine[]): string => {
  const count = (kind: ReportLine['kind']): number =>
    lines.filter((line) => line.kind === kind).length
  const parts = [
    [count('added'), `${counted(count('added'), 'article')} added`],
    [count('same'), `${count('same')} here already`],
    [count('project'), counted(count('project'), 'case file')],
    [count('fault'), `${count('fault')} not added`],
  ] as const
  const said = parts.flatMap(([n, words]) => (n > 0 ? [words] : []))
  return said.length > 0 ? said.join(', ') : 'There was nothing to add'
}

/** The element that holds the words of the report; it takes the focus where nobody types. */
export const REPORT_HEADING = 'intake-heading'
