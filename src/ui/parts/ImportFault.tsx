// A file that was refused: nothing of it came in, and this is why.

import type { Problem } from '../../core/check.ts'
import { Icon } from './Icon.tsx'
import { ProblemList } from './ProblemList.tsx'
import styles from './ImportFault.module.css'

type Props = { readonly file: string; readonly problems: readonly Problem[] }

export const ImportFault = ({ file, problems }: Props) => (
  <div role="alert" className={styles['fault']}>
    <h3>
      <Icon name="warning" /> Nothing was imported
    </h3>
    <p>
      <bdi>{file}</bdi> was refused as a whole. Your data is as it was.
    </p>
    <ProblemList problems={problems} />
  </div>
)
