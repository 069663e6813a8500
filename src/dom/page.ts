// A whole page as it was saved or copied: the text of its article, what it states about it, and an account of all that
// was left out. The page is a document of its own; nothing of it runs, loads, or enters ours.

import type { Fact, Facts } from '../core/facts.ts'
import { decodedValue, plainValue } from './fact-values.ts'
import { fromHeadline, supported, withHeadline } from './head-title.ts'
import { hidingRulesOf } from './hiding-rules.ts'
import { isHidden } from './html-hidden.ts'
import { withoutEffects } from './html-style.ts'
import { hideUnseen, textOfHtml, wordsOf, type Turn } from './html-text.ts'
import { statedArticlesOf, type StatedArticle } from './json-ld.ts'
import { articleTurn } from './page-article.ts'
import { factsOf } from './page-facts.ts'
import { headlineOf } from './page-headline.ts'
import { creditsBelow, type Credits } from './page-credits.ts'
import { addressIn, wholeAddress, withAddress, withRecord, withSheets } from './more-facts.ts'
import { articleIn, continuedIn, dataRunsOf, factsIn, type Continued } from './page-data.ts'
import { metaOf } from './page-meta.ts'
import { accounted, accountNotes, notesOf } from './page-notes.ts'
import { withOwner } from './page-owner.ts'
import { siteBesideFormat } from './page-title.ts'
import { seenBy } from './seen-by.ts'
import { chosen, hintsOf } from './stated-title.ts'
import { CREDIT_LINE } from './printed-credits.ts'
import { ownAddressAmong, withoutPrintedFoot } from './printed-foot.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { parseInert } from './trusted.ts'
import { folds, unfoldedIn, type Unfolded } from './unfolding.ts'

export type FragmentRead = {
  /** Lines as `textOfHtml` writes them: paragraphs are set off by an empty line. */
  readonly text: string
  /** The words that nobody saw, as lines; at most 100,000 characters of them. */
  readonly hidden: string
  /**
   * Machine-readable, counts above 0 only: `hidden:214` characters that nobody saw, `outside:1830` characters around
   * the article, `scripts:4`, `remote:12` things that would have been loaded, `script-links:2` links that are
   * programs, `from-json-ld:1` when the text does not stand on the page but in its data.
   */
  readonly notes: readonly string[]
}

export type PageRead = FragmentRead & {
  /** The seen words of the page that are not in `text`, as lines; at most 100,000 characters of them. */
  readonly outside: string
  readonly facts: Facts
  /** False: no article was found, and `text` is all that is seen of the page. */
  readonly isArticle: boolean
}

const FEWEST = 140

