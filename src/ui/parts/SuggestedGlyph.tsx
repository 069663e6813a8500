// The sign of a suggested tag: its letter with a question mark in a dashed frame, never filled, so that nobody takes it
// for the sign of an annotation.

import type { Tag } from '../../core/types.ts'
import styles from './SuggestedGlyph.module.css'
import { TAG_LETTER } from './TagGlyph.tsx'

/** The sign alone, hidden from screen readers: put words beside it. */
export const SuggestedGlyph = ({ tag }: { readonly tag: Tag }) => (
  <span aria-hidden="true" className={`${styles['glyph']} ${styles[tag]}`}>
    {TAG_LETTER[tag]}?
  </span>
)
