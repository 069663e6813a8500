// The question that the case is to answer; kept when the field is left.

import { useState } from 'react'
import styles from './QuestionField.module.css'
import { onFieldKey } from './field-keys.ts'

type Props = { readonly question: string; readonly onSave: (question: string) => void }

export const QuestionField = ({ question, onSave }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const end = (save: boolean): void => {
    const next = typed?.trim()
    setTyped(null)
    if (save && next !== undefined && next !== question) onSave(next)
  }
  return (
    <label className={styles['question']}>
      <span>Issue question</span>
      <input
        className="field"
        dir="auto"
        maxLength={2000}
        placeholder="Did Karsovia ship drones to Ostrelle?"
        value={typed ?? question}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => end(true)}
        onKeyDown={(event) => onFieldKey(event, end)}
      />
    </label>
  )
}
