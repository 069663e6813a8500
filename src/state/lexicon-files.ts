// The lexicon of a case as a file: what it adds to the built-in one, and its names. What a file would do is shown first;
// what is wrong with it is said with its place, and then nothing is written.

import type { Problem } from '../core/check.ts'
import { layered } from '../core/lexicon.ts'
import { lexiconDifference, ownWith, type LexiconChange } from '../core/lexicon-difference.ts'
import { describeLexicon, namesWith } from '../core/plans/lexicon.ts'
import { sameData } from '../core/equal.ts'
import type { Project } from '../core/project.ts'
import type { Alias, LexiconEntry } from '../core/types.ts'
import { download } from '../dom/download.ts'
import { lexiconFileNameOf } from '../formats/file-name.ts'
import { decodeLexicon, encodeLexicon, learnedFrom } from '../formats/lexicon-file.ts'
import { workbench } from './app.ts'
import { builtInEntries } from './built-in.ts'
import { cueFactsOf } from './cue-facts.ts'
import { sayOutcome } from './outcome.ts'
import { say } from './session.ts'
import { textOfUtf8 } from './utf8.ts'

/** The largest file that is read, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** The name under which the lexicon of a case is downloaded. */
export const lexiconFileName = (title: string): string => lexiconFileNameOf(title)

/** Downloads the case's own cues and its names, with what decisions say; says what happened. */
export const downloadLexicon = (): void => {
  const { project } = workbench().desk.getState()
  if (!project.case) return say('Open a case first: a lexicon belongs to one.')
  const { lexicon = [], aliases = [], title } = project.case
  const { record, moved } = cueFactsOf(project)
  const name = lexiconFileNameOf(title)
  download(name, encodeLexicon({ entries: lexicon, aliases, learned: learnedFrom(record, moved) }))
  say(`Saved ${name}.`)
}

/** What a file does to one name. */
export type NameChange = {
  readonly kind: 'added' | 'changed' | 'same'
  readonly alias: Alias
  readonly what: readonly string[]
}

export type LexiconReport =
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'ready'
      readonly file: string
      readonly entries: readonly LexiconEntry[]
      readonly aliases: readonly Alias[]
      readonly cues: readonly LexiconChange[]
      readonly names: readonly NameChange[]
      /** What is not taken over, each as a sentence. */
      readonly refused: readonly string[]
    }

/** Reads a file and compares it with the case. Never throws; whatever is wrong is in the report. */
export const readLexicon = async (file: File): Promise<LexiconReport> => {
  const refused = (problems: readonly Problem[]): LexiconReport => ({
    kind: 'refused',
    file: file.name,
    problems,
  })
  if (file.size > MOST_BYTES)
    return refused([{ place: 'file', what: 'it is larger than 64 MB and was not read' }])
  try {
    const text = textOfUtf8(new Uint8Array(await file.arrayBuffer()))
    if (text.kind === 'fault')
      return refused([
        {
          place: `byte ${text.byte.toLocaleString('en')}`,
          what: 'this is not UTF-8 text: choose a file that ends in .lexicon.json',
        },
      ])
    if (!text.text.trim()) return refused([{ place: 'file', what: 'it is empty' }])
    const decoded = decodeLexicon(text.text)
    if ('problems' in decoded) return refused(decoded.problems)
    const { entries, aliases } = decoded.ok
    return { kind: 'ready', file: file.name, entries, aliases, ...previewOf(entries, aliases) }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return refused([{ place: 'file', what: `it could not be read: ${what}` }])
  }
}

/** Takes over what the report announced, as one change that one undo takes back; true where that was done. */
export const acceptLexicon = async (
  report: Extract<LexiconReport, { kind: 'ready' }>,
): Promise<boolean> => {
  const outcome = await workbench().run(
    `Import ${report.file}`.slice(0, 200).toWellFormed(),
    // Planned on the case as it is now: it may have changed while the report was read.
    (project, { at }) => describeLexicon(project, takenOver(project, report), at),
  )
  if (outcome.kind === 'nothing') say('Everything of this file is here already.')
  sayOutcome(outcome, `Imported ${report.file}.`, 'Undo')
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}

const takenOver = (
  project: Project,
  {
    entries,
    aliases,
  }: { readonly entries: readonly LexiconEntry[]; readonly aliases: readonly Alias[] },
) => ({
  lexicon: ownWith(project.case?.lexicon ?? [], builtInEntries, entries),
  aliases: namesWith(project.case?.aliases ?? [], aliases).names,
})

const previewOf = (entries: readonly LexiconEntry[], aliases: readonly Alias[]) => {
  const { project } = workbench().desk.getState()
  const own = project.case?.lexicon ?? []
  const here = project.case?.aliases ?? []
  const { names, refused } = namesWith(here, aliases)
  const before = new Map(here.map((alias) => [alias.canonical, alias]))
  const after = new Map(names.map((alias) => [alias.canonical, alias]))
  return {
    cues: lexiconDifference(layered(builtInEntries, own), entries),
    names: aliases.flatMap(({ canonical }): readonly NameChange[] => {
      const [mine, now] = [before.get(canonical), after.get(canonical)]
      if (!now) return []
      if (!mine) return [{ kind: 'added', alias: now, what: now.variants ?? [] }]
      if (sameData(mine, now)) return [{ kind: 'same', alias: now, what: [] }]
      const known = new Set(mine.variants)
      return [{ kind: 'changed', alias: now, what: newWords(now, known) }]
    }),
    refused,
  }
}

const newWords = ({ variants = [] }: Alias, known: ReadonlySet<string>): readonly string[] => {
  const added = variants.filter((words) => !known.has(words))
  return added.length > 0 ? added : ['described anew']
}
