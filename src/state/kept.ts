// Small choices that are kept in localStorage with a version: they are there before the database is, and losing them
// loses no work.

export type Kept<T> = {
  /** What was kept, or the fallback where nothing was, or nothing that is understood. */
  readonly read: () => T
  /** Keeps a value; where storage is switched off it holds for this page only. */
  readonly write: (value: T) => void
  /** Whether a `storage` event of another tab is about this value; `null` is everything at once. */
  readonly isAbout: (key: string | null) => boolean
}

/**
 * A value under `touchstone.<name>`. `understand` gets what was parsed, without any promise about its shape, and gives
 * `null` for what it does not understand. A value of another version is never understood.
 */
export const keptAs = <T extends object>(
  name: string,
  version: number,
  fallback: T,
  understand: (value: Readonly<Record<string, unknown>>) => T | null,
): Kept<T> => {
  const key = `touchstone.${name}`
  return {
    read: () => {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        if (!isRecord(value) || value['version'] !== version) return fallback
        return understand(value) ?? fallback
      } catch {
        return fallback // damaged, or no storage here
      }
    },
    write: (value) => {
      try {
        localStorage.setItem(key, JSON.stringify({ version, ...value }))
      } catch {
        // Storage is switched off or full.
      }
    },
    isAbout: (changed) => changed === key || changed === null,
  }
}

/** True for an object with names, not for a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
