// The first screen: on an empty profile the promise, the paste box and an example; later the cases of this device.

import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useDesk, workbench } from '../../state/app.ts'
import { EXAMPLE_CASE } from '../../state/example.ts'
import { PasteBox } from '../parts/PasteBox.tsx'
import { CaseList } from './CaseList.tsx'
import { ExampleCard } from './ExampleCard.tsx'
import { BinLine } from './BinLine.tsx'
import { HowItWorks } from './HowItWorks.tsx'
import { StorageStrip } from './StorageStrip.tsx'
import styles from './LibraryScreen.module.css'

type Props = {
  /** Brings a case file in; the frame fills it, because screens do not know each other. */
  readonly importCard: ReactNode
}

export const LibraryScreen = ({ importCard }: Props) => {
  const all = useDesk((desk) => desk.cases)
  const isLoaded = useFreshCases()
  const cases = useMemo(() => all.filter(({ row }) => !row.deletedAt), [all])
  const isFirstRun = cases.length === 0
  const binned = all.length - cases.length
  return (
    <div className={`page ${styles['library']}`}>
      {isFirstRun ? <Headline /> : <h1>Library</h1>}
      <div className={isFirstRun ? styles['first'] : styles['desk']}>
        {!isFirstRun && <CaseList key="cases" cases={cases} binned={binned} />}
        <section key="paste" className={styles['paste']} aria-labelledby="paste-heading">
          <h2 id="paste-heading" className={isFirstRun ? 'sr' : ''}>
            {isFirstRun ? 'Add an article' : 'Start a new case'}
          </h2>
          {!isFirstRun && (
            <p className={styles['hint']}>
              To add to a case that is there already, open it first and paste there.
            </p>
          )}
          <PasteBox on="new" takesFocus={isLoaded && isFirstRun} />
        </section>
        {!isFirstRun && importCard}
        <ExampleCard isThere={cases.some(({ id }) => id === EXAMPLE_CASE)} />
      </div>
      {isFirstRun && <HowItWorks />}
      {isFirstRun && <div className={styles['import']}>{importCard}</div>}
      {isFirstRun && <BinLine count={binned} />}
      <StorageStrip />
    </div>
  )
}

const Headline = () => (
  <>
    <h1 className={styles['promise']}>Who said it, who denied it, and what changed on the way?</h1>
    <p className={`lead ${styles['lead']}`}>
      Paste two or more articles about the same event. Mark claims, denials and context. See where
      they part ways.
    </p>
  </>
)

/** Reads the list of cases now, after every change on the desk, and when the analyst comes back to this tab. */
const useFreshCases = (): boolean => {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    const refresh = (): void => {
      // A list that cannot be read stays as it is; the save state speaks of a broken storage.
      workbench()
        .refreshCases()
        .then(() => setLoaded(true))
        .catch(() => setLoaded(true))
    }
    refresh()
    const unsubscribe = workbench().desk.subscribe((now, before) => {
      if (now.project !== before.project) refresh()
    })
    addEventListener('focus', refresh)
    return () => {
      unsubscribe()
      removeEventListener('focus', refresh)
    }
  }, [])
  return isLoaded
}
