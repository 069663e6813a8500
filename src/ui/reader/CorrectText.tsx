// Correcting the text: the whole of it in a plain field, what would become of the annotations, and what would change.
// Nothing is written before the analyst says so; what was typed is kept until then, also over a reload.

import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useId, useRef, useState } from 'react'
import type { Article } from '../../core/types.ts'
import { readPaste } from '../../dom/paste.ts'
import { drafts, useDesk } from '../../state/app.ts'
import { createComparing } from '../../state/comparing.ts'
import {
  anchorsInWords,
  revise,
  revisionPreview,
  type RevisionPreview,
} from '../../state/revising.ts'
import { say, session } from '../../state/session.ts'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { Differences } from '../parts/ComparedText.tsx'
import { DiffPane } from './DiffPane.tsx'
import { toText } from './to-text.ts'
import styles from './Versions.module.css'

type Props = { readonly article: Article; readonly text: string }

/** Longer texts (UTF-16 units) are not edited in a field: browsers become slow long before they refuse. */
export const EDITED_LIMIT = 200_000
/** Milliseconds without a key before the texts are compared. */
const PAUSE_MS = 350

/** `isHeld`: too long for a field, only its length is shown. */
type Wanted = { readonly text: string; readonly html: boolean; readonly isHeld: boolean }

export const CorrectText = ({ article, text }: Props) => {
  const caseId = useDesk(({ project }) => project.case?.id)
  const key = `${caseId}/revision/${article.id}`
  const isLong = text.length > EDITED_LIMIT
  const [wanted, setWanted] = useState<Wanted>(() => asIs(text))
  const [isPasting, setPasting] = useState(isLong)
  const [isBusy, setBusy] = useState(false)
  const { preview, again } = usePreview(article, wanted.text, text)
  const field = useRef<HTMLTextAreaElement>(null)
  const about = useId()
  useEffect(() => {
    let isOpen = true
    void drafts()
      .load(key)
      .then((kept) => {
        if (!isOpen || !kept) return
        setWanted((now) => (now.text === text ? { ...asIs(kept), html: false } : now))
        setPasting(false)
      })
    return () => {
      isOpen = false
    }
  }, [key, text])

  const want = (next: Wanted): void => {
    setWanted(next)
    // What is too long to be typed was pasted and can be pasted again.
    if (!next.isHeld) drafts().keep(key, next.text === text ? '' : next.text)
  }
  const close = (): void => session.setState({ versions: null })
  const begin = (): void => {
    want({ text: '', html: false, isHeld: false })
    setPasting(true)
    field.current?.focus()
  }
  const goBack = (): void => {
    want(asIs(text))
    setPasting(isLong)
    field.current?.focus()
  }
  const keep = async (): Promise<void> => {
    if (preview?.kind !== 'ready') return
    setBusy(true)
    if (await revise(article.id, wanted.text, { isHtml: wanted.html }, preview.compared)) {
      drafts().keep(key, '')
      close()
    } else setBusy(false)
  }
  const isReady = preview?.kind === 'ready' && !isBusy
  return (
    <DialogFrame
      title="Correct the text"
      className={styles['popup']}
      initialFocus={field}
      finalFocus={toText}
      onClose={close}
    >
      <Dialog.Description className={styles['about']} id={about}>
        {isPasting && isLong && wanted.text === text
          ? `This text has ${count(text.length)} characters, more than can be edited here. Paste its new version.`
          : 'The text as it is now stays readable as an earlier version. The annotations go over to the corrected one.'}
      </Dialog.Description>
      <textarea
        ref={field}
        className={`field ${styles['field']}`}
        aria-label={isPasting ? 'New version of the text' : 'Text'}
        aria-describedby={about}
        dir="auto"
        spellCheck={false}
        lang={article.language}
        placeholder="Paste the new version of this article here."
        value={wanted.isHeld || (isLong && wanted.text === text) ? '' : wanted.text}
        readOnly={isBusy}
        onChange={({ target }) => want({ text: target.value, html: wanted.html, isHeld: false })}
        onPaste={(event) => {
          const read = readPaste(event.clipboardData)
          if (!read)
            say('The clipboard holds no text. Copy the words of the article and paste them here.')
          const isAll = isPasting && (wanted.text === '' || wanted.text === text || wanted.isHeld)
          // Into a text that is there the field itself puts the words, so that its own undo knows them.
          if (read && !isAll && !read.html) return
          event.preventDefault()
          if (!read) return
          // The offsets are those of the field, which has line ends of its own.
          const { selectionStart, selectionEnd, value } = event.currentTarget
          const all = isAll
            ? read.text
            : value.slice(0, selectionStart) + read.text + value.slice(selectionEnd)
          want({
            text: all,
            html: read.html || wanted.html,
            isHeld: all.length > EDITED_LIMIT,
          })
        }}
      />
      <p className={`${styles['summary']} num`} role="status">
        {wanted.isHeld && `${count(wanted.text.length)} characters were pasted. `}
        {preview ? <Summary preview={preview} onAgain={again} /> : 'Comparing …'}
      </p>
      {preview?.kind === 'ready' && (
        <DiffPane>
          <Differences compared={preview.compared} />
        </DiffPane>
      )}
      <div className={`dialog-actions ${styles['actions']}`}>
        {isPasting && !isLong ? (
          <button type="button" className={`btn ${styles['first']}`} onClick={goBack}>
            Edit the text there is
          </button>
        ) : (
          <button type="button" className={`btn ${styles['first']}`} onClick={begin}>
            Paste a new version of this article
          </button>
        )}
        <Dialog.Close className="btn">Cancel</Dialog.Close>
        <button
          type="button"
          className="btn primary"
          disabled={!isReady}
          onClick={() => void keep()}
        >
          {preview?.kind === 'ready' ? `Keep as revision ${preview.number}` : 'Keep as revision'}
        </button>
      </div>
    </DialogFrame>
  )
}

