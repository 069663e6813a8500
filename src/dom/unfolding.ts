// Text that a page keeps folded until it is asked for: a hidden block that goes on where the visible article ends, with
// a button "Continue reading" beside it. Hidden words that no button unfolds, or that a button for something else
// unfolds, stay hidden. In doubt nothing is unfolded: planted words look like this, but for the button.

import { dropped, wordsOf, hideUnseen } from './html-text.ts'
import { declarationsOf, type Declarations } from './html-style.ts'
import { wordsIn } from './element-words.ts'
import { controlsIn, type Control } from './unfold-controls.ts'

export type Unfolded = {
  /** Elements that are hidden and nevertheless article. */
  readonly rest: ReadonlySet<Element>
  /** What unfolds them, which is no article. */
  readonly controls: ReadonlySet<Element>
}

// So few are looked at; each costs a look at what stands around it.
const BLOCK_LIMIT = 20
const SIBLING_LIMIT = 40

/**
 * The folded blocks of the article of a page. Linear.
 *
 * @param isHidden what is hidden in any way
 * @param isFoldedByRule what the page's sheets hide by `display` or height
 */
export const unfoldedIn = (
  document: Document,
  isHidden: (element: Element) => boolean,
  isFoldedByRule: (element: Element) => boolean,
): Unfolded => {
  const unfolded = { rest: new Set<Element>(), controls: new Set<Element>() }
  const controls = controlsIn(document, isHidden)
  if (controls.length === 0) return unfolded
  const isFolded = (element: Element): boolean =>
    isFoldedByRule(element) || isFoldedByItself(element)
  const isSeen = (element: Element): boolean => !isHidden(element)
  const named = new Set(controls.flatMap(({ targets }) => targets))
  const seen = new Set<Element>()
  let blocks = 0
  for (const control of controls) {
    for (const first of foldedNear(document, control, isFolded)) {
      if (seen.has(first) || (blocks += 1) > BLOCK_LIMIT) continue
      const run = runOf(first, isFolded, isSeen)
      for (const element of run) seen.add(element)
      const others = run.some((element) => {
        const id = element.getAttribute('id')
        return id !== null && named.has(id) && !control.targets.includes(id)
      })
      if (others || !goesOn(run, isSeen)) continue
      for (const element of run) unfolded.rest.add(element)
      unfolded.controls.add(control.element)
    }
  }
  return unfolded
}

/** The named block, or the hidden block next to the control where it names none. */
const foldedNear = (
  document: Document,
  { element, targets }: Control,
  isFolded: (element: Element) => boolean,
): readonly Element[] => {
  const named = targets
    .flatMap((id) => document.getElementById(id) ?? [])
    .filter((target) => target.localName !== 'input') // a box whose tick unfolds what follows it
  if (named.length > 0)
    return named.flatMap((target) =>
      isFolded(target) ? [target] : Array.from(target.children).filter(isFolded).slice(0, 1),
    )
  let at: Element = element
  for (let level = 0; level < 4 && at.localName !== 'body'; level += 1) {
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      let next = at[way]
      for (let steps = 0; next && steps < SIBLING_LIMIT; steps += 1, next = next[way]) {
        if (isFolded(next) && lettersOf(next) > SMALL) return [next]
        if (lettersOf(next) > SMALL) break
      }
    }
    if (!at.parentElement) break
    at = at.parentElement
  }
  return []
}

/** Letters of a line that may stand between the text and its folded rest. */
const SMALL = 40

/** The folded block and the folded blocks beside it, with only pictures and small things between them. */
const runOf = (
  first: Element,
  isFolded: (element: Element) => boolean,
  isSeen: (element: Element) => boolean,
): readonly Element[] => {
  const run = [first]
  // A hidden block of several paragraphs stands alone; single hidden paragraphs belong together.
  if (paragraphsOf(first, isSeen).length > 1) return run
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let next = first[way]; next; next = next[way]) {
      if (isFolded(next) && isSame(next, first)) run.push(next)
      else if (lettersOf(next) > SMALL) break
    }
  return run.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
}

const isSame = (a: Element, b: Element): boolean =>
  a.localName === b.localName || (a.getAttribute('class') ?? '') === (b.getAttribute('class') ?? '')

const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Several paragraphs that follow seen ones of the same container, and are much beside them. */
const goesOn = (run: readonly Element[], isSeen: (element: Element) => boolean): boolean => {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return false
  const folded = run.flatMap((element) => paragraphsOf(element, isSeen))
  if (folded.length < 2) return false
  // The container may hold the visible part in an element of its own.
  let from = first
  let to = last
  for (let level = 0; level < 2; level += 1) {
    const before = siblings(from, 'previousElementSibling', isSeen)
    const nearest = before.find((element) => lettersOf(element) > SMALL)
    if (nearest) {
      const seen = before.flatMap((element) => paragraphsOf(element, isSeen))
      const after = siblings(to, 'nextElementSibling', isSeen).flatMap((element) =>
        paragraphsOf(element, isSeen),
      )
      const letters = sum(folded)
      return (
        paragraphsOf(nearest, isSeen).length > 0 &&
        seen.length > 0 &&
        letters >= sum(seen) * 0.3 &&
        sum(after) <= letters * 0.2
      )
    }
    const parent: Element | null = from.parentElement
    if (!parent || parent.localName === 'body') return false
    from = parent
    to = parent
  }
  return false
}

const siblings = (
  element: Element,
  way: 'previousElementSibling' | 'nextElementSibling',
  isSeen: (element: Element) => boolean,
): readonly Element[] => {
  const found: Element[] = []
  for (let next = element[way]; next; next = next[way]) if (isSeen(next)) found.push(next)
  return found
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** The letters of each paragraph of prose in an element, or of the element itself. */
const paragraphsOf = (
  element: Element,
  isSeen: (element: Element) => boolean,
): readonly number[] => {
  const found: number[] = []
  const { text } = wordsOf(element, (part, where) =>
    isSeen(part) ? hideUnseen(part, where) : 'hidden',
  )
  const linked = Array.from(element.querySelectorAll('a[href]')).reduce(
    (letters, link) => letters + link.textContent.length,
    0,
  )
  if (linked > text.length * 0.4) return found
  for (const line of text.split('\n'))
    if (line.length >= PARAGRAPH && /[.!?…。！？][”"’'»)\]]{0,2}$/.test(line.trim()))
      found.push(line.length)
  return found
}

const PARAGRAPH = 50

const lettersOf = (element: Element): number =>
  dropped.has(element.localName) ? 0 : wordsIn(element).length

/** Folded away by its own attributes: not shown at all, or without height. */
const isFoldedByItself = (element: Element): boolean =>
  element.hasAttribute('hidden') || folds(declarationsOf(element))

/** True for declarations that fold an element away; what is clear, tiny or off the screen is not folded. */
export const folds = (style: Declarations): boolean => {
  if (style.get('display') === 'none') return true
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false
  return ['height', 'max-height'].some((name) => Number.parseFloat(style.get(name) ?? 'none') === 0)
}
