// Plain lines in the making: blocks and breaks come in, line feeds and empty lines come out as a browser shows them.

/** What becomes of white space, as in CSS `white-space-collapse`. */
export type White = 'collapse' | 'keep-lines' | 'keep'

/** At most one empty line is made, however many breaks and blocks follow each other. */
const WIDEST_GAP = 2

/** A page that is written from top to bottom. */
export type Page = {
  readonly words: (text: string, white: White) => void
  /** A block begins or ends: at least `feeds` line feeds stand between what was and what comes. */
  readonly block: (feeds: 1 | 2) => void
  /** A line break inside a block. */
  readonly feed: () => void
  readonly text: () => string
}

export const createPage = (): Page => {
  let done = ''
  let line = ''
  let gap = 0
  let blank = false // collapsed white space that is written only when a word follows on the same line

  const settle = (): void => {
    // `trim` also sees the no-break space with which word processors fill their empty paragraphs.
    if (line.trim()) {
      done += (done ? '\n'.repeat(gap) : '') + line
      gap = 0
    }
    line = ''
    blank = false
  }
  const keep = (text: string): void => {
    const [first = '', ...rest] = text.split(/\r\n?|\n/)
    line += (blank && line && first ? ' ' : '') + first
    blank = false
    for (const more of rest) {
      settle()
      gap += 1
      line = more
    }
  }
  const collapse = (text: string): void => {
    for (const word of text.split(/([ \t\n\f\r]+)/)) {
      if (!word) continue
      if (/[ \t\n\f\r]/.test(word.charAt(0))) blank = line !== ''
      else {
        line += (blank ? ' ' : '') + word
        blank = false
      }
    }
  }
  return {
    words: (text, white) => {
      if (white === 'keep') keep(text)
      else if (white === 'collapse') collapse(text)
      else
        for (const [i, part] of text.split(/\r\n?|\n/).entries()) {
          if (i > 0) keep('\n')
          collapse(part)
        }
    },
    block: (feeds) => {
      settle()
      gap = Math.max(gap, feeds)
    },
    feed: () => {
      settle()
      gap = gap < WIDEST_GAP ? gap + 1 : gap
    },
    text: () => {
      settle()
      return done
    },
  }
}
