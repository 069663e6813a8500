import { test } from 'vitest'
import { reanchoring } from '/work/wt/revisions/src/text/reanchor.ts'
import { describe as quoteOf } from '/work/wt/revisions/src/text/quote.ts'

const rng = (seed: number) => () => { seed |= 0; seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296 }
const vocab = 'Karsovia Alveria Ostrelle Belmar the a of to in denied said sent drones port ministry report on Monday Tuesday not no weapons crates treaty officials that it was rejected claim forty harbour ship left again'.split(' ')
type Tok = { id: number; w: string }
let id = 0
const run = (seed: number, rate: number) => {
  const r = rng(seed)
  const pick = <T,>(a: readonly T[]): T => a[Math.floor(r() * a.length)]!
  const tok = (w: string): Tok => ({ id: id++, w })
  const sentence = (): Tok[] => { const n = 4 + Math.floor(r() * 14); const t: Tok[] = []; for (let i = 0; i < n; i++) { t.push(tok(pick(vocab))); t.push(tok(i < n - 1 ? ' ' : '. ')) } return t }
  const copy = (t: Tok[]): Tok[] => t.map(({ w }) => tok(w))
  const phrase = sentence()
  let paras: Tok[][][] = []
  for (let p = 0; p < 14; p++) { const s: Tok[][] = []; const n = 1 + Math.floor(r() * 5); for (let i = 0; i < n; i++) { const d = r(); s.push(d < 0.15 ? copy(phrase) : d < 0.25 && paras.length ? copy(pick(pick(paras))) : sentence()) } s.at(-1)!.push(tok('\n\n')); paras.push(s) }
  if (r() < 0.2) paras.splice(3, 0, paras[9]!.map(copy)) // a whole paragraph twice
  const flat = (x: Tok[][][]) => x.flat(2)
  const oldT = flat(paras)
  const text = (t: Tok[]) => t.map((x) => x.w).join('')
  const before = text(oldT)
  const starts: number[] = []; let o = 0; for (const t of oldT) { starts.push(o); o += t.w.length }
  const anns: { ids: number[]; start: number; end: number }[] = []
  let base = 0
  for (const p of paras) for (const s of p) {
    const m = s.filter((t) => t.w !== '\n\n').length - 1 // without last '. '
    const d = r()
    let [i, j] = [0, m]
    if (d < 0.4) { i = 2 * Math.floor(r() * (m / 2)); j = Math.min(m, i + 1 + 2 * Math.floor(r() * 4)) }
    anns.push({ ids: oldT.slice(base + i, base + j).map((t) => t.id), start: starts[base + i]!, end: starts[base + j - 1]! + oldT[base + j - 1]!.w.length })
    base += s.length
  }
  // edits
  let np = paras.map((p) => p.map((s) => [...s]))
  for (const p of np) for (let k = 0; k < p.length; k++) {
    const s = p[k]!; const out: Tok[] = []
    for (const t of s) {
      if (!vocab.includes(t.w) || r() >= rate) { out.push(t); continue }
      const d = r()
      if (d < 0.4) out.push(tok(pick(vocab.filter((v) => v !== t.w))))
      else if (d < 0.7) out.push(t, tok(' '), tok(pick(vocab)))
      else if (d < 0.9) { /* delete */ }
      else out.push({ ...tok(t.w + 'x') })
    }
    p[k] = out
  }
  const kinds = Math.floor(r() * 4)
  for (let k = 0; k < kinds; k++) {
    const d = r(); const p = Math.floor(r() * np.length)
    if (d < 0.2) np.splice(p, 1)
    else if (d < 0.35) { const [x] = np.splice(p, 1); np.splice(Math.floor(r() * np.length), 0, x!) }
    else if (d < 0.55) np.splice(p, 0, [[...sentence(), tok('\n\n')]])
    else if (d < 0.7) { const s = np[p]!; s.splice(Math.floor(r() * s.length), 0, copy(pick(pick(paras))).filter((t) => t.w !== '\n\n')) }
    else if (d < 0.85) { const s = np[p]!; if (s.length > 1) s.splice(Math.floor(r() * (s.length - 1)), 1) }
    else np.splice(p, 0, pick(paras).map(copy))
  }
  const newT = flat(np); const after = text(newT)
  const place = new Map<number, number>(); const at: number[] = []; let q = 0
  newT.forEach((t, i) => { at.push(q); place.set(t.id, i); q += t.w.length })
  const res = { total: 0, certain: 0, unsure: 0, orphan: 0, wrong: 0, left: 0, leftOrphan: 0, leftCertain: 0, intact: 0, right: 0, unsureRight: 0, moved: 0 }
  const re = reanchoring(before, after)
  const bad: string[] = []
  for (const a of anns) {
    const quote = quoteOf(before, a)
    const got = re.anchor(quote, a)
    res.total++; res[got.kind]++
    const ps = a.ids.map((x) => place.get(x)).filter((x) => x !== undefined) as number[]
    const intact = ps.length === a.ids.length && ps.every((x, i) => i === 0 || x === ps[i - 1]! + 1)
    const words = a.ids.filter((x) => vocab.includes(oldT.find((t) => t.id === x)!.w))
    const leftWords = words.filter((x) => place.has(x))
    const isLeft = leftWords.length >= words.length * 0.6
    if (intact) res.intact++
    if (isLeft) { res.left++; if (got.kind === 'orphan') res.leftOrphan++; if (got.kind === 'certain') res.leftCertain++ }
    if (got.kind === 'certain') {
      const ok = intact && at[ps[0]!] === got.span.start && got.span.end === at[ps.at(-1)!]! + newT[ps.at(-1)!]!.w.length
      const near = ps.length > 0 && Math.abs(at[ps[0]!]! - got.span.start) <= 12 && after.slice(got.span.start, got.span.end) === quote.exact
      if (!ok && near) continue
      const gone = leftWords.length < words.length * 0.34
      if (!ok && gone) res.moved = (res.moved ?? 0) + 1
      if (!ok && !gone) { res.wrong++; bad.push(JSON.stringify({ seed, exact: quote.exact, intact, ps: ps.length, ids: a.ids.length, was: before.slice(a.start - 60, a.end + 60), now: after.slice(got.span.start - 60, got.span.end + 60), truth: intact ? after.slice(at[ps[0]!]! - 60, at[ps[0]!]! + 60) : null })) } else res.right++
    }
    if (got.kind === 'unsure' && isLeft) { const s = at[Math.min(...leftWords.map((x) => place.get(x)!))]!; if (got.span.start <= s + 40 && got.span.end >= s) res.unsureRight++ }
  }
  return { res, bad }
}
test('c6', () => {
  for (const rate of [0.05, 0.2]) {
    const sum: Record<string, number> = {}; const bads: string[] = []
    const t = performance.now()
    for (let s = 1; s <= Number(process.env['N'] ?? 1000); s++) { const { res, bad } = run(s * 7919, rate); for (const [k, v] of Object.entries(res)) sum[k] = (sum[k] ?? 0) + v; bads.push(...bad) }
    console.log(rate, JSON.stringify(sum), Math.round(performance.now() - t), 'ms'); for (const b of bads.slice(0, 6)) console.log(b)
  }
}, 600000)
