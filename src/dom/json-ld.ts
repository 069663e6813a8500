// What a page says of its article in JSON-LD (https://schema.org/Article). Outside data: objects are read field by
// field and never copied, so no key of theirs can become a prototype; what is broken, too large or too deep is passed
// over.

export type StatedArticle = {
  readonly headline: string | null
  readonly body: string | null
  /** People, and authors of whom nothing but a name is stated. */
  readonly authors: readonly string[]
  readonly organisations: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly url: string | null
  readonly language: string | null
}

const SCRIPT_LIMIT = 1_000_000
const DEPTH_LIMIT = 64
const ARTICLES = 100

/** All articles that a page states, outermost and first ones first. */
export const statedArticlesOf = (document: Document): readonly StatedArticle[] => {
  const found: Thing[] = []
  const byId = new Map<string, Thing>()
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? '')) continue
    collect(parsed(script.textContent), 0, found, byId)
  }
  const articles = found.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  return articles.slice(0, ARTICLES).map((thing) => articleOf(thing, byId))
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,24}Article|(?:LiveBlog|Blog|SocialMedia|DiscussionForum)Posting|Report|[A-Za-z]{0,24}Announcement)$/

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of the object itself; what is inherited is nothing that the page said. */
const field = (thing: Thing, name: string): unknown =>
  Object.hasOwn(thing, name) ? thing[name] : undefined

const parsed = (written: string): unknown => {
  if (written.length > SCRIPT_LIMIT) return null
  const text = written
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|^<!--/, '')
    .replace(/(?:\/\/\s*)?\]\]>$|-->$/, '')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

const collect = (value: unknown, depth: number, found: Thing[], byId: Map<string, Thing>): void => {
  if (depth > DEPTH_LIMIT) return
  if (Array.isArray(value)) for (const each of value) collect(each, depth + 1, found, byId)
  if (!isThing(value)) return
  found.push(value)
  const id = field(value, '@id')
  // A mere reference says nothing of what it points to.
  if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value)
  for (const name of Object.keys(value)) collect(field(value, name), depth + 1, found, byId)
}

const typesOf = (thing: Thing): readonly string[] => {
  const type = field(thing, '@type')
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

const articleOf = (thing: Thing, byId: ReadonlyMap<string, Thing>): StatedArticle => ({
  headline: textIn(field(thing, 'headline')) ?? textIn(field(thing, 'name')),
  body: textIn(field(thing, 'articleBody')),
  authors: namesIn(authorsOf(thing), byId, (each) => !isOrganisation(each)),
  organisations: namesIn(authorsOf(thing), byId, isOrganisation),
  publisher: namesIn(field(thing, 'publisher'), byId)[0] ?? null,
  published: textIn(field(thing, 'datePublished') ?? field(thing, 'datePosted')),
  updated: textIn(field(thing, 'dateModified')),
  url: addressIn(field(thing, 'url')) ?? addressIn(field(thing, 'mainEntityOfPage')),
  language: languageIn(field(thing, 'inLanguage')),
})

/** A text, the first of several, or the text of a value object. */
const textIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() ? value : null
  if (Array.isArray(value)) return value.map((each) => textIn(each)).find((text) => text) ?? null
  return isThing(value) ? ownText(value, '@value') : null
}

const ownText = (thing: Thing, name: string): string | null => {
  const value = field(thing, name)
  return typeof value === 'string' && value.trim() ? value : null
}

const authorsOf = (thing: Thing): unknown => field(thing, 'author') ?? field(thing, 'creator')

const isOrganisation = (value: unknown): boolean =>
  isThing(value) && typesOf(value).some((type) => /Organi[sz]ation$/.test(type))

const NAMES_EACH = 50

/** Names of people or organisations: as texts, as objects, or as references to objects elsewhere in the page. */
const namesIn = (
  value: unknown,
  byId: ReadonlyMap<string, Thing>,
  isMeant: (each: unknown) => boolean = () => true,
): readonly string[] =>
  (Array.isArray(value) ? value.slice(0, NAMES_EACH) : [value]).flatMap((each: unknown) => {
    if (typeof each === 'string') return isMeant(each) && each.trim() ? [each] : []
    if (!isThing(each)) return []
    const known = byId.get(ownText(each, '@id') ?? '')
    if (!isMeant(known && typesOf(each).length === 0 ? known : each)) return []
    const name = textIn(field(each, 'name')) ?? textIn(known && field(known, 'name'))
    return name ? [name] : []
  })

const addressIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((each) => addressIn(each)).find((url) => url) ?? null
  return isThing(value) ? (ownText(value, '@id') ?? ownText(value, 'url')) : null
}

const languageIn = (value: unknown): string | null =>
  isThing(value) ? (ownText(value, 'alternateName') ?? ownText(value, 'name')) : textIn(value)
