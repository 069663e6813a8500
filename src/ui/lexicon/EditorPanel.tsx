// The frame of an editor beside the list: its heading, which takes the focus where something that is there was opened,
// and the way to close it. Whoever shows another one gives it another key, so that the focus comes anew.

import { useEffect, useRef, type ReactNode } from 'react'
import { useNarrow } from '../parts/useNarrow.ts'
import styles from './Panel.module.css'

type Props = {
  /** Something is added: its first field has the focus. */
  readonly isNew: boolean
  readonly headingId: string
  readonly heading: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

export const EditorPanel = ({ isNew, headingId, heading, onClose, children }: Props) => {
  const title = useRef<HTMLHeadingElement>(null)
  const Heading = useNarrow() ? 'h1' : 'h2' // where it takes the place of the list it heads the screen
  useEffect(() => {
    if (!isNew) title.current?.focus({ preventScroll: true })
  }, [isNew])
  return (
    <aside className={styles['panel']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <Heading id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </Heading>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </aside>
  )
}

/** Where the address means something that is not there any more. */
export const Gone = ({ children }: { readonly children: string }) => (
  <p className={styles['more']}>{children}</p>
)
