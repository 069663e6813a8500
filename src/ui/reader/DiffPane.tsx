// The difference of two versions in a pane that scrolls by itself.

import { DiffText } from '../parts/DiffText.tsx'
import styles from './Versions.module.css'

type Props = { readonly before: string; readonly after: string }

export const DiffPane = ({ before, after }: Props) => (
  <section
    className={styles['diff']}
    aria-label="Differences"
    // What scrolls has to be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    <DiffText before={before} after={after} />
  </section>
)
