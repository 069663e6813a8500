// The language and the direction of a text, from its letters.

import { franc } from 'franc-min'

/** Fewer letters tell no language. */
const FEWEST_LETTERS = 60
/** franc reads no more, in UTF-16 units. */
const SAMPLE = 2_048

/**
 * The language as BCP 47 (`en`), `null` where there are too few letters or none is likely. Guessed by trigrams
 * (franc-min 6).
 */
export const languageOf = (words: string): string | null => {
  const sample = words.slice(0, 2 * SAMPLE)
  if (lettersIn(sample) < FEWEST_LETTERS) return null
  const code = franc(sample.slice(0, SAMPLE).replaceAll(/https?:\S+|\d+/g, ' '), {
    minLength: FEWEST_LETTERS,
  })
  return code === 'und' ? null : (SHORT[code] ?? code)
}

/** `rtl` or `ltr` where nine letters in ten are of one direction, else `auto`. */
export const directionOf = (text: string): 'ltr' | 'rtl' | 'auto' => {
  let fromRight = 0
  let all = 0
  for (const [letter] of text.slice(0, 20_000).matchAll(/\p{L}/gu)) {
    all += 1
    if (RIGHT.test(letter)) fromRight += 1
  }
  if (all === 0) return 'auto'
  if (fromRight >= all * 0.9) return 'rtl'
  return fromRight <= all * 0.1 ? 'ltr' : 'auto'
}

const lettersIn = (words: string): number => [...words.matchAll(/\p{L}/gu)].length

const RIGHT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u

/** ISO 639-3, as franc answers, to the shortest code, as BCP 47 wants it (IANA language subtag registry). */
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  `spa es|eng en|por pt|ind id|fra fr|deu de|jav jv|vie vi|ita it|tur tr|pol pl|swh sw|sun su|ron ro|hau ha|hrv hr|nld nl|srp sr
  |ckb ckb|yor yo|uzn uz|zlm ms|ibo ig|ceb ceb|tgl tl|hun hu|azj az|ces cs|run rn|plt mg|qug qu|mad mad|nya ny|zyb za|kin rw
  |zul zu|swe sv|lin ln|som so|hms hms|hnj hnj|ilo ilo|rus ru|ukr uk|bos bs|bel be|bul bg|kaz kk|arb ar|urd ur|pes fa|skr skr
  |pbu ps|hin hi|mar mr|mai mai|bho bho|npi ne|mag mag|cmn zh|ben bn|jpn ja|kor ko|tel te|tam ta|guj gu|kan kn|mal ml|mya my
  |pan pa|amh am|tha th|sin si|ell el|uig ug|koi koi|khm km|hye hy|sat sat|bod bo|iii ii|tir ti|heb he|kat ka|lao lo|ori or
  |div dv|nso nso|tso ts|dan da|nob nb|nno nn|fin fi|slk sk|slv sl|lit lt|lav lv|est et|afr af|cat ca`
    .split('|')
    .map((pair) => pair.trim().split(' ')),
)
