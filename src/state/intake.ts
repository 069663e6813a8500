// Files on their way in: read one after the other in a worker, kept in one change, and a line about each at the end. One
// bad file never stops the others; a cancelled reading adds nothing.

import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { ArticleId, CaseId, Intake } from '../core/types.ts'
import { scriptUrl } from '../dom/trusted.ts'
import { createReader, type Reader } from '../intake/client.ts'
import type { FileRead } from '../intake/messages.ts'
// oxlint-disable-next-line import/default -- the query makes it one
import workerUrl from '../intake/worker.ts?worker&url'
import { addArticles, leadTo, sayWithWay } from './adding.ts'
import { offerImport } from './import-offer.ts'
import { incomingOfFile } from './from-file.ts'
import { faultOf, prepare, type Prepared } from './incoming.ts'
import { hashOf, type Route } from './route.ts'
import { say, session } from './session.ts'

/** What became of one file, or of one entry of an archive. */
export type ReportLine = { readonly name: string } & (
  | { readonly kind: 'added'; readonly articleId: ArticleId; readonly notes: readonly string[] }
  /** The same words are there already. */
  | { readonly kind: 'same'; readonly articleId: ArticleId }
  | { readonly kind: 'fault'; readonly reason: string }
  /** A case file: it is looked at before anything of it is taken. */
  | { readonly kind: 'project'; readonly file: File }
)

export type IntakeState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      /** Files that are done, of all. */
      readonly done: number
      readonly of: number
      /** The file that is being read, and how far, 0 to 1, where that is known. */
      readonly name: string
      readonly share: number | null
      readonly isAdding: boolean
    }
  | {
      readonly kind: 'done'
      /** Where they were to go; `null` for a new case that was not made, as there was nothing for it. */
      readonly caseId: CaseId | null
      readonly lines: readonly ReportLine[]
    }

const store = createStore<IntakeState>(() => ({ kind: 'idle' }))

export const useIntake = (): IntakeState => useStore(store)

/** Tells of every step until the returned function is called. */
export const followIntake = (
  heard: (now: IntakeState, before: IntakeState) => void,
): (() => void) => store.subscribe(heard)

let reader: Reader | null = null
let reading: AbortController | null = null

const theReader = (): Reader =>
  (reader ??= createReader(() => new Worker(scriptUrl(workerUrl), { type: 'module' })))

/** Stops the reading; nothing of it is added. */
export const cancelIntake = (): void => {
  if (!reading) return
  reading.abort()
  reading = null
  store.setState({ kind: 'idle' }, true)
  say('Stopped. Nothing was added.')
}

/** Puts the report away. */
export const closeReport = (): void => {
  if (store.getState().kind === 'done') store.setState({ kind: 'idle' }, true)
}

/** Reads files and adds what can be read to a case, or to a new one. One article opens at once. */
export const takeFiles = async (
  files: readonly File[],
  kind: Intake['kind'],
  on: CaseId | 'new',
): Promise<void> => {
  if (files.length === 0) return
  if (reading) return say('Files are being read already. Add these when they are done.')
  const control = new AbortController()
  reading = control
  const asked = session.getState().route
  const found: Found[] = []
  // What was chosen is nowhere yet: leaving the page is asked about.
  const stay = (event: BeforeUnloadEvent): void => event.preventDefault()
  addEventListener('beforeunload', stay)
  try {
    for (const [done, file] of files.entries()) {
      showReading({ done, of: files.length, name: file.name, share: null })
      await readOne(file, kind, control.signal, found, (share) =>
        showReading({ done, of: files.length, name: file.name, share }),
      )
      if (control.signal.aborted) return
    }
    await keep(found, files.length, on, asked)
  } catch (error) {
    if (control.signal.aborted) return
    console.error(error)
    store.setState({ kind: 'idle' }, true)
    say(`Nothing was added. ${BROKEN_OFF}`, { tone: 'problem' })
  } finally {
    removeEventListener('beforeunload', stay)
    if (reading === control) reading = null
  }
}

/** Reads one original once more, outside of any batch; `null` where nothing came of it. */
export const readOnce = async (
  bytes: Blob,
  name: string,
  encoding?: string,
): Promise<FileRead | null> => {
  let found: FileRead | null = null
  await theReader().read(new File([bytes], name, { type: bytes.type }), {
    signal: new AbortController().signal,
    ...(encoding ? { encoding } : {}),
    onResult: (read) => {
      found ??= read
    },
  })
  return found
}

