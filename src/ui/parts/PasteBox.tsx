// The box into which articles are pasted or dropped. The clipboard is always read by us, so that what is frozen and
// hashed is what was pasted, and nothing of its markup comes in.

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { holdsFiles, isForUs, readPaste } from '../../dom/paste.ts'
import { useDesk } from '../../state/app.ts'
import { faultOf, keepArticle } from '../../state/articles.ts'
import { session, useSession } from '../../state/session.ts'
import { ariaKey } from './key-words.ts'
import { Key } from './Keys.tsx'
import styles from './PasteBox.module.css'
import { SHOWN_LIMIT, usePasted } from './usePasted.ts'
import { counted } from './words.ts'

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
  const [fault, setFault] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null)
  const isBusy = useRef(false) // known at once, also to a second press before the next paint
  const foot = useId()

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const isAsked = useSession((state) => state.pasteAsked)
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    session.setState({ pasteAsked: false })
  }, [isAsked])
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  const take = (data: DataTransfer, noText: string): void => {
    if (isBusy.current) return
    const read = readPaste(data)
    if (!read) return setFault(holdsFiles(data) ? noFiles : noText)
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    setFault(null)
    caret.current = pasted.take(read, selectionStart, selectionEnd)
    field.current?.focus()
  }
  const add = async (): Promise<void> => {
    if (isBusy.current || !content.text) return
    const reason = faultOf(content.text)
    setFault(reason && `Nothing was added. ${reason}`)
    if (reason) return
    isBusy.current = true
    setAdding(true)
    try {
      if (await keepArticle(content, on)) pasted.clear()
    } finally {
      isBusy.current = false
      setAdding(false)
    }
  }

  return (
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
        placeholder="Paste an article here. Headline first, then the text."
        value={shown}
        readOnly={content.isHeld || isAdding}
        onChange={(event) => {
          setFault(null)
          pasted.type(event.target.value)
        }}
        onPaste={(event) => {
          event.preventDefault()
          take(event.clipboardData, noText)
        }}
        onDragStart={(event) => event.preventDefault()} // words dragged inside the box would come in twice
        onDragOver={(event) => {
          if (isForUs(event.dataTransfer)) event.preventDefault()
        }}
        onDrop={(event) => {
          event.preventDefault()
          take(event.dataTransfer, noTextDropped)
        }}
        onKeyDown={(event) => {
          if (keyOf(event.nativeEvent) !== 'Mod+Enter') return
          event.preventDefault()
          void add()
        }}
      />
      <div className={styles['foot']}>
        {fault && (
          <p role="alert" className={styles['fault']}>
            {fault}
          </p>
        )}
        <p id={foot} className={`${styles['about']} num`}>
          <About text={content.text} isHeld={content.isHeld} />
        </p>
        {content.isHeld && (
          <button type="button" className="btn" disabled={isAdding} onClick={pasted.clear}>
            Clear
          </button>
        )}
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
  )
}

const noText =
  'The clipboard holds no text. Copy the words of the article and paste them here again.'
const noTextDropped =
  'There is no text in what was dropped. Copy the words of the article and paste them here.'
const noFiles =
  'The clipboard holds no text. Files and pictures cannot be read here: open the file, copy its words and paste them.'

type AboutProps = { readonly text: string; readonly isHeld: boolean }

const About = ({ text, isHeld }: AboutProps) => {
  const words = useMemo(() => countWords(text), [text])
  if (!text) return 'Words only: pictures and layout are left out.'
  if (isHeld)
    return `The first ${grouped(SHOWN_LIMIT)} of ${grouped(text.length)} characters are shown. The whole text will be added.`
  return `${counted(words, 'word')}, ${counted(text.length, 'character')}`
}

/** Runs of letters between white space; a figure for orientation, cheap enough for every key. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const grouped = (n: number): string => n.toLocaleString('en')
