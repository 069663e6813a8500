// How many letters two words differ in.

/**
 * True where at most `most` letters of `a` have to be added, left out, changed or swapped with the next one to give `b`
 * (optimal string alignment). O(most · length); compares UTF-16 units.
 */
export const isWithin = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      if (Math.abs(i - j) > most) {
        row.push(most + 1)
        continue
      }
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let distance = Math.min(
        (above[j] ?? most) + 1,
        (row[j - 1] ?? most) + 1,
        (above[j - 1] ?? most) + (isSame ? 0 : 1),
      )
      if (isSwapped(a, b, i, j)) distance = Math.min(distance, (before[j - 2] ?? most) + 1)
      row.push(distance)
      least = Math.min(least, distance)
    }
    if (least > most) return false
    before = above
    above = row
  }
  return (above[b.length] ?? Infinity) <= most
}

const isSwapped = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
