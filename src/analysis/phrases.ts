// What a family of phrases is. The tables hold what the templates of news sites print around an article; a family is a row,
// so that one can be added without touching a rule; see token-patterns.ts for how a pattern is written.

import type { Region } from '../core/types.ts'

export type BoilerplateKind = Exclude<
  Region['kind'],
  'headline' | 'byline' | 'dateline' | 'caption'
>

/**
 * Where a pattern counts. `whole`: it is the whole line. `label`: it begins the line and a mark such as `:` follows.
 * `start`: it begins a line that does not read like a sentence of the article. `sentence`: it begins a sentence,
 * unmistakable also with a stop and a verb.
 */
export type Scope = 'whole' | 'label' | 'start' | 'sentence'

export type Phrases = {
  readonly id: string
  readonly kind: BoilerplateKind
  readonly scope: Scope
  /** Goes on behind the words that triggered it: `"Share" …`. */
  readonly because: string
  /** Could also be a subheading: only before the first and behind the last real paragraph. */
  readonly isWeak?: boolean
  /** Lines that follow without a stop belong to it; `end` also says that the article is over. */
  readonly opens?: 'section' | 'end'
  /** One pattern per line. */
  readonly patterns: string
}
