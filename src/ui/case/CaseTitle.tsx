// The title of the case: a heading that turns into a field.

import { useRef, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import styles from './CaseTitle.module.css'
import { TitleInput } from './TitleInput.tsx'

type Props = { readonly title: string; readonly onSave: (title: string) => void }

export const CaseTitle = ({ title, onSave }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  /** Ends the editing; an empty title is not kept, because every list needs one. */
  const end = (save: boolean, isByKey: boolean): void => {
    const next = typed?.trim()
    setTyped(null)
    if (save && next && next !== title) onSave(next)
    if (isByKey) requestAnimationFrame(() => button.current?.focus()) // the button comes back with the next paint
  }

  if (typed === null)
    return (
      <div className={styles['title']}>
        <h1>
          <bdi>{title || 'Untitled case'}</bdi>
        </h1>
        <button
          ref={button}
          type="button"
          className="btn square quiet"
          aria-label="Edit the title of the case"
          title="Edit the title"
          onClick={() => setTyped(title)}
        >
          <Icon name="edit" />
        </button>
      </div>
    )
  return (
    <div className={styles['title']}>
      <TitleInput
        label="Title of the case"
        className={styles['field']}
        typed={typed}
        onType={setTyped}
        onEnd={end}
      />
    </div>
  )
}
