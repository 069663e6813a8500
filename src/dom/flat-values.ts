// Flat lists in which each value stands once and is pointed to by its place: `[{"title":1,"tags":2},"Crates",[3],"sea"]`
// is a record with a title and one tag. Several frameworks write their state so.

const DEPTH_LIMIT = 64

/** True for a list whose first members hold nothing but places of this list. */
export const isFlat = (list: readonly unknown[]): boolean => {
  if (list.length < 4) return false
  const heads = list.slice(0, 3).filter((each) => typeof each === 'object' && each !== null)
  const isPlace = (each: unknown): boolean =>
    Number.isInteger(each) && Number(each) >= -7 && Number(each) < list.length
  const holdsPlaces = (each: object): boolean => {
    const own: readonly unknown[] = Object.values(each)
    const rest = Array.isArray(each) && typeof own[0] === 'string' ? own.slice(1) : own
    return rest.length > 0 && rest.every(isPlace)
  }
  return heads.length > 0 && heads[0] === list[0] && heads.every(holdsPlaces)
}

/** The value that stands first, with all that it points to; what points to itself or lies too deep is `null`. Linear. */
export const unflattened = (list: readonly unknown[]): unknown => {
  const made = new Map<number, unknown>()
  const at = (place: unknown, depth: number): unknown => {
    if (typeof place !== 'number' || place < 0 || depth > DEPTH_LIMIT) return null
    if (made.has(place)) return made.get(place)
    made.set(place, null)
    const value = list[place]
    const whole = typeof value === 'object' && value !== null ? opened(value, depth) : value
    made.set(place, whole)
    return whole
  }
  const opened = (value: object, depth: number): unknown => {
    if (!Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, place]) => [name, at(place, depth + 1)]),
      )
    const places: readonly unknown[] = value
    const [kind, ...rest] = places
    if (typeof kind !== 'string') return places.map((place) => at(place, depth + 1))
    // A value of another kind, or a wrapper around one: `["Date","2031-03-14"]`, `["Reactive",1]`.
    if (kind === 'Set') return rest.map((place) => at(place, depth + 1))
    return typeof rest[0] === 'number' ? at(rest[0], depth + 1) : rest[0]
  }
  return at(0, 0)
}
