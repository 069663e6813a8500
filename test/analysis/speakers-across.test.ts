// Who says a sentence or a quotation, by what stands around it; who is meant; through whom it came.

import { describe, expect, test } from 'vitest'
import { speechOf } from '../../src/analysis/reading/attribution.ts'
import { groundOf, readingOf, stated } from './spoken.ts'

describe('[SP12] a quotation without an attribution goes on', () => {
  test.each([
    ['"It is false," Okoro said. "It was made up."', 1, 'Okoro'],
    ['Okoro denied it. "It was made up."', 0, 'Okoro'],
    ['Okoro denied it.\n\n"It was made up in an office. Nobody left."', 0, 'Okoro'],
    ['Okoro spoke to reporters and said:\n\n"It was made up."', 0, 'Okoro'],
    ['"It was made up. There was no ship," the minister said.', 0, 'the minister'],
  ])('%s', (text, n, speaker) => expect(readingOf(text).whoQuoted(n)).toBe(speaker))

  test('sentences within one are its speaker’s', () => {
    const text = 'Okoro denied it. "It was made up. There was no ship. Nobody left."'
    const { who } = readingOf(text)
    expect(['It was made up.', 'There was no ship.', 'Nobody left.'].map(who)).toEqual([
      'Okoro',
      'Okoro',
      'Okoro',
    ])
  })

  test('over paragraphs by the chain of the quotation', () => {
    const text =
      '"It was made up," Vass said. "There was no ship.\n\n"Nobody left."\n\nOkoro laughed.'
    const ground = groundOf(text)
    const quotes = ground.quotes.map((quote, i) => (i === 2 ? { ...quote, chain: 1 } : quote))
    expect(speechOf({ ...ground, quotes }).ofQuotes.map((each) => stated(text, each))).toEqual([
      'Vass',
      'Vass',
      'Vass',
    ])
  })

  test.each([
    ['The port was closed.\n\n"It was made up."', 0, 'unknown'],
    ['The port was closed. The so-called "shed" burned.', 0, 'unknown'],
    ['Okoro denied it. "It was made up," Vass said.', 0, 'Vass'],
  ])('but: %s', (text, n, speaker) => expect(readingOf(text).whoQuoted(n)).toBe(speaker))
})

describe('[SP13] the attribution of the next sentence', () => {
  test.each([
    ['"Not one has left." "It was made up," the minister added.', 0, 'the minister'],
    ['"Not one has left. None will." Vass said so on Friday.', 0, 'Vass'],
    ['"Not one has left."\n\n— Hanne Okoro', 0, 'Hanne Okoro'],
  ])('%s', (text, n, speaker) => expect(readingOf(text).whoQuoted(n)).toBe(speaker))

  test.each([
    ['"Not one has left." The port was closed. Vass denied it.', 0, 'unknown'],
    ['"Not one has left."\n\nThe port was closed, Vass said.', 0, 'unknown'],
    ['Okoro denied it. "Not one has left." Vass said the port was closed.', 0, 'Okoro'],
  ])('but: %s', (text, n, speaker) => expect(readingOf(text).whoQuoted(n)).toBe(speaker))
})

const named = (text: string, words: string): string => readingOf(text).of(words).name

describe('[SP14] a pronoun is stated as it is and means the nearest speaker that fits', () => {
  test.each([
    [
      'Hanne Okoro said it was closed. She said it would stay so.',
      'She said it would',
      'Hanne Okoro',
    ],
    ['Mr Vass denied it. Ms Okoro said it was true. He said she lied.', 'He said she lied', 'Vass'],
    [
      'A spokeswoman, Mira Dale, said no. Tor Vass said yes. She said never.',
      'She said never',
      'Mira Dale',
    ],
    [
      'The ministry of Karsovia denied it. It said the port was closed.',
      'It said the port',
      'ministry of Karsovia',
    ],
    [
      'Mira Dale, who led the work, said the bats took turns. It does not show that they plan, she said.',
      'It does not show',
      'Mira Dale',
    ],
    [
      'After Tor Vass met the union, he said the talks had failed.',
      'he said the talks',
      'Tor Vass',
    ],
    ['Okoro said it was closed. According to her, it would stay so.', 'According to her', 'Okoro'],
  ])('%s', (text, words, name) => expect(named(text, words)).toBe(name))

  test('the stated words are the pronoun', () => {
    const { who } = readingOf('Hanne Okoro said it was closed. She said it would stay so.')
    expect(who('She said it would stay so.')).toBe('She')
  })

  test.each([
    [
      'Hanne Okoro said yes and Tor Vass, asked twice, said no, but Mira Dale denied it. They said so.',
      'They said so',
    ],
    ['The port was closed. He said it would stay so.', 'He said it would'],
    ['Mr Vass denied it. She said it was true.', 'She said it was'],
  ])('nobody can tell: %s', (text, words) => expect(named(text, words)).toBe(''))

  test('two that fit alike are nobody', () => {
    const text =
      'The port was closed, said Hanne Okoro, and it will stay closed, said Tor Vass. She said no.'
    const { of, who } = readingOf(text)
    expect([who('She said no.'), of('She said no.').name]).toEqual(['She', ''])
  })
})

