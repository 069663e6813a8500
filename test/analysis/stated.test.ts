// What an article states about itself, as news sites print it; and what it does not state, which nobody guesses.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { StatedValue } from '../../src/core/types.ts'

const TITLE = 'Harbour of Belmar gets a second crane'
const BODY = `The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It signed the contract on 3 May 2029.

The first ship at the new crane is expected in November, two weeks before the ice.`

const paste = (...credits: readonly string[]): string =>
  [TITLE, '', ...credits, '', BODY, ''].join('\n')

const wordsOf = (value: StatedValue | undefined): string | null =>
  value?.state === 'stated' ? value.stated : null

const bylineOf = (...credits: readonly string[]): string | null =>
  wordsOf(proposalOf(paste(...credits)).byline)
const publishedOf = (...credits: readonly string[]): readonly (string | null | undefined)[] => {
  const { published } = proposalOf(paste(...credits))
  return [wordsOf(published), published?.resolved, published?.precision]
}

describe('[MD1] a stated value stands in the text at its place, with the rule that read it', () => {
  const text =
    paste('By Mirela Tann, Health Correspondent | 14 March 2031, 09:30 GMT', '') +
    '\n© 2031 The Harbour Ledger. All rights reserved.'
  const found = proposalOf(text)
  test.each([
    ['title', TITLE, 'rule:headline'],
    ['byline', 'Mirela Tann, Health Correspondent', 'rule:by'],
    ['published', '14 March 2031, 09:30 GMT', 'rule:date'],
    ['outlet', 'The Harbour Ledger', 'rule:copyright'],
  ] as const)('%s', (key, words, via) => {
    const value = found[key]
    expect(value).toMatchObject({ state: 'stated', stated: words, via })
    expect(value?.state === 'stated' && text.slice(value.start, value.end)).toBe(words)
  })
})

describe('[MD2] a byline is who wrote it, without "By", place and outlet; a role behind a comma stays as printed', () => {
  test.each([
    ['By Mirela Tann', 'Mirela Tann'],
    ['BY MIRELA TANN', 'MIRELA TANN'],
    ['by admin', 'admin'],
    ['By: Mirela Tann', 'Mirela Tann'],
    ['By Mirela Tann and Jon Averell', 'Mirela Tann and Jon Averell'],
    ['By Mirela Tann, Jon Averell and Ilse Marrant', 'Mirela Tann, Jon Averell and Ilse Marrant'],
    ['By Mirela Tann, Political Editor', 'Mirela Tann, Political Editor'],
    ['By Mirela Tann Health Correspondent', 'Mirela Tann'],
    ['By Mirela Tann in Belmar', 'Mirela Tann'],
    ['By Mirela Tann for The Harbour Ledger', 'Mirela Tann'],
    ['By Mirela Tann of the Harbour Ledger', 'Mirela Tann'],
    ['By Mirela Tann, Karsov Wire', 'Mirela Tann'],
    ['By Mirela Tann | 14 March 2031 | 5 min read', 'Mirela Tann'],
    ['By Mirela Tann Published 14 March 2031', 'Mirela Tann'],
    ['By Mirela van der Tann', 'Mirela van der Tann'],
    ['By Staff Reporter', 'Staff Reporter'],
    ['By Karsov Wire', 'Karsov Wire'],
    ['by HarbourTown Editor', 'HarbourTown Editor'],
    ['Posted by admin in World News', 'admin'],
    ['Posted on 14 March 2031 by Wenna Hart in Ports', 'Wenna Hart'],
    ['Written by Mirela Tann', 'Mirela Tann'],
    ['Words: Mirela Tann', 'Mirela Tann'],
    ['Words by Mirela Tann', 'Mirela Tann'],
    ['Author: Mirela Tann', 'Mirela Tann'],
    ['Mirela Tann, Port Correspondent', 'Mirela Tann, Port Correspondent'],
    ['Mirela Tann | 14 March 2031', 'Mirela Tann'],
    ['14 March 2031 · Mirela Tann', 'Mirela Tann'],
    ['Von Hanne Lüders', 'Hanne Lüders'],
    ['Par Lise Corbeau', 'Lise Corbeau'],
    ['Por Inés Calder', 'Inés Calder'],
  ])('%s', (line, name) => expect(bylineOf(line)).toBe(name))

  test.each([
    ['a name above a date', ['Mirela Tann', '14 March 2031'], 'Mirela Tann'],
    ['two names above a date', ['Bea Lunt, Odd Sarre', 'May 9, 2031'], 'Bea Lunt, Odd Sarre'],
    ['a name above a role', ['Mirela Tann', 'Port correspondent'], 'Mirela Tann'],
    ['a name below "By"', ['By', 'Mirela Tann'], 'Mirela Tann'],
    ['an agency', ['Karsov Wire', '14 March 2031'], 'Karsov Wire'],
    ['a desk', ['Staff Writer', '14 March 2031'], 'Staff Writer'],
  ])('%s', (_, lines, name) => expect(bylineOf(...lines)).toBe(name))

  test.each([
    ['By the time the crane came, the ice was there'],
    ['By Friday the quay was full.'],
    ['A crane for Belmar'],
    ['Port Authority'],
    ['Photo by Corbin Hale'],
    ['Reporting by Sela Dorn; editing by Piet Marsh'],
    ['Sign up by May'],
    ['Follow Mirela Tann'],
  ])('nobody: %s', (line) => expect(bylineOf(line)).toBeNull())
})

