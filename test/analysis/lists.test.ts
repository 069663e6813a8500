// Which lists are the article's and which are the page's.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'

const HEAD = `Tarrow yard builds a second dry dock

By Mirela Tann
12 June 2031

The Tarrow yard will build a second dry dock beside the old one, the company said on Thursday. Work begins in spring.

The dock will be 220 metres long and can take two tugs at once. It costs 48 million crowns, half of it from the port.`

const FOOT = `\n\nAbout us\nPrivacy policy\n© 2031 Tarrow Yard. All rights reserved.\n`

/** The lines of a part that are set aside. */
const setAside = (part: string, foot = FOOT): readonly string[] => {
  const text = `${HEAD}\n\n${part}${foot}`
  const regions = proposalOf(text).regions?.filter(isBoilerplate) ?? []
  let at = HEAD.length + 2
  return part.split('\n').filter((line) => {
    const start = at
    at += line.length + 1
    return line !== '' && regions.some((each) => each.start <= start && start < each.end)
  })
}

describe('[BP21] items with a bullet behind a paragraph or a line with a colon are the article’s, whatever they say', () => {
  test.each([
    ['figures', 'Key figures:\n* Output: 9,000 units a year\n* Jobs: 140\n* Share: 60 %'],
    [
      'what looks like buttons and offers',
      'What shareholders can do:\n- Subscribe for shares: from 1 March\n- Sign up for the meeting\n- Contact us: from 9 March 2031',
    ],
    [
      'under a heading inside the text',
      'Key facts\n\n* Site: 14 hectares of the old yard\n* Output: 9 hulls a year\n* Subscribe for shares: from 1 March\n\nThe tugs of the yard will wait in the old dock until the second dock is open, the company said on Thursday. The port pays for half of it.',
    ],
    [
      'behind a paragraph',
      'The board asks all shareholders to do the following before the summer.\n• Subscribe for shares: from 1 March\n• Read the prospectus of the dock\n• Follow the auction',
    ],
    ['with blank lines between', 'Next steps:\n\n– Read more in the plan\n\n– Leave a comment'],
    ['two bullets', 'The plan:\n* Join us at the quay\n- Print the form'],
  ])('text: %s', (_, part) => {
    expect(setAside(part)).toEqual([])
    expect(setAside(part, '')).toEqual([])
    expect(setAside(`${part}\n\nThe yard expects the first tug in the dock in autumn.`)).toEqual([])
  })

  test('points between headline and text', () => {
    const title = HEAD.split('\n')[0] ?? ''
    const text = HEAD.replace(
      title,
      `${title}\n\n- Work for 310 people\n- A hall of glass\n- Output of 75 tugs a year`,
    )
    expect(proposalOf(text).regions?.filter(isBoilerplate)).toEqual([])
  })

  test('its dates are not those of the article', () =>
    expect(
      proposalOf(
        HEAD.replace('12 June 2031\n', '') + '\n\nDates:\n- 3 March 2032\n- 4 May 2032' + FOOT,
      ).published,
    ).toEqual({ state: 'not-stated' }))

  test.each([
    [
      'below a heading of other articles',
      'Related articles:\n* Ferry fares rise in May\n* Ice again',
    ],
    ['below the buttons', 'Share this article:\n- Facebook\n- Email'],
    ['buttons below a paragraph', '* Facebook\n* Twitter\n* Email'],
    ['links below a paragraph', '* Privacy policy\n* Terms of use\n* Advertise with us'],
    ['behind the owner', '© 2031 Tarrow Yard\nMore:\n* Privacy policy\n* Contact us'],
  ])('page: %s', (_, part) =>
    expect(setAside(part).filter((line) => /^[*-]/.test(line))).toEqual(
      part.split('\n').filter((line) => /^[*-]/.test(line)),
    ),
  )
})