/** What was found out, of which words, and at which try. */
type Known = {
  readonly wanted: string
  readonly tries: number
  readonly preview: RevisionPreview
}

/** What would become of the annotations; null while it is not known. It is found out when the hands rest. */
const usePreview = (
  { id }: Article,
  wanted: string,
  text: string,
): { readonly preview: RevisionPreview | null; readonly again: () => void } => {
  const [known, setKnown] = useState<Known | null>(null)
  const [tries, setTries] = useState(0)
  const [comparing] = useState(() => createComparing())
  useEffect(() => () => comparing.close(), [comparing])
  useEffect(() => {
    if (wanted === text) return
    let isWanted = true
    const timer = setTimeout(() => {
      void revisionPreview(comparing, id, wanted).then((preview) => {
        if (isWanted && preview) setKnown({ wanted, tries, preview })
      })
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [comparing, id, wanted, text, tries])
  const isNow = known?.wanted === wanted && known.tries === tries
  const preview = wanted === text ? UNCHANGED : isNow ? known.preview : null
  return { preview, again: () => setTries(tries + 1) }
}

const UNCHANGED: RevisionPreview = { kind: 'unchanged' }

type SummaryProps = { readonly preview: RevisionPreview; readonly onAgain: () => void }

const Summary = ({ preview, onAgain }: SummaryProps) => {
  if (preview.kind === 'unchanged') return 'Nothing is changed yet.'
  if (preview.kind === 'fault')
    return (
      <>
        <span className={styles['fault']}>{preview.reason}</span>{' '}
        {preview.mayHelp && (
          <button type="button" className="btn" onClick={onAgain}>
            Compare again
          </button>
        )}
      </>
    )
  const { certain, unsure, orphan } = preview.anchors
  if (certain + unsure + orphan === 0) return 'There are no annotations to carry over.'
  return (
    <>
      Annotations: <b>{anchorsInWords(preview.anchors)}</b>
    </>
  )
}

const asIs = (text: string): Wanted => ({
  text,
  html: false,
  isHeld: false,
})

const count = (n: number): string => n.toLocaleString('en')
