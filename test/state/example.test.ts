// The example case that ships: a sound, canonical file, and the facts that the library states about it.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outletOf } from '../../src/core/article.ts'
import { problemsOf } from '../../src/core/check.ts'
import { articlesInOrder, marksOf, textOf } from '../../src/core/project.ts'
import { decode, encode } from '../../src/formats/touchstone.ts'
import { coverageOf } from '../../src/state/coverage.ts'
import { EXAMPLE_ARTICLES, EXAMPLE_CASE, loadExample } from '../../src/state/example.ts'
import { digest } from '../support/projects.ts'

const file = readFileSync('src/state/karsovia-drones.touchstone.json', 'utf8')

test('[EX1] the example is a sound case file without a warning', async () => {
  const decoded = await decode(file, digest)
  if (decoded.kind !== 'case') throw new Error(JSON.stringify(decoded.problems))
  expect(decoded.warnings).toEqual([])
  expect(problemsOf(decoded.project)).toEqual([])
})

test('[EX1] writing it again gives the same bytes', async () => {
  const project = await loadExample()
  const { generator } = JSON.parse(file) as { generator: { name: string; version: string } }
  const again = await encode(project, generator, digest)
  expect(again.kind === 'file' && again.text).toBe(file)
})

test('[EX2] the library says of the example what is in it', async () => {
  const project = await loadExample()
  expect(project.case?.id).toBe(EXAMPLE_CASE)
  expect(project.case?.title).toBe('Karsovia drones')
  const articles = articlesInOrder(project)
  expect(articles.map(outletOf)).toEqual(EXAMPLE_ARTICLES.map(({ outlet }) => outlet))
  for (const [i, article] of articles.entries()) {
    const length = textOf(project, article.id).length
    const coverage = coverageOf(article, marksOf(project, article.id), length)
    for (const part of ['claim', 'denial', 'context', 'boilerplate'] as const)
      expect(coverage[part]).toBeCloseTo(EXAMPLE_ARTICLES[i]?.[part] ?? -1, 1.9)
  }
})

test('[EX2] every span is placed, has a form, and names the one who speaks unless the outlet does', async () => {
  const project = await loadExample()
  for (const marks of project.annotations.values()) {
    for (const mark of marks.values()) {
      expect(mark.start).toBeDefined()
      expect(mark.form).toBeDefined()
      if (mark.tag !== 'context') expect(mark.speaker?.stated).toBeTruthy()
    }
  }
  expect(project.claims.size).toBe(3)
})
