// What a page says above things that are not its article: "Related stories", "9 comments", "Advertisement". Only
// whole headings and labels count; the same words inside a sentence say nothing.

/** What stands under such a heading; `null` for any other text. */
export type Heading = 'links' | 'apart' | 'label' | 'paid' | null

/** What a short line announces. */
export const headingOf = (text: string): Heading => {
  if (text.length > 60) return null
  const folded = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\d[\d.,]*/g, ' ')
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (APART.has(folded) || /^thoughts? on\b/.test(folded)) return 'apart'
  if (LABELS.has(folded)) return 'label'
  if (PAID.has(folded)) return 'paid'
  return LINKS.has(folded) || LINK_STARTS.test(folded) ? 'links' : null
}

/** True for a line that only leads to another article: "READ MORE: …". Most of it must be a link as well. */
export const leadsElsewhere = (text: string): boolean => ELSEWHERE.test(text)

/**
 * True for a line of the house about itself, without a quotation in it: it asks to be followed on a service, which
 * must be linked, or owns to the commission on what its readers buy.
 */
export const isOfTheHouse = (text: string, hasLink: boolean): boolean => {
  if (text.length > 280 || /["“”„«»]/.test(text)) return false
  return (hasLink && FOLLOW.test(text) && SERVICE.test(text)) || COMMISSION.test(text)
}

const set = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line),
  )

/** Comments and notices of consent: all that stands under them, however long it is. */
const APART = set(`
  comment
  comments
  readers' comments
  reader comments
  leave a comment
  leave a reply
  post a comment
  join the conversation
  join the discussion
  view comments
  show comments
  kommentare
  leserkommentare
  commentaires
  comentarios
  your privacy
  your privacy matters
  your privacy choices
  your privacy is important to us
  we value your privacy
  we care about your privacy
  before you continue
  it's your choice
  cookies
  cookie notice
  cookie settings
  privacy settings
  datenschutz
  ihre privatsphäre
`)

const LABELS = set(`
  advertisement
  advert
  advertising
  sponsored
  sponsored content
  skip advertisement
  advertisement continue reading below
  article continues below advertisement
  story continues below advertisement
  article continues after advertisement
  anzeige
  werbung
  publicité
  publicidad
  article continues below
  story continues below
  pubblicità
  publicidade
  advertentie
  annons
  annonse
  annonce
  mainos
  reklama
  reklame
  reklam
  hirdetés
  διαφημιση
  διαφήμιση
  реклама
  إعلان
  פרסומת
  広告
  广告
  廣告
  광고
  loading
`)

/** Above an advertisement in words; the box that begins so is one. */
const PAID = set(`
  from our partner
  from our partners
  from our sponsor
  from our sponsors
  a message from our partner
  a message from our sponsor
  a word from our sponsor
  paid content
  paid post
  paid partnership
  partner content
  bezahlter inhalt
  von unserem partner
  contenu sponsorisé
`)

const LINKS = set(`
  related
  related articles
  related stories
  related news
  related content
  related posts
  related topics
  related coverage
  related links
  read more
  read also
  also read
  read next
  see also
  more stories
  more news
  more on this
  more on this story
  more on this topic
  you may also like
  you might also like
  you may like
  you may also be interested in
  you might also be interested in
  you may be interested in
  read more on this
  read more about this
  more like this
  more for you
  recommended
  recommended for you
  recommended stories
  most read
  most popular
  most viewed
  most shared
  popular
  popular now
  trending
  trending now
  latest
  latest news
  latest stories
  top stories
  top news
  editors' picks
  editor's picks
  don't miss
  up next
  keep reading
  explore more
  explore more on these topics
  topics
  tags
  share
  share this
  share this article
  share this story
  share this page
  follow us
  like this
  from around the web
  around the web
  sponsored links
  lesen sie auch
  mehr zum thema
  das könnte sie auch interessieren
  meistgelesen
  lire aussi
  à lire aussi
  lea también
  te puede interesar
`)

const LINK_STARTS = /^(?:more from|more in|sign up (?:to|for)|sponsored links)\b/

const ELSEWHERE =
  /^[^\p{L}\p{N}]{0,3}(?:read (?:more|also|next)|also read|related|see also|more|watch|listen|don['’]t miss|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|διαβάστε (?:επίσης|ακόμη|ακόμα|και)|δείτε (?:επίσης|ακόμη|ακόμα)|прочетете (?:още|също)|вижте (?:още|също)|читайте (?:также|також|ещё|еще)|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även|mer)|læs også|les også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte také|citește și|ayrıca okuyun|baca juga|اقرأ أيضا|اقرأ أيضًا|קראו גם|関連記事|相关阅读|相關閱讀|延伸閱讀|관련기사)(?![\p{L}\p{N}_])/iu

const FOLLOW =
  /^[^\p{L}\p{N}]{0,3}(?:follow|folgen sie|suivez|síguenos|sigue|seguici|segui|siga|volg|följ|følg|seuraa|obserwuj|śledź|ακολουθήστε|ακολουθείστε|последвайте|следвайте|подписывайтесь|подпишитесь|підписуйтесь|підписуйтеся|sledujte)(?![\p{L}\p{N}])/iu
const SERVICE =
  /(?:google news|google discover|facebook|instagram|telegram|whatsapp|viber|twitter|youtube|tiktok|bluesky|mastodon|телеграм|вайбер|ватсап)/iu
const COMMISSION =
  /\b(?:we|may|might|can) (?:also )?(?:earn|receive|get) (?:an? |some )?(?:small |affiliate ){0,2}commissions?\b(?=.{0,200}\b(?:links?|how it works)\b)|\b(?:through|via|from) (?:the |our |these )?links?\b.{0,80}\b(?:we|may|might|can) (?:also )?(?:earn|receive|get) (?:an? |some )?(?:small |affiliate ){0,2}commissions?\b|\b(?:erhalten|bekommen) wir\b.{0,60}\bprovision\b/i
