// Reading the clipboard: plain text as it is, HTML only where it knows more.

import { describe, expect, test } from 'vitest'
import { isForUs, readPaste } from '../../src/dom/paste.ts'

const clipboard = (data: Readonly<Record<string, string>>): DataTransfer => {
  const transfer = new DataTransfer()
  for (const [type, value] of Object.entries(data)) transfer.setData(type, value)
  return transfer
}

describe('[I6] plain text is taken as it came', () => {
  test.each([
    ['carriage returns and edges', '  Title\r\n\r\nText.\r more\t\n\n '],
    ['separators and no-break spaces', 'a\u2028b\u2029c\u0085d\u00a0e\ufeff'],
    ['markup in it', '<script>alert(1)</script> & &amp;'],
    ['white space alone', ' \n\t'],
  ])('%s', (_, text) =>
    expect(readPaste(clipboard({ 'text/plain': text }))).toEqual({ text, html: false }),
  )

  test('beside HTML with as many lines', () => {
    const text = 'Title\r\n\r\nText.'
    const both = clipboard({ 'text/plain': text, 'text/html': '<h1>Title</h1><p>Text.</p>' })
    expect(readPaste(both)).toEqual({ text, html: false })
  })

  test('beside HTML that holds only a picture', () => {
    const both = clipboard({ 'text/plain': 'Crates', 'text/html': '<img src="x.png">' })
    expect(readPaste(both)).toEqual({ text: 'Crates', html: false })
  })
})

describe('[I7] HTML is taken where plain text is missing or has lost the paragraphs', () => {
  const html = '<h1>Title</h1><p>One.</p><p>Two.</p><p>Three.</p>'
  const read = { text: 'Title\n\nOne.\n\nTwo.\n\nThree.', html: true, source: html }

  test('no plain text', () => expect(readPaste(clipboard({ 'text/html': html }))).toEqual(read))
  test('blank plain text', () =>
    expect(readPaste(clipboard({ 'text/plain': ' \n', 'text/html': html }))).toEqual(read))
  test('one long line', () =>
    expect(
      readPaste(clipboard({ 'text/plain': 'Title One. Two. Three.', 'text/html': html })),
    ).toEqual(read))
  test('one paragraph fewer is no loss', () => {
    const text = 'Title\nOne. Two.\nThree.'
    expect(readPaste(clipboard({ 'text/plain': text, 'text/html': html }))).toEqual({
      text,
      html: false,
    })
  })
})

describe('[I8] what holds no words gives nothing', () => {
  test('an empty clipboard', () => expect(readPaste(new DataTransfer())).toBeNull())
  test('a picture', () => {
    const transfer = clipboard({ 'text/html': '<img src="x.png" alt="">' })
    transfer.items.add(new File(['x'], 'x.png', { type: 'image/png' }))
    expect(readPaste(transfer)).toBeNull()
    expect(isForUs(transfer)).toBe(true)
  })
})
