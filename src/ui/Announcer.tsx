// The one live region of the app for what the hands do: own changes as soon as they are saved, moves of the cursor, which
// the keys make without moving the focus, how the reading of files goes, and once for an article how many suggestions
// came. It speaks after the frame, at most once a second.

import { useEffect, useRef } from 'react'
import { isPlaced } from '../core/annotation.ts'
import type { Recorded } from '../core/change.ts'
import { marksOf } from '../core/project.ts'
import type { AnnotationId, ArticleId } from '../core/types.ts'
import { afterFrame } from '../dom/after-frame.ts'
import {
  changeInWords,
  ownChangeAfter,
  suggestionsCame,
  whereaboutsInWords,
  type Progress,
} from '../state/announce.ts'
import { workbench } from '../state/app.ts'
import { marksOver } from '../state/marks-index.ts'
import { suggestionsOn } from '../state/open-suggestions.ts'
import { onSuggestions, openHere, suggesting } from '../state/suggesting.ts'
import type { UndoStack } from '../state/undo-stack.ts'
import { session } from '../state/session.ts'
import { overlaps } from '../text/span.ts'
import { countCoded, numberOf, sentencesToCode } from '../state/progress.ts'
import { speakOfIntake } from './intake-voice.ts'

const PAUSE_MS = 1_000

export const Announcer = () => {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => announceIn(region.current!), [])
  return (
    <div ref={region} className="sr" aria-live="polite" aria-atomic="true" id="announcements" />
  )
}

/** Speaks into an element until the returned function is called. */
const announceIn = (region: HTMLElement): (() => void) => {
  const { desk } = workbench()
  let change: Recorded | null = null // the last one that is not said yet
  let moved = false
  let news = '' // of the files that are read
  let came = '' // how many suggestions there are for what was opened
  const told = new Set<ArticleId>() // an article's suggestions come once and are then only others
  let cancel: (() => void) | null = null
  let spokenAt = -PAUSE_MS
  let known = newestOf(desk.getState().stack)

  const speak = (): void => {
    cancel = null
    const words = [
      change && changeInWords(change, progressNow()),
      news,
      came,
      moved && !isHere(change) && hereInWords(),
    ]
    change = null
    moved = false
    news = ''
    came = ''
    const text = words.filter(Boolean).join(' ')
    if (!text) return
    spokenAt = performance.now()
    // The same words again are news only where the text differs: a no-break space is not heard.
    region.textContent = region.textContent === text ? `${text}\u00A0` : text
  }
  const ask = (): void => {
    if (cancel) return
    // A key press pays for a timer and nothing more: the words are made behind the frame.
    const pause = Math.max(0, spokenAt + PAUSE_MS - performance.now())
    const timer = setTimeout(() => {
      cancel = afterFrame(speak)
    }, pause)
    cancel = () => clearTimeout(timer)
  }

  const stopDesk = desk.subscribe((now, before) => {
    if (now.stack === before.stack) return
    const isOpening = now.project.case?.id !== before.project.case?.id
    const own = isOpening ? null : ownChangeAfter(now.stack, known)
    known = Math.max(known, newestOf(now.stack))
    if (!own || isBatch(own)) return
    change = own
    ask()
  })
  const stopSession = session.subscribe((now, before) => {
    if (now.reading !== before.reading || !now.reading) return // opening is told by the focus
    const isElsewhere =
      now.cursor !== before.cursor ||
      (now.selection !== before.selection && now.selection !== null) ||
      // What was just tagged is shown as well, and said as a change already.
      (now.active !== before.active && now.active !== null && !isOf(change, now.active))
    if (!isElsewhere || !now.cursor) return
    moved = true
    ask()
  })
  const stopIntake = speakOfIntake((words) => {
    news = words
    ask()
  })
  const stopSuggesting = onSuggestions(() => {
    const { articleId, state } = suggesting.getState()
    if (!articleId || state !== 'ready' || told.has(articleId)) return
    const { length } = openHere()
    if (length === 0) return
    told.add(articleId)
    came = suggestionsCame(length)
    ask()
  })
  return () => {
    stopSuggesting()
    stopIntake()
    stopDesk()
    stopSession()
    cancel?.()
  }
}

/** Files that were added together: their report is told, or the message that leads to it. */
const isBatch = ({ label }: Recorded): boolean => /^Add \d/.test(label)

const newestOf = ({ undo, redo }: UndoStack): number =>
  Math.max(undo.at(-1)?.seq ?? 0, redo.at(-1)?.seq ?? 0)

const isOf = (change: Recorded | null, id: AnnotationId): boolean =>
  change?.edits.some((edit) => edit.table === 'annotations' && edit.id === id) ?? false

/** True where the change lies in the sentence under the cursor: its words say enough. */
const isHere = (change: Recorded | null): boolean => {
  const { cursor } = session.getState()
  return (
    change?.edits.some(
      ({ table, after }) =>
        table === 'annotations' && after && cursor && isPlaced(after) && overlaps(after, cursor),
    ) ?? false
  )
}

const progressNow = (): Progress => {
  const { reading } = session.getState()
  const sentences = reading && sentencesToCode(reading)
  if (!sentences) return null
  const marks = marksOf(workbench().desk.getState().project, reading.articleId)
  return { coded: countCoded(sentences, marks), of: sentences.length }
}

const hereInWords = (): string => {
  const { reading, cursor, selection, active } = session.getState()
  if (!reading || !cursor) return ''
  // In the list the option under the cursor speaks for itself; words that are selected in it do not.
  if (!selection && document.activeElement?.role === 'listbox') return ''
  const all = marksOf(workbench().desk.getState().project, reading.articleId)
  const shown = active ? all.get(active) : undefined
  const sentences = sentencesToCode(reading)
  return whereaboutsInWords({
    text: reading.text,
    cursor,
    selection,
    shown: shown && isPlaced(shown) ? shown : null,
    marks: marksOver(reading, all, cursor),
    suggested: suggestionsOn(openHere(), cursor),
    number: numberOf(sentences, cursor),
    of: sentences?.length ?? null,
  })
}
