// What the pointer and the finger do in an article. It cannot be changed, so it is no list of commands.

type Gesture = { readonly what: string; readonly how: string }

export const MOUSE: readonly Gesture[] = [
  { what: 'Put the cursor on a sentence', how: 'click or tap' },
  { what: 'Select words; whole words are meant', how: 'drag' },
  { what: 'Select exactly these characters', how: 'Alt and drag' },
  { what: 'Select a word, a sentence', how: 'double click, triple click' },
  { what: 'Select from the cursor to here', how: 'Shift and click' },
  { what: 'Smallest annotation here; again for the next larger', how: 'click' },
]
