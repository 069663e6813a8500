// The sign of a tag: a letter in a shape of its own, so that colour is never the only difference.

import type { Tag } from '../../core/types.ts'
import styles from './TagGlyph.module.css'

export const TAG_LETTER: Readonly<Record<Tag, string>> = { claim: 'C', denial: 'D', context: 'X' }
export const TAG_NAME: Readonly<Record<Tag, string>> = {
  claim: 'Claim',
  denial: 'Denial',
  context: 'Context',
}

type Props = { readonly tag: Tag }

/** The sign alone, hidden from screen readers: put the name beside it. */
export const TagGlyph = ({ tag }: Props) => (
  <span aria-hidden="true" className={`${styles['glyph']} ${styles[tag]}`}>
    {TAG_LETTER[tag]}
  </span>
)

/** Sign and name in the tag's ink. */
export const TagLabel = ({ tag }: Props) => (
  <span className={`${styles['label']} ${styles[`${tag}Ink`]}`}>
    <TagGlyph tag={tag} />
    {TAG_NAME[tag]}
  </span>
)
