// How often the keys that the dock teaches were used. A key that is known makes room.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keptAs } from './kept.ts'

/** The commands whose keys the dock shows, in this order. */
export const TAUGHT: readonly string[] = [
  'sentence.next',
  'tag.claim',
  'tag.denial',
  'tag.context',
  'untagged.next',
]

/** After so many uses a key is known (interaction, section 3). */
const KNOWN_AFTER = 5

type Uses = Readonly<Record<string, number>>

const kept = keptAs<Uses>('key-uses', 1, {}, (value) =>
  Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number] =>
        TAUGHT.includes(entry[0]) && typeof entry[1] === 'number' && entry[1] >= 0,
    ),
  ),
)

const uses = createStore<Uses>(kept.read)

/** Counts one use by key. Once a key is known nothing more is written, so holding it down costs nothing. */
export const countUse = (id: string): void => {
  const before = uses.getState()[id] ?? 0
  if (!TAUGHT.includes(id) || before >= KNOWN_AFTER) return
  uses.setState({ [id]: before + 1 })
  kept.write(uses.getState())
}

/** Reads the counts again, as a new start does. */
export const readUses = (): void => uses.setState(kept.read(), true)

/** Whether the hand knows the key of a command. */
export const useIsKnown = (): ((id: string) => boolean) => {
  const counted = useStore(uses)
  return (id) => (counted[id] ?? 0) >= KNOWN_AFTER
}
