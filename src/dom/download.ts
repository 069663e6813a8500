// How a file leaves the browser: a link to its bytes, clicked once.

/** Time for the browser to take the bytes over, also while it asks where to put them. */
const KEPT_MS = 60_000

/** Downloads a text as a file in UTF-8 without a byte order mark. Lone surrogates become U+FFFD. */
export const download = (name: string, text: string, mediaType = 'application/json'): void =>
  save(name, new Blob([text], { type: `${mediaType};charset=utf-8` }))

/**
 * Downloads bytes as they are. They are given to the browser as bytes of no kind: what came from outside is never a
 * page or a script at this address, also where a browser opens what it was to save.
 */
export const downloadBytes = (name: string, bytes: Blob): void =>
  save(name, new Blob([bytes], { type: 'application/octet-stream' }))

const save = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link) // some engines ignore a link that is not in the page
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
