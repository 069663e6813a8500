// What is stored, in numbers.

import type { StorageFacts } from '../../state/storage-panel.ts'
import styles from './Stored.module.css'

type Props = { readonly stored: StorageFacts['stored'] }

const NAMES = [
  ['cases', 'Cases'],
  ['articles', 'Articles'],
  ['annotations', 'Annotations'],
  ['changes', 'Changes'],
] as const

export const Stored = ({ stored }: Props) => (
  <section className="card" aria-labelledby="stored-heading">
    <h2 id="stored-heading">What is stored</h2>
    <dl className={styles['figures']}>
      {NAMES.map(([key, name]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd className="num">{stored[key].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  </section>
)
