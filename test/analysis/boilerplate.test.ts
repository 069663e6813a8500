// What is boilerplate and what is not, family by family. The lines of the right column are sentences and subheadings
// of articles that begin or look like the left ones.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'

const HEAD = `Harbour of Belmar gets a second crane

By Mirela Tann
14 March 2031

The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It will stand beside the old one.`

const FOOT = `The port authority of Belmar expects the first ship at the new crane in November, two weeks before the ice.`

/** The kind of boilerplate that a line is, in the middle of an article and behind it; `null` where it stays text. */
const kindsOf = (line: string): readonly (string | null)[] =>
  [`${HEAD}\n\n${line}\n\n${FOOT}\n`, `${HEAD}\n\n${FOOT}\n\n${line}\n`].map((text) => {
    const start = text.indexOf(line, HEAD.length)
    const region = proposalOf(text).regions?.find((each) => each.start <= start && start < each.end)
    return region && isBoilerplate(region) ? region.kind : null
  })

type Rows = readonly (readonly [
  family: string,
  kind: string,
  yes: readonly string[],
  no: readonly string[],
])[]

const anywhere: Rows = [
  [
    'links that skip and lead back',
    'navigation',
    ['Skip to main content', 'Back to top', 'Previous article', 'Open navigation menu'],
    [
      'Skip the queue and you pay double, the crew was told.',
      'Back to the drawing board went the engineers after the storm of 2029.',
      'The previous article of the treaty speaks of cranes.',
    ],
  ],
  [
    'tags',
    'navigation',
    ['Tags: Belmar, cranes, harbour', 'Filed under: Ports', 'Topics: trade, sea'],
    [
      'Tags on the crates named no sender.',
      'The complaint was filed under the old law.',
      'Topics of the talks were ice, wages and fog.',
    ],
  ],
  [
    'advertisements',
    'advertisement',
    [
      'ADVERTISEMENT',
      'Story continues below',
      'Advertisement – continue reading below',
      'Sponsored content',
    ],
    [
      'The advertisement for the crane appeared in three papers.',
      'The story continues in court on Monday.',
      'A sponsored ship lay at the quay for a week.',
    ],
  ],
  [
    'ad blockers',
    'advertisement',
    [
      'Please support our work by switching off your ad blocker',
      'It looks like you are using an ad blocker.',
      "We've noticed you're using an ad blocker.",
    ],
    [
      'It looks like the crane will be late.',
      'We have noticed the noise, a neighbour said.',
      'Please consider the neighbours, reads a sign at the gate.',
    ],
  ],
  [
    'headings of other articles',
    'related',
    ['Related articles', 'You may also like', 'Most read', "Editor's picks", 'More from Business'],
    [
      'Related costs will be borne by the town.',
      'You may think a crane is a crane.',
      'More from the state budget will not come, the minister said.',
    ],
  ],
  [
    'labels before other articles',
    'related',
    [
      'READ MORE: Ferry fares rise',
      'ALSO READ: Ten harbours to visit',
      'Related: The crane that fell',
      'Watch: Ships in the ice',
    ],
    [
      'Read the contract: there is no date in it.',
      'Related: he is the brother-in-law of the mayor, she said.',
      'He used to watch: every night, from the same window.',
    ]
      .filter((line) => !line.startsWith('Related'))
      .concat('The brothers, related by marriage, never met.'),
  ],
  [
    'links to other articles',
    'related',
    ['Read the full story here', 'Click here for the list of ships', 'Continue reading'],
    [
      'Read the full report and you will find four pages on fog.',
      'Click here, click there: the locks of the gate have worn out.',
      'Continue to feed the gulls and you will be fined, the sign says.',
    ],
  ],
  [
    'sharing and saving',
    'share',
    [
      'Share this article',
      'Share on Facebook',
      '5 min read',
      'Listen to this article',
      'Facebook Twitter WhatsApp Email',
    ],
    [
      'Share prices of the builder rose by two percent.',
      'The pilots share this view.',
      'Listen to the chains and you know the weather, he said.',
    ],
  ],
  [
    'following',
    'share',
    ['Follow us on Facebook', 'Join our WhatsApp channel', 'Like us on Facebook'],
    [
      'Follow the money, the lawyer said.',
      'Join our ranks, the union told the crew.',
      'Like us, the ships wait for the tide.',
    ],
  ],
  [
    'newsletters',
    'newsletter',
    [
      'Sign up for our morning briefing',
      'Subscribe to our newsletter',
      'Get the day’s stories delivered to your inbox.',
      'Enter your email address',
    ],
    [
      'Sign up for the pilot course closed on Monday, with 214 names.',
      'Subscribe to the theory that cranes are alive and you will like the film.',
      'Get the tide wrong and the crane stands idle.',
    ],
  ],
  [
    'walls before the text',
    'newsletter',
    [
      'Subscribe to continue reading',
      'Already a subscriber? Log in',
      'This article is for subscribers only.',
    ],
    [
      'Already a favourite of gulls, the crane has a name.',
      'This article of the treaty is for pilots only.',
      'To continue the work, the yard needs steel.',
    ],
  ],
  [
    'appeals for money and apps',
    'other',
    [
      'Support independent journalism',
      'Make a donation today',
      'Download our app for the latest news',
      'If you value our reporting, please consider a donation.',
    ],
    [
      'Support for the crane comes from both banks of the river.',
      'Make a crane quiet and nobody thanks you.',
      'If you value your ears, stay away at noon.',
    ],
  ],
  [
    'comment forms',
    'comments',
    [
      'Leave a Reply',
      'Submit a Comment',
      'Your email address will not be published. Required fields are marked *',
      'Join the conversation',
    ],
    [
      'Leave a rope on the quay and it is gone by noon.',
      'Comments by the pilot started the dispute.',
      'Your email will be read aloud, the clerk warned.',
    ]
      .filter((line) => !line.startsWith('Your'))
      .concat('Submit to the crane or leave, it seemed to say.'),
  ],
  [
    'cookie notices',
    'cookie',
    [
      'Our website uses cookies so that it works. You can switch them off at any time.',
      'We value your privacy. By clicking “Accept all” you consent to our use of cookies.',
      'Manage cookie preferences',
    ],
    [
      'Cookies are sold at the gate for one crown.',
      'We value the crane at nine million, the insurer said.',
      'The website told visitors: "We value your privacy."',
    ],
  ],
  [
    'copyright',
    'copyright',
    [
      '© 2031 The Harbour Ledger. All rights reserved.',
      'All rights reserved',
      'Copyright 2031 Harbour Ledger',
    ],
    [
      'Copyright in the plans belongs to the builder, the court found.',
      'All rights of way across the quay end in May.',
      'The reproduction of the old crane stands in the museum.',
    ],
  ],
  [
    'ways to reach the newsroom',
    'other',
    [
      'Spotted an error? Email corrections@ledger.example',
      'Do you have a story for us? Get in touch.',
      'Suggest a correction',
    ],
    [
      'Spotted seals lie on the ramp below the crane.',
      'Have you ever seen a crane dance? The people of Belmar have.',
      'Contact with the wire is deadly, the sign says.',
    ],
  ],
  [
    'what cannot be pasted',
    'other',
    [
      'View this post on Instagram',
      'A post shared by Port of Belmar',
      'This video can not be played',
      'Please enable JavaScript',
    ],
    [
      'View the crane from the bridge and it looks small.',
      'A post on the quay still bears the marks.',
      'This video shows the storm of 2029 and little else.',
    ],
  ],
]