type Found = { readonly name: string } & (
  { readonly prepared: Prepared } | { readonly reason: string } | { readonly project: File }
)

type Progress = Omit<Extract<IntakeState, { kind: 'reading' }>, 'kind' | 'isAdding'>

const showReading = (progress: Progress, isAdding = false): void =>
  store.setState({ kind: 'reading', ...progress, isAdding }, true)

const readOne = async (
  file: File,
  kind: Intake['kind'],
  signal: AbortSignal,
  found: Found[],
  onProgress: (share: number) => void,
): Promise<void> => {
  // One after the other: who waits for a proposal in a long line gives up, and the order is that of the archive.
  let last = Promise.resolve()
  try {
    await theReader().read(file, {
      signal,
      onResult: (read, bytes) => {
        last = last.then(async () => {
          if (!signal.aborted) found.push(await foundIn(read, bytes, kind, file))
        })
      },
      onProgress: (done, total) => onProgress(total > 0 ? done / total : 0),
    })
  } catch (error) {
    if (!signal.aborted) found.push({ name: file.name, reason: brokenOff(error) })
  }
  await last
}

const foundIn = async (
  read: FileRead,
  bytes: Blob | null,
  kind: Intake['kind'],
  file: File,
): Promise<Found> => {
  const { name } = read
  if (read.kind === 'fault') return { name, reason: read.reason }
  if (read.kind === 'project')
    return { name, project: bytes instanceof File ? bytes : new File([bytes ?? file], name) }
  try {
    const incoming = await incomingOfFile(read, bytes, kind)
    const reason = faultOf(incoming.text, 'file')
    return reason ? { name, reason } : { name, prepared: await prepare(incoming) }
  } catch (error) {
    return { name, reason: brokenOff(error) } // it never stops the others
  }
}

const keep = async (
  found: readonly Found[],
  of: number,
  on: CaseId | 'new',
  asked: Route,
): Promise<void> => {
  const prepared = found.flatMap((each) => ('prepared' in each ? [each.prepared] : []))
  const places = new Map(prepared.map((each, i) => [each, i]))
  showReading({ done: of, of, name: '', share: 1 }, true)
  const added = await addArticles(prepared, on, { asked })
  const lines = found.map((each): ReportLine => {
    const { name } = each
    if ('reason' in each) return { name, kind: 'fault', reason: each.reason }
    if ('project' in each) return { name, kind: 'project', file: each.project }
    const article = added.articles[places.get(each.prepared) ?? -1]
    if (!article) return { name, kind: 'fault', reason: 'It could not be saved.' }
    const notes = each.prepared.intake.notes ?? []
    return article.isNew
      ? { name, kind: 'added', articleId: article.id, notes }
      : { name, kind: 'same', articleId: article.id }
  })
  const [only] = lines
  if (lines.length === 1 && only?.kind === 'project' && session.getState().route === asked) {
    store.setState({ kind: 'idle' }, true)
    return offerImport(only.file)
  }
  const caseId = on === 'new' ? added.caseId : on
  const news = lines.filter((line) => line.kind === 'added').length
  if (caseId && lines.length === 1 && only?.kind === 'added') {
    store.setState({ kind: 'idle' }, true)
    const place = { screen: 'reader', caseId, articleId: only.articleId } as const
    return leadTo(place, asked, summaryOf(news))
  }
  store.setState({ kind: 'done', caseId, lines }, true)
  const place: Route = caseId ? { screen: 'case', caseId } : { screen: 'library' }
  if (on === 'new' && news > 0) leadTo(place, asked, summaryOf(news))
  else if (hashOf(session.getState().route) !== hashOf(place)) sayWithWay(place, summaryOf(news))
}

/** The report has the rest. */
const summaryOf = (news: number): string =>
  news === 0
    ? 'No file was added.'
    : news === 1
      ? 'The article was added.'
      : `${news.toLocaleString('en')} articles were added.`

/** What reads it is loaded when it is needed; without a network, and not kept yet, it cannot be. */
const BROKEN_OFF =
  'Reading it broke off. Reload the page, with a network where there is one, and add it again.'

const brokenOff = (error: unknown): string => {
  console.error(error)
  return BROKEN_OFF
}
