// The bar on top of every screen: where you are, whether it is saved, undo and redo, theme, and the way out.

import { lazy, Suspense, useState } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { useDesk } from '../../state/app.ts'
import { downloadCase } from '../../state/files.ts'
import { redo, undo } from '../../state/back-and-forth.ts'
import { hashOf } from '../../state/route.ts'
import { session, useSession } from '../../state/session.ts'
import { switchTheme, themeNow } from '../../state/theme.ts'
import { plainLabel } from '../../state/undo-stack.ts'
import { Icon } from './Icon.tsx'
import { useHints } from './key-words.ts'
import { Keys } from './Keys.tsx'
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
  lexicon: 'Lexicon',
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
  const hint = useHints()
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
      <PaletteButton />
      <SaveStatus />
      {inCase && <UndoRedo />}
      <ThemeButton />
      {inCase && route.screen !== 'export' && (
        <button
          type="button"
          className={`btn primary ${styles['export']}`}
          aria-label="Export JSON"
          {...hint('case.download')}
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

/** Looks like the field that it opens; on phones it stands in the menu. */
const PaletteButton = () => {
  const hint = useHints()
  return (
    <button
      type="button"
      className={`${styles['command']} wide-only`}
      aria-label="Run a command"
      {...hint('palette')}
      onClick={() => session.setState({ paletteShown: true })}
    >
      <Icon name="search" size={16} />
      <span>Run a command</span>
      <Keys of="palette" />
    </button>
  )
}

const SaveStatus = () => {
  const kind = useDesk((desk) => desk.save.kind)
  const lock = useDesk((desk) => desk.lock)
  const words = { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved' }[kind]
  return (
    <span
      role="status"
      aria-label="Save state"
      className={`${styles['save']} ${styles[lock ? 'not-saved' : kind]}`}
    >
      {lock ? 'Not saved: this tab is locked' : words}
      {!lock && kind === 'saved' && <span className="wide-only"> on this device</span>}
    </span>
  )
}

/** The hands go on where they were: with the focus on the button the space bar would undo once more. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault()

const UndoRedo = () => {
  const next = useDesk((desk) => desk.stack.undo.at(-1))
  const again = useDesk((desk) => desk.stack.redo.at(-1))
  const hint = useHints()
  return (
    <>
      <button
        type="button"
        className="btn square wide-only"
        aria-label="Undo"
        {...hint('undo', next ? `Undo: ${plainLabel(next.label)}` : 'Nothing to undo')}
        disabled={!next}
        onPointerDown={keepFocus}
        onClick={() => void undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn square wide-only"
        aria-label="Redo"
        {...hint('redo', again ? `Redo: ${plainLabel(again.label)}` : 'Nothing to redo')}
        disabled={!again}
        onPointerDown={keepFocus}
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
