// English phrases: newsletters, subscriptions, appeals and apps.

import type { Phrases } from './phrases.ts'

export const OFFERS: readonly Phrases[] = [
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
      i|you understand|agree|accept|consent|want|confirm * registration|terms|policy|receive|privacy|agreement|emails
      you can|may unsubscribe|opt out|at|any|from
      unsubscribe at any|anytime|with|whenever|here
      we'll|we will? never share|spam|sell|use|send
      please|now|don't|to check|forget|confirm your|to|the inbox|spam|junk|subscription|confirm
      for more information|details see|about|on|read our|how * privacy
      see|read|view our privacy|cookie|terms
      you are|you're receiving|getting|reading this
      you're receiving|getting this|our
      you receive|received|get this email|newsletter|message|mail|digest because|as|since
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
]
