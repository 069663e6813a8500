// What the reader's keys and buttons do, on a real database: the cursor, words, tags, and what is never taken from
// under the hands.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Placed } from '../../src/core/annotation.ts'
import { allAnnotations, marksOf } from '../../src/core/project.ts'
import type { ArticleId } from '../../src/core/types.ts'
import { followPermalink } from '../../src/state/permalink.ts'
import { describeMark, writeNote } from '../../src/state/details.ts'
import { moveBySentence, moveToUntagged, pointAt } from '../../src/state/moving.ts'
import { extendBySentence, select, selectWord, stretch } from '../../src/state/selecting.ts'
import { moveCursor, session } from '../../src/state/session.ts'
import { removeHere, removeMarks, retagMarks, tagHere } from '../../src/state/tagging.ts'
import { byWord } from '../../src/text/steps.ts'
import { openExample } from '../../src/state/example.ts'
import { sha256 } from '../../src/state/clock.ts'
import { encode } from '../../src/formats/touchstone.ts'
import {
  beginWith,
  bench,
  cursor,
  goTo,
  marks,
  read,
  said,
  selected,
  shown,
  spanOf,
  steps,
  tagged,
  text,
} from '../support/reader.ts'
import { end } from '../support/screen.tsx'

const TEXT = `Port closed

Karsovia rejected the report. It named no source.

Read more: harbour news

Alveria repeated it on Monday. “Not one drone,” Ostrelle said.`

beforeEach(async () => {
  await beginWith(TEXT)
  await read(undefined, 'Read more: harbour news')
})
afterEach(end)

describe('[R1] a tag goes on the sentence under the cursor', () => {
  test.each(['claim', 'denial', 'context'] as const)('%s', async (tag) => {
    await tagHere(tag)
    expect(tagged()).toEqual([['Karsovia rejected the report.', tag]])
    expect(shown()).toBe('Karsovia rejected the report.')
    expect(cursor()).toBe('Karsovia rejected the report.')
  })

  test('the same again changes nothing, another one changes the tag and keeps the note', async () => {
    await tagHere('claim')
    const [before] = marks()
    await writeNote(before!, 'Ask the port.')
    const done = steps()
    await tagHere('claim')
    expect(steps()).toBe(done)
    moveBySentence(1)
    moveBySentence(-1)
    expect(shown()).toBe('Karsovia rejected the report.')
    await tagHere('denial')
    expect(marks()).toMatchObject([{ id: before!.id, tag: 'denial', note: 'Ask the port.' }])
    session.setState({ active: null })
    await tagHere('context')
    expect(marks()).toMatchObject([{ id: before!.id, tag: 'context', note: 'Ask the port.' }])
  })

  test('without an article nothing happens, without a sentence it is said', async () => {
    session.setState({ cursor: null })
    await tagHere('claim')
    expect(said()).toBe('Select some words or a sentence first.')
    session.setState({ reading: null })
    await tagHere('claim')
    expect(tagged()).toEqual([])
  })
})

describe('[R2] selected words are snapped to what is meant', () => {
  test('and tagged in place of the sentence', async () => {
    const { start } = spanOf('epeated it on Mon')
    select({ start, end: start + 'epeated it on Mon'.length }, false)
    expect(selected()).toBe('repeated it on Monday.')
    expect(cursor()).toBe('Alveria repeated it on Monday.')
    await tagHere('claim')
    expect(tagged()).toEqual([['repeated it on Monday.', 'claim']])
    expect(selected()).toBeNull()
    expect(shown()).toBe('repeated it on Monday.')
  })

  test('exactly as the hand took them with Alt', () => {
    select(spanOf('epeated it on Mon'), true)
    expect(selected()).toBe('epeated it on Mon')
  })

  test('over a paragraph, and over nothing but white space', () => {
    select(spanOf('no source.\n\nRead'), false)
    expect(selected()).toBe('no source.\n\nRead')
    const before = session.getState().selection
    select(spanOf('\n\nRead'.slice(0, 2)), false)
    expect(session.getState().selection).toBe(before)
    expect(said()).toBe('Only white space was selected. Nothing to tag there.')
  })

  test('a selection wins over the annotation that is shown', async () => {
    await tagHere('claim')
    session.setState({ selection: spanOf('the report') })
    await tagHere('denial')
    expect(tagged()).toEqual([
      ['Karsovia rejected the report.', 'claim'],
      ['the report', 'denial'],
    ])
    expect(shown()).toBe('the report')
  })
})

