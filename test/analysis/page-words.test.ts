// What pages print in seven languages: lines of nothing but their words, boxes of teasers, buttons below the date, pages
// that were pasted as one line, and who printed them.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'
import type { StatedValue } from '../../src/core/types.ts'

const TITLE = 'Zweiter Kran für den Hafen von Belmar'
const FIRST =
  'Der Hafen von Belmar bekommt im Herbst einen zweiten Kran, wie die Hafenbehörde am Freitag mitteilte. Er soll neben dem alten stehen.'
const SECOND =
  'Der erste Kran des Hafens bleibt bis zum Frühjahr am Kai, zwei Wochen vor dem Eis, sagte die Behörde am Freitag.'
const THIRD = 'Die Behörde will den alten Kran danach verkaufen, und der Hafen hofft auf Käufer.'

const stated = (value: StatedValue | null | undefined): string | null =>
  value?.state === 'stated' ? value.stated : null
const setAside = (text: string): readonly string[] =>
  (proposalOf(text).regions ?? [])
    .filter(isBoilerplate)
    .flatMap(({ exact }) => exact.split('\n').filter(Boolean))
/** What is set aside of lines between the paragraphs. */
const inside = (...between: readonly string[]): readonly string[] =>
  setAside(`${TITLE}\n\n${FIRST}\n\n${between.join('\n')}\n\n${SECOND}\n\n${THIRD}\n`)

describe('[BP24] a line of nothing but the words of a page is the page’s, in seven languages', () => {
  test.each([
    'Artikel per E-Mail verschicken',
    'Link in die Zwischenablage kopieren',
    'Bereits registriert? Hier einloggen',
    'Aktivieren Sie unsere Push-Mitteilungen.',
    'Noch keine Kommentare. Schreiben Sie den ersten!',
    'Je m’abonne gratuitement',
    'Abonnez-vous : 4 semaines gratuites',
    'Contenido exclusivo para suscriptores',
    'Abbonati a 1 corona al mese per i primi tre mesi',
    'Accetta tutti',
    'Verder lezen? Neem een abonnement',
    'שתפו בוואטסאפ',
    'عضویت در خبرنامه',
  ])('%s', (line) => expect(inside(line)).toEqual([line]))

  test.each([
    'Kontakt und Hilfe',
    'Auch andere lesen mehr',
    'Le choix de tous',
    'Leggi e regole',
    'Seguir leyendo',
    'Schreiben, lesen, hören',
    'Kommentare verschickt der Hafen per E-Mail',
    '„Jetzt abonnieren“, rief der Kapitän.',
    'Abonnieren wollte den Kran niemand.',
  ])('stays between paragraphs: %s', (line) => expect(inside(line)).toEqual([]))

  test('two weak ones in one block are no subheading', () =>
    expect(inside('Kontakt', 'Impressum und Hilfe')).toEqual(['Kontakt', 'Impressum und Hilfe']))
})

describe('[BP25] a heading that leads on takes the titles of its block with it', () => {
  test.each([
    ['Passend dazu', 'Leuchtturm bekommt neue Treppe', 'Wer haftet, wenn die Fähre kommt?'],
    ['Also on the coast', 'Harbour seal named after mayor', 'Mayor renamed after seal'],
    ['À découvrir également', 'Le pont de Vesle rouvre aux vélos'],
    ['Lees ook', 'Brug van Kelden blijft nog een jaar dicht'],
    ['כתבות נוספות', 'הנמל יקבל מנוף שני בחורף', 'בית הספר שלומד בלילה'],
  ])('%j', (...lines) => expect(inside(...lines)).toEqual(lines))

  test.each([
    ['Auch gesperrt', 'Lindenallee und Wehrstraße am Montag.', 'Hafenstraße und Kai am Dienstag.'],
    ['Gesperrt sind am Montag', 'Lindenallee von Nord nach Süd', 'Wehrstraße bis zum Kai'],
    ['Mehr Kräne im Hafen:', 'der blaue Kran am Kai', 'der rote Kran am Wehr'],
    ['Mehr dazu', SECOND],
  ])('stays: %j', (...lines) => expect(inside(...lines)).toEqual([]))
})

