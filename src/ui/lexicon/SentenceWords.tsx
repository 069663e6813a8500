// A sentence whose words are pressed to make a pattern of them: without typing, and with a gap where words between were
// left out. One tab stop; arrows walk over the words.

import { useState, type KeyboardEvent } from 'react'
import { patternPicked, wordsApart } from '../../core/cue-pattern.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { scopeOf, type CueSeed } from '../../state/cue-seed.ts'
import type { Span } from '../../text/span.ts'
import type { Wish } from '../../state/cue-drafts.ts'
import { toggledIn } from '../parts/toggled.ts'
import styles from './CueOrigin.module.css'

type Props = {
  readonly seed: CueSeed
  /** As it is in the form now: words that are typed there stay, and so does another choice of where it counts. */
  readonly draft: LexiconEntry
  readonly onChange: (wish: Pick<Wish, 'pattern' | 'scope'>) => void
}

export const SentenceWords = ({ seed, draft, onChange }: Props) => {
  const { sentence, quoted, entry } = seed
  const { pattern, scope } = draft
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const [stop, setStop] = useState(0)
  const parts = wordsApart(sentence)
  const words = parts.filter((_, i) => i % 2 === 1)
  const scopeWith = (of: ReadonlySet<number>) => scopeOf(quoted, placesOf(parts, of)).scope
  const isMine = pattern === patternPicked(words, picked)
  const press = (word: number): void => {
    setStop(word)
    const next = isMine ? toggledIn(picked, word) : new Set<number>()
    setPicked(next)
    const alone = patternPicked(words, new Set([word]))
    if (!isMine) return onChange({ pattern: `${pattern.trimEnd()} ${alone}` })
    onChange({
      pattern: patternPicked(words, next),
      ...(scope === scopeWith(picked) && { scope: scopeWith(next) }),
    })
  }
  return (
    <span
      role="group"
      aria-label="Words of the sentence"
      className={styles['words']}
      lang={entry.language}
      dir="auto"
    >
      {parts.map((part, i) => {
        const word = (i - 1) / 2
        return i % 2 === 0 ? (
          part
        ) : (
          <button
            // The sentence stays as it is.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            type="button"
            tabIndex={word === stop ? 0 : -1}
            aria-pressed={isMine && picked.has(word)}
            onClick={() => press(word)}
            onKeyDown={(event) => walk(event, setStop)}
          >
            {part}
          </button>
        )
      })}
    </span>
  )
}

/** Where words stand in the sentence, by their indices. */
const placesOf = (parts: readonly string[], picked: ReadonlySet<number>): readonly Span[] => {
  let end = 0
  return parts.flatMap((part, i) => {
    const start = end
    end += part.length
    return i % 2 === 1 && picked.has((i - 1) / 2) ? [{ start, end }] : []
  })
}

/** Arrows follow the eye: where lines begin on the right, the next word is on the left. */
const walk = (event: KeyboardEvent<HTMLElement>, toStop: (word: number) => void): void => {
  const words = event.currentTarget.parentElement
  if (!words) return
  const buttons = [...words.querySelectorAll('button')]
  const at = buttons.findIndex((each) => each === event.currentTarget)
  const forth = getComputedStyle(words).direction === 'rtl' ? -1 : 1
  const to = {
    ArrowLeft: at - forth,
    ArrowRight: at + forth,
    Home: 0,
    End: buttons.length - 1,
  }[event.key]
  const button = to === undefined ? undefined : buttons[to]
  if (!button || to === undefined) return
  event.preventDefault()
  toStop(to)
  button.focus()
}
