// What a page says above things that are not its article: "Related stories", "9 comments", "Advertisement". Only
// whole headings and labels count; the same words inside a sentence say nothing.

/** What stands under such a heading; `null` for any other text. */
export type Heading = 'links' | 'apart' | 'label' | null

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
  return LINKS.has(folded) || LINK_STARTS.test(folded) ? 'links' : null
}

/** True for a line that only leads to another article: "READ MORE: …". Most of it must be a link as well. */
export const leadsElsewhere = (text: string): boolean => ELSEWHERE.test(text)

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
  loading
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
  /^\W{0,3}(?:read (?:more|also|next)|also read|related|see also|more|watch|listen|don['’]t miss|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también)\b/i
