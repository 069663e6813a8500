// Keys that are pressed while something that takes them is on its way, such as a picker that waits for the disk and
// then for its frame: they are kept in order and given to it once it has the focus. Hands are faster than both. And keys
// that were meant for a field that went: they mean nothing else.

import { isTyping } from './keys.ts'

let isWaiting = false
let kept: KeyboardEventInit[] = []
let limit: ReturnType<typeof setTimeout> | undefined

/** What did not come by then does not come: the keys go where the focus is. */
const LONGEST_MS = 2_000

/** From now on keys belong to what is coming; whoever says this says `giveKeys` at the end, whatever comes of it. */
export const holdKeys = (): void => {
  isWaiting = true
  clearTimeout(limit)
  limit = setTimeout(() => void giveKeys(), LONGEST_MS)
}

let dropping: ReturnType<typeof setTimeout> | null = null

/** Whoever types rests at least so long before the next key is meant as one. */
const PAUSE_MS = 700

/**
 * A field is gone while somebody typed in it, such as a note whose annotation another tab removed: what is typed before
 * the next pause is no command.
 */
export const dropKeys = (): void => {
  if (dropping !== null) clearTimeout(dropping)
  dropping = setTimeout(() => (dropping = null), PAUSE_MS)
}

/** Takes the key press, where keys are held or dropped, and says whether it did. */
export const keepKey = (event: KeyboardEvent): boolean => {
  if (dropping === null && !isWaiting) return false
  event.preventDefault()
  event.stopImmediatePropagation() // what is coming may listen already, and would have it twice
  if (dropping !== null) {
    dropKeys()
    return true
  }
  const { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat } = event
  if (!repeat) kept.push({ key, code, shiftKey, ctrlKey, metaKey, altKey })
  return true
}

/** Gives the keys that were held to what has the focus, one after the other; without any it only ends the holding. */
export const giveKeys = async (): Promise<void> => {
  isWaiting = false
  clearTimeout(limit)
  const keys = kept
  kept = []
  for (const [i, key] of keys.entries()) {
    press(key)
    await shown() // what the key opened or changed is there before the next one
    if (isWaiting) {
      kept = [...keys.slice(i + 1), ...kept]
      return
    }
  }
}

/** Presses a key on what has the focus; in a field a character that nobody takes is typed. */
const press = (init: KeyboardEventInit): void => {
  const target = document.activeElement ?? document.body
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
  if (!target.dispatchEvent(event) || !isTyping(target)) return
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (!isField || !init.key || init.key.length > 1 || init.ctrlKey || init.metaKey) return
  target.setRangeText(init.key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
  target.dispatchEvent(new InputEvent('input', { bubbles: true, data: init.key }))
}

/** React shows what an event changed in a microtask of its own. */
const shown = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await Promise.resolve()
}
