// On narrow screens the rail's links, undo, redo and theme live in this drawer.

import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { redo, undo } from '../../state/back-and-forth.ts'
import { session } from '../../state/session.ts'
import { switchTheme } from '../../state/theme.ts'
import { Icon } from './Icon.tsx'
import { useHints } from './key-words.ts'
import { ArticleList, CaseNavigation } from './Rail.tsx'
import styles from './Menu.module.css'

/** Give it the address as its key: going somewhere closes it. */
export const Menu = () => {
  const [open, setOpen] = useState(false)
  const hint = useHints()
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className={`btn square ${styles['trigger']}`} aria-label="Menu">
        <Icon name="menu" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={styles['drawer']}>
          <Dialog.Title className={styles['title']}>Menu</Dialog.Title>
          <CaseNavigation />
          <ArticleList />
          <div className={`${styles['actions']} phone-only`}>
            <button
              type="button"
              className="btn"
              {...hint('palette')}
              onClick={() => {
                setOpen(false)
                session.setState({ paletteShown: true })
              }}
            >
              <Icon name="search" /> Run a command
            </button>
            <button type="button" className="btn" {...hint('undo')} onClick={() => void undo()}>
              <Icon name="undo" /> Undo
            </button>
            <button type="button" className="btn" {...hint('redo')} onClick={() => void redo()}>
              <Icon name="redo" /> Redo
            </button>
            <button type="button" className="btn" onClick={() => switchTheme()}>
              <Icon name="dark" /> Light or dark
            </button>
          </div>
          <Dialog.Close className="btn">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
