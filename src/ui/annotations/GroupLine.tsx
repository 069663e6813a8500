// The heading of a group: an article or a tag, and how many rows follow.

import { outletOf, titleOf } from '../../core/article.ts'
import type { Group } from '../../state/row-order.ts'
import { TagLabel } from '../parts/TagGlyph.tsx'
import { counted } from '../parts/words.ts'
import styles from './AnnotationTable.module.css'
import type { Place } from './RowLine.tsx'

type Props = Place & { readonly group: Group; readonly span: number }

export const GroupLine = ({ group, span, line, start, measure }: Props) => (
  <tr
    ref={measure}
    aria-rowindex={line + 2}
    data-index={line}
    className={`${styles['line']} ${styles['groupLine']}`}
    style={{ transform: `translateY(${start}px)` }}
  >
    <th scope="row" aria-colindex={1} colSpan={span} className={styles['group']}>
      {group.by === 'tag' ? (
        <TagLabel tag={group.tag} />
      ) : (
        <>
          <b>
            <bdi>{outletOf(group.article) || 'Outlet not stated'}</bdi>
          </b>
          <bdi className={styles['groupTitle']}>{titleOf(group.article)}</bdi>
        </>
      )}
      <span className={`${styles['count']} num`}>{counted(group.count, 'annotation')}</span>
    </th>
  </tr>
)
