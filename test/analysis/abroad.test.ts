// Dates and bylines in other languages, and which line names the site or the title on pages that print several.

import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/analysis/calendar.ts'
import { proposalOf } from '../../src/analysis/propose.ts'
import type { StatedValue } from '../../src/core/types.ts'

const TITLE = 'Une deuxième grue pour le port de Belmar'
const BODY = `Le port de Belmar aura une deuxième grue en automne, a déclaré l'autorité du port vendredi. Elle sera à côté de l'ancienne.

La première grue du port reste sur le quai jusqu'au printemps, deux semaines avant la glace, selon l'autorité.
`
const ARABIC = `رافعة جديدة في ميناء بلمار

%

افتتحت مدينة بلمار يوم الاثنين رافعة جديدة في الميناء بعد ثلاث سنوات من العمل، وقال رئيس البلدية إن الرافعة ستخدم السفن كلها.

ويبلغ ارتفاع الرافعة أربعين مترا، وقد كلف بناؤها أحد عشر مليون كرونة بحسب إدارة الميناء في بلمار.
`
const stated = (value: StatedValue | null | undefined): string | null =>
  value?.state === 'stated' ? value.stated : null
const found = (...credits: readonly string[]) =>
  proposalOf(
    /[\u0590-\u06ff]/.test(credits.join(''))
      ? ARABIC.replace('%', credits.join('\n'))
      : `${TITLE}\n\n${credits.join('\n')}\n\n${BODY}`,
  )

describe('[MD14] days are read with the names of months of many languages, in their orders and digits', () => {
  test.each([
    ['8 février 2029 à 08 h 15', '2029-02-08T08:15'],
    ['30. Juni 2032, 06:45 Uhr', '2032-06-30T06:45'],
    ['8 de março de 2029 às 10h30', '2029-03-08T10:30'],
    ['3 settembre 2031 alle 10.30', '2031-09-03T10:30'],
    ['8 februari 2031 om 9.05 uur', '2031-02-08T09:05'],
    ['17 września 2030', '2030-09-17'],
    ['17 сентября 2030 г., 10:30', '2030-09-17T10:30'],
    ['17 вересня 2030 року о 09:15', '2030-09-17T09:15'],
    ['17 سبتمبر 2030', '2030-09-17'],
    ['١٧ أيلول ٢٠٣٠', '2030-09-17'],
    ['۱۷ سپتامبر ۲۰۳۰', '2030-09-17'],
    ['17 בספטמבר 2030', '2030-09-17'],
    ['14 Mart 2031', '2031-03-14'],
    ['17 Σεπτεμβρίου 2030', '2030-09-17'],
    ['2031. március 14.', '2031-03-14'],
    ['2031年10月2日（木）10時30分', '2031-10-02T10:30'],
    ['2031년 10월 2일', '2031-10-02'],
  ])('%s', (words, resolved) =>
    expect(
      datesIn(words).map((date) => [words.slice(date.start, date.end), date.resolved]),
    ).toEqual([[words, resolved]]),
  )

  test.each([
    '3 Liter 2031',
    '32 września 2030',
    '17 сентября',
    'рост на 17 процентов 2030',
    '2031年',
  ])('none: %s', (words) => expect(datesIn(words)).toEqual([]))

  test.each([
    [['Stand: 30. Juni 2032, 06:45 Uhr'], '30. Juni 2032, 06:45 Uhr', null],
    [['mercoledì 17 settembre 2031'], '17 settembre 2031', null],
    [['الأربعاء 17 سبتمبر 2030'], '17 سبتمبر 2030', null],
    [['יום רביעי, 17 בספטמבר 2030'], '17 בספטמבר 2030', null],
    [
      ['Publié le 8 février 2029 à 08 h 15, mis à jour le 9 février 2029 à 10 h 20'],
      '8 février 2029 à 08 h 15',
      '9 février 2029 à 10 h 20',
    ],
    [
      ['Aggiornato il 18 settembre 2031', 'Pubblicato il 17 settembre 2031'],
      '17 settembre 2031',
      '18 settembre 2031',
    ],
    [['آخر تحديث: ١٧ سبتمبر ٢٠٣٠', 'نشر في ١٦ سبتمبر ٢٠٣٠'], '١٦ سبتمبر ٢٠٣٠', '١٧ سبتمبر ٢٠٣٠'],
    [['Actualizado el 3 de mayo de 2031'], null, '3 de mayo de 2031'],
  ])('%j', (credits, published, updated) => {
    const value = found(...credits)
    expect([stated(value.published), stated(value.updated)]).toEqual([published, updated])
  })
})