describe('[R3] the annotation that is shown is retagged', () => {
  test('wherever the cursor is', async () => {
    await tagHere('claim')
    const [mark] = marks()
    moveCursor(spanOf('It named no source.'), mark!.id)
    await tagHere('denial')
    expect(tagged()).toEqual([['Karsovia rejected the report.', 'denial']])
  })

  test('several at once are one change', async () => {
    for (const tag of ['claim', 'denial'] as const) {
      await tagHere(tag)
      moveBySentence(1)
    }
    const before = steps()
    await retagMarks(marks(), 'context')
    expect(tagged().map(([, tag]) => tag)).toEqual(['context', 'context'])
    expect(steps()).toBe(before + 1)
    await bench.undo()
    expect(tagged().map(([, tag]) => tag)).toEqual(['claim', 'denial'])
  })
})

describe('[R4] hands are faster than the disk', () => {
  test('keys that nobody waits for give one annotation a sentence, in their order', async () => {
    const asked: Promise<void>[] = []
    for (const tag of ['claim', 'denial', 'context', 'claim'] as const) {
      asked.push(tagHere(tag))
      moveBySentence(1)
    }
    await Promise.all(asked)
    expect(tagged()).toEqual([
      ['Karsovia rejected the report.', 'claim'],
      ['It named no source.', 'denial'],
      ['Alveria repeated it on Monday.', 'context'],
      ['“Not one drone,” Ostrelle said.', 'claim'],
    ])
    expect(cursor()).toBe('“Not one drone,” Ostrelle said.')
    expect(
      bench.desk
        .getState()
        .stack.undo.slice(-4)
        .map(({ label }) => label),
    ).toEqual(['Tag as claim', 'Tag as denial', 'Tag as context', 'Tag as claim'])
  })

  test('two tags in a row on one sentence: the last one stays', async () => {
    await Promise.all([tagHere('claim'), tagHere('denial')])
    expect(tagged()).toEqual([['Karsovia rejected the report.', 'denial']])
  })

  test('a cursor that went on stays where it is', async () => {
    const asked = tagHere('claim')
    moveBySentence(1)
    const before = session.getState()
    await asked
    expect(session.getState()).toMatchObject({
      cursor: before.cursor,
      selection: null,
      active: null,
    })
  })

  test('words that were selected meanwhile stay selected', async () => {
    const asked = tagHere('claim')
    selectWord(1)
    await asked
    expect(selected()).toBe('Karsovia')
    expect(session.getState().active).toBeNull()
    expect(tagged()).toEqual([['Karsovia rejected the report.', 'claim']])
  })

  test('an article that was opened meanwhile is not touched', async () => {
    const { reading } = session.getState()
    const asked = tagHere('claim')
    const other = { ...reading!, articleId: crypto.randomUUID() as ArticleId } // a test's id
    session.setState({ reading: other })
    await asked
    expect(session.getState().active).toBeNull()
    expect(tagged().length).toBe(1)
  })
})

describe('[R5] pointing', () => {
  const marksAt = (offset: number): readonly Placed[] =>
    marks()
      .filter(({ start, end: stop }) => start <= offset && offset < stop)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))

  test('puts the cursor on the sentence and shows nothing where nothing is', () => {
    pointAt(text.indexOf('Monday'), [])
    expect(cursor()).toBe('Alveria repeated it on Monday.')
    expect(session.getState().active).toBeNull()
  })

  test('shows the smallest annotation; again the next larger one, then the smallest again', async () => {
    await tagHere('claim')
    select(spanOf('rejected the report'), true)
    await tagHere('denial')
    select(spanOf('the report'), true)
    await tagHere('context')
    session.setState({ active: null })
    const at = text.indexOf('report')
    const seen = [1, 2, 3, 4].map(() => {
      pointAt(at, marksAt(at))
      return shown()
    })
    expect(seen).toEqual([
      'the report',
      'rejected the report',
      'Karsovia rejected the report.',
      'the report',
    ])
    pointAt(text.indexOf('rejected'), marksAt(text.indexOf('rejected')))
    expect(shown()).toBe('rejected the report')
  })

  test('lets the selection go', () => {
    select(spanOf('the report'), true)
    pointAt(text.indexOf('named'), [])
    expect(selected()).toBeNull()
  })
})

