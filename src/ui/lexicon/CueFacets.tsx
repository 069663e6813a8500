// What narrows the list of cues: words, classes, tiers, languages, what the case changed and what decisions moved. All of
// it stands in the address.

import { useEffect, useId, useRef, useState } from 'react'
import { CUE_CLASSES } from '../../core/schema.ts'
import {
  countsIn,
  languagesIn,
  STANDINGS,
  type CueRow,
  type LexiconView,
} from '../../state/lexicon-rows.ts'
import { changeLexiconView } from '../../state/lexicon-view.ts'
import { Icon } from '../parts/Icon.tsx'
import { CLASS_NAME, languageName, STANDING_NAME } from './cue-words.ts'
import styles from './CueFacets.module.css'
import { ClassGlyph } from './CueGlyph.tsx'

type Props = {
  readonly rows: readonly CueRow[]
  readonly shown: number
  readonly view: LexiconView
}

export const CueFacets = ({ rows, shown, view }: Props) => {
  const counts = countsIn(rows, view)
  const count = (key: string): number => counts[key] ?? 0
  const languages = languagesIn(rows)
  const isNarrowed = shown < rows.length
  return (
    <search aria-label="Filters" className={styles['facets']}>
      <WordField text={view.text} label="Search cues" />
      <fieldset aria-label="Class" className={styles['chips']}>
        {CUE_CLASSES.map((each) => (
          <button
            key={each}
            type="button"
            className={styles['chip']}
            aria-pressed={view.classes.includes(each)}
            onClick={() =>
              changeLexiconView({
                classes: view.classes.includes(each)
                  ? view.classes.filter((other) => other !== each)
                  : [...view.classes, each],
              })
            }
          >
            <ClassGlyph of={each} />
            {CLASS_NAME[each]} <span className="num">{count(`class ${each}`)}</span>
          </button>
        ))}
      </fieldset>
      <fieldset aria-label="In this case" className={styles['chips']}>
        {(['own', 'moved'] as const).map((only) => (
          <button
            key={only}
            type="button"
            className={styles['chip']}
            aria-pressed={view.only === only}
            onClick={() => changeLexiconView({ only: view.only === only ? null : only })}
          >
            {ONLY_NAME[only]} <span className="num">{count(`only ${only}`)}</span>
          </button>
        ))}
      </fieldset>
      <select
        aria-label="Tier"
        className={`field ${styles['select']}`}
        value={view.standing ?? ''}
        onChange={({ target }) =>
          changeLexiconView({ standing: STANDINGS.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">All tiers</option>
        {STANDINGS.map((each) => (
          <option key={each} value={each}>
            {STANDING_NAME[each]} ({count(`standing ${each}`)})
          </option>
        ))}
      </select>
      {languages.length > 1 && (
        <select
          aria-label="Language"
          className={`field ${styles['select']}`}
          value={view.language ?? ''}
          onChange={({ target }) => changeLexiconView({ language: target.value || null })}
        >
          <option value="">All languages</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageName(each)} ({count(`language ${each}`)})
            </option>
          ))}
        </select>
      )}
      {isNarrowed && (
        <button type="button" className="btn quiet" onClick={clearFacets}>
          Clear filters
        </button>
      )}
    </search>
  )
}

const ONLY_NAME = { own: 'Changed here', moved: 'Moved by decisions' } as const

export const clearFacets = (): void =>
  changeLexiconView({ text: '', classes: [], standing: null, language: null, only: null })

type FieldProps = { readonly text: string; readonly label: string }

/** The words stand in the address as they are typed; the first letter is a place to come back to. */
export const WordField = ({ text, label }: FieldProps) => {
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
          const isFirst = typed === ''
          setTyped(target.value)
          sent.current = target.value
          changeLexiconView({ text: target.value }, !isFirst)
        }}
      />
    </div>
  )
}
