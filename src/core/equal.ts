// Deep equality of plain data, independent of the order of keys: a row read back from the store may list its
// keys in another order than the row in memory.

/** True for equal plain data (JSON values). A key whose value is `undefined` counts as absent. */
export const sameData = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameData(item, b[i]))
    )
  }
  return holdsAll(a, b) && holdsAll(b, a, false)
}

type Fields = Readonly<Record<string, unknown>>

/** True when every key of `a` that has a value has one in `b`, and with `deep` an equal one. */
const holdsAll = (a: object, b: object, deep = true): boolean => {
  const [left, right] = [a as Fields, b as Fields] // plain data
  for (const key of Object.keys(left)) {
    if (left[key] === undefined) continue
    if (!Object.hasOwn(right, key) || right[key] === undefined) return false
    if (deep && !sameData(left[key], right[key])) return false
  }
  return true
}
