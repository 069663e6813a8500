// Full-text search over the articles of a case.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryOf } from '../../src/analysis/query.ts'
import { createSearch, type Search } from '../../src/analysis/search.ts'
import { termsOf } from '../../src/analysis/terms.ts'
import { createVocabulary } from '../../src/analysis/vocabulary.ts'
import type { Entry } from '../../src/analysis/messages.ts'
import { awkwardText, growthOf, LINEAR, quarters } from '../text/support.ts'
import { entry, spansOf } from './entries.ts'

const denial =
  'Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle.\n\n“Not a single drone has left our ports for Ostrelle,” Karsovia’s deputy minister said.'
const charge =
  'Alveria said 1,200 drones were delivered through the port of Belmar. The U.S. was silent.'

const searchOver = (...entries: readonly Entry[]): Search => {
  const search = createSearch()
  for (const each of entries) search.index(each)
  return search
}

const both = (): Search =>
  searchOver(
    entry('denial', denial, {
      title: 'A charge is rejected',
      outlet: 'The Harbour Ledger',
      byline: 'Mirela Tann',
    }),
    entry('charge', charge, { title: 'Drones in Belmar', outlet: 'Globe Ticker' }),
  )

const ids = (search: Search, query: string): readonly string[] =>
  search.search(query, 50).hits.map(({ id }) => id)

describe('[FS5] every word must be found', () => {
  test.each([
    ['drones ', ['charge', 'denial']],
    ['drones ports ', ['denial']],
    ['ledger drones ', ['denial']],
    ['tann ', ['denial']],
    ['KARSOVIA ', ['denial']],
    ['us ', ['charge']],
    ['u.s. ', ['charge']],
    ['1200 ', ['charge']],
    ['drones Dunmere ', []],
    ['', []],
    ['… ', []],
  ])('%s', (query, expected) => expect(ids(both(), query)).toEqual(expected))

  test('in the title it counts for more', () => {
    const search = searchOver(
      entry('text', 'A harbour, and much more about ships and crates.'),
      entry('title', 'Much about ships and crates and a port there.', { title: 'Harbour' }),
    )
    expect(ids(search, 'harbour ')).toEqual(['title', 'text'])
  })

  test('where it was found is said', () => {
    const [hit] = both().search('ledger single ', 1).hits
    expect(hit?.fields).toEqual(['outlet', 'text'])
    const [other] = both().search('ticker ', 1).hits
    expect(other).toMatchObject({ id: 'charge', fields: ['outlet'], snippet: null })
  })
})

describe('[FS6] the last word may be a beginning', () => {
  test.each([
    ['dro', ['charge', 'denial']],
    ['drones por', ['charge', 'denial']],
    ['dro ', []],
    ['por drones ', []],
    ['d', []],
    ['"left our po', ['denial']],
    ['"left our po"', []],
  ])('%s', (query, expected) => expect(ids(both(), query).toSorted()).toEqual(expected))
})

describe('[FS7] words in quotation marks follow each other', () => {
  test.each([
    ['"attack drones"', ['denial']],
    ['“attack drones” ostrelle ', ['denial']],
    ['"drones attack"', []],
    ['"port of Belmar"', ['charge']],
    ['"harbour ledger"', ['denial']],
    ['"Ostrelle not a single"', ['denial']],
    ['"Ledger Mirela"', []],
  ])('%s', (query, expected) => expect(ids(both(), query)).toEqual(expected))

  test('all of the phrase is the hit', () => {
    const [hit] = both().search('"ports for Ostrelle"', 1).hits
    expect(hit?.snippet?.words).toBe('ports for Ostrelle')
  })
})