describe('[SP15] an office or a noun means the nearest earlier one that bears it', () => {
  test.each([
    [
      'Deputy Trade Minister Pavo Lindqvar denied it. The minister said no.',
      'The minister said',
      'Pavo Lindqvar',
    ],
    [
      'Security adviser Hanne Okoro said yes. Pavo Lindqvar, the minister, said no. The advisor laughed and said so.',
      'The advisor laughed',
      'Hanne Okoro',
    ],
    [
      'The Port Authority of Belmar denied it. The authority said no.',
      'The authority said',
      'Port Authority of Belmar',
    ],
    [
      'Chairman Tor Vass gave out a letter and denied it. The letter says that nobody left.',
      'The letter says',
      'Tor Vass',
    ],
  ])('%s', (text, words, name) => expect(named(text, words)).toBe(name))

  test.each([
    ['Deputy Trade Minister Pavo Lindqvar denied it. A minister said no.', 'A minister said'],
    [
      'Deputy Trade Minister Pavo Lindqvar denied it. The gulls complained that it was cold.',
      'The gulls',
    ],
    ['Pavo Lindqvar denied it. The mayor said no.', 'The mayor said'],
  ])('nobody: %s', (text, words) => expect(named(text, words)).toBe(''))
})

describe('[SP16] whole names, abbreviations and the aliases of the case', () => {
  test.each([
    ['Okoro denied it. Hanne Okoro was in Belmar.', 'Okoro denied it', 'Hanne Okoro'],
    ['Hanne Okoro was in Belmar. Mr Okoro denied it.', 'Mr Okoro denied', 'Hanne Okoro'],
    [
      'The Inland Harbour Council (IHC) met. The IHC denied it.',
      'The IHC denied',
      'Inland Harbour Council',
    ],
    [
      'Holloway Pulp & Paper closed the mill. Holloway denied it.',
      'Holloway denied',
      'Holloway Pulp & Paper',
    ],
  ])('%s', (text, words, name) => expect(named(text, words)).toBe(name))

  test.each([
    ['Karsovia denied it. Only Karsovia and Ostrelle signed.', 'Karsovia denied it', 'Karsovia'],
    ['Ostrelle denied it. Karsovia and Ostrelle signed.', 'Ostrelle denied it', 'Ostrelle'],
    ['Orrel and Teil met in Belmar. Teil denied it.', 'Teil denied it', 'Teil'],
  ])('two that are named together are two: %s', (text, words, name) =>
    expect(named(text, words)).toBe(name),
  )

  test('two first names are never taken for one', () => {
    const text = 'Hanne Okoro met Tomas Okoro. Okoro denied it. Hanna Okoro said no.'
    expect(named(text, 'Okoro denied it')).toBe('Okoro')
    expect(named(text, 'Hanna Okoro said no')).toBe('Hanna Okoro')
  })

  test('an alias comes first', () => {
    const aliases = [{ canonical: 'Pavo Lindqvar', variants: ['Lindqvist', 'Pavo Lindqvist'] }]
    const text = 'Pavo Lindqvist spoke in Belmar. Mr Lindqvist denied it.'
    expect(readingOf(text, { aliases }).of('Mr Lindqvist denied').name).toBe('Pavo Lindqvar')
    expect(readingOf(text).of('Mr Lindqvist denied').name).toBe('Pavo Lindqvist')
  })
})

