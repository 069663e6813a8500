// Trees that are deeper than any walk can be.

import { expect, test } from 'vitest'
import { textOfHtml } from '../../src/dom/html-text.ts'
import { readPage } from '../../src/dom/page.ts'
import { levelled } from '../../src/dom/too-deep.ts'
import { growth, LINEAR } from '../text/support.ts'

/** Made by hand, since a parser may refuse to go so deep. */
const nested = (count: number): Document => {
  const made = document.implementation.createHTMLDocument()
  let parent: Element = made.body
  for (let i = 0; i < count; i += 1) {
    parent.append(`word ${i} `)
    parent = parent.appendChild(made.createElement(i % 2 ? 'div' : 'b'))
  }
  parent.append('end')
  return made
}
const depthOf = (made: Document): number => {
  let most = 0
  for (let each: Element | null = made.documentElement, depth = 1; each;) {
    most = Math.max(most, depth)
    if (each.firstElementChild) {
      each = each.firstElementChild
      depth += 1
      continue
    }
    while (each && !each.nextElementSibling) {
      each = each.parentElement
      depth -= 1
    }
    each = each?.nextElementSibling ?? null
  }
  return most
}

test('[I14] they are taken out of each other, and the words stay in order', () => {
  const made = nested(20_000)
  const words = made.body.textContent
  expect(depthOf(made)).toBeGreaterThan(20_000)
  expect(depthOf(levelled(made))).toBeLessThan(600)
  expect(made.body.textContent).toBe(words)
})

test('[I14] what is no deeper than pages are stays as it is', () => {
  const made = nested(400)
  const before = made.body.innerHTML
  expect(levelled(made).body.innerHTML).toBe(before)
})

test('[I14] in time that grows with the tree', () =>
  expect(growth(16_000, 2_000, (count) => levelled(nested(count)))).toBeLessThan(LINEAR))

test.each(['<table><tr><td>word ', '<div>word ', '<ul><li>word ', '<b>word '])(
  '[I14] thousands of %s are read, as a paste and as a page',
  (piece) => {
    const html = piece.repeat(4_000)
    const count = (text: string): number => text.match(/word/g)?.length ?? 0
    expect(count(textOfHtml(html))).toBe(4_000)
    expect(count(readPage(`${html}<script>word</script>`).text)).toBe(4_000)
  },
)
