// The original beside the stored text: taken away, dropped, or read once more in another way.

import { useState } from 'react'
import type { Article } from '../../core/types.ts'
import { ENCODINGS, isPasted, readAgain } from '../../state/custody.ts'
import { downloadOriginal, dropTheOriginal, useOriginal } from '../../state/originals.ts'
import { isCorrectedByHand } from '../../state/revising.ts'
import { session } from '../../state/session.ts'
import { size } from '../parts/words.ts'
import styles from './CustodyDialog.module.css'

type Props = { readonly article: Article }

export const OriginalPart = ({ article }: Props) => {
  const original = useOriginal(article)
  const [isAsked, setAsked] = useState(false)
  if (original === undefined) return null
  if (original === null)
    return (
      <section className={styles['original']}>
        <h3>Original</h3>
        <p>
          {isCorrectedByHand(article)
            ? 'This text was corrected by hand. What came in belongs to the earlier text: open that and look there.'
            : article.textHash === article.pastedHash
              ? 'The stored text is what came in, byte for byte; nothing more is kept.'
              : 'The original is not kept on this device.'}
        </p>
      </section>
    )
  return (
    <section className={styles['original']}>
      <h3>Original</h3>
      <p className="num">
        {original.mediaType}, {size(original.size)}, kept as it came.
      </p>
      <div className={styles['actions']}>
        <button type="button" className="btn" onClick={() => void downloadOriginal(article)}>
          Download it
        </button>
        {isAsked ? (
          <>
            <button
              type="button"
              className="btn danger"
              onClick={() => void dropTheOriginal(article)}
            >
              Yes, drop it for good
            </button>
            <button type="button" className="btn" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="btn" onClick={() => setAsked(true)}>
            Drop it
          </button>
        )}
      </div>
      {isAsked && (
        <p role="alert">
          The stored text and its sums stay. The original itself cannot be brought back.
        </p>
      )}
      <ReadAgain article={article} mediaType={original.mediaType} />
    </section>
  )
}

/** A page or text that was read wrongly is read once more; the result is a new revision. */
const ReadAgain = ({ article, mediaType }: Props & { readonly mediaType: string }) => {
  const isPage = mediaType === 'text/html'
  const isText = isPage || (mediaType.startsWith('text/') && !isPasted(article))
  const [encoding, setEncoding] = useState(article.intake.encoding ?? 'utf-8')
  const [isWhole, setWhole] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  if (!isText || article.status === 'locked') return null
  const read = async (): Promise<void> => {
    setFault(null)
    const reason = await readAgain(article, encoding, isWhole ? 'whole-page' : 'article')
    if (reason) setFault(reason)
    else session.setState({ custodyShown: false })
  }
  return (
    <form
      className={styles['again']}
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      {!isPasted(article) && (
        <label>
          Encoding
          <select
            className="field"
            value={encoding}
            onChange={(event) => setEncoding(event.target.value)}
          >
            {[...new Set([encoding, ...ENCODINGS])].map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        </label>
      )}
      {isPage && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setWhole(event.target.checked)}
          />
          All words of the page
        </label>
      )}
      <button type="submit" className="btn">
        Read it again
      </button>
      <p>The result becomes a new revision; the annotations are carried over.</p>
      {fault && (
        <p role="alert" className={styles['fault']}>
          {fault}
        </p>
      )}
    </form>
  )
}