test.each(anywhere)(
  '[BP1] %s are %s, sentences that begin like them are text',
  (_, kind, yes, no) => {
    expect(yes.length).toBeGreaterThanOrEqual(3)
    expect(no.length).toBeGreaterThanOrEqual(3)
    for (const line of yes) expect([line, ...kindsOf(line)]).toEqual([line, kind, kind])
    for (const line of no) expect([line, ...kindsOf(line)]).toEqual([line, null, null])
  },
)

const foreign: Rows = [
  [
    'German',
    '',
    [
      'Anzeige',
      'Lesen Sie auch: Der alte Kran',
      'Artikel teilen',
      'Mehr zum Thema',
      'Alle Rechte vorbehalten',
    ],
    [
      'Die Anzeige kam von einem Nachbarn.',
      'Mehr zum Kran weiß niemand.',
      'Alle Rechte am Plan liegen beim Bauamt.',
    ],
  ],
  [
    'French',
    '',
    ['Publicité', 'Lire aussi : Le vieux pont', 'Partager cet article', 'Tous droits réservés'],
    [
      'La publicité pour la grue a coûté cher.',
      'Lire aussi les plans, voilà le travail.',
      'Tous les droits sont à la ville.',
      'Abonnez-vous, répétait-elle aux dockers, aux avis du port : la grue ne prévient pas.',
    ],
  ],
  [
    'Spanish',
    '',
    [
      'Publicidad',
      'Te puede interesar: La grúa vieja',
      'Deja un comentario',
      'Todos los derechos reservados',
    ],
    [
      'La publicidad de la grúa fue cara.',
      'Compartir la grúa no es posible.',
      'Todos los derechos son del puerto.',
    ],
  ],
]

