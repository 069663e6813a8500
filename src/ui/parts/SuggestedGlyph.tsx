// The sign of a suggestion: the letter of its tag with a question mark in a dashed frame, in no colour of a tag, so that
// it cannot be mistaken for an annotation.

import type { Tag } from '../../core/types.ts'
import styles from './SuggestedGlyph.module.css'
import { TAG_LETTER } from './TagGlyph.tsx'

type Props = { readonly tag: Tag }

/** The sign alone, hidden from screen readers: put the name beside it. */
export const SuggestedGlyph = ({ tag }: Props) => (
  <span aria-hidden="true" className={styles['glyph']} data-suggested={tag}>
    {TAG_LETTER[tag]}?
  </span>
)
