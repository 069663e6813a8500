// The keys of a field that stands in the place of what it changes.

import type { KeyboardEvent } from 'react'
import { keyOf } from '../../dom/keys.ts'

/** Enter keeps what was typed, Escape does not; either ends the typing. */
export const onFieldKey = (event: KeyboardEvent, end: (save: boolean) => void): void => {
  const key = keyOf(event.nativeEvent)
  if (key !== 'Enter' && key !== 'Escape') return
  event.preventDefault()
  end(key === 'Enter')
}
