// The lexicon of the case, open to the analyst: which words lead to suggestions, what decisions made of them, and by
// which names the case knows those who speak.

import { useRef, useState } from 'react'
import { useDesk } from '../../state/app.ts'
import { NEW } from '../../state/cue-from.ts'
import { cueRowsOf, rowsIn } from '../../state/lexicon-rows.ts'
import { changeLexiconView, lexiconRouteTo, lexiconViewIn } from '../../state/lexicon-view.ts'
import { hashOf } from '../../state/route.ts'
import { useSession } from '../../state/session.ts'
import switchStyles from '../parts/Switch.module.css'
import { useFileDrop } from '../parts/useFileDrop.ts'
import { counted } from '../parts/words.ts'
import { CueFacets } from './CueFacets.tsx'
import { CueList } from './CueList.tsx'
import { CuePanel } from './CuePanel.tsx'
import { LexiconFiles } from './LexiconFiles.tsx'
import styles from './LexiconScreen.module.css'
import { NameList } from './NameList.tsx'
import { NamePanel } from './NamePanel.tsx'
import { useImport } from './useImport.tsx'

export const LexiconScreen = () => {
  const project = useDesk((desk) => desk.project)
  const view = useSession(({ route }) => lexiconViewIn(route))
  const [box, setBox] = useState<HTMLElement | null>(null)
  const screen = useRef<HTMLDivElement>(null)
  const incoming = useImport()
  const isOver = useFileDrop(screen, incoming.take)
  const theCase = project.case
  if (!theCase) return null
  const rows = cueRowsOf(project)
  const shown = rowsIn(rows, view)
  const names = theCase.aliases ?? []
  const isCues = view.part === 'cues'
  const close = (): void => changeLexiconView({ open: null, from: null })
  return (
    <div
      ref={screen}
      className={`${styles['screen']} ${isOver ? styles['over'] : ''}`}
      data-open={view.open === null ? undefined : ''}
    >
      <div ref={setBox} className={styles['main']}>
        <div className={styles['top']}>
          <div className={styles['heading']}>
            <h1>Lexicon</h1>
            <p aria-live="polite" className="num">
              {isCues ? inWords(rows.length, shown.length) : counted(names.length, 'name')}
            </p>
          </div>
          <p className={styles['lead']}>
            {isCues
              ? 'Words that lead to suggestions in this case. Change any of them here: the built-in ones stay as they are for your other cases.'
              : 'Who speaks in this case, and the words that stand for them. What is written as a variant is taken for the same.'}
          </p>
          <div className={styles['row']}>
            <Parts />
            <span className={styles['gap']} />
            <LexiconFiles incoming={incoming} />
            <button
              type="button"
              className="btn primary"
              onClick={() => changeLexiconView({ open: NEW, from: null })}
            >
              {isCues ? 'Add a cue' : 'Add a name'}
            </button>
          </div>
          {incoming.report}
          {isCues && <CueFacets rows={rows} shown={shown.length} view={view} />}
        </div>
        {isCues && box && <CueList rows={shown} view={view} box={box} />}
        {!isCues && <NameList view={view} />}
      </div>
      {view.open !== null &&
        (isCues ? (
          <CuePanel
            key={`${view.open} ${view.from ?? ''}`}
            open={view.open}
            from={view.from}
            rows={rows}
            onClose={close}
          />
        ) : (
          <NamePanel key={view.open} open={view.open} onClose={close} />
        ))}
    </div>
  )
}

const PARTS = [
  ['cues', 'Cues'],
  ['names', 'Names'],
] as const

const Parts = () => {
  const route = useSession((state) => state.route)
  const here = lexiconViewIn(route).part
  return (
    <nav
      aria-label="Parts of the lexicon"
      className={`${switchStyles['switch']} ${styles['parts']}`}
    >
      {PARTS.map(([part, name]) => {
        const to = lexiconRouteTo(route, { part, text: '', open: null, from: null })
        return (
          to && (
            <a key={part} href={hashOf(to)} aria-current={part === here ? 'page' : undefined}>
              {name}
            </a>
          )
        )
      })}
    </nav>
  )
}

const inWords = (all: number, shown: number): string =>
  shown < all ? `${shown.toLocaleString('en')} of ${counted(all, 'cue')}` : counted(all, 'cue')
