// Which tag a clause gets and why: where sentences are cut, what is a denial, a claim, context, and what is shown.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { NARRATOR } from '../../src/analysis/reading/sayings.ts'
import { shownCues } from '../../src/analysis/reading/examples.ts'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import { sentencesRead } from '../../src/analysis/reading/sentences.ts'
import { quotesOf } from '../../src/analysis/reading/quotes.ts'
import { taggedOf } from '../../src/analysis/reading/tags.ts'
import type { ReadingInput, Speech, Suggestion } from '../../src/analysis/reading/types.ts'
import { contains, passage } from '../../src/text/span.ts'
import { awkwardText, growthOf, LINEAR } from '../text/support.ts'

const inputOf = (text: string, more: Partial<ReadingInput> = {}): ReadingInput => ({
  text,
  leftOut: [],
  headline: null,
  language: 'en',
  published: null,
  entries: [],
  moved: {},
  aliases: [],
  claims: [],
  ...more,
})

/** An article in which Alveria accuses and Karsovia denies; the sentence stands behind it, in a paragraph of its own. */
const DISPUTE =
  'Alveria accused Karsovia of shipping drones through Belmar. Karsovia denied the allegations on Friday.\n\n'

const after = (
  before: string,
  words: string,
  more: Partial<ReadingInput> = {},
): readonly Suggestion[] =>
  readingResultOf(inputOf(before + words, more)).suggestions.filter(
    ({ start }) => start >= before.length,
  )
const inDispute = (words: string): readonly Suggestion[] => after(DISPUTE, words)
const alone = (words: string): readonly Suggestion[] => after('', words)
const headline = (words: string): readonly Suggestion[] =>
  after('', words, { headline: { start: 0, end: words.length } })

/** Each with the words that it covers, the text itself being cut off. */
const shown = (before: string, words: string, all: readonly Suggestion[]): readonly string[] =>
  all.map((each) => `${each.tag}: ${passage(before + words, each)}`)
const tags = (all: readonly Suggestion[]): readonly string[] => all.map(({ tag }) => tag)

describe('[TG1] a sentence is cut where its clauses get different tags', () => {
  test.each([
    [
      'Karsovia dismissed allegations that it had shipped drones, after Alveria alleged that crates were loaded in Belmar.',
      [
        'denial: Karsovia dismissed allegations that it had shipped drones,',
        'claim: Alveria alleged that crates were loaded in Belmar.',
      ],
    ],
    [
      'Lindqvar called the pictures "a fairy tale" and threatened Alveria with "grave outcomes".',
      [
        'denial: Lindqvar called the pictures "a fairy tale"',
        'context: threatened Alveria with "grave outcomes".',
      ],
    ],
    [
      'The port denied the allegations; the customs office did not respond to questions.',
      [
        'denial: The port denied the allegations;',
        'context: the customs office did not respond to questions.',
      ],
    ],
    [
      'While Alveria alleged that the ship carried arms, Karsovia denied it.',
      ['claim: Alveria alleged that the ship carried arms,', 'denial: Karsovia denied it.'],
    ],
  ])('%s', (words, expected) => {
    expect(shown(DISPUTE, words, inDispute(words))).toEqual(expected)
  })
  test('at the comma of a headline', () => {
    const words = 'Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off'
    expect(shown('', words, headline(words))).toEqual([
      'denial: Karsovia Denies Sending Drones To Ostrelle,',
      'context: Tells Alveria To Back Off',
    ])
  })
  test.each([
    ['parts of one tag', 'Karsovia denied the allegations and rejected the claims of Alveria.'],
    [
      'what is quoted',
      '"We deny it, but they said it was us, and we never shipped one," Lindqvar said.',
    ],
    ['a trailing attribution', 'The crates held drones, the Alverian ministry said.'],
    ['a relative clause', 'Okoro, who leads the office, alleged that the crates held drones.'],
    ['a participle', 'Karsovia denied the allegations, calling them "fiction".'],
    ['a list', 'Karsovia denied selling drones, tanks and shells.'],
  ])('not for %s', (_, words) => expect(inDispute(words)).toHaveLength(1))
})

