// What would be downloaded, caught at the link, so that a test can read the bytes and no file is left behind.

import { vi } from 'vitest'

export type Download = {
  readonly name: string
  readonly type: string
  readonly text: Promise<string>
  readonly bytes: Promise<ArrayBuffer>
}

/** From now on downloads go into the list; `vi.restoreAllMocks` ends it. */
export const watchDownloads = (): readonly Download[] => {
  const blobs = new Map<string, Blob>()
  const downloads: Download[] = []
  const create = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((source) => {
    const url = create(source)
    if (source instanceof Blob) blobs.set(url, source)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (!blob) return
    const { download: name } = this
    downloads.push({ name, type: blob.type, text: blob.text(), bytes: blob.arrayBuffer() })
  })
  return downloads
}
