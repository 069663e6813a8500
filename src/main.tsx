// The composition root: theme, database, workbench, address, screen.

import { createRoot } from 'react-dom/client'
import { registerServiceWorker } from './dom/service-worker.ts'
import { keepAddress } from './state/address.ts'
import { followLaunches } from './state/launching.ts'
import { openTouchstone } from './state/open.ts'
import { followAddress, session } from './state/session.ts'
import { showTheme } from './state/theme.ts'
import { App } from './ui/App.tsx'
import { Unopened } from './ui/Unopened.tsx'
import './ui/tokens.css'
import './ui/base.css'

showTheme()
const root = createRoot(document.getElementById('root')!) // index.html holds it
const opened = await openTouchstone()
if (opened.kind === 'ready') {
  followAddress()
  keepAddress()
  followLaunches()
  root.render(<App />)
} else root.render(<Unopened why={opened} />)
registerServiceWorker((activate) => session.setState({ updateReady: activate }))
