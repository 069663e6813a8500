// Where the data is, and how to keep the browser from clearing it.

import { useEffect, useState } from 'react'
import { isKeptSafe, keepSafe } from '../../state/safekeeping.ts'
import { say } from '../../state/session.ts'
import styles from './StorageStrip.module.css'

export const StorageStrip = () => {
  const [isSafe, setSafe] = useState<boolean | null>(null)
  useEffect(() => {
    let wanted = true
    void isKeptSafe().then((safe) => {
      if (wanted) setSafe(safe)
    })
    return () => {
      wanted = false
    }
  }, [])
  const ask = async (): Promise<void> => {
    const safe = await keepSafe()
    setSafe(safe)
    say(
      safe
        ? 'The browser will keep your cases safe from clearing.'
        : 'The browser did not agree. It usually does once you use Touchstone more often, or install it. Export your cases until then.',
      safe ? {} : { tone: 'problem' },
    )
  }
  return (
    <div className={styles['strip']}>
      <b>Stored on this device only.</b>
      <span>
        {isSafe
          ? 'Nothing you paste is sent anywhere. The browser keeps it safe from clearing.'
          : 'Nothing you paste is sent anywhere. Works without a network.'}
      </span>
      {/* Shown only where asking can change something. */}
      {isSafe === false && (
        <button type="button" className="btn" onClick={() => void ask()}>
          Keep storage safe from clearing
        </button>
      )}
    </div>
  )
}
