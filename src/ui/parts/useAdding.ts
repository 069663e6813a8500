// Adding what is in the paste box: refused in words, known already, or added; and where the hands go then.

import { useRef, useState } from 'react'
import { titleOf } from '../../core/article.ts'
import type { ArticleId } from '../../core/types.ts'
import { addArticles, leadTo, targetOf } from '../../state/adding.ts'
import { workbench } from '../../state/app.ts'
import { faultOf, prepare } from '../../state/incoming.ts'
import { incomingOf, type Pasted } from '../../state/pasted.ts'
import { go, say, session } from '../../state/session.ts'

/** What happens after the article was added: it is opened, or the box is ready for the next one. */
export type Next = 'read' | 'paste'

type Wish = {
  /** Whether the article joins the open case or starts a new one. */
  readonly on: 'open' | 'new'
  readonly next?: Next | undefined
  /** Also where the same words are there already. */
  readonly keepBoth: boolean
  readonly onAdded: () => void
}

export const useAdding = () => {
  const [fault, setFault] = useState<string | null>(null)
  const [twin, setTwin] = useState<ArticleId | null>(null)
  const [isAdding, setAdding] = useState(false)
  const isBusy = useRef(false) // known at once, also to a second press before the next paint

  const forget = (): void => {
    setFault(null)
    setTwin(null)
  }
  const add = async (
    pasted: Pasted,
    { on, next = 'read', keepBoth, onAdded }: Wish,
  ): Promise<void> => {
    if (isBusy.current || !pasted.text) return
    const reason = faultOf(pasted.text)
    forget()
    if (reason) return setFault(`Nothing was added. ${reason}`)
    isBusy.current = true
    setAdding(true)
    try {
      const target = targetOf(on)
      const asked = session.getState().route
      const incoming = await incomingOf(pasted)
      const inside = faultOf(incoming.text)
      if (inside) return setFault(`Nothing was added. ${inside}`)
      const added = await addArticles([await prepare(incoming)], target, { keepBoth, asked })
      const [article] = added.articles
      if (!added.caseId || !article) return
      if (!article.isNew) return setTwin(article.id)
      onAdded()
      if (next === 'read' || session.getState().route !== asked) {
        const place = { screen: 'reader', caseId: added.caseId, articleId: article.id } as const
        leadTo(place, asked, 'The article was added.')
      } else {
        const row = workbench().desk.getState().project.articles.get(article.id)
        say(`Added "${row ? titleOf(row) : 'the article'}". Paste the next one.`)
        const askAgain = (): void => session.setState({ pasteAsked: true })
        if (target !== 'new') askAgain()
        else {
          addEventListener('hashchange', askAgain, { once: true }) // the box of the case, not this one
          go({ screen: 'case', caseId: added.caseId })
        }
      }
    } catch (error) {
      console.error(error)
      setFault(BROKEN_OFF)
    } finally {
      isBusy.current = false
      setAdding(false)
    }
  }

  return {
    add,
    /** Says why something was not taken. */
    refuse: (words: string): void => setFault(words),
    /** Why nothing was added; `null` where nothing was refused. */
    fault,
    /** The article that holds these words already. */
    twin,
    /** Forgets both. */
    forget,
    isAdding,
    isBusy: (): boolean => isBusy.current,
  }
}

const BROKEN_OFF =
  'Nothing was added: reading it broke off. Reload the page, with a network where there is one; the box keeps what is in it.'
