// How a line beside a headline names who wrote, for whom, and when: byline words of several languages, names, days that
// need no guess, and what such a line says besides.

import { dateValue } from './fact-values.ts'

/** What a line names; `null` for what it does not. */
export type Credit = {
  readonly byline: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly outlet: string | null
  /** A byline word stands at its end, and the names in the next line. */
  readonly isOpen: boolean
}

/** Reads the pieces of one line. */
export const creditIn = (pieces: readonly string[]): Credit => {
  const parts = [pieces.join(' '), ...pieces].flatMap((piece) => [
    piece,
    ...piece.split(/\s*[|•·]\s*|\u3000+/),
  ])
  const first = (read: (part: string) => string | null): string | null => {
    for (const part of parts) {
      const found = part.length <= LONGEST ? read(part.trim()) : null
      if (found !== null) return found
    }
    return null
  }
  return {
    byline: first(writerIn),
    published: first((part) => (UPDATE.test(part) ? null : dayIn(part))),
    updated: first((part) => (UPDATE.test(part) ? dayIn(part) : null)),
    outlet: first((part) => OUTLET.exec(part)?.[1]?.trim() ?? null),
    isOpen: pieces.length > 0 && OPEN.test(pieces.at(-1) ?? ''),
  }
}

const LONGEST = 160

const BY =
  /^(?:(?:(?:written|words|story|text|posted|published|reported|report|article|submitted|compiled)\s(?:and\s\p{L}{4,14}\s)?)?by:?\s+|(?:author|authors|byline|words|writer|text|autor|autorin|auteur|texte):\s*|(?:von|par|por|di|door|av|af)\s+)(?=\p{Lu})/iu
const OPEN = /(?:^|\s)(?:by|words|author|authors|von|par|por|door|av|文|作者|記者|记者)\s?[:：]?$/iu
const UNCASED_BY =
  /^(?:取材・文|文・写真|文|撰文|作者|記者|记者|執筆|筆者|글)(?:\s?[:：/／]\s?|[\s\u3000]+)([\p{Lo}・ー\s]{2,20})$/u
const UNCASED_TITLE =
  /(?:^|[\s\u3000(（【\]])([\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]{2,8}) ?(?:記者|特派員|기자|특파원|논설위원)(?=$|[\s)）】=])/u
const UNCASED_OFFICE =
  /(?:支局|支社|総局|本社|編集部)[・\s\u3000]([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,8})$/u
const OUTLET = /^(?:来源|來源|出典|配信元|출처|제공)\s?[:：]\s?([^\s:：|]{2,30})$/u

/** The names of a line that begins with a byline word, or that puts a reporter's title behind them. */
const writerIn = (line: string): string | null => {
  const uncased =
    UNCASED_BY.exec(line)?.[1] ?? UNCASED_TITLE.exec(line)?.[1] ?? UNCASED_OFFICE.exec(line)?.[1]
  if (uncased) return uncased.trim()
  const opening = BY.exec(line)?.[0]
  return opening === undefined ? null : namesAtStart(line.slice(opening.length))
}

const AND = /\s*,\s+(?:(?:and|und|et|y|e|og|och)\s+)?|\s+(?:and|&|und|et|y|e|og|och)\s+/giu

/** The people whose names a line begins with, as they are printed; `null` where it begins with none. */
export const namesAtStart = (line: string): string | null => {
  const words = line.slice(0, LONGEST).split(CUT, 1)[0]?.trim() ?? ''
  let end = 0
  let from = 0
  for (const match of [...words.matchAll(AND), null]) {
    const to = match ? match.index : words.length
    if (!isPerson(words.slice(from, to))) break
    end = to
    from = to + (match?.[0].length ?? 0)
  }
  return end > 0 ? words.slice(0, end) : null
}

