// What is in a paste box: the very string that came from the clipboard as long as nobody edits it, a view of it
// that a text field can hold, and the draft that survives a reload.

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Read } from '../../dom/paste.ts'
import { drafts } from '../../state/app.ts'
import { ARTICLE_LIMIT } from '../../state/incoming.ts'

/** More than this is not put into a text field: browsers become slow long before they refuse. */
export const SHOWN_LIMIT = 20_000

/** `isHeld`: too long to be edited here; the beginning is shown and the whole is kept. */
export type Content = Read & { readonly isHeld: boolean }

export type Pasted = {
  readonly content: Content
  /** What the text field shows. */
  readonly shown: string
  /** The analyst edited the text field. */
  readonly type: (value: string) => void
  /** Words came in over a selection of the text field; gives the caret behind them. */
  readonly take: (read: Read, from: number, to: number) => number
  /** False until what was kept of it is there. */
  readonly isLoaded: boolean
  /** Another app's words take the whole box; true where what was in it is parked until the box is cleared. */
  readonly takeShare: (read: Read) => boolean
  /** Empties the box, or brings back what was parked. */
  readonly clear: () => void
  /** Takes back the last paste; false where words were typed since, which the field itself takes back. */
  readonly undo: () => boolean
  /** Pastes again what was taken back; false where there is nothing, or words were typed since. */
  readonly redo: () => boolean
}

export const empty: Content = { text: '', html: false, isHeld: false }

/** A paste: what was in the box before it, and after it. */
type Step = { readonly before: Content; readonly after: Content }

/** Pastes that can be taken back. */
const MOST_STEPS = 50

/** Keeps the content of a paste box under a key of the drafts. */
export const usePasted = (draftKey: string): Pasted => {
  const [content, setContent] = useState(empty)
  const [parked, setParked] = useState<Content | null>(null)
  const [isLoaded, setLoaded] = useState(false)
  // A browser forgets its own undo where the words of a field are set by us.
  const done = useRef<readonly Step[]>([])
  const undone = useRef<readonly Step[]>([])
  useEffect(() => {
    if (!content.text) return
    // Another tab may have put its own words, or none, into the same draft: the tab that is used now keeps what it shows.
    const keep = (): void => keepContent(draftKey, content)
    addEventListener('focus', keep)
    return () => removeEventListener('focus', keep)
  }, [draftKey, content])
  useEffect(() => {
    let wanted = true
    const parkedKey = `${draftKey}/parked`
    void Promise.all([loadContent(draftKey), loadContent(parkedKey)]).then(([kept, before]) => {
      if (!wanted) return
      // What was pasted meanwhile is newer than the draft.
      if (kept.text) setContent((now) => (now.text ? now : kept))
      if (before.text) setParked(before)
      setLoaded(true)
    })
    return () => {
      wanted = false
    }
  }, [draftKey])
  const set = useCallback(
    (next: Content): void => {
      setContent(next)
      keepContent(draftKey, next)
    },
    [draftKey],
  )
  const park = (what: Content | null): void => {
    setParked(what)
    keepContent(`${draftKey}/parked`, what ?? empty)
  }
  const shown = content.isHeld ? beginningOf(content.text) : asShown(content.text)
  return {
    content,
    shown,
    type: (value) =>
      set(
        value
          ? {
              text: value,
              html: content.html,
              ...(content.shared ? { shared: content.shared } : {}),
              isHeld: false,
            }
          : empty,
      ),
    take: (read, from, to) => {
      const next = content.isHeld ? held(read) : joined(content, shown, read, from, to)
      done.current = [...done.current, { before: content, after: next }].slice(-MOST_STEPS)
      undone.current = []
      set(next)
      return from + asShown(read.text).length
    },
    isLoaded,
    takeShare: (read) => {
      const isParked = content.text.trim() !== ''
      if (isParked) park(content)
      set(held(read))
      return isParked
    },
    clear: () => {
      done.current = []
      undone.current = []
      set(parked ?? empty)
      if (parked) park(null)
    },
    undo: () => {
      const step = done.current.at(-1)
      if (step?.after.text !== content.text) return false
      done.current = done.current.slice(0, -1)
      undone.current = [...undone.current, step]
      set(step.before)
      return true
    },
    redo: () => {
      const step = undone.current.at(-1)
      if (step?.before.text !== content.text) return false
      undone.current = undone.current.slice(0, -1)
      done.current = [...done.current, step]
      set(step.after)
      return true
    },
  }
}

/** The content after words came in over a selection of what is shown. */
export const joined = (
  before: Content,
  shown: string,
  read: Read,
  from: number,
  to: number,
): Content => {
  if (from === 0 && to === shown.length) return held(read)
  // Offsets are those of the text field; where it shows other line ends, its own text is the base.
  const base = before.text.length === shown.length ? before.text : shown
  return held({
    text: base.slice(0, from) + read.text + base.slice(to),
    html: before.html || read.html,
  })
}

const held = (read: Read): Content => ({ ...read, isHeld: read.text.length > SHOWN_LIMIT })

/** Line ends as a text field shows them. */
export const asShown = (text: string): string => text.replace(/\r\n?/g, '\n')

const beginningOf = (text: string): string =>
  asShown(text.slice(0, SHOWN_LIMIT)).replace(/[\uD800-\uDBFF]$/, '')

const keepContent = (key: string, { text: words, html, source, shared }: Content): void => {
  const text = words.length <= ARTICLE_LIMIT ? words : ''
  drafts().keep(key, text)
  drafts().keep(`${key}/html`, text && html ? 'html' : '')
  drafts().keep(`${key}/source`, text ? (source ?? '') : '')
  drafts().keep(`${key}/shared`, text && shared ? `${shared.url}\n${shared.title}` : '')
}

const loadContent = async (key: string): Promise<Content> => {
  const [text, html, source, shared] = await Promise.all([
    drafts().load(key),
    drafts().load(`${key}/html`),
    drafts().load(`${key}/source`),
    drafts().load(`${key}/shared`),
  ])
  const [url = '', ...title] = shared.split('\n')
  return held({
    text,
    html: html !== '',
    ...(source ? { source } : {}),
    ...(shared ? { shared: { url, title: title.join('\n') } } : {}),
  })
}
