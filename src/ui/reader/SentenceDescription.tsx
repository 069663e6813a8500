// The one hidden node that describes the sentence under the cursor for screen readers: `aria-describedby` of the
// sentence points at it. It stands outside of the article, so the prose stays prose.

import { useEffect, useRef } from 'react'
import type { Placed } from '../../core/annotation.ts'
import { marksOf } from '../../core/project.ts'
import { afterFrame } from '../../dom/after-frame.ts'
import { DESCRIPTION_ID } from '../../dom/paint.ts'
import { workbench } from '../../state/app.ts'
import { keyFor } from '../../state/commands.ts'
import { marksOver } from '../../state/marks-index.ts'
import { suggestionsOn } from '../../state/open-suggestions.ts'
import type { Reading } from '../../state/reading.ts'
import { sentenceDescription } from '../../state/sentence-words.ts'
import { session } from '../../state/session.ts'
import { suggestedInWords } from '../../state/suggested-in-words.ts'
import { onSuggestions, openHere } from '../../state/suggesting.ts'
import { worthChecking } from '../../state/worth-checking.ts'
import type { Span } from '../../text/span.ts'
import { shownParts } from '../parts/key-words.ts'

export const SentenceDescription = ({ reading }: { readonly reading: Reading }) => {
  const node = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const element = node.current! // what is behind the frame may come when the reader is gone
    let cancel: (() => void) | null = null
    const write = (): void => {
      cancel = null
      const { cursor } = session.getState()
      const marks = marksOf(workbench().desk.getState().project, reading.articleId)
      const words = cursor ? wordsOn(reading, cursor, marksOver(reading, marks, cursor)) : ''
      if (element.textContent !== words) element.textContent = words
    }
    const ask = (): void => {
      cancel ??= afterFrame(write)
    }
    write()
    const stopCursor = session.subscribe((now, before) => {
      if (now.cursor !== before.cursor) ask()
    })
    // Of annotations, too: what is open follows from them.
    const stopSuggesting = onSuggestions(ask)
    return () => {
      stopSuggesting()
      stopCursor()
      cancel?.()
    }
  }, [reading])
  return <p ref={node} id={DESCRIPTION_ID} hidden />
}

const wordsOn = (reading: Reading, sentence: Span, marks: readonly Placed[]): string => {
  const suggested = suggestionsOn(openHere(), sentence)
  const toCheck = worthChecking(sentence)
  return [
    sentenceDescription(sentence, marks, suggestedInWords(reading.text, suggested, acceptKey())),
    ...(toCheck ? [`${toCheck}.`] : []),
  ].join(' ')
}

/** The key that accepts, as it stands on the keyboard; `null` where none does. */
const acceptKey = (): string | null => {
  const key = keyFor('suggestion.accept')
  return key === undefined ? null : shownParts(key).join('+')
}
