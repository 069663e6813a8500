// A title as a field in the place where it stood: all of it is selected, Enter and leaving it keep what was typed, Escape
// does not.

import { useEffect, useRef } from 'react'
import { onFieldKey } from './field-keys.ts'

type Props = {
  readonly label: string
  readonly className: string | undefined
  readonly typed: string
  readonly onType: (typed: string) => void
  /** With a key the focus belongs to what stood there before. */
  readonly onEnd: (save: boolean, isByKey: boolean) => void
}

export const TitleInput = ({ label, className, typed, onType, onEnd }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      ref={field}
      className={`field ${className}`}
      aria-label={label}
      dir="auto"
      maxLength={2000}
      value={typed}
      onChange={({ target }) => onType(target.value)}
      onBlur={() => onEnd(true, false)}
      onKeyDown={(event) => onFieldKey(event, (save) => onEnd(save, true))}
    />
  )
}
