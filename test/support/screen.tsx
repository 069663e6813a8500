// A screen in a real browser over a real database of its own, started as main.tsx starts the app.

import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import type { PersonId } from '../../src/core/types.ts'
import { drafts, start } from '../../src/state/app.ts'
import { createDrafts } from '../../src/state/drafts.ts'
import { createWorkbench, type Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { closeStore, openStore, type Store } from '../../src/storage/database.ts'

let root: Root | null = null
let store: Store | null = null

/** A workbench on an empty database, or on the one of before, as after a reload. */
export const begin = async (name: string = crypto.randomUUID()): Promise<Workbench> => {
  location.hash = ''
  session.setState(session.getInitialState(), true)
  store = await openStore({
    name,
    newId: () => crypto.randomUUID(),
    events: { onLost: () => undefined, onBlocked: () => undefined },
  })
  const person = { id: crypto.randomUUID() as PersonId, name: 'R. Vale' } // a test's person
  const bench = createWorkbench({ store, person, tell: () => undefined })
  start(bench, createDrafts(store))
  return bench
}

/** Shows something in the page. */
export const show = (node: ReactNode): void => {
  const place = document.body.appendChild(document.createElement('main'))
  root = createRoot(place)
  root.render(node)
}

/** Takes the screen away and closes the database, as leaving the page does: drafts are written first. */
export const end = async (): Promise<void> => {
  root?.unmount()
  root = null
  document.body.replaceChildren()
  if (!store) return
  await drafts().flush()
  closeStore(store)
  store = null
}