/** The article of a page, or all that is seen of it. Never throws, whatever the HTML is. Linear. */
export const readPage = (html: string, want: 'article' | 'whole-page' = 'article'): PageRead => {
  const document = parseInert(withoutEffects(html))
  const meta = metaOf(document)
  const all = statedArticlesOf(document)
  const byRule = hidingRulesOf(document)
  const byAny = (element: Element): boolean => isHidden(element) || byRule(element)
  const unfolded = unfoldedIn(document, byAny, hidingRulesOf(document, folds))
  const hides = seenBy(document, byRule, unfolded)
  const site =
    plainValue(meta.first('og:site_name')) ??
    decodedValue(all[0]?.publisher) ??
    siteBesideFormat(plainValue(meta.title) ?? '')
  const titles = hintsOf(meta, all)
  const headline = headlineOf(document, titles, site, hides)
  const stated = chosen(all, [headline?.text, meta.first('og:title'), meta.title])
  const facts = factsOf({ document, meta, stated, headline, isHidden: hides })
  const notes = accountNotes(document)
  const runs = want === 'article' ? dataRunsOf(document) : []
  const ofThisPage = [...(headline ? [headline.text] : []), ...titles]
  const fromData = (text: string, around: string): Continued | null =>
    continuedIn(runs, text) ?? articleIn(runs, { text, around }, ofThisPage)

  if (want === 'article') {
    const credits = headline
      ? creditsBelow(
          headline.element,
          isForPrograms(facts.byline) ? facts.byline.value : null,
          isForPrograms(facts.published),
          hides,
        )
      : NO_CREDITS
    const dropped = new Set([...credits.dropped, ...unfolded.controls])
    for (const byNames of [true, false]) {
      const turn = articleTurn({
        document,
        headline,
        isHidden: hides,
        byNames,
        credits: { ...credits, dropped },
      })
      if (!turn) continue
      const words = wordsOf(document.body, turn, startOf(document, turn))
      const continued = fromData(words.text, words.outside)
      const own = fromHeadline(continued?.text ?? words.text, headline?.text)
      const sheets = withoutRunningHeads(own.text, words.outside, headline?.text ?? null)
      const printed = withoutPrintedFoot(sheets.text)
      if (!isEnough(printed.text, stated)) continue
      const outside = [
        own.above,
        words.outside,
        continued?.left.join('\n'),
        sheets.heads.join('\n'),
        printed.foot,
      ]
        .filter((part) => part)
        .join('\n\n')
      const record = continued?.facts ?? factsIn(runs, words.text, ofThisPage)
      const address =
        printed.url ??
        addressIn(own.above) ??
        addressIn(words.outside) ??
        ownAddressAmong(words.outside)
      const stands = withOwner(
        withSheets(
          withAddress(withRecord(facts, record, meta.title), wholeAddress(document, address)),
          sheets.owner,
        ),
        outside,
      )
      const known = supported(stands, printed.text)
      const added = notesOf({
        unfolded: lettersOf(unfolded, turn, words.text),
        'from-page-data': continued?.added ?? 0,
      })
      const text = withHeadline(printed.text, known.title)
      return {
        ...accounted({ text, hidden: words.hidden, outside }, [...notes, ...added]),
        facts: known,
        isArticle: true,
      }
    }
  }
  const seen: Turn = (element, where) => (hides(element) ? 'hidden' : where)
  const words = wordsOf(document.body, seen)
  if (want === 'article' && stated?.body && isDrawnByScripts(words.text, stated.body)) {
    const text = withHeadline(linesOf(stated.body), facts.title)
    const apart = { text, hidden: words.hidden, outside: words.text }
    return { ...accounted(apart, [...notes, 'from-json-ld:1']), facts, isArticle: true }
  }
  const continued = fromData(words.text, '')
  if (continued) {
    const known = withRecord(facts, continued.facts, meta.title)
    const text = withHeadline(continued.text, known.title)
    const apart = { text, hidden: words.hidden, outside: continued.left.join('\n') }
    const added = notesOf({ 'from-page-data': continued.added })
    return { ...accounted(apart, [...notes, ...added]), facts: known, isArticle: true }
  }
  const opened = notesOf({ unfolded: lettersOf(unfolded, seen, words.text) })
  return { ...accounted(words, [...notes, ...opened]), facts, isArticle: false }
}

/** The same account for what is no whole page: a paste, a mail, a file of a word processor. */
export const readFragment = (html: string): FragmentRead => {
  const document = parseInert(withoutEffects(html))
  const { text, hidden, notes } = accounted(
    wordsOf(document.body, hideUnseen),
    accountNotes(document),
  )
  return { text, hidden, notes }
}

/** Characters of what was unfolded and went to the text. */
const lettersOf = (unfolded: Unfolded, turn: Turn, text: string): number => {
  let letters = 0
  for (const element of unfolded.rest) {
    const part = wordsOf(element, turn).text
    if (text.includes(part)) letters += part.length
  }
  return letters
}

const startOf = (document: Document, turn: Turn): 'text' | 'outside' =>
  turn(document.body, 'outside') === 'text' ? 'text' : 'outside'

const isEnough = (text: string, stated: StatedArticle | null): boolean =>
  text.length >= FEWEST && text.length * 4 >= (stated?.body?.length ?? 0)

const isDrawnByScripts = (seen: string, body: string): boolean =>
  body.length >= FEWEST && seen.length * 4 < body.length * 3

/** A stated body may hold markup, and its paragraphs may be single lines. */
const linesOf = (body: string): string =>
  /<(?:p|br|div)\b/i.test(body)
    ? textOfHtml(body)
    : body
        .split(/[\r\n]+/)
        .map((line) => textOfHtml(line.replaceAll('<', '&lt;')))
        .filter((line) => line)
        .join('\n\n')

/** Stated elsewhere than in the line that readers see. */
const isForPrograms = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined && fact.via !== CREDIT_LINE

const NO_CREDITS: Credits = { kept: new Set(), dropped: new Set() }