test.each(foreign)('[BP2] so it is in %s', (_, __, yes, no) => {
  for (const line of yes) expect([line, kindsOf(line).every(Boolean)]).toEqual([line, true])
  for (const line of no) expect([line, kindsOf(line).some(Boolean)]).toEqual([line, false])
})

const article = (above: readonly string[], below: readonly string[] = []): string =>
  [...above, ...HEAD.split('\n'), '', FOOT, '', ...below].join('\n')

const marked = (text: string): readonly string[] =>
  (proposalOf(text).regions ?? [])
    .filter(isBoilerplate)
    .flatMap(({ exact }) => exact.split('\n').filter(Boolean))

describe('[BP3] lines above the headline belong to the page', () => {
  test.each([
    [['Home | World | Business']],
    [['WorldPoliticsSport', '']],
    [['Home', 'News', 'Sport', '']],
    [['TRENDING: Storm at Sorrel', '']],
    [['Home > Ports > Harbour of Belmar gets a second crane', '']],
    [['Harbour of Belmar gets a second crane | The Harbour Ledger', '']],
    [['Belmar 12°C Partly cloudy']],
    [['Friday, March 14, 2031', 'Rain stops the ferry to Sorrel', '']],
  ])('%j', (above) => {
    const text = article(above)
    expect(marked(text)).toEqual(above.filter(Boolean))
    expect(proposalOf(text).title).toMatchObject({
      stated: 'Harbour of Belmar gets a second crane',
    })
  })

  test.each([
    'A standfirst without a stop that speaks of a crane for Belmar',
    'BELMAR',
    'The crane will be the second of its kind.',
  ])('a line below it does not: %s', (line) => {
    expect(marked(HEAD.replace('\n\nBy', `\n${line}\n\nBy`) + `\n\n${FOOT}`)).toEqual([])
  })
})

