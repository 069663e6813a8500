// Notices that a page prints in ever new words: consent, offers, risks, the law. What gives them away is not a sentence but
// several classes of words together with a "we" or a "you" that nobody in the article says.

import { lengthOf, type Span } from '../text/span.ts'
import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import type { Line } from './lines.ts'
import { classesOf } from './notice-words.ts'
import { tokensOf } from './token-patterns.ts'

/** A notice by its classes of words, in English, German, French and Spanish; `null` for what may be the article's. */
export const noticeIn = (line: Line): Mark | null => {
  if (lengthOf(line) > LONGEST || lengthOf(line) < 3) return null
  const { words } = line
  const isQuiet = !isAttributed(words)
  if (!isQuiet) return null
  const classes = new Set<string>()
  let first = ''
  for (const { folded } of tokensOf(words)) {
    first ||= folded
    for (const name of classesOf(folded)) classes.add(name)
  }
  if (words.length <= 16 && END_MARK.test(words))
    return notice('other', 'end-mark', words, 'says that the text is over')
  if (words.length <= 200 && MEDIA.test(words))
    return notice('related', 'media-link', words, 'leads to something to hear or to see')
  const hasQuotes = /[“”„«»"]/.test(words)
  return (
    (hasQuotes && !classes.has('cookies') ? null : ofClasses(line, classes, first)) ??
    (hasQuotes ? null : ofMarks(line))
  )
}

/** Longer paragraphs are no notice, in UTF-16 units. */
const LONGEST = 700

/** `###`, `-30-`: how a release says that it is over. */
const END_MARK = /^(?:#\s?#\s?#|[-–—]\s?30\s?[-–—])$/

const notice = (kind: Mark['kind'], rule: string, words: string, says: string): Mark => ({
  kind,
  rule,
  reason: `"${shortened(words)}" ${says}.`,
})

const ofClasses = (
  { words, isStopped }: Line,
  classes: ReadonlySet<string>,
  first: string,
): Mark | null => {
  const count = (...names: readonly string[]): number =>
    names.filter((name) => classes.has(name)).length
  const isAddressed = classes.has('we') || classes.has('you')
  const consent = count('cookies', 'privacy', 'partners', 'consent')
  const all = consent + count('data', 'device', 'choice', 'measure', 'priority', 'content')
  if (
    isAddressed &&
    consent >= 1 &&
    all >= (classes.has('cookies') || words.length <= SHORT ? 2 : 3)
  )
    return notice(
      'cookie',
      'consent-words',
      words,
      'speaks of consent, partners, data or cookies to the reader',
    )
  if (
    classes.has('you') &&
    classes.has('account') &&
    count('device', 'choice', 'consent', 'mail') >= 1
  )
    return notice('other', 'account-words', words, "speaks of the reader's subscription")
  if (classes.has('we') && classes.has('you') && classes.has('consent') && words.length <= SHORT)
    return notice('cookie', 'consent-words', words, 'asks the reader for consent')
  const hasOffer = classes.has('offer') || ASKS.has(first) || !isStopped
  if (
    classes.has('inbox') &&
    (classes.has('you') || ASKS.has(first)) &&
    (hasOffer || (classes.has('you') && classes.has('rhythm'))) &&
    count('rhythm', 'offer') >= 1
  )
    return notice('newsletter', 'inbox-words', words, 'offers to send something regularly')
  if (ASKS.has(first) && !isStopped && words.length <= SHORT && count('you', 'news') === 2)
    return notice('newsletter', 'inbox-words', words, 'offers to send news')
  if (count('best', 'rhythm') === 2 && count('mail', 'inbox') > 0 && words.length <= SHORT)
    return notice('newsletter', 'inbox-words', words, 'offers to send something regularly')
  if (classes.has('rhythm') && words.length <= SHORT && INTO_BOX.test(words))
    return notice('newsletter', 'inbox-words', words, 'offers to send something regularly')
  if (classes.has('unsubscribe') && count('you', 'inbox', 'mail') >= 1)
    return notice('newsletter', 'unsubscribe-words', words, 'tells how a mailing is ended')
  if (
    isAddressed &&
    classes.has('press') &&
    count('money', 'free') >= 1 &&
    count('money', 'free', 'we') >= 2
  )
    return notice('other', 'appeal-words', words, 'asks readers to pay for the newsroom')
  if (classes.has('we') && classes.has('you') && classes.has('give') && MONTHLY.test(words))
    return notice('other', 'appeal-words', words, 'asks readers to give regularly')
  if (words.length <= SHORT && count('allow', 'notify') === 2)
    return notice('newsletter', 'notify-words', words, 'asks to switch notifications on')
  if (words.length <= SHORT && !isStopped && classes.has('we') && count('app', 'offer') === 2)
    return notice('other', 'app-words', words, 'advertises an app')
  return null
}

const ofMarks = ({ words, isStopped }: Line): Mark | null => {
  if (words.length > 300) return null
  if (RISK.test(words))
    return notice(
      'advertisement',
      'risk-words',
      words,
      'is a warning that advertisements of bets or funds must print',
    )
  if (!isStopped && PRICE.test(words) && words.split(/\s+/).length <= 14)
    return notice('newsletter', 'price', words, 'is the price of a subscription')
  if (LEGAL.test(words))
    return notice(
      'copyright',
      'legal-words',
      words,
      'says who is behind the page, as the law wants it',
    )
  if (publisherIn(words)) return notice('copyright', 'imprint', words, 'says who prints the paper')
  if (INITIALS.test(words)) return notice('other', 'initials', words, 'are the initials of a desk')
  if (ADDRESS.test(words))
    return notice('other', 'address', words, 'is an address and nothing else')
  if (DELAYED.test(words))
    return notice('other', 'data-note', words, 'says where the figures of the page come from')
  return null
}

/** Short lines need fewer classes, in UTF-16 units. */
const SHORT = 180

const RISK =
  /(?:^|\s)18\+(?=[\s.,|]|$)|\bT&Cs?\b|\bcapital (?:is|at|may be) (?:at )?risk\b|\bgamble responsibly\b|\bpast performance (?:is|does)\b|\b(?:Glücksspiel kann süchtig|jouer comporte des risques|juega con responsabilidad|juego responsable)/i
const LEGAL =
  /^(?:©|\(c\) \d{4})|^[^.:©]{2,50}\s©\s?(?:\d{4}\s?[–-]\s?)?\d{4}(?!\d)|\bregistered (?:charity|company|office|trade ?marks?)\b|\b(?:charity|company|vat|ssn|siren|siret|registration) (?:reg\.? )?(?:no|number|nr)\b\.?|\bCC[ -]BY\b|\bcreative commons (?:licen[cs]e|attribution)|\b(?:amtsgericht|handelsregister|ust-?id)\b|\btrade ?marks? of\b|\btrading (?:name|style) of\b/i
/** A sentence of an imprint has no subject: `Published weekly by X`, `Herausgegeben von X`, `Édité par X`. */
const IMPRINT =
  /^(?:(?:published|printed)(?:\s\p{L}{2,12}){0,4}\sby|herausgegeben\svon|verlegt\svon|ein(?:e)?\s(?:angebot|produkt|publikation)\s(?:der|des|von)|(?:éditée?|publiée?)\spar|une\s(?:publication|édition)\s(?:de|du|des)|(?:editado|publicado)\spor|una\spublicación\sde|(?:edito|edita|pubblicato)\sda|una\spubblicazione\s(?:di|della|del)|(?:een\s)?uitgave\svan|uitgegeven\sdoor)\s(?:(?:the|der|die|das|la|le|il|el|de|den)\s)?/iu

/** The name behind such words, up to a mark; `null` where none stands there. The span counts in the words. */
export const publisherIn = (words: string): Span | null => {
  const opening = words.length <= 200 ? IMPRINT.exec(words) : null
  const start = opening?.[0].length ?? 0
  const name = opening
    ? (/^\p{Lu}[^,.;:|(]{1,50}/u.exec(words.slice(start))?.[0].trimEnd() ?? '')
    : ''
  return name ? { start, end: start + name.length } : null
}
const MEDIA =
  /^(?:audio|video|podcast|radio|tv|live|vidéo|vídeo)\s?[:|–-]\s?.{2,150}\(?\b\d{1,3}(?:[.:]\d{2})?\s?(?:min|sek|sec|mn)\b\.?\)?$/i
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}$/u
const ADDRESS = /^<?https?:\/\/\S{4,}>?$/i
const DELAYED =
  /\b(?:data|quotes|prices) (?:is |are )?(?:delayed|provided|supplied) (?:by|at least|as is)\b|\bdelayed by (?:at least )?\d+ minutes\b/i
const PRICE =
  /(?:[€$£]\s?\d|\d\s?(?:[€$£]|\p{L}{3,9}))[\d.,]{0,8}\s?(?:(?:a|per|pro|par|al|je|im|por|each)\s|\/\s?)(?:week|month|year|day|quarter|woche|monat|jahr|tag|semaine|mois|an|jour|semana|mes|año)\b/iu

/** `a month`, `im Monat`: how often a gift is asked for. */
const MONTHLY =
  /(?<!\p{L})(?:a|per|im|pro|par|al|por)\s(?:month|year|monat|jahr|mois|an|mes|año|mese|anno|maand|jaar)(?!\p{L})/iu
/** `in your mailbox`, `en tu correo`, `nella tua casella`. */
const INTO_BOX =
  /(?<!\p{L})(?:in|into|en|dans|nella|na)\s(?:your|ihr|ihrem|dein|deinem|ihren|votre|ta|tu|tua|vostra|je|jouw|uw|sua)\s(?:\p{L}{2,12}\s)?(?:inbox|mailbox|postfach|posteingang|boîte|correo|bandeja|buzón|móvil|handy|casella|mail)(?!\p{L})/iu

/** With these words a page begins to ask. */
const ASKS: ReadonlySet<string> = new Set(
  'never get receive sign subscribe join start try register abonnieren jetzt melden erhalten recevez inscrivez abonnez recibe suscríbete apúntate'.split(
    ' ',
  ),
)
