// Which line is the title, who signs it and which outlet prints it, on pages where other lines look more like it.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import type { StatedValue } from '../../src/core/types.ts'

const TITLE = 'Harbour of Belmar gets a second crane'
const BODY = `The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It will stand beside the old one.

The new crane can lift 40 tonnes, twice as much as the old one, which has stood on the quay since 1962.

The port authority of Belmar expects the first ship at the new crane in November, two weeks before the ice.
`
const stated = (value: StatedValue | undefined): string | null =>
  value?.state === 'stated' ? value.stated : null
const titleOf = (text: string): string | null => stated(proposalOf(text).title)

describe('[MD10] the title is the line that speaks of the matter, whatever looks like a title beside it', () => {
  test.each([
    ['a strapline', `Independent reporting from the coast\n\n${TITLE}`],
    ['a path of the site that names the place', `Belmar Harbour » The quay\nCranes\n\n${TITLE}`],
    [
      'a standfirst of two sentences, no longer than itself',
      `We have been here before, and then some more\nThe quay gets a second crane. The authority pays\n\nBy Mirela Tann`,
      'We have been here before, and then some more',
    ],
    [
      'a whole menu in one line',
      `Belmar News Quay Sport Business Opinion Culture of the coast Jobs Cranes Letters Weather Harbour\n${TITLE}\nBy Mirela Tann`,
    ],
    ['a menu without marks', `Markets Companies Funds Currencies Tools Watchlist\n\n${TITLE}`],
    ['a teaser', `LIVE Runner takes wrong turn, ends up in Alveria\n\n${TITLE}`],
    [
      'a longer standfirst',
      `${TITLE}\nPort authority says the old one will stay, for the time being and perhaps for good`,
    ],
    ['a standfirst with a stop', `${TITLE}\nThe old one stays. It is loved.\n\nBy Mirela Tann`],
    [
      'a list of what happened',
      `${TITLE}\n\nSummary\nCrane left the yard at dawn\nPort authority to pay nine million\nOld crane stays on the quay`,
    ],
  ])('%s', (_, head, title = TITLE) =>
    expect(titleOf(`${head}\n\n14 March 2031\n\n${BODY}`)).toBe(title),
  )

  test('a title that shares no word with the text, above a longer line that does', () =>
    expect(
      titleOf(
        `Something tall and blue this way comes\nThe port authority of Belmar will put a second crane beside the old one on the quay\n\n14 March 2031\n\n${BODY}`,
      ),
    ).toBe('Something tall and blue this way comes'))

  test('a list that shares more words than the title, with something between it and the date', () =>
    expect(
      titleOf(
        `Storm keeps Belmar harbour shut\n\nSummary\nPort authority to place second crane in autumn\nThe new crane will stand on the quay\nOld crane of the Belmar harbour stays on the quay\n\nWeather where you are\n\n14 March 2031\n\n${BODY}`,
      ),
    ).toBe('Storm keeps Belmar harbour shut'))

  test.each([
    'Two cranes. One quay. No plan.',
    'We counted every crane in Belmar. There were two.',
  ])('two sentences, signed: %s', (title) =>
    expect(titleOf(`${title}\n\nMirela Tann\n\n14 March 2031\n\n${BODY}`)).toBe(title),
  )

  test.each([
    [`HEADLINE: ${TITLE}\nBYLINE: Mirela Tann`, TITLE],
    [`From: Ledger <a@ledger.example>\nSubject: Fwd: [ports] ${TITLE}`, TITLE],
    ['UPDATE 2-Belmar gets a second crane', 'UPDATE 2-Belmar gets a second crane'],
  ])('a label is not part of it, a kicker is: %j', (head, title) =>
    expect(titleOf(`${head}\n\n${BODY}`)).toBe(title),
  )
})

describe('[MD11] a byline in labels, in brackets, beside an address', () => {
  const bylineOf = (line: string): string | null =>
    stated(proposalOf(`${TITLE}\n\n${line}\n14 March 2031\n\n${BODY}`).byline)
  test.each([
    ['BYLINE: Karsov Wire staff', 'Karsov Wire staff'],
    ['Bea Rimmer (now) and Kofi Strand (earlier)', 'Bea Rimmer (now) and Kofi Strand (earlier)'],
    ['By Bea Rimmer (now) and Kofi Strand (earlier)', 'Bea Rimmer (now) and Kofi Strand (earlier)'],
    ['Mirela Tann mtann@ledger.example Mar 14, 2031', 'Mirela Tann'],
    ['Words Mirela Tann\nPhotography Corbin Hale', 'Mirela Tann'],
  ])('%j', (line, name) => expect(bylineOf(line)).toBe(name))

  test.each(['Edited by Dev Marran', 'Photography Corbin Hale', 'Words fail the harbour master'])(
    'none: %s',
    (line) => expect(bylineOf(line)).toBeNull(),
  )
})

