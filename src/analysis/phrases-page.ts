// English phrases: links, tags and advertisements of the page.

import type { Phrases } from './phrases.ts'

export const PAGE: readonly Phrases[] = [
  {
    id: 'skip-link',
    kind: 'navigation',
    scope: 'start',
    because: 'is a link that skips or opens a part of the page',
    patterns: `
      skip|jump to the? main|primary|page? content|navigation|footer|search|menu|header|article
      skip navigation|links|advert
      toggle|open|close|show|hide the? main|mobile|side? navigation|menu|search|sidebar|submenu`,
  },
  {
    id: 'page-link',
    kind: 'navigation',
    scope: 'whole',
    because: 'is a link of the page',
    patterns: `
      skip
      back|return|scroll|go to the? top|home|homepage|results|articles|news button|link|page?
      accessibility links|help|statement
      main|primary|secondary|mobile menu|navigation|sidebar
      all|more sections
      site|web search
      search for|this|the|our site|website|archive|news?
      search site|website|archive|news
      sign|log in|up or|and? register|subscribe|sign|join? up?
      sign|log in|out
      my account|profile|subscription|news
      create a|an? free? account
      previous|next|older|newer post|posts|article|articles|story|stories|entry|entries|page|slide
      page # of #
      view|see|show all|more posts|articles|stories|results|photos?
      view|see all|more|latest ...
      load|show more ...
      us|uk|international|world|asia|africa|european|australia|print|digital|e|weekend edition|paper
      epaper
      watch|listen live
      live tv|radio|blog|updates|stream
      change|choose|select your? language|edition|region|location
      site map|index
      source|original link|url|article
      sitemap
      useful|quick|helpful links
      legal and|privacy? ...
      rss feed|feeds?
      about|contact us
      about us contact ...
      advertise with|on us?
      place|book|buy an|a ad|advert|notice|copy|paper
      where to buy
      stockists
      work with us
      privacy|cookie|cookies|terms|editorial|refund policy|notice|statement|code|standards
      privacy cookie|cookies|terms|policy|notice ...
      terms and|of conditions|use|service|sale ...
      terms privacy|conditions ...
      help|contact centre|center|desk|form
      frequently asked questions
      do not sell|share my ...
      modern slavery statement
      # of|/ #
      page|document|result # of #
      ‹|«|< newest|older|oldest|newer|previous|next
      newest|oldest|newer|older
      show|hide key events only?
      key events only
      jump|skip to comments|key|events|live|the|latest|related * section|events|updates|comments?
      contact|help|corrections|complaints policy|desk|form|procedure
      our funders|team|people|staff|partners|values|mission|journalists|standards|history|story
      ethics|funding|ownership policy|statement|code|transparency
      media|press kit|office|centre|center|enquiries|pack
      manage|cancel my|your? subscription|account|preferences
      post navigation`,
  },
  {
    id: 'page-word',
    kind: 'navigation',
    scope: 'whole',
    isWeak: true,
    because: 'is a link of the page',
    patterns: `
      home|menu|search|login|register|subscribe|logout|sections|next|previous|close|more|live|latest|archive|navigation|footer|header|breadcrumb|careers|help|complaints|faq|faqs|imprint|legal|jobs|topics
      breaking|latest|top|trending|world|local|national|sports|business|today's news`,
  },
  {
    id: 'label-line',
    kind: 'navigation',
    scope: 'label',
    because: 'lists the sections or tags of the page',
    patterns: `
      tags|tag|tagged|topics|topic|keywords|labels|categories|category|hashtags|sections
      filed under|in
      related topics|tags|keywords
      more on this topic
      in this article|story
      previous|next post|article|story?
      you are here
      post navigation`,
  },
  {
    id: 'tags',
    kind: 'navigation',
    scope: 'start',
    because: 'lists the sections or tags of the page',
    patterns: `
      filed under
      tagged with|under|as
      posted under
      tags
      this entry was posted in|on
      you are here`,
  },
  {
    id: 'tag-heading',
    kind: 'navigation',
    scope: 'whole',
    opens: 'section',
    because: 'begins a list of tags',
    patterns: `
      tags|topics|keywords|categories
      related topics|tags
      more on this topic
      explore|browse|discover more|related? topics|tags|categories
      explore|discover more
      explore|discover|browse|read more on|about this|these|the topic|topics|story|stories
      in this article|story
      filed under`,
  },
  {
    id: 'advertisement',
    kind: 'advertisement',
    scope: 'whole',
    because: 'announces an advertisement',
    patterns: `
      advertisement|advertisment|advert|adverts|ads|ad|advertisements|sponsored|advertorial advertisement|content?
      ad|advertisement|advertising feature|break
      skip|close|hide|report|remove this? ad|advert|advertisement|ads
      sponsored|promoted|paid|branded|partner content|post|story|stories|links|message
      sponsored|promoted|presented by ...
      paid for by ...
      ads by ...
      advertisement continue|continues|scroll|skip|story|article|please|remove|report|learn|hide|for ...
      story|article|report continues
      article|story|content|page|text|report continues|continued after|below ...
      continue|continues|keep reading|scrolling below|after|for|to|down|with ...
      scroll down|on? to|for continue|read|keep|more|reading|content|the ...
      why am i seeing this ad|advert|advertisement?
      from our advertisers|partners|sponsors
      in partnership|association with *
      ad|ads blocker|block|blocking|blocked detected?
      adblock|adblocker detected
      ad feedback|choices`,
  },
  {
    id: 'ad-blocker',
    kind: 'advertisement',
    scope: 'sentence',
    because: 'asks to switch an ad blocker off',
    patterns: `
      please consider|support|help * disabling|switching|turning|pausing * ad|adblock|adblocker|blocker
      please? disable|whitelist|pause|deactivate|disabling|switch|turn off? * ad|adblock|adblocker
      we have|noticed|see|detected|notice|think * ad|adblock|adblocker
      we've noticed|detected * ad|adblock|adblocker
      it? looks|seems|appears like|that? you|you're|your are|have|browser? * ad|adblock|adblocker`,
  },
]
