// A failed write in the analyst's words.

import { describe, expect, test } from 'vitest'
import { isConnectionFault, reasonOf } from '../../src/state/save-state.ts'
import { DatabaseReplaced, NewerDatabase } from '../../src/storage/errors.ts'

const named = (name: string, inner?: unknown): Error =>
  Object.assign(new Error(name), { name, ...(inner === undefined ? {} : { inner }) })

describe('[W27] the reason is said in plain words, whatever the browser calls it', () => {
  test.each([
    [named('QuotaExceededError'), 'the disk or the room for this site is full'],
    [
      named('AbortError', named('QuotaExceededError')),
      'the disk or the room for this site is full',
    ],
    [
      new Error('x', { cause: named('QuotaExceededError') }),
      'the disk or the room for this site is full',
    ],
    [new DatabaseReplaced(), 'the stored data was removed or replaced while this tab was open'],
    [new NewerDatabase(), 'a newer version of Touchstone is open in another tab'],
    [named('DatabaseClosedError'), 'the connection to the storage was lost'],
    [named('DataError'), 'the browser could not write (DataError)'],
    ['no error at all', 'the browser could not write (unknown error)'],
  ])('%s', (error, reason) => expect(reasonOf(error)).toBe(reason))
})

test('[W27] only a dead connection is worth a new one', () => {
  expect(isConnectionFault(named('AbortError', named('InvalidStateError')))).toBe(true)
  expect(isConnectionFault(named('QuotaExceededError'))).toBe(false)
  expect(isConnectionFault(new DatabaseReplaced())).toBe(false)
})
