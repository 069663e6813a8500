// The regions of a text from its parts: one per run of lines of one kind, in reading order and apart.

import type { Region } from '../core/types.ts'
import { inReadingOrder } from '../text/span.ts'
import type { Anatomy } from './frame.ts'
import { tailOf } from './boilerplate.ts'
import { shortened } from './boilerplate.ts'
import type { Line } from './lines.ts'

/** Headline, byline, date lines and captions as structure, all else that is marked as boilerplate. */
export const regionsOf = (text: string, anatomy: Anatomy): readonly Region[] => {
  const { lines, headline, marks, parts } = anatomy
  const regions: Region[] = []
  const region = (
    start: number,
    end: number,
    kind: Region['kind'],
    rule: string,
    reason: string,
  ): Region => ({
    start,
    end,
    kind,
    by: `rule:${rule}`,
    reason,
    exact: text.slice(start, end),
  })
  if (headline >= 0) {
    const { start, end, words } = lines[headline]!
    regions.push(
      region(
        start,
        end,
        'headline',
        'headline',
        `"${shortened(words)}" is the line above the text that speaks of the same matter.`,
      ),
    )
  }
  for (const [i, { kind, rule, reason }] of parts) {
    const { start, end } = lines[i]!
    if (!marks[i] && i !== headline) regions.push(region(start, end, kind, rule, reason))
  }
  for (let i = 0; i < lines.length; i += 1) {
    const mark = marks[i]
    if (!mark || i === headline) continue
    let to = i
    while (to + 1 < lines.length && to + 1 !== headline && marks[to + 1]?.kind === mark.kind)
      to += 1
    regions.push(region(lines[i]!.start, lines[to]!.end, mark.kind, mark.rule, mark.reason))
    i = to
  }
  const run = runOn(text, anatomy)
  if (run) regions.push(region(run.start, run.end, run.kind, run.rule, run.reason))
  return regions.sort(inReadingOrder)
}

/** Shorter lines hold no page that was pasted as one line, in UTF-16 units. */
const RUN_ON = 400

/** A page that was pasted as one line: its end may be boilerplate all the same. */
const runOn = (text: string, { lines, last }: Anatomy) => {
  const line: Line | undefined = lines[last]
  if (!line || lines.length > 3 || line.end - line.start < RUN_ON) return null
  const tail = tailOf(text, line)
  if (!tail) return null
  const { kind, rule, reason } = tail.mark
  return { start: tail.start, end: line.end, kind, rule, reason }
}
