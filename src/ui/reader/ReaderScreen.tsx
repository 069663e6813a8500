// The reader: the article in the middle as prose, list or triage, the panel beside it, the dock or the thumb bar below. It opens the text and
// hands it to the article; everything else listens to the session.

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { marksOf, type Marks } from '../../core/project.ts'
import type { Article, ArticleId } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { followPermalink } from '../../state/permalink.ts'
import { countInSlices } from '../../state/progress.ts'
import { followReading } from '../../state/read.ts'
import { firstSentence, partsOf, readingOf } from '../../state/reading.ts'
import { newestRevision, revisedBefore, useIsEarlier } from '../../state/revisions.ts'
import type { Route } from '../../state/route.ts'
import { routeOf } from '../../state/route.ts'
import { caseHere } from '../../state/screens.ts'
import { go, nothingHere, say, session, useSession } from '../../state/session.ts'
import { useSides } from '../../state/sides.ts'
import { followSuggestions } from '../../state/suggesting.ts'
import { viewOf } from '../../state/view.ts'
import { useSame } from '../parts/useSame.ts'
import { ArticleText } from './ArticleText.tsx'
import { Dock } from './Dock.tsx'
import { Minimap } from './Minimap.tsx'
import { Panel } from './Panel.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import styles from './ReaderScreen.module.css'
import { SentenceDescription } from './SentenceDescription.tsx'
import { ThumbBar } from './ThumbBar.tsx'
import './article.css'

// The prose is what nearly everybody opens; the other views are fetched ahead by ui/App.tsx.
const SentenceList = lazy(() =>
  import('./SentenceList.tsx').then((m) => ({ default: m.SentenceList })),
)
const Triage = lazy(() => import('./Triage.tsx').then((m) => ({ default: m.Triage })))
const loadCustody = () => import('./CustodyDialog.tsx')
const Custody = lazy(() => loadCustody().then((m) => ({ default: m.CustodyDialog })))
const loadCorrectText = () => import('./CorrectText.tsx')
const CorrectText = lazy(() => loadCorrectText().then((m) => ({ default: m.CorrectText })))
const loadWhatChanged = () => import('./WhatChanged.tsx')
const WhatChanged = lazy(() => loadWhatChanged().then((m) => ({ default: m.WhatChanged })))
const loadSameSentence = () => import('./SameSentence.tsx')
const SameSentence = lazy(() => loadSameSentence().then((m) => ({ default: m.SameSentenceDialog })))
const loadAllSuggested = () => import('./AllSuggested.tsx')
const AllSuggested = lazy(() => loadAllSuggested().then((m) => ({ default: m.AllSuggestedDialog })))

type Props = { readonly articleId: ArticleId }

export const ReaderScreen = ({ articleId }: Props) => {
  const article = useDesk((desk) => desk.project.articles.get(articleId))
  const text = useDesk((desk) => desk.project.texts.get(articleId)?.text)
  const [missing, setMissing] = useState(false)
  const isThere = article !== undefined
  useEffect(() => {
    if (!isThere) return
    void workbench()
      .openText(articleId)
      .then((found) => setMissing(!found))
  }, [articleId, isThere])
  const revision = useDesk(({ project, stack }) =>
    isThere ? null : newestRevision(project, stack.undo, articleId),
  )
  const original = useDesk(({ project, stack }) =>
    isThere ? null : revisedBefore(project, stack.redo, articleId),
  )
  useEffect(() => {
    const route = routeOf(location.hash) // the address follows the hands, the session's route does not
    if (!revision || route.screen !== 'reader') return
    go({ ...route, articleId: revision }, true) // the words are looked for there
    say('This article is gone. Its newest revision is shown.')
  }, [revision])
  useEffect(() => {
    const caseId = caseHere()
    if (!original || revision || !caseId) return
    const view = viewOf(session.getState().route)
    go(
      { screen: 'reader', caseId, articleId: original, ...(view === 'prose' ? {} : { view }) },
      true,
    )
  }, [original, revision])
  if (!article || missing) return <Gone />
  if (text === undefined) return null
  return <OpenArticle article={article} text={text} />
}

