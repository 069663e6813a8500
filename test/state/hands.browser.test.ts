// The reader's keys on a real database: ends of what is selected, units, quotations, several at once, once more, the
// same elsewhere, what is set aside, and how to get out again.

import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Placed } from '../../src/core/annotation.ts'
import { addArticle } from '../../src/core/plans/article.ts'
import { removeAnnotations, tagSpan } from '../../src/core/plans/annotation.ts'
import { articlesInOrder } from '../../src/core/project.ts'
import type { AnnotationId, ArticleId } from '../../src/core/types.ts'
import { now } from '../../src/state/clock.ts'
import { commandFor } from '../../src/state/commands.ts'
import { describeMark, writeNote } from '../../src/state/details.ts'
import { moveByParagraph, moveBySentence, moveToAnnotation } from '../../src/state/moving.ts'
import { repeatHere } from '../../src/state/repeating.ts'
import { isPreset } from '../../src/state/same-sentence.ts'
import { select, selectQuotation, selectWord, stretch } from '../../src/state/selecting.ts'
import { moveCursor, session } from '../../src/state/session.ts'
import { setAsideHere } from '../../src/state/setting-aside.ts'
import { offerSameSentence, tagTwins } from '../../src/state/spreading.ts'
import { stepBack } from '../../src/state/stepping-back.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { byCharacter, byWord } from '../../src/text/steps.ts'
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
  words,
} from '../support/reader.ts'
import { end } from '../support/screen.tsx'

const TEXT = `Port closed

“Not one drone has left, and none will,” Lindqvar said. He called it ‘a tale’.

The harbour of Belmar reopened

Alveria repeated it. “It was made up. All of it,” the minister said.`

beforeEach(() => beginWith(TEXT))
afterEach(end)

/** Presses a key of the reader and waits until what it asked for is kept. */
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) commandFor(key, 'reader')!.run()
  await bench.refreshCases() // queued behind everything that was asked for
}

const SAID = '“Not one drone has left, and none will,” Lindqvar said.'

describe('[R20] the word cursor', () => {
  test('goes into a sentence that is tagged as a whole', async () => {
    await tagHere('denial')
    expect(shown()).toBe(SAID)
    selectWord(1)
    expect(selected()).toBe('Not')
    await tagHere('claim')
    selectWord(1)
    expect(selected()).toBe('one')
  })

  test('follows the eye in text that is read from the right', async () => {
    await end()
    await beginWith('عنوان\n\nرفضت كارسوفيا التقرير يوم الاثنين.')
    moveCursor(spanOf('رفضت كارسوفيا التقرير يوم الاثنين.'))
    selectWord(-1)
    expect(selected()).toBe('رفضت')
    selectWord(-1)
    expect(selected()).toBe('كارسوفيا')
    stretch(byWord, 'end', -1)
    expect(selected()).toBe('كارسوفيا التقرير')
    selectWord(1)
    expect(selected()).toBe('رفضت')
  })
})

describe('[R21] both ends of the selection are moved by keys', () => {
  test('its start by words', () => {
    select(spanOf('drone has'), true)
    stretch(byWord, 'start', -1)
    expect(selected()).toBe('one drone has')
    stretch(byWord, 'start', 1)
    stretch(byWord, 'start', 1)
    expect(selected()).toBe('has')
    stretch(byWord, 'start', 1)
    expect(selected()).toBe('has')
  })

  test('its end by characters', () => {
    select(spanOf('drone'), true)
    stretch(byCharacter, 'end', -1)
    expect(selected()).toBe('dron')
    stretch(byCharacter, 'end', 1)
    stretch(byCharacter, 'end', 1)
    expect(selected()).toBe('drone h')
  })

  test('with nothing selected and nothing shown they begin with a word', async () => {
    await press('Mod+Shift+ArrowRight')
    expect(selected()).toBe('Not')
    await press('Escape', 'Alt+Shift+ArrowLeft')
    expect(selected()).toBe('said')
  })
})

