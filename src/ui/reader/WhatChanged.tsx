// What a correction changed: the text of a version beside the one before it, as one text.

import { Dialog } from '@base-ui/react/dialog'
import { useEffect } from 'react'
import type { ArticleId } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { useRevisions } from '../../state/revisions.ts'
import { session } from '../../state/session.ts'
import { ComparedText } from '../parts/ComparedText.tsx'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { moment } from '../parts/words.ts'
import { DiffPane } from './DiffPane.tsx'
import { toText } from './to-text.ts'
import styles from './Versions.module.css'

type Props = { readonly articleId: ArticleId }

export const WhatChanged = ({ articleId }: Props) => {
  const versions = useRevisions(articleId)
  const place = versions.findIndex(({ id }) => id === articleId)
  // An earlier version is compared with the next one, the newest with the one before.
  const [from, to] = place === versions.length - 1 ? [place - 1, place] : [place, place + 1]
  const [old, now] = [versions[from], versions[to]]
  const before = useDesk(({ project }) => old && project.texts.get(old.id)?.text)
  const after = useDesk(({ project }) => now && project.texts.get(now.id)?.text)
  const [oldId, nowId] = [old?.id, now?.id]
  useEffect(() => {
    for (const id of [oldId, nowId]) if (id) void workbench().openText(id)
  }, [oldId, nowId])
  return (
    <DialogFrame
      title="What changed"
      className={styles['popup']}
      finalFocus={toText}
      onClose={() => session.setState({ versions: null })}
    >
      {now && (
        <Dialog.Description className={styles['about']}>
          {from === 0 ? 'The first text' : `Revision ${from + 1}`} and revision {to + 1} of{' '}
          {moment(now.intake.at)}. Struck through: taken away. Underlined: added.
        </Dialog.Description>
      )}
      <DiffPane>
        <ComparedText before={before} after={after} />
      </DiffPane>
      <div className={`dialog-actions ${styles['actions']}`}>
        <Dialog.Close className="btn">Close</Dialog.Close>
      </div>
    </DialogFrame>
  )
}