describe('[MD3] the day of publication, as printed and as ISO 8601', () => {
  test.each([
    ['14 March 2031', '14 March 2031', '2031-03-14', 'day'],
    ['March 14th 2031', 'March 14th 2031', '2031-03-14', 'day'],
    ['Fri 14 Mar 2031', '14 Mar 2031', '2031-03-14', 'day'],
    ['Friday, March 14, 2031', 'March 14, 2031', '2031-03-14', 'day'],
    ['14/03/2031', '14/03/2031', '2031-03-14', 'day'],
    ['03/14/2031', '03/14/2031', '2031-03-14', 'day'],
    ['2031-03-14', '2031-03-14', '2031-03-14', 'day'],
    ['14.03.2031', '14.03.2031', '2031-03-14', 'day'],
    ['Published: 14 March 2031', '14 March 2031', '2031-03-14', 'day'],
    ['Belmar, 14 March 2031', '14 March 2031', '2031-03-14', 'day'],
    ['March 2031', 'March 2031', '2031-03', 'month'],
    ['14. März 2031', '14. März 2031', '2031-03-14', 'day'],
    ['Publié le 14 mars 2031', '14 mars 2031', '2031-03-14', 'day'],
    ['14 de marzo de 2031', '14 de marzo de 2031', '2031-03-14', 'day'],
    ['14 March 2031, 09:30', '14 March 2031, 09:30', '2031-03-14T09:30', 'minute'],
    [
      '14 March 2031 at 9.30am GMT',
      '14 March 2031 at 9.30am GMT',
      '2031-03-14T09:30+00:00',
      'minute',
    ],
    ['2031-03-14T09:30:00+01:00', '2031-03-14T09:30:00+01:00', '2031-03-14T09:30+01:00', 'minute'],
    ['09:30 CET, 14 March 2031', '09:30 CET, 14 March 2031', '2031-03-14T09:30+01:00', 'minute'],
    [
      'Posted: Mar 14, 2031 / 06:12 PM EDT',
      'Mar 14, 2031 / 06:12 PM EDT',
      '2031-03-14T18:12-04:00',
      'minute',
    ],
  ])('%s', (line, stated, resolved, precision) =>
    expect(publishedOf(line)).toEqual([stated, resolved, precision]),
  )

  test.each(['IST', 'ET', 'CST', 'PST'])('%s means several offsets, so none is written', (zone) =>
    expect(publishedOf(`14 March 2031, 09:30 ${zone}`)[1]).toBe('2031-03-14T09:30'),
  )

  test('03/04/2031 is stated, and resolved only where the article says which number is the day', () => {
    expect(publishedOf('03/04/2031')).toEqual(['03/04/2031', undefined, undefined])
    expect(publishedOf('Published 03/04/2031 | Updated 15/04/2031')[1]).toBe('2031-04-03')
    expect(publishedOf('Published 03/04/2031 | Updated 04/15/2031')[1]).toBe('2031-03-04')
  })

  test.each(['2 hours ago', '14 March', 'yesterday'])('%s is stated and no day', (words) => {
    expect(publishedOf(words)).toEqual([words, undefined, undefined])
  })

  test('updated is another value', () => {
    const both = proposalOf(paste('Published: 14 March 2031 | Updated: 15 March 2031'))
    expect([both.published?.resolved, both.updated?.resolved]).toEqual(['2031-03-14', '2031-03-15'])
    const lines = proposalOf(
      paste('Last updated on 15 March 2031', 'First published on 14 March 2031'),
    )
    expect([lines.published?.resolved, lines.updated?.resolved]).toEqual([
      '2031-03-14',
      '2031-03-15',
    ])
    const alone = proposalOf(paste('Last modified: 15 March 2031'))
    expect([alone.published, alone.updated?.resolved]).toEqual([
      { state: 'not-stated' },
      '2031-03-15',
    ])
  })

  test('a date of the running text, of a page bar or of a headline is none', () => {
    expect(proposalOf(paste()).published).toEqual({ state: 'not-stated' })
    const bar = `Friday, 14 March 2031\nHome | News | Sport\n\n${paste()}`
    expect(proposalOf(bar).published).toEqual({ state: 'not-stated' })
    expect(proposalOf(`Election results 14 March 2031\n\n${BODY}`).published).toEqual({
      state: 'not-stated',
    })
    expect(proposalOf(paste('30 February 2031')).published?.resolved).toBeUndefined()
  })

  test('the dateline of an agency dates what nothing else dates', () => {
    const wire = `${TITLE}\n\nBELMAR, March 14, 2031 (Karsov Wire) — ${BODY}`
    expect(proposalOf(wire)).toMatchObject({
      published: { stated: 'March 14, 2031', resolved: '2031-03-14', via: 'rule:dateline' },
      agency: { stated: 'Karsov Wire', via: 'rule:dateline' },
    })
  })

  test('the address dates it only where the article does not, and says so', () => {
    const url = 'https://ledger.example/2031/03/14/second-crane'
    expect(proposalOf(paste(url))).toMatchObject({
      url,
      published: { state: 'not-stated', resolved: '2031-03-14', basis: 'url', via: 'rule:url' },
    })
    expect(proposalOf(paste('15 March 2031', url)).published).toMatchObject({
      state: 'stated',
      resolved: '2031-03-15',
    })
  })
})

