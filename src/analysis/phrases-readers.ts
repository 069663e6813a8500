// English phrases: comments, the newsroom, the author, and what a text cannot hold.

import type { Phrases } from './phrases.ts'

export const READERS: readonly Phrases[] = [
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
      comments|comment|responses|replies|reactions #
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
      comments|commenting on|for|to * closed|disabled|moderated|open
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
      republish|reprint this|our|the article|story|piece|work|stories|articles
      you are|may|can free|welcome|republish|reprint|reproduce|share * republish|reprint|reproduce|share|use * article|work|story|stories|articles|license|licence
      our|this|the * is|are|work|text|content|article|story licensed|published|available under a|the|an? creative|cc
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
      this article|story|page|post is|was more|over|published|at than|least|over? * old|ago
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