describe('[R22] the annotation that is shown is resized', () => {
  const startWith = async (quote: string): Promise<Placed> => {
    select(spanOf(quote), true)
    await tagHere('claim')
    const [mark] = marks()
    await writeNote(mark!, 'Ask.')
    return mark!
  }

  test('by the same keys; it keeps its id and note, and what is shown stays shown', async () => {
    const { id } = await startWith('one drone')
    await press('Shift+ArrowRight')
    await press('Mod+Shift+ArrowLeft')
    await press('Alt+Shift+ArrowLeft')
    expect(marks()).toMatchObject([{ id, note: 'Ask.', quote: { exact: 'Not one drone ha' } }])
    expect(session.getState().active).toBe(id)
    expect(selected()).toBeNull()
  })

  test('a quick run adds up, each key one change, all of it one step of undo and of redo', async () => {
    vi.useFakeTimers({ toFake: ['Date'] }) // quick on any machine
    onTestFinished(() => void vi.useRealTimers())
    await startWith('one')
    const before = steps()
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
    expect(tagged()).toEqual([['one drone has left', 'claim']])
    expect(steps()).toBe(before + 3)
    await bench.undo()
    expect(tagged()).toEqual([['one', 'claim']])
    expect(steps()).toBe(before)
    await bench.redo()
    expect(tagged()).toEqual([['one drone has left', 'claim']])
    await bench.undo()
    await bench.undo()
    expect(marks()[0]).not.toHaveProperty('note') // the step before: the note
  })

  test('after half a second it is a step of its own', async () => {
    await startWith('one')
    await press('Shift+ArrowRight')
    await new Promise((done) => setTimeout(done, 600))
    await press('Shift+ArrowRight')
    await bench.undo()
    expect(tagged()).toEqual([['one drone', 'claim']])
  })

  test('two steps that are taken back quickly are still two', async () => {
    await startWith('one')
    await press('Shift+ArrowRight')
    await new Promise((done) => setTimeout(done, 600))
    await press('Shift+ArrowRight')
    await Promise.all([bench.undo(), bench.undo()])
    expect(tagged()).toEqual([['one', 'claim']])
    await bench.redo()
    expect(tagged()).toEqual([['one drone', 'claim']])
    await bench.redo()
    await bench.undo()
    expect(tagged()).toEqual([['one drone', 'claim']])
  })

  test('onto the words of another one is refused in words', async () => {
    select(spanOf('one drone'), true)
    await tagHere('denial')
    select(spanOf('one'), true)
    await tagHere('claim')
    await press('Shift+ArrowRight')
    expect(said()).toBe(
      'Another annotation (denial) lies on exactly these words. Nothing was changed.',
    )
    expect(tagged()).toEqual([
      ['one drone', 'denial'],
      ['one', 'claim'],
    ])
  })
})

describe('[R23] E and R go along the units', () => {
  test('of what is selected, up and down the same way', async () => {
    select(spanOf('drone'), true)
    const up: (string | null)[] = []
    for (let i = 0; i < 4; i++) {
      await press('E')
      up.push(selected())
    }
    expect(up).toEqual([
      'Not one drone has left',
      'Not one drone has left, and none will,',
      SAID,
      `${SAID} He called it ‘a tale’.`,
    ])
    await press('E')
    expect(said()).toBe('This is the whole paragraph already.')
    const down: (string | null)[] = []
    for (let i = 0; i < 4; i++) {
      await press('R')
      down.push(selected())
    }
    expect(down).toEqual([...up.slice(0, 3).toReversed(), 'drone'])
  })

  test('of the sentence under the cursor', async () => {
    await press('R')
    expect(selected()).toBe('Not one drone has left, and none will,')
    await press('Escape', 'E')
    expect(selected()).toBe(`${SAID} He called it ‘a tale’.`)
  })

  test('of the annotation that is shown', async () => {
    select(spanOf('drone'), true)
    await tagHere('claim')
    const seen: string[] = []
    for (const key of ['E', 'E', 'R', 'R']) {
      await press(key)
      seen.push(marks()[0]!.quote.exact)
    }
    expect(seen).toEqual([
      'Not one drone has left',
      'Not one drone has left, and none will,',
      'Not one drone has left',
      'drone',
    ])
    expect(marks()).toHaveLength(1)
  })
})

