// Case files going out and coming in. What is wrong is said with its place, and then nothing is written: neither to
// the disk nor into the case.

import { apply } from '../core/change.ts'
import { problemsOf, type Problem } from '../core/check.ts'
import { previewImport, type ImportPreview } from '../core/plans/import.ts'
import { restoreCase } from '../core/plans/case.ts'
import { nothing, type Project } from '../core/project.ts'
import type { CaseId } from '../core/types.ts'
import { download } from '../dom/download.ts'
import { fileNameOf } from '../formats/file-name.ts'
import { allRows } from '../storage/everything.ts'
import { askToPersist } from '../storage/health.ts'
import { loadProject, loadTexts } from '../storage/load.ts'
import { workbench } from './app.ts'
import { now, sha256 } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import type { Outcome } from './project.ts'
import { go, say } from './session.ts'
import { textOfUtf8 } from './utf8.ts'
import { VERSION } from './version.ts'

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 256 * 1024 * 1024

const GENERATOR = { name: 'Touchstone', version: VERSION }

/** The name under which a case is downloaded. */
export const fileNameFor = (title: string): string => fileNameOf(title)

/** Downloads the open case, once the bytes just made were read again and found equal; says what happened. */
export const downloadCase = async (): Promise<void> => {
  const { case: theCase } = workbench().desk.getState().project
  if (!theCase || theCase.deletedAt) return say('Open a case first: a file holds one case.')
  const { encode } = await import('../formats/touchstone.ts')
  const encoded = await encode(await workbench().openTexts(), GENERATOR, sha256)
  if (encoded.kind === 'refused') {
    const [first, ...others] = encoded.problems
    const rest = others.length > 0 ? ` And ${others.length} more. Storage can check all of it.` : ''
    return say(
      `Nothing was downloaded. ${first?.place ?? 'case'}: ${first?.what ?? 'unknown fault'}.${rest}`,
      { tone: 'problem' },
    )
  }
  const name = fileNameOf(theCase.title)
  download(name, encoded.text)
  const { annotations: all } = encoded.counts
  say(`Saved ${name}. Re-read: ${grouped(all)} of ${grouped(all)} annotations equal.`)
}

/**
 * Downloads what is in memory, with the change that could not be saved. Where that makes no sound file, the rows go
 * out as they are, so that nothing is lost.
 */
export const downloadUnsaved = async (): Promise<void> => {
  const bench = workbench()
  // Without a working database the texts that were opened are all there is.
  await Promise.race([bench.openTexts().catch(() => undefined), after(2_000)])
  const { project, save } = bench.desk.getState()
  const pending = save.kind === 'not-saved' ? save.change : null
  const isOfOpen = !pending || !project.case || pending.caseId === project.case.id
  const whole = pending && isOfOpen ? apply(project, pending.edits) : project
  const { encode } = await import('../formats/touchstone.ts')
  const encoded = isOfOpen ? await encode(whole, GENERATOR, sha256).catch(() => null) : null
  if (encoded?.kind === 'file') {
    const name = fileNameOf(whole.case?.title ?? '')
    download(name, encoded.text)
    return say(`Downloaded ${name}, with what is only in this tab. Import it to go on.`)
  }
  const name = 'touchstone-rescue.json'
  const at = now()
  download(name, rawJson({ rescue: 'touchstone', version: VERSION, at, project: whole, pending }))
  say(`Downloaded ${name}: the rows of this tab as they are. Keep it; it cannot be imported.`)
}

/** Downloads every row of the database as it is, of all cases. */
export const downloadEverything = async (): Promise<void> => {
  try {
    const tables = await allRows(workbench().store)
    const name = `touchstone-everything-${now().slice(0, 10)}.json`
    download(name, rawJson({ dump: 'touchstone', version: VERSION, at: now(), tables }))
    say(`Downloaded ${name}.`)
  } catch (error) {
    say(`Nothing was downloaded: ${messageOf(error)}.`, { tone: 'problem' })
  }
}

