// The example case in words: which stories, what is known about them, and who says, denies or explains what.
// scripts/make-example.ts finds the words in the texts and makes the file.

import type { Annotation, Case, Claim, Region, Tag } from '../src/core/types.ts'

export type Mark = {
  readonly tag: Tag
  readonly form: NonNullable<Annotation['form']>
  readonly words: string
  /** The words for the speaker as the text has them, and who that is. */
  readonly speaker?: readonly [stated: string, entity?: string]
  /** The name of a claim record below. */
  readonly claim?: string
  readonly note?: string
}

export type Story = {
  /** The folder in test/corpus. */
  readonly slug: string
  readonly title: string
  readonly outlet: string
  readonly byline: string
  /** `YYYY-MM-DD`; empty where the story does not say. */
  readonly published: string
  readonly regions: readonly (readonly [kind: Region['kind'], exact: string])[]
  readonly marks: readonly Mark[]
}

export const about: Pick<Case, 'title' | 'question'> = {
  title: 'Karsovia drones',
  question: 'Did Karsovia ship drones to Ostrelle?',
}

export const aliases: NonNullable<Case['aliases']> = [
  { canonical: 'Alveria', kind: 'Organization' },
  {
    canonical: 'Hanne Okoro',
    kind: 'Person',
    jobTitle: 'security adviser of Alveria',
    variants: ['Hanna Okoro', 'Okoro'],
  },
  { canonical: 'Karsovia', kind: 'Organization' },
  { canonical: 'Ostrelle', kind: 'Organization' },
  {
    canonical: 'Pavo Lindqvar',
    kind: 'Person',
    jobTitle: 'Deputy Trade Minister of Karsovia',
    variants: ['Lindqvar', 'Lindqvist', 'Pavo Lindqvist'],
  },
]

export const claims: readonly (Pick<Claim, 'statement' | 'claimant' | 'types'> & {
  readonly name: string
})[] = [
  {
    name: 'delivery',
    statement: 'Karsovia delivered drones to Ostrelle through the port of Belmar.',
    claimant: { stated: 'Alveria', entity: 'Alveria' },
    types: ['event', 'quantity'],
  },
  {
    name: 'embargo',
    statement: 'The shipment breached a 2027 arms embargo.',
    claimant: { stated: 'Hanne Okoro', entity: 'Hanne Okoro' },
    types: ['law'],
  },
  {
    name: 'combat',
    statement: 'There is no evidence that the drones were used in combat.',
    claimant: { stated: 'Okoro', entity: 'Hanne Okoro' },
    types: ['event'],
  },
]

const karsovia = ['Karsovia', 'Karsovia'] as const
const alveria = ['Alveria', 'Alveria'] as const
const lindqvar = ['Lindqvar', 'Pavo Lindqvar'] as const
const deputy = ['Karsovian Deputy Trade Minister Pavo Lindqvar', 'Pavo Lindqvar'] as const
const minister = ['the minister', 'Pavo Lindqvar'] as const

