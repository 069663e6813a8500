// The packed browser is unpacked into a folder named after its version.

import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { PACKED_VERSION } from '../scripts/find-browser.ts'

test('[B6] the packed browser is the version of package.json', () => {
  const manifest = readFileSync('package.json', 'utf8')
  expect(manifest).toContain(`"@sparticuz/chromium": "${PACKED_VERSION}"`)
})
