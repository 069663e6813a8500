// Other articles on the page of an article: those that follow below it to be read on. They are told by standing
// beside the one that holds the headline, in the same kind of element.

/** The elements that hold other articles than the one with this headline. */
export const rivalsOf = (body: Element, headline: Element): ReadonlySet<Element> => {
  const rivals = new Set<Element>()
  const own = outermostArticle(headline)
  if (own)
    for (const article of body.querySelectorAll('article'))
      if (!own.contains(article) && !article.contains(own)) rivals.add(article)
  const heading = headline.closest('h1, h2')
  if (!heading) return rivals
  const ways = new Set<Element>()
  for (let each: Element | null = heading; each; each = each.parentElement) ways.add(each)
  for (const other of body.querySelectorAll(heading.localName)) {
    if (other === heading || !isAfter(heading, other)) continue
    // The two elements that stand beside each other, one with this heading and one with the other.
    let theirs = other
    while (theirs.parentElement && !ways.has(theirs.parentElement)) theirs = theirs.parentElement
    const shared = theirs.parentElement
    let ours: Element = heading
    while (ours.parentElement && ours.parentElement !== shared) ours = ours.parentElement
    if (ours !== heading && theirs !== other && isAlike(ours, theirs)) rivals.add(theirs)
    else if (ours === heading && theirs === other && heading.localName === 'h1')
      for (let next: Element | null = other; next; next = next.nextElementSibling) {
        if (rivals.has(next)) break
        rivals.add(next)
      }
  }
  return rivals
}

const outermostArticle = (element: Element): Element | null => {
  let found = element.closest('article')
  for (let next = found; next; next = next.parentElement?.closest('article') ?? null) found = next
  return found
}

const isAfter = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const isAlike = (a: Element, b: Element): boolean => {
  if (a.localName !== b.localName) return false
  if (a.localName === 'article') return true
  const names = new Set((a.getAttribute('class') ?? '').split(/\s+/).filter((name) => name))
  return (b.getAttribute('class') ?? '').split(/\s+/).some((name) => names.has(name))
}
