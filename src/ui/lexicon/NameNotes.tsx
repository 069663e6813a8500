// What is worth knowing about a name while it is edited: that saving makes two one, and who carries it.

import type { Alias } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { hashOf } from '../../state/route.ts'
import { counted } from '../parts/words.ts'
import styles from './Panel.module.css'

type JoinedProps = {
  readonly joined: readonly Alias[]
  readonly uses: ReadonlyMap<string, number>
}

export const JoinedNote = ({ joined, uses }: JoinedProps) =>
  joined.length > 0 && (
    <div role="status" className="note-warn">
      {joined.map(({ canonical }) => (
        <p key={canonical}>
          “<bdi>{canonical}</bdi>” is a name of its own
          {uses.has(canonical) && `, used ${counted(uses.get(canonical) ?? 0, 'time')}`}. Saving
          makes the two one.
        </p>
      ))}
    </div>
  )

type UsesProps = { readonly id: string; readonly name: string; readonly carriers: number }

export const UsesNote = ({ id, name, carriers }: UsesProps) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  return (
    <p id={id} className={styles['help']}>
      {carriers > 0 ? (
        <>
          Used {counted(carriers, 'time')} in this case, so it cannot be removed: name{' '}
          {carriers === 1 ? 'that speaker' : 'those speakers'} otherwise first, or write it as a
          variant of another name. Another spelling here goes along to all of them.{' '}
          {caseId && (
            <a
              className={styles['link']}
              href={hashOf({ screen: 'annotations', caseId, query: { text: name } })}
            >
              Show them
            </a>
          )}
        </>
      ) : (
        'Not used in this case yet.'
      )}
    </p>
  )
}
