// The frame around every screen: top bar, rail, save bar, messages; which screen the address asks for.

import { lazy, Suspense, useEffect } from 'react'
import { isTyping } from '../dom/keys.ts'
import { useDesk, workbench } from '../state/app.ts'
import { caseIdOf, type Route } from '../state/route.ts'
import { useSession } from '../state/session.ts'
import { useSides } from '../state/sides.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { CaseScreen } from './case/CaseScreen.tsx'
import { LibraryScreen } from './library/LibraryScreen.tsx'
import { GoChoices } from './parts/GoChoices.tsx'
import { Message } from './parts/Message.tsx'
import { Rail } from './parts/Rail.tsx'
import { SaveBar } from './parts/SaveBar.tsx'
import { TopBar } from './parts/TopBar.tsx'
import { ReaderScreen } from './reader/ReaderScreen.tsx'
import { Missing, useCase } from './useCase.tsx'
import { useKeys } from './useKeys.ts'

const loadAnnotations = () => import('./annotations/AnnotationsScreen.tsx')
const loadTransfer = () => import('./transfer/TransferScreen.tsx')
const loadImportCard = () => import('./transfer/ImportCard.tsx')
const loadLexicon = () => import('./lexicon/LexiconScreen.tsx')
const loadHistory = () => import('./history/HistoryScreen.tsx')
const loadStorage = () => import('./storage/StorageScreen.tsx')
const loadSentenceList = () => import('./reader/SentenceList.tsx')
const loadTriage = () => import('./reader/Triage.tsx')
const loadKeySheet = () => import('./parts/KeySheet.tsx')
const loadCompare = () => import('./parts/CompareDialog.tsx')
const loadPalette = () => import('./parts/Palette.tsx')

const AnnotationsScreen = lazy(() =>
  loadAnnotations().then((m) => ({ default: m.AnnotationsScreen })),
)
const TransferScreen = lazy(() => loadTransfer().then((m) => ({ default: m.TransferScreen })))
const ImportCard = lazy(() => loadImportCard().then((m) => ({ default: m.ImportCard })))
const LexiconScreen = lazy(() => loadLexicon().then((m) => ({ default: m.LexiconScreen })))
const HistoryScreen = lazy(() => loadHistory().then((m) => ({ default: m.HistoryScreen })))
const StorageScreen = lazy(() => loadStorage().then((m) => ({ default: m.StorageScreen })))
const KeySheet = lazy(() => loadKeySheet().then((m) => ({ default: m.KeySheet })))
const CompareDialog = lazy(() => loadCompare().then((m) => ({ default: m.CompareDialog })))
const Palette = lazy(() => loadPalette().then((m) => ({ default: m.Palette })))

export const App = () => {
  const route = useSession((state) => state.route)
  const keysShown = useSession((state) => state.keysShown)
  const paletteShown = useSession((state) => state.paletteShown)
  const compared = useSession((state) => state.compared)
  const state = useCase(caseIdOf(route))
  useKeys()
  useGuardedDrops()
  useEffect(() => {
    document.documentElement.dataset['ready'] = String(state !== 'loading')
  }, [state])
  useFetchedAhead()
  const hasCase = useDesk(({ project }) => project.case !== null && !project.case.deletedAt)
  const { rail } = useSides()
  const hasRail = hasCase && state === 'open' && route.screen !== 'library' && rail
  return (
    <div className={styles['app']}>
      <a className={styles['skip']} href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <TopBar />
      <SaveBar />
      <div className={hasRail ? styles['body'] : styles['bodyAlone']}>
        {hasRail && <Rail />}
        <main id="main" tabIndex={-1} className={styles['main']} data-screen={route.screen}>
          <Suspense fallback={null}>
            {state === 'missing' ? <Missing /> : state === 'open' ? <Screen route={route} /> : null}
          </Suspense>
        </main>
      </div>
      <Message />
      <Announcer />
      {/* On the reader's screen they stand in the dock, but phones have none. */}
      <div className={`${styles['where']} ${route.screen === 'reader' ? 'phone-only' : ''}`}>
        <GoChoices className={styles['choices']} />
      </div>
      <Suspense fallback={null}>{keysShown && <KeySheet />}</Suspense>
      <Suspense fallback={null}>{paletteShown && <Palette />}</Suspense>
      <Suspense fallback={null}>{compared && <CompareDialog articles={compared} />}</Suspense>
    </div>
  )
}

const Screen = ({ route }: { readonly route: Route }) => {
  switch (route.screen) {
    case 'library':
      return (
        <LibraryScreen
          importCard={
            <Suspense fallback={null}>
              <ImportCard />
            </Suspense>
          }
        />
      )
    case 'storage':
      return <StorageScreen />
    case 'case':
      return <CaseScreen key={route.caseId} />
    case 'reader':
      return <ReaderScreen key={route.articleId} articleId={route.articleId} />
    case 'annotations':
      return <AnnotationsScreen />
    case 'lexicon':
      return <LexiconScreen key={route.caseId} />
    case 'history':
      return <HistoryScreen />
    case 'export':
      return <TransferScreen />
  }
}

const skipToMain = (event: { preventDefault: () => void }): void => {
  event.preventDefault() // the address is the router's
  document.getElementById('main')?.focus()
}

/** A file that is dropped beside its place would make the browser leave the page. */
const useGuardedDrops = (): void => {
  useEffect(() => {
    const stay = (event: DragEvent): void => {
      if (!isTyping(event.target)) event.preventDefault()
    }
    document.addEventListener('dragover', stay)
    document.addEventListener('drop', stay)
    return () => {
      document.removeEventListener('dragover', stay)
      document.removeEventListener('drop', stay)
    }
  }, [])
}

/** The other screens are fetched once the first one is usable, so that this tab needs no network or cache later. */
const useFetchedAhead = (): void => {
  useEffect(() => {
    const timer = setTimeout(() => {
      const all = [
        loadAnnotations,
        loadTransfer,
        loadImportCard,
        loadLexicon,
        loadHistory,
        loadStorage,
        loadSentenceList,
        loadTriage,
        loadKeySheet,
        loadPalette,
        loadCompare,
      ]
      void Promise.allSettled(all.map((load) => load()))
      void workbench().refreshCases()
    }, 800)
    return () => clearTimeout(timer)
  }, [])
}