describe('[FS8] where nothing is found, similar words are, and that is said', () => {
  test.each([
    ['Karsovai ', ['denial']],
    ['alegations ', ['denial']],
    ['dismised alegations ', ['denial']],
    ['belmer ', ['charge']],
    ['prot ', []],
    ['"Karsovai on"', []],
  ])('%s', (query, expected) => {
    const found = both().search(query, 50)
    expect(found.hits.map(({ id }) => id)).toEqual(expected)
    expect(found.isFuzzy).toBe(expected.length > 0)
  })

  test('what is found as typed is never mixed with it', () => {
    const search = searchOver(entry('a', 'Lindqvar spoke.'), entry('b', 'Lindqvat spoke.'))
    expect(search.search('lindqvar ', 9)).toMatchObject({ total: 1, isFuzzy: false })
  })

  test('the distance is that of the textbook', () => {
    const slow = (a: string, b: string): number => {
      const rows = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_x, j) => (i === 0 ? j : j === 0 ? i : 0)),
      )
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const cost = a[i - 1] === b[j - 1] ? 0 : 1
          let least = Math.min(
            rows[i - 1]![j]! + 1,
            rows[i]![j - 1]! + 1,
            rows[i - 1]![j - 1]! + cost,
          )
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
            least = Math.min(least, rows[i - 2]![j - 2]! + 1)
          rows[i]![j] = least
        }
      return rows[a.length]![b.length]!
    }
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    const words = fc.uniqueArray(word, { maxLength: 40 })
    fc.assert(
      fc.property(words, words, word, fc.integer({ min: 0, max: 3 }), (first, later, to, most) => {
        const vocabulary = createVocabulary()
        const all = [...new Set([...first, ...later])]
        for (const each of first) vocabulary.numberOf(each)
        vocabulary.similar(to, most)
        for (const each of later) vocabulary.numberOf(each)
        const numbers = all.filter((each) => slow(each, to) <= most).map(vocabulary.numberOf)
        expect(vocabulary.similar(to, most)).toEqual(numbers.toSorted((a, b) => a - b))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('[FS9] a hit is shown where it stands', () => {
  const word = fc.constantFrom(
    'karsovia',
    'Ostrellé',
    'U.S.',
    'dro\u00ADnes',
    "Alveria's",
    '1,200',
    '卡索',
    'ab',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))

  test('the words of the place are the words that were asked for', () =>
    fc.assert(
      fc.property(text, word, (words, asked) => {
        const [hit] = searchOver(entry('a', words)).search(`${asked} `, 1).hits
        const [first] = termsOf(asked)
        expect(hit !== undefined).toBe(words.includes(asked))
        if (!hit?.snippet) return
        const { start, end } = hit.snippet
        expect(hit.snippet.words).toBe(words.slice(start, end))
        expect(termsOf(hit.snippet.words)[0]?.folded).toBe(first?.folded)
        expect(hit.snippet.before.length + hit.snippet.after.length).toBeLessThan(200)
      }),
    ))

  test('among its neighbours, in one line, cut at blanks', () => {
    const long = `${'Before it there are words. '.repeat(9)}\n\nThe crates\nwere loaded. ${'Behind it there are words. '.repeat(9)}`
    const [hit] = searchOver(entry('a', long)).search('crates ', 1).hits
    expect(hit?.snippet).toMatchObject({ words: 'crates' })
    expect(hit?.snippet?.before).toMatch(/^…\w[^\n]* The $/)
    expect(hit?.snippet?.after).toMatch(/^ were loaded\. [^\n]*\w…$/)
  })

  test('the line that holds most of the words', () => {
    const far = `A drone. ${'Nothing of it here. '.repeat(20)}The drone left the harbour.`
    const [hit] = searchOver(entry('a', far)).search('harbour drone ', 1).hits
    expect(hit?.snippet?.start).toBe(far.lastIndexOf('drone'))
  })
})

describe('[FS10] what is left out is not found', () => {
  const text = 'Karsovia denied it. ADVERT buy drones now ADVERT Alveria repeated it.'
  const search = searchOver(
    entry('a', text, { leftOut: spansOf(text, 'ADVERT buy drones now ADVERT') }),
  )

  test.each([
    ['drones ', 0],
    ['"denied it Alveria"', 0],
    ['"Alveria repeated"', 1],
  ])('%s', (query, total) => expect(search.search(query, 9).total).toBe(total))

  test('nor shown beside what is', () => {
    const [hit] = search.search('alveria ', 1).hits
    expect(hit?.snippet).toMatchObject({ before: '', words: 'Alveria', after: ' repeated it.' })
    const [first] = search.search('karsovia ', 1).hits
    expect(first?.snippet).toMatchObject({ before: '', words: 'Karsovia', after: ' denied it.' })
  })
})

describe('[FS11] scripts without blanks, and from right to left', () => {
  const search = searchOver(
    entry('zh', '卡索维亚周五否认向奥斯特雷尔运送无人机。'),
    entry('th', 'โรงเรียนของเราอยู่ที่กรุงเทพ'),
    entry('ar', 'نفت كارسوفيا يوم الجمعة الاتهامات'),
    entry('he', 'שר החוץ הכחיש את הדיווח'),
    entry('ja', '東京ドームで記者会見'),
  )
  test.each([
    ['卡索维亚', ['zh']],
    ['无人机', ['zh']],
    ['维卡', []],
    ['โรงเรียน', ['th']],
    ['ที่กรุงเทพ', ['th']],
    ['كارسوفيا', ['ar']],
    ['הכחיש ', ['he']],
    ['ドーム', ['ja']],
  ])('%s', (query, expected) => expect(ids(search, query)).toEqual(expected))

  test('any part of a Chinese text is found in it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'卡索维亚否认运送'), minLength: 3, maxLength: 30 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 6 }),
        (text, from, length) => {
          const part = text.slice(from % text.length, (from % text.length) + length)
          const [hit] = searchOver(entry('a', text)).search(part, 1).hits
          expect(hit?.snippet?.words).toBe(part)
        },
      ),
    ))
})

