// One sentence at a time, bottom left, with the way back. It stays while it is hovered or focused, and it is never
// the only place of a failed save.

import { useEffect, useState } from 'react'
import { hush, useSession } from '../../state/session.ts'
import { Icon } from './Icon.tsx'
import styles from './Message.module.css'

const SHOWN_MS = 6_000
const PROBLEM_MS = 12_000

export const Message = () => {
  const message = useSession((state) => state.message)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!message || held) return
    const timer = setTimeout(
      () => hush(message.id),
      message.tone === 'problem' ? PROBLEM_MS : SHOWN_MS,
    )
    return () => clearTimeout(timer)
  }, [message, held])
  return (
    <div role="status" aria-label="Messages" className={styles['place']}>
      {message && (
        <div
          className={`${styles['message']} ${styles[message.tone]}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {message.tone === 'problem' && <Icon name="warning" />}
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                message.action?.run()
                hush(message.id)
                setHeld(false)
              }}
            >
              {message.action.label}
            </button>
          )}
          <button
            type="button"
            className="btn square quiet"
            aria-label="Close the message"
            onClick={() => {
              hush(message.id)
              setHeld(false)
            }}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
