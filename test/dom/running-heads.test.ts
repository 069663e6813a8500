// A print of thousands of sheets, in which every line comes again.

import { expect, test } from 'vitest'
import { withoutRunningHeads } from '../../src/dom/running-heads.ts'
import { growth, LINEAR } from '../text/support.ts'

test('[HP14] heads and feet of sheets are found in time that grows with the text', () => {
  const sheets = (count: number): string => 'Page 1 of 2\nThe Lantern\n'.repeat(count)
  const heads = (text: string): unknown => withoutRunningHeads(text, '', null)
  expect(growth(sheets(16_000), sheets(2_000), heads)).toBeLessThan(LINEAR)
})