/** What a chosen file would do; nothing is written yet. */
export type ImportReport =
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'ready'
      readonly file: string
      readonly title: string
      readonly caseId: CaseId
      readonly incoming: Project
      readonly preview: ImportPreview
      readonly warnings: readonly Problem[]
      /** The case is on this device and lies in the bin. */
      readonly isInBin: boolean
    }

/** Reads a file and compares it with what is stored. Never throws; whatever is wrong is in the report. */
export const readImport = async (file: File): Promise<ImportReport> => {
  const refused = (problems: readonly Problem[]): ImportReport => ({
    kind: 'refused',
    file: file.name,
    problems,
  })
  if (file.size > FILE_LIMIT)
    return refused([{ place: 'file', what: 'it is larger than 256 MB and was not read' }])
  try {
    const text = textOfUtf8(new Uint8Array(await file.arrayBuffer()))
    if (text.kind === 'fault') return refused([notUtf8(text.byte)])
    if (!text.text.trim()) return refused([{ place: 'file', what: 'it is empty' }])
    const { decode } = await import('../formats/touchstone.ts')
    const decoded = await decode(text.text, sha256)
    if (decoded.kind === 'refused') return refused(decoded.problems)
    const { project: incoming, warnings } = decoded
    if (!incoming.case) return refused([{ place: 'case', what: 'there is none in the file' }])
    const there = await storedCase(incoming.case.id)
    const preview = previewImport(there, incoming)
    const broken = newProblems(there, apply(there, preview.edits))
    if (broken.length > 0) return refused(broken)
    return {
      kind: 'ready',
      file: file.name,
      title: incoming.case.title,
      caseId: incoming.case.id,
      incoming,
      preview,
      warnings,
      isInBin: there.case?.deletedAt !== undefined,
    }
  } catch (error) {
    return refused([{ place: 'file', what: `it could not be read: ${messageOf(error)}` }])
  }
}

/** Adds what the report announced as one change, which one undo takes back, and goes to the case. */
export const acceptImport = async (
  report: Extract<ImportReport, { kind: 'ready' }>,
): Promise<Outcome> => {
  const outcome = await workbench().run(
    `Import ${report.file}`.slice(0, 200).toWellFormed(),
    // Planned again on the case as it is now: it may have changed while the report was read.
    (project) => {
      const { edits } = previewImport(project, report.incoming)
      return edits.length > 0 ? edits : project.case?.deletedAt ? restoreCase(project) : []
    },
    report.caseId,
  )
  if (outcome.kind === 'refused') say(outcome.reason, { tone: 'problem' })
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return outcome
  if (outcome.kind === 'done') {
    void askToPersist()
    say(`Imported ${report.file}.`, {
      action: {
        label: 'Undo',
        run: () =>
          void workbench()
            .revert(outcome.change)
            .then((undone) => sayOutcome(undone)),
      },
    })
  }
  await workbench().refreshCases()
  go({ screen: 'case', caseId: report.caseId })
  return outcome
}

const storedCase = async (caseId: CaseId): Promise<Project> => {
  const { store } = workbench()
  const loaded = await loadProject(store, caseId)
  if (!loaded) return nothing
  const texts = await loadTexts(store, caseId)
  return { ...loaded.project, texts: new Map(texts.map((row) => [row.articleId, row])) }
}

/** What the import would break: a case that was unsound before may still take in sound rows. */
const newProblems = (before: Project, after: Project): readonly Problem[] => {
  const known = new Set(problemsOf(before).map(({ place, what }) => `${place} ${what}`))
  return problemsOf(after).filter(({ place, what }) => !known.has(`${place} ${what}`))
}

const notUtf8 = (byte: number): Problem => ({
  place: `byte ${grouped(byte)}`,
  what: 'this is not UTF-8 text. It may be another kind of file, or saved in another encoding',
})

const rawJson = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    member instanceof Map ? Object.fromEntries(member as Map<string, unknown>) : member,
  )

const grouped = (n: number): string => n.toLocaleString('en')

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