describe('[MD15] who wrote it follows the byline word of a language, several names and a place as printed; an outlet may sign with an agency', () => {
  test.each([
    ['Von Lena Marsch und Tom Berg, Tarnow', 'Lena Marsch und Tom Berg, Tarnow'],
    ['Par Lise Corbeau et Jean Dalle', 'Lise Corbeau et Jean Dalle'],
    ['Por Inés Calder y Luis Mora, Puerto Lume', 'Inés Calder y Luis Mora, Puerto Lume'],
    ['Di Marco Rossi e Anna Verdi', 'Marco Rossi e Anna Verdi'],
    ['Door Jan de Wit', 'Jan de Wit'],
    ['Von Rike Lohmann, Radio Oberkeld', 'Rike Lohmann'],
    ['Автор: Мария Орлова', 'Мария Орлова'],
    ['بقلم هدى المنصور وسامي حداد، بلمار', 'هدى المنصور وسامي حداد، بلمار'],
    ['מאת דנה לוי', 'דנה לוי'],
    ['文／山田太郎', '山田太郎'],
    ['Radio Vesle avec ANV\n8 février 2029', 'Radio Vesle avec ANV'],
  ])('%s', (line, name) => expect(stated(found(line).byline)).toBe(name))

  test.each([
    'Di notte nel porto di Belmar',
    'Par la mer et par le vent',
    'Von Belmar bis Dunmere',
    'بقلم الرصاص كتب الطفل رسالته إلى المدينة كلها في يوم واحد فقط',
    'كتب الوزير رسالة',
    'Vesle avec la mer',
  ])('none: %s', (line) => expect(found(line).byline).toEqual({ state: 'not-stated' }))
})

const HARBOUR = `The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It will stand beside the old one.

The new crane can lift 40 tonnes, twice as much as the old one, which has stood on the quay of Dunmere since 1962.
`
const CRANE = 'Harbour of Belmar gets a second crane'

describe('[MD16] neither a path that repeats or cuts the title nor a strapline is the title', () => {
  test.each([
    `Home » Viral » ${CRANE}`,
    'Home » Viral » Harbour of Belmar gets a sec…',
    'Home › Ports › Harbour of Belmar gets',
    'News from Belmar, Dunmere and around',
    'News and views from Belmar and the harbour',
    'Nachrichten aus Belmar, Dunmere und Umgebung',
  ])('%s', (line) => {
    const text = `${line}\n\n${CRANE}\n\nBy Mirela Tann\n\n${HARBOUR}`
    const { title, regions } = proposalOf(text)
    expect(stated(title)).toBe(CRANE)
    expect(regions?.[0]).toMatchObject({ exact: line, kind: 'navigation' })
  })

  test.each([
    'News from Belmar reaches Dunmere late',
    'Crane » What the harbour of Belmar gets',
    'News of the crane travels from Belmar to Dunmere',
  ])('a title: %s', (line) =>
    expect(stated(proposalOf(`${line}\n\nBy Mirela Tann\n\n${HARBOUR}`).title)).toBe(line),
  )
})

describe('[MD17] a line at the head of the page names the outlet where a line of the page says it where only a site is named', () => {
  const outletOf = (first: string, foot: string): string | null =>
    stated(proposalOf(`${first}\n\n${CRANE}\n\nBy Mirela Tann\n\n${HARBOUR}\n${foot}\n`).outlet)

  test.each([
    ['Tidewire', 'Support Tidewire'],
    ['Tidewire', 'Sign up for the Tidewire newsletter'],
    ['Tidewire', 'Follow Tidewire on Facebook'],
    ['Harbour Lights', 'Contact us: desk@harbourlights.example'],
    ['Home | News | Sport\nTidewire', 'Support Tidewire'],
  ])('%j, %s', (first, foot) => expect(outletOf(first, foot)).toBe(first.split('\n').at(-1)))

  test('initials do not win over the name that the owner prints', () =>
    expect(
      outletOf(
        'BNN',
        'Sign up for the BNN newsletter\n© 2031 Belmar News Now. All rights reserved.',
      ),
    ).toBe('Belmar News Now'))

  test.each([
    ['Tidewire', ''],
    ['Tidewire', 'Subscribe to our newsletter'],
    ['Sport', 'Sign up for the Sport newsletter'],
    ['Tide', 'Support Tidewire'],
    ['Harbour Lights', 'The crew lit the Harbour Lights in the evening, the port said.'],
  ])('none: %j, %s', (first, foot) => expect(outletOf(first, foot)).toBeNull())
})
