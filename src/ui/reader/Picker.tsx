// One picker for all details: type to filter, a digit or Enter chooses, Escape leaves everything as it was. A value is
// saved when it is chosen, and the hands go on at once; where it cannot be saved, the picker is there again with what
// was typed, and says why.

import { Popover } from '@base-ui/react/popover'
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { dropKeys, giveKeys } from '../../dom/waiting-keys.ts'
import type { Offer, Row } from './choices.ts'
import styles from './Picker.module.css'

type Props<Each extends Row> = {
  readonly offer: Offer<Each>
  readonly anchor: () => Element | null
  /** Saves, and gives `null` when it is saved; the reason in a sentence, at once where nothing was tried. */
  readonly save: (choice: Each, second: string) => string | Promise<string | null>
  /** Puts the focus where it belongs when the picker goes. */
  readonly goBack: () => void
  readonly close: () => void
}

export const Picker = <Each extends Row>({ offer, anchor, save, goBack, close }: Props<Each>) => {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(offer.marked)
  const [second, setSecond] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const [isSaving, setIsSaving] = useState(false)
  const popup = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // The annotation can go under the hands, when another tab removes it.
  const isLeft = useRef(false)
  useLayoutEffect(
    () => () => {
      if (!isLeft.current && popup.current?.contains(document.activeElement)) dropKeys()
    },
    [],
  )
  const leave = (): void => {
    isLeft.current = true
    close()
  }
  const choices = useMemo(() => filtered(offer, typed), [offer, typed])
  const found = choices.findIndex((each) => each.id === marked)
  const at = marked === null ? -1 : Math.max(0, found)
  const current = at < 0 ? undefined : choices[at]
  const isNumbered = typed === '' && !offer.digitsAreText

  const choose = async (choice: Each | undefined): Promise<void> => {
    if (!choice || isSaving) return
    const saved = save(choice, choice === current && second !== null ? second : choice.second)
    if (typeof saved === 'string') return setTrouble(saved)
    goBack() // before it goes: a popup that vanishes with the focus in it leaves the focus nowhere
    setIsSaving(true)
    const reason = await saved
    if (reason === null) return leave()
    setTrouble(reason)
    setIsSaving(false)
  }
  const move = (to: number): void => {
    const next = choices[(to + choices.length) % choices.length]
    if (!next) return
    setMarked(next.id)
    setSecond(null)
    popup.current?.querySelector(`[data-choice="${next.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isSecond = event.target instanceof Element && event.target.matches('[data-second]')
    const isDigit = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(Math.max(at, 0) - 1)
    else if (event.key === 'Enter' && marked === null)
      setTrouble('Nothing is chosen yet. Press a digit, or go to a row with the arrows.')
    else if (event.key === 'Enter') void choose(current)
    else if (isDigit && !isSecond && isNumbered) {
      const choice = choices[Number(event.key) - 1]
      if (!choice) return
      setMarked(choice.id)
      void choose(choice)
    } else return
    event.preventDefault()
  }

  if (isSaving) return null
  return (
    <Popover.Root
      open
      onOpenChange={(_, { reason }) => {
        // What was pressed outside takes the focus itself.
        if (reason === 'escape-key') goBack()
        leave()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={{ fallbackAxisSide: 'none' }} // never over the text
          className={styles['place']}
        >
          <Popover.Popup
            ref={popup}
            className={styles['popup']}
            initialFocus={() =>
              matchMedia('(pointer: coarse)').matches ? popup.current : field.current
            }
            finalFocus={false} // the one who opened it knows where the focus belongs
            onFocus={() => void giveKeys()}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => {
              if (choiceUnder(event.target)) event.preventDefault() // the focus stays in the field
            }}
            onClick={(event) => {
              const chosen = choiceUnder(event.target)
              if (chosen) void choose(choices.find((each) => each.id === chosen))
            }}
          >
            <Popover.Title className={styles['title']}>{offer.title}</Popover.Title>
            <input
              ref={field}
              className="field"
              role="combobox"
              aria-label={offer.title}
              aria-expanded="true"
              aria-controls={id}
              aria-autocomplete="list"
              aria-activedescendant={current && `${id}-${current.id}`}
              placeholder={offer.placeholder}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              maxLength={2_000}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setMarked(offer.marked === null && event.target.value.trim() === '' ? null : '')
                setSecond(null)
                setTrouble('')
              }}
            />
            <div id={id} role="listbox" aria-label={offer.title} className={styles['list']}>
              {choices.map((choice, i) => (
                <div
                  key={choice.id}
                  id={`${id}-${choice.id}`}
                  role="option"
                  aria-selected={choice === current}
                  data-choice={choice.id}
                >
                  <kbd aria-hidden="true">{isNumbered && i < 9 ? i + 1 : ''}</kbd>
                  <span>
                    <bdi className={choice.isQuoted ? 'quoted' : undefined}>{choice.words}</bdi>
                    {choice.hint && <small>{choice.hint}</small>}
                  </span>
                </div>
              ))}
            </div>
            {offer.secondLine && (
              <label className={styles['second']}>
                <span>{offer.secondLine.label}</span>
                <input
                  className="field"
                  data-second=""
                  dir="auto"
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={2_000}
                  placeholder={offer.secondLine.placeholder}
                  value={second ?? current?.second ?? ''}
                  onChange={(event) => {
                    setSecond(event.target.value)
                    setTrouble('')
                  }}
                />
              </label>
            )}
            {trouble && (
              <p role="alert" className={styles['trouble']}>
                {trouble}
              </p>
            )}
            <button
              type="button"
              className={`btn phone-only ${styles['close']}`}
              onClick={() => {
                goBack()
                leave()
              }}
            >
              Close
            </button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const choiceUnder = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-choice]')?.dataset['choice']
    : undefined

/** Nobody looks further down than this; more words find the rest. */
const MOST_FOUND = 40

/**
 * The choices that hold every typed word. Typed words come first themselves where words of one's own are possible,
 * unless they begin a choice, which they then complete.
 */
const filtered = <Each extends Row>(offer: Offer<Each>, typed: string): readonly Each[] => {
  const words = typed.trim().toWellFormed()
  if (!words) return offer.choices
  const wanted = words.toLowerCase().split(/\s+/)
  const { typedLast } = offer
  const fitting = [...offer.choices, ...(offer.more ?? [])].filter((choice) => {
    if (choice.id === 'none' || choice.id === typedLast) return false
    const all = `${choice.words} ${choice.hint}`.toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
  if (!offer.typed) return fitting
  if (typedLast !== undefined) return [...fitting.slice(0, MOST_FOUND), offer.typed(words)]
  const begun = fitting.filter((choice) =>
    choice.words.toLowerCase().startsWith(words.toLowerCase()),
  )
  const rest = fitting.filter((choice) => !begun.includes(choice))
  const isExact = begun.some((choice) => choice.words === words)
  return [...begun, ...(isExact ? [] : [offer.typed(words)]), ...rest]
}