describe('[TG2] a claim lies inside of a denial behind a claim noun', () => {
  test.each([
    [
      'Karsovia has blasted Alveria over claims that it delivered drones, branding the reports "fiction."',
      'it delivered drones',
      null,
    ],
    [
      'The port rejected accusations by the union that it had hidden a leak.',
      'it had hidden a leak',
      'the union',
    ],
    ['The bank denied reports that two vaults were empty.', 'two vaults were empty', null],
    [
      "The mayor rejected the union's claims that he had sold the pier.",
      'he had sold the pier',
      'the union',
    ],
  ])('%s', (words, claim, accuser) => {
    const nested = inDispute(words).find(({ isNested }) => isNested)
    expect(nested && passage(DISPUTE + words, nested)).toBe(claim)
    expect(nested?.tag).toBe('claim')
    const { stated } = nested!.attribution
    expect(stated && passage(DISPUTE + words, stated)).toBe(accuser)
  })
  test.each([
    ['what was denied', 'Karsovia denied that it had shipped drones.'],
    ['gerunds', 'Karsovia rejected claims of shipping drones.'],
    [
      'a view that nobody is said to hold',
      'The firm rejected the notion that old pumps were to blame.',
    ],
    [
      'where another clause has the claim',
      'Karsovia dismissed allegations that it shipped drones, after Alveria alleged that crates were loaded.',
    ],
  ])('not for %s', (_, words) => {
    expect(inDispute(words).filter(({ isNested }) => isNested)).toEqual([])
  })
  test('not in a headline', () => {
    expect(tags(headline('Karsovia rejects claims that it shipped drones'))).toEqual(['denial'])
  })
})

describe('[TG3] it is a denial where somebody rejects what others put forward', () => {
  test.each([
    'The ministry denied the report.',
    'The mayor rejected the allegation.',
    'Ostrelle dismissed the charge as absurd.',
    'The bank poured cold water on the story.',
    'Both men pleaded not guilty.',
    'The firm disputes that the pumps were off.',
    'The ministry said there was no truth in the report.',
    'The agent said the claims were baseless.',
    'The club rubbished the rumour.',
    'The firm issued a flat denial.',
    'The trust took issue with that account.',
    'The union brushed off the accusation.',
  ])('%s', (words) => expect(tags(alone(words))).toContain('denial'))
  test.each([
    'He was denied access to a lawyer.',
    'The bank did not deny the transfer.',
    'The navy would neither confirm nor deny the strike.',
    'The council rejected the application for a new pier.',
    'She was dismissed from her post in May.',
    'It has never been denied.',
    'The border dispute is older than the state.',
    'The result refutes an older theory of the lake.',
    'A proposal to charge for parking was rejected after a debate.',
    'She denies herself nothing at the table.',
  ])('not: %s', (words) => {
    expect(alone(words).filter(({ tag, isShown }) => tag === 'denial' && isShown)).toEqual([])
  })
})

describe('[TG4] whose words they are decides what a no is', () => {
  test.each([
    [
      'the accused',
      '"Not a single drone has left our ports," a Karsovian minister said.',
      'denial',
    ],
    [
      'the accused, without a no',
      '"The gates were closed all night," the Karsovian minister said.',
      'denial',
    ],
    ['the accused, indirectly', 'Karsovia insisted that it had never sold drones.', 'denial'],
    ['the accuser', 'Alveria said that it had never seen a licence for the drones.', 'claim'],
    [
      'the accuser without evidence',
      'Alveria acknowledged that it had no evidence that the drones were used.',
      'claim',
    ],
    ['a third party', 'Observers said there was no evidence that drones were loaded.', 'claim'],
    ['the narrator', 'The harbour has never had a second crane.', 'context'],
  ])('%s', (_, words, tag) => expect(tags(inDispute(words))).toEqual([tag]))
})

