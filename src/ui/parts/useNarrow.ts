// Whether the window is too narrow for the rail, whose place the menu takes then, or for the panel, which is a sheet then.

import { useSyncExternalStore } from 'react'

const watched = (media: string): (() => boolean) => {
  const query = matchMedia(media)
  const subscribe = (changed: () => void): (() => void) => {
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }
  const matches = (): boolean => query.matches
  return () => useSyncExternalStore(subscribe, matches)
}

/** True up to 1180 CSS pixels (interaction: the rail is shown from 1181). */
export const useNarrow = watched('(max-width: 1180px)')

/** True up to 820 CSS pixels, where the panel is a sheet (Panel.module.css). */
export const useIsSheet = watched('(max-width: 820px)')
