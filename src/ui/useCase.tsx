// The case that the address asks for: loading, open, or not on this device.

import { useEffect, useState } from 'react'
import type { CaseId } from '../core/types.ts'
import { useDesk, workbench } from '../state/app.ts'
import { redo } from '../state/back-and-forth.ts'

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

export const Missing = () => {
  const wasUndone = useDesk(({ stack }) => stack.redo.length > 0)
  return (
    <div className="page">
      <h1>This case is not on this device</h1>
      <p className="lead">
        {wasUndone
          ? 'Its making was undone. It can be brought back with all that was in it.'
          : 'It may be in the bin or in another browser. Nothing was lost by opening this address.'}
      </p>
      {wasUndone && (
        <button type="button" className="btn primary" onClick={() => void redo()}>
          Bring it back
        </button>
      )}{' '}
      <a className={wasUndone ? 'btn' : 'btn primary'} href="#/">
        Go to the library
      </a>
    </div>
  )
}