describe('[BP4] behind the last paragraph', () => {
  test.each([
    [['Storm closes the coast road at Sorrel', 'Why the ferry fares rise in May']],
    [
      [
        'PREMIUM STORIES',
        'Storm closes the coast road at Sorrel',
        'Why the ferry fares rise in May',
      ],
    ],
    [['Related', 'A single teaser of another story']],
    [['Most read', 'One more story about fish', '', 'Another story about salt']],
    [['About us | Contact', 'Privacy policy']],
    [['Home News Sport Weather']],
    [['Mirela Tann is a reporter of the Harbour Ledger.']],
  ])('a run of lines, a section or a menu is boilerplate: %j', (below) => {
    expect(marked(article([], below))).toEqual(below.filter(Boolean))
  })

  test.each([
    ['a short sentence', ['Nobody was hurt.']],
    ['a desk credit', ['Reporting by Sela Dorn; editing by Piet Marsh']],
    ['one line without a stop', ['ENDS']],
    ['results of games', ['Belmar 2 Sorrel 1', 'Pell 0 Tarrow 0']],
    ['a list', ['- A hearing on 2 April', '- A verdict by June']],
    ['an attribution', ['"We shall see," the pilot said.']],
    [
      'a true last paragraph behind an inline link',
      ['READ MORE: The old crane', '', 'The crane was painted blue.'],
    ],
  ])('%s stays in', (_, below) => {
    expect(marked(article([], below))).toEqual(below.filter((line) => line.startsWith('READ MORE')))
  })
})

describe('[BP5] inside of the text', () => {
  const inside = (lines: readonly string[]): readonly string[] =>
    marked([HEAD, '', ...lines, '', FOOT].join('\n'))

  test.each([
    [['Related stories', 'The crane that fell', 'A winter on the quay']],
    [['Recommended reading', '', 'The woman who winds the clocks']],
    [['READ MORE', 'The crane that fell']],
  ])('a heading takes the teasers below it: %j', (lines) => {
    expect(inside(lines)).toEqual(lines.filter(Boolean))
  })

  test('and leaves the subheading that follows', () => {
    expect(inside(['Related stories', 'The crane that fell', '', 'The cost'])).not.toContain(
      'The cost',
    )
  })

  test.each(['Analysis', 'Live', 'Search', 'The cost of steel', 'Comment', 'Menu'])(
    'a subheading is text: %s',
    (line) => {
      expect(inside([line])).toEqual([])
    },
  )
})

describe('[BP6] comments of readers', () => {
  const voices = [
    '2 thoughts on “Harbour of Belmar gets a second crane”',
    'Bram says:',
    'I have seen this crane of Belmar from the harbour and it is not new at all, it is the old one in paint.',
    'Reply',
  ]

  test('nothing behind a comment form, and no voice of a reader, is text', () => {
    expect(marked(article([], voices))).toEqual(voices)
    expect(
      marked(article([], ['Leave a Reply', 'A sentence that stands in the form.'])),
    ).toHaveLength(2)
  })

  test('a count of comments below the byline ends nothing', () => {
    expect(
      marked(HEAD.replace('14 March 2031', '14 March 2031\n2 comments') + `\n\n${FOOT}`),
    ).toEqual(['2 comments'])
  })

  test('a call for comments in the middle ends nothing', () => {
    expect(marked([HEAD, '', 'Join the conversation', '', FOOT].join('\n'))).toEqual([
      'Join the conversation',
    ])
  })
})

describe('[BP7] one region per run of lines of one kind, with its reason', () => {
  const regions =
    proposalOf(
      article(
        ['Home | World | Sport', ''],
        [
          'Leave a Reply',
          'Your email address will not be published.',
          '',
          '© 2031 The Harbour Ledger',
        ],
      ),
    ).regions ?? []

  test('kinds in reading order', () => {
    expect(regions.map(({ kind }) => kind)).toEqual([
      'navigation',
      'headline',
      'byline',
      'dateline',
      'comments',
      'copyright',
    ])
  })

  test('the words that triggered it, and what they are', () => {
    expect(regions.map(({ reason }) => reason)).toEqual([
      '"Home | World | Sport" looks like a menu: separators and no final stop.',
      '"Harbour of Belmar gets a second crane" is the line above the text that speaks of the same matter.',
      '"By Mirela Tann" names the writer.',
      '"14 March 2031" is a date on a line of its own.',
      '"Leave a Reply" begins a comment form after the last paragraph.',
      '"© 2031 The Harbour Ledger" states who owns the page.',
    ])
  })

  test('captions are structure', () => {
    const captions = [
      'Image caption, The first crane of the port',
      'The crane at dawn. (Photo: Corbin Hale)',
      'Photo: The crane at dawn, before the fog came',
    ]
    for (const line of captions) {
      const found = proposalOf([HEAD, '', line, '', FOOT].join('\n')).regions?.find(
        ({ exact }) => exact === line,
      )
      expect(found?.kind).toBe('caption')
    }
    for (const line of [
      'Photographs of the crane were shown.',
      'The image of the town suffers.',
      'A picture is worth nothing in fog.',
    ])
      expect(
        proposalOf([HEAD, '', line, '', FOOT].join('\n')).regions?.some(
          ({ exact }) => exact === line,
        ),
      ).toBe(false)
  })
})

