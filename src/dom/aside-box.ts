// The box around what is set aside: which kind it is and why, its first paragraph, and the rest folded away. The words
// stay in the page, so the browser's own search finds them and opens the fold.

import type { Span } from '../text/span.ts'

/** What a box says of itself, in words. */
export type Aside = {
  /** The kind: "Comments". */
  readonly label: string
  /** Why it is set aside: the rule's sentence, or that a person did it. */
  readonly reason: string
}

export type AsideBox = {
  readonly element: HTMLElement
  readonly add: (paragraph: HTMLElement, span: Span) => void
  /** Opens the fold where it hides this paragraph. */
  readonly reveal: () => void
}

type Hosts = {
  /** Takes these paragraphs back as text. */
  readonly restore: (span: Span) => void
  /** Starts of boxes that were unfolded; they stay so when the text is built anew. */
  readonly unfolded: Set<number>
}

/** What is in the box that an element lies in, such as one of its buttons; `null` outside of boxes. */
export const asideAround = (element: Element | null): Span | null => {
  const box = element?.closest('.aside')
  return (box && spans.get(box)) ?? null
}

const spans = new WeakMap<Element, Span>()

/** An empty box; paragraphs are added as they are mounted. The second and later ones begin folded. */
export const createAsideBox = (aside: Aside, { restore, unfolded }: Hosts): AsideBox => {
  const element = made('div', 'aside')
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', `Set aside: ${aside.label}`)
  const bar = made('div', 'aside-bar')
  const fold = button('aside-fold')
  const back = button('aside-back', 'Restore')
  back.title = 'Take it back as text (B)'
  const reason = made('div', 'aside-reason', aside.reason)
  bar.append(made('span', 'aside-kind', aside.label), fold, back)
  element.append(bar, reason)

  const folded: HTMLElement[] = []
  let whole: Span | null = null
  let isOpen = false

  const show = (): void => {
    fold.textContent = isOpen ? 'Fold' : folded.length > 0 ? `${folded.length} more` : 'Why'
    fold.setAttribute('aria-expanded', String(isOpen))
    element.classList.toggle('is-open', isOpen)
    reason.hidden = !isOpen
  }
  const showParagraph = (paragraph: HTMLElement): void => {
    if (isOpen) paragraph.removeAttribute('hidden')
    else paragraph.setAttribute('hidden', 'until-found')
  }
  const turn = (open: boolean): void => {
    isOpen = open
    if (whole && open) unfolded.add(whole.start)
    else if (whole) unfolded.delete(whole.start)
    show()
    folded.forEach(showParagraph)
  }
  fold.addEventListener('click', () => turn(!isOpen))
  back.addEventListener('click', () => {
    if (whole) restore(whole)
  })
  element.addEventListener('beforematch', () => turn(true))

  return {
    element,
    add: (paragraph, { start, end }) => {
      if (whole) {
        folded.push(paragraph)
        showParagraph(paragraph) // the others are as they should be
      } else {
        isOpen = unfolded.has(start)
        paragraph.classList.add('aside-first')
      }
      whole = whole ? { start: whole.start, end } : { start, end }
      spans.set(element, whole)
      reason.before(paragraph)
      show()
    },
    reveal: () => {
      if (!isOpen && folded.length > 0) turn(true)
    },
  }
}

const made = (name: 'div' | 'span', className: string, words = ''): HTMLElement => {
  const element = document.createElement(name)
  element.className = className
  element.textContent = words
  return element
}

const button = (className: string, words = ''): HTMLButtonElement => {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  element.textContent = words
  return element
}
