// The project: one case and everything in it, as immutable maps. Filled once from the store, advanced only by
// `apply` (change.ts) after a commit.

import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  ArticleText,
  Case,
  Claim,
  ClaimId,
  Event,
  EventId,
  Person,
  PersonId,
} from './types.ts'

/** Annotations of one article, by id. */
export type Marks = ReadonlyMap<AnnotationId, Annotation>

export type Project = {
  /** `null` only before a case is made and after its making was undone. */
  readonly case: Case | null
  readonly people: ReadonlyMap<PersonId, Person>
  readonly events: ReadonlyMap<EventId, Event>
  readonly articles: ReadonlyMap<ArticleId, Article>
  /** Only the texts that are loaded: an article's text comes when it is opened, compared or exported. */
  readonly texts: ReadonlyMap<ArticleId, ArticleText>
  /** By article, so that one tag copies one article's map and not the whole case. */
  readonly annotations: ReadonlyMap<ArticleId, Marks>
  readonly claims: ReadonlyMap<ClaimId, Claim>
}

export const nothing: Project = {
  case: null,
  people: new Map(),
  events: new Map(),
  articles: new Map(),
  texts: new Map(),
  annotations: new Map(),
  claims: new Map(),
}

const noMarks: Marks = new Map()

/** The annotations of one article; the same reference until one of them changes. */
export const marksOf = (project: Project, articleId: ArticleId): Marks =>
  project.annotations.get(articleId) ?? noMarks

/** The frozen text of a loaded article. Throws `RangeError` where it is not loaded. */
export const textOf = (project: Project, articleId: ArticleId): string => {
  const row = project.texts.get(articleId)
  if (!row) throw new RangeError(`the text of article ${articleId} is not loaded`)
  return row.text
}

/** The case. Throws `RangeError` where there is none. */
export const caseOf = (project: Project): Case => {
  if (!project.case) throw new RangeError('no case is open')
  return project.case
}

/** Every annotation of the case, article by article in the order of the articles. */
export const allAnnotations = (project: Project): readonly Annotation[] =>
  articlesInOrder(project).flatMap((article) => [...marksOf(project, article.id).values()])

/** Articles as they came in: by intake time, then id (formats.md 1.3). The order of a file. */
export const articlesByIntake = ({ articles }: Pick<Project, 'articles'>): readonly Article[] =>
  [...articles.values()].sort((a, b) => compare(a.intake.at, b.intake.at) || compare(a.id, b.id))

/** Articles in the analyst's order; those that it does not name follow as they came in. */
export const articlesInOrder = (
  project: Pick<Project, 'articles' | 'case'>,
): readonly Article[] => {
  const rest = articlesByIntake(project)
  const order = project.case?.articleOrder
  if (!order) return rest
  const named = new Map(order.flatMap((id) => project.articles.get(id) ?? []).map((a) => [a.id, a]))
  return [...named.values(), ...rest.filter(({ id }) => !named.has(id))]
}

/** Order by code unit, never by locale: the same on every device. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
