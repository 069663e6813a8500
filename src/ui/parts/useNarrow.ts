// Whether the window is too narrow for the rail; the menu takes its place then.

import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 1180px)')

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** True up to 1180 CSS pixels (interaction: the rail is shown from 1181). */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
