// Behind the text: sections, menus, runs of headlines, the box about the writer, comments; sentences stay in.

import { shortened, type Mark } from './boilerplate.ts'
import { isDeskCredit } from './captions.ts'
import { inSection, isAskingTeaser, writerOf, type Frame } from './frame.ts'
import { isListItem, wordCount, type Line } from './lines.ts'
import { menuIn, tickerIn } from './shapes.ts'

/** Behind the text: sections, menus, runs of headlines, the box about the writer; sentences stay in. */
export const markTail = (frame: Frame, last: number, over: number): void => {
  const { lines, marks, parts, first } = frame
  const writer = writerOf(frame)
  if (writer.includes(' ') && last >= 0) markBio(lines, marks, writer, first + 1)
  let open: Mark | null = null
  let isPast = false
  let isSigned = false
  const run: number[] = []
  const endRun = (next: Mark | null): void => {
    const titles = run.filter((i) => isHeadlineLike(lines[i]!)).length
    // The first may be the heading of the others.
    const isHeaded =
      run.length >= 3 && wordCount(lines[run[0]!]!) <= 3 && !isHeadlineLike(lines[run[0]!]!)
    const isRun = run.length >= 2 && titles >= run.length - (isHeaded ? 1 : 0)
    const before = marks[(run[0] ?? 0) - 1] ?? null
    const isTopics = run.length >= 2 && next !== null && run.every((i) => isTopic(lines[i]!))
    const isBetween = before !== null && next !== null
    for (const i of run) {
      if (isTopics) marks[i] = topic(lines[i]!)
      else if (isRun) marks[i] = tailRun(lines[i]!)
      else if (isBetween && !isListItem(lines[i]!)) marks[i] = between(lines[i]!, before)
    }
    run.length = 0
  }
  for (let i = last + 1; i < lines.length; i += 1) {
    const line = lines[i]!
    const mark = marks[i]
    isSigned ||= line.words === '--' || line.words === '-- '
    isPast ||= Boolean(mark) && mark?.isWeak !== true
    if (isSigned) {
      marks[i] = mark ?? signature(line)
      continue
    }
    if (i > over && !mark) {
      marks[i] = {
        kind: 'comments',
        rule: 'behind-comments',
        reason: `"${shortened(line.words)}" stands behind the start of the comments.`,
      }
      continue
    }
    if (mark) {
      endRun(mark)
      if (mark.opens) open = mark
      if (mark.opens && !mark.reason.includes('last paragraph'))
        marks[i] = { ...mark, reason: mark.reason.replace(/\.$/, ' after the last paragraph.') }
      continue
    }
    const isTeaser = open !== null && isAskingTeaser(line) && wordCount(line) <= 14
    if (
      parts.has(i) ||
      isDeskCredit(line) ||
      (line.isStopped && wordCount(line) >= 4 && !isTeaser)
    ) {
      endRun(null)
      if (!parts.has(i)) open = null
      continue
    }
    const shaped = menuIn(line, true) ?? tickerIn(line)
    if (shaped) {
      endRun(shaped)
      marks[i] = shaped
    } else if (open) marks[i] = inSection(line, open)
    else if (isPast && !isListItem(line)) marks[i] = pastEnd(line)
    else run.push(i)
  }
  endRun(null)
}

const markBio = (
  lines: readonly Line[],
  marks: (Mark | null)[],
  writer: string,
  from: number,
): void => {
  for (let i = Math.max(from, 1); i < lines.length; i += 1) {
    const { words } = lines[i]!
    if (marks[i] || words.length > 500) continue
    // The name may stand on a line of its own above.
    const isBelow = lines[i - 1]!.words === writer
    if (!isBelow && !words.startsWith(writer)) continue
    const rest = isBelow
      ? ` ${words.slice(0, 120)}`
      : words.slice(writer.length, writer.length + 120)
    if (TELLS.test(rest) && BIO.test(rest))
      marks[i] = {
        kind: 'other',
        rule: 'author-bio',
        reason: `"${shortened(words)}" tells who the writer is.`,
      }
  }
}
/** What the writer is or does, behind the name. */
const TELLS =
  /^,?\s(?:is|was|covers|writes|reports|has been|joined|works|ist|war|schreibt|arbeitet|berichtet|est|écrit|travaille|couvre|es|escribe|trabaja|cubre|è|scrive|lavora|schrijft|werkt)(?!\p{L})/u
const BIO =
  /(?<!\p{L})(?:correspondent|reporter|editor|writer|journalist|columnist|producer|freelance|covers|writes|author|contributor|reports|schreibt|berichtet|redakteur|autor|journaliste|écrit|couvre|escribe|periodista|redactor|cubre|scrive|giornalista|schrijft)(?:in|a)?(?!\p{L})/iu

const isHeadlineLike = (line: Line): boolean => {
  const words = wordCount(line)
  if (words < 3 || words > 24 || isListItem(line)) return false
  const digits = line.words.replaceAll(/\D/g, '').length
  // Results of games: "Belmar 2 Sorrel 1".
  if ([...line.words.matchAll(/(?:^|\s)\d{1,3}(?=[\s,)]|$)/g)].length >= 2) return false
  return (
    digits <= line.words.length / 6 &&
    !/^[^:]{1,24}: /.test(line.words) &&
    /^["“«„‘'(]?[\p{Lu}\p{Lo}\d]/u.test(line.words)
  )
}

const isTopic = (line: Line): boolean =>
  wordCount(line) <= 3 &&
  !isListItem(line) &&
  /^(?:[\p{Lu}\p{Lo}#][^\d:]*|[\d.,]+[KMk]?)$/u.test(line.words)

const topic = (line: Line): Mark => ({
  kind: 'navigation',
  rule: 'topics',
  reason: `"${shortened(line.words)}" stands in a list of single words behind the text.`,
})

const pastEnd = (line: Line): Mark => ({
  kind: 'other',
  rule: 'past-end',
  reason: `"${shortened(line.words)}" stands behind the end of the text and is no sentence of it.`,
})

const tailRun = (line: Line): Mark => ({
  kind: 'related',
  rule: 'tail-run',
  reason: `"${shortened(line.words)}" stands in a run of lines without a final stop behind the last paragraph.`,
})

/** What follows the two hyphens of a mail (RFC 3676, section 4.3) is its signature. */
const signature = (line: Line): Mark => ({
  kind: 'other',
  rule: 'signature',
  reason: `"${shortened(line.words)}" belongs to the signature below the text.`,
})

const between = (line: Line, { kind }: Mark): Mark => ({
  kind,
  rule: 'between-boilerplate',
  reason: `"${shortened(line.words)}" has no final stop and stands between lines of the page behind the last paragraph.`,
})
