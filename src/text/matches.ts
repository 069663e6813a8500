// All matches of a pattern. `String.matchAll` makes a new regular expression for each call, which costs more than
// looking through one sentence.

/** The matches of a global pattern in order, all at once, so that the pattern may be asked again in between. */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
