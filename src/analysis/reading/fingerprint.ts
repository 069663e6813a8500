// A short name for words: the same for the same words, on every device.

/** 64 bits in hexadecimal: two passes of FNV-1a (Fowler, Noll, Vo) with different seeds. No cryptographic hash. */
export const fingerprint = (words: string): string =>
  [0x811c9dc5, 0x9e3779b9].map((seed) => hash32(words, seed)).join('')

const hash32 = (words: string, seed: number): string => {
  let hash = seed
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
