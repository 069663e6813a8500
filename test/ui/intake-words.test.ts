// What is said while files are read.

import { expect, test } from 'vitest'
import type { ArticleId } from '../../src/core/types.ts'
import type { ReportLine } from '../../src/state/intake.ts'
import {
  beginningInWords,
  progressInWords,
  reportInWords,
  shareRead,
  type ReadingFiles,
} from '../../src/ui/parts/intake-words.ts'

const reading = (more: Partial<ReadingFiles>): ReadingFiles => ({
  kind: 'reading',
  done: 0,
  of: 1,
  name: 'crane.pdf',
  share: null,
  isAdding: false,
  ...more,
})

test.each([
  [{}, 'Reading crane.pdf.', 'Still reading crane.pdf.'],
  [{ share: 0.004 }, 'Reading crane.pdf.', 'Still reading crane.pdf.'],
  [{ share: 0.5 }, 'Reading crane.pdf.', '50% of crane.pdf read.'],
  [{ of: 12, done: 3, share: 0.5 }, 'Reading 12 files.', '3 of 12 files read.'],
  [{ of: 1200, done: 1100 }, 'Reading 1,200 files.', '1,100 of 1,200 files read.'],
  [{ of: 12, done: 12, isAdding: true }, 'Reading 12 files.', 'Adding what was read.'],
])('[IK27] %o is "%s", then "%s"', (state, beginning, progress) => {
  expect(beginningInWords(reading(state))).toBe(beginning)
  expect(progressInWords(reading(state))).toBe(progress)
})

test('[IK27] the share counts files, and the one that is being read as far as it is', () => {
  expect(shareRead(reading({ of: 4, done: 1, share: 0.5 }))).toBe(0.375)
  expect(shareRead(reading({ of: 4, done: 4, share: 1 }))).toBe(1)
})

test('[IK27] the end is what came of them', () => {
  const articleId = 'a' as ArticleId // a test's article
  const name = 'crane.pdf'
  const lines: readonly ReportLine[] = [
    { name, kind: 'added', articleId, notes: [] },
    { name, kind: 'fault', reason: 'It is empty.' },
    { name, kind: 'same', articleId },
    { name, kind: 'added', articleId, notes: [] },
  ]
  expect(reportInWords(lines)).toBe('2 articles added, 1 here already, 1 not added')
  expect(reportInWords([])).toBe('There was nothing to add')
})
