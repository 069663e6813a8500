// Two versions of some words as one text: what was taken away is struck through, what was added is underlined, and both
// are said to screen readers. Long stretches that are the same are left out unless the whole is asked for.

import { Fragment } from 'react'
import type { Piece } from '../../text/differences.ts'
import { graphemeEnd, graphemeStart } from '../../text/graphemes.ts'
import styles from './DiffText.module.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** Shows what is the same in its whole length as well. */
  readonly whole?: boolean
}

/** UTF-16 units of what is the same that are shown beside a difference. */
const SHOWN = 160
/** Of a longer difference (UTF-16 units) only its ends are shown: browsers take minutes for a line of megabytes. */
const LONGEST = 12_000
/** More differences than anybody reads would make the page slow: so many pieces, or so many units of them. */
const MOST = 2_000
const MOST_UNITS = 200_000

export const DiffText = ({ pieces: all, whole = false }: Props) => {
  const pieces = placed(all)
  if (all.every(({ kind }) => kind === 'kept'))
    return <p className={styles['same']}>The words are the same.</p>
  const shown = shownOf(pieces)
  const left = pieces.length - shown
  return (
    <div className={styles['text']} dir="auto">
      {pieces.slice(0, shown).map((piece, i) => (
        <Part
          key={piece.at}
          piece={piece}
          isFirst={i === 0}
          isLast={i === pieces.length - 1}
          whole={whole}
        />
      ))}
      {left > 0 && (
        <p className={styles['gap']}>{left.toLocaleString('en')} more pieces are not shown.</p>
      )}
    </div>
  )
}

/** Pieces with their place in both texts together. */
const placed = (pieces: readonly Piece[]): readonly (Piece & { readonly at: number })[] => {
  let at = 0
  return pieces.map((piece) => {
    at += piece.text.length
    return { ...piece, at }
  })
}

/** How many pieces are shown. */
const shownOf = (pieces: readonly Piece[]): number => {
  let units = 0
  const most = pieces.findIndex(({ kind, text }, i) => {
    if (i >= MOST || units >= MOST_UNITS) return true
    if (kind !== 'kept') units += Math.min(text.length, LONGEST)
    return false
  })
  return most < 0 ? pieces.length : most
}

type PartProps = {
  readonly piece: Piece
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly whole: boolean
}

const Part = ({ piece: { kind, text }, isFirst, isLast, whole }: PartProps) => {
  if (kind === 'kept') return whole ? text : <Kept text={text} isFirst={isFirst} isLast={isLast} />
  const Element = kind === 'added' ? 'ins' : 'del'
  const isLong = !whole && text.length > LONGEST
  const head = isLong ? graphemeStart(text, LONGEST / 2) : text.length
  const tail = isLong ? graphemeEnd(text, text.length - LONGEST / 2) : text.length
  return (
    <Element>
      <span className="sr"> {kind}: </span>
      {seen(text.slice(0, head))}
      {isLong && <Gap units={tail - head} words={kind} />}
      {text.slice(tail)}
      <span className="sr"> end of {kind}. </span>
    </Element>
  )
}

const Kept = ({ text, isFirst, isLast }: KeptProps) => {
  const head = isFirst ? 0 : graphemeStart(text, SHOWN)
  const tail = isLast ? text.length : graphemeEnd(text, text.length - SHOWN)
  if (tail - head <= SHOWN / 2) return text
  return (
    <Fragment>
      {text.slice(0, head)}
      <Gap units={tail - head} words="the same" />
      {text.slice(tail)}
    </Fragment>
  )
}

type KeptProps = Omit<PartProps, 'piece' | 'whole'> & { readonly text: string }

/** What is left out; `words` say what it is. */
const Gap = ({ units, words }: { readonly units: number; readonly words: string }) => (
  <span className={styles['gap']}>
    {' '}
    … {units.toLocaleString('en')} characters {words} …{' '}
  </span>
)

/** White space alone is seen as signs. */
const seen = (text: string): string =>
  text.trim() === '' ? text.replace(/\n/g, '¶\n').replace(/[^\S\n]/g, '·') : text
