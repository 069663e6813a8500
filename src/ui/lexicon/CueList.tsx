// The list of cues. Only the rows near the viewport are in the DOM. One of them has the tab stop; arrows walk over all.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { keyOf } from '../../dom/keys.ts'
import type { CueRow, LexiconView } from '../../state/lexicon-rows.ts'
import { clearFacets } from './CueFacets.tsx'
import { CueLine } from './CueLine.tsx'
import styles from './CueList.module.css'
import { useTop } from './useTop.ts'

type Props = {
  readonly rows: readonly CueRow[]
  readonly view: LexiconView
  /** What scrolls. */
  readonly box: HTMLElement
}

export const CueList = ({ rows, view, box }: Props) => {
  const list = useRef<HTMLOListElement>(null)
  const [current, setCurrent] = useState<string | null>(view.open)
  const wanted = useRef<string | null>(null)
  const top = useTop(box, list)
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === current),
  )
  // Its answers are read while the list is drawn and go to no component that is remembered.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => box,
    estimateSize: () => 98,
    getItemKey: (i) => rows[i]?.id ?? i,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    // The row with the tab stop stays in the DOM, so that it keeps the focus.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(at) || at >= rows.length ? shown : [...shown, at].sort((a, b) => a - b)
    },
  })

  useEffect(() => {
    if (wanted.current === null) return
    const link = linkIn(list.current, wanted.current)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })
  const isPlaced = top > 0
  useEffect(() => {
    // An address that leads to a cue shows it in the list too, once it is known where the list begins.
    if (!isPlaced || view.open === null || linkIn(list.current, view.open)) return
    const line = rows.findIndex(({ id }) => id === view.open)
    if (line >= 0) virtual.scrollToIndex(line, { align: 'center' })
    // Only what is opened scrolls, not a change of the rows around it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isPlaced, view.open])
  const wasOpen = useRef(view.open)
  useEffect(() => {
    const left = wasOpen.current
    wasOpen.current = view.open
    // The editor was closed: the hands are where they were.
    if (view.open !== null || left === null) return
    const line = rows.findIndex(({ id }) => id === left)
    if (line < 0) return
    setCurrent(left)
    wanted.current = left
    virtual.scrollToIndex(line)
  }, [view.open, rows, virtual])

  const walk = (event: KeyboardEvent): void => {
    const to = STEPS[keyOf(event.nativeEvent) ?? '']?.(at, rows.length)
    const row = to === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (!row || !(event.target instanceof Element) || !event.target.closest('[data-cue]')) return
    event.preventDefault()
    wanted.current = row.id
    setCurrent(row.id)
    virtual.scrollToIndex(rows.indexOf(row))
  }

  if (rows.length === 0)
    return (
      <div className={styles['empty']}>
        <output>No cue is like that.</output>
        <button type="button" className="btn" onClick={clearFacets}>
          Clear filters
        </button>
      </div>
    )
  return (
    // The rows hold the controls; the list only moves the focus between them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      ref={list}
      aria-label="Cues"
      className={styles['list']}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={walk}
      onFocus={({ target }) => {
        const id = target.closest<HTMLElement>('[data-row]')?.dataset['row']
        if (id !== undefined && id !== current) setCurrent(id)
      }}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        return (
          row && (
            <CueLine
              key={item.key}
              row={row}
              line={item.index}
              lines={rows.length}
              start={item.start - top}
              measure={virtual.measureElement}
              isCurrent={item.index === at}
              isOpen={row.id === view.open}
            />
          )
        )
      })}
    </ol>
  )
}

const STEPS: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, all) => all - 1,
}

const linkIn = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-cue]`) ?? null
