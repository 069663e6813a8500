// A fast checksum for the chain of the history. It finds torn and swapped rows; it is no protection against people.

/** 16 hex digits: two FNV-1a sums (Fowler, Noll, Vo) over the UTF-16 units with different starts. */
export const hash64 = (text: string): string =>
  hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9e3779b9))

/** 32 bits of FNV-1a, unsigned. */
export const hash32 = (text: string): number => fnv(text, 0x811c9dc5)

const fnv = (text: string, start: number): number => {
  let sum = start
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum >>> 0
}

const hex = (sum: number): string => sum.toString(16).padStart(8, '0')
