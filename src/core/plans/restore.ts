// Bringing an article back out of the bin: the change that took it away is taken back. Where the work went on since so
// that this would be refused, the article comes back alone, and is linked again where that is still open.

import { apply, invert, replacing, type Change, type Edit } from '../change.ts'
import { withNames } from '../names.ts'
import type { Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { AnnotationId, Article, ArticleId } from '../types.ts'
import { undoing } from './undo.ts'

/** The articles that a change took away. */
export const articlesTakenBy = ({ edits }: Pick<Change, 'edits'>): readonly Article[] =>
  edits.flatMap((edit) =>
    edit.table === 'articles' && edit.before && !edit.after ? edit.before : [],
  )

/**
 * The edits that bring back what `change` took away. Throws `Refused` where one of the articles is there already, or
 * where nothing was taken.
 */
export const restoring = (project: Project, change: Change): readonly Edit[] => {
  try {
    return undoing(project, change)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return alone(project, change) ?? raise(error)
  }
}

const raise = (error: Refused): never => {
  throw error
}

/** Articles with text and annotations, without what the change did to rows around them; `null` where that is no way. */
const alone = (project: Project, change: Change): readonly Edit[] | null => {
  const articles = articlesTakenBy(change)
  const ids = new Set<string>(articles.map(({ id }) => id))
  if (!project.case || articles.length === 0) return null
  if (articles.some(({ id }) => project.articles.has(id))) return null
  const own = invert(change.edits).filter(
    ({ table, id, after }) =>
      after &&
      (table === 'articles' || table === 'texts'
        ? ids.has(id)
        : table === 'annotations' && ids.has(after.articleId)),
  )
  // The same plan on the article's own rows alone, so that they land on what is there.
  const edits = undoing(project, { ...change, edits: invert(own) })
  const back = apply(project, edits)
  return withNames(project, [...edits, ...linkedAgain(back, change, ids)])
}

/** Revisions and evidence that let go of the article take it up again, where they took up nothing else. */
const linkedAgain = (
  project: Project,
  change: Change,
  ids: ReadonlySet<string>,
): readonly Edit[] => {
  const marks = new Set<AnnotationId>(
    [...ids].flatMap((id) => [...(project.annotations.get(id as ArticleId)?.keys() ?? [])]), // ids of articles
  )
  return change.edits.flatMap((edit): readonly Edit[] => {
    if (!edit.before || !edit.after) return []
    if (edit.table === 'articles') {
      const now = project.articles.get(edit.before.id)
      const { revisionOf } = edit.before
      if (!now || now.revisionOf || !revisionOf || !ids.has(revisionOf)) return []
      return [replacing('articles', now.id, now, { ...now, revisionOf })]
    }
    if (edit.table !== 'claims') return []
    const now = project.claims.get(edit.before.id)
    const before = new Map(edit.before.evidence?.map((piece) => [piece.id, piece]))
    const evidence = now?.evidence?.map((piece) => {
      const annotationId = before.get(piece.id)?.annotationId
      const isOpen = annotationId && !piece.annotationId && marks.has(annotationId)
      return isOpen ? { ...piece, annotationId } : piece
    })
    const isSame = evidence?.every((piece, i) => piece === now?.evidence?.[i]) ?? true
    return now && evidence && !isSame
      ? [replacing('claims', now.id, now, { ...now, evidence })]
      : []
  })
}
