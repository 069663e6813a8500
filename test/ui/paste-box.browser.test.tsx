// The paste box: it takes the clipboard over, keeps what was pasted as it came, and says why something is refused.

import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { routeOf } from '../../src/state/route.ts'
import type { Workbench } from '../../src/state/project.ts'
import { PasteBox } from '../../src/ui/parts/PasteBox.tsx'
import { begin, end, show } from '../support/screen.tsx'

const box = (): HTMLTextAreaElement => document.querySelector('textarea')!
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(name))
const alert = (): string => document.querySelector('[role="alert"]')?.textContent ?? ''
const about = (): string =>
  document.getElementById(box().getAttribute('aria-describedby')!)!.textContent

const transferOf = (data: Readonly<Record<string, string>>): DataTransfer => {
  const transfer = new DataTransfer()
  for (const [type, value] of Object.entries(data)) transfer.setData(type, value)
  return transfer
}

/** Pastes as the browser does; gives whether the browser was told to keep its hands off. */
const paste = (data: Readonly<Record<string, string>> | DataTransfer): boolean =>
  !box().dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData: data instanceof DataTransfer ? data : transferOf(data),
      bubbles: true,
      cancelable: true,
    }),
  )

const drop = (data: DataTransfer): boolean =>
  !box().dispatchEvent(
    new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
  )

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
  show(<PasteBox on="new" takesFocus />)
  await expect.poll(box).toBeTruthy()
})
afterEach(end)

const article = () => [...bench.desk.getState().project.articles.values()][0]
const text = async () => [...(await bench.openTexts()).texts.values()][0]?.text
const added = async (): Promise<void> => {
  await expect.poll(() => routeOf(location.hash).screen).toBe('reader')
}
const sha256 = async (words: string): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

describe('[I9] the box takes the clipboard over', () => {
  test('it is the text box "Article text" and has the focus', () => {
    expect(box().getAttribute('aria-label')).toBe('Article text')
    expect(document.activeElement).toBe(box())
  })

  test('a paste is always ours, and shows its words', async () => {
    expect(paste({ 'text/plain': 'A title\r\n\r\nA text.' })).toBe(true)
    await expect.poll(() => box().value).toBe('A title\n\nA text.')
    expect(about()).toBe('4 words, 18 characters')
  })

  test('a drop of text too', async () => {
    expect(drop(transferOf({ 'text/plain': 'Dropped words' }))).toBe(true)
    await expect.poll(() => box().value).toBe('Dropped words')
  })

  test('a drop of a file never leaves the page: it is read', async () => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['Port closed\n\nKarsovia said no.'], 'x.txt'))
    expect(drop(transfer)).toBe(true)
    await added()
    expect(article()?.intake).toMatchObject({ kind: 'drop', filename: 'x.txt' })
  })

  test('a second paste comes in at the cursor', async () => {
    await userEvent.type(box(), 'first last')
    box().setSelectionRange(6, 6)
    paste({ 'text/plain': 'middle ' })
    await expect.poll(() => box().value).toBe('first middle last')
    await expect.poll(() => box().selectionStart).toBe(13)
  })
})

