// A button for what has no undo. It opens a dialog that waits for a typed word.

import { Dialog } from '@base-ui/react/dialog'
import { useId, useState, type ReactNode } from 'react'
import styles from './TypedConsent.module.css'

type Props = {
  readonly button: string
  /** The button's accessible name where its words alone do not tell it from others. */
  readonly name?: string
  readonly heading: string
  readonly label: string
  readonly word: string
  /** True closes the dialog. */
  readonly onConsent: () => Promise<boolean>
  readonly children: ReactNode
}

export const TypedConsent = (props: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="btn danger" aria-label={props.name}>
        {props.button}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`dialog ${styles['popup']}`}>
          <Dialog.Title className="dialog-title">{props.heading}</Dialog.Title>
          <Dialog.Description className={styles['text']}>{props.children}</Dialog.Description>
          <Form {...props} onDone={() => setOpen(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

type FormProps = Props & { readonly onDone: () => void }

const Form = ({ button, label, word, onConsent, onDone }: FormProps) => {
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const isMeant = plain(typed) === plain(word)
  const consent = async (): Promise<void> => {
    setBusy(true)
    const isDone = await onConsent()
    setBusy(false)
    if (isDone) onDone()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isMeant && !isBusy) void consent()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={`dialog-actions ${styles['actions']}`}>
        <Dialog.Close className="btn">Cancel</Dialog.Close>
        <button type="submit" className="btn danger" disabled={!isMeant || isBusy}>
          {button}
        </button>
      </div>
    </form>
  )
}

/** White space and capitals do not decide whether somebody means it. */
const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLowerCase()
