// One handler for all keys; what they do stands in state/commands.ts. Letters are commands only where nobody types and
// nothing is open above the page.

import { useEffect } from 'react'
import { isControl, isMac, isPopup, isTyping, keyOf } from '../dom/keys.ts'
import { keepKey } from '../dom/waiting-keys.ts'
import { commandFor, type Scope } from '../state/commands.ts'
import { followKeyChoices, isCharacterKey } from '../state/key-choices.ts'
import { countUse } from '../state/practice.ts'
import { forgetWhere } from '../state/screens.ts'
import { session } from '../state/session.ts'
import { viewOf } from '../state/view.ts'

/** Listens for keys as long as the app is on the page. */
export const useKeys = (): void => {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    const stopFollowing = followKeyChoices()
    return () => {
      document.removeEventListener('keydown', onKey)
      stopFollowing()
      forgetWhere()
    }
  }, [])
}

const onKey = (event: KeyboardEvent): void => {
  const key = keyOf(event)
  if (!key || event.defaultPrevented || keepKey(event) || isAbove(event.target)) return
  // Tab has to come round to the top of the page.
  if (event.target === document.body && event.key !== 'Tab') intoText()
  if (isTyping(event.target)) return onFieldKey(event, key)
  if (isControl(event.target) && (key === 'Enter' || key === ' ')) return
  if (session.getState().whereAsked) {
    if (event.repeat) return
    forgetWhere()
    // Letters mean screens here, and nothing else: one that is no screen does nothing at all.
    if (isCharacterKey(key) || key === 'Escape') return run(event, key, 'go')
  }
  run(event, key, scopeOf(event.target))
}

/** What had the focus is gone, such as the button of an annotation that was removed: the hands are in the text. */
const intoText = (): void =>
  document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })

/** Takes the key where it is a command, or was meant for the choice of screens; holding it down repeats the command. */
const run = (event: KeyboardEvent, key: string, scope: Scope): void => {
  const command = commandFor(key, scope)
  if (!command && scope !== 'go') return
  event.preventDefault()
  if (!command) return
  countUse(command.id)
  command.run()
}

/** In a field keys are text, but for a few with Ctrl. On a Mac Ctrl is for editing there, and ⌘ is for commands. */
const onFieldKey = (event: KeyboardEvent, key: string): void => {
  if (!key.startsWith('Mod+') || (isMac() && !event.metaKey)) return
  const command = commandFor(key, 'app')
  if (!command?.inFields) return
  event.preventDefault()
  command.run()
}

/** True while a dialog, a menu or a popover has the keys; an open dialog has them wherever the focus fell. */
const isAbove = (target: EventTarget | null): boolean =>
  isPopup(target) ||
  (target === document.body && document.querySelector('[role="dialog"]') !== null)

/** Reader keys work on the reader's screen, table keys only with the focus in the table. */
const scopeOf = (target: EventTarget | null): Scope => {
  if (target instanceof Element && target.closest('[data-keys="table"]')) return 'table'
  const { route } = session.getState()
  if (route.screen !== 'reader') return 'app'
  return viewOf(route) === 'triage' ? 'triage' : 'reader'
}
