// The goals of docs/ANALYSIS.md, for the development examples and for articles that no rule has seen, and how far the
// figures reach them.

import type { Span } from '../src/text/span.ts'
import type { Evaluated } from './evaluated.ts'
import type { Gold, GoldArticle, Scores } from './score.mjs'

/** A goal: its name, the figure, and whether it is reached as an example and as an unseen article. */
export type Goal = readonly [name: string, figure: string, isExample: boolean, isUnseen: boolean]

const atLeast = (name: string, figure: number | undefined, example: number, unseen: number) =>
  figure === undefined
    ? []
    : [[name, figure.toFixed(3), figure >= example, figure >= unseen] as const]

/** Goals of the lines that are set aside and of what an article states. */
export const intakeGoals = ({
  boilerplateLines,
  bodyCharsLost,
  metadata,
}: Scores): readonly Goal[] => {
  const lost = bodyCharsLost ?? 0
  const invented = metadata?.errors?.filter((error) => error.includes(' invented: ')).length ?? 0
  return [
    ...atLeast('boilerplate lines, F1', boilerplateLines?.f1, 0.98, 0.92),
    ['body characters lost', lost.toFixed(4), lost === 0, lost <= 0.005],
    ...atLeast('metadata, F1', metadata?.f1, 1, 0.95),
    ['metadata, invented', String(invented), invented === 0, invented === 0],
  ]
}

/** Goals of what is suggested. `shown` is the precision of what is shown without being asked for. */
export const readingGoals = (scores: Scores, shown: number | undefined): readonly Goal[] => {
  const [found = 0, all = 0] = scores.quotesUnbalanced?.split('/').map(Number) ?? []
  return [
    ...atLeast('sentence tags, macro F1', scores.sentenceTags?.macroF1, 0.9, 0.8),
    ...atLeast('  lenient', scores.sentenceTagsLenient?.macroF1, 0.95, 0.85),
    ...atLeast('  denial, F1', scores.sentenceTags?.denial.f1, 0.95, 0.85),
    ...atLeast('spans at IoU .5, F1', scores.spansIoU50?.micro.f1, 0.88, 0.8),
    ...atLeast('spans exact, F1', scores.spansExact?.micro.f1, 0.8, 0.72),
    ...atLeast('quotes exact, F1', scores.quotesExact?.f1, 1, 0.95),
    ['unbalanced quotes', scores.quotesUnbalanced ?? '0/0', found === all, found === all],
    ...atLeast('quote speaker', scores.quoteSpeakerAccuracyOverGold, 0.85, 0.8),
    ...atLeast('span speaker, F1', scores.spanSpeaker?.f1, 0.85, 0.82),
    ...atLeast('denial to claim, F1', scores.denialLinks?.f1, 0.45, 0.35),
    ...atLeast('precision of what is shown', shown, 0.9, 0.8),
  ]
}

export type Shown = { readonly right: number; readonly all: number }

/**
 * How many of the shown spans are right: a span of the gold with this tag, or this alternative, covers as much as it
 * (intersection by union at least .5).
 */
export const shownIn = (all: readonly Evaluated[], { arts }: Gold): Shown => {
  let right = 0
  let count = 0
  for (const { name, spans } of all) {
    const gold = arts[name] as GoldArticle | undefined // the scorer's type leaves it open
    if (!gold) continue
    for (const span of spans.filter(({ shown }) => shown)) {
      count += 1
      const isRight = gold.spans.some(
        (each) =>
          share(each, span) >= 0.5 && (each.tag === span.tag || each.alt.includes(span.tag)),
      )
      if (isRight) right += 1
    }
  }
  return { right, all: count }
}

const share = (a: Span, b: Span): number => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both > 0 ? both / (a.end - a.start + (b.end - b.start) - both) : 0
}
