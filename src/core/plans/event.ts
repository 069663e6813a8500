// What happened that articles report: several articles of a case can share one event.

import { adding, removing, replacing, type Edit } from '../change.ts'
import type { Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Article, ArticleId, Event, EventId } from '../types.ts'

/**
 * Gives an article the event with this label, whatever its capitals and blanks, and makes it where there is none;
 * `newId` is used only then. An event that no article has any more goes. Without words the article has no event. Its
 * own event's label in other capitals corrects the label.
 */
export const nameEvent = (
  project: Project,
  articleId: ArticleId,
  label: string,
  newId: EventId,
): readonly Edit[] => {
  const before = project.articles.get(articleId)
  if (!before) throw new Refused('This article is no longer in the case. Nothing was changed.')
  const words = wordsIn(label)
  const own = before.eventId ? project.events.get(before.eventId) : undefined
  if (own && words && folded(words) === folded(own.label))
    return own.label === words ? [] : [replacing('events', own.id, own, { ...own, label: words })]
  const there = words ? eventNamed(project, words) : null
  const made: Event | null = words && !there ? { id: newId, label: words } : null
  const eventId = there?.id ?? made?.id
  if (before.eventId === eventId) return []
  const { eventId: _, ...rest } = before
  const after = { ...rest, ...(eventId ? { eventId } : {}) } as Article // the same row, one key aside
  return [
    ...(made ? [adding('events', made.id, made)] : []),
    replacing('articles', articleId, before, after),
    ...(own && !isUsedElsewhere(project, own.id, articleId)
      ? [removing('events', own.id, own)]
      : []),
  ]
}

/** The event with this label, whatever its capitals and blanks; `null` where there is none. */
export const eventNamed = ({ events }: Pick<Project, 'events'>, label: string): Event | null => {
  const wanted = folded(label)
  for (const event of events.values()) if (folded(event.label) === wanted) return event
  return null
}

const LONGEST = 2_000

const wordsIn = (label: string): string =>
  label.toWellFormed().trim().replace(/\s+/g, ' ').slice(0, LONGEST).toWellFormed()

const folded = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

const isUsedElsewhere = ({ articles }: Project, id: EventId, articleId: ArticleId): boolean =>
  [...articles.values()].some((article) => article.eventId === id && article.id !== articleId)