test('[FS12] after any adding, changing and removing it finds what a fresh one finds', () => {
  const words = fc.array(fc.constantFrom('karsovia', 'karsov', 'drone', 'drones', 'port', 'left'), {
    minLength: 1,
    maxLength: 12,
  })
  const steps = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words: fc.option(words) }),
    { maxLength: 30 },
  )
  const query = fc.oneof(
    words.map((each) => each.slice(0, 3).join(' ')),
    words.map((each) => `${each.slice(0, 2).join(' ')} `),
    words.map((each) => `"${each.slice(0, 2).join(' ')}"`),
  )
  fc.assert(
    fc.property(steps, query, (all, asked) => {
      const search = createSearch()
      const model = new Map<string, string>()
      for (const { id, words: each } of all) {
        if (each) {
          model.set(id, each.join(' '))
          search.index(entry(id, each.join(' ')))
        } else {
          model.delete(id)
          search.remove(id)
        }
      }
      expect(search.size()).toBe(model.size)
      const found = search.search(asked, 50)
      if (found.isFuzzy) return
      const expected = [...model].filter(([, text]) => isFound(text, asked)).map(([id]) => id)
      expect(found.hits.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
      expect(found.total).toBe(expected.length)
    }),
    { numRuns: 500 },
  )
})

test('[AL10] what a search tells is exactly the best of all that it found, scored one by one', () => {
  const words = (most: number) =>
    fc
      .array(fc.constantFrom('karsovia', 'karsov', 'drone', 'drones', 'port'), { maxLength: most })
      .map((each) => each.join(' '))
  const article = fc.record({
    id: fc.integer({ min: 0, max: 40 }).map(String),
    title: words(4),
    outlet: words(2),
    byline: words(2),
    text: words(40),
  })
  fc.assert(
    fc.property(
      fc.array(article, { maxLength: 60 }),
      fc.uniqueArray(fc.nat(40).map(String), { maxLength: 10 }),
      words(3),
      fc.boolean(),
      fc.nat(12),
      (articles, gone, asked, isOpen, limit) => {
        const search = createSearch()
        const model = new Map<string, Entry>()
        for (const { id, text, ...lines } of articles) {
          const each = entry(id, text, lines)
          search.index(each)
          model.delete(id)
          model.set(id, each)
        }
        for (const id of gone) {
          search.remove(id)
          model.delete(id)
        }
        const found = search.search(isOpen ? asked : `${asked} `, limit)
        const expected = scored([...model.values()], asked.split(' ').filter(Boolean), isOpen)
        if (found.isFuzzy) {
          expect(expected).toEqual([])
          return
        }
        expect(found.total).toBe(expected.length)
        const told = found.hits.map(({ id, score }) => ({ id, score }))
        expect(told).toEqual(expected.slice(0, limit))
      },
    ),
    { numRuns: 1_000 },
  )
})

