// The browser's selection as a span of the article, wherever the hand began and ended.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearSelection, isSelectedAround, selectedSpan } from '../../src/dom/selection.ts'
import { layOut, region, type Laid } from '../support/page.ts'

const text = 'Port closed\n\nThe port is closed. Nobody said why.\n\nIt opened again.'

let page: Laid
let above: Text
let below: Text

/** The article between two lines of other words. */
const lay = (hasHeadline = true): void => {
  const line = (words: string): Text => {
    const node = document.createTextNode(words)
    document.body.appendChild(document.createElement('p')).append(node)
    return node
  }
  above = line('Words above the article')
  page = layOut(text, {
    regions: hasHeadline ? [region(text, 'Port closed', 'headline')] : [],
  })
  below = line('Words below the article')
}

beforeEach(() => lay())
afterEach(() => {
  getSelection()?.removeAllRanges()
  page.remove()
  document.body.replaceChildren()
})

const nodeOf = (words: string): Node => page.view.sentenceAt(text.indexOf(words))!.firstChild!

/** Selects from one place to another, as a hand would: the second may lie before the first. */
const drag = (from: Node, at: number, to: Node, end: number): string | null => {
  getSelection()!.setBaseAndExtent(from, at, to, end)
  const span = selectedSpan(page.article)
  return span && text.slice(span.start, span.end)
}

describe('[V10] a selection is a span in the order of the text', () => {
  test('forwards and backwards', () => {
    const [first, last] = [nodeOf('The port'), nodeOf('It opened')]
    expect(drag(first, 4, first, 8)).toBe('port')
    expect(drag(first, 8, first, 4)).toBe('port')
    expect(drag(first, 12, last, 2)).toBe('closed. Nobody said why.\n\nIt')
    expect(drag(last, 2, first, 12)).toBe('closed. Nobody said why.\n\nIt')
  })

  test('nothing selected is no span', () => {
    expect(selectedSpan(page.article)).toBeNull()
    expect(drag(nodeOf('The port'), 3, nodeOf('The port'), 3)).toBeNull()
  })

  test('a paragraph as a whole, as a triple click takes it', () => {
    const { element } = page.view.mounted[1]!
    expect(drag(element, 0, element, element.childNodes.length)).toBe(
      'The port is closed. Nobody said why.',
    )
    const next = page.view.mounted[2]!
    expect(drag(nodeOf('The port'), 0, next.element, 0)?.trim()).toBe(
      'The port is closed. Nobody said why.',
    )
    expect(drag(element, 0, next.element, 0)?.trim()).toBe('The port is closed. Nobody said why.')
  })

  test('between two sentences', () => {
    const [gap] = [...page.view.mounted[1]!.element.childNodes].filter(
      (node) => node instanceof Text,
    )
    expect(drag(gap!, 0, nodeOf('Nobody'), 6)?.trim()).toBe('Nobody')
    expect(drag(nodeOf('The port'), 0, gap!, 1)?.trim()).toBe('The port is closed.')
    expect(drag(gap!, 0, gap!, 1)).toBeNull()
  })
})

describe('[V11] an end outside of the words is cut to them', () => {
  test('below and above the article', () => {
    const node = nodeOf('Nobody')
    expect(drag(node, 0, below, 5)).toBe('Nobody said why.\n\nIt opened again.')
    expect(drag(node, 6, above, 5)).toBe('Port closed\n\nThe port is closed. Nobody')
  })

  test('over the headline, and over what stands between it and the text', () => {
    const node = nodeOf('The port')
    expect(drag(nodeOf('Port closed'), 5, node, 3)).toBe('closed\n\nThe')
    expect(drag(node, 3, nodeOf('Port closed'), 0)).toBe('Port closed\n\nThe')
    const source = page.article.querySelector('header div')!.firstChild!
    expect(drag(node, 3, source, 4)?.trim()).toBe('The')
    expect(drag(nodeOf('Port closed'), 5, source, 4)).toBe('closed')
  })

  test('the same where the title is not a line of the text', () => {
    page.remove()
    document.body.replaceChildren()
    lay(false)
    const source = page.article.querySelector('header div')!.firstChild!
    expect(drag(nodeOf('The port'), 3, source, 4)).toBe('Port closed\n\nThe')
    expect(drag(nodeOf('The port'), 3, above, 4)).toBe('Port closed\n\nThe')
    expect(drag(source, 0, source, 4)).toBeNull()
  })

  test('a selection that begins elsewhere as well', () => {
    expect(drag(above, 2, nodeOf('The port'), 8)).toBe('Port closed\n\nThe port')
    expect(drag(below, 2, nodeOf('The port'), 4)).toBe(
      'port is closed. Nobody said why.\n\nIt opened again.',
    )
  })

  test('at a place in an element around the article, before it or behind it', () => {
    const { scroller } = page.hosts
    const node = nodeOf('Nobody')
    expect(drag(node, 0, scroller, 1)).toBe('Nobody said why.\n\nIt opened again.')
    expect(drag(scroller, 1, node, 0)).toBe('Nobody said why.\n\nIt opened again.')
    expect(drag(node, 6, scroller, 0)).toBe('Port closed\n\nThe port is closed. Nobody')
    expect(drag(node, 0, document.body, document.body.childNodes.length)).toBe(
      'Nobody said why.\n\nIt opened again.',
    )
    expect(drag(node, 6, document.body, 0)).toBe('Port closed\n\nThe port is closed. Nobody')
  })

  test('with both ends outside it is none, whether it reaches over the words or not', () => {
    expect(drag(above, 0, below, 3)).toBeNull()
    expect(isSelectedAround(page.article)).toBe(true)
    expect(drag(above, 0, above, 3)).toBeNull()
    expect(isSelectedAround(page.article)).toBe(false)
    expect(drag(nodeOf('The port'), 0, nodeOf('The port'), 3)).toBe('The')
    expect(isSelectedAround(page.article)).toBe(false)
  })
})

describe('[V12] clearing', () => {
  test('forgets a selection of the article and leaves every other one', () => {
    drag(nodeOf('The port'), 0, nodeOf('The port'), 3)
    clearSelection(page.article)
    expect(getSelection()!.rangeCount).toBe(0)
    drag(above, 0, above, 5)
    clearSelection(page.article)
    expect(getSelection()!.toString()).toBe('Words')
  })
})
