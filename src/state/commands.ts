// Every command is one row. The key handler, the key sheet, tooltips and `aria-keyshortcuts` all read this list.

import {
  extendBySentence,
  moveBySentence,
  moveToUntagged,
  removeHere,
  selectByWord,
  tagHere,
} from './annotate.ts'
import { workbench } from './app.ts'
import { toggleDone } from './articles.ts'
import { redo, undo } from './back-and-forth.ts'
import { downloadCase } from './files.ts'
import { articleBeside } from './neighbours.ts'
import { pick } from './picking.ts'
import { caseIdOf } from './route.ts'
import { go, say, session } from './session.ts'
import * as table from './table.ts'
import { goBack, skip, tagAndGo } from './triage.ts'
import { switchTo } from './view.ts'

/** Where a key works: everywhere outside of fields, in the reader, in its triage, or in the table of annotations. */
export type Scope = 'app' | 'reader' | 'triage' | 'table'

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

const focusOnNote = (): void => document.querySelector<HTMLElement>('[data-field="note"]')?.focus()

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
  row('reader', 'annotation.speaker', 'Name the speaker', ['S'], () => pick('speaker')),
  row('reader', 'annotation.role', 'State the role of the speaker', ['Shift+S'], () =>
    pick('role'),
  ),
  row('reader', 'annotation.form', 'Set the form', ['V'], () => pick('form')),
  row('reader', 'annotation.kind', 'Set the kind', ['F'], () => pick('kind')),
  row('reader', 'annotation.kind.second', 'Set the second kind', ['Shift+F'], () =>
    pick('kind.second'),
  ),
  row('reader', 'annotation.date', 'Date the statement', ['Shift+D'], () => pick('statementDate')),
  row('reader', 'annotation.alternative', 'Set the alternative tag', ['Z'], () => pick('altTag')),
  row('reader', 'annotation.note', 'Write a note', ['M'], focusOnNote),
  row('reader', 'selection.clear', 'Clear the selection', ['Escape'], () =>
    session.setState({ selection: null, active: null, sheetShown: false }),
  ),
  row('reader', 'article.previous', 'Previous article', ['['], () => toArticle(-1)),
  row('reader', 'article.next', 'Next article', [']'], () => toArticle(1)),
  row('reader', 'view.list', 'List of sentences, or back to the prose', ['W'], () =>
    switchTo('list'),
  ),
  row('reader', 'view.triage', 'Triage, or back to the prose', ['Shift+W'], () =>
    switchTo('triage'),
  ),
  row('triage', 'triage.claim', 'Tag as claim, then the next', ['C'], () => tagAndGo('claim')),
  row('triage', 'triage.denial', 'Tag as denial, then the next', ['D'], () => tagAndGo('denial')),
  row('triage', 'triage.context', 'Tag as context, then the next', ['X'], () =>
    tagAndGo('context'),
  ),
  row('triage', 'triage.skip', 'Skip the sentence', ['J', 'ArrowRight', 'Enter'], skip),
  row('triage', 'triage.back', 'Back to the one before', ['K', 'ArrowLeft'], goBack),
  row('reader', 'article.done', 'Mark as done, or open again', ['Mod+Enter'], toggleDone),
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

/** The command of a key in a scope; the reader's keys work in triage too, those of the whole app everywhere. */
export const commandFor = (key: string, scope: Scope): Command | null =>
  commands.find((each) => each.scope === scope && each.keys.includes(key)) ??
  (scope === 'triage' ? commandFor(key, 'reader') : null) ??
  commands.find((each) => each.scope === 'app' && each.keys.includes(key)) ??
  null

/** The first key of a command, for tooltips and `aria-keyshortcuts`. Throws `RangeError` for an unknown id. */
export const keyFor = (id: string): string => {
  const key = commands.find((each) => each.id === id)?.keys[0]
  if (!key) throw new RangeError(`no command ${id}`)
  return key
}
