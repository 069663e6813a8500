import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemeStart } from '../../src/text/graphemes.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { snapped } from '../../src/text/snap.ts'
import { growthOf, LINEAR, quarters, runs, textAndSpan } from './support.ts'

// The selection is written in ⟦ ⟧; the answer is the words it means.
const meant = (marked: string, exact = false): string | null => {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace('⟦', '').replace('⟧', '')
  const span = snapped(text, { start, end }, sentencesOf(text), exact)
  return span && text.slice(span.start, span.end)
}

test('[N1] blanks are trimmed first: the blank a double-click takes never brings the next word', () => {
  expect(meant('The fleet of ⟦Karsovia ⟧left Belmar early today.')).toBe('Karsovia')
  expect(meant('The fleet of⟦ Karsovia\u00a0 ⟧left Belmar early today.')).toBe('Karsovia')
})

test('[N2] a quotation mark without its partner is trimmed, a pair is kept', () => {
  expect(meant('He called the report “a ⟦fiction of theirs”⟧ and nothing else.')).toBe(
    'fiction of theirs',
  )
  expect(meant('He called it ⟦“a fiction⟧ of theirs” and nothing else.')).toBe('a fiction')
  expect(meant('He called it ⟦“a fiction”⟧ and nothing else.')).toBe('“a fiction”')
  expect(meant('He said ⟦"no" and "never⟧ again" on that day.')).toBe('"no" and "never')
  expect(meant('He said "no⟦" and "never"⟧ on that very day.')).toBe('and "never"')
})

test('[N2] apostrophes are not quotation marks', () => {
  expect(meant('It was ⟦the states’⟧ own choice to make.')).toBe('the states’')
  expect(meant("They saw ⟦Alveria's ports⟧ on that day.")).toBe("Alveria's ports")
})

test('[N3] both ends grow to the edges of words', () => {
  expect(meant('The fleet of Kar⟦sovia lef⟧t Belmar early today.')).toBe('Karsovia left')
  expect(meant('The news of the sta⟦te-ru⟧n wire is old now.')).toBe('state-run')
  expect(meant('All ships of the ⟦U.S⟧. fleet have left Belmar.')).toBe('U.S.')
})

test('[N4] an end at the edge of a word never takes the neighbour', () => {
  expect(meant('The fleet of ⟦Karsovia⟧ left Belmar early today.')).toBe('Karsovia')
  expect(meant('The fleet (⟦Karsovia⟧) left Belmar early today.')).toBe('Karsovia')
  expect(meant('今天卡索维亚⟦否认⟧了这一说法。')).toBe('否认')
})

test('[N5] two characters from the edge of a sentence snap to it', () => {
  expect(meant('It is true. “⟦Nothing left Belmar⟧.” They were silent.')).toBe(
    '“Nothing left Belmar.”',
  )
  expect(meant('It is true⟦. Nothing left Belmar⟧. They were silent.')).toBe('Nothing left Belmar.')
  expect(meant('It is true. ⟦Nothing left Belmar. “⟧They were silent.”')).toBe(
    'Nothing left Belmar.',
  )
})

test('[N6] snapping to a sentence never cuts or adds a letter', () => {
  expect(meant('I ⟦saw the drones⟧ a. It was late.')).toBe('saw the drones')
})

test('[N7] exact trims, and moves no end otherwise', () => {
  expect(meant('The fleet of Kar⟦sovia lef⟧t Belmar.', true)).toBe('sovia lef')
  expect(meant('It is true. Noth⟦ing left Belmar ⟧.', true)).toBe('ing left Belmar')
})

test('[N8] a cluster is never cut, not even when exact', () => {
  expect(meant('In the Caf⟦e\u0301⟧ of 👩‍✈️ they met again.', true)).toBe('e\u0301')
  const text = 'By 👩‍✈️ then'
  expect(snapped(text, { start: 4, end: 6 }, [], true)).toEqual({ start: 3, end: 8 })
  expect(snapped('Cafe\u0301s', { start: 4, end: 6 }, [], true)).toEqual({ start: 3, end: 6 })
})

test('[N9] nothing but white space or a stray mark means nothing', () => {
  expect(meant('It left.⟦ \n\n ⟧They stayed.')).toBeNull()
  expect(meant('It left ⟦“⟧now” they said.')).toBeNull()
  expect(snapped('drones', { start: 3, end: 3 }, [])).toBeNull()
  expect(snapped('drones', { start: 5, end: 2 }, [])).toBeNull()
})

test('[N10] a selection over several paragraphs is legal', () => {
  expect(meant('It lef⟦t.\n\nThey stay⟧ed in Belmar.')).toBe('left.\n\nThey stayed')
})

test('[N11] a snapped span is in the text, on grapheme boundaries, and snapping again keeps it', () => {
  fc.assert(
    fc.property(textAndSpan, fc.boolean(), ({ text, span }, exact) => {
      const sentences = sentencesOf(text)
      const once = snapped(text, span, sentences, exact)
      if (!once) return
      expect(once.start).toBeGreaterThanOrEqual(0)
      expect(once.end).toBeGreaterThan(once.start)
      expect(once.end).toBeLessThanOrEqual(text.length)
      expect(graphemeStart(text, once.start)).toBe(once.start)
      expect(graphemeStart(text, once.end)).toBe(once.end)
      expect(snapped(text, once, sentences, exact)).toEqual(once)
    }),
    runs,
  )
})

test.each(quarters)('[N12] a quarter of a megabyte of %s snaps in linear time', (_, text) => {
  const snap = (some: string) => snapped(some, { start: 1, end: some.length - 1 }, [])
  expect(growthOf(text, snap)).toBeLessThan(LINEAR)
})
