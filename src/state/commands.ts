// Every command is one row. The key handler, the key sheet, the palette, tooltips and `aria-keyshortcuts` all read this
// list. The keys here are those that it ships with; `keysOf` gives those that the analyst has.

import { byCharacter, byWord } from '../text/steps.ts'
import { holdKeys } from '../dom/waiting-keys.ts'
import { workbench } from './app.ts'
import { addCueHere } from './asking-cue.ts'
import { toggleDone } from './articles.ts'
import { redo, undo } from './back-and-forth.ts'
import { copyQuotation } from './citing.ts'
import { acceptOrOpen, offerAll, removeOrReject } from './deciding.ts'
import { downloadCase } from './files.ts'
import { grow, shrink } from './growing.ts'
import { isCharacterKey, keyChoices } from './key-choices.ts'
import { linkFirst, pickClaim } from './linking.ts'
import {
  moveByParagraph,
  moveBySentence,
  moveToAnnotation,
  moveToSuggestion,
  moveToUntagged,
} from './moving.ts'
import { pickHere } from './multi-selection.ts'
import { articleBeside } from './neighbours.ts'
import { pick } from './picking.ts'
import { repeatHere } from './repeating.ts'
import { correctHere } from './revising.ts'
import { caseIdOf } from './route.ts'
import { askWhere, caseHere, goToScreen, readerHere } from './screens.ts'
import { extendBySentence, selectAll, selectQuotation, selectWord, stretch } from './selecting.ts'
import { go, say, session } from './session.ts'
import { setAsideHere } from './setting-aside.ts'
import { onceSettled } from './settled.ts'
import { toggleSide } from './sides.ts'
import { offerSameSentence } from './spreading.ts'
import { stepBack } from './stepping-back.ts'
import * as table from './table.ts'
import { acceptOnCard, goBack, removeOrRejectOnCard, skip, tagAndGo } from './triage.ts'
import { moveThreshold } from './suggestion-words.ts'
import { switchTo } from './view.ts'
import { tagHere } from './tagging.ts'

/**
 * Where a key works: everywhere outside of fields, in the reader, in its triage, in the table of annotations, or behind
 * `G`.
 */
export type Scope = 'app' | 'reader' | 'triage' | 'table' | 'go'

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

const toArticle = (step: 1 | -1): void => {
  const next = articleBeside(workbench().desk.getState().project, session.getState().route, step)
  if (next) go(next)
}

