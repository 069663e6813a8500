// What the smoke asks the page. These functions are sent to the browser, so each stands alone: it may use nothing of
// this file, and answers in JSON values.

import type { Point } from './hands.ts'

/** From offset to offset of the text, half open, UTF-16 units. */
export type Cover = readonly [start: number, end: number]

/** A sentence on the page: its place in the text and the tags that it names. */
export type Shown = { readonly start: number; readonly end: number; readonly tags: string }

/** The accessible name of what has the focus, as far as an attribute gives it. */
export const focused = (): string | null =>
  document.activeElement?.getAttribute('aria-label') ?? null

/** Pastes into what has the focus, as the clipboard does: the event carries the data, nothing is typed. */
export const pasteText = (text: string): void => {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  })
  // Firefox leaves the data of an event that a script has made empty.
  if (!event.clipboardData?.getData('text/plain'))
    Object.defineProperty(event, 'clipboardData', { value: data })
  document.activeElement?.dispatchEvent(event)
}

/** Whether the reader has the focus, and the words under its cursor. */
export const addedArticle = (): {
  readonly isFocused: boolean
  readonly current: string | null
} => {
  const reader = document.querySelector('article')
  return {
    isFocused: reader?.contains(document.activeElement) ?? false,
    current: reader?.querySelector('[data-sentence][aria-current="true"]')?.textContent ?? null,
  }
}

export const saveState = (): string =>
  document.querySelector('[role="status"][aria-label="Save state"]')?.textContent?.trim() ?? ''

/** How many annotations the case has, as the rail counts them. */
export const annotationCount = (): number => {
  const link = document.querySelector('nav[aria-label="Case"] a[href$="annotations"]')
  return Number(/\d+/.exec(link?.textContent ?? '')?.[0] ?? 0)
}

export const sentencesShown = (): readonly Shown[] =>
  [...document.querySelectorAll<HTMLElement>('article [data-sentence]')].map(({ dataset }) => ({
    start: Number(dataset['start']),
    end: Number(dataset['end']),
    tags: dataset['tags'] ?? '',
  }))

/** Where the character at an offset is on the screen, after it was brought there. */
export const pointAt = (offset: number): Point | null => {
  for (const sentence of document.querySelectorAll<HTMLElement>('article [data-sentence]')) {
    const start = Number(sentence.dataset['start'])
    if (offset < start || offset >= Number(sentence.dataset['end'])) continue
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    const words = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode()
    if (!words) return null
    const range = document.createRange()
    range.setStart(words, offset - start)
    range.setEnd(words, offset - start + 1)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  return null
}

/** What the highlight of each tag covers of the text, near the screen; `null` where the engine has no highlights. */
export const painted = (
  tags: readonly string[],
): Readonly<Record<string, readonly Cover[]>> | null => {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null
  const offsetOf = (node: Node, at: number): number => {
    const element = node instanceof Element ? node : node.parentElement
    const sentence = element?.closest<HTMLElement>('[data-sentence]')
    if (!sentence) throw new Error('a highlight begins or ends outside of the sentences')
    const before = document.createRange()
    before.setStart(sentence, 0)
    before.setEnd(node, at)
    return Number(sentence.dataset['start']) + before.toString().length
  }
  return Object.fromEntries(
    tags.map((tag) => [
      tag,
      [...(CSS.highlights.get(tag) ?? [])].map((range) => [
        offsetOf(range.startContainer, range.startOffset),
        offsetOf(range.endContainer, range.endOffset),
      ]),
    ]),
  )
}

/** Whether every sentence that names tags is underlined, and no other: what is shown without highlights. */
export const isUnderlinedBySentence = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('article [data-sentence]')].every(
    (sentence) =>
      getComputedStyle(sentence).textDecorationLine.includes('underline') ===
      Boolean(sentence.dataset['tags']),
  )

/**
 * From now on a file that the page hands to the browser is kept in the page, and no dialog and no file follows: not
 * every driver can say where a download goes.
 */
export const catchExport = (): void => {
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (source) => {
    const url = create(source)
    if (source instanceof Blob) blobs.set(url, source)
    return url
  }
  addEventListener(
    'click',
    (event) => {
      const link = event.target
      const blob = link instanceof HTMLAnchorElement && blobs.get(link.href)
      if (!blob) return
      event.preventDefault()
      Object.assign(globalThis, { caught: { name: link.download, blob } })
    },
    true,
  )
}

/** The file that was caught, `null` where none is there yet. */
export const takeExport = async (): Promise<{
  readonly name: string
  readonly text: string
} | null> => {
  const { caught } = globalThis as { caught?: { readonly name: string; readonly blob: Blob } } // set by catchExport
  return caught ? { name: caught.name, text: await caught.blob.text() } : null
}

/** Whether the service worker has everything that it needs: the next load of the page is its own. */
export const isReadyOffline = async (): Promise<boolean> => {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.active?.state === 'activated'
}
