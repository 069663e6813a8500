// What narrows a long list, in one row: words, chips that are switched on and off with their counts, and choices.

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './Filters.module.css'
import { Icon } from './Icon.tsx'

export const Filters = ({ children }: { readonly children: ReactNode }) => (
  <search aria-label="Filters" className={styles['filters']}>
    {children}
  </search>
)

type WordsProps = {
  readonly label: string
  /** As the address has it. */
  readonly text: string
  /** `isFirst`: with it a search begins, which is a place to come back to. */
  readonly onText: (text: string, isFirst: boolean) => void
}

/** The words stand in the address as they are typed. */
export const FilterWords = ({ label, text, onText }: WordsProps) => {
  const id = useId()
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  useEffect(() => {
    // The address was changed elsewhere: the Back button, or "Clear filters".
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  return (
    <div className={styles['words']}>
      <Icon name="search" size={16} />
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        dir="auto"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          sent.current = target.value
          onText(target.value, typed === '')
        }}
      />
    </div>
  )
}

type ChipsProps = { readonly label: string; readonly children: ReactNode }

export const Chips = ({ label, children }: ChipsProps) => (
  <fieldset aria-label={label} className={styles['chips']}>
    {children}
  </fieldset>
)

type ChipProps = {
  readonly isOn: boolean
  /** How many rows it would show. */
  readonly count: number
  readonly onPress: () => void
  /** Its name, behind its glyph. */
  readonly children: ReactNode
}

export const Chip = ({ isOn, count, onPress, children }: ChipProps) => (
  <button type="button" className={styles['chip']} aria-pressed={isOn} onClick={onPress}>
    {children} <span className="num">{count}</span>
  </button>
)

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  /** Only where there are no heads of columns to press. */
  readonly isPhoneOnly?: true
  /** The options. */
  readonly children: ReactNode
}

export const FilterSelect = ({ label, value, onChoose, isPhoneOnly, children }: SelectProps) => (
  <select
    aria-label={label}
    className={`field ${styles['select']} ${isPhoneOnly ? 'phone-only' : ''}`}
    value={value}
    onChange={({ target }) => onChoose(target.value)}
  >
    {children}
  </select>
)
