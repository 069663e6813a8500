// The bar on top of every screen: where you are, whether it is saved, undo and redo, theme, and the way out.

import { lazy, Suspense, useState } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { useDesk } from '../../state/app.ts'
import { keyFor } from '../../state/commands.ts'
import { downloadCase } from '../../state/files.ts'
import { redo, undo } from '../../state/back-and-forth.ts'
import { hashOf } from '../../state/route.ts'
import { session, useSession } from '../../state/session.ts'
import { switchTheme, themeNow } from '../../state/theme.ts'
import { plainLabel } from '../../state/undo-stack.ts'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import styles from './TopBar.module.css'
import { useNarrow } from './useNarrow.ts'

// With its dialog it is a quarter of what the first screen needs, and wide windows never show it.
const Menu = lazy(() => import('./Menu.tsx').then((m) => ({ default: m.Menu })))

const PLACES = {
  library: 'Library',
  storage: 'Storage',
  case: 'Articles',
  annotations: 'Annotations',
  history: 'History',
  export: 'Export',
} as const

export const TopBar = () => {
  const route = useSession((state) => state.route)
  const theCase = useDesk((desk) => desk.project.case)
  const article = useDesk((desk) =>
    route.screen === 'reader' ? desk.project.articles.get(route.articleId) : undefined,
  )
  const isNarrow = useNarrow()
  const inCase = theCase !== null && !theCase.deletedAt && route.screen !== 'library'
  const here =
    route.screen === 'reader'
      ? article && (outletOf(article) || titleOf(article))
      : PLACES[route.screen]
  return (
    <header className={styles['bar']}>
      <a className={styles['brand']} href="#/" aria-label="Touchstone, library">
        <Mark />
        <span className="wide-only">Touchstone</span>
      </a>
      <nav className={styles['crumb']} aria-label="Breadcrumb">
        {inCase && (
          <>
            <span className={`${styles['slash']} wide-only`}>/</span>
            <a className="wide-only" href={hashOf({ screen: 'case', caseId: theCase.id })}>
              <bdi>{theCase.title}</bdi>
            </a>
          </>
        )}
        <span className={`${styles['slash']} wide-only`}>/</span>
        <b>
          <bdi>{here}</bdi>
        </b>
      </nav>
      <span className={styles['gap']} />
      <SaveStatus />
      {inCase && <UndoRedo />}
      <ThemeButton />
      {inCase && route.screen !== 'export' && (
        <button
          type="button"
          className={`btn primary ${styles['export']}`}
          aria-label="Export JSON"
          aria-keyshortcuts="Control+S"
          title="Export JSON (Ctrl+S)"
          onClick={() => void downloadCase()}
        >
          <Icon name="export" />
          <span className="wide-only">Export JSON</span>
        </button>
      )}
      {inCase && isNarrow && (
        <Suspense fallback={null}>
          <Menu key={hashOf(route)} />
        </Suspense>
      )}
      <UpdateChip />
    </header>
  )
}

const SaveStatus = () => {
  const kind = useDesk((desk) => desk.save.kind)
  const lock = useDesk((desk) => desk.lock)
  const words = { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved' }[kind]
  return (
    <span role="status" aria-label="Save state" className={`${styles['save']} ${styles[kind]}`}>
      {lock ? 'Not saved: this tab is locked' : words}
      {!lock && kind === 'saved' && <span className="wide-only"> on this device</span>}
    </span>
  )
}

const UndoRedo = () => {
  const next = useDesk((desk) => desk.stack.undo.at(-1))
  const again = useDesk((desk) => desk.stack.redo.at(-1))
  return (
    <>
      <button
        type="button"
        className="btn square wide-only"
        aria-label="Undo"
        aria-keyshortcuts={keyFor('undo').replace('Mod', 'Control')}
        title={next ? `Undo: ${plainLabel(next.label)} (U)` : 'Nothing to undo'}
        disabled={!next}
        onClick={() => void undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn square wide-only"
        aria-label="Redo"
        aria-keyshortcuts={keyFor('redo').replace('Mod', 'Control')}
        title={again ? `Redo: ${plainLabel(again.label)} (Shift+U)` : 'Nothing to redo'}
        disabled={!again}
        onClick={() => void redo()}
      >
        <Icon name="redo" />
      </button>
    </>
  )
}

const ThemeButton = () => {
  const [theme, setTheme] = useState(themeNow)
  const name = theme === 'dark' ? 'Light mode' : 'Dark mode'
  return (
    <button
      type="button"
      className="btn square wide-only"
      aria-label={name}
      title={name}
      onClick={() => setTheme(switchTheme())}
    >
      <Icon name={theme === 'dark' ? 'light' : 'dark'} />
    </button>
  )
}

/** A new version waits for a click, and the click waits until everything is saved. */
const UpdateChip = () => {
  const activate = useSession((state) => state.updateReady)
  const saved = useDesk((desk) => desk.save.kind === 'saved')
  if (!activate) return null
  return (
    <button
      type="button"
      className="btn"
      disabled={!saved}
      onClick={() => {
        session.setState({ updateReady: null })
        activate()
      }}
    >
      Reload to update
    </button>
  )
}
