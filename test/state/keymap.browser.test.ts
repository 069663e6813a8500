// The analyst's own keys: kept in the browser, refused in words where they would clash, and ignored where damaged.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandFor, commandOf, commands, keyFor, keysOf } from '../../src/state/commands.ts'
import {
  followKeyChoices,
  isCharacterKey,
  keyChoices,
  readKeyChoices,
} from '../../src/state/key-choices.ts'
import { changeKey, setAllBack, setBack, switchLetters } from '../../src/state/keymap.ts'
import { countUse, readUses } from '../../src/state/practice.ts'

const KEPT = 'touchstone.keys'
const clear = (): void => {
  localStorage.clear()
  readKeyChoices()
  readUses()
}
beforeEach(clear)
afterEach(clear)

describe('[K9] letter keys', () => {
  test('are off altogether: no letter, digit or sign is a command anywhere', () => {
    switchLetters(false)
    const keys = commands.filter(({ scope }) => scope !== 'go').flatMap(keysOf)
    expect(keys.filter(isCharacterKey)).toEqual([])
    for (const scope of ['app', 'reader', 'table'] as const)
      for (const key of ['C', 'J', 'U', 'G', '?', 'Shift+N', '['])
        expect(commandFor(key, scope)).toBeNull()
  })

  test('are off, and keys with Ctrl and named keys stay', () => {
    switchLetters(false)
    expect(commandFor('Mod+Z', 'reader')?.id).toBe('undo')
    expect(commandFor('Mod+K', 'app')?.id).toBe('palette')
    expect(commandFor('Backspace', 'reader')?.id).toBe('annotation.remove')
    expect(keyFor('tag.claim')).toBeUndefined()
  })

  test('stay off over a reload, and come back as they were', () => {
    changeKey('tag.claim', 'A')
    switchLetters(false)
    readKeyChoices()
    expect(keyFor('tag.claim')).toBeUndefined()
    switchLetters(true)
    expect(keyFor('tag.claim')).toBe('A')
  })

  test('screens behind a key that is no letter keep their letters', () => {
    switchLetters(false)
    expect(keysOf(commandOf('go.history'))).toEqual([])
    changeKey('go', 'Mod+E')
    expect(keysOf(commandOf('go.history'))).toEqual(['H'])
  })
})

describe('[K10] a key of one’s own', () => {
  test('works instead of the old one, and is there after a reload', () => {
    expect(changeKey('tag.claim', 'A')).toBeNull()
    readKeyChoices()
    expect(commandFor('A', 'reader')?.id).toBe('tag.claim')
    expect(commandFor('C', 'reader')).toBeNull()
    expect(JSON.parse(localStorage.getItem(KEPT)!)).toEqual({
      version: 1,
      letters: true,
      changed: { 'tag.claim': 'A' },
    })
  })

  test('takes the place of the letter; keys with Ctrl stay beside it', () => {
    changeKey('undo', 'A')
    expect(keysOf(commandOf('undo'))).toEqual(['A', 'Mod+Z'])
    changeKey('annotation.remove', 'A')
    expect(changeKey('annotation.remove', 'Ж')).toBeNull()
    expect(keysOf(commandOf('annotation.remove'))).toEqual(['Ж', 'Delete'])
  })

  test('is set back, one or all', () => {
    changeKey('tag.claim', 'A')
    changeKey('undo', 'H')
    expect(setBack('tag.claim')).toBeNull()
    expect(keysOf(commandOf('tag.claim'))).toEqual(['C'])
    expect(keysOf(commandOf('undo'))).toContain('H')
    setAllBack()
    for (const command of commands) expect(keysOf(command)).toEqual(command.keys)
  })

  test.each([
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"version":2,"letters":false,"changed":{}}',
    '{"version":1,"letters":"no","changed":{}}',
    '{"version":1,"letters":false,"changed":[]}',
    '{"version":1,"letters":false}',
  ])('damaged content is ignored: %s', (content) => {
    localStorage.setItem(KEPT, content)
    readKeyChoices()
    expect(keyChoices.getState()).toEqual({ letters: true, changed: {} })
    expect(changeKey('tag.claim', 'A')).toBeNull() // and is written over
    readKeyChoices()
    expect(keyFor('tag.claim')).toBe('A')
  })

  test('of what is kept only keys that may be chosen are taken', () => {
    const changed = { 'tag.claim': 'Tab', 'tag.denial': 7, 'tag.context': 'A', 'no.command': 'H' }
    localStorage.setItem(KEPT, JSON.stringify({ version: 1, letters: true, changed }))
    readKeyChoices()
    expect([keyFor('tag.claim'), keyFor('tag.denial'), keyFor('tag.context')]).toEqual([
      'C',
      'D',
      'A',
    ])
    expect(commandFor('Tab', 'reader')).toBeNull()
  })

  test('chosen in another tab works here at once', () => {
    const stop = followKeyChoices()
    localStorage.setItem(KEPT, '{"version":1,"letters":true,"changed":{"tag.claim":"A"}}')
    dispatchEvent(new StorageEvent('storage', { key: KEPT }))
    expect(keyFor('tag.claim')).toBe('A')
    stop()
  })
})

