// The rows in which a server component arrives: `7:{…}` or `7:[…]` to the end of the line, and `7:T1a,` with so many
// bytes of text behind it. Other rows name programs and are passed over.

/** What each row holds, by its number in hexadecimal digits. */
export type Rows = ReadonlyMap<string, unknown>

const ROWS = 5_000

/** Reads all rows. Linear. */
export const rowsIn = (written: string): Rows => {
  const rows = new Map<string, unknown>()
  for (let at = 0; at < written.length && rows.size < ROWS;) {
    const head = /^([0-9a-f]{1,8}):(?:T([0-9a-f]{1,7}),)?/.exec(written.slice(at, at + 24))
    const feed = written.indexOf('\n', at)
    const line = feed < 0 ? written.length : feed
    if (!head) {
      at = line + 1
      continue
    }
    const [whole, number = '', bytes] = head
    const from = at + whole.length
    if (bytes !== undefined) {
      at = afterBytes(written, from, Number.parseInt(bytes, 16))
      rows.set(number, written.slice(from, at))
      continue
    }
    if (/[[{]/.test(written.charAt(from))) {
      try {
        rows.set(number, JSON.parse(written.slice(from, line)))
      } catch {
        // a row of another kind
      }
    }
    at = line + 1
  }
  return rows
}

/** Where so many bytes of UTF-8 end. */
const afterBytes = (written: string, from: number, bytes: number): number => {
  let at = from
  for (let left = bytes; left > 0 && at < written.length;) {
    const point = written.codePointAt(at) ?? 0
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    at += point < 0x10000 ? 1 : 2
  }
  return at
}

/** The row that a string such as `$7` or `$L7` stands for; `undefined` where it is no such string. */
export const rowOf = (rows: Rows, words: string): unknown => {
  const number = /^\$[L@]?([0-9a-f]{1,8})$/.exec(words)?.[1]
  return number === undefined ? undefined : rows.get(number)
}
