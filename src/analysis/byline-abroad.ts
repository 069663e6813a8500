// Bylines in other languages: the word before the names, names in scripts without capitals, and a place behind them.

import type { Span } from '../text/span.ts'

/**
 * The names behind a byline word of another language than English, with a place behind a comma as it is printed; `null`
 * where the words are none. `isName` and `isDesk` judge names in Latin, Greek and Cyrillic letters.
 */
export const writerAbroad = (
  piece: string,
  isName: (words: string) => boolean,
  isDesk: (words: string) => boolean,
): Span | null => {
  if (piece.length > LONGEST) return null
  const opening = CASED.exec(piece) ?? UNCASED.exec(piece)
  if (!opening) return null
  const start = opening[0].length
  const rest = piece.slice(start)
  const cut = rest.search(/\s*[|•·\n(（]|\s[–—-]\s|\s\S{1,40}@/)
  const words = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd().replace(/[,،.:]+$/, '')
  if (/^[\p{Lu}]/u.test(words)) {
    const names = peopleIn(words, isName)
    if (names > 0) return { start, end: start + names }
    return isDesk(words) ? { start, end: start + words.length } : null
  }
  return isUncasedName(words) ? { start, end: start + words.length } : null
}

/** A byline word alone, whose names stand in the next line. */
export const isOpeningAbroad = (words: string): boolean =>
  /^(?:di|door|autorzy|autore|автор|авторы|автори|текст|بقلم|كتب|كتبت|إعداد|מאת|文|作者|撰文|yazan)[:：]?$/iu.test(
    words,
  )

const LONGEST = 120

const CASED =
  /^(?:(?:(?:eine?|une?|una|een)\s)?(?:text|artikel|beitrag|bericht|reportage|analyse|kommentar|interview|kolumne|porträt|article|texte|enquête|récit|portrait|artículo|texto|reportaje|crónica|articolo|testo|servizio|verhaal|geschrieben|verfasst|escrito|redactado|écrit|rédigé|signé|scritto|geschreven|escrita)\s(?=\p{L}{2,4}\s))?(?:von|par|por|di|da|door|av|af|od|autorzy?|autore|autori|autores?|tekst|opracowanie|redazione(?=\s?:)|a cura di|текст|авторы?|автори|yazan|συντάκτης|(?<=\s)de|(?<=\s)van)(?:\s?[:：]\s?|\s+)(?=\p{Lu})/iu
const UNCASED =
  /^(?:(?:بقلم|מאת)(?:\s?[:：]\s?|\s+)|(?:كتبت?|إعداد|تقرير|تحرير|כתבה?)\s?:\s?|(?:取材・文|撰文|作者|記者|记者|執筆|文)\s?[:：/／]\s?|(?:記者|记者)\s)(?=\p{Lo})/u

/** How many units the names take, with a place behind a comma; 0 where they are no names. */
const peopleIn = (words: string, isName: (words: string) => boolean): number => {
  const parts = words.split(/,\s+/)
  let kept = 0
  while (kept < parts.length && isEachName(parts[kept] ?? '', isName)) kept += 1
  if (kept === 0) return 0
  const last = parts[kept] ?? ''
  const place = kept === parts.length - 1 && !OUTLET.test(last) ? last : ''
  if (PLACE.test(place) && place !== place.toUpperCase()) kept += 1
  return parts.slice(0, kept).join(', ').length
}

const isEachName = (words: string, isName: (words: string) => boolean): boolean =>
  words.split(/\s+(?:and|&|und|et|y|e|ed|en|i|и|та|og|och|ve|και)\s+/).every((name) => isName(name))

/** Who printed it, as against where it was written. */
const OUTLET =
  /\b(?:radio|tv|rundfunk|fernsehen|zeitung|anzeiger|kurier|presse|press|diario|correo|giornale|corriere|gazeta|krant|post|news|agenc\p{L}+|agentur)\b/iu

const PLACE = /^\p{Lu}[\p{L}\p{M}'’-]{2,20}(?:\s\p{Lu}[\p{L}\p{M}'’-]{2,20})?$/u

/** One to four people of one to four words each, and a place; no sentence, no digits. */
const isUncasedName = (words: string): boolean => {
  if (/[\d.!?؟。]/.test(words)) return false
  const parts = words.split(/\s?[,،、]\s?/)
  if (parts.length > 4) return false
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(words))
    return parts.every((part) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・\s]{2,14}$/u.test(part))
  return (
    parts.every((part) => {
      const count = part.split(/\s+/).length
      return /^[\p{Lo}\p{M}\s'’׳״-]{2,70}$/u.test(part) && count <= 8
    }) && (parts[0] ?? '').split(/\s+/).length >= 2
  )
}
