// How a file leaves the browser: a link to its bytes, clicked once.

/** Time for the browser to take the bytes over, also while it asks where to put them. */
const KEPT_MS = 60_000

/** Downloads a text as a file in UTF-8 without a byte order mark. Lone surrogates become U+FFFD. */
export const download = (name: string, text: string, mediaType = 'application/json'): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link) // some engines ignore a link that is not in the page
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