describe('[MD4] the title is the whole line of the headline', () => {
  test.each([
    ['a menu line', 'Home | World | Sport'],
    ['a path', 'Home > Ports > Harbour of Belmar gets a second crane'],
    ['a page title', 'Harbour of Belmar gets a second crane – The Harbour Ledger'],
    ['a teaser', 'Storm closes the coast road at Sorrel'],
    ['a kicker', 'PORTS'],
    ['a notice', 'We value your privacy. Accept all cookies'],
  ])('below %s', (_, line) => {
    const { title } = proposalOf(`${line}\n\n${paste('By Mirela Tann')}`)
    expect(wordsOf(title)).toBe(TITLE)
  })

  test('above a standfirst, with or without a stop', () => {
    for (const standfirst of [
      'The new crane will stand beside the old one in the harbour and be twice as high',
      'The crane is to come in autumn.',
    ])
      expect(
        wordsOf(proposalOf(`${TITLE}\n${standfirst}\n\nBy Mirela Tann\n\n${BODY}`).title),
      ).toBe(TITLE)
  })

  test.each([
    'Will Belmar get a second crane?',
    '“Not one crane too many”',
    'Curfew, cranes and cash: what Belmar wants!',
  ])('%s', (title) =>
    expect(wordsOf(proposalOf(`${title}\n\nBy Mirela Tann\n\n${BODY}`).title)).toBe(title),
  )

  test('no headline: nothing is proposed, so that the first line can be', () => {
    expect(proposalOf(BODY)).not.toHaveProperty('title')
    expect(proposalOf('')).not.toHaveProperty('title')
  })
})