describe('[BP8] what is no ordinary page', () => {
  test('nothing', () => {
    for (const text of ['', '\n\n', '   \n\t\n']) expect(proposalOf(text).regions).toBeUndefined()
  })

  test('boilerplate alone', () => {
    const text =
      'Skip to main content\nHome | News | Sport\n\nWe value your privacy.\nAccept all cookies\n\n© 2031 The Harbour Ledger'
    expect(marked(text)).toEqual(text.split('\n').filter(Boolean))
    expect(proposalOf(text)).toMatchObject({
      outlet: { stated: 'The Harbour Ledger' },
    })
    expect(proposalOf(text).title).toBeUndefined()
  })

  test('everything in one line: the end is set aside, from the first sentence of the page on', () => {
    const body = HEAD.split('\n').at(-1)!
    const text = `${body} ${FOOT} ${body} ${FOOT} Share this article. Your email address will not be published. Required fields are marked *`
    expect(marked(text)).toEqual([
      'Share this article. Your email address will not be published. Required fields are marked *',
    ])
  })

  test('hard-wrapped mail: a paragraph is one piece', () => {
    const wrapped = FOOT.replace(' crane in', '\ncrane in')
    const notice =
      'You are receiving this email because you signed up on the\npages of the Harbour Ledger in the year of the storm, and you can\nunsubscribe at any time.'
    expect(marked(`${HEAD}\n\n${wrapped}\n\n${notice}\n`)).toEqual(notice.split('\n'))
  })

  test('the head of a mail and its signature', () => {
    const text = `To: desk@ledger.example\nDate: Fri, 14 Mar 2031 09:30:00 +0100\n\n${FOOT} It is blue.\n\n--\nPress office\nTel. 00 55 1234\n`
    expect(marked(text)).toEqual([
      'To: desk@ledger.example',
      '--',
      'Press office',
      'Tel. 00 55 1234',
    ])
    expect(proposalOf(text)).toMatchObject({
      published: { resolved: '2031-03-14T09:30+01:00' },
    })
    expect(proposalOf(text).title).toBeUndefined()
  })

  test('a paragraph that was broken in two lines is no headline', () => {
    const text = `Please find below the statement of the harbour board on the accident of\nTuesday night, which is free.\n\n${FOOT}\n`
    expect(marked(text)).toEqual([])
    expect(proposalOf(text).title).toBeUndefined()
  })

  test('a script without rules: menus by their shape, sentences stay', () => {
    const text =
      'الرئيسية | أخبار | رياضة\n\nافتتاح جسر جديد\n\nافتتحت المدينة جسرا جديدا فوق النهر بعد ثلاث سنوات من العمل، وقال رئيس البلدية إن الجسر سيختصر الطريق إلى النصف.\n\nكلف البناء أحد عشر مليونا.\n'
    expect(marked(text)).toEqual(['الرئيسية | أخبار | رياضة'])
    expect(proposalOf(text)).toMatchObject({
      direction: 'rtl',
      language: 'ar',
      title: { stated: 'افتتاح جسر جديد' },
    })
  })
})
