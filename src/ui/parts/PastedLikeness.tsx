// Before a pasted text is added: which article of the case is nearly the same text, or the same one reworded.

import { useEffect, useState } from 'react'
import { isBoilerplate, titleOf } from '../../core/article.ts'
import { useDesk } from '../../state/app.ts'
import { likenessOf, type Likeness } from '../../state/finding.ts'
import type { DescribedPaste } from '../../state/pasted.ts'
import { hashOf } from '../../state/route.ts'
import { likenessInWords } from './LikeNote.tsx'
import styles from './Proposal.module.css'

export const PastedLikeness = ({ of }: { readonly of: DescribedPaste }) => {
  const [found, setFound] = useState<{ readonly of: object; readonly it: Likeness } | null>(null)
  const caseId = useDesk((desk) => desk.project.case?.id)
  useEffect(() => {
    let isWanted = true
    const { text, description } = of
    const aside = (description.regions ?? []).filter(isBoilerplate)
    const leftOut = aside.map(({ start, end }) => ({ start, end }))
    void likenessOf(text, leftOut).then(([best]) => {
      if (isWanted) setFound(best ? { of, it: best } : null)
    })
    return () => {
      isWanted = false
    }
  }, [of])
  const likeness = found?.of === of ? found.it : null
  const other = useDesk((desk) => likeness && desk.project.articles.get(likeness.otherId))
  if (!likeness || !other || !caseId) return null
  return (
    <p className={`${styles['facts']} num`}>
      <span>
        {likenessInWords(likeness)}{' '}
        <a href={hashOf({ screen: 'reader', caseId, articleId: other.id })}>
          <bdi>{titleOf(other)}</bdi>
        </a>
      </span>
    </p>
  )
}
