// What the browser says about the room that the data has, and whether it may be cleared.
// `navigator.storage` is missing in some engines, so it is asked for here and nowhere else.

export type Room = {
  /** Bytes used and allowed, as the browser estimates them; `null` where it does not say. */
  readonly used: number | null
  readonly quota: number | null
  /** True when the browser promised not to clear the data by itself; `null` where it does not say. */
  readonly persisted: boolean | null
}

const manager = (): StorageManager | undefined =>
  (globalThis.navigator as Navigator | undefined)?.storage // older engines have no storage manager

/** How much is used, and whether it is kept safe. Never throws. */
export const room = async (): Promise<Room> => {
  try {
    const estimate = await manager()?.estimate()
    const persisted = await manager()?.persisted()
    return {
      used: estimate?.usage ?? null,
      quota: estimate?.quota ?? null,
      persisted: persisted ?? null,
    }
  } catch {
    return { used: null, quota: null, persisted: null }
  }
}

/**
 * Asks the browser to keep the data safe from clearing. The answer can wait for a person (Firefox asks), so nothing
 * that the user waits for may await it. `null` where the browser cannot be asked.
 */
export const askToPersist = async (): Promise<boolean | null> => {
  try {
    return (await manager()?.persist()) ?? null
  } catch {
    return null
  }
}
