// Where the data is, how much there is, whether it is sound and safe, and how to take it away or remove it.

import { useCallback, useEffect, useState } from 'react'
import { useDesk, workbench } from '../../state/app.ts'
import { downloadEverything } from '../../state/files.ts'
import { storageFacts, type StorageFacts } from '../../state/storage-panel.ts'
import { session } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import { LetterKeys } from '../parts/LetterKeys.tsx'
import { Bin } from './Bin.tsx'
import { EraseEverything } from './EraseEverything.tsx'
import { IntegrityCheck } from './IntegrityCheck.tsx'
import { RoomCard } from './RoomCard.tsx'
import { Stored } from './Stored.tsx'
import styles from './StorageScreen.module.css'

export const StorageScreen = () => {
  const cases = useDesk((desk) => desk.cases)
  const [facts, setFacts] = useState<StorageFacts | 'unreadable' | null>(null)
  const look = useCallback(() => storageFacts().then(setFacts, () => setFacts('unreadable')), [])
  useEffect(() => {
    const { desk, refreshCases } = workbench()
    refreshCases().then(look, look) // the list may be older than what other tabs did
    return desk.subscribe((now, before) => {
      if (now.cases !== before.cases) void look()
    })
  }, [look])
  return (
    <div className="page">
      <h1>Storage</h1>
      <p className="lead">
        Everything is kept by this browser, on this device. Nothing is sent anywhere.
      </p>
      {facts === 'unreadable' && (
        <p role="alert" className={styles['unreadable']}>
          The storage cannot be read at the moment. Reload this tab.
        </p>
      )}
      {facts && facts !== 'unreadable' && (
        <div className={styles['cards']}>
          <RoomCard room={facts.room} onAsked={look} />
          <Stored stored={facts.stored} />
          <IntegrityCheck />
          <section className="card" aria-labelledby="take-heading">
            <h2 id="take-heading">Take everything away</h2>
            <p className={styles['text']}>
              One JSON file with every row of the database as it is: a copy for emergencies.
              Originals are listed in it without their bytes; download them from their articles. To
              move a case to another device, export the case instead.
            </p>
            <button type="button" className="btn" onClick={() => void downloadEverything()}>
              <Icon name="export" /> Download everything
            </button>
          </section>
          <section className={`card ${styles['keys']}`} aria-labelledby="keys-heading">
            <h2 id="keys-heading">Keys</h2>
            <LetterKeys />
            <button
              type="button"
              className="btn"
              onClick={() => session.setState({ keysShown: true })}
            >
              Show and change all keys
            </button>
          </section>
          <Bin cases={cases} />
          <EraseEverything />
          <section className={styles['promise']} aria-labelledby="promise-heading">
            <h2 id="promise-heading">What is not promised</h2>
            <ul>
              <li>
                The data is not encrypted. Whoever uses this profile of the browser, or can read its
                files, can read your cases.
              </li>
              <li>
                A browser can clear its data: on your wish, when the disk is full, or after weeks
                without a visit. Keep an exported file of every case that matters.
              </li>
              <li>
                A hard reload goes past the offline copy of the app and needs the network once. Your
                data is not affected.
              </li>
            </ul>
          </section>
        </div>
      )}
    </div>
  )
}
