// The one hidden node that describes the sentence under the cursor for screen readers: `aria-describedby` of the
// sentence points at it. It stands outside of the article, so the prose stays prose.

import { useEffect, useRef } from 'react'
import { marksOf } from '../../core/project.ts'
import { afterFrame } from '../../dom/after-frame.ts'
import { DESCRIPTION_ID } from '../../dom/paint.ts'
import { workbench } from '../../state/app.ts'
import { marksOver } from '../../state/marks-index.ts'
import type { Reading } from '../../state/reading.ts'
import { sentenceDescription } from '../../state/sentence-words.ts'
import { session } from '../../state/session.ts'

export const SentenceDescription = ({ reading }: { readonly reading: Reading }) => {
  const node = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const element = node.current! // what is behind the frame may come when the reader is gone
    let cancel: (() => void) | null = null
    const write = (): void => {
      cancel = null
      const { cursor } = session.getState()
      const marks = marksOf(workbench().desk.getState().project, reading.articleId)
      element.textContent = cursor
        ? sentenceDescription(cursor, marksOver(reading, marks, cursor))
        : ''
    }
    const ask = (): void => {
      cancel ??= afterFrame(write)
    }
    write()
    const stopCursor = session.subscribe((now, before) => {
      if (now.cursor !== before.cursor) ask()
    })
    const stopMarks = workbench().desk.subscribe((now, before) => {
      if (now.project.annotations !== before.project.annotations) ask()
    })
    return () => {
      stopCursor()
      stopMarks()
      cancel?.()
    }
  }, [reading])
  return <p ref={node} id={DESCRIPTION_ID} hidden />
}