describe('[K11] a key that is taken', () => {
  test('is refused in words that name the other command, and nothing changes', () => {
    expect(changeKey('tag.claim', 'D')).toContain('“Tag as denial”')
    expect(keysOf(commandOf('tag.claim'))).toEqual(['C'])
    expect(localStorage.getItem(KEPT)).toBeNull()
  })

  test('counts where two scopes listen at once, and not where they never do', () => {
    expect(changeKey('tag.claim', 'P')).toContain('“Add an article”')
    expect(changeKey('article.add', 'C')).toContain('“Tag as claim”')
    expect(changeKey('row.claim', 'N')).toBeNull() // N is the reader's, and never the table's
    expect(changeKey('go.history', 'C')).toBeNull() // behind G letters mean screens
    expect(changeKey('go.history', 'L')).toContain('“Go to library”')
  })

  test('is taken also by a key that was changed, and free once its command has another', () => {
    changeKey('tag.denial', 'A')
    expect(changeKey('tag.claim', 'A')).toContain('“Tag as denial”')
    expect(changeKey('tag.claim', 'D')).toBeNull()
    expect(setBack('tag.denial')).toContain('“Tag as claim”')
    expect(keysOf(commandOf('tag.denial'))).toEqual(['A'])
  })

  test('is taken although letters are off', () => {
    changeKey('go', 'Mod+E')
    switchLetters(false)
    expect(changeKey('tag.claim', 'Mod+E')).toContain('“Go to a screen”')
    expect(changeKey('tag.claim', 'A')).toContain('Letter keys are switched off')
  })
})

describe('[K12] a key that is needed', () => {
  test.each([
    'Tab',
    'Shift+Tab',
    'F6',
    'F7',
    'Shift+F10',
    'Escape',
    ' ',
    'PageDown',
    'Home',
    'ArrowDown',
    'Insert',
    'CapsLock',
    'ContextMenu',
    'Dead',
    'Alt+X',
    'Mod+Alt+X',
    'Mod+T',
    'Mod+W',
    'Mod+N',
    'Mod+F',
    'Mod+A',
    'Mod+C',
    'Mod+1',
    'Mod+-',
    'Mod++',
    'Mod+Tab',
    'Mod+ArrowLeft',
    'Mod+Shift+T',
    'Mod+Shift+N',
  ])('by the browser or by assistive technology is refused: %s', (key) => {
    expect(changeKey('tag.claim', key)).toContain('belongs to the browser')
    expect(keysOf(commandOf('tag.claim'))).toEqual(['C'])
  })

  test.each(['A', 'Shift+A', '~', 'Ж', 'Mod+E', 'Mod+Shift+F'])(
    'by nobody may be chosen: %s',
    (key) => {
      expect(changeKey('annotation.note', key)).toBeNull()
      expect(commandFor(key, 'reader')?.id).toBe('annotation.note')
    },
  )
})

describe('[K18] the uses of a key', () => {
  const kept = (): unknown => JSON.parse(localStorage.getItem('touchstone.key-uses') ?? 'null')

  test('are kept with a version up to five, and only those of taught keys', () => {
    for (let i = 0; i < 9; i++) countUse('tag.claim')
    countUse('undo')
    expect(kept()).toEqual({ version: 1, 'tag.claim': 5 })
    readUses()
    countUse('tag.claim')
    expect(kept()).toEqual({ version: 1, 'tag.claim': 5 })
  })

  test('that are damaged begin anew', () => {
    localStorage.setItem('touchstone.key-uses', '{"version":1,"tag.claim":"many","undo":3}')
    readUses()
    countUse('tag.claim')
    expect(kept()).toEqual({ version: 1, 'tag.claim': 1 })
  })
})
