// Every command is one row. The key handler, the key sheet, the palette, tooltips and `aria-keyshortcuts` all read this
// list. The keys here are those that it ships with; `keysOf` gives those that the analyst has.

import {
  extendBySentence,
  moveBySentence,
  moveToUntagged,
  removeHere,
  selectByWord,
  tagHere,
} from './annotate.ts'
import { workbench } from './app.ts'
import { redo, undo } from './back-and-forth.ts'
import { downloadCase } from './files.ts'
import { isCharacterKey, keyChoices } from './key-choices.ts'
import { articleBeside } from './neighbours.ts'
import { caseIdOf } from './route.ts'
import { askWhere, caseHere, goToScreen, readerHere } from './screens.ts'
import { go, say, session } from './session.ts'
import * as table from './table.ts'

/** Where a key works: everywhere outside of fields, in the reader, in the table of annotations, or behind `G`. */
export type Scope = 'app' | 'reader' | 'table' | 'go'

export type Command = {
  readonly id: string
  readonly name: string
  /** Names of key presses as `dom/keys.ts` gives them; the first is the one that is shown. */
  readonly keys: readonly string[]
  readonly scope: Scope
  readonly run: () => void
} & Traits

type Traits = {
  /** Whether it can do anything now; without it: always, where its scope is. */
  readonly when?: () => boolean
  /** Its key with Ctrl works while words are typed, too. */
  readonly inFields?: true
}

const row = (
  scope: Scope,
  id: string,
  name: string,
  keys: readonly string[],
  run: () => void | Promise<void>,
  traits: Traits = {},
): Command => ({ id, name, keys, scope, run: () => void run(), ...traits })

const focusOn = (name: 'note' | 'speaker'): void =>
  document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()

const toArticle = (step: 1 | -1): void => {
  const next = articleBeside(workbench().desk.getState().project, session.getState().route, step)
  if (next) go(next)
}

const hasCase = (): boolean => caseHere() !== null
const hasReader = (): boolean => readerHere() !== null