test('[R17] half a character in an address means the whole one', async () => {
  await end()
  await beginWith('Family\n\nThe 👨‍👩‍👧 left Karsovia.')
  const { reading } = session.getState()
  const at = text.indexOf('👨')
  followPermalink({
    screen: 'reader',
    caseId: bench.desk.getState().project.case!.id,
    articleId: reading!.articleId,
    span: { start: at, end: at + 2 },
  })
  expect(selected()).toBe('👨‍👩‍👧')
})

test('[R7] arrows follow the direction that the article states', () => {
  goTo('Karsovia rejected the report.')
  const { reading } = session.getState()
  session.setState({ reading: { ...reading!, direction: 'rtl' } })
  selectWord(-1)
  expect(selected()).toBe('Karsovia')
  selectWord(-1)
  expect(selected()).toBe('rejected')
})

describe('[R4] what is on its way to the disk is what the hands mean', () => {
  test('a tag and its removal in one moment leave what lay there before', async () => {
    select(spanOf('the report'), true)
    await tagHere('context')
    goTo('Karsovia rejected the report.')
    await Promise.all([tagHere('claim'), removeHere()])
    expect(tagged()).toEqual([['the report', 'context']])
    expect(said()).toBe('Removed the annotation.')
  })

  test('the ends of a selection that is being tagged are those of the annotation', async () => {
    select(spanOf('the report'), true)
    const kept = tagHere('claim')
    stretch(byWord, 'start', -1)
    await kept
    await expect.poll(tagged).toEqual([['rejected the report', 'claim']])
    expect(selected()).toBeNull()
  })
})

describe('[R6] removal has a way back', () => {
  test('takes what is shown, and the message brings it back', async () => {
    await tagHere('claim')
    await removeHere()
    expect(tagged()).toEqual([])
    expect(said()).toBe('Removed the annotation.')
    session.getState().message?.action?.run()
    await expect.poll(tagged).toEqual([['Karsovia rejected the report.', 'claim']])
  })

  test('with words selected only what lies on exactly them goes', async () => {
    goTo('Karsovia rejected the report.')
    await tagHere('denial')
    select(spanOf('report'), true)
    await removeHere()
    expect(said()).toBe('No annotation on exactly these words.')
    expect(tagged()).toEqual([['Karsovia rejected the report.', 'denial']])
  })

  test('else what lies on the sentence, else the smallest that touches it', async () => {
    select(spanOf('rejected the report'), true)
    await tagHere('denial')
    goTo('Karsovia rejected the report.')
    await tagHere('claim')
    select(spanOf('report'), true)
    await tagHere('context')
    const left: (readonly string[])[] = []
    for (let i = 0; i < 3; i++) {
      goTo('Karsovia rejected the report.')
      await removeHere()
      left.push(tagged().map(([quote]) => quote))
    }
    expect(left).toEqual([['rejected the report', 'report'], ['rejected the report'], []])
    await removeHere()
    expect(said()).toBe('No annotation here.')
  })

  test('several at once are one change and one undo', async () => {
    await tagHere('claim')
    moveBySentence(1)
    await tagHere('denial')
    await removeMarks(marks())
    expect(said()).toBe('Removed 2 annotations.')
    await bench.undo()
    expect(tagged().length).toBe(2)
  })
})

