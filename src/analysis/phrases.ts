// What the templates of news sites print around an article, in families: English. A family is a table row, so that one
// can be added without touching a rule; see token-patterns.ts for how a pattern is written.

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

const NETWORKS =
  'facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|threads|bluesky|mastodon|youtube|tiktok|messenger|flipboard|tumblr|snapchat|viber'

export const ENGLISH: readonly Phrases[] = [
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
      sitemap
      rss feed|feeds?
      about|contact us
      about us contact ...
      advertise with|on us?
      work with us
      privacy|cookie|cookies|terms|editorial|refund policy|notice|statement|code|standards
      privacy cookie|cookies|terms|policy|notice ...
      terms and|of conditions|use|service|sale ...
      terms privacy|conditions ...
      help|contact centre|center|desk|form
      frequently asked questions
      do not sell|share my ...
      modern slavery statement
      post navigation`,
  },
  {
    id: 'page-word',
    kind: 'navigation',
    scope: 'whole',
    isWeak: true,
    because: 'is a link of the page',
    patterns: `
      home|menu|search|login|register|subscribe|logout|sections|next|previous|close|more|live|latest|archive|navigation|footer|header|breadcrumb|careers|help|faq|faqs|imprint|legal|jobs|topics
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
  {
    id: 'related-heading',
    kind: 'related',
    scope: 'whole',
    opens: 'section',
    because: 'begins a list of other articles',
    patterns: `
      related
      related articles|stories|news|posts|content|coverage|links|video|videos|reading|items|headlines|reports|features|podcasts|story|article|post|link
      related articles|stories|news|posts|content|coverage|reading to|on|from|and|in|this ...
      read|see|watch also
      also read|see|watch
      also in|on the|this|our? *
      read|see more
      read|see more|next from|about|on|in|here|news|stories|this|like *
      more on|about|from|in|by|like|of *
      more news|stories|headlines|coverage|articles|posts|videos|top|related|sport|sports|reading|reads|picks *
      you may|might|will|could also? like|enjoy|love|be|find|want *
      you'll also? like|love|enjoy *
      recommended|suggested
      recommended|suggested|selected for|reading|stories|articles|posts|by|from|videos|reads|news *
      most read|popular|viewed|shared|commented|watched|discussed|recent|emailed|liked *
      popular|trending|featured
      popular|trending|featured|latest|recent|top|breaking|hot posts|stories|articles|news|now|headlines|videos|topics|reads|picks|searches|content *
      trending|popular|latest on|in|from|right|this|today *
      editor's|editors|editors'|staff|readers'|reader's picks|pick|choice|choices|favourites|favorites *
      our picks|pick|choice|latest|recommendations *
      don't|do not? miss this|it|out|these|our?
      in case you missed it|this *
      icymi
      what to read|watch next|now|today?
      up|read|watch|coming next
      what others|people|readers|everyone are|is reading|saying|watching|talking *
      from|elsewhere|also|more around|across|on|in|from the web|internet|network|site
      from our archive|archives|partners|network|sites|other *
      from the archive|archives|web
      further|additional|background|suggested|more reading|information|coverage
      explore|read further
      must|long|best|essential|weekend reads|read
      in other news
      other news|stories|articles|headlines|top
      similar articles|stories|posts|news
      keep|continue reading|exploring
      today's top|headlines|most|best|stories|picks *
      top|today stories|headlines|news|picks|videos *
      on this story|topic
      people also read|viewed|liked|ask|like
      stories|articles|picked for|by you|our *
      watch more|next|now
      for you
      around the web|network|site|internet
      want more ...`,
  },
  {
    id: 'related-label',
    kind: 'related',
    scope: 'label',
    because: 'leads to another article',
    patterns: `
      read|see|watch|listen|hear more|also|next|now
      read|watch|listen|related|trending|recommended|suggested|popular|icymi
      read|see|watch|listen|hear more|also on|in|from|about|this|here *
      also read|see|watch|check|on *
      read|watch|see|check our|the|this|here|full|it|out *
      more on|from|about this|the *
      more news|stories|coverage|here|reading *
      more from|on *
      related|recommended|suggested|similar|linked article|articles|story|stories|news|post|posts|reading|coverage|content|video|link|links|to|read
      don't|do not? miss this|out?
      in case you missed it
      must read|see|watch
      editor's|editors pick|picks|choice
      you may|might also? like|enjoy|read|want|be *
      most read|popular
      trending|latest now|today|news|on|in *
      further|background reading
      up next
      from the|our archive|archives
      full story|coverage|report here?
      click here
      continue reading`,
  },
  {
    id: 'related-link',
    kind: 'related',
    scope: 'start',
    because: 'leads to another article',
    patterns: `
      read more|also|next about|on|from|at|in|here|of|stories|news|articles|related|like
      read the|our full|original|latest|related|rest story|article|report|coverage|explainer|guide|interview|review|statement|piece|post|stories
      click|tap here|below
      click|tap to read|watch|listen|see|view|learn|expand
      see|view all|more stories|articles|news|photos|from|coverage|posts|on
      watch|listen now|below|here
      watch|listen to? the|our full|latest video|podcast|episode|interview
      continue reading
      for more on|about|information|news|from|stories|coverage * visit|click|see|go|read|follow
      get more|the news|latest|on|from|stories
      catch up on|with`,
  },
  {
    id: 'share',
    kind: 'share',
    scope: 'whole',
    because: 'belongs to the buttons that share or save the page',
    patterns: `
      share|tweet|shares|retweet|repost|tweets
      share|tweet|send|email|print|bookmark|pin|save|recommend|post this|the article|story|post|page|news|video|entry|with|by|via|on|to|for|link *
      share|tweet|send|email|pin|post|print it|this|to|via|by|on|with|article|page|story *
      share share|tweet|email|save|print|facebook|comment|whatsapp ...
      share options|icon|buttons|link|full|menu|close|button|tools *
      copy|get|gift|email|print|save the? link|url|article|story|page this|to|a|for? *
      link copied *
      gift this|an|a? article|link|subscription|story
      save|saved for|to|article later|favourites|favorites|list|my? *
      # shares|share|views|view|likes|like|reads|retweets|reactions|claps|followers|reposts|bookmarks
      shares|views|likes|reads #
      like this loading?
      follow us|me on|at|via? ...
      follow us|me
      follow
      connect with us *
      find|join|like us on|at *
      click to share|email|print|copy|tweet ...
      opens in a? new window|tab
      listen to? this|the? article|story|report|piece
      listen to this|the article|story|report|page|piece|post # min|mins|minutes|minute?
      listen # min|mins|minutes|minute?
      listen|watch|audio|video|play # #?
      stay connected|informed|updated
      listen|play|pause|stop article|audio|now|story
      # min|mins|minute|minutes|sec|second read|reads|listen|video|reading|watch|audio of|time? *
      # min|mins
      reading|read|listening time # min|mins|minute|minutes ...
      estimated|approximate|average reading|read time ...
      # words
      text|font size *
      decrease|increase|change text|font size *
      a a|aa
      resize text|font *
      reactions|reaction
      was this article|story|page|helpful|useful ...
      did you find this|the ...
      rate this|the article|story|post ...
      how useful|helpful was ...
      add us|as|the|to as|a|on? ...
      set as preferred source *
      sharing is caring *
      comment|comments|save|print|email share|save|print|bookmark|comment|comments *`,
  },
  {
    id: 'share-networks',
    kind: 'share',
    scope: 'start',
    because: 'belongs to the buttons that share the page',
    patterns: `
      share this|it|article|story|post|page? article|story|post|page|it? on|via|with|to|by|this ${NETWORKS}|email|link|friends
      follow|join|find|like us|our|me on|at|channel|whatsapp|telegram|facebook|page
      click to share|email|print
      stay connected|updated|informed with|on|to *`,
  },
  {
    id: 'share-sentence',
    kind: 'share',
    scope: 'sentence',
    because: 'asks to share or to follow',
    patterns: `
      follow|like|find|join us on|at ${NETWORKS}|social|google|our|the
      follow|join|like our ${NETWORKS}|channel|page|social|live|group|community
      follow|join * on ${NETWORKS}
      join us|our|the on|in? our|the? whatsapp|telegram|facebook|discord|instagram|signal channel|group|community|page?
      if you enjoyed|liked|found this article|story|post|piece|interesting|useful|helpful
      enjoyed|liked this article|story|post|piece
      thanks|thank you? for reading
      share or comment on this`,
  },
  {
    id: 'newsletter',
    kind: 'newsletter',
    scope: 'whole',
    opens: 'section',
    because: 'belongs to the sign-up of a newsletter',
    patterns: `
      newsletter|newsletters
      newsletter|newsletters sign|signup|subscription up?
      sign|signed me? up
      sign|signed me? up now|here|today|free|below|for|to|and ...
      subscribe now|here|today|to|for|free|via|us|and|newsletter ...
      our * newsletter|newsletters|briefing
      the * newsletter|newsletters
      enter|type|add|fill|provide|insert in? your|the|a? email|e|mail|name|details ...
      your? email|e mail? address here|required|below?
      your email|name here?
      never miss a|an|the|out|our ...
      no spam ...
      unsubscribe
      unsubscribe at|any|here|anytime|update|manage|view|from|privacy|forward|edit|change ...
      email|news|breaking|push|mobile|desktop news? alerts|notifications|updates
      turn|enable|allow|get on? * notifications|alerts
      thank|thanks you? for subscribing|signing ...
      delivered|straight|direct to|straight your|to ...
      in your inbox ...
      check your inbox|email ...
      view|read|open|see this|in|the|online email|message|newsletter|in|your|online|a|version *`,
  },
  {
    id: 'newsletter-start',
    kind: 'newsletter',
    scope: 'start',
    because: 'asks to subscribe',
    patterns: `
      sign up to|for|here|now|today
      subscribe to|now|today|here
      get|receive our|the|all|your|breaking|free|a * newsletter|inbox|email|delivered|briefing|app|alerts|updates
      join our|the|more|over|thousands * newsletter|mailing|whatsapp|telegram|readers|subscribers|community|channel`,
  },
  {
    id: 'newsletter-sentence',
    kind: 'newsletter',
    scope: 'sentence',
    because: 'asks to subscribe',
    patterns: `
      sign|join up|now|here? now|here|today|free? to|for|and * newsletter|newsletters|briefing|emails|email|alerts|inbox|updates|digest|bulletin
      sign up|now * newsletter|newsletters|briefing|inbox|digest|bulletin|email
      subscribe to|for|now|and * newsletter|newsletters|briefing|channel|podcast|emails|email|alerts|inbox|updates|youtube|digest
      get|receive|have|want * newsletter|newsletters|briefing|inbox|stories|headlines|news delivered|straight|sent|direct|directly|every|in|to|by
      get|receive|have|want * delivered|straight|sent|direct|directly to|into|in * inbox|email|phone|door
      get|receive|want * in your inbox|email
      our|the|a * newsletter|briefing|digest delivers|brings|rounds|offers|gives|will|lands|sends * you|your|inbox
      by signing|subscribing|submitting|registering|entering|joining|providing|ticking * you|i * agree|consent|accept|confirm|acknowledge
      by signing up you
      to receive new|our|the|more|all|every * posts|updates|stories|newsletter|articles
      you can|may unsubscribe|opt out|at|any|from
      unsubscribe at any|anytime|with|whenever|here
      we'll|we will? never share|spam|sell|use|send
      please|now|don't|to check|forget|confirm your|to|the inbox|spam|junk|subscription|confirm
      for more information|details see|about|on|read our|how * privacy
      see|read|view our privacy|cookie|terms
      you are|you're receiving|getting|reading this
      you're receiving|getting this|our
      you received this email|newsletter|message because
      this email|newsletter|message was|is|has sent|been|intended
      to unsubscribe|stop|manage|update|change|opt * click|receiving|emails|preferences|subscription|reply
      if you no longer wish|want
      this site|form is protected by
      newsletters|newsletter|emails may contain|include`,
  },
  {
    id: 'paywall',
    kind: 'newsletter',
    scope: 'sentence',
    because: 'asks to pay, to register or to subscribe',
    patterns: `
      subscribe|register|sign|log|join|pay|upgrade in|up|now|today|for|or|and|free? * to|and continue|keep|read|unlock|access|get|view|enjoy|finish
      to continue|keep|finish reading|accessing
      to read|access|unlock|continue|view|see this|the|our|all|full|more|unlimited|premium * subscribe|register|sign|log|please
      this article|story|content|page|post is|requires * subscribers|members|subscription|premium|registered|paywall|subscriber|supporters
      already a|an our|registered? subscriber|member|subscribed|registered
      already have an account|subscription
      not|already a subscriber|member|registered|subscribed yet?
      you have|you've reached|read|used your|all|the|# * free|limit|articles|monthly
      you have # free articles|article
      # free articles|article|stories left|remaining|this|per
      unlock|try|start|enjoy|get|claim this|your|unlimited|a|full|the|free|digital|all|# * trial|access|subscription
      unlock this article|story
      want to|unlimited read|access|continue|keep
      cancel anytime|any
      choose|select your|a|the? plan|subscription
      subscriber|subscribers|members|premium only|exclusive
      exclusive|only for|to subscribers|members`,
  },
  {
    id: 'appeal',
    kind: 'other',
    scope: 'sentence',
    because: 'asks for money or membership',
    patterns: `
      support|help|fund|back|power|sustain our|independent|quality|us|fearless|local|free|public|the|this * journalism|reporting|newsroom|journalists|newspaper
      support us|our|the|independent
      donate|contribute|give now|today|here|to|once|monthly
      make a|your * donation|contribution|gift today|now|to|of|here|from|and
      become a|an|our * member|supporter|subscriber|patron|friend
      if you value|appreciate|enjoy|like|believe|can|find|support|are * journalism|reporting|work|newsletter|article|story|site|paper|able|afford
      please|will consider|you|help|support|donate|chip|become|make * journalism|donation|supporter|contribution|donating|subscriber|subscription|supporting|contributing
      your|with support|donation|contribution|gift|help|your|subscription * us|journalism|reporting|newsroom
      we|our rely|depend|reporting|journalism|newsroom|are * readers|reader|donations|funded|supporters|nonprofit
      from as little as
      support for * comes from our|members|listeners|readers|viewers
      keep our|this|us|independent|local|the * journalism|independent|reporting|site
      buy us|me a? coffee`,
  },
  {
    id: 'app',
    kind: 'other',
    scope: 'sentence',
    because: 'advertises an app',
    patterns: `
      download|get|install|try|use|open our|the|this|new|free|it|news|in|on * app|apps
      download|available on|from|at|in|for the? * app|google|apple|ios|android
      get it on google|the|app
      scan the|this * qr|code to|with
      read|open|view|continue this|in|it|on|our|the * app`,
  },
  {
    id: 'comment-form',
    kind: 'comments',
    scope: 'whole',
    opens: 'end',
    because: 'begins a comment form',
    patterns: `
      leave|submit|post|write|add|make|drop|type us? a|your? reply|comment|comments|response|review cancel|below|here? reply?
      leave|submit|write|add|post a|your reply|comment cancel|to|on ...
      leave your|a thoughts|thought|feedback ...
      cancel reply`,
  },
  {
    id: 'comments-heading',
    kind: 'comments',
    scope: 'whole',
    opens: 'section',
    because: 'belongs to the comments of readers',
    patterns: `
      # comments|comment|replies|reply|responses|response|thoughts|thought|reactions
      # comments|comment|replies|reply|responses|response|thoughts|thought|reactions on|to|so ...
      no|zero comments|comment|replies|responses yet?
      no comments|comment|responses on|to|yet|be|so ...
      comments|comment #
      comments
      reader|readers|readers'|user|your|all|recent|latest|top comments
      # view|read|show|see comments
      view|show|see|read|hide|load|join|open|expand all|more|the|#? #|reader? comments|comment|replies|conversation on|to|this|post? ...
      join|start|continue|enter the|our|a conversation|discussion|debate ...
      have your say ...
      share|tell your|us thoughts|views|opinion|what ...
      be the first to comment|reply|review|share|leave|react|like|know|write ...
      be the first one? person?
      what do|are|you your|you? think|thoughts|reckon|make ...
      comments are|for|have|off|closed|disabled ...
      commenting is|guidelines|policy|rules|on|for ...
      comment|community|house|comments policy|guidelines|rules|standards
      post|submit|publish|send|add|write comment|reply|comments
      report|flag this? comment|abuse
      sort by? newest|oldest|best|most|top|relevance|popular first|to|recent? ...
      name|nickname * email * website|url?
      name|email|website required ...
      save my name ...
      notify me of|by|when|about ...
      log|login|sign|register in|to|or * comment|reply|post|join ...
      you must|need|have be|to|log logged|log|sign|be|register|in ...
      please log|sign|login|register ...
      powered by disqus|wordpress|coral|viafoura|facebook|openweb|spot
      newest|oldest first
      most recent|liked|relevant comments?
      reply to ...
      replying to ...
      report|like|dislike|reply|share|flag report|like|dislike|reply|share|flag ...
      # likes|like reply ...`,
  },
  {
    id: 'comment-word',
    kind: 'comments',
    scope: 'whole',
    isWeak: true,
    because: 'belongs to a comment form',
    patterns: `comment|reply|replies|name|website|email|disqus|nickname|anonymous|guest`,
  },
  {
    id: 'comment-sentence',
    kind: 'comments',
    scope: 'sentence',
    because: 'belongs to a comment form',
    patterns: `
      your email|e|mail mail? address? will|is|won't|shall not|never? be? published|shared|displayed|public|required|visible|private
      required fields are|marked
      fields marked with|are|by
      your comment|reply|message|response is|will|has|must|awaits be|been|awaiting|need|wait|moderation? awaiting|moderation|submitted|moderated|approved|reviewed|posted|received|appear|held?
      save my name
      notify me of|by|when|about
      by using|posting|submitting|commenting|completing|leaving|filling this|a|your|on|comment|out|in * form|comment|comments * you
      this site uses akismet
      learn how your comment
      you must|need|have|should to|be * logged|log|sign|signed|register|registered|login|be * comment|reply|post|comments|commenting
      please|kindly log|sign|login|register|keep|read|note|be|remember * comment|comments|commenting|discussion
      log|sign|login|register in|up|to|or|now? * to|and * comment|reply|post|join
      comments|commenting are|is|have|has|will * moderated|closed|disabled|off|premoderated
      all|user|reader|readers' comments are|must|posted
      the comments below|here|section are|have|is|has
      we are|have no longer accepting|closed * comments
      we welcome|encourage|moderate|reserve * comments|comment|discussion|right
      join the conversation|discussion|debate
      be the first to comment|reply|react|review
      have your say
      let us know what|your|in|below|by * comments|think|below|thoughts
      tell us what|your|in|below * comments|think|below|thoughts
      share|leave|post|give us? your|a thoughts|views|opinion|comment|opinions|comments|feedback in|below|with|on|here|about`,
  },
  {
    id: 'cookie',
    kind: 'cookie',
    scope: 'sentence',
    because: 'belongs to a cookie notice',
    patterns: `
      we|our and|value|care|respect|take|partners|protect * your|about * privacy
      your privacy matters|choices|rights|preferences|settings
      your privacy is important to
      this|our|the site|website|web|page|portal|sites|websites site|page|and? uses|use|makes|places|may|sets * cookies|cookie
      we|website and|use|may|also|set|place|our|uses|would|store|need * cookies|cookie
      we and our * partners
      we store|collect|process|use and|or|your|data|information|personal|tracking * information|cookies|device|data|identifiers on|to|about|such
      by continuing|using|browsing|clicking|closing|accepting|visiting|selecting|pressing|remaining|staying|scrolling * cookies|agree|accept|consent
      by clicking|selecting|pressing|choosing accept|agree|ok|continue|i|allow
      you can|may|consent|agree|accept|have * cookies|cookie
      you can|may|also? * withdraw|manage|change|adjust|set|accept|reject|review|choose * preferences|consent|choices
      click|select|press|tap|choose * accept|agree|manage|reject|allow|settings * cookies|continue|preferences|all
      accept|reject|allow|decline|refuse all|cookies|necessary|non|optional|additional|selected|essential
      manage|customise|customize|save|change|review|configure my|your|cookie|cookies|consent|privacy|preferences|our preferences|settings|consent|choices|options|cookies|cookie
      manage|customise|customize|save preferences|choices|cookies
      cookie|cookies settings|policy|preferences|notice|consent|choices|statement|declaration|list|banner
      cookies help|allow|enable let|us|our|this|we|you
      consent|privacy preferences|overview|options|centre|center|choices|preference|manager|management
      functional|analytics|analytical|strictly|performance|targeting|marketing|statistical necessary? cookies|cookie
      store and|or access information`,
  },
  {
    id: 'cookie-button',
    kind: 'cookie',
    scope: 'whole',
    isWeak: true,
    because: 'is a button of a cookie notice',
    patterns: `
      accept|decline|ok|agree|reject|deny|preferences
      accept|agree|decline and|read|more|cookies close|continue|proceed|more?
      got it
      i agree|accept|understand|consent
      ok i? got it
      find|learn out? more *
      no|yes thanks|please
      maybe later
      not now
      dismiss
      do not consent`,
  },
  {
    id: 'copyright',
    kind: 'copyright',
    scope: 'start',
    because: 'states who owns the page',
    patterns: `
      © ...
      copyright © ...
      copyright #|c|by|notice
      c #
      all content|material|contents ©|copyright`,
  },
  {
    id: 'copyright-sentence',
    kind: 'copyright',
    scope: 'sentence',
    because: 'states who owns the page',
    patterns: `
      all rights reserved
      this document|article|material|content|page|text is subject|protected to|by copyright
      copyright © #
      © #
      this|no|the|any material|content|part|copy|article|page|publication|website|report * may|must|can|be|not * published|reproduced|broadcast|rewritten|redistributed|republished|copied|duplicated
      reproduction|republication|redistribution|republishing|copying|unauthorised|unauthorized * without|prohibited|forbidden|permission
      powered|designed|developed|built|proudly by|and powered|developed|built? by|on|with? wordpress|drupal|blogger|ghost|squarespace|newspack
      website|site|web|theme|design by|design|developed|designed|powered|hosted by?
      registered in|office england|scotland|ireland|wales
      registered office|company|charity
      company|vat|charity registration|registered|number|reg|no`,
  },
  {
    id: 'correction',
    kind: 'other',
    scope: 'sentence',
    because: 'tells readers how to reach the newsroom',
    patterns: `
      spotted|see|seen|found|notice|noticed|spot a|an|any|something|anything * error|mistake|wrong|typo|inaccuracy|amiss|inaccurate
      report|suggest|submit|request|flag a|an|your * correction|typo|error|mistake|tip|tips
      have you been|spotted|seen|got|experienced|noticed|any|witnessed|a * affected|error|story|information|mistake|something|tip|anything|this|by
      have|got a|any|an|more|news|something * story|tip|tips|share|feedback|question|tell
      do you have|know * story|tip|information|more|share|question|something
      to report|submit|request|suggest|contact|correct|flag|complain|send|pitch * email|error|mistake|correction|corrections|editor|newsroom|tip|click|write|visit|letter|letters
      if you have|see|spot|notice|know|want|would|think|believe|need|wish|are|spotted|found * error|mistake|correction|typo|tip|contact|email|us|inaccuracy|touch|complaint
      email|contact|write|message|whatsapp|text|call|phone|reach|tip us|our * newsroom|editor|author|reporter|team|at|on|us|tips|desk|journalist|with|here|via|now|form|by
      email|contact|reach the author|reporter|writer|editor|newsroom|journalist
      contact us
      get in touch
      get in touch with|by|via|at|on|if|here|now|with? us|by|via|at|on|email
      corrections|clarifications|complaints and|or|policy|procedure clarifications|corrections|complaints|standards
      our|read|see editorial|standards|full|trust|our|the|more editorial|standards|guidelines|policy|trust|about? * standards|principles|policy|code|guidelines|policies
      the? views|opinions|view|opinion expressed * article|column|author|here|piece|author's|writer|do
      letters to the editor|us
      send|share|email your|us|tips|letters * to|us|tips|stories|letters|pictures|photos|with|at
      the trust project
      feedback to|for editors|us|the
      why you can trust us|the|our?`,
  },
  {
    id: 'author-box',
    kind: 'other',
    scope: 'whole',
    opens: 'section',
    because: 'begins a box about the author',
    patterns: `
      about|meet|more the|this|about|from|by|our the|this? author|writer|reporter|authors|journalist|correspondent|contributor|contributors
      about author|writer|authors
      view|see|more|read|all|other all|posts|articles|author|more|stories by|from|posts|stories|articles|archive|page|profile ...
      author|contributor|writer bio|profile|info|biography|page|archive|details`,
  },
  {
    id: 'embed',
    kind: 'other',
    scope: 'sentence',
    because: 'stands for something that the text cannot hold',
    patterns: `
      view|see this|more|full|post|the? post|profile|tweet|photo|video|on|reel|story on|x|twitter|instagram|facebook|tiktok|threads|bluesky|telegram|youtube
      a post|video|photo shared|posted by
      this content|video|browser|player|media|post|tweet|audio|feature|embed|gallery is|can|does|could|has|requires|cannot|can't|not * available|played|unavailable|supported|javascript|provided|embedded|hosted|loaded|removed|blocked|load|support
      sorry|unfortunately|oops this|we|your|the * video|browser|player|content|page|media * available|supported|unavailable|support|played|loaded|wrong
      to view|display|see|watch|play|use|enable|load this|the|our|content|all|video|these * javascript|cookies|browser|consent
      please|you enable|turn|switch|need|must|upgrade|update|allow|have * javascript|browser|cookies
      javascript is|must|seems|appears * disabled|required|supported|enabled
      your|you browser|device|are does|is|do|using|an not|out|outdated|unsupported * support|supported|javascript|outdated|browser|video|date
      playback is|isn't|not|of
      video|audio|media player is|can|cannot|loading
      video|audio is|can|cannot|playback not|unavailable|be|supported
      loading|please|wait video|comments|more|player|poll|ad|content
      embedded|external|third content|media|party content|from?
      allow * content
      this article|story|post|page|site contains|includes|may * affiliate|content|commission|provided
      we|when may|you|earn|receive|buy * commission
      enable|unmute|mute|tap|click|press|hover javascript|to|sound|on|here|for to|unmute|enlarge|zoom|play|sound|mute|expand
      skip|after past? newsletter promotion?
      privacy notice newsletters
      image|photo|slide|picture|video|gallery|item # of #
      # of # images|photos|slides|pictures
      view|see|open|show full|gallery|all|image|larger|slideshow gallery|image|photos|slideshow|screen|pictures
      hide|show|toggle caption|captions|transcript
      pic twitter com`,
  },
  {
    id: 'form',
    kind: 'other',
    scope: 'whole',
    isWeak: true,
    because: 'is a word of a form',
    patterns: `submit|cancel|send|ok|close|continue|confirm|yes|no|save|edit|delete|report|like|dislike|play|pause|mute|unmute|fullscreen|settings|options|required|loading|refresh|retry|bookmark|print|share|x|#`,
  },
]
