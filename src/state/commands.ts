// Every command is one row. The key handler, the key sheet, tooltips and `aria-keyshortcuts` all read this list.

import { byCharacter, byWord } from '../text/steps.ts'
import { workbench } from './app.ts'
import { redo, undo } from './back-and-forth.ts'
import { copyQuotation } from './citing.ts'
import { downloadCase } from './files.ts'
import { grow, shrink } from './growing.ts'
import { moveByParagraph, moveBySentence, moveToAnnotation, moveToUntagged } from './moving.ts'
import { articleBeside } from './neighbours.ts'
import { pickHere } from './picking.ts'
import { repeatHere } from './repeating.ts'
import { caseIdOf } from './route.ts'
import { extendBySentence, selectQuotation, selectWord, stretch } from './selecting.ts'
import { go, say, session } from './session.ts'
import { setAsideHere } from './setting-aside.ts'
import { offerSameSentence } from './spreading.ts'
import { stepBack } from './stepping-back.ts'
import * as table from './table.ts'
import { removeHere, tagHere } from './tagging.ts'

/** Where a key works: everywhere outside of fields, in the reader, or in the table of annotations. */
export type Scope = 'app' | 'reader' | 'table'

export type Command = {
  readonly id: string
  readonly name: string
  /** Names of key presses as `dom/keys.ts` gives them; the first is the one that is shown. */
  readonly keys: readonly string[]
  readonly scope: Scope
  readonly run: () => void
}

const row = (
  scope: Scope,
  id: string,
  name: string,
  keys: readonly string[],
  run: () => void | Promise<void>,
): Command => ({ id, name, keys, scope, run: () => void run() })

const focusOn = (name: 'note' | 'speaker'): void =>
  document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()

const toArticle = (step: 1 | -1): void => {
  const next = articleBeside(workbench().desk.getState().project, session.getState().route, step)
  if (next) go(next)
}

export const commands: readonly Command[] = [
  row('reader', 'sentence.next', 'Next sentence', ['J'], () => moveBySentence(1)),
  row('reader', 'sentence.previous', 'Previous sentence', ['K'], () => moveBySentence(-1)),
  row('reader', 'untagged.next', 'Next untagged sentence', ['N'], () => moveToUntagged(1)),
  row('reader', 'untagged.previous', 'Previous untagged sentence', ['Shift+N'], () =>
    moveToUntagged(-1),
  ),
  row('reader', 'word.next', 'Select the next word', ['ArrowRight'], () => selectWord(1)),
  row('reader', 'word.previous', 'Select the previous word', ['ArrowLeft'], () => selectWord(-1)),
  row('reader', 'word.extend', 'Grow the selection by a word', ['Shift+ArrowRight'], () =>
    stretch(byWord, 'end', 1),
  ),
  row('reader', 'word.shrink', 'Shrink the selection by a word', ['Shift+ArrowLeft'], () =>
    stretch(byWord, 'end', -1),
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
  row('reader', 'selection.clear', 'Clear the selection, then step back', ['Escape'], stepBack),
  row('reader', 'article.previous', 'Previous article', ['['], () => toArticle(-1)),
  row('reader', 'article.next', 'Next article', [']'], () => toArticle(1)),
  row('reader', 'character.extend', 'Grow it by a character', ['Alt+Shift+ArrowRight'], () =>
    stretch(byCharacter, 'end', 1),
  ),
  row('reader', 'character.shrink', 'Shrink it by a character', ['Alt+Shift+ArrowLeft'], () =>
    stretch(byCharacter, 'end', -1),
  ),
  row('reader', 'start.later', 'Begin it a word later', ['Mod+Shift+ArrowRight'], () =>
    stretch(byWord, 'start', 1),
  ),
  row('reader', 'start.earlier', 'Begin it a word earlier', ['Mod+Shift+ArrowLeft'], () =>
    stretch(byWord, 'start', -1),
  ),
  row('reader', 'unit.grow', 'Grow to the next larger unit', ['E'], grow),
  row('reader', 'unit.shrink', 'Shrink to the next smaller unit', ['R'], shrink),
  row('reader', 'quotation.next', 'Next quotation', ['Q'], () => selectQuotation(1)),
  row('reader', 'quotation.previous', 'Previous quotation', ['Shift+Q'], () => selectQuotation(-1)),
  row('reader', 'paragraph.next', 'Next paragraph', ['}'], () => moveByParagraph(1)),
  row('reader', 'paragraph.previous', 'Previous paragraph', ['{'], () => moveByParagraph(-1)),
  row('reader', 'annotation.next', 'Next annotation', ['T'], () => moveToAnnotation(1)),
  row('reader', 'annotation.previous', 'Previous annotation', ['Shift+T'], () =>
    moveToAnnotation(-1),
  ),
  row('reader', 'pick', 'Add to the multi-selection, or take out', ['+'], pickHere),
  row('reader', 'tag.repeat', 'Repeat the last tag here', ['.'], repeatHere),
  row('reader', 'tag.same', 'Tag the same sentence in all articles', ['*'], offerSameSentence),
  row('reader', 'boilerplate', 'Set the paragraph aside, or take it back', ['B'], setAsideHere),
  row('reader', 'quotation.copy', 'Copy the words with their link', ['Y'], copyQuotation),
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
  row('app', 'case.download', 'Export JSON', ['Mod+S'], () =>
    session.getState().route.screen === 'library'
      ? say('Open a case first, then export it.')
      : downloadCase(),
  ),
  row('app', 'keys', 'Show all keys', ['?'], () => session.setState({ keysShown: true })),
]

/** The command of a key in a scope; keys of the whole app work in each of them. */
export const commandFor = (key: string, scope: Scope): Command | null =>
  commands.find((each) => each.scope === scope && each.keys.includes(key)) ??
  commands.find((each) => each.scope === 'app' && each.keys.includes(key)) ??
  null

/** The first key of a command, for tooltips and `aria-keyshortcuts`. Throws `RangeError` for an unknown id. */
export const keyFor = (id: string): string => {
  const key = commands.find((each) => each.id === id)?.keys[0]
  if (!key) throw new RangeError(`no command ${id}`)
  return key
}
