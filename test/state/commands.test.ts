// The table of commands: every key has one meaning where it works.

import { describe, expect, test } from 'vitest'
import { commandFor, commands, keyFor, type Scope } from '../../src/state/commands.ts'
import { mayBeChosen } from '../../src/state/key-choices.ts'

const scopes: readonly Scope[] = ['app', 'reader', 'triage', 'table', 'go']
const keysOf = (scope: Scope): readonly string[] =>
  commands.filter((each) => each.scope === scope).flatMap(({ keys }) => keys)

/** The values that are there twice. */
const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)

describe('[K4] no key has two meanings', () => {
  test.each(scopes)('in the scope %s', (scope) => expect(twice(keysOf(scope))).toEqual([]))

  test.each(['reader', 'triage', 'table'] as const)('of the app and of the %s at once', (scope) => {
    expect(twice([...new Set(keysOf('app')), ...new Set(keysOf(scope))])).toEqual([])
  })

  test('behind G every key is a letter, so that the others mean what they always mean', () => {
    expect(keyFor('go')).toBe('G')
    expect(keysOf('go').filter((key) => !/^[A-Z]$/.test(key))).toEqual([])
  })

  test('[K12] none could not be chosen by the analyst either, but for what moves and leaves', () => {
    // Selecting all rows, walking over rows, the space bar on a row, and Escape: each only where it means just that;
    // arrows with modifiers, which mean the same in every text; and Enter with Ctrl, which finishes something.
    const exempt = ['Mod+A', 'ArrowDown', 'ArrowUp', ' ', 'Escape', 'Mod+Enter']
    const arrows = /^(?:Alt|Mod)\+Shift\+Arrow(?:Left|Right)$/
    const refused = commands.flatMap(({ keys }) => keys).filter((key) => !mayBeChosen(key))
    expect(refused.filter((key) => !exempt.includes(key) && !arrows.test(key))).toEqual([])
  })

  test('none of them belongs to the browser or to assistive technology', () => {
    const taken = [
      'Tab',
      'Shift+Tab',
      'PageUp',
      'PageDown',
      'F7',
      'Mod+F',
      'Mod+N',
      'Mod+T',
      'Mod+W',
    ]
    for (const { keys } of commands) {
      for (const key of keys) {
        expect(taken).not.toContain(key)
        expect(key).not.toMatch(/^Alt\+.$/)
      }
    }
    expect(keysOf('reader')).not.toContain(' ') // scrolls
    expect(keysOf('app')).not.toContain(' ')
  })
})

describe('[K5] every command can be found', () => {
  test('by a name of its own and by a key that is written as key presses are named', () => {
    expect(twice(commands.map(({ id }) => id))).toEqual([])
    for (const scope of scopes) {
      const names = commands.filter((each) => each.scope === scope).map(({ name }) => name)
      expect(twice(names)).toEqual([])
    }
    for (const { name, keys } of commands) {
      expect(name).toMatch(/^[A-Z][^.!]*$/)
      expect(keys.length).toBeGreaterThan(0)
      for (const key of keys)
        expect(key).toMatch(
          /^(Mod\+)?(Alt\+)?(Shift\+)?(?:[A-Z]|[[\](){}<>?+.*&/\\ ]|[A-Z][a-zA-Z]+)$/,
        )
    }
  })

  test('by its id; an unknown id is a mistake of the program', () => {
    expect(keyFor('tag.claim')).toBe('C')
    expect(keyFor('undo')).toBe('Mod+Z')
    expect(() => keyFor('tag.opinion')).toThrow(RangeError)
  })

  test('the three tags have the letters of their signs', () => {
    expect(commandFor('C', 'reader')?.id).toBe('tag.claim')
    expect(commandFor('D', 'reader')?.id).toBe('tag.denial')
    expect(commandFor('X', 'reader')?.id).toBe('tag.context')
  })
})

describe('[K6] the command of a key', () => {
  test('is that of the place, else that of the app', () => {
    expect(commandFor('J', 'reader')?.id).toBe('sentence.next')
    expect(commandFor('J', 'table')?.id).toBe('row.next')
    expect(commandFor('Delete', 'reader')?.id).toBe('annotation.remove')
    for (const scope of ['app', 'reader', 'table'] as const) {
      expect(commandFor('Mod+Z', scope)?.id).toBe('undo')
      expect(commandFor('?', scope)?.id).toBe('keys')
    }
  })

  test('a key of another place does nothing', () => {
    expect(commandFor('J', 'app')).toBeNull()
    expect(commandFor('C', 'app')).toBeNull()
    expect(commandFor('N', 'table')).toBeNull()
    expect(commandFor('F12', 'reader')).toBeNull()
  })

  test('[K7] behind G only screens have letters', () => {
    expect(commandFor('A', 'go')?.id).toBe('go.annotations')
    expect(commandFor('X', 'go')?.id).toBe('go.lexicon')
    expect(commandFor('C', 'go')).toBeNull()
    expect(commandFor('U', 'go')).toBeNull()
    expect(commandFor('Mod+Z', 'go')).toBeNull()
  })
})
