// How much room is used, and whether the browser promised to keep it.

import { useState } from 'react'
import { keepSafe } from '../../state/safekeeping.ts'
import type { StorageFacts } from '../../state/storage-panel.ts'
import { size } from '../parts/words.ts'
import styles from './RoomCard.module.css'

type Props = { readonly room: StorageFacts['room']; readonly onAsked: () => Promise<void> }

export const RoomCard = ({ room, onAsked }: Props) => {
  const [answer, setAnswer] = useState<string | null>(null)
  const { used, quota, persisted } = room
  const share = used !== null && quota ? Math.min(1, used / quota) : null
  const ask = async (): Promise<void> => {
    setAnswer('Asking the browser.')
    const kept = await keepSafe()
    setAnswer(
      kept
        ? 'The browser will keep the data.'
        : 'The browser did not agree. It may after more visits, or once the app is installed.',
    )
    await onAsked()
  }
  return (
    <section className={`card ${styles['card']}`} aria-labelledby="room-heading">
      <h2 id="room-heading">Room</h2>
      {used === null ? (
        <p>This browser does not say how much room is used.</p>
      ) : (
        <p>
          <b className="num">{size(used)}</b> used
          {quota !== null && (
            <>
              {' '}
              of about <b className="num">{size(quota)}</b> that the browser allows,{' '}
              {percent(used, quota)}
            </>
          )}
          .
        </p>
      )}
      {share !== null && (
        <div className={styles['bar']} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <p className={persisted ? styles['safe'] : undefined}>{PROMISE[String(persisted)]}</p>
      {persisted === false && (
        <div>
          <button type="button" className="btn" onClick={() => void ask()}>
            Keep storage safe from clearing
          </button>
        </div>
      )}
      <output className={answer ? styles['answer'] : 'sr'}>{answer}</output>
    </section>
  )
}

const PROMISE: Readonly<Record<string, string>> = {
  true: 'Kept safe: the browser does not clear it by itself.',
  false: 'Not kept safe yet: when the disk is full, the browser may clear it.',
  null: 'This browser does not say whether the data is kept safe. Keep exported files.',
}

const percent = (used: number, quota: number): string =>
  used < quota / 100 ? 'less than 1%' : `${Math.round((used / quota) * 100)}%`
