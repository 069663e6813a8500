// Bylines and date lines: the credits that were found, and names that stand alone beside them.

import { isDesk, isName, isOpening, isRole } from './byline.ts'
import { isPictureCredit } from './captions.ts'
import { shortened } from './boilerplate.ts'
import { lengthOf } from '../text/span.ts'
import type { Mark } from './boilerplate.ts'
import { part, writersOf, type Frame } from './frame.ts'
import { wordCount } from './lines.ts'

/** Bylines and dates become parts; gives the line of a name that stands alone, else -1. */
export const readCredits = (
  { lines, marks, credits, parts, headline, first }: Frame,
  head: number,
  zone: number,
): number => {
  let nameLine = -1
  for (let i = Math.max(0, headline); i < head; i += 1) {
    const worded = WORDED.exec(lines[i]!.words)
    const isBesidePictures = [lines[i - 1], lines[i + 1]].some(
      (line) => line && isPictureCredit(line),
    )
    if (worded && isBesidePictures && isName(lines[i]!.words.slice(worded[0].length)))
      credits.set(i, {
        dates: [],
        writer: { start: worded[0].length, end: lines[i]!.words.length },
        rule: 'by',
        open: null,
      })
  }
  const names = writersOf({ lines, credits, parts }).slice(0, 8)
  for (let i = headline < 0 ? head : headline + 1; i < head; i += 1) {
    const line = lines[i]!
    const name = names.find((each) => line.words.startsWith(`${each} `))
    if (name && line.words.length <= 200 && FROM_WHERE.test(line.words.slice(name.length))) {
      marks[i] = fromWhere(line.words)
      credits.delete(i)
    }
  }
  let hasDay = false
  for (const [i, credit] of credits) {
    const line = lines[i]!
    if (isHelper(line.words) && i > headline) {
      marks[i] = {
        kind: 'other',
        rule: 'role',
        reason: `"${shortened(line.words)}" says who worked on the text besides its writer.`,
      }
      credits.delete(i)
      continue
    }
    if (!credit.writer && hasDay && i > headline) {
      marks[i] = {
        kind: 'other',
        rule: 'second-date',
        reason: `"${shortened(line.words)}" is a second line with a date.`,
      }
      continue
    }
    if (credit.dates.length > 0) hasDay = true
    parts.set(
      i,
      credit.writer
        ? part('byline', 'by', `"${shortened(line.words)}" names the writer.`)
        : part('dateline', 'date', `"${shortened(line.words)}" is a date on a line of its own.`),
    )
  }
  // Below a date and a title of its own: the writer of one entry of a live report.
  const isOfEntry = (i: number): boolean => {
    let isTitled = false
    for (let above = i - 1; above > headline; above -= 1) {
      if (credits.get(above)?.dates.length) return isTitled
      const line = lines[above]!
      if (!marks[above] && !parts.has(above) && !line.isStopped && wordCount(line) >= 4)
        isTitled = true
    }
    return false
  }
  const hasWriter = [...credits.values()].some(({ writer }) => writer)
  const start = Math.max(0, headline + 1)
  for (let i = start; i < Math.min(zone, head + 6); i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.has(i) || line.isStopped || lengthOf(line) > 80 || i === first) continue
    const before = lines[i - 1]
    const isBelowCredit = [1, 2, 3, 4].some((up) => parts.get(i - up)?.kind === 'byline')
    if ((isBelowCredit && (isRole(line.words) || isHandle(line.words))) || isHelper(line.words)) {
      marks[i] = {
        kind: 'other',
        rule: 'role',
        reason: `"${shortened(line.words)}" says who the writer is.`,
      }
      continue
    }
    if (isOpening(line.words) && lines[i + 1] && !marks[i + 1]) {
      parts.set(i, part('byline', 'by', `"${shortened(line.words)}" introduces the writer.`))
      continue
    }
    if (hasWriter || nameLine >= 0) continue
    const isOpened = before !== undefined && isOpening(before.words)
    const isNamed = isName(withoutBrackets(line.words)) || isDesk(line.words)
    const next = nextUnmarked(marks, i + 1)
    const isBesideDate =
      (credits.get(next)?.dates.length ?? 0) > 0 || (credits.get(i - 1)?.dates.length ?? 0) > 0
    const isSigned =
      isDesk(line.words) || isRole(lines[i + 1]?.words ?? '') || isHandle(lines[i + 1]?.words ?? '')
    if (isNamed && isSigned && isOfEntry(i)) {
      for (const at of [i, i + 1]) marks[at] = entryWriter(lines[at]!.words)
      continue
    }
    if (
      headline >= 0 &&
      (isOpened || (isNamed && (isBesideDate || (isSigned && i < head && !isOfEntry(i)))))
    ) {
      nameLine = i
      parts.set(
        i,
        part(
          'byline',
          'name',
          `"${shortened(line.words)}" is a name on a line of its own below the headline.`,
        ),
      )
    }
  }
  return nameLine
}

/** `Jo Vess (now) and Kofi Strand (earlier)`: names, and which of them wrote when. */
const withoutBrackets = (words: string): string => words.replaceAll(/\s\([^()]{2,30}\)/g, '')

const nextUnmarked = (marks: readonly (Mark | null)[], from: number): number => {
  let i = from
  while (i < marks.length && i < from + 8 && marks[i]) i += 1
  return i
}

/** `Words Hal Brink`, above or below `Photography Mina Dorsett`. */
const WORDED = /^(?:words|text|interview|story|report)\s/i

/** `X reported from Quill, and Y from Port Kestrel.` below the byline. */
const FROM_WHERE =
  /^\s(?:reported|contributed|berichtete[nt]?|berichtet|informó|a contribué)(?!\p{L})/u

const fromWhere = (words: string): Mark => ({
  kind: 'other',
  rule: 'role',
  reason: `"${shortened(words)}" says where the writers were.`,
})

const entryWriter = (words: string): Mark => ({
  kind: 'other',
  rule: 'role',
  reason: `"${shortened(words)}" says who wrote this entry.`,
})

/** Who worked on the text besides its writer. */
export const isHelper = (words: string): boolean =>
  /^(?:edited|fact[ -]checked|reviewed|curated|produced|translated|compiled|updated|proofread) by:?\s\p{Lu}/iu.test(
    words,
  ) ||
  (words.length <= 80 && isName(words.slice(HELPER.exec(words)?.[0].length ?? words.length)))

/** `Editor: X`, `Fact-checker: X`, `Edición: X`: what somebody else did, as a label. */
const HELPER =
  /^(?:(?:copy |photo |sub-?|managing |commissioning |series )?editors?|fact[ -]?check(?:er|ing)?|producers?|translat(?:or|ion)|research(?:er)?|graphics|edición|edita|corrección|verificación|traducción|redaktion|bearbeitung|faktencheck|übersetzung|schnitt|édition|relecture|vérification|traduction|montage|editing|revisione|traduzione|eindredactie|vertaling)\s?:\s/iu

const isHandle = (words: string): boolean =>
  /^@\w{2,30}$|^\S{2,60}@\S{2,60}\.\w{2,12}$|^(?:twitter|x|email):? ?@?\S{2,60}$/i.test(words)
