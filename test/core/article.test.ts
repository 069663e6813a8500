// What is known about an article: its title and headline, what it states and what it does not.

import { describe, expect, test } from 'vitest'
import { isClosed, outletOf, titleOf, withoutAside } from '../../src/core/article.ts'
import { citationOf } from '../../src/core/citation.ts'
import {
  describeArticle,
  markDone,
  removeArticle,
  toggleBoilerplate,
  type ArticleWords,
} from '../../src/core/plans/article.ts'
import type { Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import { dayFrom, isDay, valueFrom, wordsOf } from '../../src/core/stated.ts'
import type { Article, Region } from '../../src/core/types.ts'
import type { Span } from '../../src/text/span.ts'
import { articleId, pasted, projectOfRows } from '../support/projects.ts'
import { after, annotation, article, project } from '../support/words.ts'
import { growthOf, LINEAR } from '../text/support.ts'

const TEXT = `Karsovia denies drones

By Ina Falk, The Harbour Ledger
14 March 2031

Karsovia denies drones, says the ministry.`

const described = (text: string, words: ArticleWords): Article => {
  const made = article(text)
  const now = after(project([made]), (p) => describeArticle(p, made.id, words))
  return now.articles.get(made.id)! // the only article
}

describe('[L7] a new article', () => {
  test('takes its title and its headline from the first line that is not blank', () => {
    const [made] = pasted(1, `\n\n  ${TEXT}`)
    expect(titleOf(made)).toBe('Karsovia denies drones')
    expect(made.regions?.map(({ kind, exact }) => [kind, exact])).toEqual([
      ['headline', 'Karsovia denies drones'],
    ])
  })

  test('cuts a long first line between words, and then has no headline', () => {
    const [made] = pasted(1, 'Alveria says so and '.repeat(50))
    expect(titleOf(made).length).toBeLessThanOrEqual(200)
    expect(titleOf(made)).toMatch(/\b(says|so|and|Alveria)$/)
    expect(made.regions ?? []).toEqual([])
  })

  test('never cuts a character', () => {
    const [made] = pasted(1, `${'x'.repeat(199)}\u{1F6F0} and so on`)
    expect(titleOf(made)).toBe('x'.repeat(199))
  })

  test('a title in one line of 4 MB is found in linear time', () => {
    const line = 'a '.repeat(2_000_000)
    expect(growthOf(line, (text) => pasted(1, text))).toBeLessThan(LINEAR)
  })
})

describe('[L8] words that the analyst types', () => {
  test('are stated where the text holds them', () => {
    expect(described(TEXT, { outlet: ' The Harbour Ledger ' }).outlet).toEqual({
      state: 'stated',
      stated: 'The Harbour Ledger',
      start: TEXT.indexOf('The Harbour'),
      end: TEXT.indexOf('The Harbour') + 18,
    })
  })

  test('are not stated by a part of another word', () => {
    const part = TEXT.slice(TEXT.indexOf('Harbour') + 1, TEXT.indexOf('Harbour') + 5)
    expect(described(TEXT, { outlet: part }).outlet).toMatchObject({ state: 'not-stated' })
  })

  test('are known by the analyst where the text does not hold them', () => {
    const { outlet } = described(TEXT, { outlet: 'Globe Ticker' })
    expect(outlet).toEqual({ state: 'not-stated', resolved: 'Globe Ticker', basis: 'analyst' })
    expect(wordsOf(outlet)).toBe('Globe Ticker')
  })

  test('are "looked for, not stated" where they are empty; before, nobody has looked', () => {
    const made = described(TEXT, { byline: ' ' })
    expect(made.byline).toEqual({ state: 'not-stated' })
    expect(made.outlet).toBeUndefined()
    expect(outletOf(made)).toBe('')
  })

  test('that change nothing are no change', () => {
    const made = article(TEXT)
    expect(describeArticle(project([made]), made.id, { title: 'Karsovia denies drones' })).toEqual(
      [],
    )
  })

  test('an address is kept as typed, an empty one is taken away', () => {
    const made = described(TEXT, { url: ' https://ledger.example/7 ' })
    expect(made.url).toBe('https://ledger.example/7')
    const before = projectOfRows({ articles: [[made, { articleId: made.id, text: TEXT }]] })
    const now = after(before, (p) => describeArticle(p, made.id, { url: '' }))
    expect(Object.keys(now.articles.get(made.id) ?? {})).not.toContain('url')
  })
})

describe('[L9] the headline is the line that holds exactly the title', () => {
  test('and follows a new title', () => {
    const made = described(TEXT, { title: '14 March 2031' })
    expect(made.regions?.map(({ exact, by }) => [exact, by])).toEqual([['14 March 2031', 'person']])
  })

  test('there is none when the title is only a part of a line, or stands nowhere', () => {
    expect(described(TEXT, { title: 'says the ministry' }).regions ?? []).toEqual([])
    expect(described(TEXT, { title: 'Denial of Monday' }).regions ?? []).toEqual([])
  })

  test('words that stand in a sentence first and on a line of their own later', () => {
    const text = 'Drones over Ostrelle were seen.\n  Drones over Ostrelle\nNobody said more.'
    const { regions } = described(text, { title: 'Drones over Ostrelle' })
    expect(regions?.[0]).toMatchObject({ start: 34, end: 54 })
  })
})

describe('[L10] a publication day', () => {
  test('is stated where the text writes that day', () => {
    expect(described(TEXT, { published: '2031-03-14' }).published).toMatchObject({
      state: 'stated',
      stated: '14 March 2031',
      resolved: '2031-03-14',
      precision: 'day',
    })
    expect(dayFrom('Posted on Mar 4, 2031.', '2031-03-04')).toMatchObject({ stated: 'Mar 4, 2031' })
  })

  test('another day whose digits end alike is not that day', () => {
    expect(dayFrom(TEXT, '2031-03-04')).toMatchObject({ state: 'not-stated' })
    expect(dayFrom('on March 4, 20311', '2031-03-04')).toMatchObject({ state: 'not-stated' })
    expect(dayFrom('14 March 2031, then 4 March 2031', '2031-03-04')).toMatchObject({ start: 20 })
  })

  test('may be typed as it is written', () => {
    expect(described(TEXT, { published: '14 March 2031' }).published).toMatchObject({
      stated: '14 March 2031',
      resolved: '2031-03-14',
    })
  })

  test('empty means: the article does not say', () => {
    expect(described(TEXT, { published: '' }).published).toEqual({ state: 'not-stated' })
  })

  test.each(['last Sunday', '2031-3-14', '2031-02-29', '2031-13-01', 'x'])(
    'is refused when it is none: %s',
    (published) => {
      expect(isDay(published)).toBe(false)
      expect(() => described(TEXT, { published })).toThrow(Refused)
    },
  )

  test('leap days exist in leap years', () => expect(isDay('2032-02-29')).toBe(true))
})

test('[L11] the words that are shown: what is stated, else what the analyst knows', () => {
  expect(wordsOf(valueFrom(TEXT, 'Ina Falk'))).toBe('Ina Falk')
  expect(wordsOf(undefined)).toBe('')
  expect(titleOf({ ...pasted(1, TEXT)[0], title: { state: 'not-stated' } })).toBe(
    'Untitled article',
  )
})

describe('[L12] removing an article', () => {
  const first = article('Karsovia [rejected] it.', 1)
  const second = article('Karsovia rejected it again.', 2)
  const before = project([first, second], annotation(first, 0, 'denial', 1))

  test('takes its text and its annotations along', () => {
    const now = after(before, (p) => removeArticle(p, first.id))
    expect([now.articles.size, now.texts.size, now.annotations.size]).toEqual([1, 1, 0])
  })

  test('one that revised it lets go of it', () => {
    const [row, text] = second.rows
    const revising = projectOfRows({
      articles: [first.rows, [{ ...row, revisionOf: first.id }, text]],
    })
    const now = after(revising, (p) => removeArticle(p, first.id))
    expect(now.articles.get(second.id)).toEqual(row)
  })

  test('is refused where it is gone, and is a mistake where its text is not loaded', () => {
    expect(() => describeArticle(before, articleId(9), { title: 'x' })).toThrow(Refused)
    expect(() => removeArticle({ ...before, texts: new Map() }, first.id)).toThrow(RangeError)
  })
})

describe('[OV6] an article that is done', () => {
  const made = article('Karsovia rejected it.')
  const status = (...wishes: readonly boolean[]): Article['status'] =>
    after(
      project([made]),
      ...wishes.map((wish) => (p: Project) => markDone(p, made.id, wish)),
    ).articles.get(made.id)!.status

  test('is marked, and opened again', () => {
    expect([status(), status(true), status(true, false)]).toEqual([undefined, 'done', 'open'])
    expect(isClosed({ ...made.rows[0], status: 'done' })).toBe(true)
    expect(isClosed({ ...made.rows[0], status: 'open' })).toBe(false)
  })

  test('twice changes nothing', () => {
    const done = after(project([made]), (p) => markDone(p, made.id, true))
    expect(markDone(done, made.id, true)).toEqual([])
  })

  test('one that a file locked is opened as well', () => {
    const locked = projectOfRows({
      articles: [[{ ...made.rows[0], status: 'locked' }, made.rows[1]]],
    })
    expect(isClosed(locked.articles.get(made.id)!)).toBe(true)
    const now = after(locked, (p) => markDone(p, made.id, false))
    expect(now.articles.get(made.id)!.status).toBe('open')
  })

  test('is refused where it is gone', () => {
    expect(() => markDone(project([made]), articleId(9), true)).toThrow(Refused)
  })
})

describe('[L28] boilerplate by hand', () => {
  const marked = article(
    '[Menu | Sport]\n\n[It was rejected.]\n\n[Read more]\n[Share this]\n[© 2031]',
  )
  const [menu, body, more, share, rights] = marked.spans as readonly [Span, Span, Span, Span, Span] // five brackets
  const [row, text] = marked.rows
  const made = (...regions: readonly Region[]): Project =>
    projectOfRows({ articles: [[{ ...row, regions: [...regions] }, text]] })
  const on = (span: Span, kind: Region['kind'], by: Region['by'] = 'rule:menu'): Region => ({
    ...span,
    kind,
    by,
    exact: marked.text.slice(span.start, span.end),
  })
  const regionsAfter = (start: Project, ...toggles: readonly (readonly Span[])[]) =>
    after(start, ...toggles.map((each) => (now: Project) => toggleBoilerplate(now, row.id, each)))
      .articles.get(row.id)
      ?.regions?.map(({ kind, by, exact }) => [kind, by, exact])

  test('a paragraph is set aside with its exact words, and taken back', () => {
    expect(regionsAfter(made(), [body])).toEqual([['other', 'person', 'It was rejected.']])
    expect(regionsAfter(made(), [body], [body])).toBeUndefined()
  })

  test('several are set aside where one of them was not, and taken back together', () => {
    expect(regionsAfter(made(on(more, 'related')), [more, share])).toEqual([
      ['related', 'rule:menu', 'Read more'],
      ['other', 'person', 'Share this'],
    ])
    expect(regionsAfter(made(on(more, 'related')), [more, share], [more, share])).toBeUndefined()
  })

  test('a headline that is set aside is none any more; other structure stays', () => {
    expect(regionsAfter(made(on(menu, 'headline'), on(more, 'byline')), [menu])).toEqual([
      ['other', 'person', 'Menu | Sport'],
      ['byline', 'rule:menu', 'Read more'],
    ])
  })

  test('what a region covers beside the paragraph that is taken back stays set aside', () => {
    const foot = on({ start: more.start, end: rights.end }, 'related')
    expect(regionsAfter(made(foot), [share])).toEqual([
      ['related', 'rule:menu', 'Read more'],
      ['related', 'rule:menu', '© 2031'],
    ])
  })

  test('no paragraphs change nothing; an article that is gone is refused', () => {
    expect(toggleBoilerplate(made(), row.id, [])).toEqual([])
    expect(() => toggleBoilerplate(projectOfRows({ articles: [] }), row.id, [body])).toThrow(
      Refused,
    )
  })
})

test('[L29] words are passed on with what is known of their source', () => {
  const { rows } = article('Port closed\n\nIt was rejected.')
  const [row] = rows
  expect(citationOf(row, ' It was rejected. ', 'https://example.org/#/c')).toBe(
    '“It was rejected.”\nPort closed\nhttps://example.org/#/c',
  )
  const known = {
    ...row,
    outlet: { state: 'stated' as const, stated: 'The Ledger' },
    published: { state: 'stated' as const, stated: '14 March 2031', resolved: '2031-03-14' },
  }
  expect(citationOf(known, 'It', 'x')).toBe('“It”\nPort closed, The Ledger, 2031-03-14\nx')
})

describe('[DU6] what two articles are compared by', () => {
  const region = (exact: string, kind: Region['kind'], text: string): Region => ({
    kind,
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
    exact,
    by: 'rule:test',
  })

  test('is their words without what is set aside; the rest stays as it is', () => {
    const text = 'Home | World\n\nThe port is shut\n\nSign up\n\nIt reopens.\n\n© 2031'
    const aside = [
      region('© 2031', 'copyright', text),
      region('Home | World', 'navigation', text),
      region('Sign up', 'newsletter', text),
      region('The port is shut', 'headline', text),
    ]
    expect(withoutAside(text, aside)).toBe('The port is shut\n\nIt reopens.')
    expect(withoutAside(text, [])).toBe(text)
  })
})
