// Elements that lie in each other by the thousands, as no page of a site does. Newer browsers build no such tree; others
// do for nested tables, and whoever walks it by calling itself runs out of stack.

/** What newer browsers allow. */
const LIMIT = 512

/**
 * Takes the elements below the limit out of each other, so that their words stand in order side by side. Leaves stay as
 * they are, for code is none of the words. Linear: every element is moved once at most.
 */
export const levelled = <T extends Document>(document: T): T => {
  let depth = 1
  let element: Element | null = document.documentElement
  while (element) {
    if (depth === LIMIT) unwrapIn(element)
    const first: Element | null = depth < LIMIT ? element.firstElementChild : null
    if (first) {
      element = first
      depth += 1
      continue
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement
      depth -= 1
    }
    element = element?.nextElementSibling ?? null
  }
  return document
}

const unwrapIn = (parent: Element): void => {
  for (const child of Array.from(parent.children)) {
    if (!child.firstElementChild) continue
    const leaves = leavesOf(child)
    const behind = child.nextSibling
    child.remove() // whatever is moved takes a walk over all that is in it: the whole goes once, its leaves one by one
    for (const leaf of leaves) parent.insertBefore(leaf, behind)
  }
}

/** Elements without elements, and the text beside them, in order. */
const leavesOf = (root: Element): readonly Node[] => {
  const leaves: Node[] = []
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isLeaf =
      node.nodeType === Node.TEXT_NODE
        ? node.parentElement?.firstElementChild
        : node.firstChild === null || !(node as Element).firstElementChild // the other kind that is shown
    if (isLeaf) leaves.push(node)
  }
  return leaves
}
