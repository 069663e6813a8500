// The article itself. React renders its frame once; the words belong to dom/article-view.ts and the tags to
// dom/paint.ts, which listen to the stores directly: a commit is painted in the same task that announces it.

import { useLayoutEffect, useRef } from 'react'
import { titleOf } from '../../core/article.ts'
import { isPlaced } from '../../core/annotation.ts'
import type { Edit } from '../../core/change.ts'
import { marksOf, type Marks } from '../../core/project.ts'
import type { AnnotationId, Article } from '../../core/types.ts'
import { afterFrame } from '../../dom/after-frame.ts'
import { createArticleView, type ArticleView } from '../../dom/article-view.ts'
import { createPainter } from '../../dom/paint.ts'
import { clearSelection } from '../../dom/selection.ts'
import { selectWhole } from '../../dom/whole-selection.ts'
import { workbench } from '../../state/app.ts'
import { sameSpan, type Span } from '../../text/span.ts'
import type { Reading } from '../../state/reading.ts'
import { useIsEarlier } from '../../state/revisions.ts'
import { session, type Session } from '../../state/session.ts'
import { takeBack } from '../../state/setting-aside.ts'
import { cuesHere } from '../../state/cues.ts'
import { onSuggestions, openHere } from '../../state/suggesting.ts'
import { onThreshold, useThreshold } from '../../state/threshold.ts'
import { DoneButton } from '../parts/DoneButton.tsx'
import { DoneMark } from '../parts/DoneMark.tsx'
import { Floating, type FloatingHandle } from './Floating.tsx'
import { setOpenView } from './open-view.ts'
import { listenToPointer } from './pointer.ts'
import { RevisionLine } from './RevisionLine.tsx'
import { SourceLine } from './SourceLine.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'
import styles from './ArticleText.module.css'

type Props = { readonly article: Article; readonly reading: Reading }

export const ArticleText = ({ article, reading }: Props) => {
  const scroller = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const headline = useRef<HTMLSpanElement>(null)
  const isEarlier = useIsEarlier(article.id)
  const floating = useRef<FloatingHandle>(null)
  /** Sentences have room for the letter of a suggestion: it comes when the text has long been read. */
  const hasRoom = useThreshold() !== 'off' && !isEarlier
  /** What is in sight, from one reading of the article to the next: what is set aside changes under the eyes. */
  const place = useRef<InSight | null>(null)
  const unfolded = useRef(new Set<number>())
  /** The focus was inside when the text was built anew: on a button, for one, that is there no longer. */
  const hadFocus = useRef(false)

  useLayoutEffect(() => {
    const hosts = {
      scroller: scroller.current!,
      text: words.current!,
      headline: headline.current!,
      restore: (span: Span) => void takeBack(span),
      unfolded: unfolded.current,
    }
    const element = root.current!
    element.setAttribute('aria-busy', 'true')
    const view = createArticleView(reading, hosts)
    const painter = createPainter(view)
    setOpenView({ view, painter })
    void view.whole.then(() => element.removeAttribute('aria-busy'))

    const { articleId } = reading
    const marksNow = (): Marks => marksOf(workbench().desk.getState().project, articleId)
    let marks: Marks | null = null
    const paint = (): void => {
      const { project, step } = workbench().desk.getState()
      const next = marksOf(project, articleId)
      if (next === marks) return
      const isOneStep = step?.to === project && marksOf(step.from, articleId) === marks
      painter.paint(next, isOneStep ? idsIn(step.edits) : undefined)
      marks = next
      showActive()
    }
    const showActive = (): void => {
      const { active, pointed, cursor: here } = session.getState()
      const mark = active ? marksNow().get(active) : undefined
      // The whole sentence under the cursor is shown by the cursor already; the hand on the mouse needs its handles.
      const isCursor = mark && isPlaced(mark) && here && sameSpan(mark, here)
      const isSeen = mark && isPlaced(mark) && (!isCursor || active === pointed)
      painter.setActive(isSeen ? mark : null)
    }
    const { cursor, selection, picked } = session.getState()
    painter.setCursor(cursor, false)
    painter.suggest(openHere())
    paint()
    if (cursor && !place.current) painter.setCursor(cursor, true)
    if (place.current) backTo(view, place.current)
    painter.setPreview(selection)
    painter.setPicked(picked)
    showActive()

    let cues: ReturnType<typeof setTimeout> | undefined
    const showCues = (): void => {
      clearTimeout(cues)
      cues = setTimeout(() => painter.setCues(cuesHere()), REST_MS)
    }
    showCues()
    const stopPainting = workbench().desk.subscribe(paint)
    const stopSuggesting = onSuggestions(() => {
      painter.suggest(openHere())
      showCues()
    })
    const stopThreshold = onThreshold(painter.linesMoved) // the room for letters came or went
    const stopFollowing = session.subscribe((now, before) => {
      if (now.reading !== reading) return
      if (now.cursor !== before.cursor) {
        painter.setCursor(now.cursor, true)
        painter.setCues([])
        showCues()
      }
      // What the sheet of a phone is about stays in sight beside it.
      if (hasSheet(now) && !hasSheet(before))
        afterFrame(() => painter.setCursor(session.getState().cursor, true))
      const isOther = now.active !== before.active || now.pointed !== before.pointed
      if (isOther || now.cursor !== before.cursor) showActive()
      if (now.picked !== before.picked) painter.setPicked(now.picked)
      if (now.selection !== before.selection) {
        painter.setPreview(now.selection)
        if (!now.selection) clearSelection(element)
        const end = now.selection && before.selection && movedEnd(before.selection, now.selection)
        if (end !== null) painter.bringIntoSight(end)
      }
      if (now.wholeAsked) {
        selectWhole(element, view)
        session.setState({ wholeAsked: false })
      }
      // What floats belongs to the place where it was asked for.
      if (now.cursor !== before.cursor || (now.selection !== before.selection && !now.selection))
        floating.current?.show(null)
    })
    const stopPointer = listenToPointer({
      article: element,
      view,
      painter,
      reading,
      float: (what) => floating.current?.show(what),
    })
    const isLost = hadFocus.current && document.activeElement === document.body
    if (!place.current || isLost) element.focus({ preventScroll: true })
    return () => {
      place.current = placeIn(view)
      hadFocus.current = element.contains(document.activeElement)
      clearTimeout(cues)
      stopPainting()
      stopSuggesting()
      stopThreshold()
      stopFollowing()
      stopPointer()
      painter.destroy()
      view.destroy()
      setOpenView(null)
    }
  }, [reading])

  return (
    <div ref={scroller} className={styles['scroll']} data-room={hasRoom || undefined}>
      <article
        ref={root}
        className="article"
        tabIndex={-1}
        aria-labelledby="article-title"
        data-keys="reader"
        translate="no"
        lang={article.language}
        dir={article.direction === 'auto' ? undefined : article.direction}
      >
        <header className="article-header">
          <h1 id="article-title">
            <span ref={headline} />
            {!reading.headline && (
              <span className="title">
                <bdi>{titleOf(article)}</bdi>
              </span>
            )}
          </h1>
          <SourceLine article={article} reading={reading} />
          <RevisionLine article={article} />
          <div className={styles['views']}>
            <ViewSwitch />
            {!isEarlier && (
              <span className={styles['done']}>
                <DoneMark article={article} inWords />
                <DoneButton article={article} className="btn" />
              </span>
            )}
          </div>
        </header>
        <div ref={words} />
      </article>
      <Floating ref={floating} />
    </div>
  )
}

