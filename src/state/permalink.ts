// A permalink lands on its words, also when they stand elsewhere by now or were changed by a correction.

import { graphemeEnd, graphemeStart } from '../text/graphemes.ts'
import { relocated, type Relocated } from '../text/relocate.ts'
import { sameSpan, type Span } from '../text/span.ts'
import { activeOn } from './marks-here.ts'
import type { Route } from './route.ts'
import { sentenceAt, sentenceNumbered } from './reading.ts'
import { moveCursor, say, session } from './session.ts'
import { isolated } from '../text/direction.ts'

/** Puts the cursor on the words or the numbered sentence of a reader route; says where they moved, or that they are not there. */
export const followPermalink = (route: Extract<Route, { screen: 'reader' }>): void => {
  const { reading, cursor } = session.getState()
  const { span, quote, sentence } = route
  const numbered = reading && sentence ? sentenceNumbered(reading, sentence) : null
  if (numbered && cursor?.start !== numbered.start) return moveCursor(numbered)
  if (!reading || (!span && !quote)) return
  if (quote === undefined) return show(span!) // one of the two is there
  const found = relocated(reading.text, quote, span)
  if (!found)
    return say(`These words are not in this text any more: “${isolated(quote)}”`, {
      tone: 'problem',
    })
  show(found.span)
  const words = movedInWords(found, span)
  if (found.kind === 'changed')
    say(`These words were changed${words && `, ${words}`}. They were: “${isolated(quote)}”`)
  else if (words) say(`Moved: found ${words}.`)
}

/** "12 characters later"; nothing where they stand in their place. */
const movedInWords = ({ span }: Relocated, from: Span | undefined): string => {
  const moved = span.start - (from?.start ?? span.start)
  if (moved === 0) return ''
  const many = Math.abs(moved) === 1 ? 'character' : 'characters'
  return `${Math.abs(moved)} ${many} ${moved > 0 ? 'later' : 'earlier'}`
}

/** Shows a span of the text, never half a character; says so where there is no such span. */
const show = (wanted: Span): void => {
  const { reading } = session.getState()
  if (!reading) return
  if (wanted.start >= wanted.end || wanted.end > reading.text.length)
    return say('The link means a place that this text does not have.', { tone: 'problem' })
  const span = {
    start: graphemeStart(reading.text, wanted.start),
    end: graphemeEnd(reading.text, wanted.end),
  }
  const cursor = sentenceAt(reading, span.start)
  const active = activeOn(span)
  // A sentence is where the cursor was; words are what somebody meant.
  const isSentence = cursor !== null && sameSpan(cursor, span)
  session.setState({ cursor, selection: active || isSentence ? null : span, active })
}
