// What `*` found: the sentences of other articles that say the same. The analyst chooses; nothing is written before.

import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'
import { isPreset, type SameSentence, type Twin } from '../../state/same-sentence.ts'
import { session } from '../../state/session.ts'
import { tagTwins } from '../../state/spreading.ts'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { toggledIn } from '../parts/toggled.ts'
import styles from './SameSentence.module.css'
import { toText } from './to-text.ts'

type Props = { readonly offer: SameSentence }

export const SameSentenceDialog = ({ offer: { tag, words, twins } }: Props) => {
  const [chosen, setChosen] = useState<ReadonlySet<Twin>>(() => new Set(twins.filter(isPreset)))
  const toggle = (twin: Twin): void => {
    setChosen(toggledIn(chosen, twin))
  }
  const close = (): void => session.setState({ sameSentence: null })
  const accept = (): void => {
    close()
    void tagTwins(
      tag,
      twins.filter((each) => chosen.has(each)),
    )
  }
  return (
    <DialogFrame
      title={headingFor(twins)}
      className={styles['popup']}
      finalFocus={toText}
      onClose={close}
    >
      <Dialog.Description className={styles['words']} render={<blockquote />}>
        <bdi>{words}</bdi>
      </Dialog.Description>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen.size > 0) accept()
        }}
      >
        <ul className={styles['twins']}>
          {twins.map((twin) => (
            <Row
              key={`${twin.articleId} ${twin.span.start}`}
              twin={twin}
              isChosen={chosen.has(twin)}
              onToggle={() => toggle(twin)}
            />
          ))}
        </ul>
        <div className="dialog-actions">
          <Dialog.Close className="btn">Cancel</Dialog.Close>
          <button type="submit" className="btn primary" disabled={chosen.size === 0}>
            Tag {chosen.size} as {tag}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}

type RowProps = {
  readonly twin: Twin
  readonly isChosen: boolean
  readonly onToggle: () => void
}

const Row = ({ twin, isChosen, onToggle }: RowProps) => {
  const id = useId()
  return (
    <li>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-source`}
        checked={isChosen}
        onChange={onToggle}
      />
      <p id={`${id}-source`} className={styles['source']}>
        <b>
          <bdi>{twin.source}</bdi>
        </b>
        <span className="num">{Math.floor(twin.identity * 100)}% the same</span>
        {twin.tagNow && (
          <span>
            <TagGlyph tag={twin.tagNow} /> {TAG_NAME[twin.tagNow]} now
          </span>
        )}
      </p>
      <label htmlFor={id}>
        <bdi className="quoted">{twin.words}</bdi>
      </label>
    </li>
  )
}

const headingFor = (twins: readonly Twin[]): string => {
  const articles = new Set(twins.map(({ articleId }) => articleId)).size
  const hold = articles === 1 ? '1 more article holds' : `${articles} more articles hold`
  return twins.some(({ identity }) => identity < 1)
    ? `${hold} this sentence or one like it`
    : `${hold} this sentence`
}