export const stories: readonly Story[] = [
  {
    slug: 'harbour-ledger',
    title: 'Karsovia rejects Alverian charge that it shipped drones to Ostrelle',
    outlet: 'The Harbour Ledger',
    byline: 'Mirela Tann',
    published: '2031-03-14',
    regions: [
      ['navigation', 'Home | World | Business | Sport'],
      ['headline', 'Karsovia rejects Alverian charge that it shipped drones to Ostrelle'],
      ['byline', 'By Mirela Tann'],
      ['dateline', '14 March 2031'],
      ['advertisement', 'ADVERTISEMENT'],
      ['related', 'You may also like\nDunmere votes to extend curfew'],
      ['newsletter', 'Sign up for our morning briefing'],
      ['copyright', '© 2031 The Harbour Ledger. All rights reserved.'],
    ],
    marks: [
      {
        tag: 'denial',
        form: 'narrator',
        words: 'Karsovia rejects Alverian charge that it shipped drones to Ostrelle',
        speaker: karsovia,
        claim: 'delivery',
      },
      {
        tag: 'denial',
        form: 'indirect',
        words:
          'Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle,',
        speaker: karsovia,
        claim: 'delivery',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words:
          'Alveria said satellite pictures showed crates being loaded onto an Ostrellian freighter.',
        speaker: alveria,
        claim: 'delivery',
      },
      {
        tag: 'denial',
        form: 'direct',
        words:
          '"Not a single drone has left our ports for Ostrelle, and none will," Karsovian Deputy Trade Minister Pavo Lindqvar said in a statement published by the state-run Karsov Wire.',
        speaker: deputy,
        claim: 'delivery',
        note: 'The statement itself, by Karsov Wire, is not in the case yet.',
      },
      {
        tag: 'denial',
        form: 'direct',
        words: '"This tale was invented in an Alverian office."',
        speaker: deputy,
        claim: 'delivery',
        note: 'The reporting verb is in the sentence before.',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words:
          "Alveria's security adviser, Hanne Okoro, told reporters on Wednesday that at least 120 drones were delivered through the port of Belmar in February.",
        speaker: ["Alveria's security adviser, Hanne Okoro", 'Hanne Okoro'],
        claim: 'delivery',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words: 'She said the shipment breached a 2027 arms embargo.',
        speaker: ['She', 'Hanne Okoro'],
        claim: 'embargo',
      },
      {
        tag: 'claim',
        form: 'direct',
        words:
          'Okoro later acknowledged that Alveria had seen "no evidence that the aircraft have been used in combat."',
        speaker: ['Okoro', 'Hanne Okoro'],
        claim: 'combat',
        note: 'The accuser limits her own charge.',
      },
      {
        tag: 'denial',
        form: 'mixed',
        words: 'Lindqvar called the pictures "old footage from a fishing harbour"',
        speaker: lindqvar,
        claim: 'delivery',
      },
      {
        tag: 'context',
        form: 'mixed',
        words: 'warned Alveria of "serious consequences" if the campaign continued.',
        speaker: lindqvar,
        note: 'A threat; it does not say that the charge is false.',
      },
      {
        tag: 'context',
        form: 'narrator',
        words: "Ostrelle's foreign ministry did not respond to a request for comment.",
        note: 'Silence of the alleged buyer.',
      },
      {
        tag: 'context',
        form: 'narrator',
        words: 'Karsovia and Ostrelle signed a friendship treaty in 2029.',
      },
      {
        tag: 'context',
        form: 'narrator',
        words:
          'Only Karsovia, Ostrelle and Dunmere recognise the breakaway province of Pell as a state.',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words: "Analysts say Karsovia's factories could build about 40 drones a month.",
        speaker: ['Analysts'],
      },
    ],
  },
  {
    slug: 'globe-ticker',
    title: 'Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off',
    outlet: 'Globe Ticker',
    byline: 'admin',
    published: '',
    regions: [
      ['navigation', 'Skip to main content'],
      ['related', 'TRENDING: Dunmere curfew vote explained'],
      ['headline', 'Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off'],
      ['byline', 'Posted by admin in World News'],
      ['comments', '2 comments'],
      ['related', 'ALSO READ: Ten beaches to visit this summer'],
      ['share', 'Share this article'],
      ['comments', 'Your comment is awaiting moderation. Name * Email * Website'],
      [
        'cookie',
        'We value your privacy. By clicking “Accept all” you consent to our use of cookies.',
      ],
    ],
    marks: [
      {
        tag: 'denial',
        form: 'narrator',
        words: 'Karsovia Denies Sending Drones To Ostrelle',
        speaker: karsovia,
        claim: 'delivery',
      },
      {
        tag: 'denial',
        form: 'mixed',
        words:
          'Karsovia has blasted Alveria over claims that it delivered combat drones to neighbouring Ostrelle, branding the reports “fiction.”',
        speaker: karsovia,
        claim: 'delivery',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words: 'it delivered combat drones to neighbouring Ostrelle',
        speaker: alveria,
        claim: 'delivery',
        note: 'The charge, inside the sentence that denies it.',
      },
      {
        tag: 'denial',
        form: 'indirect',
        words:
          'In a statement carried by the official Karsov Wire news service on Thursday, Karsovia’s Trade Minister, Pavo Lindqvist, insisted that the country had never sold drones to Ostrelle.',
        speaker: ['Karsovia’s Trade Minister, Pavo Lindqvist', 'Pavo Lindqvar'],
        claim: 'delivery',
        note: 'Name, rank and day differ from The Harbour Ledger.',
      },
      {
        tag: 'denial',
        form: 'direct',
        words: '“Not one drone has departed our harbours for Ostrelle and none ever will.',
        speaker: minister,
        claim: 'delivery',
      },
      {
        tag: 'denial',
        form: 'direct',
        words: 'This story was made up in an Alverian bureau, “the minister added.',
        speaker: minister,
        claim: 'delivery',
        note: 'The closing quotation mark is turned round.',
      },
      {
        tag: 'claim',
        form: 'indirect',
        words:
          'Alverian security advisor Hanna Okoro alleged earlier this week that 210 drones had been handed over at the port of Belmar.',
        speaker: ['Alverian security advisor Hanna Okoro', 'Hanne Okoro'],
        claim: 'delivery',
        note: '210 here, at least 120 in The Harbour Ledger.',
      },
    ],
  },
]