/** What may stand behind names: a place, a day, an address, a mark. */
const CUT =
  /\s*[|•·\n(<@]|\s[–—-]\s|\s(?:on|in|at|for|from|updated|published|posted|today|yesterday|um|am)\s|\s\S{1,40}@|,?\s(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s)?\d/iu

/** Two to five words with capitals, none of which names a desk, a house or a button. */
export const isPerson = (words: string): boolean =>
  PERSON.test(words.trim()) && !NO_PERSON.test(words)

const PERSON =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|da|di|del|della|la|le|al|bin|ibn|zu|af|av|ten|ter|dos|du)){1,4}$/u
const NO_PERSON =
  /\b(?:staff|newsroom|desk|team|editors?|editorial|correspondents?|reporters?|writers?|authors?|agency|agencies|press|wire|newspaper|news|media|magazine|daily|weekly|times|post|herald|tribune|gazette|courier|read|reading|published|posted|updated|share|follow|print|comments?|subscribe|sign|log|home|about|contact|world|politics|business|opinion|photo(?:graph)?s?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

const LABEL =
  /^(?:기사)?(?:最終更新日?|最終更新|公開日?|掲載日?|配信日?|発行日?|発表日?|更新日?時?|发布时间|发布|發布|发表|發表|时间|時間|日期|修改|更新|입력|등록|발행|게시|최종수정|수정|승인)\s?[:：]?\s?/u
const UPDATE = /^(?:最終更新|更新|修改|최종수정|수정)/u

/** A day that needs no guess: `2031年8月3日`, `2031.08.03 09:12`, ISO 8601. */
const dayIn = (part: string): string | null =>
  /(?:19|20)\d\d/.test(part)
    ? (dateValue(part.replace(LABEL, '')) ?? namedDayIn(part) ?? dottedDayIn(part))
    : null

/** `14 March 2031`, `Mar. 14th, 2031`: the only day of a line, and not that of a change or of printing. */
const namedDayIn = (part: string): string | null => {
  const found = [...part.matchAll(NAMED)]
  const [only] = found
  if (!only?.groups || found.length > 1 || OTHER_DAY.test(part)) return null
  // A sentence or a subheading that holds a date says more than the date.
  const others = part.replace(only[0], ' ').match(/\p{L}{2,}/gu) ?? []
  if (others.length > 8 || !others.every((word) => BESIDE.test(word) || /^\p{Lu}/u.test(word)))
    return null
  const { d, m, y, usM, usD, usY } = only.groups
  const month = MONTHS.indexOf((m ?? usM ?? '').slice(0, 3).toLowerCase()) + 1
  return dateValue(`${y ?? usY}-${month}-${d ?? usD}`)
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}'
const NAMED = new RegExp(
  `\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?(?<m>${MONTH})\\.?,? (?<y>(?:19|20)\\d\\d)|(?<usM>${MONTH})\\.? (?<usD>\\d{1,2})(?:st|nd|rd|th)?,? (?<usY>(?:19|20)\\d\\d))\\b`,
  'gi',
)
/** `Erstellt: 13.11.2031, 17:22 Uhr`: one day with dots that can be no month, and hardly a word beside it. */
const dottedDayIn = (part: string): string | null => {
  const found = [...part.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])/g)]
  const [, day, month, year] = found[0] ?? []
  if (!day || found.length > 1 || Number(day) <= 12 || OTHER_DAY.test(part) || PRINTED.test(part))
    return null
  const others = part.match(/\p{L}{2,}/gu) ?? []
  return others.length <= 3 && !/\p{L}[.!?]$/u.test(part)
    ? dateValue(`${year}-${month}-${day}`)
    : null
}

const PRINTED =
  /(?<!\p{L})(?:gedruckt|ausgedruckt|aktualisiert|geändert|stand|abgerufen|imprimé|modifié|mis à jour|consulté|stampato|aggiornato|impreso|actualizado|wydrukowano|распечатано|обновлено|εκτυπώθηκε|ενημερώθηκε)(?!\p{L})/iu

const BESIDE =
  /^(?:published|posted|created|first|last|by|on|at|in|and|am|pm|gmt|utc|min|minutes?|mins|read|reading|hours?|uhr|edt|est|bst|cet)$/i
const OTHER_DAY =
  /\b(?:updated?|modified|changed|corrected|printed?|retrieved|accessed|since|until|due)\b/i
