// What asks the reader for something, and what stands around a text without being a sentence.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'

const TITLE = 'Harbour of Belmar gets a second crane'
const FIRST =
  'The harbour of Belmar is to get a second crane in autumn, the port authority said on Friday. It will stand beside the old one.'
const SECOND =
  'The first crane of the harbour stays at the quay until spring, two weeks before the ice, the authority said on Friday.'
const THIRD = 'The authority wants to sell the old crane, and the harbour hopes for buyers.'

const setAside = (text: string): readonly string[] =>
  (proposalOf(text).regions ?? [])
    .filter(isBoilerplate)
    .flatMap(({ exact }) => exact.split('\n').filter(Boolean))
const inside = (...between: readonly string[]): readonly string[] =>
  setAside(`${TITLE}\n\n${FIRST}\n\n${between.join('\n')}\n\n${SECOND}\n\n${THIRD}\n`)
const stated = (value: ReturnType<typeof proposalOf>['title']): string | null =>
  value?.state === 'stated' ? value.stated : null

describe('[BP29] furniture of the page is known by what it consists of', () => {
  test.each([
    '👍 212  😂 1.4K  😡 9',
    'SWIPE FOR MORE >',
    'Desliza para ver más',
    '[Album: 31 photos] << Back | Forward >>',
    '[ad_2]',
    '◇ ◇ ◇',
    'Dieser Text erschien zuerst in der gedruckten Ausgabe vom 4. September.',
  ])('%s', (line) => expect(inside(line)).toEqual([line]))
  test.each([
    '10:40',
    '[Laughter in the hall]',
    '⚽ 45',
    'Verdict: open',
    'Tap the wall and it answers.',
  ])('stays: %s', (line) => expect(inside(line)).toEqual([]))
})

describe('[BP30] a poll, a paid card and an appeal are boxes', () => {
  test.each([
    ['UMFRAGE', 'Braucht der Ort zwei?', 'Ja', 'Nein', 'Abstimmen'],
    ['PATROCINADO', 'El truco que los fontaneros no cuentan', 'Saber más'],
    ['This page is kept going by volunteers. Hosting costs 90 crowns.', 'Treat us to a biscuit'],
  ])('%j', (...lines) => expect(inside(...lines)).toEqual(lines))
  test.each([
    ['The poll', 'Do people want it?', 'Yes 40 %', 'No 60 %'],
    ['What members can do:', '- Join us at the quay', '- Buy a free ticket'],
  ])('stays: %j', (...lines) => expect(inside(...lines)).toEqual([]))
})

describe('[BP31] behind the text the page speaks of its writers and to its readers', () => {
  const behind = (line: string): readonly string[] =>
    setAside(`${TITLE}\n\nBy Mirela Tann\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`)
  test.each([
    'Mirela Tann farms, badly, near the lakes. Her views are her own.',
    'We try to be right. Where we were not, please write to us.',
  ])('%s', (line) => expect(behind(line)).toEqual([line]))
  test.each(['Mirela Tann saw it fall.', 'It will rain on Monday.'])('stays: %s', (line) =>
    expect(behind(line)).toEqual([]),
  )
})

describe('[MD21] writers with their place, days by their language, outlets that are borne out', () => {
  const head = (line: string) => proposalOf(`${TITLE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`)
  test('two writers and where they are; a place and a date are none', () => {
    expect(
      stated(head('Wenke Harms und Tjark Ohlsen, Sandvik · 3. Mai 2031, 5:30 Uhr').byline),
    ).toBe('Wenke Harms und Tjark Ohlsen, Sandvik')
    expect(stated(head('Burg Vesle, Sandvik · 3. Mai 2031').byline)).toBe(null)
  })
  test('a day by the language of its line', () => {
    expect(head('Publié le lundi 07/04/2031').published).toMatchObject({ resolved: '2031-04-07' })
    expect(head('Published 07/04/2031').published).not.toHaveProperty('resolved')
  })
  test('a strapline and a company bear a name out', () => {
    const page = (top: string, foot: string) =>
      stated(proposalOf(`${top}\n\n${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${foot}\n`).outlet)
    expect(page('Reed & Rudder\nNews from Belmar, Keld and around', 'Contact')).toBe(
      'Reed & Rudder',
    )
    expect(page('WELTBLICK\nHome | News | Sport', 'All rights reserved. WELTBLICK Verlag')).toBe(
      'WELTBLICK',
    )
    expect(page('BELMAR\nHome | News | Sport', 'All rights reserved. BELMAR Verlag')).toBe(null)
  })
})
