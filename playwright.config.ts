// End-to-end tests: the production build, in a real browser. `npm run e2e` builds first.

import { defineConfig } from 'playwright/test'
import { findBrowser, NO_BROWSER } from './scripts/find-browser.ts'

const browser = await findBrowser()
if (!browser) throw new Error(NO_BROWSER)

// Not the port of `npm start`, so that tests and a running app do not meet.
const PORT = '4174'
const url = `http://127.0.0.1:${PORT}/`

export default defineConfig({
  testDir: 'test/e2e',
  forbidOnly: true,
  retries: 0, // a test that passes the second time has found something the first time
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 }, // what never comes still fails; what comes late on a busy machine does not
  reporter: 'list',
  use: {
    baseURL: url,
    serviceWorkers: 'block', // each would fill a cache of its own; those who test it allow it
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args] },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'npx vite preview',
    env: { PORT },
    url,
    reuseExistingServer: !process.env['CI'],
  },
})
