// Verdict scales that a case can be rated on. A new case starts with AVeriTeC's four labels.

import type { VerdictScale } from './types.ts'

/** The four labels of AVeriTeC (Schlichtkrull, Guo and Vlachos, 2023); they carry no numbers. */
export const averitec: VerdictScale = {
  id: 'averitec',
  name: 'AVeriTeC',
  values: [
    { id: 'supported', label: 'Supported', averitec: 'Supported' },
    { id: 'refuted', label: 'Refuted', averitec: 'Refuted' },
    { id: 'not-enough', label: 'Not Enough Evidence', averitec: 'Not Enough Evidence' },
    {
      id: 'conflicting',
      label: 'Conflicting Evidence/Cherrypicking',
      averitec: 'Conflicting Evidence/Cherrypicking',
    },
  ],
}
