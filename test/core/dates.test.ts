// Days in words, counted from the day of publication.

import { describe, expect, test } from 'vitest'
import { datedFrom, dateWordsIn, resolveDate, statementDateFrom } from '../../src/core/dates.ts'
import { wordsOf } from '../text/support.ts'

const FRIDAY = '2031-03-14'

describe('[AT1] words of a day mean', () => {
  test.each([
    ['on Friday', '2031-03-14'],
    ['last Friday', '2031-03-07'],
    ['on Wednesday', '2031-03-12'],
    ['Wednesday', '2031-03-12'],
    ['late on Saturday', '2031-03-08'],
    ['today', '2031-03-14'],
    ['earlier today', '2031-03-14'],
    ['yesterday', '2031-03-13'],
    ['Yesterday evening', '2031-03-13'],
    ['the day before yesterday', '2031-03-12'],
    ['three days ago', '2031-03-11'],
    ['14 days ago', '2031-02-28'],
    ['last week', '2031-03-03/2031-03-09'],
    ['earlier this week', '2031-03-10/2031-03-14'],
    ['in February', '2031-02'],
    ['in December', '2030-12'],
    ['3 March', '2031-03-03'],
    ['December 24', '2030-12-24'],
    ['14 March 2031', '2031-03-14'],
    ['March 14, 2031', '2031-03-14'],
    ['2nd Feb. 2031', '2031-02-02'],
    ['2031-03-14', '2031-03-14'],
    ['early March 2029', '2029-03'],
    ['in 2029', '2029'],
    ['Friday morning', '2031-03-14'],
    ['late Tuesday', '2031-03-11'],
    ['early on Monday evening', '2031-03-10'],
    ['in the early hours of Thursday', '2031-03-13'],
    ['at the weekend', '2031-03-08/2031-03-09'],
    ['over the weekend', '2031-03-08/2031-03-09'],
    ['a week ago', '2031-03-03/2031-03-09'],
    ['two weeks ago', '2031-02-24/2031-03-02'],
    ['last month', '2031-02'],
    ['earlier this month', '2031-03'],
    ['three months ago', '2030-12'],
    ['last year', '2030'],
    ['earlier this year', '2031'],
    ['10 years ago', '2021'],
    ['since 2029', '2029'],
    ['since December', '2030-12'],
  ])('%s: %s', (words, resolved) => {
    expect(resolveDate(words, FRIDAY)?.resolved).toBe(resolved)
    expect(resolveDate(words, FRIDAY)).toEqual(datedFrom(resolved)) // the precision agrees
  })

  test('over the end of a month and a leap day', () => {
    expect(resolveDate('on Sunday', '2032-03-01')?.resolved).toBe('2032-02-29')
    expect(resolveDate('yesterday', '2032-01-01')?.resolved).toBe('2031-12-31')
    expect(resolveDate('last month', '2032-01-31')?.resolved).toBe('2031-12')
    expect(resolveDate('a month ago', '2031-03-31')?.resolved).toBe('2031-02')
    expect(resolveDate('over the weekend', '2031-03-15')?.resolved).toBe('2031-03-15/2031-03-15')
    expect(resolveDate('over the weekend', '2031-03-16')?.resolved).toBe('2031-03-15/2031-03-16')
  })

  test.each([
    'at noon',
    'recently',
    '31 February 2031',
    '2031-02-30',
    'on Fridays',
    '',
    'in February 12',
    'next week',
    'a weekend',
    'every year',
  ])('nothing: %s', (words) => expect(resolveDate(words, FRIDAY)).toBeNull())

  test('nothing where the day of publication is not known, unless they hold the year', () => {
    for (const words of [
      'on Friday',
      'yesterday',
      'last week',
      'in February',
      '3 March',
      'last month',
      'a year ago',
      'at the weekend',
    ])
      expect(resolveDate(words, null)).toBeNull()
    expect(resolveDate('3 March 2031', null)?.resolved).toBe('2031-03-03')
    expect(resolveDate('on Friday', 'March 2031')).toBeNull()
  })
})

test('[AT2] the days that a passage names are found with the words around them', () => {
  const text =
    'On Wednesday, she told us on 3 March 2031 that it came in February; Monday’s paper and the Sundayschool said last week.'
  const found = (start = 0, end = text.length) => wordsOf(text, dateWordsIn(text, { start, end }))
  expect(found()).toEqual(['On Wednesday', '3 March 2031', 'in February', 'Monday', 'last week'])
  expect(found(14, 50)).toEqual(['3 March 2031'])
})

describe('[AT3] the date of a statement', () => {
  const text = 'She said it on Wednesday.'

  test('is stated with the words of the article, and with the day where one is given', () => {
    expect(statementDateFrom(text, 'on Wednesday', '2031-03-12')).toEqual({
      state: 'stated',
      stated: 'on Wednesday',
      resolved: '2031-03-12',
      precision: 'day',
    })
    expect(statementDateFrom(text, 'on Wednesday', '')).toEqual({
      state: 'stated',
      stated: 'on Wednesday',
    })
  })

  test('has the analyst as its basis where the article does not say it', () => {
    const known = {
      state: 'not-stated',
      resolved: '2031-03-12',
      precision: 'day',
      basis: 'analyst',
    }
    expect(statementDateFrom(text, 'on 12 March', ' 2031-03-12 ')).toEqual(known)
    expect(statementDateFrom(text, '', '2031-03-12')).toEqual(known)
    expect(statementDateFrom(text, '', '')).toEqual({ state: 'not-stated' })
  })

  test('is refused for a day that is none', () => {
    expect(() => statementDateFrom(text, 'on Wednesday', '12.3.2031')).toThrow(
      '“12.3.2031” is not a day written as YYYY-MM-DD.',
    )
    expect(datedFrom('2031-03-12/2031-03-10')).toBeNull()
    expect(datedFrom('2031-13')).toBeNull()
  })
})
