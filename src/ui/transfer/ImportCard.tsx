// A file comes in: chosen or dropped, read, reported, and only then added.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { acceptImport, readImport, type ImportReport } from '../../state/files.ts'
import { takeOffered, useOfferedImport } from '../../state/import-offer.ts'
import { Icon } from '../parts/Icon.tsx'
import { ImportFault } from '../parts/ImportFault.tsx'
import { ImportSummary } from './ImportSummary.tsx'
import { useFileDrop } from '../parts/useFileDrop.ts'
import styles from './ImportCard.module.css'

type Ready = Extract<ImportReport, { kind: 'ready' }>

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly report: Extract<ImportReport, { kind: 'refused' }> }
  | { readonly kind: 'ready'; readonly report: Ready; readonly isAdding: boolean }

export const ImportCard = () => {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const card = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(0)

  const read = async (file: File): Promise<void> => {
    const turn = ++latest.current
    setState({ kind: 'reading', file: file.name })
    const report = await readImport(file)
    if (turn === latest.current) setState(shown(report)) // an older file may answer after a newer one
  }
  const offered = useOfferedImport()
  const readOffered = useEffectEvent((file: File) => {
    takeOffered()
    void read(file)
  })
  useEffect(() => {
    if (offered) queueMicrotask(() => readOffered(offered))
  }, [offered])
  const take = (files: FileList | null): void => {
    const [first, ...others] = [...(files ?? [])]
    if (first && others.length === 0) void read(first)
    else if (first) setState(shown(several(others.length + 1)))
  }
  const cancel = (): void => {
    setState({ kind: 'waiting' })
    button.current?.focus()
  }
  const add = async (report: Ready): Promise<void> => {
    setState({ kind: 'ready', report, isAdding: true })
    const outcome = await acceptImport(report)
    setState(
      outcome.kind === 'done' || outcome.kind === 'nothing' ? { kind: 'waiting' } : shown(report),
    )
  }
  const isOver = useFileDrop(card, take)

  return (
    <section
      ref={card}
      className={`card ${styles['card']} ${isOver ? styles['over'] : ''}`}
      aria-labelledby="import-heading"
    >
      <h2 id="import-heading">Import</h2>
      <div className={styles['row']}>
        <button ref={button} type="button" className="btn" onClick={() => input.current?.click()}>
          <Icon name="import" /> Import
        </button>
        <input
          ref={input}
          type="file"
          className={styles['input']}
          aria-label="File to import"
          accept=".json,application/json"
          tabIndex={-1} // the button beside it opens the same chooser
          onChange={(event) => {
            take(event.target.files)
            event.target.value = '' // the same file may be chosen again
          }}
        />
        <span className={styles['hint']}>
          or drop a case file (<span className={styles['ending']}>.touchstone.json</span>) here
        </span>
      </div>
      <p className={styles['about']}>
        You see what it would add before anything is written. What is here already is never
        overwritten.
      </p>
      <output className={state.kind === 'reading' ? styles['reading'] : 'sr'}>
        {state.kind === 'reading' && (
          <>
            Reading <bdi>{state.file}</bdi>
          </>
        )}
      </output>
      {state.kind === 'refused' && <ImportFault {...state.report} />}
      {state.kind === 'ready' && (
        <ImportSummary
          key={`${state.report.caseId} ${state.report.file}`}
          report={state.report}
          isAdding={state.isAdding}
          onAdd={add}
          onCancel={cancel}
        />
      )}
    </section>
  )
}

const shown = (report: ImportReport): State =>
  report.kind === 'refused'
    ? { kind: 'refused', report }
    : { kind: 'ready', report, isAdding: false }

const several = (count: number): ImportReport => ({
  kind: 'refused',
  file: `A drop of ${count} files`,
  problems: [{ place: 'files', what: 'bring them in one at a time' }],
})
