// The page in which `npm run evaluate:pages` reads other pages, with the code of the app.

import { readPage, type PageRead } from '../../src/dom/page.ts'

/** One reading, and how long it took: the median of several, in milliseconds. */
export type Reading = { readonly read: PageRead; readonly ms: number }

const reading = (html: string, repetitions: number): Reading => {
  const times: number[] = []
  let read = readPage(html)
  for (let i = 0; i < repetitions; i += 1) {
    const start = performance.now()
    read = readPage(html)
    times.push(performance.now() - start)
  }
  return { read, ms: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0 }
}

declare global {
  // The script that drives this page calls it by this name.
  var reading: (html: string, repetitions: number) => Reading
}

globalThis.reading = reading
