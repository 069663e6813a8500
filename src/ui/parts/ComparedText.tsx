// Two versions of some words as one text, as soon as a worker has compared them; until then it says that it is at work.

import { useMemo } from 'react'
import { differences } from '../../text/differences.ts'
import type { Compared } from '../../text/reanchor.ts'
import { DiffText } from './DiffText.tsx'
import { useComparison } from './useComparison.ts'

type Props = { readonly before: string | undefined; readonly after: string | undefined }

export const ComparedText = ({ before, after }: Props) => {
  const { comparison, again } = useComparison(before, after)
  if (comparison?.kind === 'compared') return <Differences compared={comparison.compared} />
  return (
    <p role="status">
      {comparison?.kind === 'fault' ? (
        <>
          {comparison.reason}{' '}
          <button type="button" className="btn" onClick={again}>
            Compare again
          </button>
        </>
      ) : (
        'Comparing …'
      )}
    </p>
  )
}

/** The differences of texts that were compared. */
export const Differences = ({ compared }: { readonly compared: Compared }) => {
  const { before, after, runs } = compared
  const pieces = useMemo(() => differences(before, after, runs), [before, after, runs])
  return <DiffText pieces={pieces} />
}