describe('[MD5] the outlet is named by the owner of the page, a masthead or an address, never guessed', () => {
  const outletOf = (above: string, below: string): string | null =>
    wordsOf(proposalOf(`${above}\n\n${paste('By Mirela Tann')}\n${below}\n`).outlet)

  test.each([
    ['', '© 2031 The Harbour Ledger. All rights reserved.', 'The Harbour Ledger'],
    ['', 'Copyright © 2029–2031 The Harbour Ledger Ltd', 'The Harbour Ledger'],
    ['', '(c) 2031 Belmar Today', 'Belmar Today'],
    ['', '© The Harbour Ledger 2031', 'The Harbour Ledger'],
    ['The Harbour Ledger', '', 'The Harbour Ledger'],
    [`${TITLE} | The Harbour Ledger`, '', 'The Harbour Ledger'],
    ['', 'Source: https://www.harbourledger.example/ports/second-crane', 'harbourledger.example'],
  ])('%s … %s', (above, below, outlet) => expect(outletOf(above, below)).toBe(outlet))

  test.each([
    ['', ''],
    ['', 'The Ledger reported on Friday.'],
    ['', '© 2031 Harbour Media Group'],
    ['', '© Getty Images'],
    ['', 'All rights reserved'],
    ['Breaking News', ''],
    ['Ports', ''],
    ['', '© 2031 Mirela Tann'],
  ])('none: %s … %s', (above, below) => expect(outletOf(above, below)).toBeNull())
})

describe('[MD6] language and direction', () => {
  test.each([
    ['en', 'ltr', BODY],
    [
      'de',
      'ltr',
      'Der Hafen von Belmar bekommt im Herbst einen zweiten Kran, wie die Hafenbehörde am Freitag mitteilte. Er soll neben dem alten stehen.',
    ],
    [
      'fr',
      'ltr',
      'Le port de Belmar recevra une deuxième grue à l’automne, a annoncé vendredi la capitainerie. Elle sera placée à côté de l’ancienne.',
    ],
    [
      'es',
      'ltr',
      'El puerto de Belmar recibirá una segunda grúa en otoño, informó el viernes la autoridad portuaria. Estará al lado de la vieja.',
    ],
    [
      'ar',
      'rtl',
      'افتتحت المدينة جسرا جديدا فوق النهر بعد ثلاث سنوات من العمل، وقال رئيس البلدية إن الجسر سيختصر الطريق إلى النصف.',
    ],
    [
      'ru',
      'ltr',
      'Порт Бельмар получит осенью второй кран, сообщило в пятницу управление порта. Он будет стоять рядом со старым.',
    ],
  ])('%s', (language, direction, text) =>
    expect(proposalOf(text)).toMatchObject({ language, direction }),
  )

  test('too few letters tell no language; two scripts tell no direction', () => {
    expect(proposalOf('A crane for Belmar.').language).toBeUndefined()
    expect(proposalOf('').language).toBeUndefined()
    expect(proposalOf('A crane for Belmar رافعة جديدة في الميناء').direction).toBe('auto')
    expect(proposalOf('1234').direction).toBe('auto')
  })

  test('the page adds a region to the language, and decides where the text cannot', () => {
    const said = (value: string): Facts => ({ language: { value, via: 'html-lang' } })
    expect(proposalOf(BODY, said('en_gb')).language).toBe('en-GB')
    expect(proposalOf(BODY, said('de')).language).toBe('en')
    expect(proposalOf('A crane.', said('pt-br')).language).toBe('pt-BR')
    expect(proposalOf('A crane.', said('??')).language).toBeUndefined()
  })
})