const OpenArticle = ({ article, text }: { readonly article: Article; readonly text: string }) => {
  // What is known about an article changes without its text being shown anew; only its regions and its direction matter here.
  const { id, direction } = article
  const regions = useSame(article.regions)
  const parts = useMemo(() => partsOf(text), [text])
  const made = useMemo(
    () => readingOf({ id, regions: regions ?? [], direction: direction ?? 'auto' }, text, parts),
    [id, regions, direction, text, parts],
  )
  const read = useSession((state) => state.reading)
  // While a changed reading is on its way the one before stays on the screen, and nothing loses its place.
  const reading = read?.articleId === id && read.text === text ? read : null
  const isRead = reading !== null
  const offer = useSession((state) => state.sameSentence)
  const allSuggested = useSession((state) => state.allSuggested)
  const custodyShown = useSession((state) => state.custodyShown)
  const versions = useSession((state) => state.versions)
  const { panel } = useSides()
  const marks: Marks = useDesk((desk) => marksOf(desk.project, article.id))
  useEffect(() => {
    const isSame = session.getState().reading?.articleId === id
    session.setState(
      isSame
        ? { reading: made }
        : { ...nothingHere, reading: made, cursor: firstSentence(made), sheetShown: false },
    )
    return () => {
      // Another article or another screen: nothing of this one stays under the keys.
      setTimeout(() => {
        if (session.getState().reading === made) session.setState(nothingHere)
      })
    }
  }, [id, made])
  const caseId = useDesk((desk) => desk.project.case?.id)
  useEffect(
    () => (isRead && caseId ? followReading(caseId, reading) : undefined),
    [isRead, caseId, reading],
  )
  const isEarlier = useIsEarlier(id)
  useEffect(
    () => (isRead && !isEarlier ? followSuggestions(id) : undefined),
    [isRead, isEarlier, id],
  )
  useEffect(() => (reading ? countInSlices(reading) : undefined), [reading])
  useEffect(() => {
    // Fetched once the article is there, so that it needs no network when it is asked for.
    const timer = setTimeout(() => {
      const all = [
        loadSameSentence,
        loadAllSuggested,
        loadCustody,
        loadCorrectText,
        loadWhatChanged,
      ]
      void Promise.allSettled(all.map((load) => load()))
    }, 1_000)
    return () => clearTimeout(timer)
  }, [])
  const route = useSession((state) => state.route)
  const followed = useRef<Route | null>(null) // once: an edited title must not lead back to the words
  useEffect(() => {
    if (!isRead || route.screen !== 'reader' || route.articleId !== id) return
    if (followed.current === route) return
    followed.current = route
    followPermalink(route)
  }, [isRead, route, id])
  if (!reading) return null
  const view = viewOf(route)
  const shown = { article, reading, marks }
  return (
    <div className={`${styles['reader']} ${panel ? '' : styles['alone']}`}>
      {view === 'prose' && (
        <div className={styles['stage']}>
          <ArticleText article={article} reading={reading} />
          <Minimap reading={reading} />
        </div>
      )}
      {view === 'prose' && <PrintNotes reading={reading} />}
      <Suspense fallback={<div />}>
        {view === 'list' && <SentenceList {...shown} />}
        {view === 'triage' && <Triage {...shown} />}
      </Suspense>
      <SentenceDescription reading={reading} />
      <Panel {...shown} />
      <Dock {...shown} />
      {view !== 'triage' && <ThumbBar reading={reading} marks={marks} />}
      <Suspense fallback={null}>
        {versions === 'correct' && <CorrectText article={article} text={text} />}
        {versions === 'compare' && <WhatChanged articleId={article.id} />}
      </Suspense>
      <Suspense fallback={null}>{offer && <SameSentence offer={offer} />}</Suspense>
      <Suspense fallback={null}>{allSuggested && <AllSuggested reading={reading} />}</Suspense>
      <Suspense fallback={null}>{custodyShown && <Custody article={article} />}</Suspense>
    </div>
  )
}

const Gone = () => (
  <div className="page">
    <h1>This article is no longer in the case</h1>
    <p className="lead">It was removed, here or in another tab. The history brings it back.</p>
  </div>
)
