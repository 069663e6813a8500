// The difference of two versions in a pane that scrolls by itself.

import type { ReactNode } from 'react'
import styles from './Versions.module.css'

export const DiffPane = ({ children }: { readonly children: ReactNode }) => (
  <section
    className={styles['diff']}
    aria-label="Differences"
    // What scrolls has to be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    {children}
  </section>
)
