// Three things to know, shown until there is a case.

import { Icon } from '../parts/Icon.tsx'
import { Keys } from '../parts/Keys.tsx'
import { TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './HowItWorks.module.css'

export const HowItWorks = () => (
  <div className={styles['how']}>
    <section>
      <h2>
        <TagGlyph tag="claim" />
        <TagGlyph tag="denial" />
        <TagGlyph tag="context" />
        One key each
      </h2>
      <p>
        <Keys of="sentence.next" /> moves to the next sentence, <Keys of="tag.claim" />{' '}
        <Keys of="tag.denial" /> <Keys of="tag.context" /> mark it. No mouse needed, no dialog to
        close.
      </p>
    </section>
    <section>
      <h2>
        <Icon name="annotations" />
        All articles in one table
      </h2>
      <p>
        Every claim, denial and piece of context of a case, sorted and filtered, one key away from
        its words.
      </p>
    </section>
    <section>
      <h2>
        <Icon name="export" />
        Yours to take away
      </h2>
      <p>
        JSON with exact offsets, which other tools can read. It opens again in any copy of
        Touchstone.
      </p>
    </section>
  </div>
)
