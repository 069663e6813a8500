// Long words cut short where only their beginning is needed: to find them again, or to hear what they are about.

/** At most about `most` UTF-16 units, cut between two words where there is a blank, with a sign that more follows. */
export const shortened = (words: string, most: number): string => {
  if (words.length <= most) return words
  const blank = words.lastIndexOf(' ', most)
  return `${words.slice(0, blank > 0 ? blank : most).toWellFormed()} …`
}
