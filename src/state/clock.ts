// Where time, ids and the acting person come from. Plans and formats receive them; nothing below this floor asks.

import type { Person, PersonId, Timestamp } from '../core/types.ts'

export const now = (): Timestamp => new Date().toISOString() as Timestamp // the form that the brand stands for

/** A fresh id of whatever table the type names. */
export const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id // the form that the brand stands for

/** Lower-case hex SHA-256 of the UTF-8 bytes of a text. */
export const sha256 = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text))

/** Lower-case hex SHA-256 of bytes. */
export const sha256Of = async (bytes: BufferSource): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const PERSON_KEY = 'touchstone.person'

/** The analyst on this device: nobody is asked for a name, so it is a generated one until they give theirs. */
export const personHere = (): Person => {
  try {
    const kept = localStorage.getItem(PERSON_KEY)
    if (kept) return { id: kept as PersonId, name: 'Analyst' } // only this function writes the key
    const id = newId<PersonId>()
    localStorage.setItem(PERSON_KEY, id)
    return { id, name: 'Analyst' }
  } catch {
    return { id: newId<PersonId>(), name: 'Analyst' } // storage is switched off: a person for this page only
  }
}
