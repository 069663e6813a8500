// Taking the case away as a file, and bringing files in.

import { ExportCard } from './ExportCard.tsx'
import { ImportCard } from './ImportCard.tsx'
import styles from './TransferScreen.module.css'

export const TransferScreen = () => (
  <div className="page">
    <h1>Export and import</h1>
    <p className="lead">
      A case file holds everything about a case: texts, annotations and claim records. It opens
      again in any copy of Touchstone.
    </p>
    <div className={styles['cards']}>
      <ExportCard />
      <ImportCard />
    </div>
  </div>
)
