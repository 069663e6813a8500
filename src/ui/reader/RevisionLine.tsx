// Which version of the text this is: the newest leads to the earlier one, an earlier one to the newest.

import { marksOf } from '../../core/project.ts'
import type { Article } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { useRevisions } from '../../state/revisions.ts'
import { hashOf } from '../../state/route.ts'
import { openPanel } from '../../state/sides.ts'
import { toCheckIn } from '../../state/unsure.ts'
import { session } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import { dayAndMonth } from '../parts/words.ts'
import styles from './RevisionLine.module.css'

export const RevisionLine = ({ article }: { readonly article: Article }) => {
  const versions = useRevisions(article.id)
  const caseId = useDesk(({ project }) => project.case?.id)
  const toCheck = useDesk(({ project }) => toCheckIn(marksOf(project, article.id)).length)
  const newest = versions.at(-1)
  const place = versions.indexOf(article)
  const previous = versions[place - 1]
  if (versions.length < 2 || !newest || !caseId) return null
  const addressOf = ({ id }: Article): string => hashOf({ screen: 'reader', caseId, articleId: id })
  const whatChanged = (
    <button
      type="button"
      className={styles['link']}
      onClick={() => session.setState({ versions: 'compare' })}
    >
      What changed
    </button>
  )
  return article === newest ? (
    <p className={`${styles['line']} num`}>
      <span>Revision {versions.length}</span>
      {previous && (
        <a className={styles['link']} href={addressOf(previous)}>
          See the earlier text
        </a>
      )}
      {whatChanged}
      {toCheck > 0 && (
        <button type="button" className={styles['link']} onClick={goToCheck}>
          {toCheck} to check
        </button>
      )}
    </p>
  ) : (
    <p className={`${styles['line']} ${styles['superseded']} num`} role="note">
      <Icon name="warning" size={16} />
      <span>
        Superseded by revision {versions.length} of {dayAndMonth(newest.intake.at)}.
      </span>
      <a className={styles['link']} href={addressOf(newest)}>
        Open it
      </a>
      {whatChanged}
    </p>
  )
}

/** To the list in the panel; on phones the panel is a sheet that opens first. */
const goToCheck = (): void => {
  openPanel()
  setTimeout(() => document.querySelector<HTMLElement>('#to-check')?.focus(), 50)
}
