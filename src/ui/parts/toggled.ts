// Something is switched on, or off where it was on.

/** The values with this one at their end, or without it where it was among them. */
export const toggled = <T>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value]

/** A set with the value, or without it where it was in it. */
export const toggledIn = <T>(values: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(values)
  if (!next.delete(value)) next.add(value)
  return next
}
