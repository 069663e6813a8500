// The bar that appears beside a selection made with the mouse. It never takes the focus, so copying still works. It is
// for the mouse alone: the keys and the panel's buttons do the same, so assistive technology is spared the repetition.

import { TAGS } from '../../core/schema.ts'
import { tagHere } from '../../state/tagging.ts'
import { useHints } from '../parts/key-words.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './TagBar.module.css'

/** CSS pixels from the top left of the scrolled content. */
export type Place = { readonly left: number; readonly top: number }

export const TagBar = ({ place }: { readonly place: Place }) => {
  const hint = useHints()
  return (
    <div
      aria-hidden="true"
      className={styles['bar']}
      style={{ left: place.left, top: place.top }}
      onPointerDown={(event) => event.preventDefault()}
    >
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          tabIndex={-1}
          className="btn quiet"
          title={hint(`tag.${tag}`, TAG_NAME[tag]).title}
          onClick={() => void tagHere(tag)}
        >
          <TagGlyph tag={tag} />
          {TAG_NAME[tag]}
        </button>
      ))}
    </div>
  )
}
