// Work that nobody waits for, such as words for screen readers: behind the frame, so that a key is painted first.

/** Runs `work` after the next frame was painted, unless the returned function is called before. */
export const afterFrame = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
