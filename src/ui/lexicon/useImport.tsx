// A lexicon that comes in as a file: chosen or dropped, read, shown, and only then taken over.

import { useRef, useState, type ReactNode } from 'react'
import { acceptLexicon, readLexicon, type LexiconReport } from '../../state/lexicon-files.ts'
import { ImportFault } from '../parts/ImportFault.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import styles from './LexiconFiles.module.css'

export type Incoming = {
  readonly take: (files: Iterable<File>) => void
  readonly report: ReactNode
}

export const useImport = (): Incoming => {
  const [report, setReport] = useState<LexiconReport | null>(null)
  const latest = useRef(0)
  const take = (files: Iterable<File>): void => {
    const [first, ...others] = [...files]
    if (!first) return
    const turn = ++latest.current
    if (others.length > 0)
      return setReport({
        kind: 'refused',
        file: `${others.length + 1} files`,
        problems: [{ place: 'files', what: 'a lexicon is one file: choose one at a time' }],
      })
    void readLexicon(first).then((read) => {
      if (turn === latest.current) setReport(read) // an older file may answer after a newer one
    })
  }
  const close = (): void => {
    latest.current += 1
    setReport(null)
    document.querySelector<HTMLElement>('[data-import]')?.focus()
  }
  return {
    take,
    report: report && (
      <div className={styles['report']}>
        {report.kind === 'refused' ? (
          <>
            <h2 className="sr">Import</h2>
            <ImportFault {...report} />
            <button type="button" className="btn" onClick={close}>
              Close
            </button>
          </>
        ) : (
          <ImportPreview
            report={report}
            onAccept={() =>
              void acceptLexicon(report).then((isDone) => {
                if (isDone) close()
              })
            }
            onCancel={close}
          />
        )}
      </div>
    ),
  }
}
