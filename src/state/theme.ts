// Light or dark: as the system has it, until the analyst chooses. Kept in localStorage, so that it is there before
// the database is.

export type Theme = 'light' | 'dark'

const KEY = 'touchstone.theme'

/** Shows the page in the chosen theme, or in the system's. */
export const showTheme = (): void => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = (): void => {
    document.documentElement.dataset['theme'] = chosen() ?? (system.matches ? 'dark' : 'light')
  }
  system.addEventListener('change', show)
  show()
}

/** The theme that is shown. */
export const themeNow = (): Theme =>
  document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'

/** Changes to the other theme and remembers it. */
export const switchTheme = (): Theme => {
  const theme = themeNow() === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  return theme
}

const chosen = (): Theme | null => {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : null
  } catch {
    return null
  }
}