describe('[BP26] two short lines or more in the block of the date are buttons; a standfirst and a caption are not', () => {
  const below = (...lines: readonly string[]): readonly string[] =>
    setAside(
      `${TITLE}\nVon Mirela Tann | 3. Mai 2031\n${lines.join('\n')}\n\n${FIRST}\n\n${SECOND}\n`,
    )

  test('in words that no table knows', () =>
    expect(below('Seite vormerken', 'Größer machen')).toEqual(['Seite vormerken', 'Größer machen']))

  test.each([
    ['Größer machen'],
    ['Der Hafen baut', 'Der Kran kommt'],
    ['Seite vormerken', 'Blau und neu: der Kran am Kai. Foto: Ulf Peeters'],
  ])('stays: %j', (...lines) => expect(below(...lines)).toEqual([]))
})

describe('[BP27] offers of an app, of notifications and of news, gifts, and the imprint', () => {
  test.each([
    'Allow notifications and never be late for the news',
    'Hear it first: our free app has every bulletin',
    'We are two people and a laptop. If you can spare three crowns a month, please chip in.',
    'Das Wichtigste aus dem Hafen jeden Abend per Mail.',
    'Recibe las noticias del puerto en tu móvil',
    'Gefällt Ihnen, was Sie lesen?',
    'Published every Saturday by the Dunmere Packet, 4 Quay Road.',
    'Herausgegeben von der Hafenpost Belmar',
    'Ondes de Vesle © 2012–2031',
  ])('%s', (line) => expect(inside(line)).toEqual([line]))

  test.each([
    'The crew allowed the notifications of the port to pass.',
    'Our app came too late for the crane, and we were sorry.',
    'A report published by the port names three cranes.',
    'Der Kran kommt jeden Abend mit der besten Fähre.',
    'You gave the harbour a crane, and we thank you.',
    'We gave what we could spare, and your gift came on a Friday.',
    'Nuestros vecinos reciben cada mañana su correo en la plaza.',
    'Allow me to turn off these alerts for good.',
  ])('stays: %s', (line) => expect(inside(line)).toEqual([]))
})

describe('[BP28] a paragraph at the very top with a menu below it is a dialog, in whatever language', () => {
  const DIALOG =
    'Dbamy o spokój każdego gościa i razem z zaufanymi firmami zapisujemy na urządzeniu pliki, które pomagają mierzyć ruch na stronie.'
  const MENU = 'Port\nMiasto\nMorze\nPogoda\nLudzie'
  const STANDFIRST = 'Der alte steht seit 1931. Er soll bleiben, bis der neue läuft.'

  test('the headline stands behind it', () => {
    const text = `${DIALOG}\n${MENU}\n\n${TITLE}\n${STANDFIRST}\nVon Mirela Tann | 3. Mai 2031\n\n${FIRST}\n\n${SECOND}\n`
    expect(stated(proposalOf(text).title)).toBe(TITLE)
    expect(setAside(text)).toEqual([DIALOG, ...MENU.split('\n')])
  })

  test('a first paragraph with a list below it stays', () =>
    expect(setAside(`${FIRST}\n${MENU}\n\n${SECOND}\n\n${THIRD}\n`)).not.toContain(FIRST))
})

describe('[MD18] the outlet is read from mastheads, owners and imprints of more languages and scripts', () => {
  const outletOf = (above: string, below: string, title = TITLE): string | null =>
    stated(
      proposalOf(`${above}\n\n${title}\n\nVon Mirela Tann\n\n${FIRST}\n\n${SECOND}\n\n${below}\n`)
        .outlet,
    )

  test.each([
    ['Keldener Wochenspiegel\nOrtsteile\nVereine', '© 2031 Nordkeld Verlagsgesellschaft mbH', 0],
    [
      'Heraldo de Tarnow\nEsquelas',
      '© Editorial Puerto Norte, S.L. Todos los derechos reservados.',
      0,
    ],
    ['Il Battello di Karso\nCronaca', 'Battello Editrice S.r.l. - P. IVA 01928374650', 0],
    ['The Sorrel Islander\nFerries', 'The Sorrel Islander is owned by its readers.', 0],
    ['SEEWIND\nBilder', 'Lesen Sie Seewind auch in der App', 0],
  ])('at the head: %j, %j', (above, below) =>
    expect(outletOf(above, below)).toBe(above.split('\n')[0]),
  )

  test.each([
    ['Ondes de Vesle © 2012-2031 – Reproduction interdite', 'Ondes de Vesle'],
    ['© Copyright Agenzia Vesle 2031 - Tutti i diritti riservati', 'Agenzia Vesle'],
    ['جميع الحقوق محفوظة © صدى سوريل 2031', 'صدى سوريل'],
    ['כל הזכויות שמורות © קול הנמל 2031', 'קול הנמל'],
    ['تمامی حقوق برای پیام رود محفوظ است', 'پیام رود'],
    [
      'Published every Saturday by the Dunmere Weekly Packet, 4 Quay Road.',
      'Dunmere Weekly Packet',
    ],
  ])('at the foot: %s', (below, outlet) => expect(outletOf('', below)).toBe(outlet))

  test('behind the headline in the title of the page, where the foot says it again', () => {
    const above = `${TITLE} | Karsov Coast FM`
    expect(outletOf(above, 'Karsov Coast FM is a trading name of Coastline Audio Ltd.')).toBe(
      'Karsov Coast FM',
    )
    expect(outletOf(above, '')).toBeNull()
  })

  test.each([
    ['Neues aus Belmar\nVereine', '© 2031 Nordkeld Mediengruppe'],
    ['Belmar Hafen\nVereine', 'Belmar Verlag GmbH'],
    ['Tarnow Matters\nShops', ''],
    ['', 'Published by a company of the port.'],
    ['', '© Editorial Puerto Norte, S.L. Todos los derechos reservados.'],
  ])('none: %j, %j', (above, below) => expect(outletOf(above, below)).toBeNull())
})