describe('[R7] words are selected with the keys', () => {
  const forward = (count = 1): void => {
    for (let i = 0; i < count; i++) selectWord(1)
  }

  test('forwards from the beginning of the sentence, and back', () => {
    forward()
    expect(selected()).toBe('Karsovia')
    forward(2)
    expect(selected()).toBe('the')
    selectWord(-1)
    expect(selected()).toBe('rejected')
  })

  test('backwards from the end of the sentence', () => {
    selectWord(-1)
    expect(selected()).toBe('report')
  })

  test('and beyond it; the cursor follows', () => {
    forward(5)
    expect(selected()).toBe('It')
    expect(cursor()).toBe('It named no source.')
    for (let i = 0; i < 5; i++) selectWord(-1)
    expect(selected()).toBe('closed')
    expect(cursor()).toBe('Port closed')
  })

  test('grow and shrink by a word, never to nothing', () => {
    forward()
    stretch(byWord, 'end', 1)
    stretch(byWord, 'end', 1)
    expect(selected()).toBe('Karsovia rejected the')
    stretch(byWord, 'end', -1)
    expect(selected()).toBe('Karsovia rejected')
    for (let i = 0; i < 3; i++) stretch(byWord, 'end', -1)
    expect(selected()).toBe('Karsovia')
  })

  test('grow over signs and over the end of a paragraph', () => {
    goTo('It named no source.')
    forward(4)
    stretch(byWord, 'end', 1)
    expect(selected()).toBe('source.\n\nRead')
    stretch(byWord, 'end', -1)
    expect(selected()).toBe('source')
  })

  test('stop at the ends of the text', () => {
    goTo('“Not one drone,” Ostrelle said.')
    selectWord(-1)
    expect(selected()).toBe('said')
    forward()
    expect(selected()).toBe('said')
    goTo('Port closed')
    forward()
    selectWord(-1)
    expect(selected()).toBe('Port')
  })

  test('go on behind what was just tagged', async () => {
    forward(2)
    await tagHere('claim')
    forward()
    expect(selected()).toBe('the')
  })

  test('one by one where a script writes no blanks between them', async () => {
    await end()
    await beginWith('標題\n\n卡索維亞否認了這份報告。')
    goTo('卡索維亞否認了這份報告。')
    forward()
    const seen = [selected()]
    for (let i = 0; i < 4; i++) {
      stretch(byWord, 'end', 1)
      seen.push(selected())
    }
    const back: (string | null)[] = []
    for (let i = 0; i < 4; i++) {
      stretch(byWord, 'end', -1)
      back.push(selected())
    }
    expect(back).toEqual(seen.slice(0, 4).toReversed())
  })
})

describe('[R8] the selection grows by sentences', () => {
  test('from the sentence under the cursor, over a paragraph, past what is set aside', () => {
    extendBySentence(1)
    expect(selected()).toBe('Karsovia rejected the report. It named no source.')
    extendBySentence(1)
    expect(selected()).toBe(
      'Karsovia rejected the report. It named no source.\n\nRead more: harbour news\n\nAlveria repeated it on Monday.',
    )
  })

  test('backwards', () => {
    goTo('Alveria repeated it on Monday.')
    extendBySentence(-1)
    expect(selected()).toBe(
      'It named no source.\n\nRead more: harbour news\n\nAlveria repeated it on Monday.',
    )
  })

  test('not beyond the text; the annotation is one', async () => {
    goTo('Alveria repeated it on Monday.')
    for (let i = 0; i < 3; i++) extendBySentence(1)
    expect(selected()).toBe('Alveria repeated it on Monday. “Not one drone,” Ostrelle said.')
    await tagHere('denial')
    expect(tagged()).toEqual([[text.slice(text.indexOf('Alveria')), 'denial']])
  })

  test('from selected words', () => {
    select(spanOf('the report'), true)
    extendBySentence(1)
    expect(selected()).toBe('the report. It named no source.')
  })
})

