// What is loaded before a file needs it.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const source = (file: string): string => readFileSync(file, 'utf8')
const STATIC = /^import (?!type\b)[^;]*?from '([^']+)'/gm

/** Packages that are loaded with a file, through whatever it imports at once. */
const packagesWith = (file: string, seen = new Set<string>()): readonly string[] => {
  if (seen.has(file)) return []
  seen.add(file)
  return [...source(file).matchAll(STATIC)].flatMap(([, name = '']) =>
    name.startsWith('.') ? packagesWith(path.join(path.dirname(file), name), seen) : [name],
  )
}

test('[FR25] neither page nor worker loads a library before a file needs it', () => {
  expect(new Set(packagesWith('src/intake/client.ts'))).toEqual(new Set(['valibot']))
  expect(new Set(packagesWith('src/intake/worker.ts'))).toEqual(new Set(['valibot']))
})

test('[FR25] a library is loaded by the reader of its kind alone', () => {
  const users = (name: string): readonly string[] =>
    readdirSync('src/intake').filter((file) =>
      new RegExp(`(?:from|import\\() ?'${name}[/']|^import '${name}`, 'm').test(
        source(`src/intake/${file}`).replaceAll(/^import type .*$/gm, ''),
      ),
    )
  expect(users('pdfjs-dist')).toEqual(['pdf-library.ts'])
  expect(users('mammoth')).toEqual(['word.ts'])
  expect(users('marked')).toEqual(['markdown.ts'])
  expect(users('postal-mime')).toEqual(['mail.ts', 'web-archive.ts'])
  expect(users('fflate')).toEqual(['unzip.ts', 'word.ts'])
  expect(users('chardet')).toEqual(['plain.ts'])
})
