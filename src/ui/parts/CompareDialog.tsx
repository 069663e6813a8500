// Two texts that are nearly the same, one against the other, word by word.

import { useEffect, useMemo, useState } from 'react'
import { outletOf, titleOf, withoutAside } from '../../core/article.ts'
import type { Article, ArticleId } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { session } from '../../state/session.ts'
import styles from './CompareDialog.module.css'
import { ComparedText } from './ComparedText.tsx'
import { DialogFrame } from './DialogFrame.tsx'

type Props = { readonly articles: readonly [ArticleId, ArticleId] }

export const CompareDialog = ({ articles: [one, other] }: Props) => {
  const first = useDesk((desk) => desk.project.articles.get(one))
  const second = useDesk((desk) => desk.project.articles.get(other))
  const before = useCountedText(second)
  const after = useCountedText(first)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    void Promise.all([one, other].map((id) => workbench().openText(id))).then((found) =>
      setMissing(found.some((is) => !is)),
    )
  }, [one, other])
  return (
    <DialogFrame
      title="What differs"
      canClose
      className={styles['popup']}
      onClose={() => session.setState({ compared: null })}
    >
      <p className={styles['sides']}>
        <del>Struck out</del>: only in <Name article={second} other={first} />.{' '}
        <ins>Underlined</ins>: only in <Name article={first} other={second} />. What is set aside is
        not compared.
      </p>
      {/* It scrolls, so the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['text']} tabIndex={0} role="region" aria-label="Differences">
        {isMissing ? (
          <p>One of the two is no longer in the case.</p>
        ) : (
          <ComparedText before={before} after={after} />
        )}
      </div>
    </DialogFrame>
  )
}

/** The words of an article without what is set aside, as near-duplicates are found by them. */
const useCountedText = (article: Article | undefined): string | undefined => {
  const text = useDesk((desk) => article && desk.project.texts.get(article.id)?.text)
  return useMemo(
    () => (text === undefined ? undefined : withoutAside(text, article?.regions ?? [])),
    [text, article],
  )
}

type NameProps = { readonly article: Article | undefined; readonly other: Article | undefined }

const Name = ({ article, other }: NameProps) => (
  <b>
    <bdi>{article ? nameBeside(article, other) : 'the other'}</bdi>
  </b>
)

/** What tells an article from another one: its outlet, its title, else which of the two came first. */
const nameBeside = (article: Article, other: Article | undefined): string => {
  const outlet = outletOf(article)
  if (outlet && (!other || outlet !== outletOf(other))) return outlet
  const title = titleOf(article)
  if (!other || title !== titleOf(other)) return title
  return `${title} (added ${article.intake.at < other.intake.at ? 'first' : 'later'})`
}