describe('[MD7] what the page says is stated where its words stand in the text, else known from the page', () => {
  const fact = (value: string, via = 'json-ld') => ({ value, via })

  test('words of the text', () => {
    const found = proposalOf(`${paste('By Mirela Tann')}\nThe Harbour Ledger, Belmar`, {
      outlet: fact('The Harbour Ledger', 'opengraph'),
      byline: fact('By Mirela Tann'),
      title: fact(`${TITLE} - The Harbour Ledger`, 'title-element'),
    })
    expect(found).toMatchObject({
      outlet: { state: 'stated', stated: 'The Harbour Ledger', via: 'opengraph' },
      byline: { state: 'stated', stated: 'Mirela Tann', via: 'json-ld' },
      title: { state: 'stated', stated: TITLE, via: 'title-element' },
    })
  })

  test('words of the page alone', () => {
    const found = proposalOf(BODY, {
      outlet: fact('The Harbour Ledger'),
      byline: fact('Jon Averell'),
      title: fact('Other words'),
    })
    for (const [key, resolved] of [
      ['outlet', 'The Harbour Ledger'],
      ['byline', 'Jon Averell'],
      ['title', 'Other words'],
    ] as const)
      expect(found[key]).toEqual({ state: 'not-stated', resolved, basis: 'page', via: 'json-ld' })
  })

  test('the title of the page tells the headline among lines that are as good', () => {
    const text = `Crane of Belmar: the harbour speaks\n\n${TITLE}\n\n${BODY}`
    expect(
      wordsOf(
        proposalOf(text, { title: fact('Crane of Belmar: the harbour speaks | Ledger') }).title,
      ),
    ).toBe('Crane of Belmar: the harbour speaks')
  })

  test('dates: ISO, mail and words; a date of the text stays', () => {
    const at = (value: string, text = BODY) =>
      proposalOf(text, { published: fact(value) }).published
    expect(at('2031-03-14T09:30:00Z')).toEqual({
      state: 'not-stated',
      resolved: '2031-03-14T09:30+00:00',
      precision: 'minute',
      basis: 'page',
      via: 'json-ld',
    })
    expect(at('Fri, 14 Mar 2031 09:30:00 +0100')?.resolved).toBe('2031-03-14T09:30+01:00')
    expect(at('March 14, 2031')?.resolved).toBe('2031-03-14')
    expect(at('soon')).toEqual({ state: 'not-stated' })
    expect(at('2031-03-15', paste('14 March 2031'))).toMatchObject({
      state: 'stated',
      resolved: '2031-03-14',
      via: 'rule:date',
    })
    expect(at('2031-04-03', paste('03/04/2031'))).toMatchObject({
      state: 'stated',
      stated: '03/04/2031',
      resolved: '2031-04-03',
    })
  })

  test('addresses: only ones that can be opened', () => {
    expect(
      proposalOf(BODY, {
        url: fact('https://a.example/x'),
        archiveUrl: fact('https://b.example/y'),
      }),
    ).toMatchObject({ url: 'https://a.example/x', archiveUrl: 'https://b.example/y' })
    for (const value of ['ftp://a.example/x', 'data:text/html,x', 'ledger', ' '])
      expect(proposalOf(BODY, { url: fact(value) }).url).toBeUndefined()
  })
})

describe('[MD8] the address of the article is a line that is an address', () => {
  test.each([
    'https://ledger.example/ports/crane',
    'Source: https://ledger.example/ports/crane',
    'URL: https://ledger.example/ports/crane',
  ])('%s', (line) =>
    expect(proposalOf(`${paste()}\n${line}`).url).toBe('https://ledger.example/ports/crane'),
  )
  test.each([
    'https://ledger.example/',
    'See https://ledger.example/ports/crane for more.',
    'https://www.facebook.com/ledger',
    'Related: https://ledger.example/other/story',
  ])('none: %s', (line) => expect(proposalOf(`${paste()}\n${line}`).url).toBeUndefined())
})
