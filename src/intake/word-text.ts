// What a Word document holds beside its words as they are printed: hidden runs, tracked changes. Hidden runs are
// cut out of the document before it is read; of tracked changes the accepted text is read (deletions are left out
// by the reader itself).

import { attributeOf, decodeEntities, tagsOf, type Tag } from './xml.ts'

export type Cleaned = {
  readonly xml: string
  /** Characters in hidden runs. */
  readonly hidden: number
  readonly insertions: number
  readonly deletions: number
}

type Open = { readonly tag: Tag; isHidden: boolean; isShown: boolean; hiddenWords: number }

/** The part of a document without its hidden runs, and what was counted on the way. */
export const cleanPart = (xml: string, hiddenStyles: ReadonlySet<string>): Cleaned => {
  const counts = { hidden: 0, insertions: 0, deletions: 0 }
  const cuts: { readonly start: number; readonly end: number }[] = []
  const open: Open[] = []
  const ancestor = (back: number): Open | undefined => open[open.length - back]

  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') {
      const closed = open.pop()
      if (!closed) continue
      if (tag.name === 'w:t') {
        const run = open.findLast((one) => one.tag.name === 'w:r')
        if (run) run.hiddenWords += decodeEntities(xml.slice(closed.tag.end, tag.start)).length
      }
      if (tag.name === 'w:r' && closed.isHidden && !closed.isShown) {
        counts.hidden += closed.hiddenWords
        while ((cuts.at(-1)?.start ?? -1) > closed.tag.start) cuts.pop() // a run inside of this one
        cuts.push({ start: closed.tag.start, end: tag.end })
      } else if (tag.name === 'w:r') {
        const outer = open.findLast((one) => one.tag.name === 'w:r')
        if (outer) outer.hiddenWords += closed.hiddenWords
      }
      continue
    }
    count(tag, ancestor(1)?.tag.name, counts)
    if (ancestor(1)?.tag.name === 'w:rPr' && ancestor(2)?.tag.name === 'w:r')
      readProperty(xml, tag, ancestor(2)!, hiddenStyles)
    if (tag.name === 'w:pStyle' && hiddenStyles.has(attributeOf(xml, tag, 'w:val') ?? '')) {
      const paragraph = open.findLast((one) => one.tag.name === 'w:p')
      if (paragraph) paragraph.isHidden = true
    }
    if (tag.kind === 'open') {
      const paragraph = tag.name === 'w:r' ? open.findLast((one) => one.tag.name === 'w:p') : null
      open.push({ tag, isHidden: paragraph?.isHidden ?? false, isShown: false, hiddenWords: 0 })
    }
  }
  return { ...counts, xml: without(xml, cuts) }
}

/** The ids of styles that hide what is written in them, of their own or through the style they stand on. */
export const hiddenStylesIn = (styles: string): ReadonlySet<string> => {
  const hidden = new Set<string>()
  const basedOn = new Map<string, string>()
  let id: string | null = null
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'w:style')
      id = tag.kind === 'open' ? attributeOf(styles, tag, 'w:styleId') : null
    if (id === null || tag.kind === 'close') continue
    if (tag.name === 'w:vanish' && isOn(styles, tag)) hidden.add(id)
    if (tag.name === 'w:basedOn') basedOn.set(id, attributeOf(styles, tag, 'w:val') ?? '')
  }
  for (const style of basedOn.keys()) {
    const trail = new Set<string>()
    for (
      let at: string | undefined = style;
      at !== undefined && !trail.has(at);
      at = basedOn.get(at)
    ) {
      if (hidden.has(at)) {
        hidden.add(style)
        break
      }
      trail.add(at)
    }
  }
  return hidden
}

/** How many comments a comments part holds. */
export const commentsIn = (xml: string): number => {
  let count = 0
  for (const tag of tagsOf(xml)) if (tag.name === 'w:comment' && tag.kind !== 'close') count += 1
  return count
}

const readProperty = (
  xml: string,
  tag: Tag,
  run: Open,
  hiddenStyles: ReadonlySet<string>,
): void => {
  if (tag.name === 'w:vanish') {
    if (isOn(xml, tag)) run.isHidden = true
    else run.isShown = true
  } else if (tag.name === 'w:rStyle' && hiddenStyles.has(attributeOf(xml, tag, 'w:val') ?? ''))
    run.isHidden = true
}

const isOn = (xml: string, tag: Tag): boolean =>
  !['0', 'false', 'off'].includes(attributeOf(xml, tag, 'w:val') ?? '')

// Inside of properties the same names tell of a paragraph's end or a table's row, which hold no words.
const count = (
  tag: Tag,
  parent: string | undefined,
  counts: { insertions: number; deletions: number },
): void => {
  if (tag.kind !== 'open' || (parent?.endsWith('Pr') ?? false)) return
  if (tag.name === 'w:ins' || tag.name === 'w:moveTo') counts.insertions += 1
  if (tag.name === 'w:del' || tag.name === 'w:moveFrom') counts.deletions += 1
}

const without = (
  xml: string,
  cuts: readonly { readonly start: number; readonly end: number }[],
): string => {
  let at = 0
  const parts = cuts.map(({ start, end }) => {
    const part = xml.slice(at, start)
    at = end
    return part
  })
  return parts.length > 0 ? parts.join('') + xml.slice(at) : xml
}
