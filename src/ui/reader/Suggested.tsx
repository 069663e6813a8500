// What is suggested on the sentence under the cursor: which tag, how sure, why, and all that accepting it would write.
// Nothing of it is in the case before somebody accepts it.

import { memo, useMemo } from 'react'
import { useDesk } from '../../state/app.ts'
import { accept, acceptAndGo, reject, rejectAndGo } from '../../state/deciding.ts'
import type { Suggestion } from '../../state/open-suggestions.ts'
import type { Reading } from '../../state/reading.ts'
import { useSession } from '../../state/session.ts'
import { wouldSay } from '../../state/suggested-details.ts'
import { tierInWords } from '../../state/suggestion-reason.ts'
import { shortened } from '../../text/shortened.ts'
import { contains, passage } from '../../text/span.ts'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { Reason } from './Reason.tsx'
import styles from './Suggested.module.css'
import { writtenInWords } from './suggested-words.ts'
import { toText } from './to-text.ts'
import { useSuggestedHere } from './useSuggestedHere.ts'

export const Suggested = memo(({ reading }: { readonly reading: Reading }) => {
  const cursor = useSession((state) => (state.selection ? null : state.cursor))
  const isShown = useSession((state) => state.active !== null)
  const here = useSuggestedHere()
  if (!cursor || here.length === 0) return null
  const [only] = here.length === 1 ? here : []
  return (
    <section className={styles['section']} aria-label="Suggested">
      {!only && (
        <Decide
          of={String(here.length)}
          accept={() => acceptAndGo(here)}
          reject={() => rejectAndGo(here)}
          keys={isShown ? 'accept' : 'both'}
        />
      )}
      <ul>
        {here.map((each) => (
          <Item
            key={each.id}
            suggestion={each}
            reading={reading}
            isWhole={contains(each, cursor)}
            decide={
              only
                ? { accept: () => acceptAndGo([each]), reject: () => rejectAndGo([each]) }
                : { accept: () => void accept([each]), reject: () => void reject([each]) }
            }
            keys={only ? (isShown ? 'accept' : 'both') : 'none'}
          />
        ))}
      </ul>
    </section>
  )
})

/** Which of the two keys does what a button does: Backspace is for the annotation where one is shown. */
type KeysShown = 'both' | 'accept' | 'none'

type ItemProps = {
  readonly suggestion: Suggestion
  readonly reading: Reading
  /** It is the whole sentence. */
  readonly isWhole: boolean
  readonly decide: { readonly accept: () => void; readonly reject: () => void }
  readonly keys: KeysShown
}

const Item = ({ suggestion, reading, isWhole, decide, keys }: ItemProps) => {
  const project = useDesk((desk) => desk.project)
  const { tag } = suggestion
  const written = useMemo(
    () => writtenInWords(wouldSay(project, reading, suggestion)),
    [project, reading, suggestion],
  )
  return (
    <li data-suggestion={tag}>
      <p className={styles['kind']}>
        <SuggestedGlyph tag={tag} />
        <b>Suggested {tag}</b>
        <span>{tierInWords(suggestion)}</span>
      </p>
      {!isWhole && (
        <blockquote className={styles['words']}>
          <bdi>{shortened(passage(reading.text, suggestion), 220)}</bdi>
        </blockquote>
      )}
      <p className={styles['reason']}>
        <Reason suggestion={suggestion} text={reading.text} />
      </p>
      {written.length > 0 && <p className="sr">Accepting writes:</p>}
      {written.length > 0 && (
        <dl className={styles['written']}>
          {written.map(([name, value, below]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
                {below && (
                  <small>
                    <bdi>{below}</bdi>
                  </small>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Decide of={tag} {...decide} keys={keys} />
    </li>
  )
}

type DecideProps = {
  readonly of: string
  readonly accept: () => void
  readonly reject: () => void
  readonly keys: KeysShown
}

const Decide = ({ of, accept: yes, reject: no, keys }: DecideProps) => {
  const hint = useHints()
  const isCounted = /^\d/.test(of)
  return (
    <div className={styles['decide']}>
      <Answer
        name={isCounted ? `Accept ${of}` : 'Accept'}
        about={isCounted ? '' : of}
        onClick={yes}
        {...(keys === 'none' ? {} : { command: 'suggestion.accept', hint })}
      />
      <Answer
        name={isCounted ? `Reject ${of}` : 'Reject'}
        about={isCounted ? '' : of}
        onClick={no}
        {...(keys === 'both' ? { command: 'annotation.remove', hint } : {})}
      />
    </div>
  )
}

type AnswerProps = {
  readonly name: string
  /** What is accepted, for those who hear the button alone. */
  readonly about: string
  readonly onClick: () => void
  readonly command?: string
  readonly hint?: ReturnType<typeof useHints>
}

const Answer = ({ name, about, onClick, command, hint }: AnswerProps) => (
  <button
    type="button"
    className="btn"
    {...(command && hint ? hint(command, name) : {})}
    onPointerDown={(event) => event.preventDefault()} // the hands stay in the text
    onClick={({ detail }) => {
      onClick()
      if (detail === 0) toText() // the button goes with what is decided
    }}
  >
    {name}
    {about && <span className="sr"> the suggested {about}</span>}
    {command && (
      <span aria-hidden="true">
        <Keys of={command} />
      </span>
    )}
  </button>
)
