// The line that is printed for an engine. One that is not here is no failure, but it is never passed over in silence.

import type { Engine } from './engines.ts'
import type { Hands } from './hands.ts'

export type Report = { readonly line: string; readonly isFine: boolean }

/**
 * Looks for the engine and runs it.
 *
 * @param run does all steps and gives the browser's name, or fails in words
 */
export const reportOf = async (
  { name, find, install }: Engine,
  run: (start: () => Promise<Hands>) => Promise<string>,
): Promise<Report> => {
  const label = name.padEnd(8)
  const begun = Date.now()
  try {
    const found = await find()
    if ('missing' in found) {
      const missing = found.missing.join(', ')
      return {
        line: `${label}  SKIPPED, not here: ${missing}. To run it: ${install}`,
        isFine: true,
      }
    }
    const browser = await run(found.start)
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    return { line: `${label}  passed in ${seconds} s (${browser})`, isFine: true }
  } catch (reason) {
    const words = wordsOf(reason).replaceAll('\n', '\n  ')
    return { line: `${label}  FAILED: ${words}`, isFine: false }
  }
}

/** What an error says, with what caused it. */
export const wordsOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return String(reason)
  return reason.cause ? `${reason.message} (${wordsOf(reason.cause)})` : reason.message
}
