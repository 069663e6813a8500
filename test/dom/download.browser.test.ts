// A file leaves the browser under its name, as exactly these bytes.

import { afterEach, describe, expect, test, vi } from 'vitest'
import { download } from '../../src/dom/download.ts'
import { watchDownloads } from '../support/downloads.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('[E6] a download', () => {
  test('is UTF-8 without a byte order mark, under its name', async () => {
    const downloads = watchDownloads()
    download('drones.touchstone.json', '{"é":"🛰"}\n')
    expect(downloads).toHaveLength(1)
    expect(downloads[0]?.name).toBe('drones.touchstone.json')
    expect(downloads[0]?.type).toBe('application/json;charset=utf-8')
    expect(await downloads[0]?.text).toBe('{"é":"🛰"}\n')
    expect(
      [...new Uint8Array((await downloads[0]?.bytes) ?? new ArrayBuffer(0))].slice(0, 4),
    ).toEqual([0x7b, 0x22, 0xc3, 0xa9])
  })

  test('leaves nothing behind: the link goes at once, the bytes after a minute', () => {
    vi.useFakeTimers()
    watchDownloads()
    const revoke = vi.spyOn(URL, 'revokeObjectURL')
    download('drones.json', '{}')
    expect(document.querySelector('a[download]')).toBeNull()
    expect(revoke).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(revoke).toHaveBeenCalledTimes(1)
  })
})