export const commands: readonly Command[] = [
  row('reader', 'sentence.next', 'Next sentence', ['J'], () => moveBySentence(1)),
  row('reader', 'sentence.previous', 'Previous sentence', ['K'], () => moveBySentence(-1)),
  row('reader', 'untagged.next', 'Next untagged sentence', ['N'], () => moveToUntagged(1)),
  row('reader', 'untagged.previous', 'Previous untagged sentence', ['Shift+N'], () =>
    moveToUntagged(-1),
  ),
  row('reader', 'word.next', 'Select the next word', ['ArrowRight'], () => selectByWord(1, false)),
  row('reader', 'word.previous', 'Select the previous word', ['ArrowLeft'], () =>
    selectByWord(-1, false),
  ),
  row('reader', 'word.extend', 'Grow the selection by a word', ['Shift+ArrowRight'], () =>
    selectByWord(1, true),
  ),
  row('reader', 'word.shrink', 'Shrink the selection by a word', ['Shift+ArrowLeft'], () =>
    selectByWord(-1, true),
  ),
  row('reader', 'sentence.extend', 'Grow the selection by a sentence', ['Shift+J'], () =>
    extendBySentence(1),
  ),
  row('reader', 'sentence.extend-back', 'Grow it by the sentence before', ['Shift+K'], () =>
    extendBySentence(-1),
  ),
  row('reader', 'tag.claim', 'Tag as claim', ['C'], () => tagHere('claim')),
  row('reader', 'tag.denial', 'Tag as denial', ['D'], () => tagHere('denial')),
  row('reader', 'tag.context', 'Tag as context', ['X'], () => tagHere('context')),
  row('reader', 'annotation.remove', 'Remove the annotation', ['Backspace', 'Delete'], removeHere),
  row('reader', 'annotation.speaker', 'Name the speaker', ['S'], () => focusOn('speaker')),
  row('reader', 'annotation.note', 'Write a note', ['M'], () => focusOn('note')),
  row('reader', 'selection.clear', 'Clear the selection', ['Escape'], () =>
    session.setState({ selection: null, active: null, sheetShown: false }),
  ),
  row('reader', 'article.previous', 'Previous article', ['['], () => toArticle(-1)),
  row('reader', 'article.next', 'Next article', [']'], () => toArticle(1)),
  row('table', 'row.next', 'Next row', ['J', 'ArrowDown'], () => table.moveRow(1)),
  row('table', 'row.previous', 'Previous row', ['K', 'ArrowUp'], () => table.moveRow(-1)),
  row('table', 'row.pick', 'Select the row', ['Shift+X', ' '], table.pickRow),
  row('table', 'row.pick-all', 'Select all rows', ['Mod+A'], table.pickAll),
  row('table', 'row.open', 'Open in the article', ['Enter', 'O'], table.openRow),
  row('table', 'row.claim', 'Retag as claim', ['C'], () => table.retagPicked('claim')),
  row('table', 'row.denial', 'Retag as denial', ['D'], () => table.retagPicked('denial')),
  row('table', 'row.context', 'Retag as context', ['X'], () => table.retagPicked('context')),
  row('table', 'row.remove', 'Remove', ['Backspace', 'Delete'], table.removePicked),
  row('table', 'row.clear', 'Clear the selection', ['Escape'], table.clearPicked),
  row('app', 'undo', 'Undo', ['Mod+Z', 'U'], undo),
  row('app', 'redo', 'Redo', ['Mod+Shift+Z', 'Shift+U', 'Mod+Y'], redo),
  row('app', 'article.add', 'Add an article', ['P'], () => {
    const caseId = caseIdOf(session.getState().route)
    go(caseId ? { screen: 'case', caseId } : { screen: 'library' })
    session.setState({ pasteAsked: true })
  }),
  row(
    'app',
    'case.download',
    'Export JSON',
    ['Mod+S'],
    () =>
      session.getState().route.screen === 'library'
        ? say('Open a case first, then export it.')
        : downloadCase(),
    { inFields: true },
  ),
  row('app', 'keys', 'Show all keys', ['?'], () => session.setState({ keysShown: true })),
  row(
    'app',
    'palette',
    'Run a command',
    ['Mod+K'],
    () => session.setState({ paletteShown: true }),
    { inFields: true },
  ),
  row('app', 'go', 'Go to a screen', ['G'], askWhere),
  row('go', 'go.library', 'Library', ['L'], () => goToScreen('library')),
  row('go', 'go.reader', 'Reader', ['R'], () => goToScreen('reader'), { when: hasReader }),
  row('go', 'go.case', 'Case overview', ['O'], () => goToScreen('case'), { when: hasCase }),
  row('go', 'go.annotations', 'Annotations', ['A'], () => goToScreen('annotations'), {
    when: hasCase,
  }),
  row('go', 'go.history', 'History', ['H'], () => goToScreen('history'), { when: hasCase }),
  row('go', 'go.export', 'Export', ['E'], () => goToScreen('export'), { when: hasCase }),
  row('go', 'go.storage', 'Storage', ['S'], () => goToScreen('storage')),
]

/** The keys of a command as it ships or as they were changed, whether letters work or not. */
export const assignedKeys = ({ id, keys }: Command): readonly string[] => {
  const chosen = keyChoices.getState().changed[id]
  if (chosen === undefined) return keys
  // The letter gives way and the keys beside it stay: Ctrl+Z undoes whatever became of U.
  const given = keys.find(isCharacterKey) ?? keys[0]
  return [chosen, ...keys.filter((key) => key !== given && key !== chosen)]
}

/** The keys that run a command now, the one that is shown first; none where letters are off and it has no other. */
export const keysOf = (command: Command): readonly string[] => {
  const keys = assignedKeys(command)
  if (keyChoices.getState().letters) return keys
  // Behind a key that is no letter the letters of the screens are no single keys, and harm nobody.
  if (command.scope === 'go') return keyFor('go') === undefined ? [] : keys
  return keys.filter((key) => !isCharacterKey(key))
}

/** The command of a key in a scope; keys of the whole app work in each of them, but not behind `G`. */
export const commandFor = (key: string, scope: Scope): Command | null =>
  commands.find((each) => each.scope === scope && keysOf(each).includes(key)) ??
  (scope === 'go'
    ? null
    : commands.find((each) => each.scope === 'app' && keysOf(each).includes(key))) ??
  null

/** A command by its id. Throws `RangeError` for an unknown one. */
export const commandOf = (id: string): Command => {
  const command = commands.find((each) => each.id === id)
  if (!command) throw new RangeError(`no command ${id}`)
  return command
}

/** The first key of a command, if it has one now. Throws `RangeError` for an unknown id. */
export const keyFor = (id: string): string | undefined => keysOf(commandOf(id))[0]

/** The name of a command where no heading says what it belongs to. */
export const fullName = ({ scope, name }: Command): string =>
  scope === 'go' ? `Go to ${name.toLowerCase()}` : name
