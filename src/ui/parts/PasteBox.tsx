// The box into which articles are pasted or dropped. The clipboard is always read by us, so that what is frozen and
// hashed is what was pasted, and nothing of its markup comes in. Files are read in a worker; see state/intake.ts.

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { isForUs, readPaste } from '../../dom/paste.ts'
import { addArticles, leadTo, targetOf } from '../../state/adding.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { faultOf, prepare } from '../../state/incoming.ts'
import { takeFiles, useIntake } from '../../state/intake.ts'
import { incomingOf, isPageSource } from '../../state/pasted.ts'
import { titleOf } from '../../core/article.ts'
import type { ArticleId } from '../../core/types.ts'
import { go, say, session, useSession } from '../../state/session.ts'
import { IntakeProgress } from './IntakeProgress.tsx'
import { IntakeReport } from './IntakeReport.tsx'
import { ariaKey } from './key-words.ts'
import { Key } from './Keys.tsx'
import styles from './PasteBox.module.css'
import { Proposal } from './Proposal.tsx'
import { Twin } from './Twin.tsx'
import { SHOWN_LIMIT, usePasted } from './usePasted.ts'
import { counted } from './words.ts'

type Props = {
  /** Whether the article joins the open case or starts a new one. */
  readonly on: 'open' | 'new'
  /** Takes the focus as soon as this is true. */
  readonly takesFocus: boolean
}

/** What happens after the article was added: it is opened, or the box is ready for the next one. */
type Then = 'read' | 'paste'

export const PasteBox = ({ on, takesFocus }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const pasted = usePasted(on === 'open' && caseId ? `${caseId}/paste` : 'paste')
  const { content, shown } = pasted
  const [fault, setFault] = useState<string | null>(null)
  const [twin, setTwin] = useState<ArticleId | null>(null)
  const [isPlain, setPlain] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const intake = useIntake()
  const field = useRef<HTMLTextAreaElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const caret = useRef<number | null>(null)
  const isBusy = useRef(false) // known at once, also to a second press before the next paint
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

  const forget = (): void => {
    setFault(null)
    setTwin(null)
  }
  const clear = (): void => {
    forget()
    setPlain(false)
    pasted.clear()
  }
  const take = (data: DataTransfer, kind: 'file' | 'drop', noText: string): void => {
    if (isBusy.current) return
    forget()
    if (data.files.length > 0 && !data.types.includes('text/plain'))
      return void takeFiles([...data.files], kind, targetOf(on))
    const read = readPaste(data)
    if (!read) return setFault(noText)
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    caret.current = pasted.take(read, selectionStart, selectionEnd)
    field.current?.focus()
  }
  const add = async (then: Then = 'read', keepBoth = false): Promise<void> => {
    if (isBusy.current || !content.text) return
    const reason = faultOf(content.text)
    forget()
    if (reason) return setFault(`Nothing was added. ${reason}`)
    isBusy.current = true
    setAdding(true)
    try {
      const target = targetOf(on)
      const asked = session.getState().route
      const incoming = await incomingOf({ ...content, isPlain })
      const inside = faultOf(incoming.text)
      if (inside) return setFault(`Nothing was added. ${inside}`)
      const added = await addArticles([await prepare(incoming)], target, { keepBoth, asked })
      const [article] = added.articles
      if (!added.caseId || !article) return
      if (!article.isNew) return setTwin(article.id)
      clear()
      if (then === 'read' || session.getState().route !== asked) {
        const place = { screen: 'reader', caseId: added.caseId, articleId: article.id } as const
        leadTo(place, asked, 'The article was added.')
      } else {
        const row = workbench().desk.getState().project.articles.get(article.id)
        say(`Added "${row ? titleOf(row) : 'the article'}". Paste the next one.`)
        const askAgain = (): void => session.setState({ pasteAsked: true })
        if (target !== 'new') askAgain()
        else {
          addEventListener('hashchange', askAgain, { once: true }) // the box of the case, not this one
          go({ screen: 'case', caseId: added.caseId })
        }
      }
    } catch (error) {
      console.error(error)
      setFault(BROKEN_OFF)
    } finally {
      isBusy.current = false
      setAdding(false)
    }
  }
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
            <About text={content.text} isHeld={content.isHeld} isSource={isSource} />
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
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label="Files to add"
            accept={ACCEPTED}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = '' // the same file can be chosen again
              forget()
              void takeFiles(chosen, 'file', targetOf(on))
            }}
          />
          <button
            ref={chooser}
            type="button"
            className="btn"
            disabled={isAdding || intake.kind === 'reading'}
            onClick={() => files.current?.click()}
          >
            Choose files
          </button>
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

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.pdf,.docx,.json,.touchstone,.zip,text/plain,text/html,application/pdf'

const BROKEN_OFF =
  'Nothing was added: reading it broke off. Reload the page, with a network where there is one; the box keeps what is in it.'

const noText =
  'The clipboard holds no text. Copy the words of the article and paste them here again.'
const noTextDropped =
  'There is no text in what was dropped. Copy the words of the article and paste them here.'

type AboutProps = {
  readonly text: string
  readonly isHeld: boolean
  readonly isSource: boolean
}

const About = ({ text, isHeld, isSource }: AboutProps) => {
  const words = useMemo(() => countWords(text), [text])
  if (!text) return 'Or drop files: text, HTML, PDF, Word, mail, zip, .json.'
  if (isSource) return 'The source of a page: the article will be taken out of it.'
  if (isHeld)
    return `The first ${grouped(SHOWN_LIMIT)} of ${grouped(text.length)} characters are shown. The whole text will be added.`
  return `${counted(words, 'word')}, ${counted(text.length, 'character')}`
}

/** Runs of letters between white space; a figure for orientation, cheap enough for every key. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const grouped = (n: number): string => n.toLocaleString('en')
