// Which documents hold a number (a word, a shingle): an inverted index in typed arrays, nine bytes an entry, for millions
// of them. It is a log-structured merge (O'Neil et al. 1996): each document comes as a small sorted segment, and segments
// are merged like the digits of a binary counter, so that there are few, and an entry is moved as often as the index
// has doubled.

export type Postings = {
  /**
   * `document` is the caller's number, from 0, used once; `numbers` are sorted and distinct; a weight is what the caller
   * wants to hear again with its entry.
   */
  readonly add: (document: number, numbers: Uint32Array, weights?: Uint8Array) => void
  /** The document's entries are passed over from now on, and let go of when they are half of all. */
  readonly remove: (document: number) => void
  /** Tells of every entry of the numbers, which are sorted and distinct. */
  readonly visit: (
    numbers: ArrayLike<number>,
    seen: (document: number, weight: number) => void,
  ) => void
  /** Entries, those of removed documents included. */
  readonly size: () => number
}

export const createPostings = (): Postings => {
  let segments: Segment[] = []
  let sizes = new Uint32Array(1024) // entries by document; 0 for those that are not there
  let removed = 0

  const size = (): number => segments.reduce((sum, { numbers }) => sum + numbers.length, 0)

  return {
    size,
    add: (document, numbers, weights = new Uint8Array(numbers.length)) => {
      if (document >= sizes.length) sizes = grown(sizes, document)
      sizes[document] = numbers.length
      const documents = new Uint32Array(numbers.length).fill(document)
      let segment: Segment = { numbers, documents, weights }
      for (
        let last = segments.at(-1);
        last && last.numbers.length <= 2 * segment.numbers.length;
        last = segments.at(-1)
      ) {
        segment = merged(last, segment)
        segments.pop()
      }
      segments.push(segment)
    },
    remove: (document) => {
      removed += sizes[document] ?? 0
      sizes[document] = 0
      if (removed < LEAST_TO_CLEAN || removed * 2 < size()) return
      segments = segments.map((segment) => without(segment, sizes))
      removed = 0
    },
    visit: (numbers, seen) => {
      for (const segment of segments) visitIn(segment, numbers, sizes, seen)
    },
  }
}

type Segment = {
  readonly numbers: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Uint8Array
}

const LEAST_TO_CLEAN = 10_000

/** A copy with room for one more index, and as many again. */
export const grown = (array: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.max(index + 1, array.length * 2))
  larger.set(array)
  return larger
}

/** Both are sorted, so each search begins where the one before ended. */
const visitIn = (
  { numbers, documents, weights }: Segment,
  wanted: ArrayLike<number>,
  sizes: Uint32Array,
  seen: (document: number, weight: number) => void,
): void => {
  let at = 0
  for (let i = 0; i < wanted.length && at < numbers.length; i++) {
    const number = wanted[i]!
    at = firstFrom(numbers, number, at)
    for (; numbers[at] === number; at++) {
      const document = documents[at]!
      if (sizes[document]! > 0) seen(document, weights[at]!)
    }
  }
}

/** The first place from `from` on that holds `number` or more: in steps that double, then by halves. */
const firstFrom = (numbers: Uint32Array, number: number, from: number): number => {
  let low = from
  let step = 1
  while (low + step < numbers.length && numbers[low + step]! < number) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, numbers.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}

const segmentOf = (length: number): Segment => ({
  numbers: new Uint32Array(length),
  documents: new Uint32Array(length),
  weights: new Uint8Array(length),
})

const copy = (from: Segment, i: number, to: Segment, j: number): void => {
  to.numbers[j] = from.numbers[i]!
  to.documents[j] = from.documents[i]!
  to.weights[j] = from.weights[i]!
}

const merged = (a: Segment, b: Segment): Segment => {
  const both = segmentOf(a.numbers.length + b.numbers.length)
  for (let i = 0, j = 0; i + j < both.numbers.length;) {
    const isA = j === b.numbers.length || (i < a.numbers.length && a.numbers[i]! <= b.numbers[j]!)
    if (isA) copy(a, i++, both, i - 1 + j)
    else copy(b, j++, both, i + j - 1)
  }
  return both
}

const without = (segment: Segment, sizes: Uint32Array): Segment => {
  const kept = segment.documents.reduce((sum, each) => sum + (sizes[each]! > 0 ? 1 : 0), 0)
  const left = segmentOf(kept)
  let next = 0
  for (let i = 0; i < segment.numbers.length; i++)
    if (sizes[segment.documents[i]!]! > 0) copy(segment, i, left, next++)
  return left
}