describe('[R9] the cursor goes to the next open sentence', () => {
  test('past tagged ones and what is set aside, and says when there is none', async () => {
    await tagHere('claim')
    select(spanOf('Alveria'), true)
    await tagHere('denial')
    goTo('Karsovia rejected the report.')
    moveToUntagged(1)
    expect(cursor()).toBe('It named no source.')
    moveToUntagged(1)
    expect(cursor()).toBe('“Not one drone,” Ostrelle said.')
    moveToUntagged(1)
    expect(said()).toBe('No untagged sentence below.')
    expect(cursor()).toBe('“Not one drone,” Ostrelle said.')
    moveToUntagged(-1)
    expect(cursor()).toBe('It named no source.')
    moveToUntagged(-1)
    expect(cursor()).toBe('Port closed')
    moveToUntagged(-1)
    expect(said()).toBe('No untagged sentence above.')
  })

  test('the next sentence shows the annotation that lies on exactly it', async () => {
    await tagHere('claim')
    select(spanOf('named'), true)
    await tagHere('denial')
    goTo('Port closed')
    moveBySentence(1)
    expect(shown()).toBe('Karsovia rejected the report.')
    moveBySentence(1)
    expect(session.getState().active).toBeNull()
    moveBySentence(1)
    expect(cursor()).toBe('Alveria repeated it on Monday.') // not what is set aside
  })
})

describe('[R13] note and speaker', () => {
  test('are kept and taken away, each as one change with a name', async () => {
    await tagHere('claim')
    const row = () => marks()[0]!
    expect(await writeNote(row(), 'Ask the port.')).toBe(true)
    expect(await describeMark(row(), 'speaker', { stated: 'Pavo Lindqvar' })).toBeNull()
    expect(row()).toMatchObject({ note: 'Ask the port.', speaker: { stated: 'Pavo Lindqvar' } })
    expect(await writeNote(row(), '')).toBe(true)
    expect(await describeMark(row(), 'speaker', undefined)).toBeNull()
    expect('note' in row() || 'speaker' in row()).toBe(false)
    expect(
      bench.desk
        .getState()
        .stack.undo.slice(-4)
        .map(({ label }) => label),
    ).toEqual(['Write a note', 'Name the speaker', 'Remove the note', 'Remove the speaker'])
  })

  test('what another tab wrote meanwhile is not written over unasked', async () => {
    await tagHere('claim')
    const [mark] = marks()
    await writeNote(mark!, 'From the other tab')
    expect(await writeNote(mark!, 'Mine', '')).toBe(false)
    expect(said()).toContain('changed in another tab to “From the other tab”')
    expect(marks()[0]?.note).toBe('From the other tab')
    expect(await writeNote(mark!, 'Mine', 'From the other tab')).toBe(true)
    expect(marks()[0]?.note).toBe('Mine')
  })

  test('a refusal is said and answered with false', async () => {
    await tagHere('claim')
    const [mark] = marks()
    await removeMarks([mark!])
    expect(await writeNote(mark!, 'Too late')).toBe(false)
    expect(said()).toBe('This annotation was removed meanwhile. Your note on it was: “Too late”')
  })

  test('another name does not keep the place of the one before: the file can still be made', async () => {
    await openExample()
    const project = await bench.openTexts()
    const mark = allAnnotations(project).find(({ speaker }) => speaker?.start !== undefined)!
    expect(await describeMark(mark, 'speaker', mark.speaker)).toBeNull()
    expect(marksOf(bench.desk.getState().project, mark.articleId).get(mark.id)).toBe(mark)
    expect(await describeMark(mark, 'speaker', { stated: 'Somebody else' })).toBeNull()
    const encoded = await encode(await bench.openTexts(), { name: 'Test', version: '1' }, sha256)
    expect(encoded.kind === 'refused' ? encoded.problems : []).toEqual([])
  })
})

describe('[R10] what another tab has taken away', () => {
  test('is not brought back by a retag; the reason is said', async () => {
    await tagHere('claim')
    const [mark] = marks()
    await removeMarks([mark!])
    await retagMarks([mark!], 'denial')
    expect(tagged()).toEqual([])
    expect(said()).toBe('This annotation is no longer there. Nothing was changed.')
    session.setState({ active: mark!.id })
    await tagHere('denial') // what was shown is gone: the sentence is tagged
    expect(tagged()).toEqual([['Karsovia rejected the report.', 'denial']])
    const { project } = bench.desk.getState()
    expect(marksOf(project, mark!.articleId).has(mark!.id)).toBe(false)
  })
})
