// The rules of the floors, as functions over file names and file texts. test/architecture.test.ts
// runs them over src/ and over planted violations. A rule answers with one line per violation.

import path from 'node:path'
import { parseSync } from 'vite'

/** File texts by path from the root of the repository, such as `src/text/span.ts`. */
export type Sources = ReadonlyMap<string, string>

/** For each floor, the other floors it may import. One adapter never sees another. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  core: ['text'],
  storage: ['core', 'text'],
  formats: ['core', 'text'],
  dom: ['core', 'text'],
  analysis: ['core', 'text'],
  intake: ['core', 'text'],
  state: ['storage', 'formats', 'dom', 'analysis', 'intake', 'core', 'text'],
  ui: ['state', 'dom', 'core', 'text'],
  main: ['ui', 'state', 'storage', 'formats', 'dom', 'analysis', 'intake', 'core', 'text'],
}

const VIEW = ['src/ui/', 'src/main.tsx']

/** For each package, the folders and files that may import it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  valibot: [
    'src/core/',
    'src/formats/',
    'src/analysis/message-parts.ts',
    'src/analysis/messages.ts',
    'src/analysis/reading-messages.ts',
    'src/intake/messages.ts',
  ],
  diff: ['src/text/'],
  'approx-string-match': ['src/text/'],
  'franc-min': ['src/analysis/'],
  chardet: ['src/intake/'],
  fflate: ['src/intake/'],
  mammoth: ['src/intake/'],
  marked: ['src/intake/'],
  'pdfjs-dist': ['src/intake/'],
  'postal-mime': ['src/intake/'],
  '@mozilla/readability': ['src/dom/'],
  dexie: ['src/storage/'],
  zustand: ['src/state/'],
  react: VIEW,
  'react-dom': VIEW,
  '@tanstack/*': VIEW,
  '@base-ui/*': VIEW,
}

/** [A1] Imports go down the floors only. */
export const wrongFloors = (sources: Sources): string[] =>
  localImports(sources).flatMap(({ file, target, line }) => {
    const from = floorOf(file)
    const to = floorOf(target)
    if (from === null || to === null || from === to) return [] // no floor: rule [A7]
    if (MAY_IMPORT[from]?.includes(to)) return []
    return [`${file}:${line} ${from} must not import ${to} (${target})`]
  })

/** [A2] Each package has its floor; a package without a line in the table has none. */
export const wrongPackages = (sources: Sources): string[] =>
  allImports(sources).flatMap(({ file, specifier, line }) => {
    if (specifier === null || specifier.startsWith('.')) return []
    const name = packageOf(specifier)
    const places = PACKAGES[name] ?? PACKAGES[name.replace(/\/.*$/, '/*')]
    if (places?.some((place) => file.startsWith(place))) return []
    return [`${file}:${line} must not import the package ${specifier}`]
  })

/** [A3] Screens know their own folder and ui/parts; only files beside App.tsx know the screens. */
export const wrongScreens = (sources: Sources): string[] =>
  localImports(sources).flatMap(({ file, target, line }) => {
    const from = screenOf(file)
    if (from === null || floorOf(target) !== 'ui') return []
    const to = screenOf(target)
    if (to === from || to === 'parts') return []
    return [`${file}:${line} ui/${from} must not import ${target}`]
  })

