// On which side of a dispute somebody stands, in articles that no cue was written for: by what is done to them, by
// office, and by whom the article is about.

import { describe, expect, test } from 'vitest'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import type { Suggestion } from '../../src/analysis/reading/types.ts'

const whole = (text: string) =>
  readingResultOf({
    text,
    leftOut: [],
    headline: null,
    language: 'en',
    published: null,
    entries: [],
    moved: {},
    aliases: [],
    claims: [],
  })

const read = (text: string): readonly Suggestion[] => whole(text).suggestions

/** What the last sentence of an article is tagged with. */
const lastOf = (text: string): Suggestion => read(text).at(-1)!

/** A dispute about a pier, of which nothing says who speaks for whom. */
const PIER =
  'Two divers accused the owner of the pier at Belmar of hiding cracks. The owner denied the allegations.\n\n'

/** Somebody rejects something, once: enough for labels, and not for what is shown. */
const HINT = 'The weather was fine in Belmar.\n\nThe club disputed that the pier was shut.\n\n'
const CALM = 'The weather was fine in Belmar.\n\nThe pier was painted in May.\n\n'

describe('[TG13] who answers for something denies, who sees, studies or suffers claims', () => {
  test.each([
    ['A spokeswoman for the pier said the beams were sound.', 'denial'],
    ['The managing director said every beam had been tested.', 'denial'],
    ['The company said its beams had passed all tests.', 'denial'],
    ['The owner said the cracks were in the paint.', 'denial'],
    ['An engineer who was not involved, expert Ida Sool, said the beams were sound.', 'claim'],
    ['His sister, Mara Quill, said the beams had been loose.', 'claim'],
    ['A former employee said the beams had been loose.', 'claim'],
    ['Several residents said the beams had been loose.', 'claim'],
  ])('%s is a %s', (words, tag) => expect(lastOf(PIER + words).tag).toBe(tag))

  test('a role is kept with the name', () => {
    const story = `${PIER}Hanna Teil, a researcher, said on Monday that she had walked along the pier. `
    expect(lastOf(`${story}Teil said the beams had been loose.`).tag).toBe('claim')
  })

  test('of two that say something the second answers', () => {
    const story = 'Alveria says the kite was a spy; Karsovia says it was a toy. '
    const later = `${HINT}${story}“The string was long,” Hale of Alveria said. “The string was short,” Orrel of Karsovia said.`
    expect(
      read(later)
        .slice(-2)
        .map(({ tag }) => tag),
    ).toEqual(['claim', 'denial'])
  })

  test('who is accused and accuses back stands where he stood', () => {
    const story =
      'Belmar sued Corran Piers over the cracks. Divers accused Corran Piers of hiding cracks. Corran Piers denied the allegations.\n\nCorran Piers accused the divers of envy. '
    expect(lastOf(`${story}Corran Piers said the beams were sound.`).tag).toBe('denial')
  })

  test('what is found claims, and who is found does not', () => {
    expect(lastOf(`${PIER}Inspectors found cracks in nine beams.`).tag).toBe('claim')
    expect(lastOf(`${PIER}He was found asleep on the pier.`).tag).toBe('context')
  })
})

describe('[TG13] whoever calls a claim something in marks answers it', () => {
  test.each([
    ['Stahl called her account “an act of revenge”. ', 'denial'],
    ['Stahl described the allegations as “a bad joke”. ', 'denial'],
    ['Stahl called the harbour “a cold place”. ', 'claim'],
    ['Stahl described the lake as “a mirror”. ', 'claim'],
  ])('%s', (words, tag) => {
    expect(lastOf(`${HINT}${words}Stahl said the beams came from Dunmere.`).tag).toBe(tag)
  })
})

describe('[TG14] what somebody says is a claim where a dispute is likely, and listed until it is open', () => {
  test.each([
    'A gravedigger said he had slept in the shed.',
    'Two people at the gate said the lamps had gone out.',
    '“It was dark and it was cold,” a visitor said.',
  ])('%s', (words) => {
    const { tag, isShown } = lastOf(HINT + words)
    expect([tag, isShown]).toEqual(['claim', false])
    expect(lastOf(CALM + words).tag).toBe('context')
  })

  test('without any word of a dispute half of an article that is said, and answered, makes one likely', () => {
    const story =
      'A balloon crossed the bay on Monday. A fisherman said it carried a camera. A spokeswoman for the port said it measured rain. Two residents said it had turned against the wind. The port director, Olga Reim, said balloons drift. The company said it had sent six of them. '
    expect(lastOf(`${story}A farmer said he had seen a lens.`).tag).toBe('claim')
    expect(lastOf(`${story}A farmer said he had seen a lens.`).isShown).toBe(false)
    expect(lastOf(`${CALM}A farmer said he had seen a lens.`).tag).toBe('context')
  })

  test.each([
    'The port office confirmed it was aware of the letter.',
    'The police said they had opened a file.',
    'The club said it would repair the lamps.',
    'The club said privacy rules prevented it from commenting.',
    'The judge told jurors not to read the papers.',
    'The club thanked the divers for their work.',
  ])('procedure, plans, silence and thanks stay context: %s', (words) => {
    expect(lastOf(PIER + words).tag).toBe('context')
  })
})