describe('[R24] Q goes by quotations', () => {
  test('and selects the words inside the marks; a tag key marks exactly them', async () => {
    const seen: (string | null)[] = []
    for (let i = 0; i < 3; i++) {
      selectQuotation(1)
      seen.push(selected())
    }
    expect(seen).toEqual([
      'Not one drone has left, and none will,',
      'a tale',
      'It was made up. All of it,',
    ])
    selectQuotation(1)
    expect(said()).toBe('No quotation below.')
    expect(selected()).toBe('It was made up. All of it,')
    selectQuotation(-1)
    expect(selected()).toBe('a tale')
    expect(cursor()).toBe('He called it ‘a tale’.')
    await tagHere('denial')
    expect(tagged()).toEqual([['a tale', 'denial']])
    selectQuotation(1)
    expect(selected()).toBe('It was made up. All of it,')
  })

  test('from the cursor, backwards as well, and past what is set aside', async () => {
    goTo('Alveria repeated it.')
    selectQuotation(-1)
    expect(selected()).toBe('a tale')
    goTo(SAID)
    await setAsideHere()
    await read()
    selectQuotation(1)
    expect(selected()).toBe('It was made up. All of it,')
    goTo('Port closed')
    selectQuotation(-1)
    expect(said()).toBe('No quotation above.')
  })
})

test('[R25] { and } go by paragraphs of body text', async () => {
  goTo('The harbour of Belmar reopened')
  await setAsideHere()
  await read()
  goTo('He called it ‘a tale’.')
  moveByParagraph(1)
  expect(cursor()).toBe('Alveria repeated it.')
  moveByParagraph(1)
  expect(cursor()).toBe('Alveria repeated it.')
  moveByParagraph(-1)
  expect(cursor()).toBe(SAID)
  moveByParagraph(-1)
  expect(cursor()).toBe('Port closed')
})

test('[R26] T goes by annotations in reading order, inner ones as well', async () => {
  await tagHere('denial')
  for (const quote of ['none will', 'a tale', 'Alveria']) {
    select(spanOf(quote), true)
    await tagHere('claim')
  }
  goTo('Port closed')
  const seen: (string | undefined)[] = []
  for (let i = 0; i < 4; i++) {
    moveToAnnotation(1)
    seen.push(shown())
  }
  expect(seen).toEqual([SAID, 'none will', 'a tale', 'Alveria'])
  expect(cursor()).toBe('Alveria repeated it.')
  moveToAnnotation(1)
  expect(said()).toBe('No annotation below.')
  moveToAnnotation(-1)
  expect(shown()).toBe('a tale')
  moveCursor(spanOf('Port closed'))
  moveToAnnotation(-1)
  expect(said()).toBe('No annotation above.')
})

describe('[R27] several at once', () => {
  test('one tag key, one change, one undo', async () => {
    await press('+', 'J', '+')
    select(spanOf('Alveria'), true)
    await press('+')
    expect(said()).toBe('3 picked. A tag key tags all of them.')
    expect(session.getState().picked.map(words)).toEqual([
      SAID,
      'He called it ‘a tale’.',
      'Alveria',
    ])
    const before = steps()
    await tagHere('context')
    expect(tagged().map(([, tag]) => tag)).toEqual(['context', 'context', 'context'])
    expect(said()).toBe('Tagged 3 as context.')
    expect(session.getState().picked).toEqual([])
    expect(steps()).toBe(before + 1)
    await bench.undo()
    expect(tagged()).toEqual([])
  })

  test('the same once more takes it out; it survives moving', async () => {
    await press('+', 'J', '+', 'K', '+')
    expect(session.getState().picked.map(words)).toEqual(['He called it ‘a tale’.'])
    await press('J', '+')
    expect(said()).toBe('Nothing is picked.')
  })

  test('what was picked while the disk was busy stays picked', async () => {
    await press('+')
    const asked = tagHere('claim')
    moveBySentence(1)
    commandFor('+', 'reader')!.run()
    await asked
    expect(session.getState().picked).toHaveLength(2)
    expect(tagged()).toEqual([[SAID, 'claim']])
  })
})

