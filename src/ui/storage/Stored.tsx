// What is stored, in numbers.

import type { StorageFacts } from '../../state/storage-panel.ts'
import { counted, size } from '../parts/words.ts'
import styles from './Stored.module.css'

type Props = { readonly stored: StorageFacts['stored'] }

const NAMES = [
  ['cases', 'Case', 'Cases'],
  ['articles', 'Article', 'Articles'],
  ['annotations', 'Annotation', 'Annotations'],
  ['changes', 'Change', 'Changes'],
] as const

export const Stored = ({ stored }: Props) => (
  <section className="card" aria-labelledby="stored-heading">
    <h2 id="stored-heading">What is stored</h2>
    <dl className={styles['figures']}>
      {NAMES.map(([key, one, many]) => (
        <div key={key}>
          <dt>{stored[key] === 1 ? one : many}</dt>
          <dd className="num">{stored[key].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
    {stored.originals.count > 0 && (
      <p className={`${styles['originals']} num`}>
        {counted(stored.originals.count, 'original')} of articles as they came,{' '}
        {size(stored.originals.bytes)}
      </p>
    )}
  </section>
)
