// Draws the PNG icons of the installed app from public/icon.svg, with the browser of the tests.
// Run it after changing the drawing: npm run icons

import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { findBrowser, NO_BROWSER } from './find-browser.ts'

const STONE = '#2b2420'

const ICONS = [
  { file: 'public/icon-192.png', size: 192, scale: 1, ground: 'transparent' },
  { file: 'public/icon-512.png', size: 512, scale: 1, ground: 'transparent' },
  // A launcher may cut a maskable icon down to a circle of 80 %: the stone fills everything and
  // the streak stays inside.
  { file: 'public/icon-maskable-512.png', size: 512, scale: 0.82, ground: STONE },
] as const

const found = await findBrowser()
if (!found) throw new Error(NO_BROWSER)
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
})
try {
  const page = await browser.newPage()
  const drawing = readFileSync('public/icon.svg').toString('base64')
  for (const { file, size, scale, ground } of ICONS) {
    await page.setViewportSize({ width: size, height: size })
    const side = Math.round(size * scale)
    await page.setContent(
      `<body style="margin:0;background:${ground};display:grid;place-items:center;height:100vh">
       <img width="${side}" height="${side}" src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
    await page.screenshot({ path: file, omitBackground: true })
    console.log(file)
  }
} finally {
  await browser.close()
}
