// What stands at the top and at the bottom of every sheet of a printed article and has come into its text: page numbers,
// and beside them the name of the outlet, the headline once more, the address and the day of printing.

export type Sheets = {
  readonly text: string
  /** The lines that were taken out; empty where there were none. */
  readonly heads: readonly string[]
  /** A line that stands on several sheets and is not the headline: whose sheets they are. */
  readonly owner: string | null
}

const NEAR = 3
/** So many lines to either side of a page number are looked at, blank ones and those of other sheets included. */
const REACH = 12

/**
 * Takes page numbers out, and the lines beside them that come again. With fewer than two page numbers nothing. Linear.
 *
 * @param around what is seen beside the text: the first head and the last foot may stand there
 */
export const withoutRunningHeads = (
  text: string,
  around: string,
  headline: string | null,
): Sheets => {
  const lines = text.split('\n')
  const numbers = lines.flatMap((line, i) => (PAGE.test(line.trim()) ? [i] : []))
  const others = around.split('\n')
  const known = new Map<string, number>()
  const all = numbers.length + others.filter((line) => PAGE.test(line.trim())).length
  if (numbers.length === 0 || all < 2) return { text, heads: [], owner: null }
  for (const line of [...lines, ...others])
    known.set(line.trim(), (known.get(line.trim()) ?? 0) + 1)
  const out = new Set<number>(numbers)
  const title = headline?.trim() ?? null
  let owner: string | null = null
  const isHead = (line: string, i: number): boolean =>
    line.length <= 120 &&
    (PRINTED.test(line) || ((known.get(line) ?? 0) > 1 && (line !== title || i > NEAR)))
  for (const at of numbers)
    for (const step of [-1, 1]) {
      let passed = 0
      const last = Math.min(Math.max(at + step * REACH, -1), lines.length)
      for (let i = at + step; i !== last && passed < NEAR; i += step) {
        const line = lines[i]?.trim() ?? ''
        if (!line || out.has(i)) continue
        if (!isHead(line, i)) break
        out.add(i)
        passed += 1
        if (line !== title && OWNER.test(line)) owner ??= line
      }
    }
  return {
    text: lines
      .filter((_, i) => !out.has(i))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    heads: lines.filter((_, i) => out.has(i)).map((line) => line.trim()),
    owner,
  }
}

const PAGE =
  /^(?:(?:page|seite|página|pagina|sida|side) \d{1,3}(?: ?(?:of|von|de|di|av|af|\/) ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}|(?:https?:\/\/|www\.)\S{4,300} \d{1,3} ?\/ ?\d{1,3})$/i
const PRINTED =
  /^(?:(?:https?:\/\/|www\.)\S+|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}\b.{0,100})$/i
const OWNER = /^\p{Lu}[^\d:/]{2,50}$/u
