// The chain of custody of one article: how it came in, what was changed on the way, the two sums, and the original beside
// it; and where each thing that is known about it was read.

import { useEffect, useState } from 'react'
import type { Article } from '../../core/types.ts'
import { hiddenWordsOf } from '../../state/custody.ts'
import { isCorrectedByHand } from '../../state/revising.ts'
import { session } from '../../state/session.ts'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { noteInWords } from '../parts/note-words.ts'
import { useFocusBack } from '../parts/useFocusBack.ts'
import { moment } from '../parts/words.ts'
import styles from './CustodyDialog.module.css'
import { OriginalPart } from './OriginalPart.tsx'
import { statedRows } from './stated-words.ts'

type Props = { readonly article: Article }

export const CustodyDialog = ({ article }: Props) => {
  const { intake } = article
  useFocusBack()
  const isCorrected = isCorrectedByHand(article)
  const changed = (intake.notes ?? []).flatMap((note) => noteInWords(note) ?? [])
  return (
    <DialogFrame
      title="Where it comes from"
      canClose
      className={styles['popup']}
      finalFocus={false}
      onClose={() => session.setState({ custodyShown: false })}
    >
      <h3>What is known, and where it was read</h3>
      <table className={styles['stated']}>
        <tbody>
          {statedRows(article).map(({ name, words, source }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{words}</bdi>
              </td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>How it came in</h3>
      <dl className={styles['facts']}>
        <dt>Way</dt>
        <dd className="num">
          {isCorrected ? 'Corrected by hand' : WAYS[intake.kind]}, {moment(intake.at)}
        </dd>
        {intake.filename && (
          <>
            <dt>File</dt>
            <dd>
              <bdi>{intake.filename}</bdi>
            </dd>
          </>
        )}
        {(intake.mediaType ?? intake.encoding) && (
          <>
            <dt>Format</dt>
            <dd>{[intake.mediaType, intake.encoding].filter(Boolean).join(', ')}</dd>
          </>
        )}
        <dt>On the way</dt>
        <dd>
          {changed.length > 0 ? (
            <ul>
              {changed.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ) : (
            'nothing was changed'
          )}
        </dd>
        <dt>SHA-256, {isCorrected ? 'as typed' : 'original'}</dt>
        <dd className={styles['sum']}>{article.pastedHash}</dd>
        <dt>SHA-256, text</dt>
        <dd className={styles['sum']}>
          {article.textHash === article.pastedHash ? 'the same' : article.textHash}
        </dd>
      </dl>
      <Hidden article={article} />
      <OriginalPart article={article} />
    </DialogFrame>
  )
}

const WAYS: Readonly<Record<Article['intake']['kind'], string>> = {
  paste: 'Pasted',
  file: 'Opened as a file',
  drop: 'Dropped as a file',
  share: 'Shared from another app',
  import: 'Imported from a case file',
}

/** The words that no reader of the page could see, taken out of the original on request. */
const Hidden = ({ article }: Props) => {
  const has = article.intake.notes?.some((note) => note.startsWith('hidden:')) ?? false
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState<string | null>()
  useEffect(() => {
    if (!isOpen) return
    let isWanted = true
    void hiddenWordsOf(article)
      .catch(() => '')
      .then((found) => {
        if (isWanted) setWords(found)
      })
    return () => {
      isWanted = false
    }
  }, [isOpen, article])
  if (!has) return null
  return (
    <details className={styles['hidden']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Hidden text that was left out</summary>
      {isOpen && (
        <p className="quoted">
          {words === undefined
            ? 'Reading the original'
            : words === null
              ? 'The original is no longer kept, so it cannot be shown.'
              : words || 'It cannot be shown here. Download the original to see it.'}
        </p>
      )}
    </details>
  )
}
