// The head of a page, read once: meta elements by name, links, the title, and the comment that a browser leaves in a
// page that it saved.

export type Meta = {
  /** The first content of the first of these names that has one; names are those of `name`, `property` and so on. */
  readonly first: (...names: readonly string[]) => string | null
  /** All contents of one name. */
  readonly all: (name: string) => readonly string[]
  /** All contents of the names that fit. */
  readonly like: (names: RegExp) => readonly string[]
  readonly title: string | null
  readonly canonical: string | null
  readonly savedFrom: string | null
}

const VALUES_EACH = 20

/** Reads the metadata of an inert document. */
export const metaOf = (document: Document): Meta => {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? ''
    if (!content.trim()) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const list = values.get(name) ?? []
      if (list.length < VALUES_EACH) list.push(content)
      values.set(name, list)
    }
  }
  const all = (name: string): readonly string[] => values.get(name) ?? []
  return {
    first: (...names) => names.flatMap((name) => all(name)).find((value) => value) ?? null,
    all,
    like: (names) => [...values].flatMap(([name, list]) => (names.test(name) ? list : [])),
    title: document.querySelector('title')?.textContent ?? null, // the first: those of drawings come later
    canonical: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    savedFrom: savedFromOf(document),
  }
}

/** `<!-- saved from url=(0042)https://… -->` stands at the very beginning, before or inside of the html element. */
const savedFromOf = (document: Document): string | null => {
  const heads = [document.childNodes, document.documentElement.childNodes, document.head.childNodes]
  for (const nodes of heads)
    for (const node of Array.from(nodes).slice(0, 20)) {
      if (node.nodeType !== Node.COMMENT_NODE) continue
      const found = /^\s*saved from url=\(\d{1,6}\)(\S{1,4000})/i.exec(node.nodeValue ?? '')
      if (found?.[1]) return found[1]
    }
  return null
}
