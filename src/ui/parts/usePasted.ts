// What is in a paste box: the very string that came from the clipboard as long as nobody edits it, a view of it
// that a text field can hold, and the draft that survives a reload.

import { useCallback, useEffect, useState } from 'react'
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
  readonly clear: () => void
  /** False until the draft was looked for. */
  readonly isLoaded: boolean
}

export const empty: Content = { text: '', html: false, isHeld: false }

/** Keeps the content of a paste box under a key of the drafts. */
export const usePasted = (draftKey: string): Pasted => {
  const [content, setContent] = useState(empty)
  const [loaded, setLoaded] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void loadContent(draftKey).then((kept) => {
      // What was pasted meanwhile is newer than the draft.
      if (!wanted) return
      if (kept.text) setContent((now) => (now.text ? now : kept))
      setLoaded(draftKey)
    })
    return () => {
      wanted = false
    }
  }, [draftKey])
  const set = useCallback(
    (next: Content): void => {
      setContent(next)
      const text = next.text.length <= ARTICLE_LIMIT ? next.text : ''
      drafts().keep(draftKey, text)
      drafts().keep(`${draftKey}/html`, text && next.html ? 'html' : '')
      drafts().keep(`${draftKey}/source`, text ? (next.source ?? '') : '')
    },
    [draftKey],
  )
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
      set(next)
      return from + asShown(read.text).length
    },
    clear: () => set(empty),
    isLoaded: loaded === draftKey,
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

const loadContent = async (key: string): Promise<Content> => {
  const [text, html, source] = await Promise.all([
    drafts().load(key),
    drafts().load(`${key}/html`),
    drafts().load(`${key}/source`),
  ])
  return held({ text, html: html !== '', ...(source ? { source } : {}) })
}
