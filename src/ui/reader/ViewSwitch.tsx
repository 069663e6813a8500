// Prose, Sentences, Triage: the views of the open article, side by side and in every one of them.

import { keyFor } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { showAs, viewOf, VIEWS, type View } from '../../state/view.ts'
import styles from './ViewSwitch.module.css'

const NAMES: Readonly<Record<View, string>> = {
  prose: 'Prose',
  list: 'Sentences',
  triage: 'Triage',
}

/** What each is good for, and its key where it has one. */
const HINTS: Readonly<Record<View, string>> = {
  prose: 'Read as running text',
  list: `One sentence a line (${keyFor('view.list')})`,
  triage: `Untagged sentences one at a time (${keyFor('view.triage')})`,
}

export const ViewSwitch = () => {
  const view = useSession((state) => viewOf(state.route))
  return (
    <div className={styles['switch']} role="group" aria-label="View">
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          aria-keyshortcuts={each === 'prose' ? undefined : keyFor(`view.${each}`)}
          title={HINTS[each]}
          onClick={() => showAs(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </div>
  )
}
