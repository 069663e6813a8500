// What can be done with the picked rows at once. It floats over the end of the table, so that no row moves under the
// pointer while rows are picked.

import { TAGS } from '../../core/schema.ts'
import type { Arrangement } from '../../state/row-order.ts'
import type { CaseRows } from '../../state/rows.ts'
import {
  clearPicked,
  pickedIn,
  removePicked,
  retagPicked,
  useTableState,
} from '../../state/table.ts'
import { useHints } from '../parts/key-words.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './BulkBar.module.css'

type Props = {
  readonly all: CaseRows
  readonly shown: Arrangement
  /** Takes the focus back when the bar goes. */
  readonly onGone: () => void
}

export const BulkBar = ({ all, shown, onGone }: Props) => {
  const picked = useTableState((state) => state.picked)
  const hint = useHints()
  const count = pickedIn(all, shown, picked).length
  return (
    <div className={styles['place']}>
      <output className="sr" aria-label="Selection">
        {count > 0 && `${count.toLocaleString('en')} selected`}
      </output>
      {count > 0 && (
        <fieldset aria-label="Selected annotations" className={styles['bar']}>
          <span className={`${styles['count']} num`} aria-hidden="true">
            {count.toLocaleString('en')} selected
          </span>
          {TAGS.map((tag) => (
            <button
              key={tag}
              type="button"
              className="btn"
              {...hint(`row.${tag}`)}
              onClick={() => void retagPicked(tag)}
            >
              <TagGlyph tag={tag} />
              {TAG_NAME[tag]}
            </button>
          ))}
          <button
            type="button"
            className="btn danger"
            {...hint('row.remove')}
            onClick={() => void removePicked().then(onGone)}
          >
            Remove
          </button>
          <button
            type="button"
            className="btn quiet"
            {...hint('row.clear')}
            onClick={() => {
              clearPicked()
              onGone()
            }}
          >
            Clear
          </button>
        </fieldset>
      )}
    </div>
  )
}