describe('[TG15] what only names somebody says nothing of its own', () => {
  test.each([
    ['A manager accused of hiding cracks told a court that no letter had reached him.', 'denial'],
    ['A director blamed for the cracks said nothing had been hidden.', 'denial'],
    ['A doctor who was not involved in the case said the wound was old.', 'claim'],
  ])('%s is a %s', (words, tag) => expect(lastOf(PIER + words).tag).toBe(tag))

  test.each([
    'The mayor was accused of hiding cracks.',
    'The divers accused the warden of hiding cracks.',
    'Parents blamed the warden for the cracks.',
  ])('an accusation is one: %s', (words) => expect(lastOf(PIER + words).tag).toBe('claim'))

  test.each([
    ['That was contradicted by the pilots, who said the lamps were out.', 'claim'],
    ['The club will sue for libel, the owner said.', 'context'],
    ['The guards had been threatened at their homes, the guild said.', 'claim'],
  ])('%s is a %s', (words, tag) => expect(lastOf(PIER + words).tag).toBe(tag))
})

describe('[TG16] the claim inside of a denial ends before what it is called, and its accuser has a whole name', () => {
  const nestedIn = (text: string): readonly string[] =>
    read(text)
      .filter(({ isNested }) => isNested)
      .map(({ start, end, attribution }) => `${attribution.name}: ${text.slice(start, end)}`)

  test.each([
    ["The owner branded allegations that he hid cracks 'a fairy tale'.", ': he hid cracks'],
    ['The owner called the claim that he had hidden cracks absurd.', ': he had hidden cracks'],
    ["The owner rejected Tam Orrel's claims that he hid cracks.", 'Tam Orrel: he hid cracks'],
  ])('%s', (words, nested) => expect(nestedIn(words)).toEqual([nested]))

  test('a surname is filled up', () => {
    const story = 'Tam Orrel walked along the pier. '
    expect(nestedIn(`${story}The owner rejected Orrel's claims that he hid cracks.`)).toEqual([
      'Tam Orrel: he hid cracks',
    ])
  })

  test.each([
    'The owner rejected claims of theft.',
    'The owner denied that he had hidden cracks.',
    'The owner called the pictures absurd.',
  ])('none: %s', (words) => expect(nestedIn(words)).toEqual([]))
})

describe('[TG17] an explicit no at the head of what is quoted denies, whoever says it', () => {
  test.each([
    '“No,” Orrel said.',
    '“Never, and nobody asked,” Orrel said.',
    'I am no thief, says coach',
  ])('%s', (words) => expect(lastOf(PIER + words).tag).toBe('denial'))

  test.each([
    '“Nobody came to count my brother,” Selma Reed said.',
    '“I still do not know where,” Selma Reed said.',
    'Reed said the lamps had not been lit.',
  ])('not: %s', (words) => expect(lastOf(PIER + words).tag).toBe('claim'))

  test.each([
    'The family do not believe that.',
    'The divers do not accept this.',
    'The owner questioned the methods of the study.',
  ])('disbelief and doubt about how something was found: %s', (words) =>
    expect(lastOf(PIER + words).tag).toBe('denial'),
  )
})

describe('[TG18] what an accused party says answers, but not all of it', () => {
  const OTHER = `${PIER}The managing director, Tam Orrel, said on Monday that it had rained.\n\n`
  test.each([
    '“The paint is old,” the owner said.',
    'The owner said the paint was old.',
    'Orrel said every beam had been inspected in May.',
    'Orrel said the pier had met every standard.',
    'Orrel insisted the paint was old.',
    'Orrel said the paint came from Dunmere.',
  ])('an answer: %s', (words) => expect(lastOf(OTHER + words).tag).toBe('denial'))

  test.each([
    '“I bought the pier with my brother,” Orrel said.',
    '“We have offered a tour of the beams,” the owner said.',
  ])('none: %s', (words) => expect(lastOf(OTHER + words).tag).not.toBe('denial'))
})

