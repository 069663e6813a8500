// The title of an article as a field, in the place of its link. Enter and leaving it keep what was typed, Escape does
// not; a title of nothing is not kept.

import { useEffect, useRef, useState } from 'react'
import styles from './ArticleRow.module.css'
import { onFieldKey } from './field-keys.ts'

type Props = {
  readonly title: string
  /** `null` where nothing is to be changed; with a key the focus belongs to the row again. */
  readonly onEnd: (title: string | null, isByKey: boolean) => void
}

export const TitleField = ({ title, onEnd }: Props) => {
  const [typed, setTyped] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false) // the field loses the focus once more when it goes
  useEffect(() => field.current?.select(), [])
  const end = (save: boolean, isByKey: boolean): void => {
    if (isOver.current) return
    isOver.current = true
    const next = typed.trim()
    onEnd(save && next && next !== title ? next : null, isByKey)
  }
  return (
    <input
      ref={field}
      className={`field ${styles['field']}`}
      aria-label={`Title of the article ${title}`}
      dir="auto"
      maxLength={2000}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => onFieldKey(event, (save) => end(save, true))}
    />
  )
}
