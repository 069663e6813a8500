// The examples of the built-in cues, which only the screen of the lexicon needs.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInExamples } from '../../src/analysis/reading/examples.ts'
import { builtIn, languagesWithRules } from '../../src/analysis/reading/lexicon.ts'
import { builtInEntries } from '../../src/state/built-in.ts'
import { reachedFrom } from '../support/imports.ts'

describe('[RE4] the examples of the built-in cues', () => {
  test('every cue has one, and none is left over', () => {
    const ids = languagesWithRules.flatMap((language) => builtIn(language).map(({ id }) => id))
    expect([...builtInExamples.keys()].toSorted()).toEqual(ids.toSorted())
  })

  test('the screen shows each cue with its own', () => {
    expect(builtInEntries.length).toBe(builtInExamples.size)
    for (const { id, example } of builtInEntries) expect(example).toBe(builtInExamples.get(id))
  })

  test('the worker loads the cues, and no example', () => {
    const sources = new Map(
      readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => [`src/${file.replaceAll('\\', '/')}`, readFileSync(`src/${file}`, 'utf8')]),
    )
    const loaded = [...reachedFrom(['src/analysis/worker.ts'], sources)]
    expect(loaded).toContain('src/analysis/reading/lexicon-en-denial.ts')
    expect(loaded.filter((file) => /\/examples[^/]*$/.test(file))).toEqual([])
  })
})
