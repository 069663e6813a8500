// The case that the address asks for: loading, open, or not on this device.

import { useEffect, useState } from 'react'
import type { CaseId } from '../core/types.ts'
import { useDesk, workbench } from '../state/app.ts'

export type CaseState = 'loading' | 'open' | 'missing'

/** Opens the case of the address. Screens without a case are open at once. */
export const useCase = (caseId: CaseId | null): CaseState => {
  const open = useDesk((desk) => desk.project.case)
  const [missing, setMissing] = useState<CaseId | null>(null)
  const isOpen = caseId === null || (open?.id === caseId && !open.deletedAt)
  useEffect(() => {
    if (isOpen || caseId === null) return
    let wanted = true
    void workbench()
      .openCase(caseId)
      .then(() => {
        const found = workbench().desk.getState().project.case
        if (wanted) setMissing(found?.id === caseId && !found.deletedAt ? null : caseId)
      })
    return () => {
      wanted = false
    }
  }, [caseId, isOpen])
  if (isOpen) return 'open'
  return missing === caseId ? 'missing' : 'loading'
}

export const Missing = () => (
  <div className="page">
    <h1>This case is not on this device</h1>
    <p className="lead">
      It may be in the bin, in another browser, or its making was undone. Nothing was lost by
      opening this address.
    </p>
    <a className="btn primary" href="#/">
      Go to the library
    </a>
  </div>
)
