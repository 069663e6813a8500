// Key events as short names: `J`, `Shift+J`, `Mod+Z` (Ctrl, or Cmd on a Mac), `Enter`. Nothing else reads events.

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>

/** The name of a key press; `null` while text is composed, with AltGr, or for a modifier alone. */
export const keyOf = (event: KeyPress): string | null => {
  if (event.isComposing || event.key === 'Process' || event.getModifierState('AltGraph'))
    return null
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return null
  const mod = event.ctrlKey || event.metaKey
  const isLetter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase()
  const name = isLetter ? event.key.toUpperCase() : event.key
  // Signs such as `?` already tell that Shift was held.
  const shift = event.shiftKey && (isLetter || event.key.length > 1)
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`
}

/** Whether the keyboard has ⌘ where others have Ctrl. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** True where letters are text: in fields of any kind. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null

/** True where `Enter` and the space bar belong to a control under the focus. */
export const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a[href], summary, input, [role="button"]') !== null

/** What opens above the page and has keys of its own: dialogs, menus, popovers, and the lists that open from a field. */
const POPUPS =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [popover], [data-base-ui-portal]'

/** True where the keys belong to something that is open above the page. */
export const isPopup = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(POPUPS) !== null
