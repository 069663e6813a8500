// The fields that the forms of cues and of names have in common: a choice of several, words on lines, and what is wrong
// with a field, said below it.

import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon.tsx'
import styles from './Panel.module.css'

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly nameOf: (option: T) => string
  readonly help?: string
  readonly onChange: (chosen: T) => void
}

export const Choice = <T extends string>(props: ChoiceProps<T>) => {
  const { label, value, options, nameOf, help, onChange } = props
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <select
        className="field"
        value={value}
        onChange={({ target }) => onChange(options.find((each) => each === target.value) ?? value)}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {help && <span className={styles['help']}>{help}</span>}
    </label>
  )
}

type WordsProps = {
  readonly label: string
  readonly value: string
  readonly rows: number
  readonly most?: number
  readonly lang?: string
  /** In the type of the interface, not of the articles. */
  readonly isPlain?: true
  readonly help?: string
  readonly onChange: (words: string) => void
}

export const Words = ({ label, value, rows, most, lang, isPlain, help, onChange }: WordsProps) => (
  <label className={styles['field']}>
    <span className={styles['label']}>{label}</span>
    <textarea
      className={isPlain ? `field ${styles['plain']}` : 'field'}
      rows={rows}
      maxLength={most}
      autoComplete="off"
      dir="auto"
      lang={lang}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
    {help && <span className={styles['help']}>{help}</span>}
  </label>
)

type FaultedProps = {
  readonly id: string
  readonly label: string
  /** What is wrong, as a sentence; `null` where nothing is, or nobody asked yet. */
  readonly fault: string | null
  /** The control, with the id `<id>` and described by `<id>-fault`. */
  readonly children: ReactNode
  readonly below?: ReactNode
}

/** A field that can be wrong: the fault is said where it is, as soon as it is one. */
export const Faulted = ({ id, label, fault, children, below }: FaultedProps) => (
  <div className={styles['field']}>
    <label className={styles['label']} htmlFor={id}>
      {label}
    </label>
    {children}
    <p id={`${id}-fault`} role="status" className={fault ? styles['fault'] : ''}>
      {fault && (
        <>
          <Icon name="warning" size={16} />
          <span>
            <bdi>{fault}</bdi>
          </span>
        </>
      )}
    </p>
    {below}
  </div>
)

/** Two fields side by side, where there is room. */
export const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['pair']}>{children}</div>
)
