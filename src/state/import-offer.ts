// A case file that came in by another way than the import card: it is looked at there before anything is taken.

import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { caseIdOf } from './route.ts'
import { go, session } from './session.ts'

const store = createStore<{ readonly file: File | null }>(() => ({ file: null }))

/** The file that is to be looked at next; `null` where there is none. */
export const useOfferedImport = (): File | null => useStore(store, ({ file }) => file)

/** Brings a case file to the import card, on the export screen of the case that is shown, else in the library. */
export const offerImport = (file: File): void => {
  store.setState({ file })
  const caseId = caseIdOf(session.getState().route)
  go(caseId ? { screen: 'export', caseId } : { screen: 'library' })
}

/** Called by the card once it has taken the file over. */
export const takeOffered = (): void => store.setState({ file: null })
