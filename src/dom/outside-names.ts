// What a page itself calls something else than its article: by the names of elements, by roles, by microdata and by
// whole words of class names. `share-bar` is a share bar, `share-price` is not: a name counts only when nothing is
// left of it beside such words and words of layout. When in doubt an element stays.

import { isBuiltAside } from './builder-parts.ts'

/** How sure a name is: `plain` is never article, `linked` is not where most of its words are links. */
export type Naming = 'plain' | 'linked' | null

/** What the names of an element say. The element's place is not looked at. */
export const namingOf = (element: Element): Naming => {
  const name = element.localName
  if (PLAIN_ELEMENTS.has(name)) return isCorrection(element) ? null : 'plain'
  if (name === 'footer' || name === 'header') {
    if (name === 'footer') return element.closest('blockquote, figure') ? null : 'plain'
    if (!element.closest('article, main')) return 'plain'
  }
  if (name === 'figcaption') return 'plain'
  if (name.includes('-')) {
    // An element of the page's own making.
    if (AMP_PLAIN.has(name) || known(name) === 'plain') return 'plain'
    if (element.getAttribute('layout') === 'nodisplay') return 'plain'
    if (name === 'amp-accordion') return 'linked'
  }
  if (name === 'sup') return isReference(element) ? 'plain' : null
  if (!element.hasAttributes()) return null
  const role = element.getAttribute('role')?.trim().toLowerCase()
  if (role && PLAIN_ROLES.has(role)) return 'plain'
  if (isStandIn(element)) return 'plain'
  if (isBuiltAside(element)) return 'plain'
  if (element.hasAttribute('data-ad-slot') || element.hasAttribute('data-ad-client')) return 'plain'
  if (
    /(?:^|\/)(?:Comment|WPAdBlock|WPFooter|WPSideBar|SiteNavigationElement)$/.test(
      element.getAttribute('itemtype') ?? '',
    )
  )
    return 'plain'
  if (name === 'main') return null
  // An embedded post is quoted, whatever its own classes say; a quotation pulled out of the text is said twice.
  if (name === 'blockquote')
    return /pull/i.test(element.getAttribute('class') ?? '') ? 'plain' : null
  if (name === 'caption') return null // of a table
  if (name === 'a')
    return isMark(element) || leadsToComments(element)
      ? 'plain'
      : ofNames(element.getAttribute('class'))
  if (name === 'article') return ofNames(element.getAttribute('class')) === 'plain' ? 'plain' : null
  const label = element.getAttribute('aria-label')
  return (
    ofNames(element.getAttribute('class')) ??
    ofNames(element.getAttribute('id')) ??
    ofNames(element.getAttribute('data-component')) ??
    (label && label.length <= 40 ? ofWords(wordsOf(label)) : null)
  )
}

/** A name such as `post__share-bar`, or several with blanks between them. */
const ofNames = (names: string | null): Naming => {
  if (!names) return null
  let best: Naming = null
  for (const name of names.split(/\s+/)) {
    const naming = known(name)
    if (naming === 'plain') return naming
    best ??= naming
  }
  return best
}

// The same few hundred names stand on every element of a page.
let memory = new Map<string, Naming>()

const known = (name: string): Naming => {
  const before = memory.get(name)
  if (before !== undefined) return before
  const naming = name.length > 80 ? null : ofName(name)
  if (memory.size > 5000) memory = new Map()
  memory.set(name, naming)
  return naming
}

/** `block__element--modifier` is also read by its element alone. */
const ofName = (name: string): Naming => {
  const [, part] = name.split('__')
  const naming = part ? ofWords(wordsOf(part.split('--')[0] ?? '')) : null
  return naming ?? ofWords(wordsOf(name))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .filter((word) => word.length > 1)

const ofWords = (words: readonly string[]): Naming => {
  if (words[0] && CONDITIONS.has(words[0])) return null
  const telling = words.filter((word, i) => !LAYOUT.has(word) && !(i === 0 && isPrefix(words)))
  if (telling.length === 0) return null
  if (
    telling.every((word) => PLAIN.has(word)) ||
    PLAIN.has(telling.join('')) ||
    PLAIN.has(words.join(''))
  )
    return 'plain'
  return telling.every((word) => LINKED.has(word) || PLAIN.has(word)) ||
    LINKED.has(telling.join(''))
    ? 'linked'
    : null
}

/** What an AMP element shows before its content has come, or when it does not come; a quoted post is its content. */
const isStandIn = (element: Element): boolean =>
  (element.hasAttribute('placeholder') || element.hasAttribute('fallback')) &&
  element.localName !== 'blockquote' &&
  element.localName !== 'input' &&
  (element.parentElement?.localName.startsWith('amp-') ?? false)

/** The mark of a footnote or of a source, not a square metre. */
const isReference = (element: Element): boolean =>
  element.querySelector('a[href*="#"]') !== null ||
  (element.textContent.length < 20 && /^\s*\[\d{1,3}\]\s*$/.test(element.textContent)) ||
  /\b(?:reference|footnote|noprint)\b/i.test(element.getAttribute('class') ?? '')

const isMark = (link: Element): boolean =>
  (link.getAttribute('href') ?? '').includes('#') &&
  link.textContent.length < 20 &&
  /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(link.textContent)

/** A link to what readers wrote below: "Comments (12)". */
const leadsToComments = (link: Element): boolean =>
  /#(?:comments?|respond|replies|disqus_thread|kommentare?|commentaires)$/i.test(
    (link.getAttribute('href') ?? '').slice(-40),
  ) && link.textContent.trim().length <= 40

