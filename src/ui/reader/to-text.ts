// Where the focus goes when a dialog of the reader closes.

/** The article itself, where the keys work: given as an element, a button in it would take the focus. */
export const toText = (): false => {
  document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })
  return false
}
