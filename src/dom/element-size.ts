// How much stands in an element; counted in letters, white space left out.

/** What stands in an element, without what is hidden or set aside. */
export type Size = { readonly letters: number; readonly linked: number; readonly links: number }

export const NOTHING: Size = { letters: 0, linked: 0, links: 0 }

export const lettersIn = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 32) count += 1
  return count
}
