// What is said after a wish: nothing where the screen shows it, a sentence where something was refused.

import { workbench } from './app.ts'
import type { Outcome } from './project.ts'
import { say } from './session.ts'

/** Says a refusal, or `done` with the way back where it is given. A failed write speaks through the save state. */
export const sayOutcome = (outcome: Outcome, done?: string, wayBack = 'Bring back'): void => {
  if (outcome.kind === 'refused') say(outcome.reason, { tone: 'problem' })
  if (outcome.kind === 'done' && done)
    say(done, {
      action: {
        label: wayBack,
        run: () =>
          void workbench()
            .revert(outcome.change)
            .then((back) => {
              sayOutcome(back)
              return workbench().refreshCases()
            }),
      },
    })
}
