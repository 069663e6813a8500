// Tabs: workbenches on one device that hear of each other as in the browser, over a channel.

import type { Recorded } from '../../src/core/change.ts'
import { tagSpan } from '../../src/core/plans/annotation.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import type { AnnotationId, ArticleId, CaseId, Tag } from '../../src/core/types.ts'
import type { Store } from '../../src/storage/database.ts'
import { createWorkbench, type Plan, type Workbench } from '../../src/state/project.ts'
import { analyst } from './projects.ts'
import { storedProject, storeOn, newId, type Device } from './stores.ts'

export type Tab = {
  readonly store: Store
  readonly bench: Workbench
  readonly close: () => void
}

/** A tab on the device; `deaf` ones hear nothing, as if they slept. */
export const tabOn = async (device: Device, deaf = false): Promise<Tab> => {
  const store = await storeOn(device)
  const channel = new BroadcastChannel(`touchstone:${store.seen.dbId}`)
  const bench = createWorkbench({
    store,
    person: analyst,
    tell: (change) => channel.postMessage(change),
  })
  if (!deaf)
    channel.addEventListener('message', (event: MessageEvent<Recorded>) => {
      void bench.receive(event.data)
    })
  return {
    store,
    bench,
    close: () => {
      channel.close()
      store.close()
    },
  }
}

export const projectIn = ({ bench }: Tab): Project => bench.desk.getState().project

/** Waits until a tab has heard of everything that is committed. */
export const settled = async (tab: Tab): Promise<void> => {
  await tab.bench.catchUp()
}

/** The project in the database, with only the texts that the tab has loaded. */
export const storedFor = async (tab: Tab, caseId: CaseId): Promise<Project | null> => {
  const stored = await storedProject(tab.store, caseId)
  const { texts } = projectIn(tab)
  return stored && { ...stored, texts: new Map([...stored.texts].filter(([id]) => texts.has(id))) }
}

/** A plan that tags a span of an article. */
export const tagging = (
  articleId: ArticleId,
  start: number,
  end: number,
  tag: Tag = 'claim',
): Plan => {
  const id = newId<AnnotationId>()
  return (project, actor) =>
    tagSpan(project, { id, articleId, span: { start, end }, tag, ...actor })
}

/** The words that are tagged, in the order of the text. */
export const wordsIn = (project: Project): readonly string[] =>
  allAnnotations(project)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map(({ quote }) => quote.exact)
