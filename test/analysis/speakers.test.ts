// Who says a sentence or a quotation, by the words of the sentence itself.

import { describe, expect, test } from 'vitest'
import { readingOf, speakerOf } from './spoken.ts'

type Table = readonly (readonly [text: string, speaker: string])[]

const spoken = (examples: Table, others: Table): void => {
  test.each(examples)('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker))
  test.each(others)('but: %s', (text, speaker) => expect(speakerOf(text)).toBe(speaker))
}

describe('[SP1] the subject before a verb of saying speaks', () => {
  spoken(
    [
      ['Karsovia on Friday dismissed the report.', 'Karsovia'],
      ['Okoro later acknowledged that there was none.', 'Okoro'],
      ['In a statement on Friday, the ministry said that the port was closed.', 'the ministry'],
      ['At a news conference in Belmar, Hanne Okoro said that it was closed.', 'Hanne Okoro'],
      ['But the ministry, in a statement late on Friday, rejected the claim.', 'the ministry'],
      ['The ministry has repeatedly denied that it sold drones.', 'The ministry'],
      ['An engineer who left the yard in February said the crates were empty.', 'An engineer'],
      ['Asked whether the port was closed, Okoro said it was.', 'Okoro'],
      ['Lindqvar, when asked about the crates, said they were empty.', 'Lindqvar'],
      ['Through his lawyer, Tor Vass denied the charge.', 'Tor Vass'],
      ['Late on Sunday, the rebels claimed to have taken the port.', 'the rebels'],
      ['The general went on to say that the guards had lied.', 'The general'],
      ['The council has no plans to do so.', 'The council'],
      ['The embassy issued a categorical denial late on Sunday.', 'The embassy'],
    ],
    [
      ['The alleged shipment left in March.', 'outlet'],
      ['The claims are old.', 'outlet'],
      ['Its claims to the island go back to 1868.', 'outlet'],
      ['Insurance claims came to 11 million crowns.', 'outlet'],
      ['There was one sad note.', 'outlet'],
      ['I refused to try it for years.', 'outlet'],
    ],
  )
})

describe('[SP2] some verbs report only with a clause, a quotation or a document', () => {
  spoken(
    [
      ['Police believe the fire was set.', 'Police'],
      ['The court ruled that the sale was void.', 'The court'],
      [
        'Scientists at three universities have found no trace of the metal.',
        'Scientists at three universities',
      ],
      ['The bridge, engineers warn, may never open.', 'engineers'],
      ['If the brine is real, she argued, it would be news.', 'she'],
      ['Holloway called the report old.', 'Holloway'],
    ],
    [
      ['Police found a body in the lake.', 'outlet'],
      ['The team added two players in May.', 'outlet'],
      ['The trial continues on Thursday.', 'outlet'],
      ['The operation was called off on Friday.', 'outlet'],
      ['The company posted a loss of 4 million crowns.', 'outlet'],
      ['She also wrote a novel.', 'outlet'],
    ],
  )
})

describe('[SP3] behind a quotation or a clause, subject and verb in either order', () => {
  spoken(
    [
      [
        '"It is false," said Mira Dale, a spokeswoman for the company.',
        'Mira Dale, a spokeswoman for the company',
      ],
      ['"Is it false?" asked Tor Vass.', 'Tor Vass'],
      ['"It is false," Okoro told the Belmar Courier on Friday.', 'Okoro'],
      [
        '“It is false,” the ministry’s spokeswoman, Mira Dale, said on Friday.',
        'the ministry’s spokeswoman, Mira Dale',
      ],
      ['“No comment,” snapped the skipper, before closing the door.', 'the skipper'],
      ['“No comment,” he grunted.', 'he'],
      ['The sale was off, the company said in a statement.', 'the company'],
      ['Not so, says the mayor.', 'the mayor'],
      ['The report found nothing, the ministry said.', 'the ministry'],
    ],
    [
      ['After the break, the trial continues.', 'outlet'],
      ['Karsovia denied the charge, after Alveria said pictures showed crates.', 'Karsovia'],
      ['On Friday, said nobody.', 'outlet'],
    ],
  )
})

describe('[SP4] "according to" and the view, words or account of somebody', () => {
  spoken(
    [
      ['According to Okoro, there was no evidence.', 'Okoro'],
      [
        'The sale was off, according to three people briefed on the talks.',
        'three people briefed on the talks',
      ],
      ['In the words of Okoro, the port was a sieve.', 'Okoro'],
      ['In Okoro’s view, the port was a sieve.', 'Okoro’s'],
      ['"We have nothing to hide" was the answer, according to the minister.', 'the minister'],
      ['As per the club, four kilometres are black.', 'the club'],
    ],
    [
      ['Okoro said that, according to the law, the sale was void.', 'Okoro'],
      ['In view of the storm the port was closed.', 'outlet'],
      ['The crates were sorted according to size.', 'outlet'],
    ],
  )
})

describe('[SP5] a colon or a dash beside a name', () => {
  spoken(
    [
      ['Lindqvar: “The port was closed.”', 'Lindqvar'],
      ['The union’s chairman: “We were not asked.”', 'The union’s chairman'],
      ['“The port was closed.” — Hanne Okoro', 'Hanne Okoro'],
      ['“Never stolen”: museum director answers islanders', 'museum director'],
      ['Lindqvar sent the paper a single line: “The port was closed.”', 'Lindqvar'],
    ],
    [
      ['The list was short: bread, milk and salt.', 'outlet'],
      ['Friday: “closed”.', 'outlet'],
      ['The port — Belmar — was closed.', 'outlet'],
    ],
  )
})

describe('[SP6] a fragment in the object belongs to the subject, in participles and further verbs too', () => {
  test.each([
    ['Karsovia called the pictures "old footage".', 'Karsovia'],
    ['Karsovia has blasted Alveria over the claims, branding the reports "fiction".', 'Karsovia'],
    ['The minister left the room, calling the question "rude".', 'The minister'],
    ['Lindqvar dismissed it and warned Alveria of "grave outcomes".', 'Lindqvar'],
    ['Okoro said the talks had failed, adding that they had been "a farce".', 'Okoro'],
    ['Alveria condemned what it called "a farce".', 'it'],
    ['The company pushed back on the idea, saying the debt "has been refinanced".', 'The company'],
  ])('%s', (text, speaker) => expect(readingOf(text).whoQuoted(0)).toBe(speaker))

  test.each([
    ['The so-called “peace march” began at noon.', 'unknown'],
    ['A ship named “Morning Star” left the port.', 'unknown'],
    ['Nobody remembers the “old road”.', 'unknown'],
  ])('nobody: %s', (text, speaker) => expect(readingOf(text).whoQuoted(0)).toBe(speaker))
})

describe('[SP7] the office beside a name belongs to it; clauses, ages and places do not', () => {
  spoken(
    [
      [
        'In a statement carried by the official Karsov Wire news service on Thursday, Karsovia’s Trade Minister, Pavo Lindqvist, insisted that it had not.',
        'Karsovia’s Trade Minister, Pavo Lindqvist',
      ],
      [
        'Pavo Lindqvar, the deputy trade minister, told reporters in Belmar that it had not.',
        'Pavo Lindqvar, the deputy trade minister',
      ],
      [
        'The head of the dockers’ union, Tor Vass, said the crates were empty.',
        'The head of the dockers’ union, Tor Vass',
      ],
      [
        'Hanne Okoro, 54, a former judge, said the court was right.',
        'Hanne Okoro, 54, a former judge',
      ],
      [
        'Former harbour master Tor Vass said the gates were locked.',
        'Former harbour master Tor Vass',
      ],
      [
        'A spokesman for the ministry said that the gates were closed.',
        'A spokesman for the ministry',
      ],
      [
        'Dr. Mira Dale of the University of Belmar said the water was brown.',
        'Dr. Mira Dale of the University of Belmar',
      ],
      [
        'The Ministry of Trade and Industry said the charge was false.',
        'The Ministry of Trade and Industry',
      ],
    ],
    [
      ['Pavo Lindqvar, who has run the ministry since 2029, said it had not.', 'Pavo Lindqvar'],
      ['The minister, speaking in Belmar, warned that the talks could fail.', 'The minister'],
      [
        'The company’s chief executive, Dr Adele Rennick, 61, told the Gazette: “We sold nothing.”',
        'The company’s chief executive, Dr Adele Rennick',
      ],
      [
        'Olla Brandt, whose house stands beside the mine, said she had heard two bangs.',
        'Olla Brandt',
      ],
      [
        'The International Harbour Council (IHC) says traffic fell by half.',
        'The International Harbour Council',
      ],
    ],
  )
})

describe('[SP8] in the passive the one who acts speaks; hearsay has no speaker', () => {
  spoken(
    [
      ['Karsovia was accused by Alveria of shipping drones.', 'Alveria'],
      ['The minister was quoted as saying that the port was closed.', 'The minister'],
      ['The Karsov Wire quoted Lindqvar as saying that the port was closed.', 'Lindqvar'],
      ['The account was contradicted by a senior diplomat in Pell.', 'a senior diplomat in Pell'],
      ['It was alleged that the crates held engines.', 'unknown'],
      ['The crates held engines, it was alleged.', 'unknown'],
      ['Karsovia is accused of shipping drones.', 'unknown'],
      ['The minister is said to be ill.', 'unknown'],
    ],
    [
      ['The accused man was led away.', 'outlet'],
      ['The demands of the union are known.', 'outlet'],
      ['The rebels claimed to have taken the port.', 'The rebels'],
      ['The statue was found in a shed by the road.', 'outlet'],
    ],
  )
})

describe('[SP9] what nobody is said to say is the narrator’s, silence too', () => {
  spoken(
    [
      ['Karsovia and Ostrelle signed a treaty in 2029.', 'outlet'],
      ['The ministry did not respond to a request for comment.', 'outlet'],
      ['The company has not commented.', 'outlet'],
      ['Nobody answered the phone at the yard.', 'outlet'],
      ['The minister arrived in Pell on Monday.', 'outlet'],
      ['He heard “Lindqvar said so” in the street.', 'outlet'],
    ],
    [
      ['A spokesperson declined to comment on the figures.', 'A spokesperson'],
      ['The mayor did not deny that she had met the owner.', 'The mayor'],
      ['The firm did not say who had paid.', 'The firm'],
    ],
  )
})

describe('[SP10] headlines: the party that denies, claims or is named before a colon', () => {
  spoken(
    [
      ['Karsovia rejects Alverian charge that it shipped drones to Ostrelle', 'Karsovia'],
      ['Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off', 'Karsovia'],
      ['Bridge will open in May, mayor says', 'mayor'],
      ['Mine owner: flood was act of God', 'Mine owner'],
      ['“We sold nothing”: Rennick hits back at Gazette', 'Rennick'],
    ],
    [
      ['Alveria accused of faking pictures', 'unknown'],
      ['Thousands march in Pell over mine closure', 'outlet'],
      ['Shares in Holloway fall after fire', 'outlet'],
    ],
  )
})

describe('[SP11] each clause has its own speaker', () => {
  const both =
    'Karsovia on Friday dismissed allegations that it had shipped drones, after Alveria said pictures showed crates.'
  test.each([
    [both, 'Karsovia on Friday dismissed allegations that it had shipped drones,', 'Karsovia'],
    [both, 'Alveria said pictures showed crates.', 'Alveria'],
    [
      'Lindqvar called it old and warned Alveria of trouble.',
      'warned Alveria of trouble.',
      'Lindqvar',
    ],
    [
      'Karsovia Denies Sending Drones, Tells Alveria To Back Off',
      'Tells Alveria To Back Off',
      'Karsovia',
    ],
    [
      'The port was closed and the crates were gone, the ministry said.',
      'the crates were gone',
      'the ministry',
    ],
    ['Okoro said the port was closed and the crates were gone.', 'the crates were gone', 'Okoro'],
    [
      'While Alveria says crates were loaded, Karsovia denies it.',
      'Karsovia denies it.',
      'Karsovia',
    ],
  ])('%s | %s', (text, part, speaker) => expect(readingOf(text).who(part)).toBe(speaker))

  test.each([
    [
      'Okoro said the port was closed, while crowds filled the quay.',
      'crowds filled the quay.',
      'outlet',
    ],
    [
      'Okoro said the port was closed; crowds filled the quay.',
      'crowds filled the quay.',
      'outlet',
    ],
    ['The port was closed after Okoro spoke of a leak.', 'The port was closed', 'outlet'],
  ])('the narrator: %s | %s', (text, part, speaker) =>
    expect(readingOf(text).who(part)).toBe(speaker),
  )
})
