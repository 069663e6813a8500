// German: which words can be the finite verb of a clause. Nouns have a capital, so most of what ends like a verb is one.

import { wordSet } from '../token-patterns.ts'
import type { Word } from './sentence-words.ts'
import { wordsDe } from './words-de.ts'

/** Whether the German word at an index can be the finite verb of a clause. */
export const isFiniteDe = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  const { folded, isCapital } = word
  if (isCapital && at > 0 && !/["„“»]/.test(word.gap)) return false
  if (wordsDe.auxiliaries.has(folded) || REPORTED.has(folded)) return true
  const before = words[at - 1]?.folded ?? ''
  if (wordsDe.determiners.has(before) || folded === before) return false
  if (wordsDe.verbs.get(folded)?.isFinite || wordsDe.otherVerbs.has(folded)) return true
  if (ADJECTIVES.has(folded) || PARTICIPLE.test(folded)) return false
  // `alte Aufnahmen`, `gesperrte Mole`: with a noun right behind it is an adjective, unless a subject stands before.
  if (/^\p{Ll}{3,}te[nt]?$/u.test(folded))
    return !words[at + 1]?.isCapital || words[at - 1]?.isCapital === true
  return /^\p{Ll}{3,}[^aeiouäöü]t$/u.test(folded) && words[at - 1]?.isCapital === true
}

/** The subjunctive of reported speech: somebody is said to say it, though no verb of saying stands there. */
export const isReported = ({ folded, language, isQuoted }: Word): boolean =>
  language === 'de' && !isQuoted && REPORTED.has(folded)

const REPORTED = wordSet(`
  sei seien habe hätten werde würden wären wolle könne müsse solle dürfe möge wisse gebe gäbe gehe komme stehe lasse bleibe
  nehme treffe träfe stimme entbehre entspreche bestehe existiere handle liege zeige sehe halte finde fehle gelte beruhe
  diene arbeite kenne bringe führe verfüge gehöre heiße laufe versuche drohe
`)
const PARTICIPLE = /^(?:ge|auf|ab|an|aus|ein|vor|zu|mit|nach|zurück)?ge\p{Ll}+t$|^\p{Ll}+iert$/u
const ADJECTIVES = wordSet(`
  nicht jetzt erst fast weit laut selbst sonst dort seit mit statt zuletzt zunächst bekannt dicht leicht recht schlecht
  überhaupt insgesamt sofort acht sacht hart kalt alt bunt direkt dezent bislang erste ersten letzte letzten alte alten
  gesamte gesamten nächste nächsten beste besten meiste meisten heute bitte mitte größte größten unbekannte unbekannten
  schlicht konkret strikt exakt rechte rechten leichte letztes tot rund oft
`)