/** BM25 as the textbook has it, article by article, in the order in which they came. */
const scored = (
  articles: readonly Entry[],
  asked: readonly string[],
  isOpen: boolean,
): readonly { readonly id: string; readonly score: number }[] => {
  const listOf = (words: string): readonly string[] => words.split(' ').filter(Boolean)
  // One more for the end of a text that has words.
  const lengthOf = ({ text }: Entry): number => (text ? listOf(text).length + 1 : 0)
  const lengths = articles.reduce((sum, each) => sum + lengthOf(each), 0)
  const average = Math.max(1, lengths) / Math.max(1, articles.length)
  const count = (words: string, answers: ReadonlySet<string>, most: number): number =>
    [...answers].reduce(
      (sum, answer) => sum + Math.min(most, listOf(words).filter((each) => each === answer).length),
      0,
    )
  const all = asked.map((word, n) => {
    const isBeginning = isOpen && n === asked.length - 1
    const isAnswer = (each: string) => (isBeginning ? each.startsWith(word) : each === word)
    const everything = articles.flatMap(({ title, outlet, byline, text }) =>
      listOf(`${title} ${outlet} ${byline} ${text}`),
    )
    const answers = new Set(everything.filter(isAnswer))
    const frequencies = articles.map(
      ({ title, outlet, byline, text }) =>
        count(text, answers, 15) +
        3 * count(title, answers, 1) +
        2 * count(outlet, answers, 1) +
        2 * count(byline, answers, 1),
    )
    const holding = frequencies.filter((each) => each > 0).length
    return {
      frequencies,
      rarity: Math.log(1 + (articles.length - holding + 0.5) / (holding + 0.5)),
    }
  })
  return articles
    .flatMap((article, i) => {
      if (all.length === 0 || all.some(({ frequencies }) => frequencies[i] === 0)) return []
      const length = 1 - 0.75 + (0.75 * lengthOf(article)) / average
      const scores = all.map(({ frequencies, rarity }) => {
        const frequency = frequencies[i]!
        return (rarity * frequency * (1.2 + 1)) / (frequency + 1.2 * length)
      })
      return [{ id: article.id, score: scores.reduce((sum, each) => sum + each) }]
    })
    .sort((a, b) => b.score - a.score)
}

/** The slow way. */
const isFound = (text: string, asked: string): boolean => {
  const words = text.split(' ')
  if (asked.startsWith('"')) return ` ${text} `.includes(` ${asked.replaceAll('"', '')} `)
  const wanted = asked.split(' ').filter(Boolean)
  return wanted.every((each, n) =>
    n === wanted.length - 1 && !asked.endsWith(' ')
      ? words.some((word) => word.startsWith(each))
      : words.includes(each),
  )
}

describe('[FS13] a query', () => {
  test('is words, phrases, and whether the last word is still being typed', () => {
    expect(queryOf('the "port of Belmar" was')).toEqual({
      words: ['the', 'port', 'of', 'belmar', 'was'],
      phrases: [{ from: 1, to: 4 }],
      isOpen: true,
    })
    expect(queryOf('was ').isOpen).toBe(false)
    expect(queryOf('卡索')).toMatchObject({ words: ['卡', '索'], phrases: [{ from: 0, to: 2 }] })
  })

  test('of any signs is understood', () => {
    const search = both()
    fc.assert(
      fc.property(awkwardText, (typed) => {
        const { words, phrases } = queryOf(typed)
        for (const { from, to } of phrases) expect(to <= words.length && from < to).toBe(true)
        expect(search.search(typed, 5).hits.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('of a megabyte takes no longer than a long one', () => {
    const search = both()
    const typed = 'drones '.repeat(200_000)
    // 1 where only its beginning is looked at, 8 where all of it is.
    expect(growthOf(typed, (some) => search.search(some, 5), 4)).toBeLessThan(4)
  })
})

test.each(quarters.slice(0, 4))(
  '[FS4] a quarter of a megabyte of %s is indexed and found in',
  (_name, text) => {
    const search = createSearch()
    const index = (some: string) => search.index(entry('a', `${some} drones`))
    expect(growthOf(text, index)).toBeLessThan(LINEAR)
    expect(search.search('drones ', 1).total).toBe(1)
  },
)
