// docs/SPEC.md and the tests speak of the same rules.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:\.(?:test|spec)\.tsx?|smoke\.ts)$/.test(name)) // the smoke runs outside of the runners
  .map((name) => path.join('test', name))

/** Numbers in the names of tests and groups: `test('[M1] …`, also where the name begins on the next line. */
const carried = new Set(
  testFiles
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`](?:\[[A-Z]{1,2}\d+\] ?)+/g)].flatMap(
        ([names]) => [...names.matchAll(/[A-Z]{1,2}\d+/g)],
      ),
    )
    .map(([rule]) => rule),
)
const listed = [...readFileSync('docs/SPEC.md', 'utf8').matchAll(/\*\*([A-Z]{1,2}\d+)\*\*/g)].map(
  ([, rule]) => rule!,
)
const written = new Set(listed)

test('[B7] every rule of the specification is carried by a test', () => {
  expect([...written].filter((rule) => !carried.has(rule))).toEqual([])
})

test('[B7] every number in a test name stands in the specification', () => {
  expect([...carried].filter((rule) => !written.has(rule))).toEqual([])
})

test('[B7] every number stands in the specification once', () => {
  expect(listed.filter((rule, i) => listed.indexOf(rule) !== i)).toEqual([])
})
