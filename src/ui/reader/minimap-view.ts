// Keeps the minimap as the article is. Whatever changes is only noted; it is drawn after the next frame, all at once,
// so that no key press, no commit and no scrolling waits for it.

import { marksOf, type Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import { workbench } from '../../state/app.ts'
import { blocksOf, offsetAt, rowsOf, type Block, type Scale } from '../../state/minimap.ts'
import { marksOver } from '../../state/marks-index.ts'
import { readOf, reads } from '../../state/read.ts'
import { paragraphAt, sentenceAt, type Reading } from '../../state/reading.ts'
import { session } from '../../state/session.ts'
import { TAG_NAME } from '../parts/TagGlyph.tsx'
import { drawRows, paletteOf, type Palette } from './minimap-canvas.ts'
import { openView } from './open-view.ts'
import { scrollToOffset, visibleSpan } from './visible.ts'

type Hosts = {
  readonly map: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** What is on the screen. */
  readonly frame: HTMLElement
  /** The line of the cursor. */
  readonly here: HTMLElement
}

type Part = 'size' | 'rows' | 'frame' | 'here'

const SCREENS = 2 // shorter texts are seen at a glance
const LINE = 33 // CSS pixels; for wheels that count in lines

/** Shows the open article on the map until the function that it gives is called. */
export const createMinimapView = (reading: Reading, hosts: Hosts): (() => void) => {
  const { map, canvas, frame, here } = hosts
  const view = openView()?.view
  if (!view) return () => undefined
  const { scroller } = view
  const { length } = reading.text
  const stop = new AbortController()
  const listening = { signal: stop.signal, passive: true }
  const touched = new Set<Part>()
  let height = 0 // of the canvas, in CSS pixels
  let scale: Scale = { length, rows: 0 }
  let blocks: readonly Block[] = []
  let palette: Palette | null = null
  let request = 0

  const marksNow = (): Marks => marksOf(workbench().desk.getState().project, reading.articleId)

  const later = (...parts: readonly Part[]): void => {
    for (const part of parts) touched.add(part)
    request ||= requestAnimationFrame(() => {
      request = 0
      setTimeout(draw) // the frame is on the screen by then
    })
  }

  const draw = (): void => {
    if (stop.signal.aborted) return
    if (touched.delete('size')) measure()
    // A text may be thought to be short until all of it is mounted: what is to be drawn waits for that.
    if (map.dataset['minimap'] !== 'long') return
    if (touched.delete('rows')) drawBlocks()
    if (touched.delete('frame')) placeFrame()
    if (touched.delete('here')) placeCursor()
  }

  const measure = (): void => {
    const isLong = scroller.scrollHeight > SCREENS * scroller.clientHeight
    map.dataset['minimap'] = isLong ? 'long' : 'short'
    const { clientWidth, clientHeight } = canvas
    const width = Math.round(clientWidth * devicePixelRatio)
    const rows = Math.round(clientHeight * devicePixelRatio)
    height = clientHeight
    for (const part of ['frame', 'here'] as const) touched.add(part)
    // The canvas outlives this view, which has no rows before it was measured once.
    if (canvas.width === width && scale.rows === rows) return
    canvas.width = width
    canvas.height = rows
    scale = { length, rows }
    blocks = blocksOf(reading, scale)
    touched.add('rows')
  }

  const drawBlocks = (): void => {
    palette ??= paletteOf(map)
    const gap = Math.round(devicePixelRatio)
    const { ranges } = readOf(reading.articleId)
    drawRows(canvas, rowsOf(scale, blocks, marksNow(), ranges, gap), palette)
  }

  const placeFrame = (): void => {
    const span = visibleSpan()
    frame.hidden = !span
    if (!span) return
    const top = (span.start / length) * height
    frame.style.transform = `translateY(${top - 2}px)`
    frame.style.height = `${Math.max(8, (span.end / length) * height - top + 4)}px`
  }

  const placeCursor = (): void => {
    const { cursor, reading: open } = session.getState()
    here.hidden = !cursor || open !== reading
    if (!cursor || here.hidden) return
    const middle = (cursor.start + cursor.end) / 2
    here.style.transform = `translateY(${(middle / length) * height}px)`
  }

  const offsetUnder = (event: MouseEvent): number => {
    const y = event.clientY - canvas.getBoundingClientRect().top
    return Math.min(length - 1, offsetAt(scale, Math.round(y * (scale.rows / Math.max(1, height)))))
  }

  const goTo = (event: PointerEvent): void => {
    if (map.dataset['minimap'] === 'long') scrollToOffset(offsetUnder(event))
  }

  map.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      event.preventDefault() // no selection begins, and the focus stays in the text
      map.setPointerCapture(event.pointerId)
      goTo(event)
    },
    { signal: stop.signal },
  )
  map.addEventListener('mousedown', (event) => event.preventDefault(), { signal: stop.signal })
  map.addEventListener(
    'pointermove',
    (event) => {
      if (map.hasPointerCapture(event.pointerId)) goTo(event)
      else if (event.pointerType === 'mouse')
        map.title = wordsAt(reading, marksNow(), offsetUnder(event))
    },
    listening,
  )
  map.addEventListener(
    'wheel',
    ({ deltaY, deltaMode }) => scroller.scrollBy({ top: deltaMode === 0 ? deltaY : deltaY * LINE }),
    listening,
  )
  scroller.addEventListener('scroll', () => later('frame'), listening)

  const repaint = (): void => {
    palette = null
    later('rows')
  }
  const theme = new MutationObserver(repaint)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', repaint, listening)

  const size = new ResizeObserver(() => later('size'))
  for (const element of [map, scroller, ...scroller.children]) size.observe(element)

  const stops = [
    workbench().desk.subscribe(({ project }, before) => {
      const { articleId } = reading
      if (marksOf(project, articleId) !== marksOf(before.project, articleId)) later('rows')
    }),
    reads.subscribe((all, before) => {
      if (all.get(reading.articleId) !== before.get(reading.articleId)) later('rows')
    }),
    session.subscribe((now, before) => {
      if (now.cursor !== before.cursor) later('here')
    }),
  ]
  later('size')
  return () => {
    stop.abort()
    stops.forEach((end) => end())
    theme.disconnect()
    size.disconnect()
    cancelAnimationFrame(request)
  }
}

/** "Denial, claim: Karsovia rejected the report …": what the pointer is over. */
const wordsAt = (reading: Reading, marks: Marks, offset: number): string => {
  const sentence = sentenceAt(reading, offset)
  if (!sentence) return ''
  const here = marksOver(reading, marks, sentence)
  const tags = TAGS.filter((tag) => here.some((mark) => mark.tag === tag)).map(
    (tag) => TAG_NAME[tag],
  )
  const state = reading.isSetAside(paragraphAt(reading, offset)) ? 'Set aside' : 'Not tagged'
  const words = reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + TITLE))
  return `${tags.join(', ') || state}: ${words.toWellFormed()}${sentence.end - sentence.start > TITLE ? ' …' : ''}`
}

const TITLE = 90 // UTF-16 units of the sentence; a tooltip is one line or two
