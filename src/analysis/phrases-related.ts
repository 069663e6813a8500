// English phrases: other articles, and buttons that share this one.

import type { Phrases } from './phrases.ts'

const NETWORKS =
  'facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|threads|bluesky|mastodon|youtube|tiktok|messenger|flipboard|tumblr|snapchat|viber'

export const RELATED: readonly Phrases[] = [
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
      further|more|additional information|info|details
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
      people|others|readers are also? reading|watching|viewing|interested *
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
      follow on ...
      make|set|add us|this? * preferred|favourite|favorite source|outlet *
      plus|facebook|twitter|x|email|whatsapp|linkedin|share|menu|search|print|comment|save|close|link|copy icon
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
      follow topics|authors|this|these|the * topic|topics|story|stories|author|authors
      follow|join|like our ${NETWORKS}|channel|page|social|live|group|community
      follow|join * on ${NETWORKS}
      join us|our|the on|in? our|the? whatsapp|telegram|facebook|discord|instagram|signal channel|group|community|page?
      if you enjoyed|liked|found this article|story|post|piece|interesting|useful|helpful
      enjoyed|liked this article|story|post|piece
      thanks|thank you? for reading
      share or comment on this`,
  },
]
