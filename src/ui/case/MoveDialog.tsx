// Where an article is moved to: another case of this device, or a new one. What stays behind is said before.

import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useMemo, useState } from 'react'
import type { ArticleId, CaseId } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { linksInWords, moveArticle, previewMove } from '../../state/article-moves.ts'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { counted } from '../parts/words.ts'
import styles from './MoveDialog.module.css'

type Props = { readonly articleId: ArticleId; readonly onClose: () => void }

/** So many cases are seen at once; more of them are found by typing. */
const SEEN = 8

export const MoveDialog = ({ articleId, onClose }: Props) => {
  const [preview] = useState(() => previewMove(workbench().desk.getState().project, articleId))
  const here = useDesk((desk) => desk.project.case?.id)
  const cases = useDesk((desk) => desk.cases)
  const [typed, setTyped] = useState('')
  const [target, setTarget] = useState<CaseId | 'new' | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => void workbench().refreshCases(), []) // the list may be older than what other tabs did
  const others = useMemo(
    () => cases.filter(({ row }) => row.id !== here && !row.deletedAt),
    [cases, here],
  )
  const wanted = typed.trim().toLowerCase()
  const shown = others.filter(({ row }) => row.title.toLowerCase().includes(wanted))
  const chosen = target === 'new' || shown.some(({ row }) => row.id === target) ? target : null
  if (!preview) return null
  const move = async (): Promise<void> => {
    if (!chosen || isBusy) return
    setBusy(true)
    await moveArticle(articleId, chosen)
    onClose()
  }
  return (
    <DialogFrame
      title="Move to another case"
      className={styles['popup']}
      isBusy={isBusy}
      onClose={onClose}
    >
      <Dialog.Description className={styles['text']}>
        <bdi>{preview.title}</bdi> goes with its text, annotations and speakers
        {preview.articles > 1 && `, and with its ${counted(preview.articles - 1, 'other version')}`}
        .
      </Dialog.Description>
      {preview.linksLeft > 0 && <p className="note-warn">{linksInWords(preview.linksLeft)}</p>}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void move()
        }}
      >
        {others.length > SEEN && (
          <label className={styles['filter']}>
            Find a case
            <input
              className="field"
              type="search"
              autoComplete="off"
              dir="auto"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
        )}
        <fieldset className={styles['cases']}>
          <legend className="sr">Move it to</legend>
          <Choice
            name="A new case"
            about="Called like the article"
            isChosen={chosen === 'new'}
            onChoose={() => setTarget('new')}
          />
          {shown.map(({ row, articles }) => (
            <Choice
              key={row.id}
              name={row.title || 'Untitled case'}
              about={counted(articles, 'article')}
              isChosen={chosen === row.id}
              onChoose={() => setTarget(row.id)}
            />
          ))}
        </fieldset>
        {wanted && shown.length === 0 && (
          <p role="status" className={styles['text']}>
            No case has these words in its title.
          </p>
        )}
        <div className="dialog-actions">
          <Dialog.Close className="btn" disabled={isBusy}>
            Cancel
          </Dialog.Close>
          <button type="submit" className="btn primary" disabled={!chosen || isBusy}>
            {isBusy ? 'Moving' : 'Move the article'}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly about: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const Choice = ({ name, about, isChosen, onChoose }: ChoiceProps) => (
  <label className={styles['case']}>
    <input type="radio" name="target" checked={isChosen} onChange={onChoose} />
    <bdi>{name}</bdi>
    <small className="num">{about}</small>
  </label>
)