describe('[MD12] an unclear day is settled by another line that names it in full; the day may stand behind the text', () => {
  const dayOf = (date: string, foot: string): string | null => {
    const { published } = proposalOf(`${TITLE}\n\nBy Mirela Tann\n${date}\n\n${BODY}\n${foot}\n`)
    return published?.resolved?.slice(0, 10) ?? null
  }
  test.each([
    ['07/04/2031', 'Port of Belmar\n@portbelmar\n9:12 AM · Apr 7, 2031', '2031-04-07'],
    ['07/04/2031', 'First published on 4 July 2031', '2031-07-04'],
    ['07/04/2031', `Belmar, 7 abr (Alcor).- ${BODY}`, '2031-04-07'],
    ['07/04/2031', `BELMAR, July 4 (Karsov Wire) — ${BODY}`, '2031-07-04'],
    ['', 'First published on: 22-07-2031', '2031-07-22'],
    ['Stand: 09.11.2031 18:47 Uhr', '', '2031-11-09'],
  ])('%s %j', (date, foot, day) => expect(dayOf(date, foot)).toBe(day))

  test.each([
    ['07/04/2031', ''],
    ['07/04/2031', 'The old crane was built on 8 April 1962.'],
    ['07/04/2031', `On 7 April the crane will be opened to everybody who comes. ${BODY}`],
    ['07/04/2031', `BELMAR, 9 May (Karsov Wire) — ${BODY}`],
    ['07/04/2031', '9:12 AM · Apr 7, 2031\n\nUpdated July 4, 2031'],
    ['', 'The harbour was first published on a map in 1731.'],
  ])('stays open: %s %j', (date, foot) => expect(dayOf(date, foot)).toBeNull())
})

describe('[MD13] an outlet is a name from above the headline that the foot of the page says again', () => {
  const outletOf = (masthead: string, foot: string): string | null =>
    stated(proposalOf(`${masthead}\n\n${TITLE}\n\nBy Mirela Tann\n\n${BODY}\n${foot}\n`).outlet)
  test.each([
    [
      'The Belmar Lantern',
      '© 2031 Lantern News & Media. All rights reserved.',
      'The Belmar Lantern',
    ],
    ['Open Quay', 'Open Quay is a registered charity, no. 4471.', 'Open Quay'],
    ['Belmarer Anzeiger', '© Belmarer Anzeiger GmbH & Co. KG 2031', 'Belmarer Anzeiger'],
    [
      'PELL EVENING ECHO',
      'Copyright (c) 2031 Pell Evening Echo, 4 Net Street',
      'Pell Evening Echo',
    ],
  ])('%s / %s', (masthead, foot, name) => expect(outletOf(masthead, foot)).toBe(name))

  test.each([
    ['Climate Change', 'Most read\nClimate Change'],
    ['Open Quay', 'The open quay was full of people.'],
    ['Local News', '3 comments\nLocal News'],
  ])('never guessed: %s / %j', (masthead, foot) => expect(outletOf(masthead, foot)).toBeNull())
})

describe('[MD22] a name of news directly above a menu is the outlet', () => {
  const outletOf = (head: string): string | null =>
    stated(proposalOf(`${head}\n\n${TITLE}\n\nBy Mirela Tann\n\n${BODY}`).outlet)
  test.each(['Tarrow News Hour 6', 'Quayside News Network'])('%s', (name) =>
    expect(outletOf(`${name}\n≡ Home ≡ Sport ≡ Weather ≡ Business`)).toBe(name),
  )

  test.each([
    'Breaking News Belmar\n≡ Home ≡ Sport ≡ Weather ≡ Business',
    'Sport News\nHome | Sport | Weather | Business',
    'Tarrow News Hour 6',
  ])('not where it is a label or stands by itself: %j', (head) => expect(outletOf(head)).toBeNull())
})