describe('[TG5] it is a claim where somebody puts forward what can be disputed', () => {
  test.each([
    'Alveria accused the port of smuggling.',
    'Okoro alleged that the crates held drones.',
    'Analysts say the factory could build forty drones a month.',
    'According to Okoro, ten crates were loaded.',
    'Residents suspect the well was poisoned.',
    'The inquiry found that the alarm was off.',
    'The crates must have held weapons.',
    'The auditor criticised the board for hiding losses.',
  ])('%s', (words) => expect(tags(inDispute(words))).toContain('claim'))
  test.each([
    'The two states signed a treaty in 2029.',
    'The minister thanked the crew of the ferry.',
    'The council said it would publish the minutes.',
    'Okoro declined to say how the pictures were taken.',
    'The mayor called for an inquiry.',
    'The claims were first published in June.',
  ])('not: %s', (words) => expect(tags(inDispute(words))).toEqual(['context']))
})

describe('[TG6] what is left is context, with its kind', () => {
  test.each([
    ['The ministry did not respond to a request for comment.', 'response-status'],
    ['The firm refused to say who had paid.', 'response-status'],
    ['The treaty bans such sales.', 'legal'],
    ['The agency did not name the official.', 'source-identity'],
    ['The row began in spring.', 'timeline'],
    ['Karsovia and Ostrelle are allies.', 'relation'],
    ['The harbour has two cranes.', 'background'],
  ])('%s', (words, kind) => {
    expect(inDispute(words)).toMatchObject([{ tag: 'context', contextKind: kind }])
  })
  test('a heading of a section and a line without a verb get no tag', () => {
    expect(after(DISPUTE, 'A long story\n\nThe harbour has two cranes.')).toHaveLength(1)
    expect(after(DISPUTE, 'Longest in the county?\n\nThe harbour has two cranes.')).toHaveLength(1)
  })
})

describe('[TG7] how a clause answers an accusation', () => {
  test.each([
    ['Karsovia denied the allegations again.', 'flat'],
    ['Karsovia said the pictures were invented.', 'flat-by-implication'],
    ['Karsovia said that Alveria keeps spreading rumours about drones.', 'non-denial'],
    ['Karsovia said it had no plans to sell drones.', 'partial'],
    ['Karsovia asked Alveria to show a single receipt for the drones.', 'demand-for-evidence'],
    ['Karsovia accused Alveria of arming the rebels.', 'counter-accusation'],
    ['Karsovia admitted that two drones had been sold.', 'admission'],
    ['Karsovia threatened Alveria with sanctions.', 'threat'],
    ['Karsovia declined to comment.', 'refusal'],
    ['Karsovia did not respond to questions.', 'silence'],
  ])('%s', (words, kind) => expect(inDispute(words)[0]?.responseKind).toBe(kind))
  test.each([
    'Alveria accused the port of smuggling.',
    'The two states signed a treaty in 2029.',
    'Analysts say the factory could build forty drones a month.',
  ])('none: %s', (words) => expect(inDispute(words)[0]?.responseKind).toBeNull())
})

describe('[TG8] a weak cue is shown only with what speaks for it', () => {
  test.each([
    [
      'a word of an accusation',
      DISPUTE,
      'Analysts say Karsovia could build forty drones a month.',
      {},
    ],
    [
      'a word of a claim of the case',
      '',
      'The harbour master said the ferry was late.',
      { claims: ['The ferry sank.'] },
    ],
    [
      'the accused speaks',
      DISPUTE,
      '"We have never sold a thing," the Karsovian minister said.',
      {},
    ],
  ])('%s', (_, before, words, more) => {
    const [first] = after(before, words, more)
    expect(first).toMatchObject({ isShown: true, tier: 'weak' })
    expect(first!.score).toBeGreaterThanOrEqual(0.55)
    expect(first!.reasons.map(({ code }) => code).join(' ')).toMatch(/trigger-|speaker-accused/)
  })
  test.each([
    ['nothing shared', DISPUTE, 'The baker said the bread was fresh.'],
    ['no dispute', '', 'The coach said the team had never played better.'],
    ['the default', DISPUTE, 'Drones are light.'],
  ])('not with %s', (_, before, words) => {
    const [first] = after(before, words)
    expect(first).toMatchObject({ isShown: false, tier: 'listed' })
    expect(first!.score).toBeLessThan(0.5)
  })
  test('a strong cue is shown by itself', () => {
    expect(alone('The ministry denied the report.')[0]).toMatchObject({
      isShown: true,
      tier: 'strong',
    })
    expect(alone('The ministry denied the report.')[0]!.score).toBeGreaterThanOrEqual(0.8)
  })
  test('what the decisions moved to listed is not', () => {
    const [first] = after('', 'The ministry denied the report.', {
      moved: { 'en.denial.flat.deny': 'listed' },
    })
    expect(first).toMatchObject({ isShown: false, tier: 'listed' })
  })
})

