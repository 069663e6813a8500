// The quotations of an article: as newsrooms set them, and as pastes and careless hands break them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, quotesOf } from '../../src/analysis/reading/quotes.ts'
import type { Quote } from '../../src/analysis/reading/types.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'
import { passage } from '../../src/text/span.ts'
import { hasStories, story } from '../text/stories.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs } from '../text/support.ts'

const quotesIn = (text: string): readonly Quote[] => quotesOf(text, paragraphsOf(text))
const quoted = (text: string): readonly string[] =>
  quotesIn(text).map((quote) => passage(text, quote))
const broken = (text: string): readonly string[] =>
  quotesIn(text)
    .filter(({ isBalanced }) => !isBalanced)
    .map((quote) => passage(text, quote))

type Case = readonly [text: string, expected: readonly string[]]

describe('[QM1] marks as they are typed: straight, curly, TeX, two single ones, with slips of the blank', () => {
  test.each<Case>([
    ["``Not one drone,'' he said. It was ``fiction.''", ['Not one drone,', 'fiction.']],
    ['‘‘Not one drone,’’ he said.', ['Not one drone,']],
    ["''Not one drone,'' he said. It wasn't so.", ['Not one drone,']],
    ["He called it `fiction' and left.", ['fiction']],
    ['She said:"No drones left," and he added "none".', ['No drones left,', 'none']],
    ['"No drones left ," he said. " Not one " was seen.', ['No drones left ,', 'Not one']],
    [
      'The report ("a fairy tale") and the pictures—"old footage"—were shown.',
      ['a fairy tale', 'old footage'],
    ],
    ['“Not one drone”, he said, ”has left our ports”.', ['Not one drone', 'has left our ports']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('[QM2] apostrophes, elisions, feet and inches are no marks', () => {
  test.each<Case>([
    ["It was the workers' strike, not the bosses', that closed the boss's yard.", []],
    ["Mr O'Neill played rock 'n' roll for 'em in the '90s, 'til dawn.", []],
    ['‘90s music and ‘em boys, he said, were the states’ own choice.', []],
    ['He is 6\'2" tall, the blade is 12" long and the door 5′10″ high.', []],
    ["The sailor ran 6' of cable and a 12\"-wide belt through Ruiz' shed.", []],
    ['דובר צה"ל אמר דבר ומנכ"ל המפעל שתק.', []],
    [
      '"It was a 12" blade," he said. "I was born in 1990" she said.',
      ['It was a 12" blade,', 'I was born in 1990'],
    ],
    [
      "\"Rock 'n' roll isn't the port's business,\" he said.",
      ["Rock 'n' roll isn't the port's business,"],
    ],
    ['“It is the dogs’ dinner,” she said of the ’90s.', ['It is the dogs’ dinner,']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('[QM3] British single marks: the outer ones, with doubles in them', () => {
  test.each<Case>([
    [
      "'We closed the ports' he said. 'The states' rights are clear,' she added.",
      ['We closed the ports', "The states' rights are clear,"],
    ],
    ["Council 'misled' residents over 'ghost ships', MPs' report finds", ['misled', 'ghost ships']],
    ["'It's a lie': Karsovia hits back", ["It's a lie"]],
    [
      "He said: 'I don't know what the workers' union wants, and I won't ask 'em.'",
      ["I don't know what the workers' union wants, and I won't ask 'em."],
    ],
    [
      '‘He told me “no” twice,’ she said. ‘The dogs’ “bone” fell.’',
      ['He told me “no” twice,', 'no', 'The dogs’ “bone” fell.', 'bone'],
    ],
    ["The film, 'Harbour Lights', opened; the ships' crews stayed away.", ['Harbour Lights']],
    ["They were runnin' late and nothin' worked in the states' yards.", []],
    ['He said ‘cause he had to, and the dogs’ bowl was empty.', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  test('where they are the outer ones, one that nothing closes is a quotation as well', () => {
    const article =
      '‘The gates were shut,’ she said.\n\n‘Nobody came, Okoro said on Friday.\n\n‘It is over now. All of it is over.\n\n‘We go home,’ he said.'
    expect(quoted(article)).toEqual([
      'The gates were shut,',
      'Nobody came,',
      'It is over now. All of it is over.',
      'We go home,',
    ])
    expect(broken(article)).toEqual(['Nobody came,'])
  })

  test('where doubles are, it is an apostrophe', () => {
    const article =
      '“The gates were shut,” she said.\n\n“Nobody came,” he said.\n\n‘Nobody came, Okoro said on Friday.'
    expect(quoted(article)).toEqual(['The gates were shut,', 'Nobody came,'])
  })
})

describe('[QM4] a quotation in a quotation has the depth of one in another, whatever the marks', () => {
  const depths = (text: string): readonly (readonly [number, string])[] =>
    quotesIn(text).map((quote) => [quote.depth, passage(text, quote)])

  test.each<readonly [string, readonly (readonly [number, string])[]]>([
    [
      '“He said, ‘No one knows,’” she recalled.',
      [
        [0, 'He said, ‘No one knows,’'],
        [1, 'No one knows,'],
      ],
    ],
    [
      '"He called it "fiction" and left," she said.',
      [
        [0, 'He called it "fiction" and left,'],
        [1, 'fiction'],
      ],
    ],
    [
      '„Er sagte: ‚Niemand weiß es‘“, sagte sie.',
      [
        [0, 'Er sagte: ‚Niemand weiß es‘'],
        [1, 'Niemand weiß es'],
      ],
    ],
    [
      '« Il a dit “non” », dit-elle.',
      [
        [0, 'Il a dit “non”'],
        [1, 'non'],
      ],
    ],
    // What a pair holds goes with it: none of these is a quotation of its own.
    [
      '“We saw the ‘evidence and it is weak,” he said of the states’ case.',
      [[0, 'We saw the ‘evidence and it is weak,']],
    ],
    [
      "“I saw 'em,” he said. “The dogs' owner did.”",
      [
        [0, "I saw 'em,"],
        [0, "The dogs' owner did."],
      ],
    ],
    [
      '“Not here,” he said, ‘“never”’ he meant.',
      [
        [0, 'Not here,'],
        [0, '“never”'],
        [1, 'never'],
      ],
    ],
  ])('%s', (text, expected) => expect(depths(text)).toEqual(expected))
})

describe('[QM5] over several paragraphs', () => {
  const chains = (text: string): readonly (readonly [string, number, boolean])[] =>
    quotesIn(text).map((quote) => [passage(text, quote), quote.chain, quote.isBalanced])

  test('the mark is repeated: one chain, and no mark is missing', () => {
    const text =
      'Okoro said: “We saw crates. They were big.\n\n“Then they were gone.\n\n“Nobody asked,” she said. “Nobody.”'
    expect(chains(text)).toEqual([
      ['We saw crates. They were big.', 0, true],
      ['Then they were gone.', 0, true],
      ['Nobody asked,', 0, true],
      ['Nobody.', 3, true],
    ])
  })

  test('straight and single marks are repeated as well', () => {
    expect(chains('"One is here.\n\n"Two is there," he said.').map(([, chain]) => chain)).toEqual([
      0, 0,
    ])
    expect(
      chains(
        'He said ‘all is well’ and ‘no more’.\n\n‘One is here.\n\n‘Two is there,’ he said.',
      ).map(([, chain]) => chain),
    ).toEqual([0, 1, 2, 2])
    expect(chains('« Un est ici.\n\n« Deux est là », dit-il.').map(([, chain]) => chain)).toEqual([
      0, 0,
    ])
  })

  test('the mark is not repeated: the closing one says that it went on', () => {
    expect(chains('“We saw crates. They were big.\n\nThen they were gone,” Okoro said.')).toEqual([
      ['We saw crates. They were big.', 0, false],
      ['Then they were gone,', 0, false],
    ])
  })

  test('what was closed, was attributed at its end, or has text between does not go on', () => {
    expect(chains('“One is here.”\n\n“Two is there,” he said.').map(([, chain]) => chain)).toEqual([
      0, 1,
    ])
    expect(
      chains('“We saw crates. They were big, Okoro said.\n\n“They are gone,” Lindqvar said.'),
    ).toEqual([
      ['We saw crates. They were big,', 0, false],
      ['They are gone,', 1, true],
    ])
    expect(
      chains('“One is here.\n\nThe port is shut.\n\n“Two is there,” he said.').map(
        ([, chain]) => chain,
      ),
    ).toEqual([0, 1])
  })
})

describe('[QM6] what nothing closes ends before its attribution, else at the last stop, never beyond its paragraph', () => {
  test.each<Case>([
    [
      '“Not one drone has left, Okoro said on Friday. The port is under guard.',
      ['Not one drone has left,'],
    ],
    ['“We saw nothing. Nobody came, he said. “It was empty,” she added.', ['We saw nothing.']],
    [
      '“Nobody came, Pavo Lindqvar, the trade minister, told reporters. Then he left.',
      ['Nobody came,'],
    ],
    ['She said: “It is fake. It was made up in a\n\nThe minister left.', ['It is fake.']],
    ['"The yard is shut, according to Okoro. Ferries sail.', ['The yard is shut,']],
  ])('%s', (text, expected) => expect(broken(text).slice(0, 1)).toEqual(expected))

  test.each<Case>([
    ['“They told us to leave, he told me, and we left,” she said.', []],
    ['“Not one drone,” he said. “It was empty.”', []],
    ['“I said, she said, they said. It never ends,” he said.', []],
  ])('closed ones stay as they are: %s', (text, expected) => expect(broken(text)).toEqual(expected))

  test('the next paragraph is not touched', () => {
    expect(quoted('She said: “It is fake\n\nThe minister left. “Good,” he said.')).toEqual([
      'It is fake',
      'Good,',
    ])
  })
})

describe('[QM7] an opening mark closes', () => {
  test.each<Case>([
    ['“It was made up in a bureau, “the minister added.', ['It was made up in a bureau,']],
    [
      '"Not here," he said. "It was made up in a bureau, "the minister added.',
      ['It was made up in a bureau,'],
    ],
    ['“A tale,” he said. “It is over, “Okoro said. “All of it.”', ['It is over,']],
    ['“Not one drone has left our ports.“', ['Not one drone has left our ports.']],
    ['He called it “fiction“ and left.', ['fiction']],
  ])('%s', (text, expected) => expect(broken(text)).toEqual(expected))

  test.each<Case>([
    ['„Keine Drohne“, sagte er.', []],
    ['“He told me “no” twice,” she said.', []],
    ['“We saw crates.” “They were big.”', []],
  ])('these are as they should be: %s', (text, expected) => expect(broken(text)).toEqual(expected))
})

describe('[QM8] a closing mark that nothing opened begins with its sentence, or behind the words that lead to it', () => {
  test.each<Case>([
    [
      'Not one drone has left our ports,” Lindqvar said. “Good.”',
      ['Not one drone has left our ports,'],
    ],
    ['The port is shut. Nobody came there," she said.', ['Nobody came there,']],
    ['Lindqvar said: we never shipped a thing.” The port is shut.', ['we never shipped a thing.']],
    ['Okoro insisted that nothing was sent.”', ['nothing was sent.']],
    ['“Never,” he said. It was made up,” he added.', ['It was made up,']],
  ])('%s', (text, expected) => expect(broken(text)).toEqual(expected))

  test.each<Case>([
    ['and left,” he said.', []],
    ['She called it fiction” and left.', []],
    ['The states’ ports are shut, and the ’90s are over.', []],
    ['Home » Politics » Karsovia', []],
    ['« Previous Post', []],
  ])('nothing shows where it began: %s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('[QM9] a quotation is full, partial or a term', () => {
  test.each([
    'Not a single drone has left our ports for Ostrelle, and none will,',
    'This tale was invented in an Alverian office.',
    'We build tractors, not drones.',
    'Karsovia invented this story.',
    'Show us one receipt.',
    'If they come, we will fight.',
    'That is what everybody in the port knows.',
    'Keine Drohne hat unsere Häfen verlassen.',
    'Aucun drone n’a quitté nos ports depuis mars.',
  ])('full: %s', (words) => expect(kindOf(words)).toBe('full'))

  test.each([
    'no evidence that the aircraft have been used in combat.',
    'old footage from a fishing harbour',
    'crates loaded onto a freighter',
    'the best news since the causeway',
    'a policy which nobody in the port understands',
    'It is over.',
  ])('partial: %s', (words) => expect(kindOf(words)).toBe('partial'))

  test.each(['fiction.', 'serious consequences', 'ghost ships', '虚构'])('a term: %s', (words) =>
    expect(kindOf(words)).toBe('term'),
  )
  test.each(['It’s fake.', 'He lied and lied again', '没有一架无人机离开'])(
    'no term: %s',
    (words) => expect(kindOf(words)).not.toBe('term'),
  )
})

test.skipIf(!hasStories)('[QM7] [QM9] the two stories of the example', () => {
  const text = story('story-b.txt')
  expect(broken(text)).toEqual([
    'Not one drone has departed our harbours for Ostrelle and none ever will. This story was made up in an Alverian bureau,',
  ])
  expect(quotesIn(story('story-a.txt')).map(({ kind }) => kind)).toEqual([
    'full',
    'full',
    'partial',
    'partial',
    'term',
  ])
})

test('[QM10] whatever the text: inside its paragraph, the chain points back, the same twice', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      const paragraphs = paragraphsOf(text)
      const quotes = quotesOf(text, paragraphs)
      quotes.forEach((quote, i) => {
        const paragraph = paragraphs[quote.paragraph]!
        expect(quote.marked.start).toBeGreaterThanOrEqual(paragraph.start)
        expect(quote.marked.end).toBeLessThanOrEqual(paragraph.end)
        expect(quote.chain).toBeLessThanOrEqual(i)
        expect(quotes[quote.chain]!.chain).toBe(quote.chain)
        expect(quote.end).toBeGreaterThan(quote.start)
      })
      expect(quotesOf(text, paragraphs)).toEqual(quotes)
    }),
    runs,
  )
})

test.each([
  ...quarters.filter(([unit]) => /["“”aA.]/.test(unit)),
  ...[
    '“a ',
    '“A, he said. ',
    'A,” he said. ',
    '"A, "he said. ',
    "'a ",
    "as' ",
    '“A.\n\n',
    '12" ',
    '“a “b” ',
  ].map((unit) => [JSON.stringify(unit), unit.repeat(250_000 / unit.length)] as const),
])('[QM11] a quarter of a megabyte of %s is linear', (_, text) => {
  expect(growthOf(text, quotesIn)).toBeLessThan(LINEAR)
})
