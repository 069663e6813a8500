// What pages print in ever new words: consent, offers, warnings, boxes, frames, fields, and the tail behind the text. Each
// rule has lines that it takes and lines of articles, much like them, that it leaves.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'

const TITLE = 'Harbour of Belmar gets a second crane'
const CREDITS = 'By Mirela Tann\n14 March 2031'
const FIRST =
  'The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It will stand beside the old one.'
const SECOND =
  'The new crane can lift 40 tonnes, twice as much as the old one, which has stood on the quay since 1962.'
const LAST =
  'The port authority of Belmar expects the first ship at the new crane in November, two weeks before the ice.'

const paste = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`

/** The lines of a text that are set aside, as printed. */
const asideIn = (text: string): readonly string[] =>
  (proposalOf(text).regions ?? [])
    .filter(isBoilerplate)
    .flatMap(({ exact }) => exact.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)

const above = (block: string): readonly string[] =>
  asideIn(paste(block, TITLE, CREDITS, FIRST, SECOND, LAST))
const below = (block: string): readonly string[] =>
  asideIn(paste(TITLE, CREDITS, block, FIRST, SECOND, LAST))
const inside = (block: string): readonly string[] =>
  asideIn(paste(TITLE, CREDITS, FIRST, SECOND, block, LAST))
const behind = (...blocks: readonly string[]): readonly string[] =>
  asideIn(paste(TITLE, CREDITS, FIRST, SECOND, LAST, ...blocks))

const lines = (block: string): readonly string[] => block.split('\n')

describe('[BP13] consent, offers, warnings and owners are known by several classes of words and a "we" or "you"', () => {
  test.each([
    'We and 58 partners would like to read data on your device.',
    'Your choices on cookies',
    'Wir und unsere 40 Partner verarbeiten Daten auf Ihrem Gerät.',
    'Le respect de votre vie privée est notre priorité',
    'Nosotros y nuestros socios guardamos datos en tu dispositivo.',
    'The week in the port, every Friday in your inbox.',
    'Our newsroom is independent. Please support it with a gift.',
    'Notre rédaction est indépendante. Soutenez la rédaction avec un don.',
    '18+. Bet with care. T&Cs apply.',
    'Your capital is at risk.',
    '4 crowns a week',
    'The Ledger is a registered charity, no. 4471.',
    'Share prices are delayed by at least 15 minutes.',
    'To unsubscribe, send your mail to leave@ledger.example',
  ])('%s', (line) => expect(behind('© 2031 The Harbour Ledger', line)).toContain(line))

  test.each([
    'The port shares its data with partners in Dunmere.',
    '"We and our partners accept cookies from anybody," said the master of the port.',
    'The crew asked for the consent of the harbour authority.',
    'A mail comes to the harbour every morning with the list of ships.',
    'The harbour choir lives on gifts.',
    'The old crane was at risk of falling on the quay.',
    'The crane costs 4 crowns a week to grease, the harbour authority said.',
    'A registered charity owns the old crane on the quay of Belmar.',
  ])('stays: %s', (line) => expect(inside(line)).toEqual([]))
})

describe('[BP14] one line of a box speaks for the lines of its block', () => {
  test.each([
    'Stay close to the sea\nOne letter a week, and no more.\nSubscribe now',
    'Advertisement\nA bank for people with boots.',
    'Der Abendbrief\nAlles vom Tag in drei Minuten.\nNewsletter abonnieren',
    'Sponsored content\nNine ways to paint a boat',
  ])('%j', (block) => expect(inside(block)).toEqual(lines(block)))

  test.each([
    ['a paragraph of its own below an advertisement', 'Advertisement\n\nNobody was hurt.'],
    ['what somebody says', 'Advertisement\n"It is a fine crane," she said.'],
    ['a subheading behind a box', 'Subscribe now\n\nWhat the crew says'],
  ])('stays: %s', (_, block) => expect(inside(block)).toEqual([lines(block)[0]]))

  test('without blank lines between paragraphs two lines of a box enclose a third', () => {
    const box = 'Sign up for our newsletter\nThe sea in five minutes.\nEnter your email address'
    expect(asideIn([TITLE, CREDITS, FIRST, SECOND, box, LAST].join('\n'))).toEqual(lines(box))
  })

  test.each([
    'Advertisement\nNobody was hurt.\nAdvertisement',
    'Advertisement\nThe crane is blue.\nSubscribe now',
    'Read more: The old crane\nIt rained.\nAdvertisement',
  ])('and nothing else: %j', (block) =>
    expect(asideIn([TITLE, CREDITS, FIRST, SECOND, block, LAST].join('\n'))).not.toContain(
      lines(block)[1],
    ),
  )
})

describe('[BP15] of an embedded post the frame goes and its words stay; so do the names over entries of a live report', () => {
  test.each([
    [
      'Port of Belmar\n@portbelmar\nThe crane has left the yard.\n8:44 PM · May 8, 2031\n96 Reposts 21.9K Likes',
      'The crane has left the yard.',
    ],
    [
      'Crane Watch Belmar\nMay 4 at 8:03 PM\nThey painted it at night.\n2.1K shares · 644 comments',
      'They painted it at night.',
    ],
    ['17.05\nKofi Strand\nThe crane is moving.', '17.05'],
  ])('%j', (block, kept) => {
    const found = inside(block)
    expect(found).not.toContain(kept)
    expect(found.length).toBeGreaterThan(0)
  })

  test.each([
    '8:44 PM was the hour at which the crane came.',
    'Kofi Strand\n\nHe has run the old crane for thirty years.',
    'About 2,100 shares of the port were sold.',
  ])('stays: %j', (block) => expect(inside(block)).toEqual([]))
})

describe('[BP16] whose picture it is, and nothing else, is no caption', () => {
  test.each([
    'Photo: Corbin Hale',
    'Credit: Corbin Hale/Harbour Ledger',
    'Foto: Arne Wulk',
    'Illustration by Teo Marsh for The Harbour Ledger',
    'Courtesy of Belmar Port',
  ])('%s', (line) => {
    expect(below(line)).toEqual([line])
    expect(inside(line)).toEqual([line])
  })

  test.each([
    'The crane at dawn. Photo: Corbin Hale',
    'Photo: the old crane, which will stay',
    'Photographs of the crane were shown.',
  ])('stays: %s', (line) => expect(inside(line)).toEqual([]))
})

describe('[BP17] a database or a mail says in labels what its lines hold', () => {
  const fields = 'SECTION: HOME NEWS\nLENGTH: 318 words\nLOAD-DATE: March 15, 2031'
  test('labels in capitals, above and behind the text', () => {
    expect(below(fields)).toEqual(lines(fields))
    expect(behind(fields)).toEqual(lines(fields))
  })

  test('codes of an archive', () => {
    const text = `SE   Business\nHD   ${TITLE}\nBY   Mirela Tann\nPD   14 March 2031\nLA   English\n\n${FIRST}\n\n${SECOND}\n`
    expect(asideIn(text)).toEqual(['SE   Business', 'LA   English'])
    expect(proposalOf(text)).toMatchObject({
      title: { stated: TITLE },
      byline: { stated: 'Mirela Tann' },
      published: { resolved: '2031-03-14' },
    })
  })

  test.each([
    'Length: 40 metres.',
    'LENGTH: the crane has grown by nine metres since the plans were drawn.',
    'Source: the sea.',
  ])('inside of the text they are text: %s', (line) => expect(inside(line)).toEqual([]))
})

describe('[BP18] behind a sure end what shares nothing with the text belongs to the page', () => {
  const owner = '© 2031 The Harbour Ledger. All rights reserved.'
  test.each([
    'Ten boots for wet weather',
    'The best soup of the year is made in a garage.',
    'Florence Adair',
  ])('%s', (line) => expect(behind(owner, line)).toContain(line))

  test.each([
    'Correction: an earlier version named another crane.',
    'Reporting by Dagny Roe; editing by Sam Oyelaran',
    'The port authority of Belmar will pay for the crane.',
    '"Boots are dear," said Florence Adair.',
  ])('stays: %s', (line) => expect(behind(owner, line)).not.toContain(line))

  test.each(['Nobody was hurt.', 'Soup was served.', 'He left by a side door.'])(
    'a short last paragraph stays: %s',
    (line) => expect(behind(line, 'Related articles\nThe soup of Tarn', owner)).not.toContain(line),
  )

  test('topics of one word each, before a line of the page', () => {
    expect(behind('Cranes\nPorts\nBelmar', '3 comments')).toEqual([
      'Cranes',
      'Ports',
      'Belmar',
      '3 comments',
    ])
    expect(behind('Cranes\nPorts\nBelmar')).toEqual([])
    expect(behind('Cranes 2\nPorts 1', '3 comments')).toEqual(['3 comments'])
    expect(behind('- Cranes\n- Ports', '3 comments')).toEqual(['3 comments'])
  })

  test('what the site or its writer is', () => {
    const text = paste('Belmar Weekly', TITLE, CREDITS, FIRST, SECOND, LAST)
    for (const line of [
      'Belmar Weekly is a newspaper for people with boats.',
      'Mirela Tann covers ports for the Belmar Weekly.',
      'Written by Mirela Tann',
    ])
      expect(asideIn(`${text}\n${line}\n`)).toContain(line)
    for (const line of [
      'Belmar is a town of boats.',
      'Mirela Tann saw the crane fall.',
      'The harbour is the heart of the town.',
    ])
      expect(asideIn(`${text}\n${line}\n`)).not.toContain(line)
  })
})

describe('[BP19] between headline and text buttons, players and second dates go, a standfirst stays', () => {
  test.each([
    'ShareTweetEmailPrint',
    'FacebookXWhatsAppCopy link38 Comments',
    '0:00 / 7:48',
    '1x',
    'Updated 15 March 2031, 07:40',
    'Edited by Dev Marran',
  ])('%s', (line) => expect(below(line)).toEqual([line]))

  test.each([
    'It will lift twice what the old one lifts',
    'The old crane stays, for now.',
    '* Second crane for Belmar\n* First ship in November',
  ])('stays: %j', (block) => expect(below(block)).toEqual([]))
})

describe('[BP20] above a sure headline sentences go as well, unless they speak of its matter', () => {
  test.each([
    'You are never far from a good story with us.',
    'Independent news for the coast',
    'LIVE Runner takes a wrong turn and ends up in Alveria',
  ])('%s', (line) => expect(above(line)).toEqual([line]))

  test.each([
    'A second crane for the harbour of Belmar will come in autumn',
    'The port authority gets its crane, and the harbour its noise.',
    '"The crane will be blue," the harbour master said.',
  ])('stays: %s', (line) => expect(above(line)).toEqual([]))
})
