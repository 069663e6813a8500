// A piece of text on a page, where it stands as a reader sees the page: x to the right, y downwards, in points.

export type Fragment = {
  readonly text: string
  /** Left end. */
  readonly x: number
  /** The line it stands on. */
  readonly y: number
  readonly width: number
  /** Height of the letters' font. */
  readonly size: number
  readonly isRightToLeft: boolean
}

export type PageText = {
  readonly width: number
  readonly height: number
  /** Upright text on the page, blanks left out. */
  readonly fragments: readonly Fragment[]
  /** Text that runs in another direction, such as along the margin, in the order of the file. */
  readonly turned: readonly string[]
}

type Matrix = readonly number[]

/** What pdf.js says of a piece of text. */
export type Item = {
  readonly str: string
  readonly dir: string
  readonly transform: Matrix
  readonly width: number
  readonly height: number
}

/** The items of a page (pdf.js leaves out what stands outside of it) with its size and the matrix that turns its own space into what is seen. */
export const pageTextOf = (
  items: readonly Item[],
  page: { readonly width: number; readonly height: number; readonly transform: Matrix },
): PageText => {
  const fragments: Fragment[] = []
  const turned: string[] = []
  for (const item of items) {
    if (!item.str.trim()) continue
    const [a, b, c, d, x, y] = product(page.transform, item.transform)
    const size = Math.hypot(c, d) || item.height
    // Letters that lean are upright; those that are turned by more than six degrees are not.
    if (a <= 0 || Math.abs(b) > 0.1 * a) turned.push(item.str)
    else
      fragments.push({
        text: plainLetters(item.str),
        x,
        y,
        width: item.width,
        size,
        isRightToLeft: item.dir === 'rtl',
      })
  }
  return { width: page.width, height: page.height, fragments, turned }
}

/**
 * Letters in place of the shapes that a printer set for them: ligatures such as “ﬁ”, and the forms that Hebrew and
 * Arabic letters take in a word. Nobody typed those, and nobody finds a word that is written in them.
 */
const plainLetters = (text: string): string =>
  text.replaceAll(
    /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB4F\uFB50-\uFBB1\uFBD3-\uFD3D\uFE80-\uFEFC]/g,
    (shape) => shape.normalize('NFKC'),
  )

const product = (
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
): readonly [number, number, number, number, number, number] => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
