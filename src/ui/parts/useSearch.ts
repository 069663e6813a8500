// The search in the open case as a component sees it. One query at a time: all who ask for the same one share it.

import { useEffect } from 'react'
import { seek, useFound, type Search } from '../../state/finding.ts'

/** What a query finds; the hits of the one before stay until the new ones are there. A blank query has none. */
export const useSearch = (query: string): Search => {
  useEffect(() => seek(query), [query])
  return useFound()
}