/** [A4] No file imports itself through others; imports of types count too. */
export const cycles = (sources: Sources): string[] => {
  const next = new Map<string, string[]>()
  for (const { file, target } of localImports(sources)) {
    next.set(file, [...(next.get(file) ?? []), target])
  }
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) {
      found.push([...trail.slice(start), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

/** [A5] No barrel files: an import names the file in which the thing is written. */
export const barrels = (sources: Sources): string[] =>
  parsed(sources).flatMap(({ file, nodes }) => {
    if (/\/index\.tsx?$/.test(file)) return [`${file} is a barrel file`]
    return nodes
      .filter(({ type, source }) => /^Export(All|Named)Declaration$/.test(type) && source)
      .map(({ line }) => `${file}:${line} passes another file's export on`)
  })

/** [A6] No default exports: a thing has one name everywhere. */
export const defaultExports = (sources: Sources): string[] =>
  parsed(sources).flatMap(({ file, nodes }) =>
    nodes
      .filter(
        ({ type, exported }) =>
          type === 'ExportDefaultDeclaration' ||
          (type === 'ExportSpecifier' && exported === 'default'),
      )
      .map(({ line }) => `${file}:${line} has a default export`),
  )

/** [A7] Every file has a floor, and every import can be read and stays inside src/. */
export const unreadable = (sources: Sources): string[] => [
  ...[...sources.keys()]
    .filter((file) => floorOf(file) === null)
    .map((file) => `${file} is on no floor`),
  ...allImports(sources).flatMap(({ file, specifier, line }) => {
    if (specifier === null) return [`${file}:${line} imports something only known when it runs`]
    if (specifier.startsWith('/')) return [`${file}:${line} ${specifier} must be relative`]
    if (!specifier.startsWith('.')) return []
    const target = targetOf(file, specifier)
    if (!target.startsWith('src/')) return [`${file}:${line} ${specifier} leaves src/`]
    if (!/\.[a-z0-9]+$/.test(target)) return [`${file}:${line} ${specifier} has no file ending`]
    return []
  }),
]

/**
 * [A8] Nothing makes code or markup from a string, and nothing reaches the network. The linter
 * forbids the same names with better messages; this also sees them in strings and attributes.
 */
export const forbiddenNames = (sources: Sources): string[] =>
  parsed(sources).flatMap(({ file, nodes }) =>
    nodes
      .filter(({ name }) => name !== null && FORBIDDEN.has(name))
      .map(({ name, line }) => `${file}:${line} uses ${name}`),
  )

/**
 * [A9] What is loaded in a browser reads no module of Node: not the app, and nothing that a
 * browser test reaches. One helper with `node:fs` takes every test file that shares it with it.
 */
export const nodeInBrowser = (sources: Sources): string[] => {
  const from = [...sources.keys()].filter(
    (file) => file.startsWith('src/') || /\.browser\.test\.tsx?$/.test(file),
  )
  return [...reachedFrom(from, sources)].flatMap((file) =>
    importsOf(file, sources)
      .filter(({ specifier }) => specifier?.startsWith('node:'))
      .map(
        ({ specifier, line }) => `${file}:${line} is loaded in a browser and reads ${specifier}`,
      ),
  )
}

/** All files that these import, directly or through others, with themselves; imports of types count too. */
export const reachedFrom = (files: readonly string[], sources: Sources): ReadonlySet<string> => {
  const reached = new Set(files)
  for (const file of reached) {
    for (const { specifier } of importsOf(file, sources)) {
      if (specifier?.startsWith('.')) reached.add(targetOf(file, specifier))
    }
  }
  return reached
}

const importsOf = (file: string, sources: Sources): readonly Import[] => {
  const text = sources.get(file)
  return text === undefined ? [] : allImports(new Map([[file, text]]))
}

const FORBIDDEN: ReadonlySet<string> = new Set(
  (
    'innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML srcdoc srcDoc eval Function ' +
    'fetch XMLHttpRequest WebSocket EventSource sendBeacon importScripts'
  ).split(' '),
)

// ---- Names --------------------------------------------------------------------------------------

const floorOf = (file: string): string | null => {
  if (file === 'src/main.tsx') return 'main'
  const folder = /^src\/([^/]+)\//.exec(file)?.[1]
  return folder !== undefined && Object.hasOwn(MAY_IMPORT, folder) ? folder : null
}

/** `reader` for `src/ui/reader/Reader.tsx`; null for files directly in src/ui/ and outside. */
const screenOf = (file: string): string | null => /^src\/ui\/([^/]+)\//.exec(file)?.[1] ?? null

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const targetOf = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier)

// ---- Reading ------------------------------------------------------------------------------------

type Import = {
  readonly file: string
  /** As written, without a query such as `?worker&url`; null when it is not a plain string. */
  readonly specifier: string | null
  readonly line: number
}

/** Every import of every kind: static, type, dynamic, re-export, `new URL(…, import.meta.url)`. */
const allImports = (sources: Sources): Import[] =>
  parsed(sources).flatMap(({ file, nodes }) =>
    nodes
      .filter(({ isImport }) => isImport)
      .map(({ source, line }) => ({ file, line, specifier: source?.replace(/\?.*$/, '') ?? null })),
  )

const localImports = (sources: Sources) =>
  allImports(sources).flatMap(({ file, specifier, line }) =>
    specifier?.startsWith('.') ? [{ file, line, target: targetOf(file, specifier) }] : [],
  )

/** What the rules want to know of one node of the syntax tree. */
type Seen = {
  readonly type: string
  readonly line: number
  readonly isImport: boolean
  /** The file or package the node names, if it names one in plain words. */
  readonly source: string | null
  /** The name under which an export specifier exports. */
  readonly exported: string | null
  /** Of an identifier its name, of a string its value. */
  readonly name: string | null
}

const parsed = (sources: Sources): { file: string; nodes: readonly Seen[] }[] =>
  [...sources].map(([file, text]) => ({ file, nodes: nodesOf(file, text) }))

// Every rule reads every file; the files do not change meanwhile.
const remembered = new Map<string, readonly Seen[]>()

const nodesOf = (file: string, text: string): readonly Seen[] => {
  const key = `${file}\n${text}`
  const known = remembered.get(key)
  if (known) return known
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const nodes = [...walk(program)].map((node) => seen(node, text))
  remembered.set(key, nodes)
  return nodes
}

// The tree is plain data of some hundred shapes; the rules need six of them, so it is walked
// without its types.
type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

function* walk(value: unknown): Generator<Tree> {
  if (!isTree(value)) return
  if (typeof value['type'] === 'string') yield value
  for (const part of Object.values(value)) yield* walk(part)
}

const seen = (node: Tree, text: string): Seen => {
  const type = String(node['type'])
  const start = Number(node['start'])
  const address = type === 'NewExpression' ? urlArgument(node) : undefined
  return {
    type,
    line: text.slice(0, start).split('\n').length,
    isImport: address !== undefined || importing(type, node),
    source: wordsOf(address ?? node['source'] ?? importEquals(node)),
    exported: nameOf(node['exported']),
    name: nameOf(node) ?? wordsOf(node),
  }
}

const nameOf = (value: unknown): string | null =>
  isTree(value) && typeof value['name'] === 'string' ? value['name'] : null

const importing = (type: string, node: Tree): boolean => {
  switch (type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'TSImportType':
    case 'TSImportEqualsDeclaration':
      return true
    case 'ExportNamedDeclaration':
      return node['source'] !== null
    case 'CallExpression':
      return isGlob(node['callee'])
    default:
      return false
  }
}

/** The x of `new URL(x, import.meta.url)`: how a bundler is told of a file. */
const urlArgument = (node: Tree): unknown => {
  const { callee } = node
  const given = node['arguments']
  if (!isTree(callee) || callee['name'] !== 'URL' || !Array.isArray(given)) return undefined
  return isMeta(given[1], 'url') ? given[0] : undefined
}

/** `import.meta.glob(…)` imports what nobody can read in the source, so it counts as unreadable. */
const isGlob = (callee: unknown): boolean => isMeta(callee, 'glob') || isMeta(callee, 'globEager')

const isMeta = (value: unknown, name: string): boolean =>
  isTree(value) &&
  isTree(value['object']) &&
  value['object']['type'] === 'MetaProperty' &&
  isTree(value['property']) &&
  value['property']['name'] === name

/** The y of `import x = require(y)`. */
const importEquals = (node: Tree): unknown =>
  isTree(node['moduleReference']) ? node['moduleReference']['expression'] : undefined

const wordsOf = (value: unknown): string | null => {
  if (!isTree(value)) return null
  if (value['type'] === 'Literal') {
    return typeof value['value'] === 'string' ? value['value'] : null
  }
  const parts = value['type'] === 'TemplateLiteral' ? value['quasis'] : null
  if (!Array.isArray(parts) || parts.length !== 1) return null
  const part: unknown = parts[0]
  const cooked = isTree(part) && isTree(part['value']) ? part['value']['cooked'] : null
  return typeof cooked === 'string' ? cooked : null
}
