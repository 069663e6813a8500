// The map beside texts over two screens: where the tags are, what is on the screen, where the cursor is. A click or a
// drag goes there. It is a picture for the eye and the pointer: the Sentence list and the dock say the same in words.

import { useEffect, useRef } from 'react'
import type { Reading } from '../../state/reading.ts'
import { createMinimapView } from './minimap-view.ts'
import styles from './Minimap.module.css'

type Props = { readonly reading: Reading }

export const Minimap = ({ reading }: Props) => {
  const map = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLElement>(null)
  const here = useRef<HTMLElement>(null)
  useEffect(
    () =>
      createMinimapView(reading, {
        map: map.current!,
        canvas: canvas.current!,
        frame: frame.current!,
        here: here.current!,
      }),
    [reading],
  )
  return (
    <div ref={map} className={styles['map']} aria-hidden="true" data-minimap="short">
      <div className={styles['column']}>
        <i ref={frame} className={styles['frame']} />
        <canvas ref={canvas} className={styles['canvas']} />
        <i ref={here} className={styles['here']} />
      </div>
    </div>
  )
}
