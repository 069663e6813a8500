// Copying words with their source and the link that leads back to them.

import { citationOf } from '../core/citation.ts'
import { copyText } from '../dom/clipboard.ts'
import { passage } from '../text/span.ts'
import { keepPlace, placeHere } from './address.ts'
import { workbench } from './app.ts'
import { hashOf } from './route.ts'
import { say, session } from './session.ts'

/** Copies what is selected, else the annotation that is shown, else the sentence, as a quotation with its permalink. */
export const copyQuotation = async (): Promise<void> => {
  const { reading } = session.getState()
  const place = placeHere()
  const article = reading && workbench().desk.getState().project.articles.get(reading.articleId)
  if (!article || !place?.span) return say('Select some words or a sentence first.')
  const link = new URL(hashOf(place), location.href).href
  if (await copyText(citationOf(article, passage(reading.text, place.span), link)))
    return say('Copied the words with their source and link.')
  keepPlace()
  say('The browser did not let this be copied. The link to these words is in the address bar.', {
    tone: 'problem',
  })
}
