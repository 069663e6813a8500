// Articles that a page holds in the data of its framework, in the shapes in which houses and kits write them.

import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/dom/page.ts'

const headline = 'Karsovia rejects charge that it shipped drones'
const all = [
  'Karsovia on Friday dismissed allegations that it had shipped drones to Ostrelle, after Alveria published pictures.',
  'The crates were loaded at Belmar in February, according to Alveria, and left the port on a freighter within a day.',
  'Ostrelle did not answer. Its embassy in Dunmere was closed for a holiday that nobody there could name.',
  'The captain of the freighter said that he had carried herring, and that herring does not fly on its own account.',
]
const other = [
  'A mill in Sarn has found a way to grind at night without waking the street, which took it four hundred years.',
  'The stones are laid on felt. The miller says that the flour is the same, and the neighbours that they are not.',
  'Felt is dear in Sarn since the mill has bought all of it, and hats are made of straw again in the villages around.',
]
const whole = [headline, ...all].join('\n\n')
const prose = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
const script = (value: unknown): string => `<script type="application/json">${json(value)}</script>`
const page = (body: string, title = `${headline} | The Ledger`): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const shell = (data: string): string =>
  page(`<main><h1>${headline}</h1><p>Loading</p></main>${data}`)
const isFromData = (notes: readonly string[]): boolean =>
  notes.some((note) => note.startsWith('from-page-data:'))
const cut = (line: string): readonly [string, string, string] => [
  line.slice(0, 20),
  line.slice(20, 33),
  line.slice(33),
]

/** A flat list as some frameworks write it. */
const flattened = (value: unknown): readonly unknown[] => {
  const list: unknown[] = [['Reactive', 1]]
  const put = (each: unknown): number => {
    const place = list.push(null) - 1
    if (Array.isArray(each)) list[place] = each.map((one: unknown) => put(one))
    else if (typeof each === 'object' && each !== null)
      list[place] = Object.fromEntries(Object.entries(each).map(([name, one]) => [name, put(one)]))
    else list[place] = each
    return place
  }
  put(value)
  return list
}

const story = (body: unknown): unknown => ({ page: { story: { headline, body } } })
const paragraphs = all.map((text) => ({ type: 'paragraph', text }))

