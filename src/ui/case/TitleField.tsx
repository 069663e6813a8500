// The title of an article as a field, in the place of its link. Enter and leaving it keep what was typed, Escape does
// not; a title of nothing is not kept.

import { useRef, useState } from 'react'
import styles from './ArticleRow.module.css'
import { TitleInput } from './TitleInput.tsx'

type Props = {
  readonly title: string
  /** `null` where nothing is to be changed; with a key the focus belongs to the row again. */
  readonly onEnd: (title: string | null, isByKey: boolean) => void
}

export const TitleField = ({ title, onEnd }: Props) => {
  const [typed, setTyped] = useState(title)
  const isOver = useRef(false) // the field loses the focus once more when it goes
  const end = (save: boolean, isByKey: boolean): void => {
    if (isOver.current) return
    isOver.current = true
    const next = typed.trim()
    onEnd(save && next && next !== title ? next : null, isByKey)
  }
  return (
    <TitleInput
      label={`Title of the article ${title}`}
      className={styles['field']}
      typed={typed}
      onType={setTyped}
      onEnd={end}
    />
  )
}
