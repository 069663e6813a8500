// The button that chooses files to add.

import { useRef, type Ref } from 'react'

type Props = {
  /** The button. */
  readonly ref: Ref<HTMLButtonElement>
  readonly isDisabled: boolean
  readonly onChosen: (files: readonly File[]) => void
  /** Of the button; files of any kind that can be added are chosen where nothing else is said. */
  readonly label?: string
  /** What the chooser is for, as it is read out. */
  readonly name?: string
  readonly accept?: string
}

export const FileChooser = ({
  ref,
  isDisabled,
  onChosen,
  label = 'Choose files',
  name = 'Files to add',
  accept = ACCEPTED,
}: Props) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={name}
        accept={accept}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = '' // the same file can be chosen again
          onChosen(chosen)
        }}
      />
      <button
        ref={ref}
        type="button"
        className="btn"
        disabled={isDisabled}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
    </>
  )
}

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.pdf,.docx,.json,.touchstone,.zip,text/plain,text/html,application/pdf'
