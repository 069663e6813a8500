// Reads everything once and says whether it is sound.

import { useState } from 'react'
import { checkEverything, type Checked } from '../../state/integrity.ts'
import { ProblemList } from '../parts/ProblemList.tsx'
import { counted } from '../parts/words.ts'
import styles from './IntegrityCheck.module.css'

type State =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking'; readonly done: number; readonly all: number }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly reason: string }

export const IntegrityCheck = () => {
  const [state, setState] = useState<State>({ kind: 'unchecked' })
  const check = async (): Promise<void> => {
    setState({ kind: 'checking', done: 0, all: 0 })
    try {
      const checked = await checkEverything((done, all) =>
        setState({ kind: 'checking', done, all }),
      )
      setState({ kind: 'checked', checked })
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const isSound = state.kind === 'checked' && state.checked.problems.length === 0
  return (
    <section className="card" aria-labelledby="integrity-heading">
      <h2 id="integrity-heading">Integrity</h2>
      <p className={styles['text']}>
        Reads every case with its texts, compares every quote with the words at its place and every
        text with the hash it was kept with.
      </p>
      <button
        type="button"
        className="btn"
        aria-disabled={state.kind === 'checking'}
        onClick={() => {
          if (state.kind !== 'checking') void check()
        }}
      >
        Check integrity
      </button>
      <output className={`${styles['result']} ${isSound ? styles['sound'] : ''}`}>
        {sentenceOf(state)}
      </output>
      {state.kind === 'checked' && !isSound && (
        <ProblemList
          problems={state.checked.problems.map(({ title, place, what }) => ({
            place,
            what: `${what} (${title})`,
          }))}
        />
      )}
    </section>
  )
}

const sentenceOf = (state: State): string => {
  switch (state.kind) {
    case 'unchecked':
      return ''
    case 'checking':
      return state.all === 0
        ? 'Checking'
        : `Checking case ${Math.min(state.done + 1, state.all)} of ${state.all}`
    case 'failed':
      return `The check could not be finished: ${state.reason}`
    case 'checked': {
      const { cases, articles, annotations, problems } = state.checked
      const what = `Checked ${counted(cases, 'case')}, ${counted(articles, 'article')}, ${counted(annotations, 'annotation')}`
      return problems.length === 0
        ? `${what}: all sound.`
        : `${what}: ${counted(problems.length, 'problem')}. Nothing was changed. Download everything before you go on.`
    }
  }
}
