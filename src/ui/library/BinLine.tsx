// Says that deleted cases still lie in the bin, and where that is.

import { hashOf } from '../../state/route.ts'
import { Icon } from '../parts/Icon.tsx'
import { counted } from '../parts/words.ts'
import styles from './BinLine.module.css'

type Props = { readonly count: number }

export const BinLine = ({ count }: Props) =>
  count > 0 && (
    <p className={styles['bin']}>
      <Icon name="bin" size={16} />
      <span>
        {counted(count, 'deleted case')} in the bin.{' '}
        <a href={hashOf({ screen: 'storage' })}>Open the bin</a>
      </span>
    </p>
  )