describe('[MD19] a byline beside the date, with its place, its newsroom or what it is', () => {
  const writerOf = (line: string): string | null =>
    stated(proposalOf(`${TITLE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`).byline)

  test.each([
    ['Gaspard Thélin, à Vesle-le-Haut, dimanche 12 octobre 2031 à 07:45', 'Gaspard Thélin'],
    ['Jonna Reiff (dpv) · 03.05.2031', 'Jonna Reiff'],
    ['Jonna Reiff / Tarnow / 3. Mai 2031', 'Jonna Reiff'],
    ['LIDIA CARMONA Villar de Sorre Lunes, 22 septiembre 2031, 09:41', 'LIDIA CARMONA'],
    ['Ludovica Serrai 3 maggio 2031 alle 14:20', 'Ludovica Serrai'],
    ['Ein Text von Lisbeth Anker', 'Lisbeth Anker'],
    ['Un article de Solène Arvers', 'Solène Arvers'],
    ['Escrito por Inés Corvalán el 3 de mayo de 2031', 'Inés Corvalán'],
    ['Redazione Agenzia Vesle | 12 giugno 2031 | 12:40', 'Redazione Agenzia Vesle'],
  ])('%s', (line, writer) => expect(writerOf(line)).toBe(writer))

  test.each([
    'Im Hafen von Belmar, 3. Mai 2031',
    'Kelden (dpv) - 3. Mai 2031',
    'Hafenfest in Tarnow, 3. Mai 2031',
    'Ein Text von gestern',
  ])('none: %s', (line) => expect(writerOf(line)).toBeNull())
})

describe('[MD20] headline, writer and date at the head of a page that was pasted as one long line', () => {
  const body = `${FIRST} ${SECOND} ${THIRD}`

  test.each([
    [`${TITLE} Von Mattes Brügge, 1. April 2031, 06:00 Uhr ${body}`, []],
    [`${TITLE} | Von Mattes Brügge | 1. April 2031 | ${body}`, []],
    [`Hafen › Kräne | ${TITLE} • 1. April 2031 • Von Mattes Brügge • ${body}`, ['Hafen › Kräne |']],
    [`Home  News  ${TITLE}  Von Mattes Brügge  1. April 2031  ${body}`, ['Home  News']],
  ])('%s', (text, page) => {
    const { title, byline, published } = proposalOf(text)
    expect([stated(title), stated(byline), published?.resolved?.slice(0, 10)]).toEqual([
      TITLE,
      'Mattes Brügge',
      '2031-04-01',
    ])
    expect(setAside(text)).toEqual(page)
  })

  test.each([
    body,
    `${TITLE} ${body}`,
    `Der Plan für den Kran im Hafen, signiert Von Mattes Brügge und datiert 1. April 2031, liegt bei der Behörde. ${body}`,
    `Der Plan kam an. Er war Von Mattes Brügge, 1. April 2031. ${body}`,
    `Eine andere Geschichte von Schafen Von Mattes Brügge | 1. April 2031 | ${body}`,
  ])('nothing: %s', (text) => {
    const { title, byline, published, regions } = proposalOf(text)
    expect([title, stated(byline), published?.state, regions]).toEqual([
      undefined,
      null,
      'not-stated',
      undefined,
    ])
  })
})
