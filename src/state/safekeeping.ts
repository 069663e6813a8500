// Whether the browser promised not to clear the data by itself, and asking it to.

import { askToPersist, room } from '../storage/health.ts'

/** True when the data is kept safe, false when asking may help, `null` where the browser has no such promise. */
export const isKeptSafe = async (): Promise<boolean | null> => (await room()).persisted

/** Asks the browser; the answer may wait for a person. */
export const keepSafe = async (): Promise<boolean | null> => askToPersist()
