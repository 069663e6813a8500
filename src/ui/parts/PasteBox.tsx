// The box into which articles are pasted or dropped. The clipboard is always read by us, so that what is frozen and
// hashed is what was pasted, and nothing of its markup comes in. Files are read in a worker; see state/intake.ts.

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { isForUs, readPaste } from '../../dom/paste.ts'
import { targetOf } from '../../state/adding.ts'
import { useDesk } from '../../state/app.ts'
import { takeFiles, useIntake } from '../../state/intake.ts'
import { isPageSource } from '../../state/pasted.ts'
import { say, session, useSession } from '../../state/session.ts'
import { FileChooser } from './FileChooser.tsx'
import { IntakeProgress } from './IntakeProgress.tsx'
import { IntakeReport } from './IntakeReport.tsx'
import { ariaKey } from './key-words.ts'
import { Key } from './Keys.tsx'
import { PasteAbout } from './PasteAbout.tsx'
import styles from './PasteBox.module.css'
import { Proposal } from './Proposal.tsx'
import { Twin } from './Twin.tsx'
import { useAdding, type Next } from './useAdding.ts'
import { usePasted } from './usePasted.ts'

type Props = {
  /** Whether the article joins the open case or starts a new one. */
  readonly on: 'open' | 'new'
  /** Takes the focus as soon as this is true. */
  readonly takesFocus: boolean
}

export const PasteBox = ({ on, takesFocus }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const pasted = usePasted(on === 'open' && caseId ? `${caseId}/paste` : 'paste')
  const { content, shown } = pasted
  const [isPlain, setPlain] = useState(false)
  const adding = useAdding()
  const { isAdding, fault, twin, forget } = adding
  const intake = useIntake()
  const field = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const caret = useRef<number | null>(null)
  const foot = useId()
  const isSource = useMemo(() => isPageSource({ ...content, isPlain }), [content, isPlain])

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const isAsked = useSession((state) => state.pasteAsked)
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    session.setState({ pasteAsked: false })
  }, [isAsked])
  const shared = useSession((state) => state.shared)
  useEffect(() => {
    // The box of a case is still there when the library was asked for; what waits in this one is read first.
    if (!shared || on !== 'new' || !pasted.isLoaded) return
    const { text, url, title } = shared
    const isParked = pasted.takeShare({ text, html: false, shared: { url, title } })
    session.setState({ shared: null })
    if (isParked) say('What was in the box comes back when this is added.')
    field.current?.focus()
  })
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  const clear = (): void => {
    forget()
    setPlain(false)
    pasted.clear()
  }
  const take = (data: DataTransfer, kind: 'file' | 'drop', noText: string): void => {
    if (adding.isBusy()) return
    forget()
    if (data.files.length > 0 && !data.types.includes('text/plain'))
      return void takeFiles([...data.files], kind, targetOf(on))
    const read = readPaste(data)
    if (!read) return adding.refuse(noText)
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    caret.current = pasted.take(read, selectionStart, selectionEnd)
    field.current?.focus()
  }
  const add = (next?: Next, keepBoth = false): Promise<void> =>
    adding.add({ ...content, isPlain }, { on, next, keepBoth, onAdded: clear })
  const toFiles = (): void => {
    requestAnimationFrame(() => chooser.current?.focus()) // it can be pressed again with the next paint
  }

  return (
    <>
      <div className={styles['box']}>
        <textarea
          ref={field}
          data-field="paste"
          aria-label="Article text"
          aria-describedby={foot}
          aria-invalid={fault !== null}
          className={styles['text']}
          dir="auto"
          spellCheck={false}
          placeholder="Paste an article here. Headline first, then the text. Cookie notices and comment forms are set aside for you."
          value={shown}
          readOnly={content.isHeld || isAdding}
          onChange={(event) => {
            forget()
            pasted.type(event.target.value)
          }}
          onPaste={(event) => {
            event.preventDefault()
            take(event.clipboardData, 'file', noText)
          }}
          onDragStart={(event) => event.preventDefault()} // words dragged inside the box would come in twice
          onDragOver={(event) => {
            if (isForUs(event.dataTransfer)) event.preventDefault()
          }}
          onDrop={(event) => {
            event.preventDefault()
            take(event.dataTransfer, 'drop', noTextDropped)
          }}
          onKeyDown={(event) => {
            const key = keyOf(event.nativeEvent)
            if (key === 'Mod+Z' || key === 'Mod+Shift+Z' || key === 'Mod+Y') {
              if (isAdding || !(key === 'Mod+Z' ? pasted.undo() : pasted.redo())) return
              forget()
              event.preventDefault()
              return
            }
            if (key !== 'Mod+Enter' && key !== 'Mod+Shift+Enter') return
            event.preventDefault()
            void add(key === 'Mod+Enter' ? 'read' : 'paste')
          }}
        />
        <Proposal content={content} isPlain={isPlain} isForCase={on === 'open'} />
        <div className={styles['foot']}>
          {fault && (
            <p role="alert" className={styles['fault']}>
              {fault}
            </p>
          )}
          {twin && <Twin articleId={twin} onKeepBoth={() => void add('read', true)} />}
          <p id={foot} className={`${styles['about']} num`}>
            <PasteAbout text={content.text} isHeld={content.isHeld} isSource={isSource} />
          </p>
          {(isSource || isPlain) && content.text && (
            <button type="button" className="btn" onClick={() => setPlain(!isPlain)}>
              {isPlain ? 'Take the article out of it' : 'Keep the source as text'}
            </button>
          )}
          {content.isHeld && (
            <button type="button" className="btn" disabled={isAdding} onClick={clear}>
              Clear
            </button>
          )}
          <FileChooser
            ref={chooser}
            isDisabled={isAdding || intake.kind === 'reading'}
            onChosen={(chosen) => {
              forget()
              void takeFiles(chosen, 'file', targetOf(on))
            }}
          />
          <button
            type="button"
            className={`btn primary ${styles['add']}`}
            aria-keyshortcuts={ariaKey('Mod+Enter')}
            disabled={!content.text || isAdding}
            onClick={() => void add()}
          >
            {isAdding ? 'Adding' : 'Add article'}
            <span className={styles['keys']} aria-hidden="true">
              <Key name="Mod+Enter" />
            </span>
          </button>
        </div>
      </div>
      <IntakeProgress onCancelled={toFiles} />
      <IntakeReport on={on} onClosed={toFiles} />
    </>
  )
}

const noText =
  'The clipboard holds no text. Copy the words of the article and paste them here again.'
const noTextDropped =
  'There is no text in what was dropped. Copy the words of the article and paste them here.'