const isCorrection = (element: Element): boolean =>
  /correct|clarif|editor-?s?-?note|update/i.test(
    `${element.getAttribute('class')} ${element.getAttribute('id')}`,
  ) || element.getAttribute('role') === 'note'

/** Houses put a few letters of their own before all of their names. */
const isPrefix = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && first.length <= 3 && !PLAIN.has(first)

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const PLAIN_ELEMENTS = set('nav aside dialog menu search button datalist')

const PLAIN_ROLES = set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist',
)

const AMP_PLAIN = set(`
  amp-ad amp-embed amp-auto-ads amp-sticky-ad amp-fx-flying-carpet amp-sidebar amp-mega-menu amp-nested-menu
  amp-social-share amp-facebook-like amp-analytics amp-pixel amp-consent amp-geo amp-user-notification amp-next-page amp-app-banner
  amp-lightbox amp-lightbox-gallery amp-image-lightbox amp-web-push amp-web-push-widget amp-subscriptions-dialog
  amp-call-tracking amp-recaptcha-input amp-carousel amp-base-carousel amp-stream-gallery amp-inline-gallery
  amp-img amp-anim amp-video amp-audio amp-iframe amp-youtube amp-brightcove amp-jwplayer amp-dailymotion amp-vimeo
  amp-state amp-date-countdown amp-date-picker amp-autocomplete amp-story-player amp-story-auto-ads
`)

/** `has-sidebar`, `no-comments`, `with-ads` speak of the page that they stand on, not of the element. */
const CONDITIONS = set('has no with without is not hide show when')

const PLAIN = set(`
  ad ads adv advert adverts advertisement advertisements advertising adslot adunit adcontainer adwrapper adsbygoogle
  adbox adplaceholder dfp gpt mpu leaderboard skyscraper sponsored sponsor taboola outbrain trc anzeige anzeigen
  werbung publicite publicidad
  related relatedarticles relatedposts relatedcontent recommended recommendation recommendations recirculation recirc
  trending popular mostread mostpopular mostviewed mostshared readnext upnext readalso alsoread youmaylike
  youmightlike morefrom moreon moreonthis onwards richlink
  share shares sharing sharebar sharetools sharebuttons sharedaddy social socials follow followus
  newsletter newsletters signup subscribe subscription newslettersignup emailsignup
  comment comments commentlist respond reply replies disqus kommentar kommentare commentaires
  nav navbar navi navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging skiplink skiplinks
  skiptocontent backtotop sitemap topbar navlinks
  sidebar sidebars footer masthead cookie cookies cookiebanner consent gdpr cmp onetrust ipp
  login signin register toolbar tags taglist tagcloud keywords
  caption captiontext imagecaption photocaption figcaption credit credits photocredit imagecredit copyright
  bio biography authorbio aboutauthor abouttheauthor authorbox byline bylines writer contributor contributors
  pullquote pullquotes pulledquote pullout
  donate donation feedback metadata
  gnews googlenews
  embeddedpost digestembed relatedlinks relatedtopics
  references reflist infobox navbox toc hatnote editsection catlinks
`)

/** Not article where most of it is links. */
const LINKED = set(`
  teaser teasers promo promos promotion card cards rail puff puffs factbox linkbox box boxout inset more readmore
  seealso story stories headlines latest recent widget widgets tag topics topic categories category meta tools list
  links tabs carousel slider explore further insert
`)

/** Words that say where or how something stands, and nothing of what it is. */
const LAYOUT = set(`
  article articles post posts story stories entry entries content contents page pages site news single section
  sections block blocks box widget widgets module modules mod container wrapper wrap inner outer list lists link links
  item items bar buttons button btn area region panel slot slots unit units group row col column columns grid cell
  component comp js css wp td dcr gs top bottom left right upper lower middle
  inline mid before after below above under the this of for and by on to form prompt cta call action
  icon icons header heading head title titles hd bd text label counter count total main primary secondary body detail
  details info data sticky fixed float floating theme mobile desktop tablet small large medium full wide narrow
  inread midarticle
  placeholder image img photo picture pic media figure video author reader readers user users web app new network
  networks platform sharing-enabled rectangle billboard display native google rendered dynamic manual loaded lazy
  name names description stream feed thumb hed sub default style styled type variant base plain light dark
`)
