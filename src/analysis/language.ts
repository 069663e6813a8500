// The language and the direction of a text, from its letters.

import { franc } from 'franc-min'

/** Fewer letters tell no language. */
const FEWEST_LETTERS = 60
/** What is read, in UTF-16 units: more makes no difference and takes longer. */
const SAMPLE = 1_000

/**
 * The language as BCP 47 (`en`), `null` where there are too few letters or none is likely. Guessed by trigrams
 * (franc-min 6).
 */
export const languageOf = (words: string): string | null => {
  const sample = words.slice(0, SAMPLE)
  if (lettersIn(sample) < FEWEST_LETTERS) return null
  const code = franc(sample.replaceAll(/https?:\S+|\d+/g, ' '), {
    minLength: FEWEST_LETTERS,
  })
  return code === 'und' ? null : (SHORT.get(code) ?? code)
}

/** `rtl` or `ltr` where nine letters in ten are of one direction, else `auto`. */
export const directionOf = (text: string): 'ltr' | 'rtl' | 'auto' => {
  let fromRight = 0
  let all = 0
  const end = Math.min(text.length, 20_000)
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) all += 1
    else if (unit > 0x7f) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? unit)
      if (letter.length > 1) at += 1
      if (!LETTER.test(letter)) continue
      all += 1
      if (RIGHT.test(letter)) fromRight += 1
    }
  }
  if (all === 0) return 'auto'
  if (fromRight >= all * 0.9) return 'rtl'
  return fromRight <= all * 0.1 ? 'ltr' : 'auto'
}

const lettersIn = (words: string): number => [...words.matchAll(/\p{L}/gu)].length

const LETTER = /\p{L}/u
const RIGHT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u

/** ISO 639-3, as franc answers, to the shortest code, as BCP 47 wants it (IANA language subtag registry). */
const SHORT: ReadonlyMap<string, string> = new Map(
  `spa es|eng en|por pt|ind id|fra fr|deu de|jav jv|vie vi|ita it|tur tr|pol pl|swh sw|sun su|ron ro|hau ha|hrv hr|nld nl|srp sr
  |ckb ckb|yor yo|uzn uz|zlm ms|ibo ig|ceb ceb|tgl tl|hun hu|azj az|ces cs|run rn|plt mg|qug qu|mad mad|nya ny|zyb za|kin rw
  |zul zu|swe sv|lin ln|som so|hms hms|hnj hnj|ilo ilo|rus ru|ukr uk|bos bs|bel be|bul bg|kaz kk|arb ar|urd ur|pes fa|skr skr
  |pbu ps|hin hi|mar mr|mai mai|bho bho|npi ne|mag mag|cmn zh|ben bn|jpn ja|kor ko|tel te|tam ta|guj gu|kan kn|mal ml|mya my
  |pan pa|amh am|tha th|sin si|ell el|uig ug|koi koi|khm km|hye hy|sat sat|bod bo|iii ii|tir ti|heb he|kat ka|lao lo|ori or
  |div dv|nso nso|tso ts|dan da|nob nb|nno nn|fin fi|slk sk|slv sl|lit lt|lav lv|est et|afr af|cat ca`
    .split('|')
    .map((pair): [string, string] => {
      const [long = '', short = ''] = pair.trim().split(' ')
      return [long, short]
    }),
)
