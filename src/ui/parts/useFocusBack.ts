// Who had the keys before something opened above the page gets them back. Base UI would give them to the first control
// inside of the article, where Enter presses that control; the reader's keys belong to the article itself.

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Scope } from '../../state/commands.ts'

/** What is done on closing, once the focus is where it is wanted. */
export type Afterwards = { readonly scope: Scope; readonly run: () => void }

/**
 * To be used where `finalFocus={false}` is given to the popup: when the component goes, the focus goes back. The
 * function that it gives takes what is to be done then; a command of the reader or of the table finds the focus there.
 */
export const useFocusBack = (): ((then: Afterwards) => void) => {
  const [before] = useState(() => document.activeElement)
  const afterwards = useRef<Afterwards | null>(null)
  useEffect(
    () => () => {
      setTimeout(() => {
        const then = afterwards.current
        const place = then && placeOf(then.scope)
        const isThere =
          before instanceof HTMLElement && before.isConnected && before !== document.body
        const home = placeOf('reader') ?? placeOf('table') ?? document.getElementById('main')
        ;(place ?? (isThere ? before : home))?.focus({ preventScroll: true })
        then?.run()
      })
    },
    [before],
  )
  return useCallback((then) => {
    afterwards.current = then
  }, [])
}

/** What carries the keys of a scope, where that is on the screen. */
const placeOf = (scope: Scope): HTMLElement | null =>
  document.querySelector(`[data-keys="${scope}"]`)