/** Opens what takes the focus; it may have to be fetched first, and the keys that are pressed until then are its own. */
const openAbove = (what: { readonly keysShown: true } | { readonly paletteShown: true }): void => {
  const { keysShown, paletteShown } = session.getState()
  if (!keysShown && !paletteShown) holdKeys()
  session.setState(what)
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
  row(
    'reader',
    'annotation.remove',
    'Remove the annotation, or reject the suggestion',
    ['Backspace', 'Delete'],
    () => onceSettled(removeOrReject),
  ),
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
  row('reader', 'annotation.note', 'Write a note', ['M'], () => pick('note')),
  row('reader', 'claim.link', 'Link to a claim', ['L'], pickClaim),
  row('reader', 'claim.link-first', 'Link to the likeliest claim', ['Shift+L'], linkFirst),
  row('reader', 'cue.add', 'Add cue…', ['&'], addCueHere),
  row('reader', 'selection.clear', 'Clear the selection, then step back', ['Escape'], stepBack),
  row('reader', 'article.previous', 'Previous article', ['['], () => toArticle(-1)),
  row('reader', 'article.next', 'Next article', [']'], () => toArticle(1)),
  row('reader', 'view.list', 'List of sentences, or back to the prose', ['W'], () =>
    switchTo('list'),
  ),
  row('reader', 'view.triage', 'Triage, or back to the prose', ['Shift+W'], () =>
    switchTo('triage'),
  ),
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
  row('reader', 'text.all', 'Select the words of the article, to copy them', ['Mod+A'], selectAll),
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
  row('reader', 'boilerplate', 'Boilerplate: set the paragraph aside or take it back', ['B'], () =>
    setAsideHere(),
  ),
  row('reader', 'view.custody', 'Show where the article comes from', ['Shift+I'], () =>
    session.setState({ custodyShown: true }),
  ),
  row('reader', 'quotation.copy', 'Copy the words with their link', ['Y'], copyQuotation),
  row('reader', 'suggestion.accept', 'Accept the suggestion, or open the panel', ['Enter'], () =>
    onceSettled(acceptOrOpen),
  ),
  row('reader', 'suggestion.next', 'Next suggestion', [')'], () => moveToSuggestion(1)),
  row('reader', 'suggestion.previous', 'Previous suggestion', ['('], () => moveToSuggestion(-1)),
  row('reader', 'suggestion.all', 'Accept all strong suggestions', ['Shift+Enter'], offerAll),
  row('reader', 'suggestion.more', 'Suggest more', ['>'], () => moveThreshold(1)),
  row('reader', 'suggestion.fewer', 'Suggest less', ['<'], () => moveThreshold(-1)),
  row('reader', 'panel.toggle', 'Show the panel, or put it away', ['I'], () => toggleSide('panel')),
  row('triage', 'triage.claim', 'Tag as claim, then the next', ['C'], () => tagAndGo('claim')),
  row('triage', 'triage.denial', 'Tag as denial, then the next', ['D'], () => tagAndGo('denial')),
  row('triage', 'triage.context', 'Tag as context, then the next', ['X'], () =>
    tagAndGo('context'),
  ),
  row('triage', 'triage.accept', 'Accept the suggestion, or skip', ['Enter'], acceptOnCard),
  row(
    'triage',
    'triage.reject',
    'Reject the suggestion, or remove the annotation',
    ['Backspace', 'Delete'],
    removeOrRejectOnCard,
  ),
  row('triage', 'triage.skip', 'Skip the sentence', ['J', 'ArrowRight'], skip),
  row('triage', 'triage.back', 'Back to the one before', ['K', 'ArrowLeft'], goBack),
  row('reader', 'article.correct', 'Correct the text', ['Mod+Shift+E'], correctHere),
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
  row('app', 'find', 'Search the articles', ['/'], () => {
    const caseId = caseIdOf(session.getState().route)
    if (!caseId) return say('Open a case first, then search in it.')
    go({ screen: 'case', caseId })
    session.setState({ searchAsked: true })
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
  row('app', 'keys', 'Show all keys', ['?'], () => openAbove({ keysShown: true })),
  row('app', 'palette', 'Run a command', ['Mod+K'], () => openAbove({ paletteShown: true }), {
    inFields: true,
  }),
  row('app', 'rail.toggle', 'Show the rail, or put it away', ['\\'], () => toggleSide('rail')),
  row('app', 'go', 'Go to a screen', ['G'], askWhere),
  row('go', 'go.library', 'Library', ['L'], () => goToScreen('library')),
  row('go', 'go.reader', 'Reader', ['R'], () => goToScreen('reader'), { when: hasReader }),
  row('go', 'go.case', 'Case overview', ['O'], () => goToScreen('case'), { when: hasCase }),
  row('go', 'go.annotations', 'Annotations', ['A'], () => goToScreen('annotations'), {
    when: hasCase,
  }),
  row('go', 'go.lexicon', 'Lexicon', ['X'], () => goToScreen('lexicon'), { when: hasCase }),
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

/** The command of a key in a scope; the reader's keys work in triage too, those of the whole app everywhere but behind `G`. */
export const commandFor = (key: string, scope: Scope): Command | null =>
  commands.find((each) => each.scope === scope && keysOf(each).includes(key)) ??
  (scope === 'triage' ? commandFor(key, 'reader') : null) ??
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
