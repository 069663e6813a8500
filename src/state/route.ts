// The address holds the place: every screen is a hash route, so any static host will do and a reload lands here again.

import type { Span } from '../text/span.ts'
import type { ArticleId, CaseId } from '../core/types.ts'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'storage' }
  | { readonly screen: 'case' | 'history' | 'export'; readonly caseId: CaseId }
  | {
      readonly screen: 'annotations' | 'lexicon'
      readonly caseId: CaseId
      /** Filters, sorting and grouping as they stand in the address. */
      readonly query: Readonly<Record<string, string>>
    }
  | {
      readonly screen: 'reader'
      readonly caseId: CaseId
      readonly articleId: ArticleId
      /** A permalink: the span, and the words that were there when it was copied. */
      readonly span?: Span
      readonly quote?: string
      /** How the article is shown; as prose where nothing is said. */
      readonly view?: 'list' | 'triage'
      /** In the list: the number of the sentence, from 1, counted over what is not set aside. */
      readonly sentence?: number
    }

export type Screen = Route['screen']

/** The route of a hash such as `#/c/<caseId>/a/<articleId>?span=3-9`; anything unknown leads to the library. */
export const routeOf = (hash: string): Route => {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  const query = Object.fromEntries(new URLSearchParams(search))
  const [, head, id, part, more] = path.split('/')
  if (head === 'storage') return { screen: 'storage' }
  if (head !== 'c' || !id) return { screen: 'library' }
  const caseId = id as CaseId // an unknown id opens nothing
  switch (part) {
    case 'a':
      return more
        ? { screen: 'reader', caseId, articleId: more as ArticleId, ...placeOf(query) }
        : { screen: 'case', caseId }
    case 'annotations':
    case 'lexicon':
      return { screen: part, caseId, query }
    case 'history':
    case 'export':
      return { screen: part, caseId }
    default:
      return { screen: 'case', caseId }
  }
}

/** The hash of a route; `routeOf` gives the route back. */
export const hashOf = (route: Route): string => {
  switch (route.screen) {
    case 'library':
      return '#/'
    case 'storage':
      return '#/storage'
    case 'case':
      return `#/c/${route.caseId}`
    case 'history':
    case 'export':
      return `#/c/${route.caseId}/${route.screen}`
    case 'annotations':
    case 'lexicon':
      return `#/c/${route.caseId}/${route.screen}${searchOf(route.query)}`
    case 'reader':
      return `#/c/${route.caseId}/a/${route.articleId}${searchOf({
        ...(route.span ? { span: `${route.span.start}-${route.span.end}` } : {}),
        ...(route.quote ? { quote: route.quote } : {}),
        ...(route.view ? { view: route.view } : {}),
        ...(route.view === 'list' && route.sentence ? { s: String(route.sentence) } : {}),
      })}`
  }
}

/** The case that a route belongs to. */
export const caseIdOf = (route: Route): CaseId | null => ('caseId' in route ? route.caseId : null)

const searchOf = (query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  return search.size > 0 ? `?${search}` : ''
}

/** What an address says beyond the article: the words of a permalink, the view, the sentence. */
const placeOf = (query: Readonly<Record<string, string>>) => {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query['span'] ?? '') ?? []
  return {
    ...(start && end ? { span: { start: Number(start), end: Number(end) } } : {}),
    ...(query['quote'] ? { quote: query['quote'] } : {}),
    ...viewOf(query),
  }
}

const viewOf = ({ view, s = '' }: Readonly<Record<string, string>>) => {
  if (view === 'triage') return { view } as const
  if (view !== 'list') return {}
  return { view, ...(/^[1-9]\d{0,6}$/.test(s) ? { sentence: Number(s) } : {}) } as const
}