describe('[I10] what was pasted is what is kept', () => {
  const words = 'Karsovia rejects charge\r\n\r\nKarsovia said no.\r\n'

  test('the hash is over the string of the clipboard, the text is frozen', async () => {
    paste({ 'text/plain': words })
    await expect.poll(() => box().value).not.toBe('')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await added()
    expect(await text()).toBe(words.replaceAll('\r\n', '\n'))
    expect(article()?.pastedHash).toBe(await sha256(words))
    expect(article()?.intake.notes).toEqual(['crlf:3'])
  })

  test('an edit makes the edited text the one that counts', async () => {
    paste({ 'text/plain': words })
    await expect.poll(() => box().value).not.toBe('')
    await userEvent.type(box(), '!')
    await userEvent.click(button('Add article')!)
    await added()
    const kept = `${words.replaceAll('\r\n', '\n')}!`
    expect(await text()).toBe(kept)
    expect(article()?.pastedHash).toBe(await sha256(kept))
  })

  test('words taken out of HTML are marked as such', async () => {
    paste({ 'text/html': '<h1>Title</h1><script>x()</script><p>Text.</p>' })
    await expect.poll(() => box().value).toBe('Title\n\nText.')
    await userEvent.click(button('Add article')!)
    await added()
    expect(article()?.intake.notes).toEqual(['html:1', 'scripts:1'])
  })

  test('after it was added the box is empty', async () => {
    paste({ 'text/plain': words })
    await expect.poll(() => button('Add article')?.disabled).toBe(false)
    await userEvent.click(button('Add article')!)
    await added()
    await expect.poll(() => box().value).toBe('')
  })

  test('two quick presses add one article', async () => {
    paste({ 'text/plain': words })
    await expect.poll(() => button('Add article')?.disabled).toBe(false)
    const press = (): void => button('Add')?.click()
    press()
    press()
    await added()
    await bench.refreshCases()
    expect(bench.desk.getState().cases).toHaveLength(1)
  })
})

describe('[I11] long texts are not put into the field', () => {
  const long = 'A line of news.\r\n'.repeat(20_000)

  test('the beginning is shown, the whole is added', async () => {
    paste({ 'text/plain': long })
    await expect.poll(() => box().readOnly).toBe(true)
    expect(box().value.length).toBeLessThanOrEqual(20_000)
    expect(about()).toBe(
      'The first 20,000 of 340,000 characters are shown. The whole text will be added.',
    )
    await userEvent.click(button('Add article')!)
    await added()
    expect((await text()) === long.replaceAll('\r\n', '\n')).toBe(true)
  })

  test('it can be cleared', async () => {
    paste({ 'text/plain': long })
    await expect.poll(() => button('Clear')).toBeTruthy()
    await userEvent.click(button('Clear')!)
    await expect.poll(() => box().value).toBe('')
    expect(box().readOnly).toBe(false)
  })
})

describe('[I12] a refusal stands in the box, and the text stays', () => {
  test('an empty box cannot be added', () => expect(button('Add article')?.disabled).toBe(true))

  test.each([
    ['white space alone', ' \n\t ', /^Nothing was added\. There is no text in it/],
    ['a binary file', '\u0000\u0001\ufffdPNG'.repeat(50), /content of a binary file/],
    ['more than four million', 'word '.repeat(800_001), /holds 4,000,005 characters/],
  ])('%s', async (_, words, reason) => {
    paste({ 'text/plain': words })
    await expect.poll(() => button('Add article')?.disabled).toBe(false)
    await userEvent.click(button('Add article')!)
    await expect.poll(alert).toMatch(reason)
    expect(box().value).not.toBe('')
    expect(article()).toBeUndefined()
  })

  test('a clipboard without words says so, and the next paste takes the words away', async () => {
    expect(paste(new DataTransfer())).toBe(true)
    await expect.poll(alert).toMatch(/^The clipboard holds no text\./)
    paste({ 'text/plain': 'words' })
    await expect.poll(alert).toBe('')
  })
})

test('[I13] what is in the box survives a reload', async () => {
  await end()
  const name = crypto.randomUUID()
  await begin(name)
  show(<PasteBox on="new" takesFocus />)
  await expect.poll(box).toBeTruthy()
  paste({ 'text/html': '<p>Not</p><p>added</p><p>yet</p>' })
  await expect.poll(() => box().value).toBe('Not\n\nadded\n\nyet')
  await end()
  bench = await begin(name)
  show(<PasteBox on="new" takesFocus />)
  await expect.poll(() => box()?.value).toBe('Not\n\nadded\n\nyet')
  await userEvent.click(button('Add article')!)
  await added()
  expect(article()?.intake.notes).toEqual(['html:1'])
})