describe('[HP24] the article of a page that shows none of it is read from its data, whatever shape that has', () => {
  test.each<[string, string]>([
    ['strings', script(story(all))],
    ['one string of markup', script(story(prose(all)))],
    ['one string of lines', script(story(all.join('\n\n')))],
    [
      'markup under a name of its own',
      script({ title: { rendered: headline }, content: { rendered: prose(all) } }),
    ],
    [
      'records with markup',
      script(
        story(
          all.map((html) => ({
            type: 'text',
            _id: 'A1',
            content: `<b>${html.slice(0, 9)}</b>${html.slice(9)}`,
          })),
        ),
      ),
    ],
    [
      'records with their words in a record',
      script({
        title: headline,
        blocks: all.map((text) => ({ type: 'paragraph', data: { text } })),
      }),
    ],
    [
      'records with inner markup',
      script({
        title: headline,
        blocks: all.map((text) => ({
          name: 'core/paragraph',
          attributes: { dropCap: false },
          innerHTML: `\n<p>${text}</p>\n`,
          innerBlocks: [],
        })),
      }),
    ],
    [
      'spans',
      script(
        story(
          all.map((line) => ({
            _type: 'block',
            style: 'normal',
            children: cut(line).map((text) => ({ _type: 'span', marks: [], text })),
          })),
        ),
      ),
    ],
    [
      'a document of nodes',
      script(
        story({
          nodeType: 'document',
          content: all.map((line) => ({
            nodeType: 'paragraph',
            data: {},
            content: cut(line).map((value) => ({ nodeType: 'text', value, marks: [] })),
          })),
        }),
      ),
    ],
    [
      'a document of typed nodes',
      script(
        story({
          type: 'doc',
          content: all.map((line) => ({
            type: 'paragraph',
            content: cut(line).map((text) => ({ type: 'text', text })),
          })),
        }),
      ),
    ],
    [
      'spans in spans',
      script(
        story(
          all.map((line) => {
            let inner: unknown = { text: line.slice(20) }
            for (const type of ['bold', 'italic', 'link', 'span'])
              inner = { type, children: [inner] }
            return { type: 'paragraph', children: [{ text: line.slice(0, 20) }, inner] }
          }),
        ),
      ),
    ],
    [
      'a root of an editor',
      script(
        story({
          root: {
            type: 'root',
            children: all.map((line) => ({
              type: 'paragraph',
              children: cut(line).map((text) => ({ type: 'text', text, format: 0 })),
            })),
          },
        }),
      ),
    ],
    [
      'blocks of an editor',
      script(
        story({
          blocks: all.map((text) => ({ key: 'a', text, type: 'unstyled', inlineStyleRanges: [] })),
          entityMap: {},
        }),
      ),
    ],
    [
      'sections that hold blocks',
      script(
        story([
          { type: 'section', blocks: paragraphs.slice(0, 2) },
          { type: 'section', blocks: paragraphs.slice(2) },
        ]),
      ),
    ],
    [
      'with pictures and offers between',
      script(
        story([
          paragraphs[0],
          { type: 'image', text: 'The freighter at Belmar, photographed by nobody in particular.' },
          {
            type: 'newsletter',
            text: 'Get the news of Belmar by mail, every day and twice on Sundays.',
          },
          ...paragraphs.slice(1),
        ]),
      ),
    ],
    ['an assignment', `<script>window.__PRELOADED_STATE__ = ${json(story(paragraphs))};</script>`],
    [
      'one of several assignments',
      `<script>var a=a||{};a.b="x";function c(){return{d:1}}a.globalContent=${json(story(paragraphs))};a.e={"f":[1,2]}</script>`,
    ],
    [
      'a JSON text in a program',
      `<script>window.__STATE__ = JSON.parse(${json(json(story(paragraphs)))})</script>`,
    ],
    ['JSON in a string of JSON', script({ status: 200, body: json(story(paragraphs)) })],
    [
      'a flat list',
      script(flattened({ data: { 'story-1': { headline, body: paragraphs } }, other: [1, 'x'] })),
    ],
    [
      'a cache with references',
      `<script>window.__APOLLO_STATE__=${json({ ROOT_QUERY: { post: { __ref: 'Post:1' } }, ...Object.fromEntries(all.map((_each, i) => [`Paragraph:${3 - i}`, { text: all[3 - i], type: 'P' }])), 'Post:1': { title: headline, body: all.map((_each, i) => ({ __ref: `Paragraph:${i}` })) } })}</script>`,
    ],
    [
      'a store with a list of references',
      script({
        'client:root': { story: { __ref: 's' } },
        s: { title: headline, parts: { __refs: ['a', 'b', 'c', 'd'] } },
        d: { text: all[3] },
        c: { text: all[2] },
        b: { text: all[1] },
        a: { text: all[0] },
      }),
    ],
    [
      'rows of a server',
      `<script>self.__next_f.push([1,${json(`1:"x"\n5:["$","div",null,{"story":${JSON.stringify({ headline, body: '$6' })}}]\n6:T${prose(all).length.toString(16)},${prose(all)}7:[]\n`)}])</script>`,
    ],
    ['an attribute of an island', `<div data-page='${JSON.stringify(story(paragraphs))}'></div>`],
  ])('%s', (_, data) => {
    const read = readPage(shell(data))
    expect(read.text).toBe(whole)
    expect(read.isArticle).toBe(true)
    expect(isFromData(read.notes)).toBe(true)
  })

  test('a headline that only the data states stands first, and parts the outlet from the title', () => {
    const read = readPage(page(`<div>One moment, please.</div>${script(story(paragraphs))}`))
    expect(read.text).toBe(whole)
    expect(read.outside).toBe('One moment, please.')
    expect(read.facts.title).toEqual({ value: headline, via: 'page-data' })
    expect(read.facts.outlet).toEqual({ value: 'The Ledger', via: 'title-element' })
  })

  test('a standfirst that is seen stays; an offer and teasers go around the text', () => {
    const standfirst = 'Alveria has pictures of crates. Karsovia has pictures of herring.'
    const read = readPage(
      page(
        `<main><h1>${headline}</h1><p>${standfirst}</p><p>Readers who pay read on, and those who do not may count the crates by themselves.</p></main>${script({ headline, standfirst, body: paragraphs })}`,
      ),
    )
    expect(read.text).toBe([headline, standfirst, ...all].join('\n\n'))
    expect(read.outside).toContain('Readers who pay')
  })

  const teaser = { title: 'A mill grinds at night', url: '/mill', text: other[0] }
  test.each<[string, string]>([
    ['another article', shell(script({ headline: 'A mill in Sarn grinds at night', body: other }))],
    [
      'a list of entries',
      shell(
        script({ list: [teaser, { ...teaser, text: other[1] }, { ...teaser, text: other[2] }] }),
      ),
    ],
    ['what readers wrote', shell(script({ headline, comments: other.map((text) => ({ text })) }))],
    [
      'labels of the page',
      shell(script({ headline, translations: { consent: other, offer: prose(other) } })),
    ],
    ['an untitled run that speaks of something else', shell(script({ a: other }))],
    [
      'a program',
      shell(`<script>window.x = { headline: "${headline}", body: ${json(all)} }</script>`),
    ],
    [
      'a function that gives it',
      shell(`<script>window.x = (() => (${json(story(all))}))()</script>`),
    ],
    [
      'a value that is never closed',
      shell(`<script>window.x = {"headline": "${headline}", "body": ${json(all)}</script>`),
    ],
    [
      'a list that points to itself',
      shell(script([{ body: 1, headline: 2, more: 0 }, [1, 0], 'x', 'y'])),
    ],
  ])('not: %s', (_, html) => {
    const read = readPage(html)
    expect(isFromData(read.notes)).toBe(false)
    for (const line of [...all, ...other]) expect(read.text).not.toContain(line)
  })

  test.each<[string, string]>([
    ['all of it', prose(all)],
    ['all of it in lines of one paragraph', `<p>${all.join('<br>')}</p>`],
    ['three quarters of it', prose(all.slice(0, 3))],
    ['an article of its own that is longer', prose([...other, ...other, ...other])],
  ])('not where the page shows %s', (_, seen) => {
    const read = readPage(
      page(
        `<article><h1>${headline}</h1>${seen}</article>${script(story([...all.slice(0, 3), `${all[3]} (changed)`]))}`,
      ),
    )
    expect(isFromData(read.notes)).toBe(false)
  })

  test('the page itself stays as it is where the whole of it is wanted', () => {
    const read = readPage(shell(script(story(paragraphs))), 'whole-page')
    expect(read.text).not.toContain(all[0])
  })

  test('no prototype is touched, and markup in it stays dead', () => {
    const body = [...all, '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>']
    const data = `{"headline":${JSON.stringify(headline)},"__proto__":{"polluted":1},"body":${json(body)}}`
    const flat = '[{"__proto__":1,"constructor":2},{"polluted":3},[3],"x","y"]'
    const read = readPage(
      shell(
        `<script type="application/json">${data}</script><script type="application/json">${flat}</script>`,
      ),
    )
    expect(read.text).toBe(whole)
    expect('polluted' in {}).toBe(false)
    expect('hit' in globalThis).toBe(false)
  })
})

