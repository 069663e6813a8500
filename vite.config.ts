// One configuration for the build, the preview server and the two kinds of Vitest tests.

import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { ASK_AGAIN, META_POLICY, SECURITY_HEADERS } from './scripts/content-security-policy.ts'
import { findBrowser, NO_BROWSER } from './scripts/find-browser.ts'

const PAPER = '#fcfaf6'

/** Puts the policy first in the head, for hosts that cannot send headers. */
const csp = (): Plugin => ({
  name: 'touchstone-csp',
  apply: 'build', // the development server needs inline scripts
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const meta = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`
      return html.replace('<head>', `<head>\n    ${meta}`)
    },
  },
})

const offline: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  registerType: 'prompt', // code is never swapped under unsaved work
  injectRegister: null, // src/dom/service-worker.ts registers; a plain string breaks Trusted Types
  includeManifestIcons: false, // the pattern below takes them already
  manifest: {
    id: './',
    start_url: './',
    scope: './',
    name: 'Touchstone',
    short_name: 'Touchstone',
    description: 'Mark claims, denials and context across articles about the same event.',
    lang: 'en',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    launch_handler: { client_mode: 'focus-existing' },
    file_handlers: [
      {
        action: './?open',
        accept: {
          'text/plain': ['.txt', '.text'],
          'text/markdown': ['.md', '.markdown'],
          'text/html': ['.html', '.htm'],
          'application/xhtml+xml': ['.xhtml'],
          'multipart/related': ['.mhtml', '.mht'],
          'message/rfc822': ['.eml'],
          'application/pdf': ['.pdf'],
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
          'application/json': ['.json', '.touchstone'],
          'application/zip': ['.zip'],
        },
      },
    ],
    // Answered from the cache like every navigation, so the shared words never leave the device.
    share_target: {
      action: './?share',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}'], // source maps stay out
    navigateFallback: 'index.html',
    clientsClaim: true, // the first visit too: what it loads later, such as the readers of PDF and Word, is there offline
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true, // one file; nothing more to load when the network is gone
    sourcemap: false,
    // A file above the limit is left out with only a warning, and the app would break offline.
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
  },
}

const testBrowser = async () => {
  const browser = await findBrowser()
  if (!browser) throw new Error(NO_BROWSER)
  return { executablePath: browser.executablePath, args: [...browser.args] }
}

export default defineConfig(async ({ mode }) => ({
  base: './', // may be hosted under any path
  plugins: [react(), VitePWA(offline), csp()],
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    modulePreload: { polyfill: false }, // every browser of that target preloads modules itself
  },
  worker: { format: 'es' as const }, // so that a worker loads its libraries when it needs them
  preview: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4173),
    strictPort: true, // the address is part of where the browser keeps the data
    headers: { ...SECURITY_HEADERS, 'Cache-Control': ASK_AGAIN },
  },
  test: mode === 'test' ? { projects: await testProjects() } : {},
}))

const BROWSER_PACKAGES = [
  '@base-ui/react/autocomplete',
  '@base-ui/react/dialog',
  '@base-ui/react/menu',
  '@mozilla/readability',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'approx-string-match',
  'chardet',
  'dexie',
  'diff',
  'fast-check',
  'fflate',
  'mammoth',
  'marked',
  'pdfjs-dist/legacy/build/pdf.mjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs',
  'postal-mime',
  'react',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'valibot',
  'zustand',
  'zustand/vanilla',
]

/** What is waited for comes late on a machine that does more than this; what never comes still fails. */
const PATIENT = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } }

const testProjects = async () => [
  {
    extends: true as const,
    test: {
      name: 'node',
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/**/*.browser.test.{ts,tsx}', 'test/e2e/**'],
      isolate: false, // three times faster; tests here share no state
      ...PATIENT,
    },
  },
  {
    extends: true as const,
    // Found in the middle of a run they would be bundled again, and the page would hold two Reacts.
    optimizeDeps: { include: BROWSER_PACKAGES },
    test: {
      name: 'browser',
      include: ['test/**/*.browser.test.{ts,tsx}'],
      exclude: ['test/e2e/**'],
      ...PATIENT,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await testBrowser() }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  },
]
