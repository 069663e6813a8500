// What the app was started with: files are read like any others; a share goes into the paste box, where the analyst
// sees it before it is kept.

import { listenToLaunches, type Shared } from '../dom/launches.ts'
import type { CaseId } from '../core/types.ts'
import { takeFiles } from './intake.ts'
import { caseIdOf } from './route.ts'
import { caseHere } from './screens.ts'
import { go, say, session } from './session.ts'

export const followLaunches = (): void =>
  listenToLaunches({
    onFiles: (files) => {
      if (files.length === 0) return say('The file could not be opened. Drop it here instead.')
      void takeFiles(files, 'file', caseShown() ?? 'new')
    },
    onShare: (shared) => {
      const text = textOf(shared)
      if (!text)
        return say(
          `Only an address was shared. Touchstone loads nothing from the network: copy the words of the page and paste them here.`,
        )
      go({ screen: 'library' })
      session.setState({ shared: { text, url: urlOf(shared), title: shared.title } })
    },
  })

/** The case that is on the screen: the one that was open last may have been left for the library. */
const caseShown = (): CaseId | null =>
  caseIdOf(session.getState().route) === caseHere() ? caseHere() : null

/** The words of a share; empty where there is nothing but an address and its title. */
const textOf = ({ title, text }: Shared): string => {
  const words = text.trim()
  if (!words || isAddress(words) || words === title.trim()) return ''
  return title && !words.startsWith(title) ? `${title}\n\n${text}` : text
}

/** Some apps put the address into the text. */
const urlOf = ({ text, url }: Shared): string =>
  isAddress(url.trim()) ? url.trim() : isAddress(text.trim()) ? text.trim() : ''

const isAddress = (words: string): boolean => /^https?:\/\/\S+$/i.test(words)
