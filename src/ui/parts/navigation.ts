// The screens of a case, in the order of the rail. A screen of a later release is not here until it works.

import type { CaseId } from '../../core/types.ts'
import { hashOf, type Route } from '../../state/route.ts'
import type { IconName } from './Icon.tsx'

export type Place = {
  readonly name: string
  readonly icon: IconName
  readonly href: string
  readonly isHere: boolean
}

export const placesOf = (caseId: CaseId, here: Route): readonly Place[] => {
  const place = (name: string, icon: IconName, route: Route, also?: Route['screen']): Place => ({
    name,
    icon,
    href: hashOf(route),
    isHere: here.screen === route.screen || here.screen === also,
  })
  return [
    place('Articles', 'articles', { screen: 'case', caseId }, 'reader'),
    place('Annotations', 'annotations', { screen: 'annotations', caseId, query: {} }),
    place('Lexicon', 'lexicon', { screen: 'lexicon', caseId, query: {} }),
    place('History', 'history', { screen: 'history', caseId }),
    place('Export', 'export', { screen: 'export', caseId }),
    place('Storage', 'storage', { screen: 'storage' }),
  ]
}