describe('[TG19] the whole article tells where a speaker stands', () => {
  const LEAD =
    'Corran hid cracks in pier, Belmar divers say\n\nTwo divers said Corran had hidden cracks.\n\n'
  const STORY = `${LEAD}A guard denied the allegations. The pier is run by Corran. People like Corran.\n\n`

  test('of whom it is said at the head answers', () => {
    expect(lastOf(`${STORY}“The paint is old,” Corran said.`).tag).toBe('denial')
    expect(lastOf(`${STORY}“The paint is old,” Dorrit said.`).tag).toBe('claim')
  })

  test.each([
    ['“The paint is old,” Ida Sool said. “But I am not a thief,” Ida Sool said.', 'denial'],
    ['“The paint is old,” resident Ida Sool said. “I cannot see why,” Sool said.', 'claim'],
    ['“The paint is old,” resident Ida Sool said. “We have not slept,” Sool said.', 'claim'],
  ])('before and after a no of their own: %s', (words, tag) =>
    expect(read(PIER + words).at(-2)!.tag).toBe(tag),
  )

  test('a bare office is whoever bore it with a name', () => {
    const story =
      'Alveria accused Karsovia of a theft. Karsovia denied the allegations.\n\nA diplomat at the Karsovian embassy spoke to this paper, a diplomat at the Karsovian embassy said. '
    expect(lastOf(`${story}“The crown is old,” the diplomat said.`).tag).toBe('denial')
    expect(lastOf(`${story}“The crown is old,” the researcher said.`).tag).toBe('claim')
    expect(
      lastOf(`${story}“The crown is old,” a diplomat in the Karsovian capital said.`).tag,
    ).toBe('claim')
  })

  test('I is no name in the middle of a sentence', () =>
    expect(lastOf(`${PIER}“But I did not take it,” Ida Sool said.`).rule).toBe('denial-words'))
})

describe('[TG20] a no beside what is said is none, and so is a claim of things', () => {
  test.each([
    ['The owner said no beam had been painted.', 'denial'],
    ['A porter said he left because the board would not listen.', 'claim'],
    ['A porter said he met a guard who had not slept.', 'claim'],
  ])('%s', (words, tag) => expect(lastOf(PIER + words).tag).toBe(tag))

  test.each([
    ['The owner said the beams were not loose.', 'denial-negation'],
    ['The owner said he left because the board would not listen.', 'denial-answer'],
  ])('%s: %s', (words, rule) => expect(lastOf(PIER + words).rule).toBe(rule))

  test('a number that somebody claims for themselves is not shown as an accusation', () => {
    expect(lastOf(`${PIER}The guild claims 700 members.`).isShown).toBe(false)
    expect(lastOf(`${PIER}The guild claims that the beams are loose.`).isShown).toBe(true)
  })
})

describe('[TG21] for whom somebody speaks is known wherever an article says it', () => {
  const STORY =
    'Alveria says Karsovia sank the trawler; Karsovia calls it a tale.\n\nAlveria accused Karsovia of sinking the trawler. Karsovia denied the allegations.\n\n'
  const LATER = '“The rock is on every map,” Vail said.'
  test.each([
    ['Edda Vail, for Karsovia, walked out.', 'denial'],
    ['Karsovia’s harbour master, Edda Vail, walked out.', 'denial'],
    ['Edda Vail, for Alveria, walked out.', 'claim'],
    ['Alveria’s harbour master, Edda Vail, walked out.', 'claim'],
    ['Edda Vail walked out of Karsovia.', 'claim'],
  ])('%s is a %s later on', (words, tag) =>
    expect(lastOf(`${STORY}${words} ${LATER}`).tag).toBe(tag),
  )

  test.each([
    ['The Karsovian envoy, Edda Vail, said the trawler hit a rock. Her deputy', 'denial'],
    ['The Alverian envoy, Edda Vail, said the trawler was new. Her deputy', 'claim'],
  ])('%s speaks for whom she speaks', (words, tag) =>
    expect(lastOf(`${STORY}${words} said the rock was on every map.`).tag).toBe(tag),
  )
})

describe('[TG22] who speaks of somebody mostly stands on the other side', () => {
  const STORY =
    'Karsovia denied the allegations. Karsovia said the trawler hit a rock. Karsovia rejected the claims.\n\n'
  const standOf = (words: string): number =>
    ({ denial: 1, context: 0, claim: -1 })[lastOf(STORY + words).tag]
  test('a minister who speaks of those who deny accuses, one who speaks of a rock answers', () => {
    expect(standOf('Minister Ugo Mant said Karsovia had cut the nets.')).toBe(-1)
    expect(standOf('Minister Ugo Mant said no rock was cut.')).toBe(1)
  })
})

describe('[TG23] the likeliest tag wins, and one that comes close is offered beside it', () => {
  test('scores of the tags of a clause', () => {
    const { tag, altTag } = lastOf(
      `${PIER}The managing director, Tam Orrel, said no beam had been touched.`,
    )
    expect([tag, altTag]).toEqual(['denial', 'claim'])
    expect(lastOf(`${PIER}The owner rejected the claims.`).altTag).toBeNull()
  })

  test('a party that denies put forward no accusation that another denial answers', () => {
    const { suggestions, links } = whole(
      `${PIER}“We never hid a crack,” said Tam Orrel, the owner.\n\nThe pier was painted in May. Boats left at noon.\n\nOrrel claimed that the divers wanted money. The warden denied the allegations.`,
    )
    const from = suggestions.length - 1
    expect(suggestions[links.find((link) => link.from === from)!.to]!.attribution.name).not.toBe(
      'Tam Orrel',
    )
  })
})
