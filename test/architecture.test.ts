// The floors of docs/ARCHITECTURE.md, read off every import in src/. Each rule is tried twice: on
// the real files, where it must find nothing, and on planted violations, where it must find them.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  barrels,
  cycles,
  defaultExports,
  forbiddenNames,
  nodeInBrowser,
  type Sources,
  unreadable,
  wrongFloors,
  wrongPackages,
  wrongScreens,
} from './support/imports.ts'

const sourcesIn = (folder: string): Sources =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  )

const src = sourcesIn('src')

const planted = (files: Record<string, string>): Sources => new Map(Object.entries(files))

/** How many violations a rule finds in one file with this text. */
const count = (rule: (sources: Sources) => string[], file: string, text: string): number =>
  rule(planted({ [file]: text })).length

test('there are files to read', () => {
  expect(src.size).toBeGreaterThan(5)
})

describe('[A1] imports go down the floors only', () => {
  test('src', () => expect(wrongFloors(src)).toEqual([]))

  test.each([
    ['src/text/span.ts', `import { x } from '../core/schema.ts'`],
    ['src/text/span.ts', `import type { X } from '../core/schema.ts'`],
    ['src/text/span.ts', `type X = import('../core/schema.ts').X`],
    ['src/core/article.ts', `const x = await import('../state/project.ts')`],
    ['src/core/article.ts', 'const x = import(`../state/project.ts`)'],
    ['src/core/plans/article.ts', `export type { X } from '../../storage/load.ts'`],
    ['src/storage/load.ts', `import { x } from '../formats/registry.ts'`],
    ['src/formats/csv.ts', `import { x } from '../dom/download.ts'`],
    ['src/dom/paste.ts', `import url from '../analysis/worker.ts?worker&url'`],
    ['src/analysis/client.ts', `import words from '../storage/words.ts?raw'`],
    ['src/dom/paste.ts', `new Worker(new URL('../analysis/worker.ts', import.meta.url))`],
    ['src/state/project.ts', `import { App } from '../ui/App.tsx'`],
    ['src/ui/reader/Reader.tsx', `import { load } from '../../storage/load.ts'`],
    ['src/ui/transfer/Export.tsx', `import { encode } from '../../formats/touchstone.ts'`],
    ['src/ui/reader/Reader.tsx', `import type { Hint } from '../../analysis/messages.ts'`],
    ['src/ui/App.tsx', `import '../main.tsx'`],
  ])('%s: %s', (file, text) => expect(count(wrongFloors, file, text)).toBe(1))

  test('what is allowed is not reported', () => {
    const allowed = planted({
      'src/text/quote.ts': `import { x } from './span.ts' // import '../core/schema.ts'`,
      'src/core/plans/article.ts': `import { a } from '../change.ts'; import '../../text/span.ts'`,
      'src/state/project.ts': `import '../storage/load.ts'; import '../formats/csv.ts'
        import '../dom/keys.ts'; import '../analysis/client.ts'; const s = "import '../ui/App.tsx'"`,
      'src/ui/reader/Reader.tsx': `import './Reader.css'; import { x } from '../../state/select.ts'
        const page = new URL('../../storage/x', location.href)`,
      'src/main.tsx': `import './ui/App.tsx'; import './storage/database.ts'`,
    })
    expect(wrongFloors(allowed)).toEqual([])
  })
})

describe('[A2] each package stays on its floor', () => {
  test('src', () => expect(wrongPackages(src)).toEqual([]))

  test.each([
    ['src/text/span.ts', `import * as v from 'valibot'`],
    ['src/analysis/client.ts', `import * as v from 'valibot'`],
    ['src/state/project.ts', `import type { Table } from 'dexie'`],
    ['src/ui/App.tsx', `import { create } from 'zustand'`],
    ['src/state/select.ts', `import { useMemo } from 'react'`],
    ['src/dom/paint.ts', `import { flushSync } from 'react-dom'`],
    ['src/state/select.ts', `import { tableFeatures } from '@tanstack/react-table'`],
    ['src/core/schema.ts', `import { Dialog } from '@base-ui/react/dialog'`],
    ['src/storage/load.ts', `import { readFile } from 'node:fs/promises'`],
    ['src/ui/App.tsx', `import { z } from 'zod'`],
    ['src/ui/App.tsx', `const z = await import('zod')`],
    ['src/ui/App.tsx', `import { registerSW } from 'virtual:pwa-register'`],
  ])('%s: %s', (file, text) => expect(count(wrongPackages, file, text)).toBe(1))

  test.each([
    ['src/core/schema.ts', `import * as v from 'valibot'`],
    ['src/analysis/messages.ts', `import * as v from 'valibot'`],
    ['src/storage/database.ts', `import Dexie from 'dexie'`],
    ['src/state/project.ts', `import { createStore } from 'zustand/vanilla'`],
    ['src/ui/App.tsx', `import { useState } from 'react'`],
    ['src/ui/parts/Box.tsx', `import { Dialog } from '@base-ui/react/dialog'`],
    ['src/ui/annotations/Table.tsx', `import { useTable } from '@tanstack/react-table'`],
    ['src/main.tsx', `import { createRoot } from 'react-dom/client'`],
  ])('allowed in %s: %s', (file, text) => expect(count(wrongPackages, file, text)).toBe(0))
})

