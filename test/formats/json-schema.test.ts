// The published schema is the one the program uses, and another validator agrees with it.

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCHEMA_FILE, schemaText } from '../../scripts/json-schema.ts'
import { encode } from '../../src/formats/touchstone.ts'
import { digest, soundProject } from '../support/projects.ts'

const published = readFileSync(SCHEMA_FILE, 'utf8')
const schema = JSON.parse(published) as object // our own file
const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
)
const faults = (text: string) => (isValid(JSON.parse(text)) ? [] : isValid.errors)

const example = readFileSync('test/formats/fixtures/drones-for-ostrelle.touchstone.json', 'utf8')

test('[X20] the published schema is up to date; `npm run schema` writes it', () => {
  expect(schemaText()).toBe(published)
})

test('[X20] the example and every encoded file are valid', async () => {
  expect(faults(example)).toEqual([])
  await fc.assert(
    fc.asyncProperty(soundProject, async (project) => {
      const file = await encode(project, { name: 'Touchstone', version: '1.0.0' }, digest)
      if (file.kind === 'refused') throw new Error(JSON.stringify(file.problems))
      expect(faults(file.text)).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)

test.each([
  ['another tag', '"tag":"denial"', '"tag":"lie"'],
  ['an upper-case id', '"articleId":"a', '"articleId":"A'],
  ['a string for a number', '"start":64', '"start":"64"'],
  ['a negative offset', '"start":64', '"start":-64'],
  ['a span without an end', '"start":72,"end":76', '"start":72'],
  ['a region without code points', '"end":29,"codePoints"', '"end":29,"x"'],
  ['an annotation without code points', '"end":112,"codePoints"', '"end":112,"x"'],
  ['a cue without code points', '"end":76,"codePoints"', '"end":76,"x"'],
  ['a speaker without code points', '"end":71,"codePoints"', '"end":71,"x"'],
  ['version 2', '"version": 1', '"version": 2'],
  ['no unit', '"offsetUnit"', '"unit"'],
  ['a local time', '09:00:00.000Z', '09:00:00'],
  ['another state', '"state":"not-stated"', '"state":"maybe"'],
])('[X20] %s is not valid', (_, from, to) => {
  expect(example).toContain(from)
  expect(faults(example.replace(from, to))).not.toEqual([])
})
