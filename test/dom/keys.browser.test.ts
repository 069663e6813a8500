// Key presses as names, and where letters are text instead.

import { afterEach, describe, expect, test } from 'vitest'
import { isControl, isTyping, keyOf } from '../../src/dom/keys.ts'

const press = (key: string, more: KeyboardEventInit = {}): string | null =>
  keyOf(new KeyboardEvent('keydown', { key, ...more }))

describe('[K1] a key press has one short name', () => {
  test.each([
    ['j', {}, 'J'],
    ['J', {}, 'J'], // caps lock
    ['J', { shiftKey: true }, 'Shift+J'],
    ['j', { shiftKey: true }, 'Shift+J'], // caps lock and Shift
    ['z', { ctrlKey: true }, 'Mod+Z'],
    ['z', { metaKey: true }, 'Mod+Z'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    ['x', { altKey: true }, 'Alt+X'],
    ['?', { shiftKey: true }, '?'],
    ['[', {}, '['],
    ['5', {}, '5'],
    [' ', {}, ' '],
    [' ', { shiftKey: true }, ' '],
    ['ж', {}, 'Ж'],
    ['ArrowRight', { shiftKey: true }, 'Shift+ArrowRight'],
    ['Enter', {}, 'Enter'],
    ['Backspace', { ctrlKey: true }, 'Mod+Backspace'],
  ] as const)('%s %o', (key, more, name) => expect(press(key, more)).toBe(name))
})

describe('[K2] what is no command of the hand has none', () => {
  test('while text is composed', () => {
    expect(press('c', { isComposing: true })).toBeNull()
    expect(press('Process')).toBeNull()
  })

  test('with AltGr, which writes signs', () => {
    expect(press('[', { modifierAltGraph: true, ctrlKey: true, altKey: true })).toBeNull()
    expect(press('c', { modifierAltGraph: true })).toBeNull()
  })

  test.each(['Shift', 'Control', 'Alt', 'Meta'])('%s alone', (key) => expect(press(key)).toBeNull())
})

describe('[K3] in a field letters are text', () => {
  afterEach(() => document.body.replaceChildren())

  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[Name] => {
    const element = document.body.appendChild(document.createElement(name))
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element
  }

  test('text fields of any kind, lists, and what can be edited, with all inside', () => {
    expect(isTyping(make('input'))).toBe(true)
    expect(isTyping(make('input', { type: 'search' }))).toBe(true)
    expect(isTyping(make('textarea'))).toBe(true)
    expect(isTyping(make('select'))).toBe(true)
    const box = make('div', { contenteditable: 'true' })
    expect(isTyping(box.appendChild(document.createElement('b')))).toBe(true)
    expect(isTyping(make('div', { contenteditable: 'plaintext-only' }))).toBe(true)
  })

  test('not check boxes, buttons, plain text, or nothing at all', () => {
    for (const type of ['checkbox', 'radio', 'file'])
      expect(isTyping(make('input', { type }))).toBe(false)
    expect(isTyping(make('button'))).toBe(false)
    expect(isTyping(make('article', { tabindex: '-1' }))).toBe(false)
    expect(isTyping(make('div', { contenteditable: 'false' }))).toBe(false)
    expect(isTyping(null)).toBe(false)
    expect(isTyping(document)).toBe(false)
    expect(isTyping(globalThis.window)).toBe(false)
  })

  test('Enter and the space bar belong to a control under the focus, and to what is in it', () => {
    const button = make('button', { type: 'button' })
    expect(isControl(button.appendChild(document.createElement('b')))).toBe(true)
    expect(isControl(make('a', { href: '#/' }))).toBe(true)
    expect(isControl(make('input', { type: 'checkbox' }))).toBe(true)
    expect(isControl(make('summary'))).toBe(true)
    expect(isControl(make('div', { role: 'button' }))).toBe(true)
    expect(isControl(make('a'))).toBe(false)
    expect(isControl(make('article'))).toBe(false)
    expect(isControl(null)).toBe(false)
  })
})