describe('[TG9] every suggestion has a reason, and its spans lie in the text', () => {
  const laws = (text: string): void => {
    const { suggestions, sentences } = readingResultOf(inputOf(text))
    let last = -1
    for (const { start, end, cue, reasons, isNested } of suggestions) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(start).toBeLessThan(end)
      expect(start).toBeGreaterThanOrEqual(last)
      expect(sentences.some((sentence) => contains(sentence, { start, end }))).toBe(true)
      expect(reasons.length).toBeGreaterThan(0)
      for (const at of [...reasons.flatMap((reason) => reason.at), ...(cue ? [cue] : [])])
        expect(contains({ start: 0, end: text.length }, at)).toBe(true)
      if (!isNested) last = start
    }
  }
  test('in an article', () => laws(`${DISPUTE}Karsovia has slammed claims that it sold drones.`))
  test('in awkward text', () => {
    const pieces = fc.constantFrom(
      ' denied claims that it was ',
      ' and warned ',
      ', but he said ',
      '“Never',
      '” ',
      '. The ',
      '; ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(awkwardText, pieces), { maxLength: 8 }), (parts) =>
        laws(parts.join('')),
      ),
      { numRuns: 150 },
    )
  })
})

describe('[TG10] every entry of the English lexicon is found in its example', () => {
  const lexicon = lexiconFor({ language: 'en', entries: [], moved: {} })
  const english = shownCues('en')
  test.each(english.map(({ id, class: kind, example }) => [id, kind, example] as const))(
    '%s',
    (id, kind, example) => {
      const hits = lexicon.hitsIn(example, { start: 0, end: example.length })
      expect(hits.find(({ entry }) => entry.id === id)?.entry.class).toBe(kind)
    },
  )
  test('with a tier and a note, and no id twice', () => {
    expect(new Set(english.map(({ id }) => id)).size).toBe(english.length)
    for (const { note } of english) expect(note).toBeTruthy()
  })
})

describe('[TG11] without rules for a language nothing is tagged, unless the case has words for it', () => {
  const words = 'Le maire nie les faits.'
  test('none', () => expect(after('', words, { language: 'fr' })).toEqual([]))
  test('the case’s own', () => {
    const entry = {
      id: 'fr.nier',
      language: 'fr',
      class: 'denial',
      pattern: 'nie|nient',
      tier: 'strong',
    } as const
    expect(tags(after('', words, { language: 'fr', entries: [entry] }))).toEqual(['denial'])
  })
})

describe('[TG12] linear in the text', () => {
  const speech: Speech = {
    ofQuotes: [],
    ofSpan: () => NARRATOR,
  }
  const lexicon = lexiconFor({ language: 'en', entries: [], moved: {} })
  test.each([
    'He denied claims that it was not so, and warned, but the port said it did. ',
    'He denied claims that it was not so, and warned, but the port said it did ',
    '"Never," he said. ',
    'and said ',
    'claims that it was ',
    'a ',
  ])(
    '%j',
    (unit) => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length))
      const grows = growthOf(text, (part) => {
        const input = inputOf(part)
        const { paragraphs, sentences } = sentencesRead(input)
        const quotes = quotesOf(part, paragraphs)
        const hits = sentences.flatMap((sentence) =>
          lexicon.hitsIn(part, sentence).map((hit) => ({ ...hit, isQuoted: false })),
        )
        return taggedOf({ ...input, paragraphs, sentences, quotes, lexicon, hits }, speech)
      })
      expect(grows).toBeLessThan(LINEAR)
    },
    60_000,
  )
})
