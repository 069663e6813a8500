// Notes on paper, and which claims a denial answers: numbered below the article, each number behind the sentence where its annotation ends. They are made
// when printing begins and are gone when it is over; on the screen there is nothing of them.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Placed } from '../../core/annotation.ts'
import type { Project } from '../../core/project.ts'
import { workbench } from '../../state/app.ts'
import { claimsNumbered } from '../../state/linking.ts'
import { inOrder, marksHere } from '../../state/marks-here.ts'
import type { Reading } from '../../state/reading.ts'
import { speakerOf } from '../../state/sentence-words.ts'
import { shortened } from '../../text/shortened.ts'
import { TAG_NAME } from '../parts/TagGlyph.tsx'
import { openView } from './open-view.ts'
import styles from './PrintNotes.module.css'

type Noted = { readonly mark: Placed; readonly claims: ReturnType<typeof claimsNumbered> }

export const PrintNotes = ({ reading }: { readonly reading: Reading }) => {
  const [noted, setNoted] = useState<readonly Noted[]>([])
  useEffect(() => {
    const begin = (): void => {
      const { project } = workbench().desk.getState()
      const found = inOrder(marksHere(reading))
        .map((mark) => ({ mark, claims: deniedBy(project, mark) }))
        .filter(({ mark, claims }) => mark.note || claims.length > 0)
      number(found)
      flushSync(() => setNoted(found)) // the page is laid out as soon as the event is over
    }
    const end = (): void => {
      unnumber()
      setNoted([])
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      unnumber()
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [reading])
  if (noted.length === 0) return null
  return (
    <section className={styles['notes']} aria-label="Notes">
      <h2>Notes</h2>
      <ol>
        {noted.map(({ mark, claims }) => (
          <li key={mark.id}>
            <b>{TAG_NAME[mark.tag]}</b>
            {speakerOf(mark) && (
              <>
                , <bdi>{speakerOf(mark)}</bdi>
              </>
            )}
            : <bdi className="quoted">{shortened(mark.quote.exact, MOST)}</bdi>
            {claims.map(([claim, { id, statement }]) => (
              <span key={id} className={styles['note']}>
                Denies claim {claim}: <bdi className="quoted">{shortened(statement, MOST)}</bdi>
              </span>
            ))}
            {mark.note && <bdi className={styles['note']}>{mark.note}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const deniedBy = (project: Project, mark: Placed): Noted['claims'] =>
  mark.tag === 'denial' ? claimsNumbered(project, mark) : []

/** Writes behind which sentence each number stands; article.css shows it on paper. */
const number = (noted: readonly Noted[]): void => {
  unnumber()
  noted.forEach(({ mark }, i) => {
    const sentence = openView()?.view.sentenceAt(mark.end - 1)
    const before = sentence?.getAttribute('data-notes')
    sentence?.setAttribute('data-notes', before ? `${before}, ${i + 1}` : String(i + 1))
  })
}

const unnumber = (): void => {
  for (const { sentences } of openView()?.view.mounted ?? [])
    for (const sentence of sentences) sentence.removeAttribute('data-notes')
}

const MOST = 160 // UTF-16 units: enough to find the words above