/** The reason of a suggestion is read when the hands have come to rest: a held key does not pay for it. */
const REST_MS = 120

/** An open picker opens the sheet as well. */
const hasSheet = ({ sheetShown, picking }: Session): boolean => sheetShown || picking !== null

/** An offset at the end of the selection that moved; `null` where both did. */
const movedEnd = (before: Span, now: Span): number | null => {
  if (before.start === now.start) return now.end - 1
  return before.end === now.end ? now.start : null
}

const idsIn = (edits: readonly Edit[]): readonly AnnotationId[] =>
  edits.flatMap(({ table, id }) => (table === 'annotations' ? [id as AnnotationId] : [])) // the id of such a row

/** A sentence, and how far its top is from the top of the scrolling element, in CSS pixels. */
type InSight = { readonly offset: number; readonly top: number }

/** The sentence under the cursor where it is in sight, else the first one that is. */
const placeIn = ({ mounted, scroller }: ArticleView): InSight | null => {
  const frame = scroller.getBoundingClientRect()
  const paragraph = mounted.find(
    ({ element }) => element.getBoundingClientRect().bottom > frame.top,
  )
  const current = scroller.querySelector<HTMLElement>('.s[aria-current]')
  const seen = [current, ...(paragraph?.sentences ?? [])].find((each) => {
    const { top, bottom } = each?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return bottom > frame.top && top < frame.bottom
  })
  if (!seen) return null
  return {
    offset: Number(seen.dataset['start']),
    top: seen.getBoundingClientRect().top - frame.top,
  }
}

const backTo = (view: ArticleView, { offset, top }: InSight): void => {
  const { scroller } = view
  const sentence = view.sentenceAt(offset)
  view.layOutAround(offset)
  const now = sentence?.getBoundingClientRect().top
  if (now !== undefined) scroller.scrollTop += now - scroller.getBoundingClientRect().top - top
}
