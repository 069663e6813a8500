// What will be proposed about a pasted text, before it is added: title, source, date, and what will be set aside. Nothing
// is asked; everything can be changed in the reader.

import { useEffect, useState } from 'react'
import { isBoilerplate } from '../../core/article.ts'
import { wordsOf } from '../../core/stated.ts'
import { describePaste, type DescribedPaste, type Pasted } from '../../state/pasted.ts'
import { regionName } from '../../state/region-words.ts'
import { PastedLikeness } from './PastedLikeness.tsx'
import styles from './Proposal.module.css'
import { counted } from './words.ts'

type Props = {
  readonly content: Pasted
  readonly isPlain: boolean
  /** It would join a case, whose articles may be the same text. */
  readonly isForCase: boolean
}

/** Longer texts are described when they are added. */
const LIMIT = 400_000
const PAUSE_MS = 150

export const Proposal = ({ content, isPlain, isForCase }: Props) => {
  const [found, setFound] = useState<DescribedPaste | null>(null)
  const { text, html } = content
  useEffect(() => {
    if (!isDescribed(text)) return
    let isWanted = true
    const timer = setTimeout(() => {
      describePaste({ text, html, isPlain }).then(
        (it) => {
          if (isWanted) setFound(it.description.title ? it : null)
        },
        () => undefined, // nothing can be said of it; adding it says why
      )
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, html, isPlain])
  if (!found || !isDescribed(text)) return null
  const { title, outlet, published, byline, regions = [] } = found.description
  const aside = regions.filter(isBoilerplate)
  const lines = aside.reduce((sum, { exact }) => sum + linesIn(exact), 0)
  const kinds = [...new Set(aside.map(({ kind }) => regionName(kind)))]
  return (
    <section className={styles['proposal']} aria-label="What was found in it">
      <p className={styles['title']}>
        <bdi>{wordsOf(title) || 'No title found'}</bdi>
      </p>
      <p className={`${styles['facts']} num`}>
        <span>
          <bdi>{wordsOf(outlet) || 'Outlet not stated'}</bdi>
        </span>
        <span>
          <bdi>{wordsOf(published) || 'Date not stated'}</bdi>
        </span>
        {wordsOf(byline) && (
          <span>
            <bdi>{wordsOf(byline)}</bdi>
          </span>
        )}
      </p>
      {aside.length > 0 && (
        <p className={`${styles['facts']} num`}>
          {counted(lines, 'line')} set aside: {kinds.join(', ')}
        </p>
      )}
      {isForCase && <PastedLikeness of={found} />}
    </section>
  )
}

const isDescribed = (text: string): boolean => text.length <= LIMIT && text.trim() !== ''

const linesIn = (text: string): number => text.split('\n').filter((line) => line.trim()).length