describe('[SP17] office and kind of source', () => {
  test.each([
    [
      'Karsovian Deputy Trade Minister Pavo Lindqvar denied it.',
      'Pavo Lindqvar',
      'Karsovian Deputy Trade Minister',
      'named',
    ],
    [
      'Pavo Lindqvar, the deputy trade minister, denied it.',
      'Pavo Lindqvar',
      'the deputy trade minister',
      'named',
    ],
    ['Mr Lindqvar denied it.', 'Lindqvar', '', 'named'],
    ['A senior official who asked not to be named denied it.', '', 'A senior official', 'unnamed'],
    [
      'People familiar with the matter denied it.',
      '',
      'People familiar with the matter',
      'unnamed-plural',
    ],
    ['Analysts denied it.', '', 'Analysts', 'unnamed-plural'],
    ['Two residents denied it.', '', 'Two residents', 'unnamed-plural'],
    ['A report by the auditor found that it was false.', '', '', 'document'],
    ['The indictment says that it was false.', '', '', 'document'],
    ['Satellite images showed crates on the quay.', '', '', 'document'],
    ['The Karsov Wire denied it.', 'Karsov Wire', '', 'named'],
    ['Ostrelle’s foreign ministry denied it.', 'Ostrelle’s foreign ministry', '', 'named'],
    ['The port was closed.', '', '', 'outlet'],
  ])('%s', (text, name, role, sourceType) => {
    const { attribution } = { attribution: readingOf(text).of(text) }
    expect([attribution.name, attribution.role, attribution.sourceType]).toEqual([
      name,
      role,
      sourceType,
    ])
  })
})

describe('[SP18] through whom it came, innermost first', () => {
  const chain = (text: string, outlet: string | null = null): readonly string[] =>
    readingOf(text, { outlet }).of(text).chain

  test.each([
    [
      'Pavo Lindqvar said in a statement carried by the state-run Karsov Wire that it was false.',
      ['Pavo Lindqvar', 'Karsov Wire'],
    ],
    [
      'In a statement published by the Karsov Wire, Pavo Lindqvar denied it.',
      ['Pavo Lindqvar', 'Karsov Wire'],
    ],
    [
      'The Karsov Wire quoted Pavo Lindqvar as saying that it was false.',
      ['Pavo Lindqvar', 'Karsov Wire'],
    ],
    [
      'Pavo Lindqvar was quoted by the Karsov Wire as saying that it was false.',
      ['Pavo Lindqvar', 'Karsov Wire'],
    ],
    [
      'The ministry of Karsovia rejected the report, the Karsov Wire reported.',
      ['ministry of Karsovia', 'Karsov Wire'],
    ],
    [
      'Pavo Lindqvar told the Belmar Courier that it was false.',
      ['Pavo Lindqvar', 'Belmar Courier'],
    ],
  ])('%s', (text, names) => expect(chain(text, 'The Harbour Ledger')).toEqual(names))

  test.each([
    ['Pavo Lindqvar told the Harbour Ledger that it was false.', ['Pavo Lindqvar']],
    ['Pavo Lindqvar told reporters that it was false.', ['Pavo Lindqvar']],
    ['A report said that it was false.', []],
    ['The port was closed.', []],
  ])('but: %s', (text, names) => expect(chain(text, 'The Harbour Ledger')).toEqual(names))

  test('without the name of the outlet nobody knows whether it was told another one', () => {
    expect(chain('Pavo Lindqvar told the Harbour Ledger that it was false.')).toEqual([
      'Pavo Lindqvar',
    ])
  })
})

describe('[SP19] an interview goes by turns', () => {
  const text = [
    'Tor Vass spoke to the paper.',
    'Q. Was the port closed?',
    'A. It was closed. Nobody left.',
    'Q. Are you sure?',
    'A. I am.',
  ].join('\n\n')

  test('questions are the narrator’s, answers of the one who is asked', () => {
    const { of, who } = readingOf(text)
    expect([who('Was the port closed?'), who('Are you sure?')]).toEqual(['outlet', 'outlet'])
    expect([of('It was closed.').name, of('Nobody left.').name, of('I am.').name]).toEqual([
      'Tor Vass',
      'Tor Vass',
      'Tor Vass',
    ])
  })

  test('a paragraph that begins with a name and a colon is its words', () => {
    const { who } = readingOf(
      'The talk with Vass.\n\nVass: The port was closed. Nobody left.\n\nIt rained.',
    )
    expect([who('The port was closed.'), who('Nobody left.'), who('It rained.')]).toEqual([
      'Vass',
      'Vass',
      'outlet',
    ])
  })

  test('letters and lists are no interview', () => {
    const { who } = readingOf('A. Dale lives in Pell.\n\nA. Vass lives in Belmar. It rained.')
    expect([who('Dale lives in Pell.'), who('It rained.')]).toEqual(['outlet', 'outlet'])
  })
})
