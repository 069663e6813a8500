// What "accept all strong ones" would write: a list to look through before anything is written. One change, one undo.

import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'
import { accept, strongHere } from '../../state/deciding.ts'
import type { Suggestion } from '../../state/open-suggestions.ts'
import type { Reading } from '../../state/reading.ts'
import { useDesk } from '../../state/app.ts'
import { session } from '../../state/session.ts'
import { wouldSay } from '../../state/suggested-details.ts'
import { shortened } from '../../text/shortened.ts'
import { passage } from '../../text/span.ts'
import { DialogFrame } from '../parts/DialogFrame.tsx'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { TAG_NAME } from '../parts/TagGlyph.tsx'
import { toggledIn } from '../parts/toggled.ts'
import { counted } from '../parts/words.ts'
import styles from './AllSuggested.module.css'
import { Reason } from './Reason.tsx'
import { writtenInWords } from './suggested-words.ts'
import { toText } from './to-text.ts'

const close = (): void => session.setState({ allSuggested: false })

export const AllSuggestedDialog = ({ reading }: { readonly reading: Reading }) => {
  // Made once: another reading must not move the rows under the finger.
  const [all] = useState<readonly Suggestion[]>(strongHere)
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set())
  const chosen = all.filter(({ id }) => !left.has(id))
  const toggle = (id: string): void => {
    setLeft(toggledIn(left, id))
  }
  return (
    <DialogFrame
      title={counted(all.length, 'strong suggestion')}
      className={styles['popup']}
      finalFocus={toText}
      onClose={close}
    >
      <Dialog.Description className={styles['lead']}>
        Take away what is wrong. What stays becomes annotations, as one step that can be undone.
      </Dialog.Description>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen.length === 0) return
          close()
          void accept(chosen, true)
        }}
      >
        <ul>
          {all.map((each) => (
            <Row
              key={each.id}
              suggestion={each}
              reading={reading}
              isChosen={!left.has(each.id)}
              onToggle={() => toggle(each.id)}
            />
          ))}
        </ul>
        <div className={`dialog-actions ${styles['actions']}`}>
          <button
            type="button"
            className="btn quiet"
            onClick={() => setLeft(new Set(chosen.length > 0 ? all.map(({ id }) => id) : []))}
          >
            {chosen.length > 0 ? 'None of them' : 'All of them'}
          </button>
          <Dialog.Close className="btn">Cancel</Dialog.Close>
          <button type="submit" className="btn primary num" disabled={chosen.length === 0}>
            Accept {chosen.length}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}

type RowProps = {
  readonly suggestion: Suggestion
  readonly reading: Reading
  readonly isChosen: boolean
  readonly onToggle: () => void
}

const Row = ({ suggestion, reading, isChosen, onToggle }: RowProps) => {
  const id = useId()
  const project = useDesk((desk) => desk.project)
  const written = writtenInWords(wouldSay(project, reading, suggestion))
  return (
    <li data-row={suggestion.id}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-why`}
        checked={isChosen}
        onChange={onToggle}
      />
      <label htmlFor={id}>
        <span className={styles['tag']}>
          <SuggestedGlyph tag={suggestion.tag} /> {TAG_NAME[suggestion.tag]}
          <span className="sr">: </span>
        </span>
        <bdi className="quoted">{shortened(passage(reading.text, suggestion), 300)}</bdi>
      </label>
      <div id={`${id}-why`} className={styles['why']}>
        <p>
          <Reason suggestion={suggestion} text={reading.text} />
        </p>
        {written.length > 0 && (
          <p>
            {written.map(([name, value, below]) => (
              <span key={name}>
                {name}: <bdi>{value}</bdi>
                {below && (
                  <>
                    {' '}
                    (<bdi>{below}</bdi>)
                  </>
                )}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}
