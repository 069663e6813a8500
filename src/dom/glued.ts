// Where a page sets two words apart by its layout alone: `<span>Mirela Tann</span><time>14 March</time>` has no blank
// between the name and the day, and a browser shows one.

/** True for an element between whose words and those of the element before it a blank belongs. Looks at a few nodes. */
export const isApart = (element: Element): boolean => {
  if (!INLINE.test(element.localName)) return false
  const before = element.previousSibling
  if (!before) return false
  const isElement = before.nodeType === Node.ELEMENT_NODE
  const last = edgeOf(before, 'lastChild').at(-1) ?? ''
  const first = edgeOf(element, 'firstChild').charAt(0)
  if (!WORD.test(last) || !WORD.test(first)) return false
  if (element.localName === 'time') return true
  if (!isElement) return false
  const elder = before as Element // the node type says so
  if (!INLINE.test(elder.localName)) return false
  if (elder.localName === 'time') return true
  if (isCredit(element) || isCredit(elder) || isCredit(element.parentElement)) return true
  return SMALL.test(last) && LARGE.test(first)
}

const INLINE = /^(?:span|a|time|small|cite|label|abbr|b|strong|em|i)$/
const WORD = /[\p{L}\p{M}\p{N}.)]/u
const SMALL = /\p{Ll}/u
const LARGE = /\p{Lu}/u

const isCredit = (element: Element | null): boolean =>
  element !== null && CREDIT.test(element.getAttribute('class') ?? '')

const CREDIT =
  /(?:^|[\s_-])(?:by-?lines?|authors?|writers?|contributors?|meta|date|dateline|time|info|credits?|posted|published?)(?:$|[\s_-])/i

const LEVELS = 5

/** The words at one edge of a node, white space left as it is; nothing where they lie deep. */
const edgeOf = (node: Node, side: 'firstChild' | 'lastChild'): string => {
  let edge: Node | null = node
  for (let level = 0; edge && level < LEVELS; level += 1) {
    if (edge.nodeType === Node.TEXT_NODE) return edge.nodeValue ?? ''
    edge = edge[side]
  }
  return edge?.nodeType === Node.TEXT_NODE ? (edge.nodeValue ?? '') : ''
}
