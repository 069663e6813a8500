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
  const left = new Map(Object.entries(a).filter(isPresent))
  const right = new Map(Object.entries(b).filter(isPresent))
  if (left.size !== right.size) return false
  for (const [key, value] of left) {
    if (!right.has(key) || !sameData(value, right.get(key))) return false
  }
  return true
}

const isPresent = ([, value]: [string, unknown]): boolean => value !== undefined