test('[R28] Escape goes one step out at a time', async () => {
  await tagHere('claim')
  await press('+')
  session.setState({ active: marks()[0]!.id, sheetShown: true })
  session.setState({ selection: spanOf('drone') })
  const state = () => {
    const { selection, picked, sheetShown, active } = session.getState()
    return [selection !== null, picked.length > 0, sheetShown, active !== null]
  }
  const seen = [1, 2, 3, 4].map(() => {
    stepBack()
    return state()
  })
  expect(seen).toEqual([
    [false, true, true, true],
    [false, false, true, true],
    [false, false, false, true],
    [false, false, false, false],
  ])
})

describe('[R29] the last action once more', () => {
  test('tag, speaker and kind, as one change, on the sentence or the selection', async () => {
    await tagHere('denial')
    await describeMark(marks()[0]!, 'speaker', { stated: 'Pavo Lindqvar' })
    moveBySentence(1)
    const before = steps()
    await repeatHere()
    expect(marks()[1]).toMatchObject({
      tag: 'denial',
      quote: { exact: 'He called it ‘a tale’.' },
      speaker: { stated: 'Pavo Lindqvar' },
    })
    expect(shown()).toBe('He called it ‘a tale’.')
    expect(steps()).toBe(before + 1)
    select(spanOf('Alveria'), true)
    await press('.')
    expect(tagged()[2]).toEqual(['Alveria', 'denial'])
  })

  test('of what was described last, on all that is picked', async () => {
    await tagHere('claim')
    const [first] = marks()
    moveBySentence(1)
    await tagHere('context')
    await describeMark(first!, 'speaker', { stated: 'Hanne Okoro' })
    goTo('Port closed')
    await press('+')
    goTo('Alveria repeated it.')
    await press('+', '.')
    expect(
      marks()
        .filter(({ speaker }) => speaker)
        .map(({ tag, speaker }) => [tag, speaker?.stated]),
    ).toEqual([
      ['claim', 'Hanne Okoro'],
      ['claim', 'Hanne Okoro'],
      ['claim', 'Hanne Okoro'],
    ])
    await bench.undo()
    expect(marks()).toHaveLength(2)
  })

  test('says when there is nothing, and passes what was removed or undone', async () => {
    await repeatHere()
    expect(said()).toBe('There is nothing to repeat yet. Tag something first.')
    await tagHere('claim')
    await repeatHere()
    expect(said()).toBe('Nothing was repeated: it is tagged like that already.')
    moveBySentence(1)
    await tagHere('denial')
    await bench.undo()
    moveBySentence(1)
    await repeatHere()
    expect(tagged().map(([, tag]) => tag)).toEqual(['claim', 'claim'])
  })
})

