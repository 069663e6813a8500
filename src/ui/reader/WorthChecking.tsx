// One quiet line of the panel: what in the sentence under the cursor is worth checking.

import { memo } from 'react'
import { useSession } from '../../state/session.ts'
import { useWorthChecking } from '../../state/worth-checking.ts'
import styles from './WorthChecking.module.css'

export const WorthChecking = memo(() => {
  const cursor = useSession((state) => (state.selection ? null : state.cursor))
  const words = useWorthChecking(cursor)
  return words ? <p className={styles['line']}>{words}</p> : null
})
