// A permalink lands on its words, also when they stand elsewhere by now.

import { isBoundary } from '../text/code-points.ts'
import { find } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { annotationOn } from '../core/annotation.ts'
import { marksOf } from '../core/project.ts'
import { workbench } from './app.ts'
import type { Route } from './route.ts'
import { sentenceAt, sentenceNumbered } from './reading.ts'
import { moveCursor, say, session } from './session.ts'

/** Puts the cursor on the words or the numbered sentence of a reader route; says where they moved, or that they are not there. */
export const followPermalink = (route: Extract<Route, { screen: 'reader' }>): void => {
  const { reading, cursor } = session.getState()
  const { span, quote, sentence } = route
  const numbered = reading && sentence ? sentenceNumbered(reading, sentence) : null
  if (numbered && cursor?.start !== numbered.start) return moveCursor(numbered)
  if (!reading || (!span && !quote)) return
  if (span && (quote === undefined || reading.text.slice(span.start, span.end) === quote))
    return show(span)
  if (quote === undefined) return
  const found = find(reading.text, { exact: quote, prefix: '', suffix: '' }, span?.start)
  const there =
    found.kind === 'unsure' ? found.proposals[0] : found.kind === 'orphan' ? undefined : found.span
  if (!there) return say(`These words are not in this text: “${quote}”`, { tone: 'problem' })
  show(there)
  const moved = there.start - (span?.start ?? there.start)
  if (moved !== 0)
    say(`Moved: found ${Math.abs(moved)} characters ${moved > 0 ? 'later' : 'earlier'}.`)
}

const show = (span: Span): void => {
  const { reading } = session.getState()
  if (!reading || span.start >= span.end || span.end > reading.text.length) return
  if (!isBoundary(reading.text, span.start) || !isBoundary(reading.text, span.end)) return
  const marks = marksOf(workbench().desk.getState().project, reading.articleId)
  const there = annotationOn(marks, span)
  session.setState({
    cursor: sentenceAt(reading, span.start),
    selection: there ? null : span,
    active: there?.id ?? null,
  })
}
