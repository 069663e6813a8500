import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs, wordsOf } from './support.ts'

// Where a sentence ends and another follows, the texts below have a `|`: here it is taken away and
// set again.
const recut = (marked: string): string => {
  const text = marked.replaceAll('|', '')
  const ends = sentencesOf(text).map((sentence) => sentence.end)
  return [0, ...ends]
    .map((end, place) => text.slice(end, ends[place] ?? text.length))
    .join('|')
    .replace(/\|$/, '')
}

test('[S1] a stop, a blank and a capital end a sentence', () => {
  const texts = [
    'Karsovia denied it.| Alveria insisted!| Who lies?| Ostrelle kept silent.',
    'It is over.| 120 drones were counted.| $5 million was paid.',
    'He asked why?!| Nobody knew.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S2] a small letter behind a stop does not begin a sentence', () => {
  const texts = [
    'The maker Whoosh! of Belmar sold approx. forty of them.',
    'The fleet of appr. nine ships sailed.',
    'The phones were sold.| iParts was the maker.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S3] dotted acronyms end a sentence only before a typical first word', () => {
  const texts = [
    'U.S. Vice President Ann Moss flew to Pell.',
    'The U.S. Senate and the U.N. Council met at 5 p.m. Friday in Washington, D.C. Square.',
    'He flew to the U.S.| The talks failed.',
    'They met at 9 a.m.| However, nobody spoke.',
    '“We warn the U.S. to stop making such remarks.”',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S4] titles never end a sentence', () => {
  const texts = [
    'Mr. Lindqvar, Gen. Okoro, Lt. Col. Tann and Dr. Ahn met Gov. Reyes.| Mrs. The was absent.',
    'Mr Lindqvist spoke.| Sen. Moss left.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S5] initials do not end a sentence', () => {
  const texts = [
    'Hanne B. Okoro and J. R. Tann signed it.',
    'Nothing came of Plan B.| The fleet sailed.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S6] months, companies and streets do not end a sentence, except before a first word', () => {
  const texts = [
    'On Jan. 5 and Sept. Monday the Belmar Corp. Board met in St. Anne.',
    'It was built by Belmar Inc.| The price is unknown.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S7] numbered words wait for their number', () => {
  const texts = [
    'Article No. 5 and Fig. 3 of Vol. IV say p. 12 is wrong.',
    'I said no.| I meant no.',
    '“Did you ship them?” he was asked.| “No.| We never did.”',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S8] decimals, times, addresses and versions are not cut', () => {
  const texts = [
    'It cost 3.5 million at 9.30 on www.karsov-wire.example today.| It rose 1,200.75 per cent.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S9] a list number does not end a sentence', () => {
  const texts = [
    '1. First the crates were loaded.| 2. Then the ship left.',
    'a. Belmar|\n\niv. Ostrelle',
    'The treaty is of 2029.| Only Dunmere objects.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S10] an ellipsis ends a sentence before a capital only', () => {
  const texts = [
    'We waited … and waited... for nothing.| Nobody came…| Okoro left.| He sighed...| They sailed.',
    'It was . . . an odd story.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S11] a stop inside a closing quotation mark goes on before a small letter', () => {
  const texts = [
    '“Did they leave?” he asked.',
    '"It is fiction!" the minister said.',
    '“They left.” the minister added, oddly.',
    '“It was invented,” he added.| “We know nothing.”',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S12] a stop, a closing mark and a capital end a sentence', () => {
  const texts = [
    'He called it “fiction.”| Alveria was not amused.',
    '(It was invented.)| The minister left.',
    'He wrote: “Stop it.”| “We will not.”',
    '“Nothing left.”|The minister sighed.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S13] a question with a name and a verb of saying behind it is one sentence', () => {
  const texts = [
    '“Where are the drones?” Hanne Okoro asked.',
    '“Nonsense!” Lindqvar shouted, and left.',
    '“Where are the drones?”| Okoro asked whether they had left.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S14] every sentence of a long quotation is one of its own', () => {
  const texts = [
    '“Not one drone went there.| Not one will.| Ask them,” Lindqvar said.| “It is a tale.”',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S15] an opening mark that closes a quotation does not start a sentence', () => {
  const texts = [
    '“Nothing ever left.| This was invented in a bureau, “the minister added.| He left.',
    '“Nothing ever left.“| He sailed.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S16] a colon before a quotation ends nothing', () => {
  const texts = [
    'Kim Dal Ro, the director, put it: “Trying to harm us is a severe act that can never be accepted.”',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S17] marks, note numbers and lonely closing marks stay with the sentence before', () => {
  const texts = [
    'The fleet sailed.[1][23]| It sank.',
    'Il a dit : « Rien n’est parti. »| Le navire aussi. »',
    '„Nichts ist abgereist.“| Der Minister ging.',
    'It sailed. —',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S18] Chinese and Japanese stops need no blank', () => {
  const texts = [
    '卡索维亚否认了这一说法。|阿尔维里亚坚持。|真的吗？|是的！',
    '他说：“没有。”|船走了。',
    '「何も送っていない。」と大臣は述べた。|船は出た。',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S19] Arabic, Urdu, Hindi, Armenian and Ethiopic stops end sentences', () => {
  const texts = [
    'هل غادرت السفن؟| لم تغادر.| قال الوزير ذلك.',
    'جہاز نہیں گئے۔| وزیر نے کہا۔',
    'जहाज़ नहीं गए।| मंत्री ने कहा॥| वे चले गए।',
    'Նավերը մեկնեցին։| Նա լռեց։',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S20] Thai and Khmer come from the segmenter and lose nothing', () => {
  const texts = ['รัฐมนตรีปฏิเสธข่าวลือเรื่องโดรน', 'រដ្ឋមន្ត្រីបានបដិសេធ។| គាត់បានចាកចេញ។']
  expect(texts.map(recut)).toEqual(texts)
})

test('[S21] Spanish, German and Russian news is cut right', () => {
  const texts = [
    '¿Dónde están?| ¡Nadie lo sabe!| El Sr. López calló.',
    'Am 14. März lief das Schiff aus.| Niemand sah es.',
    'Корабль ушёл.| Министр молчал.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S22] a sentence that a line feed broke is one sentence, with the line feed in it', () => {
  const texts = [
    'The ministry said on Friday that no drones had left\n\nthe port of Belmar.| It said no more.',
  ]
  expect(texts.map(recut)).toEqual(texts)
})

test('[S23] a sentence never crosses a paragraph, and a paragraph without a stop is one', () => {
  const texts = ['Karsovia Rejects The Charge|\n\nBy Mirela Tann|\n14 March 2031|\n\nIt denied it.']
  expect(texts.map(recut)).toEqual(texts)
})

test('[S24] what is longer than 2,000 characters is cut at a blank', () => {
  const text = 'drones '.repeat(1000).trim()
  const sentences = sentencesOf(text)
  expect(sentences.length).toBe(4)
  for (const { start, end } of sentences) {
    expect(end - start).toBeLessThanOrEqual(2000)
    expect(text.slice(start, end)).toMatch(/^drones .* drones$/)
  }
})

test('[S24] without a blank it is cut between two characters', () => {
  for (const character of ['a', '卡', '🇦🇽', '👩‍✈️', 'ที่']) {
    const text = character.repeat(Math.ceil(5000 / character.length))
    for (const piece of wordsOf(text, sentencesOf(text))) {
      expect(piece.length).toBeLessThanOrEqual(2000)
      expect(piece.replaceAll(character, '')).toBe('')
    }
  }
})

test('[S25] every character that is not white lies in exactly one trimmed sentence', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      let end = 0
      let rest = ''
      for (const sentence of sentencesOf(text)) {
        rest += text.slice(end, sentence.start)
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        const words = text.slice(sentence.start, sentence.end)
        expect(words).not.toBe('')
        expect(words).toBe(words.trim())
        end = sentence.end
      }
      expect((rest + text.slice(end)).trim()).toBe('')
    }),
    runs,
  )
})

test.each(quarters)('[S26] a quarter of a megabyte of %s is cut in linear time', (_, text) => {
  expect(growthOf(text, sentencesOf)).toBeLessThan(LINEAR)
})
