// German as the second language of the rules.

import { describe, expect, test } from 'vitest'
import { NARRATOR } from '../../src/analysis/reading/sayings.ts'
import { shownCues } from '../../src/analysis/reading/examples.ts'
import { lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { quotesOf } from '../../src/analysis/reading/quotes.ts'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import { sentencesRead } from '../../src/analysis/reading/sentences.ts'
import { taggedOf } from '../../src/analysis/reading/tags.ts'
import type { Suggestion } from '../../src/analysis/reading/types.ts'
import { speechWordsFor } from '../../src/analysis/reading/speech-tables.ts'
import { datesFor } from '../../src/core/dates-by-language.ts'
import { lexiconProblems } from '../../src/core/lexicon.ts'
import type { LexiconEntry } from '../../src/core/types.ts'
import { passage } from '../../src/text/span.ts'
import { growthOf, LINEAR } from '../text/support.ts'
import { agreementOf, goldArticles } from './german-gold.ts'

const german = shownCues('de')

describe('[DE1] the German lexicon', () => {
  test('every entry is found in its own example', () => {
    const missed = german.filter((entry) => {
      const { example } = entry
      const hits = lexiconFor({ language: 'de', entries: [], moved: {} }).hitsIn(example, {
        start: 0,
        end: example.length,
      })
      return !hits.some((hit) => hit.entry.id === entry.id)
    })
    expect(missed.map(({ id, pattern, example }) => `${id}: ${pattern} in “${example}”`)).toEqual(
      [],
    )
  })

  test('all of it can be read, and it is of all classes', () => {
    expect(lexiconProblems(german)).toEqual([])
    expect(new Set(german.map((entry) => entry.class)).size).toBe(5)
    expect(german.length).toBeGreaterThan(150)
  })
})

const readIn = (language: string, text: string, entries: readonly LexiconEntry[] = []) =>
  readingResultOf({
    text,
    leftOut: [],
    headline: null,
    language,
    published: '2031-03-14',
    entries,
    moved: {},
    aliases: [],
    claims: [],
  })
const tagged = (text: string): readonly (readonly [string, string])[] =>
  readIn('de', text).suggestions.map((each: Suggestion) => [each.tag, passage(text, each)])

describe('[DE2] German sentences are tagged by German rules', () => {
  test.each([
    ['denial', 'Karsovia wies die Vorwürfe am Mittwoch entschieden zurück.'],
    ['denial', 'Das Ministerium dementierte den Bericht.'],
    ['denial', 'Die Darstellung sei frei erfunden, sagte der Minister.'],
    ['denial', 'An diesen Behauptungen ist kein Wort wahr, sagte die Wirtin.'],
    ['denial', 'Der Vorwurf entbehre jeder Grundlage, erklärte die Reederei.'],
    ['denial', 'Der Kapitän stritt jede Beteiligung ab.'],
    ['claim', 'Alveria beschuldigte Karsovia, Drohnen geliefert zu haben.'],
    ['claim', 'Die Opposition wirft dem Bürgermeister Untätigkeit vor.'],
    ['claim', 'Laut der Gilde wurden zehn Männer verletzt.'],
    ['claim', 'Der Makler soll Akten vernichtet haben.'],
    ['claim', 'Anwohner behaupten, der Deich sei nie geprüft worden.'],
    ['context', 'Der Verband wies auf die alten Berichte hin.'],
    ['context', 'Das Gericht wies die Klage als verspätet ab.'],
    ['context', 'Der Torwart bestritt sein letztes Spiel.'],
    ['context', 'Die Bank bestritt die Überweisung nicht.'],
    ['context', 'Die Firma wollte sich dazu nicht äußern.'],
    ['context', 'Die Werft liegt am Ufer der Keld.'],
    ['context', 'Gegen drei Beschuldigte läuft ein Verfahren.'],
  ])('%s: %s', (tag, sentence) => {
    expect(tagged(sentence)).toEqual([[tag, sentence]])
  })

  test('clauses of another tag are cut at German joints', () => {
    const text = 'Karsovia dementierte den Bericht und drohte Alveria mit Sanktionen.'
    expect(tagged(text)).toEqual([
      ['denial', 'Karsovia dementierte den Bericht'],
      ['context', 'drohte Alveria mit Sanktionen.'],
    ])
    expect(
      tagged('Der Betreiber bestreitet das, während die Initiative mit einer Klage droht.'),
    ).toEqual([
      ['denial', 'Der Betreiber bestreitet das,'],
      ['context', 'die Initiative mit einer Klage droht.'],
    ])
  })

  test.each([
    [
      'Karsovia wies die Behauptung zurück, dass es Drohnen geliefert habe.',
      'es Drohnen geliefert habe',
    ],
    ['Das Institut wies den Vorwurf zurück, es habe Werte geändert.', 'es habe Werte geändert'],
  ])('a claim inside of a denial: %s', (text, words) => {
    const nested = readIn('de', text).suggestions.filter(({ isNested }) => isNested)
    expect(nested.map((each) => [each.tag, passage(text, each)])).toEqual([['claim', words]])
  })

  test('the words for who says what are there', () => {
    expect(speechWordsFor('de')?.verbs.get('erklärte')?.isFinite).toBe(true)
    expect(speechWordsFor('de')?.nouns.get('sprecherin')?.gender).toBe('f')
  })
})

describe('[DE3] days in German words', () => {
  const { wordsIn, resolve } = datesFor('de-AT')
  test.each([
    ['am Mittwoch', '2031-03-12'],
    ['am Freitag', '2031-03-14'],
    ['am vergangenen Freitag', '2031-03-07'],
    ['am Donnerstagabend', '2031-03-13'],
    ['in der Nacht zum Samstag', '2031-03-08'],
    ['gestern', '2031-03-13'],
    ['vorgestern', '2031-03-12'],
    ['heute Morgen', '2031-03-14'],
    ['vor drei Tagen', '2031-03-11'],
    ['vergangene Woche', '2031-03-03/2031-03-09'],
    ['in dieser Woche', '2031-03-10/2031-03-14'],
    ['am 14. März 2031', '2031-03-14'],
    ['14.3.2031', '2031-03-14'],
    ['am 3. April', '2030-04-03'],
    ['im März', '2031-03'],
    ['im Mai', '2030-05'],
    ['seit Oktober 2030', '2030-10'],
    ['im Jahr 2027', '2027'],
    ['2031-03-01', '2031-03-01'],
  ])('%s', (words, day) => {
    const text = `Es war ${words} so.`
    expect(
      wordsIn(text, { start: 0, end: text.length }).map((span) => passage(text, span)),
    ).toEqual([words])
    expect(resolve(words, '2031-03-14')?.resolved).toBe(day)
  })

  test.each(['am Montagsmarkt', 'Augustine', 'am 31. Februar', 'Maikäfer', 'Sonntagsreden'])(
    'no day: %s',
    (words) => {
      expect(resolve(words, '2031-03-14')).toBe(null)
    },
  )

  test('where the day of publication is not known, only whole dates are days', () => {
    expect(resolve('gestern', null)).toBe(null)
    expect(resolve('am 14. März 2031', null)?.resolved).toBe('2031-03-14')
  })

  test('other languages have the days that are written in digits', () => {
    expect(datesFor('fr').resolve('2031-03-14', null)?.resolved).toBe('2031-03-14')
    expect(datesFor(null).resolve('on Wednesday', '2031-03-14')?.resolved).toBe('2031-03-12')
  })
})

describe('[DE4] four newsrooms and an annotator', () => {
  const agreement = agreementOf(goldArticles())
  test('tags agree, shown ones more than others', () => {
    expect(agreement.strict).toBeGreaterThanOrEqual(0.8)
    expect(agreement.lenient).toBeGreaterThanOrEqual(0.85)
    expect(agreement.f1.denial).toBeGreaterThanOrEqual(0.8)
    expect(agreement.shown).toBeGreaterThanOrEqual(0.9)
  })

  test('the days of statements are those of the annotator', () => {
    const days = goldArticles().flatMap(({ text, spans }) =>
      spans.flatMap(({ date, start, end }) =>
        date
          ? [
              {
                date,
                words: datesFor('de')
                  .wordsIn(text, { start, end })
                  .map((at) => passage(text, at)),
              },
            ]
          : [],
      ),
    )
    expect(days.length).toBeGreaterThan(5)
    for (const { date, words } of days) expect(words).toContain(date.stated)
  })
})

describe('[DE5] where there are no rules for a language', () => {
  const text = 'Le port a tout nié. « Rien n’est vrai », a dit le maire le 2031-03-12.'

  test('sentences and quotations come all the same, and no tags', () => {
    const { rules, sentences, quotes, suggestions } = readIn('fr', text)
    expect(rules).toBe(null)
    expect(sentences).toHaveLength(2)
    expect(quotes.map((quote) => passage(text, quote))).toEqual(['Rien n’est vrai'])
    expect(suggestions).toEqual([])
  })

  test('entries of one’s own for it switch tags on', () => {
    const own: LexiconEntry = {
      id: 'own.nier',
      language: 'fr',
      class: 'denial',
      pattern: 'nié|nie|nient',
      tier: 'strong',
    }
    const { suggestions } = readIn('fr', text, [own])
    expect(suggestions.some(({ cue }) => cue?.id === 'own.nier')).toBe(true)
  })
})

describe('[DE6] German is tagged in linear time', () => {
  const tagsIn = (text: string) => {
    const language = 'de'
    const input = { text, leftOut: [], headline: null, language, published: null }
    const { paragraphs, sentences } = sentencesRead(input)
    const quotes = quotesOf(text, paragraphs)
    const of = { ...input, entries: [], moved: {}, aliases: [], claims: [] }
    const lexicon = lexiconFor(of)
    const hits = sentences.flatMap((sentence) =>
      lexicon.hitsIn(text, sentence).map((hit) => ({ ...hit, isQuoted: false })),
    )
    const ground = { ...of, paragraphs, sentences, quotes, lexicon, hits }
    return taggedOf(ground, { ofQuotes: [], ofSpan: () => NARRATOR })
  }
  test.each<readonly [string, string]>([
    ['letters', 'a'.repeat(120_000)],
    ['stops', '. '.repeat(60_000)],
    [
      'sentences',
      'Karsovia wies die Vorwürfe am 14. März zurück, während Alveria klagt. '.repeat(1_600),
    ],
    ['one sentence', 'am vergangenen 14. März der Vorwurf, dass er habe '.repeat(2_400)],
  ])('%s', (_, text) => {
    expect(growthOf(text, tagsIn)).toBeLessThan(LINEAR)
    const days = (words: string) => datesFor('de').wordsIn(words, { start: 0, end: words.length })
    expect(growthOf(text, days)).toBeLessThan(LINEAR)
  })
})
