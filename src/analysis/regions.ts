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
  const tail = tailRegion(text, anatomy)
  if (tail) regions.push(region(tail.start, tail.end, tail.kind, tail.rule, tail.reason))
  regions.push(...headRegions(anatomy).map((each) => region(...each)))
  return regions.sort(inReadingOrder)
}

/** Shorter lines hold no page that was pasted as one line, in UTF-16 units. */
const RUN_ON = 400

/** A page that was pasted as one line: its end may be boilerplate all the same. */
const tailRegion = (text: string, { lines, last }: Anatomy) => {
  const line: Line | undefined = lines[last]
  if (!line || lines.length > 3 || line.end - line.start < RUN_ON) return null
  const tail = tailOf(text, line)
  if (!tail) return null
  const { kind, rule, reason } = tail.mark
  return { start: tail.start, end: line.end, kind, rule, reason }
}

type RegionWords = [start: number, end: number, kind: Region['kind'], rule: string, reason: string]

/** The same at its head: the page, the headline and the credits, before the text begins. */
const headRegions = ({ lines, first, runOn }: Anatomy): readonly RegionWords[] => {
  const line = lines[first]
  if (!runOn || !line) return []
  const { title, credits } = runOn
  const place = (start: number, end: number): readonly [number, number] => {
    const words = line.words.slice(start, end)
    return [
      line.start + start + words.length - words.trimStart().length,
      line.start + start + words.trimEnd().length,
    ]
  }
  const regions: RegionWords[] = [
    [
      ...place(title.start, title.end),
      'headline',
      'run-on',
      `"${shortened(line.words.slice(title.start, title.end))}" stands before the byline at the head of a long line.`,
    ],
    [
      ...place(credits.start, credits.end),
      'byline',
      'run-on',
      `"${shortened(line.words.slice(credits.start, credits.end))}" names the writer at the head of a long line.`,
    ],
  ]
  if (line.words.slice(0, title.start).trim())
    regions.push([
      ...place(0, title.start),
      'navigation',
      'run-on',
      `"${shortened(line.words.slice(0, title.start))}" stands before the headline at the head of a long line.`,
    ])
  return regions
}
