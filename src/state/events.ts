// The events of a case: what several of its articles report. An event is named by its label alone.

import { nameEvent } from '../core/plans/event.ts'
import type { Project } from '../core/project.ts'
import type { ArticleId, EventId } from '../core/types.ts'
import { useDesk, workbench } from './app.ts'
import { newId } from './clock.ts'
import { sayOutcome } from './outcome.ts'

/** Gives an article the event with this label, which is made where it is not there; empty takes the event away. */
export const describeEvent = async (articleId: ArticleId, label: string): Promise<boolean> => {
  const id = newId<EventId>()
  const outcome = await workbench().run(label.trim() ? 'Set event' : 'Take event away', (project) =>
    nameEvent(project, articleId, label, id),
  )
  sayOutcome(outcome)
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}

/** The labels of the events that articles of the case have, in the order of the language. */
export const useEventLabels = (): readonly string[] => useDesk(({ project }) => labelsOf(project))

/** The label of an article's event; empty where it has none. */
export const eventOf = (
  { articles, events }: Pick<Project, 'articles' | 'events'>,
  articleId: ArticleId,
): string => {
  const id = articles.get(articleId)?.eventId
  return (id && events.get(id)?.label) ?? ''
}

type Kept = { readonly articles: Project['articles']; readonly labels: readonly string[] }

const kept = new WeakMap<Project['events'], Kept>()
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The same reference until articles or events change. */
const labelsOf = ({ articles, events }: Project): readonly string[] => {
  const before = kept.get(events)
  if (before?.articles === articles) return before.labels
  const used = new Set([...articles.values()].flatMap(({ eventId }) => eventId ?? []))
  const found = [...events.values()].filter(({ id }) => used.has(id)).map(({ label }) => label)
  const sorted = [...new Set(found)].sort(collator.compare)
  const isSame =
    before?.labels.length === sorted.length &&
    before.labels.every((label, i) => label === sorted[i])
  const labels = isSame && before ? before.labels : sorted
  kept.set(events, { articles, labels })
  return labels
}
