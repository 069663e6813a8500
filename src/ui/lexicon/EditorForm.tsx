// The form of an editor: its fields, and below them, always in sight, to keep what was written, to throw it away, and to
// remove what is edited.

import { useId, useState, type ReactNode } from 'react'
import styles from './Panel.module.css'

type Props = {
  /** The words on the button where something is added. */
  readonly add: string
  readonly isNew: boolean
  /** It says what is kept. */
  readonly isSame: boolean
  readonly save: () => Promise<void>
  /** Throws away what was written; `null` where there is nothing. */
  readonly discard: { readonly words: string; readonly run: () => void } | null
  readonly remove: Removal | null
  readonly children: ReactNode
}

type Removal = {
  readonly words: string
  /** It is gone afterwards, and not only as it was. */
  readonly isDanger: boolean
  /** Why it cannot be done: the id of what says so. */
  readonly refusedBy?: string
  readonly isRefused?: boolean
  readonly run: () => Promise<void>
}

export const EditorForm = ({ add, isNew, isSame, save, discard, remove, children }: Props) => {
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const isIdle = isSame && !isNew
  const submit = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    try {
      await save()
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <form
        id={id}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {children}
      </form>
      <div className={styles['actions']}>
        <button
          type="submit"
          form={id}
          className={isIdle ? 'btn' : 'btn primary'}
          aria-disabled={isBusy || isIdle}
        >
          {isNew ? add : isSame ? 'Saved' : 'Save the change'}
        </button>
        {discard && (
          <button type="button" className="btn" onClick={discard.run}>
            {discard.words}
          </button>
        )}
        {remove && (
          <button
            type="button"
            className={`btn ${remove.isDanger ? 'danger' : ''} ${styles['last']}`}
            disabled={remove.isRefused}
            aria-describedby={remove.refusedBy}
            onClick={() => void remove.run()}
          >
            {remove.words}
          </button>
        )}
      </div>
    </>
  )
}
