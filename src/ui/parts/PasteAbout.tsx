// What is in the paste box, in one line below it.

import { useMemo } from 'react'
import { SHOWN_LIMIT } from './usePasted.ts'
import { counted } from './words.ts'

type Props = {
  readonly text: string
  readonly isHeld: boolean
  readonly isSource: boolean
}

export const PasteAbout = ({ text, isHeld, isSource }: Props) => {
  const words = useMemo(() => countWords(text), [text])
  if (!text) return 'Or drop files: text, HTML, PDF, Word, mail, zip, .json.'
  if (isSource) return 'The source of a page: the article will be taken out of it.'
  if (isHeld)
    return `The first ${grouped(SHOWN_LIMIT)} of ${grouped(text.length)} characters are shown. The whole text will be added.`
  return `${counted(words, 'word')}, ${counted(text.length, 'character')}`
}

/** Runs of letters between white space; a figure for orientation, cheap enough for every key. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const grouped = (n: number): string => n.toLocaleString('en')
