// Moving an article to another case: added there, then removed here. The open case stays open.

import { outletOf, titleOf } from '../core/article.ts'
import type { Recorded } from '../core/change.ts'
import { createCase } from '../core/plans/case.ts'
import { linksLeftBehind, moveIn, moveOut } from '../core/plans/move.ts'
import { apply } from '../core/change.ts'
import type { Project } from '../core/project.ts'
import { revisionsOf } from '../core/revisions.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { copyOriginal } from '../storage/originals.ts'
import { isolated } from '../text/direction.ts'
import { drafts, workbench } from './app.ts'
import { newId } from './clock.ts'
import { letGo } from './originals.ts'
import { sayOutcome } from './outcome.ts'
import type { Outcome } from './project.ts'
import { readKeyOf } from './read.ts'
import { say } from './session.ts'

/** What a move would take along and leave, to be said before. */
export type MovePreview = {
  readonly title: string
  /** The article and its revisions, which go together. */
  readonly articles: number
  /** Links to claim records and events, which stay with the case. */
  readonly linksLeft: number
}

/** `null` where the article is not in the open case. */
export const previewMove = (project: Project, articleId: ArticleId): MovePreview | null => {
  const article = project.articles.get(articleId)
  if (!article) return null
  const ids = revisionsOf(project.articles, articleId).map(({ id }) => id)
  return {
    title: titleOf(article),
    articles: ids.length,
    linksLeft: linksLeftBehind(project, ids),
  }
}

/** "2 links to claim records and events stay here." and its like; empty where nothing stays. */
export const linksInWords = (links: number): string =>
  links === 0
    ? ''
    : links === 1
      ? '1 link to a claim record or an event of this case is left behind.'
      : `${links.toLocaleString('en')} links to claim records and events of this case are left behind.`

/**
 * Moves an article of the open case, with its revisions, text, annotations, speakers and originals, to another case or
 * to a new one that is called like the article. Says what happened; false where it is still here.
 */
export const moveArticle = async (articleId: ArticleId, to: CaseId | 'new'): Promise<boolean> => {
  const bench = workbench()
  const { project: open } = bench.desk.getState()
  const from = open.case?.id
  const preview = previewMove(open, articleId)
  if (!from || !preview || from === to) return false
  const ids = revisionsOf(open.articles, articleId).map(({ id }) => id)
  for (const id of ids) await bench.openText(id)
  const copied = bench.desk.getState().project
  const target = to === 'new' ? newId<CaseId>() : to
  const title = to === 'new' ? newTitle(copied, articleId) : titleOfCase(to)

  const fresh = new Set<string>()
  const failed = await copyOriginals(copied, ids, from, target, fresh)
  if (failed) {
    await letGo(target, fresh)
    say(`Nothing was moved: the original could not be copied (${failed}).`, { tone: 'problem' })
    return false
  }
  const added = await bench.run(
    'Move article in',
    (project, { at }) => {
      if (to !== 'new') return moveIn(project, copied, ids)
      const made = createCase(project, { id: target, title, at })
      return withOneCase([...made, ...moveIn(apply(project, made), copied, ids)])
    },
    to,
    { aside: true },
  )
  if (added.kind !== 'done') {
    if (added.kind !== 'not-saved') await letGo(target, fresh)
    sayOutcome(added)
    return false
  }
  for (const id of ids) await copyRead(id, from, target)
  const label = `Move article to "${title}"`.slice(0, 200).toWellFormed()
  const removed = await bench.run(label, (project) => moveOut(project, copied, ids), from)
  await bench.refreshCases()
  if (removed.kind !== 'done') {
    say(
      `"${isolated(preview.title)}" is in both cases now: it was added to "${isolated(title)}" but not removed here.${reasonIn(removed)}`,
      { tone: 'problem' },
    )
    return false
  }
  const many =
    ids.length > 1
      ? ` with ${ids.length - 1} earlier or later version${ids.length > 2 ? 's' : ''}`
      : ''
  const left = linksInWords(preview.linksLeft)
  say(`Moved "${isolated(preview.title)}"${many} to "${isolated(title)}".${left && ` ${left}`}`, {
    action: { label: 'Undo', run: () => void moveBack(removed.change, added.change) },
  })
  return true
}

/** First back to where it was, then away from where it went: again it is never in neither. */
const moveBack = async (removed: Recorded, added: Recorded): Promise<void> => {
  const bench = workbench()
  const back = await bench.revert(removed)
  sayOutcome(back)
  if (back.kind === 'done') sayOutcome(await bench.revert(added))
  await bench.refreshCases()
}

/** A case that is made and gets names in the same change is one row with them. */
const withOneCase: (edits: ReturnType<typeof moveIn>) => ReturnType<typeof moveIn> = (edits) => {
  const last = edits.findLast((edit) => edit.table === 'cases')
  return edits.flatMap((edit) => {
    if (edit.table !== 'cases') return edit
    return edit.before === null && last?.table === 'cases' ? { ...edit, after: last.after } : []
  })
}

/** Why not, where the bytes could not be copied; `fresh` takes the sums of those that are new in the other case. */
const copyOriginals = async (
  project: Project,
  ids: readonly ArticleId[],
  from: CaseId,
  to: CaseId,
  fresh: Set<string>,
): Promise<string | null> => {
  try {
    for (const id of ids) {
      const hash = project.articles.get(id)?.pastedHash
      if (hash && (await copyOriginal(workbench().store, from, to, hash))) fresh.add(hash)
    }
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What was read of it is known in the other case as well. */
const copyRead = async (id: ArticleId, from: CaseId, to: CaseId): Promise<void> => {
  const words = await drafts().load(readKeyOf(from, id))
  if (words) drafts().keep(readKeyOf(to, id), words)
}

const newTitle = (project: Project, id: ArticleId): string => {
  const article = project.articles.get(id)
  return (article && (titleOf(article) || outletOf(article))) || 'Untitled case'
}

const titleOfCase = (id: CaseId): string =>
  workbench()
    .desk.getState()
    .cases.find((each) => each.row.id === id)?.row.title ?? 'another case'

const reasonIn = (outcome: Outcome): string => ('reason' in outcome ? ` ${outcome.reason}` : '')
