// What a person does with a browser, in the few words that the smoke needs; each engine has its own hands.

/** A point of the viewport, CSS pixels. */
export type Point = { readonly x: number; readonly y: number }

export type Hands = {
  /** The browser's own name and version. */
  readonly browser: string
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs a function in the page; it may use nothing but its arguments, and both ways go only JSON values. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Presses a key as the keyboard does, with what is held before it: `c`, `Control+Enter`, `Shift+ArrowRight`. */
  readonly press: (chord: string) => Promise<void>
  /** Drags with the left mouse button. */
  readonly drag: (from: Point, to: Point) => Promise<void>
  /** What the page has complained about so far: console errors and what nobody caught. */
  readonly complaints: () => Promise<readonly string[]>
  /** A PNG of what is on the screen. */
  readonly screenshot: () => Promise<Uint8Array>
  /** Ends the browser and everything that was started for it. Never fails. */
  readonly close: () => Promise<void>
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** The same promise, but it fails in words when it takes longer. */
export const within = async <T>(ms: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks again and again, until the answer is as it should be. Fails with the last answer. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  ms = 20_000,
): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const answer = await within(ms, what, ask())
    if (isRight(answer)) return answer
    if (Date.now() > end)
      throw new Error(`${what}: not within ${ms / 1000} s, last ${JSON.stringify(answer)}`)
    await sleep(50)
  }
}