describe('[A3] screens do not import each other', () => {
  test('src', () => expect(wrongScreens(src)).toEqual([]))

  test.each([
    ['src/ui/reader/Reader.tsx', `import { Row } from '../claims/Row.tsx'`],
    ['src/ui/reader/Reader.tsx', `import type { Row } from '../claims/Row.tsx'`],
    ['src/ui/reader/Reader.tsx', `import { App } from '../App.tsx'`],
    ['src/ui/parts/Button.tsx', `import { Row } from '../claims/Row.tsx'`],
  ])('%s: %s', (file, text) => expect(count(wrongScreens, file, text)).toBe(1))

  test.each([
    ['src/ui/App.tsx', `import { Reader } from './reader/Reader.tsx'`],
    ['src/ui/reader/Reader.tsx', `import { Button } from '../parts/Button.tsx'`],
    ['src/ui/reader/Reader.tsx', `import { Sentence } from './Sentence.tsx'`],
  ])('allowed in %s: %s', (file, text) => expect(count(wrongScreens, file, text)).toBe(0))
})

describe('[A4] no file imports itself through others', () => {
  test('src', () => expect(cycles(src)).toEqual([]))

  test('a cycle of three, one of them a type', () => {
    const files = planted({
      'src/core/a.ts': `import { b } from './b.ts'`,
      'src/core/b.ts': `import type { C } from './c.ts'`,
      'src/core/c.ts': `const a = () => import('./a.ts')`,
      'src/core/d.ts': `import { a } from './a.ts'`,
    })
    expect(cycles(files)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts'])
  })

  test('two ways to the same file are no cycle', () => {
    const files = planted({
      'src/core/a.ts': `import './b.ts'; import './c.ts'`,
      'src/core/b.ts': `import './d.ts'`,
      'src/core/c.ts': `import './d.ts'`,
    })
    expect(cycles(files)).toEqual([])
  })
})

describe('[A5] no barrel files', () => {
  test('src', () => expect(barrels(src)).toEqual([]))

  test.each([
    ['src/core/index.ts', `export const a = 1`],
    ['src/core/all.ts', `export * from './article.ts'`],
    ['src/core/all.ts', `export { a } from './article.ts'`],
  ])('%s: %s', (file, text) => expect(count(barrels, file, text)).toBe(1))

  test('exporting what the file itself holds is fine', () => {
    expect(count(barrels, 'src/core/a.ts', `const a = 1; export { a }; export type B = 2`)).toBe(0)
  })
})

describe('[A6] no default exports', () => {
  test('src', () => expect(defaultExports(src)).toEqual([]))

  test.each([`export default 1`, `const a = 1; export { a as default }`])('%s', (text) =>
    expect(count(defaultExports, 'src/core/a.ts', text)).toBe(1),
  )
})

describe('[A7] every file has a floor, every import can be read', () => {
  test('src', () => expect(unreadable(src)).toEqual([]))

  test.each([
    ['src/utils/misc.ts', `export const a = 1`],
    ['src/misc.ts', `export const a = 1`],
    ['src/core/a.ts', `const a = (name: string) => import(name)`],
    ['src/core/a.ts', 'const a = (name: string) => import(`./${name}.ts`)'],
    ['src/ui/App.tsx', `const screens = import.meta.glob('./*/*.tsx')`],
    ['src/core/a.ts', `import { planted } from '../../test/support/imports.ts'`],
    ['src/core/a.ts', `import { a } from '/src/core/b.ts'`],
    ['src/core/a.ts', `import { a } from './b'`],
  ])('%s: %s', (file, text) => expect(count(unreadable, file, text)).toBe(1))
})

describe('[A8] no markup or code from strings, no network', () => {
  test('src', () => expect(forbiddenNames(src)).toEqual([]))

  test.each([
    `box.innerHTML = text`,
    `box['outerHTML'] = text`,
    `const { innerHTML } = box`,
    `box.insertAdjacentHTML('beforeend', text)`,
    `const a = <div dangerouslySetInnerHTML={{ __html: text }} />`,
    `const a = <iframe srcDoc={text} title="" />`,
    `frame.setAttribute('srcdoc', text)`,
    `eval(text)`,
    `new Function(text)`,
    `fetch('/x')`,
    `globalThis.fetch('/x')`,
    `new XMLHttpRequest()`,
    `new WebSocket('/x')`,
    `new EventSource('/x')`,
    `navigator.sendBeacon('/x')`,
  ])('%s', (text) =>
    expect(count(forbiddenNames, 'src/ui/App.tsx', text)).toBeGreaterThanOrEqual(1),
  )

  test('comments and sentences may name them', () => {
    const text = `// never innerHTML\nconst a = 'We fetch nothing.'`
    expect(count(forbiddenNames, 'src/ui/App.tsx', text)).toBe(0)
  })
})

describe('[A9] what a browser loads reads no module of Node', () => {
  test('src and the browser tests', () =>
    expect(nodeInBrowser(new Map([...src, ...sourcesIn('test')]))).toEqual([]))

  const reader = `import { readFileSync } from 'node:fs'`

  test('straight, and through a helper that the test shares', () => {
    expect(count(nodeInBrowser, 'test/dom/looks.browser.test.ts', reader)).toBe(1)
    expect(
      nodeInBrowser(
        planted({
          'test/dom/looks.browser.test.ts': `import { words } from '../text/support.ts'`,
          'test/text/support.ts': reader,
        }),
      ),
    ).toHaveLength(1)
  })

  test('a test in Node may read files', () =>
    expect(count(nodeInBrowser, 'test/text/corpus.test.ts', reader)).toBe(0))
})