describe('[R30] the same sentence in all articles', () => {
  const add = async (other: string): Promise<ArticleId> => {
    const id = crypto.randomUUID() as ArticleId // a test's id
    const sum = '0'.repeat(64)
    await bench.run('Add', () =>
      addArticle({
        id,
        text: other,
        textHash: sum,
        pastedHash: sum,
        intake: { kind: 'paste', at: now() },
      }),
    )
    return id
  }

  test('is found by its words, and tagged as one change where the analyst says so', async () => {
    const same = '"Not one drone has left,\nand none will," Lindqvar said.'
    await add(`One\n\n${same} Nobody answered.`)
    await add('Two\n\n“Not one drone has left, and nobody will,” Lindqvar wrote.')
    await add('Three\n\nThe treaty is old. Nobody answered.')
    void tagHere('denial')
    await offerSameSentence() // hands do not wait for the disk
    const offer = session.getState().sameSentence!
    expect(offer).toMatchObject({ tag: 'denial', words: SAID })
    expect(offer.twins.map((twin) => [twin.source, twin.identity === 1, isPreset(twin)])).toEqual([
      ['One', true, true],
      ['Two', false, false],
    ])
    const before = steps()
    await tagTwins(offer.tag, offer.twins)
    expect(marks()).toHaveLength(3)
    expect(steps()).toBe(before + 1)
    expect(said()).toBe('Tagged 2 same sentences as denial in other articles.')
    await offerSameSentence()
    expect(said()).toBe('No other article holds this sentence without having this tag on it.')
    await bench.undo()
    expect(marks()).toHaveLength(1)
  })

  test('needs a tag first', async () => {
    await offerSameSentence()
    expect(said()).toBe(
      'This sentence needs a tag first. Then it can go on the same sentence elsewhere.',
    )
  })

  test('what somebody tagged otherwise is offered, not chosen; what is set aside is left out', async () => {
    const other = await add(`One\n\n${SAID}`)
    const aside = await add(`Two\n\n${SAID}`)
    await bench.openTexts()
    const [first] = articlesInOrder(bench.desk.getState().project)
    await read(other)
    goTo(SAID)
    await tagHere('claim')
    await read(aside)
    goTo(SAID)
    await setAsideHere()
    await read(first!.id)
    goTo(SAID)
    await tagHere('denial')
    await offerSameSentence()
    expect(session.getState().sameSentence?.twins).toMatchObject([
      { source: 'One', tagNow: 'claim' },
    ])
    expect(session.getState().sameSentence?.twins.map(isPreset)).toEqual([false])
  })
})

describe('[R32] B sets a paragraph aside', () => {
  test('as one change; the cursor and the selection stay, and B takes it back', async () => {
    goTo('The harbour of Belmar reopened')
    const before = steps()
    await setAsideHere()
    expect(said()).toBe('Set aside as boilerplate.')
    expect(steps()).toBe(before + 1)
    await read()
    expect(cursor()).toBe('The harbour of Belmar reopened')
    moveBySentence(-1)
    moveBySentence(1)
    expect(cursor()).toBe('Alveria repeated it.')
    goTo('The harbour of Belmar reopened')
    await setAsideHere()
    expect(said()).toBe('Taken back as text.')
    const [article] = articlesInOrder(bench.desk.getState().project)
    expect(article!.regions?.map(({ kind }) => kind)).toEqual(['headline'])
  })

  test('over several paragraphs with a selection', async () => {
    select(spanOf('reopened\n\nAlveria'), true)
    await setAsideHere()
    await read()
    const { reading, selection } = session.getState()
    expect(reading!.paragraphs.map((_, i) => reading!.isBoilerplate(i))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(words(selection)).toBe('reopened\n\nAlveria')
  })
})

test('[R34] a running selection stays while anything changes around it', async () => {
  await tagHere('claim')
  select(spanOf('drone has'), true)
  await press('+')
  select(spanOf('one drone'), true)
  const before = session.getState()
  const articleId = before.reading!.articleId
  const id = crypto.randomUUID() as AnnotationId // a test's id
  await bench.run('Tag', (project, actor) =>
    tagSpan(project, { id, articleId, span: spanOf('Alveria'), tag: 'denial', ...actor }),
  )
  await bench.run('Remove', (project) => removeAnnotations(project, [marks()[0]!]))
  await bench.undo()
  expect(session.getState()).toMatchObject({
    selection: before.selection,
    picked: before.picked,
    cursor: before.cursor,
  })
})
