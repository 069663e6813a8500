// The changes that are shown: the newest page, older ones on demand, and newer ones as they are committed.

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recorded } from '../../core/change.ts'
import type { CaseId } from '../../core/types.ts'
import { workbench } from '../../state/app.ts'
import { historyPage, newerChanges } from '../../state/changes.ts'

const PAGE = 100

type Shown = { readonly changes: readonly Recorded[]; readonly hasMore: boolean }

/** The history of one case; mount it anew for another. */
export const useHistory = (caseId: CaseId) => {
  const [shown, setShown] = useState<Shown | null>(null)
  const now = useRef<Shown | null>(null)
  const waiting = useRef(Promise.resolve())

  /** Reads one after the other, so that a page never arrives twice. */
  const follow = useCallback((read: (before: Shown | null) => Promise<Shown | null>) => {
    const advance = async (): Promise<void> => {
      const next = await read(now.current).catch(() => null) // a lost connection speaks through the save state
      if (!next) return
      now.current = next
      setShown(next)
    }
    waiting.current = waiting.current.then(advance)
  }, [])
  useEffect(() => {
    const readNewer = async (before: Shown | null): Promise<Shown | null> => {
      if (!before) return pageOf(await historyPage(caseId, PAGE))
      const newer = await newerChanges(caseId, before.changes[0]?.seq ?? 0)
      return newer.length > 0 ? { ...before, changes: [...newer, ...before.changes] } : null
    }
    follow(readNewer)
    // The project is a new one after every change of the case, whoever made it.
    return workbench().desk.subscribe((after, before) => {
      if (after.project !== before.project) follow(readNewer)
    })
  }, [caseId, follow])

  const loadMore = (): void =>
    follow(async (before) => {
      const last = before?.changes.at(-1)
      if (!last) return null
      const older = await historyPage(caseId, PAGE, last.seq)
      return pageOf(older, before?.changes)
    })
  return { changes: shown?.changes ?? null, hasMore: shown?.hasMore ?? false, loadMore }
}

const pageOf = (page: readonly Recorded[], before: readonly Recorded[] = []): Shown => ({
  changes: [...before, ...page],
  hasMore: page.length === PAGE,
})