test('[HP24] what is seen is gone on with from the run of this article, not from one around several', () => {
  const sections = [
    { part: { headline, body: paragraphs } },
    {
      part: {
        headline: 'A mill grinds at night',
        body: other.map((text) => ({ type: 'paragraph', text })),
      },
    },
  ]
  const read = readPage(
    page(`<article><h1>${headline}</h1><p>${all[0]}</p></article>${script({ sections })}`),
  )
  expect(read.text).toBe(whole)
})

describe('[HP25] writer and days come from the record that holds the article, where the page states none', () => {
  const facts = (
    record: object,
    head = '',
  ): {
    byline: string | undefined
    published: string | undefined
    updated: string | undefined
    via: string | undefined
  } => {
    const html = shell(script({ a: { headline, body: paragraphs, ...record } })).replace(
      '</head>',
      `${head}</head>`,
    )
    const { byline, published, updated } = readPage(html).facts
    return {
      byline: byline?.value,
      published: published?.value,
      updated: updated?.value,
      via: byline?.via,
    }
  }
  test.each<[string, object, string]>([
    ['a text', { byline: 'By Mirela Tann' }, 'Mirela Tann'],
    ['a list of names', { authors: ['Mirela Tann', 'Ole Farr'] }, 'Mirela Tann, Ole Farr'],
    ['records', { author: { id: 7, name: 'Mirela Tann', url: '/m' } }, 'Mirela Tann'],
    ['credits', { credits: { by: [{ type: 'author', name: 'Mirela Tann' }] } }, 'Mirela Tann'],
    ['two fields', { writers: [{ firstName: 'Mirela', lastName: 'Tann' }] }, 'Mirela Tann'],
    [
      'fields inside of fields',
      { author: { data: { attributes: { name: 'Mirela Tann' } } } },
      'Mirela Tann',
    ],
  ])('the writer as %s', (_, record, byline) =>
    expect(facts(record)).toMatchObject({ byline, via: 'page-data' }),
  )

  test.each<[string, object]>([
    ['an account', { author: 'cms-7' }],
    ['an address', { author: 'https://ledger.example/m' }],
    ['a number', { author: 7 }],
    ['who wrote another record', { more: { author: 'Mirela Tann' } }],
  ])('no writer: %s', (_, record) => expect(facts(record).byline).toBeUndefined())

  test.each<[object, string]>([
    [{ publishedAt: '2031-03-14T08:20:00Z' }, '2031-03-14T08:20:00Z'],
    [{ datePublished: '2031-03-14' }, '2031-03-14'],
    [{ dates: { published: '2031-03-14' } }, '2031-03-14'],
    [{ firstPublishedAt: 1_931_242_800_000 }, '2031-03-14T08:20:00.000Z'],
  ])('%j', (record, published) => expect(facts(record).published).toBe(published))

  test('what the page states goes before it', () =>
    expect(facts({ author: 'Mirela Tann' }, '<meta name="author" content="Ole Farr">').byline).toBe(
      'Ole Farr',
    ))

  test('also where all of the article is seen', () => {
    const seen = `<article><h1>${headline}</h1>${prose(all)}</article>`
    const of = (title: string): unknown =>
      readPage(page(`${seen}${script({ title, body: paragraphs, author: 'Mirela Tann' })}`)).facts
        .byline?.value
    expect(of(headline)).toBe('Mirela Tann')
    expect(of('A mill in Sarn grinds at night')).toBeUndefined()
  })
})
