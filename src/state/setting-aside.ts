// Boilerplate by hand: what the analyst sets aside, or takes back as text.

import { toggleBoilerplate } from '../core/plans/article.ts'
import { asideAround } from '../dom/aside-box.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import type { Span } from '../text/span.ts'
import { paragraphsOver, type Reading } from './reading.ts'
import { say, session } from './session.ts'

/**
 * Sets the paragraphs of the selection, else of the cursor, aside as boilerplate; takes them back where all are. With the
 * focus in a box of what is set aside, that box is meant.
 */
export const setAsideHere = async (): Promise<void> => {
  const box = asideAround(document.activeElement)
  if (box) return takeBack(box)
  const { reading, selection, cursor } = session.getState()
  const span = selection ?? cursor
  if (!reading || !span) return say('Put the cursor into a paragraph first.')
  await toggle(reading, span)
}

/** Takes back as text what is set aside within a span of the open article. */
export const takeBack = async (span: Span): Promise<void> => {
  const { reading } = session.getState()
  if (reading) await toggle(reading, span)
}

const toggle = async (reading: Reading, span: Span): Promise<void> => {
  const indexes = paragraphsOver(reading, span)
  const paragraphs = indexes.flatMap((i) => reading.paragraphs[i] ?? [])
  const isAside = indexes.every((i) => reading.isBoilerplate(i))
  const what = paragraphs.length === 1 ? 'a paragraph' : `${paragraphs.length} paragraphs`
  const outcome = await workbench().run(
    isAside ? `Take ${what} back as text` : `Set ${what} aside as boilerplate`,
    (project) => toggleBoilerplate(project, reading.articleId, paragraphs),
  )
  sayOutcome(outcome, isAside ? 'Taken back as text.' : 'Set aside as boilerplate.', 'Undo')
}
