// Prose, Sentences, Triage: the views of the open article, side by side and in every one of them.

import { useSession } from '../../state/session.ts'
import { showAs, viewOf, VIEWS, type View } from '../../state/view.ts'
import { useHints } from '../parts/key-words.ts'
import styles from '../parts/Switch.module.css'

const NAMES: Readonly<Record<View, string>> = {
  prose: 'Prose',
  list: 'Sentences',
  triage: 'Triage',
}

/** What each is good for. */
const GOOD_FOR: Readonly<Record<View, string>> = {
  prose: 'Read as running text',
  list: 'One sentence a line',
  triage: 'Untagged sentences one at a time',
}

export const ViewSwitch = () => {
  const view = useSession((state) => viewOf(state.route))
  const hint = useHints()
  return (
    <div className={styles['switch']} role="group" aria-label="View">
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          {...(each === 'prose' ? { title: GOOD_FOR.prose } : hint(`view.${each}`, GOOD_FOR[each]))}
          onClick={() => showAs(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </div>
  )
}
