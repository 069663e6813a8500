// The reason of a suggestion, as text: words of the article are in italics, and nothing of them runs into ours.

import { reasonInWords } from '../../state/suggestion-reason.ts'
import type { Suggestion } from '../../state/open-suggestions.ts'

type Props = { readonly suggestion: Suggestion; readonly text: string }

export const Reason = ({ suggestion, text }: Props) => (
  <>
    {reasonInWords(suggestion, text).map(({ of, words }, i) => {
      const key = `${i} ${words}` // pieces keep their order
      if (of === 'us') return <span key={key}>{words}</span>
      return of === 'article' ? (
        <bdi key={key}>
          <i className="quoted">{words}</i>
        </bdi>
      ) : (
        <bdi key={key}>{words}</bdi>
      )
    })}
  </>
)
